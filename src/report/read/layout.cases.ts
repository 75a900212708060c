import type {OutletKind} from '../../core/report.ts'

/** One invented text file and what is to be found in it. What is left out must not be found. */
export interface LayoutCase {
  readonly name: string
  readonly text: string
  readonly headline?: readonly string[]
  readonly byline?: readonly string[]
  readonly dateline?: readonly string[]
  readonly credit?: readonly string[]
  readonly caption?: readonly string[]
  readonly furniture?: readonly string[]
  readonly outlet?: string
  readonly kind?: OutletKind
  /** `from`, or `from/to` where they differ. */
  readonly published?: string
  /** How the body starts and ends. */
  readonly starts: string
  readonly ends?: string
}

export const LEAD =
  'Two ferries touched in fog off the harbour of Skerrow on Monday morning, and eleven passengers were treated for bruises, the harbour master said.'
export const MORE =
  'The crossing was closed until noon. On 3 March 2021 a ferry of the same line had run aground near the lighthouse, and nobody was hurt then.'
export const LAST = 'An inquiry will open next week.'
export const BODY = `${LEAD}\n\n${MORE}\n\n${LAST}`
export const H = 'Ferries touch in fog off Skerrow, eleven hurt'
export const usual = {starts: 'Two ferries', ends: 'next week.'}

