/** Two sentences of two reports of one story. `between`: the words told against each other; without it nothing is shown as a conflict. */
export interface FrameCase {
  readonly name: string
  readonly a: string
  readonly b: string
  readonly slot?: string
  readonly between?: readonly [string, string]
}

const differ = (name: string, slot: string, between: readonly [string, string], a: string, b: string): FrameCase => ({
  name,
  slot,
  between,
  a,
  b,
})
const alike = (name: string, a: string, b: string): FrameCase => ({name, a, b})

/** All invented. */
// prettier-ignore
export const cases: readonly FrameCase[] = [
  differ('a result in words and on the board', 'howMany', ['31', '33'], 'The council of Hallow Bay turned the marina down by 31 votes to 28 on Monday.', 'When the count for the marina was read out, 33 to 28, the gallery of the council fell silent.'),
  differ('for and against', 'howMany', ['for 12', '14'], 'Result of the vote on the ski lift: for 12, against 19, abstentions 2.', 'The council rejected the ski lift, with 14 in favour and 19 against.'),
  differ('how many abstained', 'howMany', ['Two', 'four'], 'Two senators abstained when the fishing bill was passed.', 'The fishing bill was passed by the senate with four abstentions.'),
  alike('one result told two ways', 'The council of Hallow Bay turned the marina down by 31 votes to 28 on Monday.', 'The marina fell in the council of Hallow Bay on Monday: 28 for, 31 against.'),
  alike('two votes of one day', 'A motion to send the ski lift plan back failed by 12 votes to 20.', 'The council rejected the ski lift at the end of the day, with 14 in favour and 19 against.'),
  alike('a range is no result', 'Between 40 to 50 goats were moved to the upper barn, the council of Hallow Bay said.', 'The council of Hallow Bay said that 40 to 60 goats had been moved to the upper barn.'),

  differ('a price by weight', 'howMany', ['3', 'five'], 'Under the new toll boats would pay 3 crowns per crate of herring landed in Nordvik.', 'Skippers in Nordvik fear the toll: five crowns for every crate they bring in.'),
  differ('a price by the piece', 'howMany', ['12 euros', '15 euros'], 'Visitors to the caves of Lauro will be charged 12 euros per ticket from June.', 'From June the caves of Lauro cost 15 euros a ticket.'),
  alike('the price that was asked first', 'The toll in Nordvik was originally to be five crowns per crate.', 'Under the new toll boats would pay 3 crowns per crate of herring landed in Nordvik.'),
  alike('two prices of two things', 'The toll in Nordvik is 3 crowns per crate of herring.', 'In Nordvik skippers will pay 40 crowns per night at the quay.'),
  alike('by the year', 'The toll in Nordvik earned 4 million crowns last year.', 'The harbour of Nordvik lost 9 million crowns last year.'),

  differ('whose flag', 'what', ['Maltese-flagged', 'flag: Panama'], 'The Maltese-flagged trawler Bream ran onto a reef off Cape Sorrel on Friday.', 'BREAM (flag: Panama; length 31 m) grounded on a reef off Cape Sorrel.'),
  alike('whose flag and whose ship', 'The Maltese-flagged trawler Bream ran onto a reef off Cape Sorrel on Friday.', 'The Greek-owned trawler Bream, which flies the flag of Malta, grounded off Cape Sorrel.'),
  alike('two flags of two ships', 'The Maltese-flagged trawler Bream ran onto a reef off Cape Sorrel on Friday.', 'The Danish-flagged tug Alma pulled at the trawler off Cape Sorrel all night.'),

  differ('the day of a hearing', 'when', ['Thursday', 'Friday'], 'The licence hearing for the circus will be held on Thursday, the court in Lauro said.', 'A licence hearing follows on Friday.'),
  differ('the day of a funeral', 'when', ['Tuesday', 'Wednesday'], 'The funeral of the bell ringer is on Tuesday.', 'Hundreds are expected at the funeral on Wednesday.'),
  alike('a hearing put off', 'The licence hearing for the circus will be held on Thursday, the court in Lauro said.', 'The licence hearing was postponed to Friday at the request of the circus.'),
  alike('two events', 'The funeral of the bell ringer is on Tuesday.', 'A memorial concert for the bell ringer follows on Wednesday.'),
  alike('a weekday and its date', 'The funeral of the bell ringer is on Tuesday.', 'The funeral of the bell ringer takes place on 18 March.'),

  differ('things counted once', 'howMany', ['90', '200'], 'We count 90 wagons on the square in front of the grain office.', 'Some 200 wagons blocked the way to the grain office in the morning.'),
  differ('those on board', 'howMany', ['52', '61'], 'The hovercraft had 52 passengers aboard when it left Sorrel.', 'With 61 passengers on board the hovercraft roared out of the bay.'),
  differ('all on board', 'howMany', ['52', '61'], 'The hovercraft ran onto a bank off Sorrel on Monday with 52 people on board.', 'There were 61 people aboard the hovercraft when it stuck on the bank.'),
  alike('some of them', 'The hovercraft had 52 passengers aboard when it left Sorrel.', 'Helicopters lifted 31 of the passengers from the hovercraft.'),
  alike('those hurt', 'The hovercraft had 52 passengers aboard when it left Sorrel.', 'Fourteen passengers were injured in the hovercraft.'),
  alike('burned and saved', 'The fire in Lauro burned 14 barns on Monday.', 'Firefighters saved 30 barns in Lauro on Monday.'),
  alike('one length in two units', 'The mast of the trawler, 14 metres high, fell onto the deck.', 'The 46ft mast of the trawler fell onto the deck on Friday.'),
  alike('one rounds', 'The fire in Lauro burned 198 wagons.', 'Some 200 wagons burned in Lauro.'),
  alike('two who count', 'Police counted 1,100 marchers in Lauro; the union spoke of 2,300 marchers.', 'In Lauro 2,300 marchers filled the bridge.'),

  differ('nobody arrested', 'polarity', ['Nobody has been arrested', 'arrested'], 'Nobody has been arrested over the fire at the mill.', 'The owner of the mill was arrested over the fire.'),
  differ('nobody dismissed', 'polarity', ['No one has been dismissed', 'sacked'], 'No one has been dismissed at the waterworks, the mayor said.', 'The mayor has sacked the head of the waterworks.'),
  alike('nobody on one of two ships', 'No one aboard the tug was hurt.', 'Six people were hurt on the hovercraft.'),
  alike('nobody else', 'Nobody else has been arrested over the fire at the mill.', 'The owner of the mill was arrested over the fire.'),

  differ('passed and failed', 'what', ['passed', 'failed'], 'The owner said the cable car of Lauro had passed an inspection in February.', 'Papers show that inspectors failed the cable car of Lauro in February.'),
  differ('accepted and refused', 'what', ['accepted', 'rejected'], 'The bakers of Nordvik accepted the offer of the flour mill on Sunday.', 'On Sunday the bakers of Nordvik rejected what the flour mill had offered.'),
  differ('went and was sent', 'what', ['resigned', 'dismissed'], 'Tilda Brandt, the conductor of the Lauro orchestra, resigned on Friday.', 'The Lauro orchestra dismissed its conductor, Tilda Brandt, on Friday.'),
  differ('up and down', 'what', ['rose', 'fell'], 'The price of cod in Nordvik rose 4 percent on Monday after the storm.', 'The price of cod in Nordvik fell 4 percent on Monday after the storm.'),
  alike('two things up and down', 'The price of cod in Nordvik rose 4 percent on Monday.', 'Shares in the Nordvik smokehouse fell 4 percent on Monday.'),
  alike('rejected, then accepted', 'The bakers of Nordvik rejected the first offer of the flour mill in May.', 'The bakers of Nordvik accepted the offer of the flour mill on Sunday.'),

  differ('how fast', 'howMany', ['40 km/h', '65 km/h'], 'The tram took the bend in Lauro at 40 km/h before it overturned.', 'The tram was doing 65 km/h when it left the rails in Lauro.'),
  differ('how strong', 'howMany', ['4.9', '5.4'], 'A 4.9-magnitude earthquake shook the Vell islands on Sunday.', 'The earthquake in the Vell islands had a magnitude of 5.4.'),
  differ('how deep', 'howMany', ['12 km', '40 km'], 'The earthquake in the Vell islands struck at a depth of 12 km.', 'The earthquake in the Vell islands was 40 km deep.'),
  alike('how fast and how fast it may', 'The tram was doing 65 km/h when it left the rails in Lauro.', 'The limit on the bend in Lauro is 40 km/h.'),
  alike('an aftershock', 'A 5.4-magnitude earthquake shook the Vell islands on Sunday.', 'An aftershock of magnitude 4.1 was felt in the Vell islands.'),

  differ('whose plan', 'who', ['Edda Lund', 'Jens Morrow'], 'The plan for the tunnel, drawn up by the treasurer Edda Lund, was shelved.', 'Its author, the engineer Jens Morrow, was not in the chamber when the tunnel was shelved.'),
  differ('whose goal', 'who', ['Ivo Prat', 'Sam Okoro'], 'Ivo Prat scored the winning goal for Lauro in the last minute.', 'Lauro won thanks to a late winner from Sam Okoro.'),
  alike('who drew it and who killed it', 'The plan for the tunnel, drawn up by the treasurer Edda Lund, was shelved.', 'Jens Morrow, who led the campaign against the tunnel, was cheerful.'),

  differ('the last time', 'order', ['1987', '1996'], 'It was the first eruption of the mountain since 1987.', 'The last time the mountain erupted was 1996.'),
  alike('first and worst', 'It was the first eruption of the mountain since 1987.', 'It was the worst eruption of the mountain since 1951.'),

  differ('the hour of what happened', 'when', ['16:40', 'quarter past five'], 'A tram crashed into a bakery in Lauro on Tuesday at 16:40.', 'The tram crashed through the window of the bakery in Lauro at a quarter past five.'),
  alike('an hour told roughly', 'A tram crashed into a bakery in Lauro on Tuesday at 16:52.', 'Shortly before 5 p.m. the tram crashed through the window of the bakery in Lauro.'),
  alike('the hour it left', 'A tram crashed into a bakery in Lauro on Tuesday at 16:52.', 'The tram had left the depot of Lauro at 16:20.'),
  alike('local and universal time', 'A tram crashed into a bakery in Lauro at 16:52 local time.', 'The tram crashed into the bakery in Lauro at 14:52 GMT.'),
  differ('where she died', 'where', ['at the scene', 'in hospital'], 'The rider, a woman from Lauro, died at the scene.', 'The rider died in hospital in the night, police in Lauro said.'),
  alike('found there, died there', 'The rider was found at the scene and died in hospital.', 'The rider died at a hospital in Lauro.'),
  alike('two who died', 'Two riders fell on the pass above Lauro, and one was killed; a second died at the scene.', 'The other rider died in hospital; two people were killed in all.'),
  differ('how far from the gate', 'howMany', ['200 metres', '900 metres'], 'The balloon came down about 200 metres north of the brewery in Lauro on Monday.', 'Its basket lay 900 metres north of the gate of the brewery.'),
  differ('how far from the light', 'howMany', ['300 metres', '740 m'], 'The trawler Bream lies about 300 metres off the south pier of Sorrel.', 'BREAM grounded 740 m north of the light on the south pier.'),
  alike('one distance in two units', 'The trawler Bream lies about 750 metres off the south pier of Sorrel.', 'BREAM grounded 0.4 nautical miles off the south pier.'),
  differ('how many were dismissed', 'howMany', ['two', 'three'], 'The mayor of Lauro dismissed two engineers on Friday.', 'In a rage the mayor of Lauro sacked three engineers on Friday.'),
  differ('an age told after the name', 'howMany', ['74', 'seventy-one'], 'Marta Olsen, 74, looked after the lighthouse of Sorrel.', 'The lighthouse of Sorrel was kept by Marta Olsen, who was seventy-one.'),
  differ('never since a year and first since another', 'order', ['1991', '2011'], 'No mayor of Lauro had lost a vote on a budget since the town became free in 1991.', 'It was the first defeat of a budget by a mayor of Lauro since 2011.'),

  differ('how long in prison', 'howMany', ['six years', 'eight years'], 'A judge in Lauro sentenced the baker Emil Horn to six years in prison for arson.', 'Emil Horn, the baker who burned his own shop, was jailed for eight years in Lauro.'),
  alike('what was asked and what was given', 'The prosecutor asked for a prison sentence of eight years for the baker Emil Horn.', 'A judge in Lauro sentenced the baker Emil Horn to six years in prison for arson.'),
  alike('two who were jailed', 'A judge in Lauro sentenced the baker Emil Horn to six years in prison for arson.', 'Olga Sund was jailed for two years for hiding the petrol in her cellar in Lauro.'),
  differ('who holds an office', 'who', ['Mara Lind', 'Mara Lund'], 'Mara Lind, the conductor of the Lauro Choir, was at home with a cold.', "The Lauro Choir's conductor, Mara Lund, was in bed with a cold."),
  alike('one of two with an office each', 'Mara Lind, the conductor of the Lauro Choir, was at home with a cold.', 'Jens Holt, the mayor of Lauro, sang in her place.'),

  differ('when it was built', 'when', ['1961', '1967'], 'The old dam above Lauro was built in 1961.', 'Above Lauro stands a dam, which was completed in 1967.'),
  alike('begun and completed', 'Work on the dam above Lauro began in 1961.', 'The dam above Lauro was completed in 1967.'),
  differ('houses and homes', 'howMany', ['340', '430'], 'The storm destroyed 340 houses in the Vell islands.', 'In the Vell islands 430 homes were destroyed by the storm.'),
  alike('damaged and destroyed', 'The storm destroyed 340 houses in the Vell islands.', 'In the Vell islands 900 houses were damaged by the storm.'),
]
