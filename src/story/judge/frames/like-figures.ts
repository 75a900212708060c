import {compareNames} from '../../../core/compare-names.ts'
import {compareValues} from '../../../core/compare-values.ts'
import {isCompatible} from '../../../core/comparison.ts'
import type {Span} from '../../../core/span.ts'
import type {QuantityValue, TimeValue} from '../../../core/value.ts'
import {valueText} from '../../../core/value-text.ts'
import type {Synonyms} from '../../../models/trained/synonyms.ts'
import {familyOf} from '../../../text/families.ts'
import {pairMemory} from '../../../text/pair-memory.ts'
import {tokenAt, tokensIn} from '../../../text/tokens.ts'
import {isBefore} from '../before.ts'
import type {Matter} from '../matter.ts'
import type {Place} from '../sentence-index.ts'
import {claimsAt, otherActs} from './acts.ts'
import {daysApart, eventIn} from './due-days.ts'
import {isOfOnce, perWhat} from './rates.ts'
import {otherVoices} from './voices.ts'
import {sidesOf, type Difference} from './difference.ts'

/** A number or a time, with the words of its sentence, the nearer the heavier. */
interface Figure {
  readonly place: Place
  readonly value: QuantityValue | TimeValue
  readonly span: Span
  readonly words: string
  readonly around: Surroundings
}

/** The words around a figure, weighted, of length 1. Figures in the same sentence of several reports share them. */
interface Surroundings {
  readonly number: number
  /** Worked out where there is something to hold the figure against. */
  readonly words: () => ReadonlyMap<number, number>
}

/**
 * How alike (cosine) the words around two figures must be. Set on two sets of invented stories: below it, two figures of one
 * noun are mostly of two things. Days stand in any sentence, and need more; nothing but the figure may differ where a bare
 * number has no noun.
 */
const ALIKE = 0.6
const DAY_ALIKE = 0.75
const SAME = 0.95
/** Exact measures this near to each other (as a ratio) are of one thing if their words have anything to do with each other. */
const NEAR = 1.25
const NEAR_ALIKE = 0.2
/** Another figure of the same report that fits nearly as well leaves it open which is meant. */
const CLEARLY = 0.75
/** Nouns that do not tell whom: the hurt and the carried are both people. */
const ANYBODY: ReadonlySet<string> = new Set(['person', 'people', 'individual', 'other'])
/** "One" and "no" are as often articles as counts. */
const FEW = 2

/** A count so many times another is a count of something else. */
const GROWTH = 10
/** What does not change while it is reported. */
const FIXED: ReadonlySet<string> = new Set(['length', 'duration', 'ordinal', 'mass', 'volume', 'speed'])
const DATES: ReadonlySet<string> = new Set(['year', 'month', 'day', 'minute'])

/** Figures under one key can be held against each other. */
function keyOf(value: QuantityValue | TimeValue): string | undefined {
  if (value.kind === 'time') {
    const {type, grain, modifier, said} = value
    if (type === 'set' || type === 'duration' || !DATES.has(grain)) return undefined
    if (grain === 'month' && said.year === undefined) return undefined
    if (grain === 'day' && said.day === undefined && said.weekday === undefined) return undefined
    return `${type} ${grain} ${modifier ?? ''}`
  }
  if (
    value.measure === 'age' ||
    value.measure === 'score' ||
    (value.low ?? value.high ?? 0) < (value.measure === 'count' ? FEW : 0)
  )
    return undefined
  return `${value.measure} ${value.unit} ${(value.measure === 'count' || value.measure === 'ordinal') && value.counted !== null ? familyOf(value.counted) : ''}`
}

function ofLengthOne(words: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const norm = Math.hypot(...words.values())
  return new Map([...words].map(([form, weight]) => [form, weight / norm]))
}

/** Cosine of the words around two figures. */
function likeness(x: ReadonlyMap<number, number>, y: ReadonlyMap<number, number>): number {
  let sum = 0
  for (const [form, weight] of x) sum += weight * (y.get(form) ?? 0)
  return sum
}