export const layoutCases: readonly LayoutCase[] = [
  {name: 'headline and body', text: `${H}\n\n${BODY}\n`, headline: [H], ...usual},
  {name: 'prose at once has no headline', text: `${BODY}\n`, ...usual},
  {name: 'prose at once, paragraphs without blank lines', text: `${LEAD}\n${MORE}\n${LAST}`, ...usual},
  {
    name: 'prose at once, wrapped by hand at 60',
    text: `Two ferries touched in fog off the harbour of Skerrow on\nMonday morning, and eleven passengers were treated for\nbruises, the harbour master said.\n\n${LAST}`,
    ...usual,
  },
  {
    name: 'headline wrapped by hand',
    text: `Ferries touch in fog off Skerrow, eleven hurt and the crossing\nclosed until noon while divers look at the hulls\n\n${BODY}`,
    headline: [
      'Ferries touch in fog off Skerrow, eleven hurt and the crossing\nclosed until noon while divers look at the hulls',
    ],
    ...usual,
  },
  {name: 'Windows line ends', text: `${H}\r\n\r\n${BODY.replaceAll('\n', '\r\n')}\r\n`, headline: [H], ...usual},
  {
    name: 'headline that asks',
    text: `Who rang the fog bell?\n\n${BODY}`,
    headline: ['Who rang the fog bell?'],
    ...usual,
  },
  {
    name: 'headline in quotation marks',
    text: `‘We heard it before we saw it’\n\n${BODY}`,
    headline: ['‘We heard it before we saw it’'],
    ...usual,
  },
  {name: 'headline repeated', text: `${H}\n\n${H}\n\n${BODY}`, headline: [H], furniture: [H], ...usual},
  {
    name: 'standfirst under the headline',
    text: `${H}\nPassengers tell of a bell that nobody rang\n\n${BODY}`,
    headline: [H, 'Passengers tell of a bell that nobody rang'],
    ...usual,
  },
  {
    name: 'byline and outlet with day',
    text: `${H}\nBy Oona Farrell in Skerrow\nThe Skerrow Times, Tuesday 4 March 2025\n\n${BODY}`,
    headline: [H],
    byline: ['By Oona Farrell in Skerrow'],
    dateline: ['The Skerrow Times, Tuesday 4 March 2025'],
    outlet: 'The Skerrow Times',
    kind: 'paper',
    published: '2025-03-04',
    ...usual,
  },
  {
    name: 'byline with a comma',
    text: `${H}\nby Oona Farrell, at Skerrow\n\n${BODY}`,
    headline: [H],
    byline: ['by Oona Farrell, at Skerrow'],
    ...usual,
  },
  {
    name: 'byline in capitals',
    text: `${H}\nBY OONA FARRELL\n\n${BODY}`,
    headline: [H],
    byline: ['BY OONA FARRELL'],
    ...usual,
  },
  {
    name: 'names alone as byline',
    text: `${H}\nOona Farrell and Piet de Wit\n\n${BODY}`,
    headline: [H],
    byline: ['Oona Farrell and Piet de Wit'],
    ...usual,
  },
  {
    name: 'names and place as byline',
    text: `${H}\nOona Farrell, Skerrow\n\n${BODY}`,
    headline: [H],
    byline: ['Oona Farrell, Skerrow'],
    ...usual,
  },
  {
    name: 'name and role as byline',
    text: `${H}\nOona Farrell, shipping correspondent\n\n${BODY}`,
    headline: [H],
    byline: ['Oona Farrell, shipping correspondent'],
    ...usual,
  },
  {
    name: 'our correspondents',
    text: `${H}\nBy our correspondents Oona Farrell and Bo Lind\n\n${BODY}`,
    headline: [H],
    byline: ['By our correspondents Oona Farrell and Bo Lind'],
    ...usual,
  },
  {
    name: 'from our reporter',
    text: `${H}\nFrom our reporter on the quay, Oona Farrell\n\n${BODY}`,
    headline: [H],
    byline: ['From our reporter on the quay, Oona Farrell'],
    ...usual,
  },
  {
    name: 'a desk signs with the name of its outlet',
    text: `${H}\nBy SENTRY FOREIGN DESK\n4 March 2025\n\n${BODY}`,
    headline: [H],
    byline: ['By SENTRY FOREIGN DESK'],
    dateline: ['4 March 2025'],
    outlet: 'SENTRY',
    published: '2025-03-04',
    ...usual,
  },
  {
    name: 'an agency signs',
    text: `${H}\nBy the Northern Press Agency\n\n${BODY}`,
    headline: [H],
    credit: ['By the Northern Press Agency'],
    ...usual,
  },
  {
    name: 'outlet, section, time and zone between strokes',
    text: `${H}\nBlueHarbour News | Europe | 3 Mar 2025, 22:05 CET\n\n${BODY}`,
    headline: [H],
    dateline: ['BlueHarbour News | Europe | 3 Mar 2025, 22:05 CET'],
    outlet: 'BlueHarbour News',
    published: '2025-03-03T21:05Z',
    ...usual,
  },
  {
    name: 'time before the date',
    text: `${H}\nBlueHarbour News | 22:05 CET, 3 March 2025\n\n${BODY}`,
    headline: [H],
    dateline: ['BlueHarbour News | 22:05 CET, 3 March 2025'],
    outlet: 'BlueHarbour News',
    published: '2025-03-03T21:05Z',
    ...usual,
  },
  {
    name: 'American date and zone',
    text: `${H}\nThe Skerrow Post\nPublished: March 3, 2025 at 10:30 p.m. ET\n\n${BODY}`,
    headline: [H],
    furniture: ['The Skerrow Post'],
    dateline: ['Published: March 3, 2025 at 10:30 p.m. ET'],
    outlet: 'The Skerrow Post',
    published: '2025-03-04T03:30Z',
    ...usual,
  },
  {
    name: 'summer time of an American zone',
    text: `${H}\nThe Skerrow Post, July 3, 2025, 10:30 p.m. ET\n\n${BODY}`,
    headline: [H],
    dateline: ['The Skerrow Post, July 3, 2025, 10:30 p.m. ET'],
    outlet: 'The Skerrow Post',
    published: '2025-07-04T02:30Z',
    ...usual,
  },
  {
    name: 'offset in brackets',
    text: `${H}\nThe Skerrow Post, 3 March 2025, 14:00 (UTC+5)\n\n${BODY}`,
    headline: [H],
    dateline: ['The Skerrow Post, 3 March 2025, 14:00 (UTC+5)'],
    outlet: 'The Skerrow Post',
    published: '2025-03-03T09:00Z',
    ...usual,
  },
  {
    name: 'a time without a zone is a day',
    text: `${H}\nThe Skerrow Post\n3 March 2025, 20:30\n\n${BODY}`,
    headline: [H],
    furniture: ['The Skerrow Post'],
    dateline: ['3 March 2025, 20:30'],
    outlet: 'The Skerrow Post',
    published: '2025-03-03',
    ...usual,
  },
  {
    name: 'an ambiguous zone is a day',
    text: `${H}\nThe Skerrow Post, 3 March 2025, 20:30 IST\n\n${BODY}`,
    headline: [H],
    dateline: ['The Skerrow Post, 3 March 2025, 20:30 IST'],
    outlet: 'The Skerrow Post',
    published: '2025-03-03',
    ...usual,
  },
  {
    name: 'numbers with strokes, day above twelve',
    text: `${H}\nShipPage.africa\n15/03/2025 06:30\n\n${BODY}`,
    headline: [H],
    furniture: ['ShipPage.africa'],
    dateline: ['15/03/2025 06:30'],
    outlet: 'ShipPage.africa',
    published: '2025-03-15',
    ...usual,
  },
  {
    name: 'numbers with strokes, either way',
    text: `${H}\nThe Skerrow Post\n03/04/2025\n\n${BODY}`,
    headline: [H],
    furniture: ['The Skerrow Post'],
    dateline: ['03/04/2025'],
    outlet: 'The Skerrow Post',
    published: '2025-03-04/2025-04-03',
    ...usual,
  },
  {
    name: 'numbers with dots',
    text: `${H}\nThe Skerrow Post, 04.03.2025\n\n${BODY}`,
    headline: [H],
    dateline: ['The Skerrow Post, 04.03.2025'],
    outlet: 'The Skerrow Post',
    published: '2025-03-04',
    ...usual,
  },
  {
    name: 'ISO date',
    text: `${H}\nThe Skerrow Post | 2025-03-04\n\n${BODY}`,
    headline: [H],
    dateline: ['The Skerrow Post | 2025-03-04'],
    outlet: 'The Skerrow Post',
    published: '2025-03-04',
    ...usual,
  },
  {
    name: 'ordinal day',
    text: `${H}\nThe Skerrow Post, 4th March 2025\n\n${BODY}`,
    headline: [H],
    dateline: ['The Skerrow Post, 4th March 2025'],
    outlet: 'The Skerrow Post',
    published: '2025-03-04',
    ...usual,
  },
  {
    name: 'no year anywhere',
    text: `${H}\nThe Skerrow Post, 4 March\n\n${BODY}`,
    headline: [H],
    dateline: ['The Skerrow Post, 4 March'],
    outlet: 'The Skerrow Post',
    ...usual,
  },
  {
    name: 'the year from the copyright line',
    text: `${H}\nThe Skerrow Post, 4 March\n\n${BODY}\n\n© 2025 The Skerrow Post`,
    headline: [H],
    dateline: ['The Skerrow Post, 4 March'],
    furniture: ['© 2025 The Skerrow Post'],
    outlet: 'The Skerrow Post',
    published: '2025-03-04',
    ...usual,
  },
  {
    name: 'a date in the headline is not the day of the report',
    text: `The fog of 3 March 2025: what we know\n\n${BODY}`,
    headline: ['The fog of 3 March 2025: what we know'],
    ...usual,
  },
  {
    name: 'a date in the prose is not the day of the report',
    text: `${H}\n\n${MORE}\n\n${LAST}`,
    headline: [H],
    starts: 'The crossing',
    ends: 'next week.',
  },
]
