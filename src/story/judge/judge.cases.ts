import type {ReportInput} from '../../core/report.ts'

/** What the comparison must show: one unit, and for each side words that its readings hold. */
export interface Shown {
  readonly relation: 'conflict' | 'update' | 'drift' | 'differs-in-status'
  readonly slot: string
  readonly within?: 'headline'
  readonly between: readonly [string, string]
}

/** Small invented stories. What is listed is shown to the reader, and nothing else is. */
export interface Case {
  readonly name: string
  readonly reports: readonly [ReportInput, ReportInput]
  readonly shown: readonly Shown[]
  /** Listed among the possible differences. */
  readonly possible?: readonly Shown[]
}

const DAY = '2024-03-05'
const on = (publishedAt: string, text: string): ReportInput => ({text, publishedAt})
const undated = (text: string): ReportInput => ({text})

const FLOOD = 'Berit Moen, who looks after the mill'

/** One agency report, word for word but for its changed sentence; long enough to be known for a copy. */
const ferry = (opening: string, sentence: string): string => `${opening}

A car ferry with a hole in its side was towed into the harbour of Norvale after a night on the rocks, the coast guard said.

Nobody was seriously hurt, but several families spent the night in the church above the quay, where volunteers brought soup and dry clothes.

${sentence}

The tug that pulled the vessel free belongs to a family firm which has worked on that coast for three generations.

Salvage crews will pump fuel from the tanks before the wreck can be lifted, a task that depends on calm weather.`
const wire = (sentence: string): ReportInput => ({
  text: ferry(
    'Ferry towed in after night on the rocks\n\nNORVALE, March 4 2024, 10:00 GMT (Harbour Press) -',
    sentence,
  ),
  outlet: 'Harbour Press',
  kind: 'wire',
  publishedAt: '2024-03-04',
})
const copy = (sentence: string): ReportInput => ({
  text: ferry('Ferry families wait out night in church', sentence),
  outlet: 'The Inland Post',
  publishedAt: '2024-03-05',
})

/** What each reporter saw besides: without it two reports of one sentence would be a copy of each other. */
const OWN = [
  '\n\nGulls sat on the quay all morning. A baker sold warm rolls to those who waited in the cold.',
  '\n\nThe evening was mild. An old man fed the pigeons from a paper bag, and a girl played the accordion.',
] as const
const withOwn = ({reports: [a, b], ...rest}: Case): Case => ({
  ...rest,
  reports: [
    {...a, text: a.text + OWN[0]},
    {...b, text: b.text + OWN[1]},
  ],
})

