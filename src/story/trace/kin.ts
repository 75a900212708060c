import type {Pair} from './pair.ts'

/** A pair of dependent reports, by their ordinals, on the way to an edge. */
export interface Tie {
  readonly a: number
  readonly b: number
  readonly pair: Pair
  readonly strength: number
  /** Above 0: `a` came first. */
  readonly lead: number
}

/** Share of what two reports have in common that a third must have too, to stand between or behind them. */
const EXPLAINED = 0.75

/**
 * Leaves out ties that a third report explains: two copies of one report share what they both took from it, and a
 * grandchild what came to it through the child (the weakest side of a triangle, as in ARACNE, Margolin 2006).
 */
export function directTies(ties: readonly Tie[]): Tie[] {
  const between = new Map<string, Tie>()
  for (const tie of ties) between.set(`${tie.a} ${tie.b}`, tie)
  const tieOf = (x: number, y: number): Tie | undefined => between.get(x < y ? `${x} ${y}` : `${y} ${x}`)
  const ends = new Set(ties.flatMap((t) => [t.a, t.b]))
  // Weakest first, so that what is left always explains what was dropped.
  const order = ties.toSorted(
    (x, y) => shared(x) - shared(y) || Math.abs(x.lead) - Math.abs(y.lead) || x.a - y.a || x.b - y.b,
  )
  const rank = new Map(order.map((tie, i) => [tie, i]))
  const dropped = new Set<Tie>()
  for (const tie of order) {
    for (const third of ends) {
      if (third === tie.a || third === tie.b) continue
      const one = tieOf(tie.a, third)
      const other = tieOf(tie.b, third)
      if (one === undefined || other === undefined || dropped.has(one) || dropped.has(other)) continue
      if (rank.get(one)! < rank.get(tie)! || rank.get(other)! < rank.get(tie)!) continue
      if (explains(tie, one, other, third)) {
        dropped.add(tie)
        break
      }
    }
  }
  return ties.filter((t) => !dropped.has(t))
}

/** Weight of rare words in matched sentences and number of words in shared runs. */
function shared({pair}: Tie): number {
  const words = pair.runs.reduce((n, r) => n + r.length, 0)
  return words + pair.toA.reduce((n, m) => n + m.common, 0) + pair.toB.reduce((n, m) => n + m.common, 0)
}

/** Whether the sentences that carry a tie carry the ties to the third report too. */
function explains(tie: Tie, one: Tie, other: Tie, third: number): boolean {
  return (
    carried(matchedIn(tie, tie.a), matchedIn(one, tie.a)) >= EXPLAINED &&
    carried(matchedIn(tie, tie.b), matchedIn(other, tie.b)) >= EXPLAINED &&
    third >= 0
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
