import type {Claim, SlotName} from '../core/claim.ts'
import type {
  Collation,
  Edition,
  LineageEdge,
  Origins,
  Point,
  Reading,
  Relation,
  Unit,
  UnitSlot,
} from '../core/edition.ts'
import type {EvidenceList} from '../core/evidence.ts'
import {idOf} from '../core/id.ts'
import type {Sentence} from '../core/mention.ts'
import type {Part, PublishedAt, Report} from '../core/report.ts'
import type {Span, Spans} from '../core/span.ts'

/**
 * An invented story of four reports, put together by hand so that every relation, tier and form of lineage occurs once:
 * A a wire, B its edited copy with a changed day, C a page that shares one statement with D, D a local station.
 */
interface Given {
  readonly sigil: string
  readonly path: string
  readonly outlet?: string
  readonly layout: Report['layout']
  readonly publishedAt?: PublishedAt
  readonly text: string
}

const GIVEN: readonly Given[] = [
  {
    sigil: 'A',
    path: 'ferry/northern-wire.txt',
    outlet: 'Northern Wire',
    layout: 'lines',
    publishedAt: {from: '2031-03-04', to: '2031-03-04', known: 'text'},
    text: `Ferry Alma runs aground off Tarvisk
TARVISK, 4 March 2031 (Northern Wire)

The ferry Alma ran aground off Tarvisk on Monday evening with 112 passengers on board.
Two crew members were taken to hospital with broken arms, the coastguard said.
The captain, Ingrid Solvang, had sailed the route for nine years.
The line plans to put a second ship on the route from Thursday.
`,
  },
  {
    sigil: 'B',
    path: 'ferry/daily-lantern.txt',
    outlet: 'Daily Lantern',
    layout: 'lines',
    publishedAt: {from: '2031-03-05', to: '2031-03-05', known: 'text'},
    text: `Passengers saved from stricken ferry

The ferry Alma ran aground off Tarvisk on Sunday evening with 112 passengers on board.
Two crew members were taken to hospital with broken arms, the coastguard said.
The captain, Ingrid Solvang, had sailed the route for nine years.
`,
  },
  {
    sigil: 'C',
    path: 'ferry/harbour-post.html',
    outlet: 'Harbour Post',
    layout: 'paragraphs',
    publishedAt: {from: '2031-03-05', to: '2031-03-07', known: 'story'},
    text: `Alma: what we know

The Alma struck a sandbank near Tarvisk with 140 people on board, most of them commuters.

"No oil has left the ship and none will," the ministry said in a statement.

Five people were hurt, according to the ferry line.

A second ship will sail from Thursday.`,
  },
  {
    sigil: 'D',
    path: 'ferry/radio-tarvisk.txt',
    layout: 'lines',
    text: `Second ferry sailing again
"No oil has left the ship and none will," the ministry said.
A second ship has been sailing since Thursday.
Seven people were hurt, the ferry line said on Friday, two more than it had first counted.
Divers found a tear three metres long in the hull.
`,
  },
]

const id = (sigil: string): string => `r_${sigil.toLowerCase()}`

/** The span of words that stand once in a report. */
export function at(sigil: string, words: string): Span {
  const text = GIVEN.find((g) => g.sigil === sigil)?.text ?? ''
  const start = text.indexOf(words)
  if (start < 0) throw new RangeError(`${sigil} has no "${words}"`)
  return {report: id(sigil), start, end: start + words.length}
}

const because = (spans: Spans, wouldChangeIf: string): EvidenceList => [
  {rule: 'fixture:by-hand', version: 1, spans, wouldChangeIf},
]

/** Lines of the text: the first is the headline, the rest are sentences of the body. */
function linesOf({sigil, text}: Given): Sentence[] {
  return [...text.matchAll(/[^\n]+/g)].map(({0: line, index}, i) => ({
    report: id(sigil),
    start: index,
    end: index + line.length,
    paragraph: i,
    part: i === 0 ? 'headline' : 'body',
  }))
}