const written: readonly Case[] = [
  // Numbers
  {
    name: 'two counts of one thing on one day',
    reports: [
      on(DAY, 'Fair ends\n\nThe book fair in Norvale drew 40,000 visitors this year. Rain fell on the last day.'),
      on(DAY, 'Readers come\n\nThe book fair in Norvale drew 55,000 visitors this year. Poets read in tents.'),
    ],
    shown: [{relation: 'conflict', slot: 'howMany', between: ['40,000', '55,000']}],
  },
  {
    name: 'the same count, in words and in figures',
    reports: [
      on(DAY, 'Fair ends\n\nThe book fair in Norvale drew twelve publishers this year. Rain fell on the last day.'),
      on(DAY, 'Readers come\n\nThe book fair in Norvale drew 12 publishers this year. Poets read in tents.'),
    ],
    shown: [],
  },
  {
    name: 'a figure inside "at least"',
    reports: [
      on(DAY, 'Fair ends\n\nThe book fair in Norvale drew at least 10 publishers this year. Rain fell.'),
      on(DAY, 'Readers come\n\nThe book fair in Norvale drew 12 publishers this year. Poets read in tents.'),
    ],
    shown: [],
  },
  {
    name: 'a figure below "at least"',
    reports: [
      on(DAY, 'Fair ends\n\nThe book fair in Norvale drew at least 60 publishers this year. Rain fell.'),
      on(DAY, 'Readers come\n\nThe book fair in Norvale drew 12 publishers this year. Poets read in tents.'),
    ],
    shown: [{relation: 'conflict', slot: 'howMany', between: ['60', '12']}],
  },
  {
    name: 'a rounded figure',
    reports: [
      on(DAY, 'Fair ends\n\nThe book fair in Norvale drew 40,213 visitors this year. Rain fell on the last day.'),
      on(DAY, 'Readers come\n\nThe book fair in Norvale drew about 40,000 visitors this year. Poets read in tents.'),
    ],
    shown: [],
  },
  {
    name: 'kilometres and miles',
    reports: [
      on(DAY, 'Glider sets mark\n\nThe glider flew 300 kilometres on Monday. It had no engine.'),
      on(DAY, 'Long flight\n\nThe glider flew 186 miles on Monday. A farmer brought tea.'),
    ],
    shown: [],
  },
  {
    name: 'two distances of one flight',
    reports: [
      on(DAY, 'Glider sets mark\n\nThe glider flew 300 kilometres on Monday. It had no engine.'),
      on(DAY, 'Long flight\n\nThe glider flew 420 kilometres on Monday. A farmer brought tea.'),
    ],
    shown: [{relation: 'conflict', slot: 'howMany', between: ['300', '420']}],
  },
  {
    name: 'two terms of one sentence',
    reports: [
      on(DAY, 'Dahl goes to prison\n\nThe court in Norvale sentenced Ivar Dahl to six years in prison on Monday.'),
      on(DAY, 'Court sentences Dahl\n\nThe court in Norvale sentenced Ivar Dahl to nine years in prison on Monday.'),
    ],
    shown: [{relation: 'conflict', slot: 'howMany', between: ['six', 'nine']}],
  },
  {
    name: 'two terms of two people',
    reports: [
      on(DAY, 'Two before court\n\nThe court in Norvale sentenced Ivar Dahl to six years in prison on Monday.'),
      on(DAY, 'Sentences in Norvale\n\nThe court in Norvale sentenced Tove Aas to nine years in prison on Monday.'),
    ],
    shown: [],
  },
  {
    name: 'figures of two speakers',
    reports: [
      on(DAY, 'March\n\nPolice said 4,000 people marched through Norvale on Saturday. The square was full.'),
      on(DAY, 'Norvale marches\n\nOrganisers said 9,000 people marched through Norvale on Saturday. Drums beat.'),
    ],
    shown: [],
    possible: [{relation: 'conflict', slot: 'howMany', between: ['4,000', '9,000']}],
  },
  {
    name: 'an opponent’s figure against the report’s own',
    reports: [
      on(DAY, 'Budget passed\n\nThe council of Norvale approved a budget of 90 million euros on Monday.'),
      on(
        DAY,
        'Critics of budget\n\n"They approved a budget of 120 million euros," said Ivar Dahl, who opposes the council of Norvale.',
      ),
    ],
    shown: [],
  },
  {
    name: 'people hurt and people employed',
    reports: [
      on(DAY, 'Fire at rope works\n\nA fire at the rope works in Tarsk injured 12 people on Monday.'),
      on(DAY, 'Rope works burns\n\nA fire broke out on Monday at the rope works in Tarsk, which employs 100 people.'),
    ],
    shown: [],
  },
  {
    name: 'the dead and the hurt of one accident',
    reports: [
      on(DAY, 'Tram crash\n\nFour people were killed when a tram left the rails in Norvale on Monday.'),
      on(DAY, 'Tram off rails\n\nEleven people were hurt when a tram left the rails in Norvale on Monday.'),
    ],
    shown: [],
  },
  {
    name: 'two prices of one sale',
    reports: [
      on(DAY, 'Cup\n\nThe cup was sold for 2 million euros in Paris on Monday.'),
      on(DAY, 'Cup sold\n\nThe cup was sold for 3 million euros in Paris on Monday.'),
    ],
    shown: [{relation: 'conflict', slot: 'howMany', between: ['2 million', '3 million']}],
  },
  {
    name: 'two shares of one vote',
    reports: [
      on(DAY, 'Vote\n\nMayor Tove Aas won 54 percent of the vote in Norvale on Sunday.'),
      on(DAY, 'Aas wins\n\nMayor Tove Aas won 58 percent of the vote in Norvale on Sunday.'),
    ],
    shown: [{relation: 'conflict', slot: 'howMany', between: ['54', '58']}],
  },
  {
    name: 'the dead of a city and of its country',
    reports: [
      on(DAY, 'Floods\n\nFloods killed 12 people in Lyon on Monday.'),
      on(DAY, 'Floods in France\n\nFloods killed 30 people in France on Monday.'),
    ],
    shown: [],
  },
  {
    name: 'a correction of an earlier version',
    reports: [
      on(DAY, 'Fair ends\n\nThe book fair in Norvale drew 40,000 visitors this year.'),
      on(
        DAY,
        'Fair ends\n\nCorrection: an earlier version said that the book fair in Norvale drew 55,000 visitors. It drew 40,000 visitors.',
      ),
    ],
    shown: [],
  },
  {
    name: 'people taken to hospital and people carried',
    reports: [
      on(DAY, 'Bus\n\nEleven people were taken to hospital after a bus crashed in Lyon on Monday.'),
      on(DAY, 'Bus\n\nThe bus carried 40 people when it crashed in Lyon on Monday.'),
    ],
    shown: [],
  },
  {
    name: 'a number that moved from one thing to another',
    reports: [
      on(
        DAY,
        'Orvik to Chile\n\nPresident Lena Orvik will begin a four-day trip to Chile ahead of a visit by the king to Santiago.',
      ),
      on(
        DAY,
        'Orvik off\n\nPresident Lena Orvik will begin a trip to Chile four days ahead of a visit by the king to Santiago.',
      ),
    ],
    shown: [{relation: 'conflict', slot: 'what', between: ['four-day', 'four days']}],
  },
  {
    name: 'seconds behind and seconds lost are one delay',
    reports: [
      on(DAY, 'Race\n\nIvar Dahl was held up by a goat and came in 40 seconds after the front group, in the rain.'),
      on(DAY, 'Goat\n\nThe goat held up Ivar Dahl, who lost forty seconds to the front group in the rain.'),
    ],
    shown: [],
  },
  // Figures in like words
  {
    name: 'one delay of two lengths, the clauses not alike',
    reports: [
      on(DAY, 'Regatta\n\nThe start of the regatta was delayed by 25 minutes because of fog.'),
      on(DAY, 'Fog\n\nFog had put back the start of the regatta by nearly two hours. A band played.'),
    ],
    shown: [{relation: 'conflict', slot: 'howMany', between: ['25 minutes', 'two hours']}],
  },
  {
    name: 'a count of any noun that goes on',
    reports: [
      on('2024-03-04', 'Locks jam\n\nUp to this morning 17 jammed locks had been notified to the harbour office.'),
      on('2024-03-09', 'More locks\n\nThe harbour office says 26 jammed locks have been notified by now.'),
    ],
    shown: [{relation: 'update', slot: 'howMany', between: ['17', '26']}],
  },
  {
    name: 'a count of something else in like words',
    reports: [
      on('2024-03-04', 'Locks jam\n\nUp to this morning 17 jammed locks had been notified to the harbour office.'),
      on('2024-03-09', 'Locks\n\nOf the 17 jammed locks notified to the harbour office, 5 jammed locks were cleared.'),
    ],
    shown: [],
  },
  {
    name: 'two lengths of one thing that are near each other',
    reports: [
      on(DAY, 'Canal\n\nDivers cleared the 148.6-km canal from Orvik of all weed before the regatta.'),
      on(DAY, 'Regatta notes\n\nCanal: Orvik to Norvale, 141.2 km (part of it closed by ice).'),
    ],
    shown: [{relation: 'conflict', slot: 'howMany', between: ['148.6', '141.2']}],
  },
  {
    name: 'two lengths in one matter that are far from each other',
    reports: [
      on(DAY, 'Canal\n\nDivers cleared the 148.6-km canal from Orvik of all weed before the regatta.'),
      on(DAY, 'Regatta notes\n\nCanal: Orvik to Norvale, 31.2 km (part of it closed by ice).'),
    ],
    shown: [],
  },
  // Things that say themselves what they are of
  {
    name: 'two ages of one driver',
    reports: [
      on(DAY, 'Tram\n\nThe 61-year-old driver of the tram in Norvale was taken to hospital. Rain fell all day.'),
      on(DAY, 'Tram off rails\n\nThe driver, a man of 66, was helped out of the cab by two students.'),
    ],
    shown: [{relation: 'conflict', slot: 'howMany', between: ['61', '66']}],
  },
  {
    name: 'ages of two drivers',
    reports: [
      on(DAY, 'Tram\n\nThe 61-year-old tram driver was taken to hospital in Norvale. Rain fell all day.'),
      on(DAY, 'Tram off rails\n\nThe lorry driver, a man of 66, was helped out of his cab by two students.'),
    ],
    shown: [],
  },
  {
    name: 'two ages of one named man',
    reports: [
      on(DAY, 'Arrest\n\nPolice in Norvale want to speak to Ivar Dahl, 34, about a lost ring.'),
      on(DAY, 'Ring\n\nThe ring was seen last by Ivar Dahl, 43, a clockmaker from the coast.'),
    ],
    shown: [{relation: 'conflict', slot: 'howMany', between: ['34', '43']}],
  },
  {
    name: 'ages of two sisters in one breath',
    reports: [
      on(DAY, 'Sisters\n\nTove and Berit Aas, aged 16 and 13 respectively, won the sailing cup in Norvale.'),
      on(DAY, 'Cup\n\nBerit Aas, 13, steered the boat through the last gate of the sailing cup.'),
    ],
    shown: [],
  },
  {
    name: 'two runs of days that begin together',
    reports: [
      on(DAY, 'Weir\n\nWater will run over the weir at Tarsk from 2 April to 9 May, the farmers were told.'),
      on(DAY, 'Farmers wait\n\nBetween April 2 and May 6 the weir at Tarsk is to be opened for the farmers.'),
    ],
    shown: [{relation: 'conflict', slot: 'when', between: ['9 May', 'May 6']}],
  },
  {
    name: 'two runs of days of two things',
    reports: [
      on(DAY, 'Weir\n\nWater will run over the weir at Tarsk from 2 April to 9 May.'),
      on(DAY, 'Choirs\n\nBetween April 2 and May 6 choirs sing in the cathedral every evening.'),
    ],
    shown: [],
  },
  {
    name: 'a long figure with one digit changed',
    reports: [
      on(DAY, 'Receipts\n\nThe receipts show 3,412.60 euros for a week at the Lindholm spa.'),
      on(DAY, 'What he bought\n\nHe paid 3,472.60 euros at the Lindholm spa, prosecutors wrote.'),
    ],
    shown: [{relation: 'conflict', slot: 'howMany', between: ['3,412.60', '3,472.60']}],
  },
  {
    name: 'two long figures of two things',
    reports: [
      on(DAY, 'Receipts\n\nThe receipts show 3,412.60 euros for a week at the Lindholm spa.'),
      on(DAY, 'What he bought\n\nA pair of candlesticks at 9,140.20 euros stood in the hall.'),
    ],
    shown: [],
  },
  {
    name: 'a rank that goes back to two years',
    reports: [
      on(DAY, 'Ferry\n\nIt was the deadliest ferry accident on the Norvale sound since 1984.'),
      on(DAY, 'Sound\n\nNo ferry accident on the Norvale sound has cost the most lives since 1961 but this one.'),
    ],
    shown: [{relation: 'conflict', slot: 'order', between: ['1984', '1961']}],
  },
  {
    name: 'ranks in two scopes',
    reports: [
      on(DAY, 'Ferry\n\nIt was the deadliest ferry accident in Germany since 1984.'),
      on(DAY, 'Sound\n\nIt was the deadliest ferry accident in Europe since 1961.'),
    ],
    shown: [],
  },
  {
    name: 'one of two signatories differs',
    reports: [
      on(DAY, 'Water\n\nThe lease of the lake was signed by Lena Orvik and Ivar Dahl in the town hall.'),
      on(DAY, 'Lake\n\nLena Orvik and Tove Aas signed the lease of the lake after a long night.'),
    ],
    shown: [{relation: 'conflict', slot: 'who', between: ['Ivar Dahl', 'Tove Aas']}],
  },
  {
    name: 'a bridge that was closed and is open again',
    reports: [
      on('2024-03-04', 'Storm\n\nThe swing bridge was closed at noon. Trees lay across the canal.'),
      on('2024-03-06', 'After the storm\n\nThe swing bridge is open again. Crews worked through the night.'),
    ],
    shown: [{relation: 'update', slot: 'status', between: ['closed', 'open']}],
  },
  {
    name: 'a pilot killed in one report and arrested in the other',
    reports: [
      on(DAY, 'Crash\n\nThe ferry pilot was killed when a wall fell on the road to Norvale.'),
      on(DAY, 'Wall falls\n\nThe ferry pilot was arrested after a wall fell on the road to Norvale.'),
    ],
    shown: [{relation: 'conflict', slot: 'what', between: ['killed', 'arrested']}],
  },
  {
    name: 'of two pilots one was killed and the other arrested',
    reports: [
      on(DAY, 'Crash\n\nThe ferry pilot was killed when a wall fell on the road to Norvale.'),
      on(DAY, 'Wall falls\n\nThe tug pilot was arrested after a wall fell on the road to Norvale.'),
    ],
    shown: [],
  },
  {
    name: 'one apology on two days',
    reports: [
      undated('Post\n\nA town clerk apologised Saturday for a post about the bandmaster and his trumpet.'),
      undated('Clerk sorry\n\nThe clerk on Friday apologised for the post about the bandmaster of Norvale.'),
    ],
    shown: [{relation: 'conflict', slot: 'when', between: ['Saturday', 'Friday']}],
  },
  // Totals
  {
    name: 'the missing grow fewer while the dead grow more',
    reports: [
      on('2024-03-04', 'Flood\n\nFive people died and 16 were missing after the dyke broke at Tarsk.'),
      on(
        '2024-03-06',
        'Flood toll\n\nDeaths confirmed so far: 8\nPeople missing in the villages: 13\n\nBlankets are needed.',
      ),
    ],
    shown: [
      {relation: 'update', slot: 'howMany', between: ['Five', '8']},
      {relation: 'update', slot: 'howMany', between: ['16', '13']},
    ],
  },
  {
    name: 'a part of the dead and all of them',
    reports: [
      on('2024-03-04', 'Flood\n\nEight people died after the river broke its banks at Norvale.'),
      on('2024-03-06', 'Mourning\n\nSix women who died in the flood were buried at Norvale on Wednesday.'),
    ],
    shown: [],
  },
  {
    name: 'the dead of an older flood',
    reports: [
      on('2024-03-04', 'Flood\n\nEight people died after the river broke its banks at Norvale.'),
      on('2024-03-06', 'Walls\n\nThe flood walls of Norvale date from 1953, when 140 people died in a single night.'),
    ],
    shown: [],
  },
  {
    name: 'ballots counted in the evening and at night',
    reports: [
      on('2024-03-04', 'Vote\n\nTove Aas was ahead with 61 percent of the tally boxes counted in Norvale.'),
      on('2024-03-05', 'Aas wins\n\nWith all of the tally boxes counted, Tove Aas has won the mayoralty of Norvale.'),
    ],
    shown: [{relation: 'update', slot: 'howMany', between: ['61 percent', 'all']}],
  },
  // Counts that grow
  {
    name: 'a toll that grew overnight',
    reports: [
      on('2024-03-05', 'Quake\n\nAn earthquake killed 14 people in Tarsk on Monday night, the rescue service said.'),
      on('2024-03-06', 'Toll rises\n\nThe earthquake in Tarsk has killed 23 people, the rescue service said.'),
    ],
    shown: [{relation: 'update', slot: 'howMany', between: ['14', '23']}],
  },
  {
    name: 'two tolls of one day, hours unknown',
    reports: [
      on(DAY, 'Quake\n\nAn earthquake killed 14 people in Tarsk on Monday night, the rescue service said.'),
      on(DAY, 'Toll rises\n\nThe earthquake in Tarsk killed 23 people on Monday night, the rescue service said.'),
    ],
    shown: [],
    possible: [{relation: 'update', slot: 'howMany', between: ['14', '23']}],
  },
  // Time
  {
    name: 'two days of one signing',
    reports: [
      on(DAY, 'Treaty signed\n\nPortugal and Morocco signed a fishing treaty in Lisbon on 1 March.'),
      on(DAY, 'Boats may return\n\nThe fishing treaty between Portugal and Morocco was signed in Lisbon on 3 March.'),
    ],
    shown: [{relation: 'conflict', slot: 'when', between: ['1 March', '3 March']}],
  },
  {
    name: 'a day and its month',
    reports: [
      on(DAY, 'Treaty signed\n\nPortugal and Morocco signed a fishing treaty in Lisbon on 1 March.'),
      on(DAY, 'Boats may return\n\nThe fishing treaty between Portugal and Morocco was signed in Lisbon in March.'),
    ],
    shown: [],
  },
  {
    name: 'a day and its weekday',
    reports: [
      on('2024-03-02', 'Treaty signed\n\nPortugal and Morocco signed a fishing treaty in Lisbon on Friday.'),
      on(DAY, 'Boats may return\n\nThe fishing treaty between Portugal and Morocco was signed in Lisbon on 1 March.'),
    ],
    shown: [],
  },
  {
    name: 'two months of one closure',
    reports: [
      on(DAY, 'Rope works to close\n\nThe rope works in Tarsk will close in May, the owners said.'),
      on(DAY, 'Owners shut rope works\n\nThe owners said the rope works in Tarsk will close in August.'),
    ],
    shown: [{relation: 'conflict', slot: 'when', between: ['May', 'August']}],
  },
  {
    name: 'two hours of one crash',
    reports: [
      on(DAY, 'Crash\n\nA glider crashed in Germany at 3 p.m. on Monday with one pilot aboard.'),
      on(DAY, 'Crash\n\nA glider crashed in Germany at 6 p.m. on Monday with one pilot aboard.'),
    ],
    shown: [{relation: 'conflict', slot: 'when', between: ['3 p.m.', '6 p.m.']}],
  },
  {
    name: 'one hour on two clocks',
    reports: [
      on(DAY, 'Crash\n\nA glider crashed in Germany at 3 p.m. on Monday with one pilot aboard.'),
      on(DAY, 'Crash\n\nA glider crashed in Germany at 15:00 on Monday with one pilot aboard.'),
    ],
    shown: [],
  },
  {
    name: 'today in one, Monday in the other',
    reports: [
      on('2024-03-04', 'Bridge\n\nThe minister opened the bridge at Tarsk today, and spoke for an hour.'),
      on(DAY, 'Bridge\n\nThe minister opened the bridge at Tarsk on Monday, and spoke for an hour.'),
    ],
    shown: [],
  },
  // Place
  {
    name: 'two countries of one crash',
    reports: [
      on(DAY, 'Pilot walks away\n\nA glider crashed in Germany on Monday with one pilot aboard.'),
      on(DAY, 'Glider down\n\nA glider crashed in Austria on Monday with one pilot aboard.'),
    ],
    shown: [{relation: 'conflict', slot: 'where', between: ['Germany', 'Austria']}],
  },
  {
    name: 'a city and its country',
    reports: [
      on(DAY, 'Pilot walks away\n\nA glider crashed in Germany on Monday with one pilot aboard.'),
      on(DAY, 'Glider down\n\nA glider crashed in Munich on Monday with one pilot aboard.'),
    ],
    shown: [],
  },
  {
    name: 'two fires in two towns on two days',
    reports: [
      on(DAY, 'Fire in Lyon\n\nA fire destroyed a bakery in Lyon on Monday. The oven had been left on.'),
      on(DAY, 'Fire in Paris\n\nA fire destroyed a school in Paris on Sunday. The children were on holiday.'),
    ],
    shown: [],
  },
  {
    name: 'one numbered forum in two cities',
    reports: [
      on(
        DAY,
        'Orvik to go\n\nPresident Lena Orvik will attend the fourth Water Forum in Lima in May, her office said.',
      ),
      on(DAY, 'Orvik prepares\n\nPresident Lena Orvik will attend the fourth Water Forum in Quito in May.'),
    ],
    shown: [{relation: 'conflict', slot: 'where', between: ['Lima', 'Quito']}],
  },
  // Quotations
  {
    name: 'a word changed in a quotation',
    reports: [
      on(
        DAY,
        'Warden\n\n"The water came through the roof and we ran for the stairs in the dark," said Berit Moen, the warden.',
      ),
      on(
        DAY,
        `Mill flooded\n\n${FLOOD}, said: "The water came through the door and we ran for the stairs in the dark."`,
      ),
    ],
    shown: [{relation: 'conflict', slot: 'wording', between: ['roof', 'door']}],
  },
  {
    name: 'words left out at a mark of omission',
    reports: [
      on(
        DAY,
        'Warden\n\n"The water came through the roof and then the lights went out and we ran for the stairs in the dark," said Berit Moen.',
      ),
      on(
        DAY,
        `Mill flooded\n\n${FLOOD}, said: "The water came through the roof … and we ran for the stairs in the dark."`,
      ),
    ],
    shown: [],
  },
  {
    name: 'a word of the outlet in brackets',
    reports: [
      on(DAY, 'Warden\n\n"It came through the roof and we ran for the stairs in the dark," said Berit Moen.'),
      on(
        DAY,
        `Mill flooded\n\n${FLOOD}, said: "[The water] came through the roof and we ran for the stairs in the dark."`,
      ),
    ],
    shown: [],
  },
  {
    name: 'a quotation cut short at its end',
    reports: [
      on(
        DAY,
        'Warden\n\n"The water came through the roof and we ran for the stairs in the dark," said Berit Moen, the warden.',
      ),
      on(DAY, `Mill flooded\n\n${FLOOD}, said: "The water came through the roof and we ran for the stairs."`),
    ],
    shown: [],
  },
  {
    name: 'contractions and spelling of house style',
    reports: [
      on(
        DAY,
        'Warden\n\n"We can\'t say what colour the water was when it\'s dark, but we ran for the stairs," said Berit Moen.',
      ),
      on(
        DAY,
        `Mill flooded\n\n${FLOOD}, said: "We cannot say what color the water was when it is dark, but we ran for the stairs."`,
      ),
    ],
    shown: [],
  },
  {
    name: 'one utterance of two speakers',
    reports: [
      on(
        DAY,
        'Warden\n\n"The water came through the roof and we ran for the stairs in the dark," said Berit Moen, the warden.',
      ),
      on(
        DAY,
        'Mill flooded\n\n"The water came through the roof and we ran for the stairs in the dark," said Ivar Dahl, a miller.',
      ),
    ],
    shown: [{relation: 'conflict', slot: 'saidBy', between: ['Berit Moen', 'Ivar Dahl']}],
  },
  {
    name: 'one speaker by name and by surname with a title',
    reports: [
      on(
        DAY,
        'Warden\n\n"The water came through the roof and we ran for the stairs in the dark," said Berit Moen, the warden.',
      ),
      on(
        DAY,
        'Mill flooded\n\nBerit Moen was asleep. "The water came through the roof and we ran for the stairs in the dark," Ms Moen said.',
      ),
    ],
    shown: [],
  },
  // Status
  {
    name: 'planned in one, done in the other, neither dated',
    reports: [
      undated('Orvik gets ready\n\nPresident Lena Orvik will visit the copper mines at Tarsk. Miners swept the road.'),
      undated('Orvik among miners\n\nPresident Lena Orvik visited the copper mines at Tarsk. She wore a helmet.'),
    ],
    shown: [{relation: 'differs-in-status', slot: 'status', between: ['will visit', 'visited']}],
  },
  {
    name: 'planned, then done',
    reports: [
      on(
        '2024-03-05',
        'Orvik gets ready\n\nPresident Lena Orvik will visit the copper mines at Tarsk. Miners swept the road.',
      ),
      on(
        '2024-03-09',
        'Orvik among miners\n\nPresident Lena Orvik visited the copper mines at Tarsk. She wore a helmet.',
      ),
    ],
    shown: [{relation: 'update', slot: 'status', between: ['will visit', 'visited']}],
  },
  {
    name: 'planned in both',
    reports: [
      undated('Orvik gets ready\n\nPresident Lena Orvik will visit the copper mines at Tarsk. Miners swept the road.'),
      undated('Orvik among miners\n\nPresident Lena Orvik is to visit the copper mines at Tarsk. She has a helmet.'),
    ],
    shown: [],
  },
  {
    name: 'alleged in one, told as a fact in the other',
    reports: [
      on(DAY, 'Clerk before court\n\nThe clerk allegedly stole the silver cup from the town hall in Norvale.'),
      on(DAY, 'Cup is gone\n\nThe clerk stole the silver cup from the town hall in Norvale.'),
    ],
    shown: [{relation: 'differs-in-status', slot: 'status', between: ['allegedly stole', 'stole']}],
  },
  {
    name: 'may in one, will in the other',
    reports: [
      on(DAY, 'Plant\n\nThe plant in Tarsk may close in May, the owners said.'),
      on(DAY, 'Plant shuts\n\nThe plant in Tarsk will close in May, the owners said.'),
    ],
    shown: [{relation: 'differs-in-status', slot: 'status', between: ['may close', 'will close']}],
  },
  {
    name: 'yes against no is told as possible only',
    reports: [
      on(DAY, 'Captain left early\n\nThe captain left the ship before the passengers on Monday.'),
      on(DAY, 'What the captain did\n\nThe captain did not leave the ship before the passengers on Monday.'),
    ],
    shown: [],
    possible: [{relation: 'conflict', slot: 'polarity', between: ['left', 'leave']}],
  },
  {
    name: 'one utterance in other words is told as possible',
    reports: [
      on(
        DAY,
        'Roof over the mill\n\n"We have finished the rafters, not yet the gutters," said Berit Moen, the carpenter, at the mill.',
      ),
      on(
        DAY,
        'Mill gets its roof\n\n"The rafters are finished. The gutters can wait," said Berit Moen, the carpenter, on the ladder.',
      ),
    ],
    shown: [],
    possible: [{relation: 'conflict', slot: 'wording', between: ['not yet the gutters', 'can wait']}],
  },
  {
    name: 'two utterances of one speaker',
    reports: [
      on(
        DAY,
        'Roof over the mill\n\n"We have finished the rafters, not yet the gutters," said Berit Moen, the carpenter.',
      ),
      on(
        DAY,
        'Mill gets its roof\n\n"My father cut every beam of it by hand," said Berit Moen, the carpenter, on the ladder.',
      ),
    ],
    shown: [],
    possible: [],
  },
  {
    name: 'common words quoted from two bodies',
    reports: [
      on(
        DAY,
        'Harvest late\n\nAnalysts at Aas & Dahl said the fall had been expected "but not so soon, and not by so much".',
      ),
      on(
        DAY,
        'Prices fall\n\nThe fall had been expected, a letter from Orvik Bank said, "but not so soon, and not by so much".',
      ),
    ],
    shown: [{relation: 'conflict', slot: 'saidBy', between: ['Aas & Dahl', 'Orvik Bank']}],
  },
  {
    name: 'a body and the person who speaks for it',
    reports: [
      on(DAY, 'Harvest late\n\nOrvik Bank said the fall had been expected "but not so soon, and not by so much".'),
      on(DAY, 'Prices fall\n\nThe fall had been expected, Berit Moen said, "but not so soon, and not by so much".'),
    ],
    shown: [],
  },
  // A headline and the body under it
  {
    name: 'a headline with another price than its body',
    reports: [
      on(
        DAY,
        'Norvale pays 9 million euros for lighthouse\n\nThe town of Norvale paid 7 million euros for the lighthouse on Monday.',
      ),
      on(DAY, 'School by the sea\n\nA school will open in the lighthouse. The town wants to teach sailing.'),
    ],
    shown: [{relation: 'conflict', slot: 'howMany', within: 'headline', between: ['9 million', '7 million']}],
  },
  {
    name: 'a headline with the price of its body',
    reports: [
      on(
        DAY,
        'Norvale pays 7m euros for lighthouse\n\nThe town of Norvale paid 7 million euros for the lighthouse on Monday.',
      ),
      on(DAY, 'School by the sea\n\nA school will open in the lighthouse. The town wants to teach sailing.'),
    ],
    shown: [],
  },
]

const copied: readonly Case[] = [
  {
    name: 'a weekday changed in copying',
    reports: [
      wire('The engine had been serviced on Friday by a yard in the harbour.'),
      copy('The engine had been serviced on Thursday by a yard in the harbour.'),
    ],
    shown: [{relation: 'drift', slot: 'when', between: ['Friday', 'Thursday']}],
  },
  {
    name: 'a number changed in copying',
    reports: [
      wire('The ferry carried 64 passengers and a crew of nine when it left the quay.'),
      copy('The ferry carried 46 passengers and a crew of nine when it left the quay.'),
    ],
    shown: [{relation: 'drift', slot: 'howMany', between: ['64', '46']}],
  },
  {
    name: 'a copy with a number written out',
    reports: [
      wire('Rescuers took seventeen people off the deck before the tide turned.'),
      copy('Rescuers took 17 people off the deck before the tide turned.'),
    ],
    shown: [],
  },
  {
    name: 'a copy word for word',
    reports: [
      wire('The engine had been serviced on Friday by a yard in the harbour.'),
      copy('The engine had been serviced on Friday by a yard in the harbour.'),
    ],
    shown: [],
  },
]

export const cases: readonly Case[] = [...written.map(withOwn), ...copied]
