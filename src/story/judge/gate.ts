import type {Claim, Slot, SlotName, Status} from '../../core/claim.ts'
import {bestComparison, haveOneName} from '../../core/compare-slots.ts'
import {compareValues} from '../../core/compare-values.ts'
import {isCompatible} from '../../core/comparison.ts'
import {eventClassOf, isGrowing, isSingleValued} from '../../text/event-classes.ts'
import {slotsOf, type Matter} from './matter.ts'
import {cosine} from './sentence-index.ts'

/** What two claims of one matter make of a slot on which they differ. */
export interface Verdict {
  readonly relation: 'conflict'
  readonly tier: 'shown' | 'possible'
  readonly rule: string
  readonly wouldChangeIf: string
}

/** A conflict on a slot is told from this score of the pair without that slot (METHODS 5: fit to be shown). */
const SURE = 0.6

const ALIKE = 0.3

const CORE: readonly SlotName[] = ['who', 'whom', 'when', 'where']
const STANDS: ReadonlySet<Status> = new Set(['happened', 'ongoing'])

/** Where something is, where it goes, and where it comes from are three things. */
function direction(marker: string | undefined): 'at' | 'to' | 'from' | 'other' {
  if (marker === undefined) return 'other'
  if (/^(in|at|near|outside|inside|on|off|within|around)$/.test(marker)) return 'at'
  if (/^(to|into|toward|towards)$/.test(marker)) return 'to'
  return marker === 'from' ? 'from' : 'other'
}

/** Bounds of a time ("by March", "since March") are compared with bounds of the same kind. */
const phase = (slot: Slot): string =>
  slot.value.kind === 'time' ? (slot.value.modifier ?? '').replace(/approximate|start|mid|end/, '') : ''

/** What counts of dead, hurt or held are counts of, if they say no more. */
const PERSON = new Set(['person', 'people', 'human'])
const bareScope = (scope: readonly string[], eventClass: string | undefined): string =>
  scope
    .filter((word) => eventClassOf(word) !== eventClass || eventClass === undefined)
    .toSorted()
    .join()

/**
 * Numbers are held against each other if they say that they count the same thing in the same scope, or are of one
 * measure that needs no noun. "Five hurt" counts people.
 */
function sameCount(a: Slot, b: Slot, eventClass: string | undefined): boolean {
  const [x, y] = [a.value, b.value]
  if (x.kind !== 'quantity' || y.kind !== 'quantity') return false
  if (bareScope(x.scope, eventClass) !== bareScope(y.scope, eventClass)) return false
  if (x.measure !== 'count') return true
  if (x.counted !== null && x.counted === y.counted) return true
  const people = (counted: string | null): boolean => counted === null || PERSON.has(counted)
  return isGrowing(eventClass) && people(x.counted) && people(y.counted)
}

const sameKind = (name: SlotName, a: Slot, b: Slot, eventClass: string | undefined): boolean =>
  name === 'where'
    ? direction(a.marker) === direction(b.marker) && direction(a.marker) !== 'other'
    : name === 'when'
      ? phase(a) === phase(b)
      : name === 'howMany'
        ? sameCount(a, b, eventClass)
        : true

/** Times further apart than this are of two happenings of one kind. */
const DAYS_APART = 180

function yearsApart({value: a}: Slot, {value: b}: Slot): boolean {
  if (a.kind !== 'time' || b.kind !== 'time' || a.from === null || b.from === null) return false
  return Math.abs(Date.parse(a.from.slice(0, 10)) - Date.parse(b.from.slice(0, 10))) > DAYS_APART * 864e5
}

/** Whether every value of one claim differs from every value of the other that it can be held against, and there are such. */
export function differ(
  name: SlotName,
  a: readonly Slot[],
  b: readonly Slot[],
  eventClass: string | undefined,
): boolean {
  const pairs = a.flatMap((x) =>
    b.flatMap((y) => (sameKind(name, x, y, eventClass) ? [compareValues(x.value, y.value)] : [])),
  )
  return pairs.length > 0 && pairs.every((c) => c === 'disjoint')
}

function speakersDiffer(a: Claim, b: Claim): boolean {
  const x = slotsOf(a, 'saidBy')
  const y = slotsOf(b, 'saidBy')
  return x.length > 0 && y.length > 0 && !isCompatible(bestComparison(x, y))
}

/** A number that somebody is said to have given is not held against one that the report gives as its own. */
const onlyOneSaid = (a: Claim, b: Claim): boolean => slotsOf(a, 'saidBy').length > 0 !== slotsOf(b, 'saidBy').length > 0

/** Measures of a thing that does not change while it is reported. */
const FIXED: ReadonlySet<string> = new Set(['age', 'length', 'area', 'volume', 'mass', 'money', 'duration', 'speed'])

