import {compareValues} from '../../core/compare-values.ts'
import {isCompatible, type Comparison} from '../../core/comparison.ts'
import type {Drift} from '../../core/edition.ts'
import type {Mention} from '../../core/mention.ts'
import type {Status} from '../../core/claim.ts'
import {overlap, spanOf, type Range, type Span} from '../../core/span.ts'
import type {TimeValue, Value} from '../../core/value.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {familyOf} from '../../text/families.ts'
import {tokensIn, UPOS} from '../../text/tokens.ts'
import type {Place, SentenceIndex} from './sentence-index.ts'

/** Spans of reports outside a line of copying that have the one value, or the other, of what was changed in copying. */
export interface Carriers {
  readonly parent: readonly Span[]
  readonly child: readonly Span[]
}

/**
 * How alike (cosine) a sentence must be to the parent's, the changed words left out, to carry one of its values: a value that
 * hardly any other matter of a story has by chance needs nothing else. Start values, set on invented pairs.
 */
const PLAIN_VALUE = 0.15
/** For the child's value, which is told against the parent's, more is asked. */
const CHILD_VALUE = 0.3
const WORDS_ALIKE = 0.18
const SAME_SENTENCE = 0.45
/** What the child says again in other words, and what others have as still to come. */
const AGAIN = 0.1
const STILL_TO_COME = 0.1

/** The mention that stands at the changed words. */
const mentionAt = ({mentions}: Place, at: Range): Mention | undefined =>
  mentions
    .filter((m) => overlap(m.spans[0], at) > 0)
    .toSorted((a, b) => overlap(b.spans[0], at) - overlap(a.spans[0], at))[0]

/** Minutes of the day of a clock time; undefined if the words give no hour and minute. */
const clockOf = (t: TimeValue): number | undefined =>
  t.said.hour === undefined || t.grain !== 'minute' ? undefined : t.said.hour * 60 + (t.said.minute ?? 0)
/** "Just after half past two" and 14:36 are one time, on a clock of twelve hours. */
const CLOCK_SLACK = 15
const HALF_DAY = 720

/** Numbers are compared as numbers, years as years: what they count or bound is told by the words around. */
function compareBare(a: Value, b: Value): Comparison {
  if (a.kind === 'quantity' && b.kind === 'quantity')
    return compareValues({...a, counted: null, scope: []}, {...b, counted: null, scope: []})
  if (a.kind !== 'time' || b.kind !== 'time') return compareValues(a, b)
  const [x, y] = [clockOf(a), clockOf(b)]
  if (x !== undefined && y !== undefined) {
    const apart = Math.abs(x - y) % HALF_DAY
    return Math.min(apart, HALF_DAY - apart) <= CLOCK_SLACK ? 'overlap' : 'disjoint'
  }
  const {modifier: _bound, ...p} = a
  const {modifier: _other, ...q} = b
  return compareValues(p, q)
}

/** Numbers smaller than this stand in any story by chance. */
const FEW = 13
/** Figures this near to each other tell of one thing ("98 guests and two cooks", 100 at the wedding), as a share of the greater. */
const NEAR = 0.03

function near(a: Value, b: Value): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.measure !== b.measure || a.unit !== b.unit) return false
  const [x, y] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0]
  return Math.abs(x - y) <= NEAR * Math.max(Math.abs(x), Math.abs(y))
}

/**
 * Whether a value is the parent's and cannot be chance: a clock time, a year that is not the running one, a number of some size
 * that counts what the parent's counts.
 */
function tellsAlone(value: Value, was: Value, running: number | undefined): boolean {
  if (value.kind === 'time' && was.kind === 'time')
    return clockOf(value) !== undefined || (value.grain === 'year' && value.said.year !== running)
  if (value.kind !== 'quantity' || was.kind !== 'quantity' || (value.low ?? 0) < FEW) return false
  return value.measure === was.measure && isCompatible(compareValues({...value, low: was.low, high: was.high}, was))
}

