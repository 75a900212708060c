import type {Claim, Status} from '../../core/claim.ts'
import {bestComparison} from '../../core/compare-slots.ts'
import {isCompatible} from '../../core/comparison.ts'
import type {Point, Reading, Relation, Unit} from '../../core/edition.ts'
import {isBefore} from './before.ts'
import {slotsOf, type Matter} from './matter.ts'
import {rankOf} from './rank.ts'
import {cosine} from './sentence-index.ts'
import {readingOf} from './readings.ts'
import {spansOf, unitOf} from './slot-units.ts'

/** How firmly a status says that the thing is so; what is asked for or hangs on a condition says nothing of it. */
const FIRMNESS: Readonly<Partial<Record<Status, number>>> = {
  happened: 3,
  planned: 2,
  expected: 2,
  possible: 1,
  alleged: 1,
  denied: 0,
  unrealised: 0,
}
const TO_COME = 2
const STANDS: ReadonlySet<Status> = new Set(['happened', 'ongoing'])
const firmness = (claim: Claim): number => FIRMNESS[claim.status] ?? -1
/** Pairs surer than this are told; polarity, the graver word, needs more. */
/** Clauses up to this many code units are shown whole. */
const SHORT = 160
const TOLD = 0.62

/** Two claims about one matter with no slot against it. */
function together(matter: Matter, a: Claim, b: Claim): number {
  const sure = matter.sure(a, b)
  if (sure < TOLD) return 0
  for (const slot of ['who', 'whom', 'when', 'where'] as const)
    if (bestComparison(slotsOf(a, slot, true), slotsOf(b, slot, true)) === 'disjoint') return 0
  return sure
}

/** Sentences less alike than this (cosine) may tell of two acts of one kind: nothing is told. */
const ALIKE = 0.4

/** Whether two claims name somebody or something that both are about, in sentences that are alike. */
function ofOneAct(matter: Matter, a: Claim, b: Claim): boolean {
  const [x, y] = [matter.index.at(a.predicate.span), matter.index.at(b.predicate.span)]
  if (!x || !y || cosine(x.words, y.words) < ALIKE) return false
  return (['who', 'whom'] as const).some((slot) =>
    isCompatible(bestComparison(slotsOf(a, slot, true), slotsOf(b, slot, true))),
  )
}

/** `planned` in an earlier report and `happened` in a later one is how things go. */
function progress(matter: Matter, a: Claim, b: Claim): boolean {
  const x = matter.reports.get(a.report)?.publishedAt
  const y = matter.reports.get(b.report)?.publishedAt
  const [early, late] = isBefore(x, y) ? [a, b] : isBefore(y, x) ? [b, a] : [undefined, undefined]
  return (
    early !== undefined &&
    late !== undefined &&
    firmness(early) === TO_COME &&
    (firmness(late) === 3 || firmness(late) === 0)
  )
}

function unitFor(matter: Matter, point: Point, a: Claim, b: Claim): Unit | undefined {
  if (a.polarity === b.polarity && a.status === b.status) return undefined
  if (together(matter, a, b) < TOLD) return undefined
  const verbal = a.predicate.family === b.predicate.family && a.predicate.form !== 'noun' && b.predicate.form !== 'noun'
  // The negation may stand anywhere in the clause: it is shown whole, unless it is long.
  const whole = (c: Claim): boolean => c.spans[0].end - c.spans[0].start <= SHORT
  const spanIn = (c: Claim): Reading['spans'] => {
    const {trigger, predicate, report} = c
    if (a.polarity !== b.polarity && whole(c)) return c.spans
    if (!trigger) return [predicate.span]
    return [
      {report, start: Math.min(trigger.start, predicate.span.start), end: Math.max(trigger.end, predicate.span.end)},
    ]
  }
  const make = (
    slot: 'polarity' | 'status',
    relation: Relation,
    tier: Unit['tier'],
    rule: string,
    wouldChangeIf: string,
  ): Unit => {
    const value = (c: Claim): string => (slot === 'polarity' ? c.polarity : c.status)
    const readings: [Reading, Reading] = [
      readingOf(value(a), spanIn(a), [a], matter.lineage, rule),
      readingOf(value(b), spanIn(b), [b], matter.lineage, rule),
    ]
    const wide: Reading[] = readings.map((r, i) => ({
      ...r,
      spans: r.spans[0].end - r.spans[0].start > 120 ? [(i === 0 ? a : b).predicate.span] : r.spans,
    }))
    return unitOf(
      point.id,
      slot,
      relation,
      tier,
      wide as [Reading, Reading],
      {rule, version: 1, spans: spansOf(readings), wouldChangeIf},
      rankOf([a, b], slot, relation),
    )
  }
  if (a.polarity !== b.polarity && a.status === b.status && STANDS.has(a.status)) {
    if (!verbal) return undefined
    return make('polarity', 'conflict', 'possible', 'judge:yes-against-no', 'the negation belonged to another clause')
  }
  if (a.polarity !== b.polarity || !verbal || firmness(a) === firmness(b) || firmness(a) < 0 || firmness(b) < 0)
    return undefined
  if (!ofOneAct(matter, a, b)) return undefined
  if (progress(matter, a, b))
    return make('status', 'update', 'shown', 'judge:planned-then-done', 'the later report were the earlier one')
  return make('status', 'differs-in-status', 'shown', 'judge:firmer-in-one', 'both reports had the same hedge')
}

/** Units of polarity and status: one a point, the surest pair. */
export function standingUnits(matter: Matter, points: readonly Point[]): Unit[] {
  return points.flatMap((point) => {
    const claims = point.claims.flatMap((id) => matter.claims.get(id) ?? [])
    for (let i = 0; i < claims.length; i++)
      for (let j = i + 1; j < claims.length; j++) {
        const unit =
          claims[i]!.report === claims[j]!.report ? undefined : unitFor(matter, point, claims[i]!, claims[j]!)
        if (unit) return [unit]
      }
    return []
  })
}
