/** A run of words that is the same in two texts: `length` words from `a` in one, from `b` in the other. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** A k-gram that occurs more often than this in one text is a formula; its later places are not looked at. */
const PLACES = 12

/**
 * Greedy string tiling (Wise 1993): the longest shared runs of at least `least` words, no word in two of them, in any
 * order. Linear in practice: runs are grown from hashed seeds of `least` words. Sorted by `a`.
 */
export function sharedRuns(a: Uint32Array, b: Uint32Array, least: number): Run[] {
  if (a.length < least || b.length < least) return []
  const found = grow(a, b, least)
  found.sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)
  const takenA = new Uint8Array(a.length)
  const takenB = new Uint8Array(b.length)
  const runs: Run[] = []
  for (const run of found) {
    // A longer run may have taken some of the words: the longest free stretch is kept, if it is long enough.
    let best = 0
    let bestAt = 0
    let length = 0
    for (let i = 0; i <= run.length; i++) {
      const free = i < run.length && takenA[run.a + i] === 0 && takenB[run.b + i] === 0
      if (free) length++
      else {
        if (length > best) {
          best = length
          bestAt = i - length
        }
        length = 0
      }
    }
    if (best < least) continue
    const kept = {a: run.a + bestAt, b: run.b + bestAt, length: best}
    takenA.fill(1, kept.a, kept.a + best)
    takenB.fill(1, kept.b, kept.b + best)
    runs.push(kept)
  }
  return runs.sort((x, y) => x.a - y.a)
}

/** All maximal shared runs, from seeds of `least` words in a chained hash table. */
function grow(a: Uint32Array, b: Uint32Array, least: number): Run[] {
  let size = 16
  while (size < a.length * 2) size *= 2
  const heads = new Int32Array(size).fill(-1)
  const next = new Int32Array(a.length).fill(-1)
  const seed = (words: Uint32Array, at: number): number => {
    let h = 0x811c9dc5
    for (let i = at; i < at + least; i++) h = Math.imul(h ^ words[i]!, 0x01000193) ^ (h >>> 15)
    return (h ^ (h >>> 13)) & (size - 1)
  }
  for (let i = a.length - least; i >= 0; i--) {
    const slot = seed(a, i)
    next[i] = heads[slot]!
    heads[slot] = i
  }
  const found: Run[] = []
  for (let j = 0; j + least <= b.length; j++) {
    let places = 0
    for (let i = heads[seed(b, j)]!; i >= 0 && places < PLACES; i = next[i]!) {
      places++
      // Only the left end of a run starts one: the rest has been seen from there.
      if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) continue
      let length = 0
      while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++
      if (length >= least) found.push({a: i, b: j, length})
    }
  }
  return found
}

/** Runs that follow one another in both texts with little between them: one passage. */
export interface Chain {
  readonly runs: readonly [Run, ...Run[]]
  /** Words that are the same. */
  readonly words: number
}

/** Words that may stand between two runs of one passage: a long sentence cut or put in. */
const GAP = 30

/**
 * Puts runs together into passages, best first (chaining as in sequence alignment): a run joins the passage that
 * ends at most `GAP` words before it in both texts; each word between costs a quarter of a shared word.
 */
export function chains(runs: readonly Run[]): Chain[] {
  const order = runs.toSorted((x, y) => x.a - y.a || x.b - y.b)
  const left = new Set(order.keys())
  const out: Chain[] = []
  while (left.size > 0) {
    const rest = [...left]
    const score = new Float64Array(order.length)
    const back = new Int32Array(order.length).fill(-1)
    let top = rest[0]!
    for (const [at, i] of rest.entries()) {
      const run = order[i]!
      score[i] = run.length
      for (let k = at - 1; k >= 0; k--) {
        const j = rest[k]!
        const before = order[j]!
        const gapA = run.a - before.a - before.length
        const gapB = run.b - before.b - before.length
        if (gapA < 0 || gapB < 0 || gapA > GAP || gapB > GAP) continue
        const joined = score[j]! + run.length - Math.max(gapA, gapB) / 4
        if (joined > score[i]) {
          score[i] = joined
          back[i] = j
        }
      }
      if (score[i] > score[top]!) top = i
    }
    const chain: Run[] = []
    for (let i = top; i >= 0; i = back[i]!) {
      chain.unshift(order[i]!)
      left.delete(i)
    }
    out.push({runs: chain as [Run, ...Run[]], words: chain.reduce((n, r) => n + r.length, 0)})
  }
  return out
}
