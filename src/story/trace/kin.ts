import type {Decision} from '../../core/decision.ts'
import type {Pair} from './pair.ts'

/** A pair of dependent reports, by their ordinals, on the way to an edge. */
export interface Tie {
  readonly a: number
  readonly b: number
  readonly pair: Pair
  readonly strength: number
  /** Above 0: `a` came first. */
  readonly lead: number
  /** The user's word for it: no third report explains it away. */
  readonly decided?: Decision
}

/** Share of what two reports have in common that a third must have too, to stand between or behind them. */
const EXPLAINED = 0.75
/** How much nearer (as a share) the third report may seem to be farther, and still be taken for as near: rounding of the measure. */
const SLACK = 0.02

/**
 * Leaves out ties that a third report explains: two copies of one report share what they both took from it, and a
 * grandchild what came to it through the child. Of three reports tied all round, the two that are both nearer to the third
 * than to each other have no edge (the weakest side of a triangle, as in ARACNE, Margolin 2006).
 */
export function directTies(ties: readonly Tie[]): Tie[] {
  const between = new Map<string, Tie>()
  for (const tie of ties) between.set(`${tie.a} ${tie.b}`, tie)
  const tieOf = (x: number, y: number): Tie | undefined => between.get(x < y ? `${x} ${y}` : `${y} ${x}`)
  const ends = [...new Set(ties.flatMap((t) => [t.a, t.b]))].toSorted((x, y) => x - y)
  const dropped = new Set<Tie>()
  for (const tie of ties) {
    if (tie.decided !== undefined) continue
    for (const third of ends) {
      if (third === tie.a || third === tie.b) continue
      const one = tieOf(tie.a, third)
      const other = tieOf(tie.b, third)
      if (one === undefined || other === undefined) continue
      const here = bypass(tie, one, other)
      // Only the best candidate of the three sides goes; where two are alike, the one whose direction is less plain.
      const rivals = [
        {tie: one, by: bypass(one, tie, other)},
        {tie: other, by: bypass(other, tie, one)},
      ]
      if (here < -SLACK || rivals.some((r) => beats(r.by, r.tie, here, tie))) continue
      if (explains(tie, one, other)) {
        dropped.add(tie)
        break
      }
    }
  }
  return ties.filter((t) => !dropped.has(t))
}

/** A difference in the evidence of direction that counts: a credit or an agency mark, not one trait more. */
const PLAINER = 1.5

/** Whether `x` is rather to go than `y`. Where both are alike the less plain goes, then the one to the report with more to choose from. */
function beats(x: number, tieX: Tie, y: number, tieY: Tie): boolean {
  if (Math.abs(x - y) > SLACK) return x > y
  const plainer = Math.abs(tieY.lead) - Math.abs(tieX.lead)
  if (Math.abs(plainer) > PLAINER) return plainer > 0
  const size = ({pair}: Tie): number => pair.a.bags.total + pair.b.bags.total
  if (size(tieX) !== size(tieY)) return size(tieX) > size(tieY)
  return tieX.a > tieY.a || (tieX.a === tieY.a && tieX.b > tieY.b)
}

/** How much nearer both ends of a tie are to the third report than to each other, as a share: the smaller of the two. */
function bypass(tie: Tie, one: Tie, other: Tie): number {
  const end = (common: number, x: Tie, y: Tie): number => {
    const [straight, round] = [nearness(x, common), nearness(y, common)]
    return (round - straight) / Math.max(1, straight, round)
  }
  const [first, second] = one.a === tie.a || one.b === tie.a ? [one, other] : [other, one]
  return Math.min(end(tie.a, tie, first), end(tie.b, tie, second))
}

/** How near one end of a tie is to the other: its words in shared runs, and the rare words that the other's best sentences have. */
function nearness(tie: Tie, end: number): number {
  const words = tie.pair.runs.reduce((n, r) => n + r.length, 0)
  return words + [...matchedIn(tie, end).values()].reduce((n, w) => n + w, 0)
}

/** Whether the sentences that carry a tie carry the ties to the third report too. */
function explains(tie: Tie, one: Tie, other: Tie): boolean {
  const [first, second] = one.a === tie.a || one.b === tie.a ? [one, other] : [other, one]
  return (
    carried(matchedIn(tie, tie.a), matchedIn(first, tie.a)) >= EXPLAINED &&
    carried(matchedIn(tie, tie.b), matchedIn(second, tie.b)) >= EXPLAINED
  )
}

/** Sentences of one end of a tie that have a partner at the other end, with the weight of words in common. */
function matchedIn(tie: Tie, end: number): Map<number, number> {
  const out = new Map<number, number>()
  const matches = end === tie.b ? tie.pair.toB : tie.pair.toA
  for (const match of matches) if (match.ofB >= 0.3) out.set(match.b, Math.max(out.get(match.b) ?? 0, match.common))
  return out
}

function carried(what: ReadonlyMap<number, number>, by: ReadonlyMap<number, number>): number {
  let all = 0
  let found = 0
  for (const [sentence, weight] of what) {
    all += weight
    found += Math.min(weight, by.get(sentence) ?? 0)
  }
  return all === 0 ? 1 : found / all
}
