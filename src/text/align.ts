/** A run of words that is the same in two texts: `length` words from `a` in one, from `b` in the other. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** A k-gram that occurs more often than this in one text is a formula; its later places are not looked at. */
const PLACES = 12

/** The words of a text with a hashed seed of `least` words at every place: made once, compared with any number of others. */
export interface Seeded {
  readonly words: Uint32Array
  readonly least: number
  /** Hash of the seed that begins at each place. */
  readonly seed: Uint32Array
  /** Chained hash table over the seeds: first place of a slot, next place after a place; -1 ends a chain. */
  readonly heads: Int32Array
  readonly next: Int32Array
}

export function seeded(words: Uint32Array, least: number): Seeded {
  let size = 16
  while (size < words.length * 2) size *= 2
  const heads = new Int32Array(size).fill(-1)
  const count = Math.max(0, words.length - least + 1)
  const next = new Int32Array(count)
  const seed = new Uint32Array(count)
  for (let i = count - 1; i >= 0; i--) {
    let h = 0x811c9dc5
    for (let k = i; k < i + least; k++) h = Math.imul(h ^ words[k]!, 0x01000193) ^ (h >>> 15)
    seed[i] = h ^ (h >>> 13)
    const slot = seed[i]! & (size - 1)
    next[i] = heads[slot]!
    heads[slot] = i
  }
  return {words, least, seed, heads, next}
}

/**
 * Greedy string tiling (Wise 1993): the longest shared runs of at least `least` words, no word in two of them, in any
 * order. Linear in practice: runs are grown from hashed seeds of `least` words. Sorted by `a`.
 */
export function sharedRuns(a: Seeded, b: Seeded): Run[] {
  const {least} = a
  const found = grow(a, b)
  if (found.length === 0) return []
  found.sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)
  const takenA = new Uint8Array(a.words.length)
  const takenB = new Uint8Array(b.words.length)
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

/** All maximal shared runs. */
function grow({words: a, least, heads, next}: Seeded, {words: b, seed}: Seeded): Run[] {
  const mask = heads.length - 1
  const found: Run[] = []
  for (let j = 0; j < seed.length; j++) {
    let places = 0
    for (let i = heads[seed[j]! & mask]!; i >= 0 && places < PLACES; i = next[i]!) {
      places++
      // Only the left end of a run starts one: the rest has been seen from there.
      if (a[i] !== b[j] || (i > 0 && j > 0 && a[i - 1] === b[j - 1])) continue
      let length = 1
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
 *
 * @param runs as `sharedRuns` gives them: sorted by `a`, no word of either text in two.
 */
export function chains(runs: readonly Run[]): Chain[] {
  const before = links(runs)
  const score = new Float64Array(runs.length)
  const back = new Int32Array(runs.length)
  const taken = new Uint8Array(runs.length)
  const out: (Chain & {readonly score: number; readonly top: number})[] = []
  for (const part of parts(before)) {
    for (let left = part.length; left > 0;) {
      let top = -1
      for (const i of part) {
        if (taken[i] === 1) continue
        const run = runs[i]!
        score[i] = run.length
        back[i] = -1
        for (const {run: j, gap} of before[i]!) {
          const joined = taken[j] === 1 ? 0 : score[j]! + run.length - gap / 4
          if (joined > score[i]) {
            score[i] = joined
            back[i] = j
          }
        }
        if (top < 0 || score[i] > score[top]!) top = i
      }
      const chain: Run[] = []
      for (let i = top; i >= 0; i = back[i]!) {
        chain.push(runs[i]!)
        taken[i] = 1
      }
      left -= chain.length
      chain.reverse()
      const words = chain.reduce((n, r) => n + r.length, 0)
      out.push({runs: chain as unknown as [Run, ...Run[]], words, score: score[top]!, top})
    }
  }
  return out.sort((x, y) => y.score - x.score || x.top - y.top)
}

/** For each run those before it that it can follow, nearest first, and the words between. */
function links(runs: readonly Run[]): {readonly run: number; readonly gap: number}[][] {
  return runs.map((run, i) => {
    const found: {run: number; gap: number}[] = []
    for (let j = i - 1; j >= 0; j--) {
      const gapA = run.a - runs[j]!.a - runs[j]!.length
      if (gapA > GAP) break
      const gapB = run.b - runs[j]!.b - runs[j]!.length
      if (gapB >= 0 && gapB <= GAP) found.push({run: j, gap: Math.max(gapA, gapB)})
    }
    return found
  })
}

/** Runs that no chain connects never come together: each such part, in order, is chained alone. */
function parts(before: readonly (readonly {readonly run: number}[])[]): number[][] {
  const home = before.map((_, i) => i)
  const top = (i: number): number => {
    while (home[i] !== i) i = home[i] = home[home[i]!]!
    return i
  }
  before.forEach((list, i) => {
    for (const {run} of list) home[top(i)] = top(run)
  })
  const byTop = new Map<number, number[]>()
  before.forEach((_, i) => {
    const list = byTop.get(top(i))
    if (list === undefined) byTop.set(top(i), [i])
    else list.push(i)
  })
  return [...byTop.values()]
}
