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
  const spoken = claims.flatMap((claim) => {
    const said = speakers(claim)
    return said.length > 0 ? [{report: claim.report, said}] : []
  })
  for (let i = 0; i < spoken.length; i++)
    for (let j = i + 1; j < spoken.length; j++) {
      const [a, b] = [spoken[i]!, spoken[j]!]
      if (a.report !== b.report && /equal|refine/.test(bestComparison(a.said, b.said))) pairs.push([a.report, b.report])
    }
  return pairs
}
