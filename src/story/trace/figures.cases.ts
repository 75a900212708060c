import type {Case} from './trace.cases.ts'

const COST = 'Repairs to the bridge cost 3.98 million euros, the council said in its yearly account.'
const DEARER = 'Repairs to the bridge cost 4.1 million euros, the council said in its yearly account.'
const POWER = 'The storm left 11,870 households without power from Norvale to the border on Sunday night.'
const TURNOUT = 'Turnout stood at 61.8 percent when the polls closed, the election office said on its website.'
const TUNNEL = 'The tunnel is 5.27 kilometres long and took nine years to dig under the mountain.'
const QUAKE = 'The earthquake had a magnitude of 6.24 and was felt as far away as the islands of Torv.'
const DECKS = 'Rescuers counted 297 people on the two decks before the boats put out from the quay.'
const ALARM = 'The alarm was raised at 17:52 by a guard who smelled smoke in the lower hall.'

/** Figures rounded, converted, in another style or of other things, beside figures that were changed. All invented. */
export const figureCases: readonly Case[] = [
  {
    name: 'rounded, with "about"',
    parent: COST,
    child: COST.replace('3.98', 'about 4'),
  },
  {
    name: 'a sentence of common words alone, at its place behind one that was copied',
    parent: `${DECKS} About 60 people were on it at the time.`,
    child: `${DECKS} About 600 people were on it at the time.`,
    drift: {slot: 'howMany', parent: '60', child: '600'},
  },
  {
    name: 'rounded to fewer digits, with no word for it',
    parent: COST,
    child: COST.replace('3.98', '4'),
  },
  {
    name: 'rounded in other words',
    parent: COST,
    child: 'The council spent nearly 4 million euros on repairs to the bridge, its yearly account shows.',
  },
  {
    name: 'a bound below it',
    parent: DEARER,
    child: DEARER.replace('4.1', 'more than 4'),
  },
  {
    name: 'another figure of as many digits',
    parent: DEARER,
    child: DEARER.replace('4.1', '3.2'),
    drift: {slot: 'howMany', parent: '4.1 million euros', child: '3.2 million euros'},
  },
  {
    name: 'another figure with "about"',
    parent: DEARER,
    child: DEARER.replace('4.1', 'about 3.2'),
    drift: {slot: 'howMany', parent: '4.1 million euros', child: '3.2 million euros'},
  },
  {
    name: 'no rounding: a figure of fewer digits that another one would be rounded to',
    parent: DEARER,
    child: DEARER.replace('4.1', '5'),
    drift: {slot: 'howMany', parent: '4.1 million euros', child: '5 million euros'},
  },
  {
    name: '"some", and thousands',
    parent: POWER,
    child: POWER.replace('11,870', 'some 12,000'),
  },
  {
    name: 'thousands with no word for it',
    parent: POWER,
    child: POWER.replace('11,870', '12,000'),
  },
  {
    name: 'cut off, with "over"',
    parent: POWER,
    child: POWER.replace('11,870', 'over 11,000'),
  },
  {
    name: 'digits swapped and then rounded',
    parent: POWER,
    child: POWER.replace('11,870', 'some 21,000'),
    drift: {slot: 'howMany', parent: '11,870', child: '21,000'},
  },
  {
    name: 'a share without its decimals',
    parent: TURNOUT,
    child: TURNOUT.replace('61.8', '62'),
  },
  {
    name: 'a share with its digits swapped',
    parent: TURNOUT,
    child: TURNOUT.replace('61.8', '68.1'),
    drift: {slot: 'howMany', parent: '61.8 percent', child: '68.1 percent'},
  },
  {
    name: 'a length with one decimal',
    parent: TUNNEL,
    child: TUNNEL.replace('5.27', '5.3'),
  },
  {
    name: 'a length with "just over"',
    parent: TUNNEL,
    child: TUNNEL.replace('5.27', 'just over five'),
  },
  {
    name: 'a magnitude with one decimal',
    parent: QUAKE,
    child: QUAKE.replace('6.24', '6.2'),
  },
  {
    name: 'another magnitude',
    parent: QUAKE,
    child: QUAKE.replace('6.24', '5.2'),
    drift: {slot: 'howMany', parent: '6.24', child: '5.2'},
  },
  {
    name: 'close to three hundred',
    parent: DECKS,
    child: DECKS.replace('297', 'close to 300'),
  },
  {
    name: 'a small count is not rounded without a word for it',
    parent: DECKS.replace('297', '64'),
    child: DECKS.replace('297', '60'),
    drift: {slot: 'howMany', parent: '64', child: '60'},
  },
  {
    name: 'dozens',
    parent: DECKS.replace('297', '26'),
    child: DECKS.replace('297', 'more than two dozen'),
  },
  {
    name: 'more exact than a parent that gave a bound below it',
    parent: DECKS.replace('297', 'at least 290'),
    child: DECKS,
  },
  {
    name: 'more exact than a parent that gave a bound above it',
    parent: DECKS.replace('297', 'fewer than 300'),
    child: DECKS,
  },
  {
    name: 'a bound above it',
    parent: DECKS,
    child: DECKS.replace('297', 'no more than 340'),
  },
  {
    name: 'beyond the bound that the parent gave',
    parent: DECKS.replace('297', 'at least 290'),
    child: DECKS.replace('297', '270'),
    drift: {slot: 'howMany', parent: '290', child: '270'},
  },
  {
    name: 'on the wrong side of a bound with "no"',
    parent: DECKS.replace('297', 'no fewer than 290'),
    child: DECKS.replace('297', '270'),
    drift: {slot: 'howMany', parent: '290', child: '270'},
  },
  {
    name: 'so far above a bound that it is another number',
    parent: DECKS.replace('297', 'at least 290'),
    child: DECKS.replace('297', '970'),
    drift: {slot: 'howMany', parent: '290', child: '970'},
  },
  {
    name: 'more exact than a parent that said "about"',
    parent: COST.replace('3.98', 'about 4'),
    child: COST,
  },
  {
    name: 'a sum in short',
    parent: 'The museum bought the painting for £1.2m at an auction in London last week.',
    child: 'The museum paid £1.2 million for the painting at a London auction last week.',
  },
  {
    name: 'three miles and five kilometres',
    parent: 'The slick was three miles long and drifted towards the bird cliffs north of the town.',
    child: 'The slick was 5 km long and drifted towards the bird cliffs north of the town.',
  },
  {
    name: 'three miles and nine kilometres',
    parent: 'The slick was three miles long and drifted towards the bird cliffs north of the town.',
    child: 'The slick was 9 km long and drifted towards the bird cliffs north of the town.',
    drift: {slot: 'howMany', parent: 'three miles', child: '9 km'},
  },
  {
    name: 'acres and hectares',
    parent: 'The slick covered 40 acres and drifted towards the bird cliffs north of the town.',
    child: 'The slick covered some 16 hectares and drifted towards the bird cliffs north of the town.',
  },
  {
    name: 'Celsius and Fahrenheit',
    parent: 'Temperatures fell to minus 20 Celsius in the valley, the coldest night of the winter.',
    child: 'Temperatures fell to minus 4 degrees Fahrenheit in the valley, the coldest night of the winter.',
  },
  {
    name: 'miles an hour and kilometres an hour',
    parent: 'The gusts reached 70 mph on the bridge, which was closed to lorries until the evening.',
    child: 'The gusts reached 113 kph on the bridge, which was closed to lorries until the evening.',
  },
  {
    name: 'a time rounded',
    parent: ALARM,
    child: ALARM.replace('17:52', 'around 5:50 pm'),
  },
  {
    name: 'shortly before a full hour',
    parent: ALARM,
    child: ALARM.replace('17:52', 'shortly before 6 pm'),
  },
  {
    name: 'another hour with "about"',
    parent: ALARM,
    child: ALARM.replace('17:52', 'about 5 pm'),
    drift: {slot: 'when', parent: '17:52', child: '5 pm'},
  },
  // Things of one name that are counted for different reasons
  {
    name: 'those employed and those at work',
    parent: 'The yard employs 400 welders, most of them from the villages along the fjord.',
    child: 'At the time of the accident 100 welders were at work in the yard, the union said.',
  },
  {
    name: 'those employed and those below ground, in one place',
    parent: 'The mine near Tarsk employs 400 miners, the company says on its website.',
    child: 'About 100 miners were in the mine near Tarsk when the roof came down, the company said.',
  },
  {
    name: 'those employed, changed',
    parent: 'The mine near Tarsk employs 400 miners, the company says on its website.',
    child: 'According to the company, 700 miners are employed at the mine near Tarsk.',
    drift: {slot: 'howMany', parent: '400', child: '700'},
  },
  {
    name: 'inhabitants and those moved',
    parent: 'The town has a population of 12,000 people and lies at the mouth of the river Lagen.',
    child: 'The town at the mouth of the river Lagen had to move 3,500 people out of their houses.',
  },
  {
    name: 'members and those on strike',
    parent: 'The union represents 2,300 drivers, and its strike began at midnight on all lines.',
    child: 'In the strike, which began at midnight, 800 drivers stayed away on all lines, the union said.',
  },
  {
    name: 'flights cancelled and flights delayed',
    parent: 'A total of 35 flights were cancelled in the morning because of fog over the airport.',
    child: 'Fog over the airport delayed 120 flights in the morning.',
  },
  {
    name: 'flights cancelled, changed',
    parent: 'A total of 35 flights were cancelled in the morning because of fog over the airport.',
    child: 'Fog over the airport led to 53 cancelled flights in the morning.',
    drift: {slot: 'howMany', parent: '35', child: '53'},
  },
  {
    name: 'all pupils and some',
    parent: 'The school has 640 pupils, and it was closed on Tuesday after mould was found in the gym.',
    child: 'On Tuesday 85 pupils were sent home when mould was found in the gym of the school.',
  },
  {
    name: 'paid and asked for',
    parent: 'The fund paid out 2 million euros to the fishermen after the spill off Norvale.',
    child: 'The fishermen had asked the fund for 5 million euros after the spill off Norvale.',
  },
  {
    name: 'kept in hospital and taken there',
    parent: 'Four of the children were kept in hospital overnight, doctors at the clinic in Norvale said.',
    child: 'Nine children were taken to the clinic in Norvale by ambulance, doctors said.',
  },
  {
    name: 'killed and injured',
    parent: 'The storm killed 14 people along the coast and left roofs lying in the streets of Norvale.',
    child: 'The storm injured 60 people along the coast, and roofs were lying in the streets of Norvale.',
  },
  {
    name: 'profit and sales',
    parent: 'The company made a profit of 14 million euros last year on sales of 310 million euros.',
    child: 'Sales came to 310 million euros last year, the company said.',
  },
]
