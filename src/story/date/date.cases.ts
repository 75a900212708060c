import type {ReportInput} from '../../core/report.ts'

/** A report without a date beside others of its story, and what can be said of its day. All invented. */
export interface Case {
  readonly name: string
  readonly undated: ReportInput
  readonly beside: readonly ReportInput[]
  /** The day it came out; absent where nothing speaks for any day. */
  readonly day?: string
  /** The interval given must lie in this one. */
  readonly between?: readonly [string, string]
}

/** The bridge was opened on Tuesday 5 March 2024. */
const BRIDGE: readonly ReportInput[] = [
  {
    text: 'Bridge opened\n\nThe bridge at Tarsk was opened on 5 March by President Lena Orvik.',
    publishedAt: '2024-03-05',
  },
  {
    text: 'Orvik opens bridge\n\nPresident Lena Orvik opened the new bridge at Tarsk on Tuesday. A band played.',
    publishedAt: '2024-03-06',
  },
]

const BODY = `A car ferry with a hole in its side was towed into the harbour of Norvale after a night on the rocks, the coast guard said.

Nobody was seriously hurt, but several families spent the night in the church above the quay, where volunteers brought soup and dry clothes.`
const CLOSING =
  'Salvage crews will pump fuel from the tanks before the wreck can be lifted, a task that depends on calm weather.'
const AGENCY: ReportInput = {
  text: `Ferry towed in after night on the rocks\n\nNORVALE (Harbour Press) - ${BODY}

The tug that pulled the vessel free belongs to a family firm which has worked on that coast for three generations.

${CLOSING}

(Reporting by Tove Aas)`,
  outlet: 'Harbour Press',
  kind: 'wire',
}
const REPRINT: ReportInput = {
  text: `Ferry families wait out night in church\n\n(Harbour Press) - ${BODY}\n\n${CLOSING}`,
  outlet: 'The Inland Post',
}

export const cases: readonly Case[] = [
  {
    name: 'on Tuesday, after a Tuesday that others date',
    undated: {
      text: 'Tarsk crosses\n\nThe people of Tarsk crossed their new bridge on Tuesday. President Lena Orvik cut the ribbon.',
    },
    beside: BRIDGE,
    day: '2024-03-06',
    between: ['2024-03-05', '2024-03-11'],
  },
  {
    name: 'yesterday: the day after what happened',
    undated: {
      text: 'Tarsk crosses\n\nThe people of Tarsk crossed their new bridge yesterday. President Lena Orvik cut the ribbon.',
    },
    beside: BRIDGE,
    day: '2024-03-06',
    between: ['2024-03-06', '2024-03-07'],
  },
  {
    name: 'today: the day itself',
    undated: {
      text: 'Tarsk crosses\n\nThe people of Tarsk crossed their new bridge today. President Lena Orvik cut the ribbon.',
    },
    beside: BRIDGE,
    day: '2024-03-05',
    between: ['2024-03-05', '2024-03-06'],
  },
  {
    name: 'tomorrow: the day before what happened',
    undated: {
      text: 'Tarsk will cross\n\nThe people of Tarsk will cross their new bridge tomorrow. President Lena Orvik will cut the ribbon.',
    },
    beside: BRIDGE,
    day: '2024-03-04',
    between: ['2024-03-04', '2024-03-05'],
  },
  {
    name: 'no words of time',
    undated: {text: 'Tarsk crosses\n\nThe people of Tarsk have a new bridge. President Lena Orvik cut the ribbon.'},
    beside: BRIDGE,
  },
  {
    name: 'a weekday, and nobody has a date',
    undated: {text: 'Tarsk crosses\n\nThe people of Tarsk crossed their new bridge on Tuesday. A band played.'},
    beside: BRIDGE.map(({text}) => ({text: text.replace('5 March', 'Tuesday')})),
  },
  {
    name: 'a copy is not older than its parent',
    undated: REPRINT,
    beside: [{...AGENCY, publishedAt: '2024-03-04'}],
    day: '2024-03-04',
    between: ['2024-03-04', '2024-03-06'],
  },
  {
    name: 'a parent is not younger than its copy',
    undated: AGENCY,
    beside: [{...REPRINT, publishedAt: '2024-03-08'}],
    day: '2024-03-07',
    between: ['2024-03-05', '2024-03-08'],
  },
  {
    name: 'a parent, where other reports of the story came before the copy',
    undated: AGENCY,
    beside: [
      {...REPRINT, publishedAt: '2024-03-08'},
      {
        text: 'Ferry on rocks\n\nA car ferry ran onto rocks off Norvale, the coast guard said.',
        publishedAt: '2024-03-06',
      },
    ],
    day: '2024-03-07',
    between: ['2024-03-06', '2024-03-08'],
  },
  {
    name: 'what happened on a day is not told before it',
    undated: {text: 'Tarsk crosses\n\nPresident Lena Orvik cut the ribbon in Tarsk on 7 March 2024. A band played.'},
    beside: BRIDGE,
    day: '2024-03-08',
    between: ['2024-03-07', '2024-03-14'],
  },
  {
    name: 'a date that is planned bounds nothing',
    undated: {
      text: 'Tarsk crosses\n\nPresident Lena Orvik will cut the ribbon in Tarsk on 7 March 2024. A band played.',
    },
    beside: BRIDGE,
  },
  {
    name: 'a date of another year bounds nothing',
    undated: {
      text: 'Tarsk crosses\n\nPresident Lena Orvik cut the ribbon in Tarsk. The old bridge burned on 7 March 1998.',
    },
    beside: BRIDGE,
  },
]

/** Sentences with a word for the order of two things, and the verbs of the earlier and the later; absent if no order is told. */
export const orderCases: readonly {
  readonly sentence: string
  readonly order?: readonly [earlier: string, later: string]
}[] = [
  {sentence: 'The coach fell into the river after it hit a barrier.', order: ['hit', 'fell']},
  {
    sentence: 'The mayor resigned before the council met on Monday.',
    order: ['resigned', 'met'],
  },
  {sentence: 'The school was closed until the police left.', order: ['closed', 'left']},
  {sentence: 'The mayor will speak after the council votes.'},
  {sentence: 'The coach hit a barrier. The coach fell into the river.'},
  {sentence: 'The driver sang while the band played.'},
]