/** All figures of a story, and how alike (cosine) the words around two of them are. */
function figuresOf(index: Matter['index']): {figures: readonly Figure[]; alike: (a: Figure, b: Figure) => number} {
  const known = new Map<string, Surroundings>()
  const all: Surroundings[] = []
  const figures = index.places.flatMap((place) => {
    const {tokens, syntax, report} = place.layers
    const told = place.mentions.flatMap(({value, spans: [span]}) =>
      value.kind === 'quantity' || value.kind === 'time' ? [{value, span}] : [],
    )
    if (told.length === 0) return []
    const {start, end} = tokensIn(tokens, place.range)
    const spans = told.map((t) => t.span)
    const at = spans.map((span) => {
      const range = tokensIn(tokens, span)
      return `${range.start - start} ${range.end - start}`
    })
    const sentence = `${tokens.form.subarray(start, end).join()} ${syntax.upos.subarray(start, end).join()} ${at.join()}`
    return told.map(({value, span}, i): Figure => {
      const key = `${sentence} ${i}`
      let around = known.get(key)
      if (around === undefined) {
        let words: ReadonlyMap<number, number> | undefined
        around = {number: all.length, words: () => (words ??= ofLengthOne(index.near(place, spans, span)))}
        known.set(key, around)
        all.push(around)
      }
      return {place, value, span, words: report.text.slice(span.start, span.end).toLowerCase(), around}
    })
  })
  const alike = pairMemory((a, b) => likeness(all[a]!.words(), all[b]!.words()))
  return {figures, alike: (a, b) => alike(a.around.number, b.around.number)}
}

/** Two sentences that each name persons, and none of them in common, tell of two people. */
function otherPeople(a: Place, b: Place): boolean {
  const named = ({mentions}: Place) =>
    mentions.flatMap(({value}) => (value.kind === 'name' && value.type === 'person' ? [value] : []))
  const [x, y] = [named(a), named(b)]
  return x.length > 0 && y.length > 0 && !x.some((p) => y.some((q) => isCompatible(compareNames(p, q))))
}

/** Years that a sentence goes back to: "the largest since 2017, when …". */
const yearsOf = ({mentions}: Place): readonly number[] =>
  mentions.flatMap(({value}) => (value.kind === 'time' && value.said.year !== undefined ? [value.said.year] : []))

/** The value as a number; of a time it says nothing. */
const sizeOf = ({value}: Figure): number => (value.kind === 'quantity' ? (value.low ?? value.high ?? 0) : 0)
const ratio = (a: Figure, b: Figure): number => {
  const [x, y] = [sizeOf(a), sizeOf(b)]
  return x === y ? 1 : Math.max(x, y) / Math.min(x, y)
}

const isMeasured = ({value}: Figure): boolean =>
  value.kind === 'quantity' &&
  value.measure !== 'ordinal' &&
  FIXED.has(value.measure) &&
  !value.approximate &&
  value.low === value.high

function likeEnough(a: Figure, b: Figure, alike: number): boolean {
  if (a.value.kind === 'time') return alike >= (a.value.grain === 'day' ? DAY_ALIKE : ALIKE)
  if (isMeasured(a) && isMeasured(b) && ratio(a, b) <= NEAR) return alike >= NEAR_ALIKE
  const bare = a.value.measure === 'count' && (a.value.counted === null || ANYBODY.has(a.value.counted))
  return alike >= (bare ? SAME : ALIKE)
}

/** What a pair of figures shows: nothing where the hours are of two days, or a number grew beyond what one count does. */
function relationOf(a: Figure, b: Figure): 'conflict' | 'update' | undefined {
  const [x, y] = [a, b].map(({place}) => place.layers.report)
  const ordered = isBefore(x!.publishedAt, y!.publishedAt) || isBefore(y!.publishedAt, x!.publishedAt)
  if (a.value.kind === 'time') return a.value.grain === 'minute' && ordered ? undefined : 'conflict'
  if (FIXED.has(a.value.measure)) return 'conflict'
  if (ratio(a, b) > GROWTH) return undefined
  return ordered ? 'update' : 'conflict'
}

/**
 * Two figures of one kind around which two reports have nearly the same words, each the other's best partner, and neither
 * report has the other's figure anywhere.
 *
 *     the bell was cast in 1731 by the Vries brothers   /   the Vries brothers, who cast the bell in 1713
 *                          ^^^^                                                                      ^^^^
 */
export function likeFigureDifferences(matter: Matter, synonyms: Synonyms): Difference[] {
  const {index} = matter
  const claimsOf = claimsAt(matter)
  const areTwo = (a: Figure, b: Figure): boolean =>
    otherActs(claimsOf(a.span), claimsOf(b.span), synonyms) || otherThings(a, b)
  const {figures: all, alike} = figuresOf(index)
  const byKey = Map.groupBy(all, ({value}) => keyOf(value))
  byKey.delete(undefined)
  return [...byKey.values()].flatMap((group) => {
    const found = pairsOf(group, alike).flatMap(([a, b]): Told[] => {
      const relation = isOne(matter, a, b) && !areTwo(a, b) ? relationOf(a, b) : undefined
      return relation ? [{relation, figures: [a, b]}] : []
    })
    return joined(found).map(differenceOf)
  })
}

/** Figures of one thing in two reports or more. */
interface Told {
  readonly relation: 'conflict' | 'update'
  readonly figures: Figure[]
}

