import {ASIDE, HEADLINE, QUOTED, type Words} from './words.ts'

/** The sentence of one report that a sentence of the other is nearest to. */
export interface SentenceMatch {
  /** Indices of sentences. */
  readonly a: number
  readonly b: number
  /** Rarity-weighted share of the words of `b`'s sentence that `a`'s has, 0 to 1, and the other way round. */
  readonly ofB: number
  readonly ofA: number
  /** Weight of the words in common. */
  readonly common: number
}

/** What of a report takes part in sentence matching: by sentence, its different stems (unquoted body words) and their weight. */
export interface Bags {
  readonly bags: readonly ReadonlyMap<number, number>[]
  readonly weight: Float64Array
  /** For each stem the sentences that hold it. */
  readonly holders: ReadonlyMap<number, readonly number[]>
  /** Weight of each different stem of the report, and of all of them. */
  readonly stems: ReadonlyMap<number, number>
  readonly total: number
}

/** `aside` says which words are left out: a mask of `Words.flags`. */
export function bagsOf(words: Words, aside = ASIDE | QUOTED | HEADLINE): Bags {
  const bags = words.sentences.map(() => new Map<number, number>())
  const stems = new Map<number, number>()
  const holders = new Map<number, number[]>()
  let total = 0
  for (let i = 0; i < words.count; i++) {
    const rarity = words.rarity[i]!
    if (rarity <= 0 || (words.flags[i]! & aside) !== 0) continue
    const code = words.stemCode[i]!
    const s = words.sentence[i]!
    bags[s]?.set(code, rarity)
    if (!stems.has(code)) {
      stems.set(code, rarity)
      total += rarity
    }
    const list = holders.get(code)
    if (list === undefined) holders.set(code, [s])
    else if (list.at(-1) !== s) list.push(s)
  }
  const weight = Float64Array.from(bags, (bag) => [...bag.values()].reduce((n, w) => n + w, 0))
  return {bags, weight, holders, stems, total}
}

/** Below this weight of words in common two sentences merely mention the same thing (start value: a name and a number). */
const LEAST_COMMON = 2

/** For every sentence of `b` its best sentences in `a`, best first, at most two (METHODS 2.4). */
export function matchSentences(a: Bags, b: Bags, least = LEAST_COMMON): SentenceMatch[] {
  const out: SentenceMatch[] = []
  const sums = new Float64Array(a.bags.length)
  b.bags.forEach((bag, j) => {
    sums.fill(0)
    for (const [code, weight] of bag) {
      const list = a.holders.get(code)
      if (list !== undefined) for (const s of list) sums[s]! += weight
    }
    const best: SentenceMatch[] = []
    for (let i = 0; i < sums.length; i++) {
      if (sums[i]! < least) continue
      best.push({a: i, b: j, common: sums[i]!, ofB: sums[i]! / b.weight[j]!, ofA: sums[i]! / a.weight[i]!})
    }
    best.sort((x, y) => y.common * (y.ofA + y.ofB) - x.common * (x.ofA + x.ofB) || x.a - y.a)
    out.push(...best.slice(0, 2))
  })
  return out
}

/** Length of the longest rising run of a list, not necessarily of neighbours (Fredman 1975). */
export function longestRising(values: readonly number[]): number {
  const tails: number[] = []
  for (const value of values) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (tails[middle]! < value) low = middle + 1
      else high = middle
    }
    tails[low] = value
  }
  return tails.length
}
