import type {ClaimTable} from './claim-table.ts'
import type {Linked} from './links.ts'
import type {Scorer} from './score.ts'

/** Two groups of claims become one if their pairs of two reports score this much on average (METHODS 10, step 5), */
const TOGETHER = 0.06
/** this much if a report has claims in both: it would say the thing twice; */
const TWICE = 0.1
/** this much if one of them is told as agreement and the two together could not be. */
const STEADY = 0.3
/** Of these pairs so large a share may be strangers. */
const STRANGE = 0.5
/** Groups that score this much on average are told as agreement (of such pairs 82 in a hundred are of one matter: train/align.ts). */
const SURE = 0.7
/** Clauses whose predicates have nothing in common are not told as agreement, however alike their sentences. */
const STRANGERS = 0.5

/** Claims that speak of one matter. */
export interface Cluster {
  readonly members: readonly number[]
  /** It may be told as agreement. */
  readonly sure: boolean
}

interface Group extends Cluster {
  /** Pairs of two reports in it, and what they score in all for agreement; `agreed` if nothing in any speaks against it. */
  readonly pairs: number
  readonly firm: number
  readonly agreed: boolean
  /** Groups that it was not put together with. */
  readonly refused: Set<Group>
}

/**
 * Groups of claims that speak of one matter, by average link over pairs of two reports: never by chaining alone. The
 * surest links come first. What a report says twice is in one group; claims that link to nothing are alone.
 *
 * @param agree whether nothing in two claims speaks against telling them as agreement
 */
export function clustersOf(
  {claims, report}: ClaimTable,
  {links, together}: Linked,
  scorer: Scorer,
  agree: (i: number, j: number) => boolean,
): readonly Cluster[] {
  const at = new Map(claims.map((c, i) => [c.id, i]))
  const home = claims.map((_, i): Group => ({
    members: [i],
    sure: false,
    pairs: 0,
    firm: 0,
    agreed: true,
    refused: new Set(),
  }))
  for (const link of links) {
    const a = home[at.get(link.a) ?? -1]
    const b = home[at.get(link.b) ?? -1]
    if (!a || !b || a === b || a.refused.has(b)) continue
    let sum = 0
    let across = 0
    let strange = 0
    let firm = a.firm + b.firm
    let agreed = a.agreed && b.agreed
    for (const i of a.members)
      for (const j of b.members) {
        if (report[i] === report[j]) continue
        const score = together(i, j)
        across++
        sum += score
        if (score === 0) strange++
        agreed &&= agree(i, j)
        if (agreed) firm += score === 1 || scorer.kin(i, j) ? score : Math.min(score, STRANGERS)
      }
    const twice = across < a.members.length * b.members.length
    const pairs = a.pairs + b.pairs + across
    const sure = agreed && firm >= SURE * pairs
    const least = Math.max(twice ? TWICE : TOGETHER, (a.sure || b.sure) && !sure ? STEADY : 0)
    if (sum < least * across || strange > STRANGE * across) {
      a.refused.add(b)
      b.refused.add(a)
      continue
    }
    const both = {members: [...a.members, ...b.members], sure, pairs, firm, agreed, refused: new Set<Group>()}
    for (const i of both.members) home[i] = both
  }
  return [...new Set(home)]
}
