import type {Slot} from './claim.ts'
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
export function bestComparison(a: readonly Slot[] | undefined, b: readonly Slot[] | undefined): Comparison {
  let best: Comparison = 'unknown'
  for (const x of a ?? [])
    for (const y of b ?? []) {
      const c = compareValues(x.value, y.value)
      if (RANK[c] > RANK[best]) best = c
    }
  return best
}