const reports: Report[] = GIVEN.map(({sigil, path, outlet, layout, publishedAt, text}) => {
  const headline = text.indexOf('\n')
  const parts: Part[] = [
    {part: 'headline', start: 0, end: headline},
    {part: 'body', start: headline + 1, end: text.length},
  ]
  return {
    id: id(sigil),
    text,
    path,
    layout,
    language: 'en',
    ...(outlet ? {outlet} : {}),
    kind: sigil === 'A' ? 'wire' : 'unknown',
    ...(publishedAt ? {publishedAt} : {}),
    parts,
    sigil,
  }
})

const claims: Claim[] = []

/** A claim that is one clause with one slot, the words of which are `value`. */
function claim(sigil: string, clause: string, slot: SlotName, value: string): string {
  const span = at(sigil, clause)
  const start = span.start + clause.indexOf(value)
  const record: Claim = {
    id: idOf('c', id(sigil), span.start, slot),
    report: id(sigil),
    sentence: 0,
    predicate: {lemma: 'be', form: 'verb', family: 'be', span},
    slots: [
      {
        name: slot,
        span: {report: id(sigil), start, end: start + value.length},
        value: {kind: 'text', head: value, lemmas: [value]},
      },
    ],
    polarity: 'positive',
    status: 'happened',
    lemmas: [],
    part: 'body',
    spans: [span],
    evidence: because([span], 'the clause were split elsewhere'),
  }
  claims.push(record)
  return record.id
}

const one: Origins = {low: 1, high: 1}

interface Side {
  readonly value: string
  readonly spans: Spans
  readonly claims?: readonly string[]
  readonly origins?: Origins
  readonly driftedFrom?: number
}

const reading = ({value, spans, claims: from = [], origins = one, driftedFrom}: Side): Reading => ({
  value,
  claims: from,
  reports: [...new Set(spans.map((s) => s.report))],
  origins,
  spans,
  evidence: because(spans, 'the words meant another matter'),
  ...(driftedFrom === undefined ? {} : {driftedFrom}),
})

const units: Unit[] = []
const points: Point[] = []

function point(name: string, relation: Point['relation'], spans: Spans, origins: Origins): string {
  const record: Point = {
    id: idOf('p', name),
    claims: [],
    origins,
    tier: 'shown',
    relation,
    spans,
    evidence: because(spans, 'one of the clauses spoke of another matter'),
  }
  points.push(record)
  return record.id
}

function unit(relation: Relation, slot: UnitSlot, rank: number, sides: readonly [Side, ...Side[]], extra = {}): void {
  const [first, ...rest] = sides
  const spans: Spans = [...first.spans, ...rest.flatMap((s) => s.spans)] as unknown as Spans
  const name = `${relation} ${slot} ${rank}`
  units.push({
    id: idOf('u', name),
    point: point(name, 'agrees', spans, one),
    slot,
    relation,
    tier: 'shown',
    readings: [reading(first), ...rest.map(reading)],
    rank,
    spans,
    evidence: because(spans, 'the clauses told of two happenings'),
    ...extra,
  })
}

const ran = 'The ferry Alma ran aground off Tarvisk'
unit('drift', 'when', 9, [
  {value: 'Monday', spans: [at('A', 'Monday evening')], claims: [claim('A', `${ran} on Monday`, 'when', 'Monday')]},
  {value: 'Sunday', spans: [at('B', `${ran} on Sunday evening`)], driftedFrom: 0},
])
unit('conflict', 'howMany', 8, [
  {value: '112', spans: [at('A', '112 passengers'), at('B', '112 passengers')], origins: one},
  {value: '140', spans: [at('C', '140 people')], origins: one},
])
unit('update', 'howMany', 7, [
  {value: '5', spans: [at('C', 'Five people were hurt')]},
  {value: '7', spans: [at('D', 'Seven people were hurt')]},
])
unit('differs-in-status', 'status', 6, [
  {value: 'planned', spans: [at('A', 'plans to put a second ship on the route'), at('C', 'A second ship will sail')]},
  {value: 'ongoing', spans: [at('D', 'A second ship has been sailing')]},
])
unit(
  'conflict',
  'where',
  2,
  [
    {value: 'off Tarvisk', spans: [at('A', 'off Tarvisk on')]},
    {value: 'near Tarvisk', spans: [at('C', 'near Tarvisk')]},
  ],
  {tier: 'possible'},
)
unit(
  'conflict',
  'what',
  1,
  [
    {value: 'saved', spans: [at('B', 'Passengers saved')]},
    {value: 'aground', spans: [at('B', 'ran aground')]},
  ],
  {tier: 'possible', within: 'headline'},
)

