import type {Claim, Status} from '../../../core/claim.ts'
import type {Synonyms} from '../../../models/trained/synonyms.ts'
import type {PublishedAt} from '../../../core/report.ts'
import type {Span} from '../../../core/span.ts'
import {eventClassOf} from '../../../text/event-classes.ts'
import {familyOf} from '../../../text/families.ts'
import {isBefore} from '../before.ts'
import type {Matter} from '../matter.ts'
import type {Place} from '../sentence-index.ts'
import type {Difference} from './difference.ts'
import {spanIn} from './facts.ts'

/** Nobody at all: not "nobody aboard", nor "no one in the town". */
const NOBODY =
  /\b(?:nobody|no one|no-one|none|no (?:\w+ )?(?:people|person|man|woman|suspects?|officials?|ministers?|officers?|workers?))(?: else)? (?:has|had|have|was|were|is|are|been)(?: (?:so far|yet|ever|been|being))* (\w+(?:ed|en|t|ght|ld|ck))\b/gi
/** "Has made no arrests", "there were no injuries". */
const NO_ACTS =
  /\b(?:made|were|was|been|reported|with) no (arrests|detentions|dismissals|resignations|charges|casualties|injuries|deaths|fatalities|evacuations)\b/gi
const ACTS: Readonly<Record<string, string>> = {
  arrests: 'arrest', detentions: 'detain', dismissals: 'dismiss', resignations: 'resign', charges: 'charge', casualties: 'injure', injuries: 'injure', deaths: 'die', fatalities: 'die', evacuations: 'evacuate',
} // prettier-ignore
/** The last word of where: of those somewhere else it says nothing. */
const WITHIN =
  /^ (?:aboard|on board|among|in|at|there|on|inside|to)(?: (?:the|its|his|her|their|a))?(?: [\p{L}-]+)??(?: ([\p{L}-]+))?(?=[,.;!?]|$| over| after| and| so)/u
/** Of a part, of an hour, or of another time: it says nothing of the rest. */
const SCOPED =
  /\b(?:aboard|on board|among|in the|at the|on the|of (?:the|its|them)|for (?:the|it)|inside|last year|before|until|when|until now|else|yet)\b/i
/** What is done to people or befalls them, and what a report would say that it was done to nobody. */
const CLASSES: ReadonlySet<string> = new Set('arrest charge convict resign die injure miss sue evacuate'.split(' '))
/** Verbs of which a story has one kind: to be killed, arrested, dismissed. */
const ALIKE = 0.75
const STANDS: ReadonlySet<Status> = new Set(['happened', 'ongoing'])

interface Nobody {
  readonly act: string
  readonly span: Span
  readonly place: Place
  /** Where it is said that there was nobody: "aboard the tug". */
  readonly within: string | undefined
}

/** The lemma of a participle in the report's syntax. */
function lemmaAt({layers: {tokens, syntax}}: Place, at: number): string {
  let [low, high] = [0, tokens.count - 1]
  while (low < high) {
    const mid = (low + high) >> 1
    if (tokens.end[mid]! <= at) low = mid + 1
    else high = mid
  }
  return (syntax.lemma[low] ?? '').toLowerCase()
}

function nobodiesIn(place: Place): readonly Nobody[] {
  const text = place.layers.report.text.slice(place.range.start, place.range.end)
  const found: Nobody[] = []
  for (const pattern of [NOBODY, NO_ACTS])
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (SCOPED.test(match[0])) continue
      const within = pattern === NOBODY ? WITHIN.exec(text.slice(end, end + 48)) : null
      const start = place.range.start + match.index
      const word = match[1]!.toLowerCase()
      const act = pattern === NOBODY ? lemmaAt(place, place.range.start + end - match[1]!.length) : (ACTS[word] ?? word)
      if (!CLASSES.has(eventClassOf(act) ?? '') && act !== 'evacuate') continue
      found.push({act, span: spanIn(place, start, place.range.start + end), place, within: within?.[1]?.toLowerCase()})
    }
  return found
}

/** Somebody to whom it was done: the claim of an act that happened, of a person or a number of them. */
const isDone = (c: Claim): boolean =>
  c.polarity === 'positive' &&
  STANDS.has(c.status) &&
  c.slots.every((s) => s.name !== 'howMany' || s.value.kind !== 'quantity' || s.value.low !== 0)

/**
 * Nobody in one report, somebody in another.
 *
 *     Nobody has been suspended   /   the head of the depot was suspended
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^                               ^^^^^^^^^^^^^
 */
export function nobodyDifferences(matter: Matter, synonyms: Synonyms): Difference[] {
  const nobodies = matter.index.places.flatMap(nobodiesIn)
  return [...Map.groupBy(nobodies, (n) => familyOf(n.act))].flatMap(([family, told]): Difference[] => {
    const {act} = told[0]!
    const silent = new Set(told.map((n) => n.span.report))
    const memory = new Map<string, boolean>()
    const isAct = ({predicate: {lemma, family: own}}: Claim): boolean => {
      if (own === family) return true
      // To hold has too many senses.
      if (lemma === 'hold') return false
      let is = memory.get(lemma)
      if (is === undefined) memory.set(lemma, (is = synonyms.alike(lemma, act) >= ALIKE))
      return is
    }
    const done = [...matter.claims.values()].filter(
      (c) => !silent.has(c.report) && isAct(c) && isDone(c) && isToday(matter, c),
    )
    // A day that was only worked out is no ground to take one for the later.
    const published = (report: string): PublishedAt | undefined => {
      const day = matter.reports.get(report)?.publishedAt
      return day?.known === 'story' ? undefined : day
    }
    // Who said before it happened that nobody had been is not contradicted by it.
    const against = told.filter((n) =>
      done.some(
        (c) =>
          !isBefore(published(n.span.report), published(c.report)) &&
          isThere(matter, n, c) &&
          !matter.isVersion(n.span.report, c.report),
      ),
    )
    const [first] = against
    const [head, ...more] = done.map((c): Span =>
      c.spans[0].end - c.spans[0].start <= SHORT ? c.spans[0] : c.predicate.span,
    )
    if (!first || !head) return []
    return [
      {
        slot: 'polarity',
        relation: 'conflict',
        tier: 'shown',
        rule: 'judge:nobody-against-somebody',
        wouldChangeIf: 'the two spoke of two groups of people, or of two times',
        ...(done[0]!.predicate.eventClass === undefined ? {} : {eventClass: done[0]!.predicate.eventClass}),
        sides: [
          {value: 'nobody', spans: [first.span, ...told.filter((n) => n !== first).map((n) => n.span)]},
          {value: act, spans: [head, ...more]},
        ],
      },
    ]
  })
}

const SHORT = 140

/** Whether what is done is done where nobody is said to have been. */
function isThere(matter: Matter, {within}: Nobody, claim: Claim): boolean {
  if (within === undefined) return true
  const other = matter.index.at(claim.predicate.span)
  return (
    other !== undefined &&
    other.layers.report.text.slice(other.range.start, other.range.end).toLowerCase().includes(within)
  )
}

/** An act of long ago is another's: "was arrested in 2019". */
function isToday(matter: Matter, claim: Claim): boolean {
  const place = matter.index.at(claim.predicate.span)
  if (!place) return false
  const year = Number(place.layers.report.publishedAt?.from.slice(0, 4) ?? NaN)
  return !place.mentions.some(
    ({value}) => value.kind === 'time' && value.said.year !== undefined && value.said.year !== year,
  )
}
