import type {Claim, Slot, SlotName} from '../../core/claim.ts'
import {compareValues} from '../../core/compare-values.ts'
import type {LineageEdge, Reading} from '../../core/edition.ts'
import {testimonies} from '../../core/testimony.ts'
import {countOrigins} from '../../core/origins.ts'
import type {Span, Spans} from '../../core/span.ts'
import {valueText} from '../../core/value-text.ts'

/** A claim with the values that it gives for one slot. */
export interface Held {
  readonly claim: Claim
  readonly slots: readonly [Slot, ...Slot[]]
}

const holdEqual = (a: Held, b: Held): boolean =>
  a.slots.some((x) => b.slots.some((y) => compareValues(x.value, y.value) === 'equal'))

/** Claims that hold equal values, in the order in which they came. */
export function readingGroups(
  held: readonly Held[],
  equal: (a: Held, b: Held) => boolean = holdEqual,
): readonly (readonly [Held, ...Held[]])[] {
  const groups: [Held, ...Held[]][] = []
  for (const one of held) {
    const home = groups.find((g) => g.every((h) => equal(h, one)))
    if (home) home.push(one)
    else groups.push([one])
  }
  return groups
}

export function readingOf(
  value: string,
  spans: Spans,
  claims: readonly Claim[],
  lineage: readonly LineageEdge[],
  rule: string,
  driftedFrom?: number,
): Reading {
  return {
    value,
    spans,
    claims: claims.map((c) => c.id),
    reports: [...new Set(spans.map((s) => s.report))],
    origins: countOrigins(spans, lineage, testimonies(claims)),
    evidence: [{rule, version: 1, spans, wouldChangeIf: 'the words had another value'}],
    ...(driftedFrom === undefined ? {} : {driftedFrom}),
  }
}

export function readingOfHeld(
  group: readonly [Held, ...Held[]],
  lineage: readonly LineageEdge[],
  slot: SlotName,
): Reading {
  const [first, ...rest] = group.flatMap((h) => h.slots.slice(0, 1).map((s) => s.span))
  const spans: Spans = [first as Span, ...rest]
  return readingOf(
    valueText(group[0].slots[0].value),
    spans,
    group.map((h) => h.claim),
    lineage,
    `judge:${slot}-value`,
  )
}