/** An amount or measure of a unit, or a number of some size, that is the same again. */
const isTelling = (value: Value, is: Value): boolean =>
  value.kind === 'quantity' &&
  is.kind === 'quantity' &&
  value.measure === is.measure &&
  value.unit === is.unit &&
  (value.low ?? 0) >= FEW

/** "In thirty-one years", told in 2024, is a time in 1993. */
function yearsBack(value: Value, running: number | undefined): Value | undefined {
  if (value.kind !== 'quantity' || value.measure !== 'duration' || value.unit !== 'year' || running === undefined)
    return undefined
  if (value.low === null || value.low !== value.high || value.low < FEW || value.approximate) return undefined
  const year = running - value.low
  return {
    kind: 'time',
    type: 'date',
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    grain: 'year',
    anchor: 'published',
    said: {year},
    timex: String(year),
  }
}

/** Whether a value may be the parent's by itself, told without much work. */
function mayTell(value: Value, was: Value): boolean {
  if (value.kind === 'quantity') return near(value, was)
  if (value.kind !== 'time' || was.kind !== 'time') return false
  return clockOf(was) === undefined ? value.said.year === was.said.year : clockOf(value) !== undefined
}

function byValue(
  index: SentenceIndex,
  away: Place,
  alike: ReadonlyMap<Place, number>,
  besides: ReadonlySet<number>,
  was: Value,
  is: Value,
): Carriers {
  const parent: Span[] = []
  const child: Span[] = []
  const isYear = was.kind === 'time' && was.grain === 'year'
  const look = (place: Place, told: Mention, likeness: number): void => {
    const year = place.layers.report.publishedAt?.from.slice(0, 4)
    const running = year === undefined ? undefined : Number(year)
    const value = (isYear ? yearsBack(told.value, running) : undefined) ?? told.value
    if (value.kind !== was.kind || (likeness < PLAIN_VALUE && !mayTell(value, was))) return
    const [toParent, toChild] = [compareBare(value, was), compareBare(value, is)]
    if ((isCompatible(toParent) || near(value, was)) && toChild === 'disjoint') {
      if (likeness >= PLAIN_VALUE || tellsAlone(value, was, running)) parent.push(told.spans[0])
    } else if (isCompatible(toChild) && toParent === 'disjoint' && likeness >= CHILD_VALUE) child.push(told.spans[0])
  }
  for (const [place, likeness] of alike)
    if (likeness >= PLAIN_VALUE && !besides.has(place.report))
      for (const mention of place.mentions) look(place, mention, likeness)
  // The child says it again elsewhere, as in its headline.
  for (const {place, mention} of index.figuresLike(is))
    if (place.report === away.report && place !== away)
      if (isTelling(mention.value, is) && compareBare(mention.value, is) === 'equal') child.push(mention.spans[0])
  for (const {place, mention} of isYear ? index.figures : index.figuresLike(was))
    if (place.report !== away.report || place === away)
      if (!besides.has(place.report) && (alike.get(place) ?? 0) < PLAIN_VALUE) look(place, mention, 0)
  return {parent, child}
}

const CONTENT = new Set(
  ['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM'].map((tag) => UPOS.indexOf(tag as (typeof UPOS)[number])),
)

/** Families of the content words in a range, and where each stands. */
function familiesIn({tokens, syntax}: ReportLayers, range: Range): Map<string, Range> {
  const found = new Map<string, Range>()
  const {start, end} = tokensIn(tokens, range)
  for (let i = start; i < end; i++)
    if (CONTENT.has(syntax.upos[i]!)) {
      const family = familyOf((syntax.lemma[i] ?? '').toLowerCase())
      if (!found.has(family)) found.set(family, {start: tokens.start[i]!, end: tokens.end[i]!})
    }
  return found
}

const holds = (here: ReadonlyMap<string, Range>, families: readonly string[]): boolean =>
  families.every((f) => here.has(f))

