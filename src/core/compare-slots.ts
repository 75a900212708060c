import type {Claim, Slot} from './claim.ts'
import {compareValues} from './compare-values.ts'
import type {Comparison} from './comparison.ts'

const RANK: Readonly<Record<Comparison, number>> = {
  equal: 5,
  refines: 4,
  'refined-by': 4,
  overlap: 3,
  disjoint: 2,
  unknown: 1,
}

/** The best that two lists of slots of one name can be made to agree; `unknown` if either is empty. */
export function bestComparison(
  a: readonly Pick<Slot, 'value'>[] | undefined,
  b: readonly Pick<Slot, 'value'>[] | undefined,
): Comparison {
  let best: Comparison = 'unknown'
  for (const x of a ?? [])
    for (const y of b ?? []) {
      const c = compareValues(x.value, y.value)
      if (RANK[c] > RANK[best]) best = c
    }
  return best
}

/** Whether two claims are about one numbered event by name: "the third Water Forum". */
export function haveOneName(a: Claim, b: Claim): boolean {
  if (a.predicate.eventClass !== 'gathering' || b.predicate.eventClass !== 'gathering') return false
  const names = (c: Claim): string[] =>
    c.slots.flatMap((s) =>
      s.name === 'what' && s.value.kind === 'text' && s.value.lemmas.length > 2 ? [s.value.lemmas.join(' ')] : [],
    )
  return names(a).some((n) => names(b).includes(n))
}