/** Whether a number could not simply have changed from one report to the other. */
function isSettled(matter: Matter, a: Claim, b: Claim, x: readonly Slot[], y: readonly Slot[]): boolean {
  if ([...x, ...y].every(({value}) => value.kind === 'quantity' && FIXED.has(value.measure))) return true
  const p = matter.reports.get(a.report)?.publishedAt
  const q = matter.reports.get(b.report)?.publishedAt
  return (
    p !== undefined &&
    q !== undefined &&
    p.from.slice(0, 10) === q.from.slice(0, 10) &&
    a.predicate.family === b.predicate.family
  )
}

/** Counts of what is still being counted (dead, arrested …) are followed as totals, over all reports. */
const isTotal = (name: SlotName, a: Claim, b: Claim): boolean =>
  name === 'howMany' &&
  isGrowing(a.predicate.eventClass) &&
  [a, b].every((c) => slotsOf(c, 'howMany').some((s) => s.value.kind === 'quantity' && s.value.measure === 'count'))

/** What else befell those whom a number counts: "fourteen passengers were injured" counts no passengers on board. */
const befallen = (matter: Matter, {report, sentence}: Claim, counts: readonly Slot[]): readonly string[] =>
  matter
    .claimsOf(report)
    .flatMap(({sentence: other, slots, predicate: {eventClass}}) =>
      other === sentence &&
      eventClass !== undefined &&
      isGrowing(eventClass) &&
      slots.some((s) => s.name === 'howMany' && counts.some((c) => c.span.start === s.span.start))
        ? [eventClass]
        : [],
    )

function faredOtherwise(matter: Matter, a: Claim, b: Claim, x: readonly Slot[], y: readonly Slot[]): boolean {
  const [p, q] = [befallen(matter, a, x), befallen(matter, b, y)]
  return p.some((c) => !q.includes(c)) || q.some((c) => !p.includes(c))
}

/**
 * Whether two claims of one matter that differ on a slot are shown as a conflict, told as a possible difference, taken
 * for an update, or let be. The score is taken without the slot in question: disagreement must not pull claims apart,
 * nor agreement on it bring them together.
 */
export function verdictOf(matter: Matter, a: Claim, b: Claim, name: SlotName): Verdict | undefined {
  const sure = matter.sure(a, b, name)
  if (sure < SURE) return undefined
  const x = slotsOf(a, name)
  const y = slotsOf(b, name)
  if (
    !differ(name, x, y, a.predicate.eventClass === b.predicate.eventClass ? a.predicate.eventClass : undefined) ||
    a.polarity !== b.polarity
  )
    return undefined
  // A later version brings its report up to date: it does not contradict it.
  if (matter.isVersion(a.report, b.report)) return undefined
  if (name === 'when' && x.every((s) => y.every((t) => yearsApart(s, t)))) return undefined
  const [p, q] = [matter.index.at(a.predicate.span), matter.index.at(b.predicate.span)]
  const alike = p && q ? cosine(p.words, q.words) : 0
  const others = CORE.filter(
    (slot) => slot !== name && bestComparison(slotsOf(a, slot), slotsOf(b, slot)) === 'disjoint',
  )
  const oneName = haveOneName(a, b)
  if (others.length > 0 && !oneName) return undefined
  if (isTotal(name, a, b) || (name === 'howMany' && faredOtherwise(matter, a, b, x, y))) return undefined
  const single =
    name === 'howMany'
      ? isSettled(matter, a, b, x, y)
      : isSingleValued(a.predicate.eventClass ?? b.predicate.eventClass, name)
  const counts =
    name === 'howMany' && [...x, ...y].every(({value}) => value.kind === 'quantity' && value.measure === 'count')
  const verbal = counts || a.predicate.family === b.predicate.family
  const people =
    (name !== 'who' && name !== 'whom') ||
    [...x, ...y].every(({value}) => value.kind === 'name' && value.type === 'person' && value.name.includes(' '))
  const firm = oneName || a.status === b.status || (STANDS.has(a.status) && STANDS.has(b.status))
  if (!(single && verbal && people && firm) || a.status === 'conditional') return undefined
  const voices = speakersDiffer(a, b)
  // Two speakers may differ, and neither report be wrong: possible, if told in like sentences.
  if (voices && alike < ALIKE) return undefined
  if (!voices && name === 'howMany' && onlyOneSaid(a, b)) return undefined
  return {
    relation: 'conflict',
    tier: voices ? 'possible' : 'shown',
    rule: RULES[name],
    wouldChangeIf: voices
      ? 'the two figures were of one speaker'
      : 'the clauses spoke of two events, or of two parts of one',
  }
}

const RULES: Readonly<Record<SlotName, string>> = {
  who: 'judge:actor-differs',
  whom: 'judge:person-differs',
  what: 'judge:act-differs',
  when: 'judge:time-differs',
  where: 'judge:place-differs',
  howMany: 'judge:number-differs',
  saidBy: 'judge:speaker-differs',
  order: 'judge:order-differs',
}
