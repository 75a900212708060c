import type {Claim} from './claim.ts'
import {bestComparison} from './compare-slots.ts'

/** Two reports that give one thing on the word of one speaker. */
export type Testimony = readonly [string, string]

const speakers = (claim: Claim): Claim['slots'] => claim.slots.filter((s) => s.name === 'saidBy')

/**
 * Pairs of reports whose claims rest on the word of one speaker: two origins for "he said it", one for what he said
 * (METHODS 2.8, testimony collapse).
 */
export function testimonies(claims: readonly Claim[]): readonly Testimony[] {
  const pairs: Testimony[] = []
  for (const [i, a] of claims.entries())
    for (const b of claims.slice(i + 1))
      if (a.report !== b.report && /equal|refine/.test(bestComparison(speakers(a), speakers(b))))
        pairs.push([a.report, b.report])
  return pairs
}
