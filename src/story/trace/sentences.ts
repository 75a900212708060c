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
  readonly words: Int32Array
}

/** `aside` says which words are left out: a mask of `Words.flags`. */
export function bagsOf(words: Words, aside = ASIDE | QUOTED | HEADLINE): Bags {
  const bags = words.sentences.map(() => new Map<number, number>())
  const count = new Int32Array(bags.length)
  for (let i = 0; i < words.count; i++) {
    if (words.flags[i]! & aside) continue
    const s = words.sentence[i]!
    count[s]!++
    if (words.rarity[i]! > 0) bags[s]?.set(words.stemCode[i]!, words.rarity[i]!)
  }
  return {bags, words: count, weight: Float64Array.from(bags, (bag) => [...bag.values()].reduce((n, w) => n + w, 0))}
}

/** Below this weight of words in common two sentences merely mention the same thing (start value: a name and a number). */
const LEAST_COMMON = 2

/** For every sentence of `b` its best sentences in `a`, best first, at most two (METHODS 2.4). */
export function matchSentences(a: Bags, b: Bags, least = LEAST_COMMON): SentenceMatch[] {
  const holders = new Map<number, number[]>()
  a.bags.forEach((bag, s) => {
    for (const code of bag.keys()) {
      const list = holders.get(code)
      if (list === undefined) holders.set(code, [s])
      else list.push(s)
    }
  })
  const out: SentenceMatch[] = []
  const sums = new Float64Array(a.bags.length)
  b.bags.forEach((bag, j) => {
    sums.fill(0)
    for (const [code, weight] of bag) for (const s of holders.get(code) ?? []) sums[s]! += weight
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