const TO_COME: ReadonlySet<Status> = new Set(['planned', 'expected', 'asked', 'possible'])

/** Whether a sentence has the child's act as still to come, or as not done: "are expected to sign", "nobody has signed". */
const isStillToCome = ({layers, sentence}: Place, family: string): boolean => {
  const acts = layers.claims.filter((c) => c.sentence === sentence && c.predicate.family === family)
  return acts.length > 0 && acts.every((c) => TO_COME.has(c.status) || c.polarity === 'negative')
}

/** Sentences that have all content words of the one side's changed words and none that the other side has alone. */
function byWords(
  away: Place,
  alike: ReadonlyMap<Place, number>,
  was: ReadonlyMap<string, Range>,
  is: ReadonlyMap<string, Range>,
): Carriers {
  const only = (a: ReadonlyMap<string, Range>, b: ReadonlyMap<string, Range>): string[] =>
    [...a.keys()].filter((f) => !b.has(f))
  const [mine, theirs] = [only(was, is), only(is, was)]
  // Where the child only put a word to it ("its pilot", "the ferry pilot"), the words of both and a sentence nearly the same.
  const kept = mine.length > 0 ? mine : [...was.keys()]
  const least = mine.length > 0 ? WORDS_ALIKE : SAME_SENTENCE
  if (kept.length === 0 || theirs.length === 0) return {parent: [], child: []}
  const parent: Span[] = []
  const child: Span[] = []
  for (const [place, likeness] of alike) {
    if (place.report === away.report) {
      // The child says it again elsewhere.
      const here = familiesIn(place.layers, place.range)
      if (
        place !== away &&
        mine.length > 0 &&
        likeness >= AGAIN &&
        holds(here, theirs) &&
        !mine.some((f) => here.has(f))
      )
        child.push(spanOf(place.layers.report.id, here.get(theirs[0]!)!))
      continue
    }
    const here = familiesIn(place.layers, place.range)
    const [first] = theirs
    if (
      likeness >= STILL_TO_COME &&
      mine.length > 0 &&
      first !== undefined &&
      theirs.length === 1 &&
      isStillToCome(place, first)
    )
      parent.push(spanOf(place.layers.report.id, here.get(first)!))
    else if (likeness >= least && holds(here, kept) && !theirs.some((f) => here.has(f)))
      parent.push(spanOf(place.layers.report.id, here.get(kept[0]!)!))
  }
  return {parent, child}
}

/**
 * Who else has the parent's value, or the child's: reports of their own that tell of the same matter in other words. They
 * are found by the words of the sentence around the change, the changed words left out, and by the value itself.
 *
 *     parent "for 64 guests"   child "for 46 guests"   third report "the cook counted 64 plates"
 *                 ^^                      ^^                                          ^^
 */
export function carriersOf(index: SentenceIndex, drift: Drift, besides: ReadonlySet<string>): Carriers {
  const none: Carriers = {parent: [], child: []}
  const home = index.at(drift.parent.changed)
  const away = index.at(drift.child.changed)
  if (!home || !away) return none
  const words = new Map([
    ...index.wordsIn(home.layers, home.range, [drift.parent.changed]),
    ...index.wordsIn(away.layers, away.range, [drift.child.changed]),
  ])
  const apart = new Set([...besides].flatMap((id) => index.reportOf(id) ?? []))
  const alike = index.like(words, new Set([...apart].filter((r) => r !== away.report)))
  const was = mentionAt(home, drift.parent.changed)?.value
  const is = mentionAt(away, drift.child.changed)?.value
  if (was && is && was.kind === is.kind) return byValue(index, away, alike, apart, was, is)
  // Who said it, and how surely, is not told by the words around it: another report may have them of another matter.
  if (drift.slot === 'saidBy' || drift.slot === 'status') return none
  return byWords(
    away,
    alike,
    familiesIn(home.layers, drift.parent.changed),
    familiesIn(away.layers, drift.child.changed),
  )
}