/** Pairs that have a figure or both values in common are of one thing. */
function joined(pairs: readonly Told[]): readonly Told[] {
  const all: Told[] = []
  for (const {relation, figures} of pairs) {
    const values = (of: readonly Figure[]) => new Set(of.map((f) => valueText(f.value)))
    const home = all.find(
      (t) =>
        t.relation === relation &&
        (figures.some((f) => t.figures.includes(f)) || values(figures).isSubsetOf(values(t.figures))),
    )
    if (!home) all.push({relation, figures: [...figures]})
    else for (const f of figures) if (!home.figures.includes(f)) home.figures.push(f)
  }
  return all
}

type Alike = (a: Figure, b: Figure) => number

/** Figures of two reports that are each other's best partner by the words around them. */
function pairsOf(group: readonly Figure[], alike: Alike): readonly (readonly [Figure, Figure])[] {
  const byReport = [...Map.groupBy(group, ({place}) => place.report).values()]
  return byReport.flatMap((mine, i) =>
    byReport.slice(i + 1).flatMap((theirs) =>
      mine.flatMap((a): (readonly [Figure, Figure])[] => {
        const b = bestOf(a, theirs, alike)
        if (!b || !isApart(a, b) || bestOf(b, mine, alike) !== a) return []
        // Whoever has the other's figure too tells of two things.
        if (theirs.some((t) => !isApart(a, t)) || mine.some((m) => !isApart(m, b))) return []
        return [[a, b] as const]
      }),
    ),
  )
}

const isApart = (a: Figure, b: Figure): boolean => a.words !== b.words && compareValues(a.value, b.value) === 'disjoint'

/** The figure with the likest words around it, if they are like enough and no other of its size comes near. */
function bestOf(a: Figure, others: readonly Figure[], likeness: Alike): Figure | undefined {
  let best: Figure | undefined
  let first = 0
  const alike = others.map((b) => likeness(a, b))
  for (const [i, b] of others.entries())
    if (alike[i]! > first) {
      first = alike[i]!
      best = b
    }
  if (!best || !likeEnough(a, best, first)) return undefined
  const {value} = best
  const isRival = (b: Figure, i: number): boolean =>
    alike[i]! >= CLEARLY * first && isApart(best, b) && (value.kind === 'time' || ratio(best, b) <= GROWTH)
  return others.some(isRival) ? undefined : best
}

/** Stages of one thing, each of which has its number. */
const STAGES = /^(?:reading|round|stage|half|quarter|phase|leg|ballot|heat|day|set|instal?ment|chapter|part|step)$/

/** What is asked for is not what is given. */
const ASKED = /\b(?:asked for|sought|demand(?:ed|ing|s)?|called for|faces? (?:up to|a)|maximum)\b/i

/** Prices by two measures, of which one may be of once; days of two events; two stages. */
function otherThings(a: Figure, b: Figure): boolean {
  if (a.value.kind === 'time' || b.value.kind === 'time') {
    if (a.value.kind !== 'time' || b.value.kind !== 'time' || a.value.grain !== 'day') return false
    if (!daysApart(a.value, b.value)) return true
    const [x, y] = [a, b].map(({place, span}) =>
      eventIn(place, tokenAt(place.layers.tokens, span.start), tokenAt(place.layers.tokens, span.end - 1)),
    )
    return x !== undefined && y !== undefined && x.split(' ')[0] !== y.split(' ')[0]
  }
  if (a.value.measure === 'ordinal')
    return [a, b].some(({value}) => value.kind === 'quantity' && STAGES.test(value.counted ?? value.scope[0] ?? ''))
  const [p, q] = [a, b].map(({place: {layers, range}}) => ASKED.test(layers.report.text.slice(range.start, range.end)))
  if (p !== q) return true
  const [x, y] = [perWhat(a.place, a.span), perWhat(b.place, b.span)]
  return x !== y || (x !== undefined && (isOfOnce(a.place) || isOfOnce(b.place)))
}

/** Whether nothing speaks against two figures in like words being of one thing. */
function isOne(matter: Matter, a: Figure, b: Figure): boolean {
  if (matter.isVersion(a.span.report, b.span.report) || otherPeople(a.place, b.place) || otherVoices(a, b)) return false
  if (a.value.kind === 'time') return true
  const [x, y] = [yearsOf(a.place), yearsOf(b.place)]
  return x.every((n) => y.includes(n)) && y.every((n) => x.includes(n))
}

function differenceOf({relation, figures}: Told): Difference {
  const value = figures[0]!.value
  return {
    slot: value.kind === 'time' ? 'when' : value.measure === 'ordinal' ? 'order' : 'howMany',
    relation,
    tier: 'shown',
    rule: relation === 'update' ? 'judge:like-figure-changed' : 'judge:like-figures-differ',
    wouldChangeIf: 'the two figures were of two things',
    sides: sidesOf(
      figures,
      (f) => valueText(f.value),
      (f) => f.span,
    ) as Difference['sides'],
  }
}