const oil = '"No oil has left the ship and none will," the ministry said'
point('oil', 'agrees', [at('C', oil), at('D', oil)], one)
point(
  'captain',
  'adds',
  [
    at('A', 'The captain, Ingrid Solvang, had sailed the route for nine years'),
    at('B', 'The captain, Ingrid Solvang, had sailed the route for nine years'),
  ],
  {low: 1, high: 2},
)
point('tear', 'only-in', [at('D', 'Divers found a tear three metres long in the hull')], one)

const hurt = 'Two crew members were taken to hospital with broken arms, the coastguard said.'
function edge(given: Omit<LineageEdge, 'id' | 'spans' | 'evidence'>): LineageEdge {
  const [first] = given.passages
  return {
    id: idOf('e', String(given.parent), given.child),
    ...given,
    spans: [first.child],
    evidence: because([first.child], 'both had the words from a third text'),
  }
}

const lineage: LineageEdge[] = [
  edge({
    parent: id('A'),
    child: id('B'),
    relation: 'edited',
    directed: true,
    strength: 0.97,
    passages: [
      {parent: at('A', hurt), child: at('B', hurt)},
      {parent: at('A', ran), child: at('B', ran)},
    ],
  }),
  edge({
    parent: null,
    inferred: 'w_oil',
    child: id('C'),
    relation: 'edited',
    directed: true,
    strength: 0.6,
    passages: [{child: at('C', oil)}],
  }),
  edge({
    parent: null,
    inferred: 'w_oil',
    child: id('D'),
    relation: 'edited',
    directed: true,
    strength: 0.6,
    passages: [{child: at('D', oil)}],
  }),
]

/** The story of the ferry Alma: one of every relation. */
export const ferry: Edition = {
  id: 's_ferry',
  headline: {report: id('A'), start: 0, end: GIVEN[0]!.text.indexOf('\n')},
  reports,
  sentences: GIVEN.flatMap(linesOf),
  mentions: [],
  attributions: [],
  claims,
  lineage,
  origins: {low: 2, high: 3},
  points,
  units,
  order: [],
}

export const ferries: Collation = {
  editions: [ferry],
  unplaced: [],
  messages: [{rule: 'read:fixture', level: 'note', text: 'made by hand'}],
}

/** A report of two, with any text: for trying what hostile words do on their way out. */
export function editionOf(...texts: readonly string[]): Edition {
  const made: Report[] = texts.map((text, i) => ({
    id: `r_${i}`,
    text,
    path: `${i}.txt`,
    layout: 'lines',
    language: 'en',
    kind: 'unknown',
    parts: [],
    sigil: String.fromCharCode(65 + i),
  }))
  const whole = (i: number): Span => ({report: `r_${i}`, start: 0, end: texts[i]?.length ?? 0})
  const spans: Spans = [whole(0), ...made.slice(1).map((_, i) => whole(i + 1))]
  const sides: Side[] = made.map((_, i) => ({value: texts[i] ?? '', spans: [whole(i)]}))
  return {
    id: 's_any',
    headline: whole(0),
    reports: made,
    sentences: [],
    mentions: [],
    attributions: [],
    claims: [],
    lineage: [],
    origins: {low: made.length, high: made.length},
    points: [
      {
        id: 'p_0',
        claims: [],
        origins: one,
        tier: 'shown',
        relation: 'agrees',
        spans,
        evidence: because(spans, 'never'),
      },
      {
        id: 'p_1',
        claims: [],
        origins: one,
        tier: 'shown',
        relation: 'only-in',
        spans: [whole(0)],
        evidence: because(spans, 'never'),
      },
    ],
    units: [
      {
        id: 'u_0',
        point: 'p_0',
        slot: 'wording',
        relation: 'conflict',
        tier: 'shown',
        readings: sides.map(reading) as [Reading, ...Reading[]],
        rank: 1,
        spans,
        evidence: because(spans, 'never'),
      },
    ],
    order: [],
  }
}
