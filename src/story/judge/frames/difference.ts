import type {Reading, Relation, Unit, UnitSlot} from '../../../core/edition.ts'
import {idOf} from '../../../core/id.ts'
import type {Span} from '../../../core/span.ts'
import type {Matter} from '../matter.ts'
import {rankOfClass} from '../rank.ts'
import {readingOf} from '../readings.ts'
import {spansOf, unitOf} from '../slot-units.ts'

/** One value with the places that have it. */
export interface Side {
  readonly value: string
  readonly spans: readonly [Span, ...Span[]]
}

/** What a frame (an age, a range of days, a fate …) makes of two or more reports, before it is a unit. */
export interface Difference {
  readonly slot: UnitSlot
  readonly relation: Relation
  readonly tier: Unit['tier']
  readonly rule: string
  readonly wouldChangeIf: string
  readonly eventClass?: string
  readonly sides: readonly [Side, Side, ...Side[]]
}

export function unitOfDifference(matter: Matter, found: Difference): Unit {
  const {slot, relation, tier, rule, wouldChangeIf, eventClass, sides} = found
  const [first, ...rest] = sides.map(({value, spans}): Reading =>
    readingOf(value, spans, [], matter.lineage, rule),
  ) as [Reading, ...Reading[]]
  const spans = spansOf([first, ...rest])
  return unitOf(
    idOf('p', rule, ...spans.map((s) => `${s.report} ${s.start}`)),
    slot,
    relation,
    tier,
    [first, ...rest],
    {rule, version: 1, spans, wouldChangeIf},
    rankOfClass(eventClass, slot, relation, new Set(spans.map((s) => s.report)).size),
  )
}

/** Places put together by equal values; order as they came. */
export function sidesOf<T>(found: readonly T[], value: (t: T) => string, span: (t: T) => Span): readonly Side[] {
  return [...Map.groupBy(found, value)].map(([key, [first, ...rest]]) => ({
    value: key,
    spans: [span(first!), ...rest.map(span)],
  }))
}
