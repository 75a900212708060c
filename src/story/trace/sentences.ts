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

/**
 * What of a report takes part in sentence matching: its different stems, numbered by first appearance, and for each
 * sentence those that it holds. Columns, made once a report: two reports are matched without touching a string.
 */
export interface Bags {
  /** Code and weight of each different stem, and all weights together. */
  readonly codes: Uint32Array
  readonly rarity: Float64Array
  readonly total: number
  /** Sentence `s` holds the stems `stem[from[s]]` up to `stem[from[s + 1]]`, each with its weight there. */
  readonly from: Uint32Array
  readonly stem: Uint32Array
  readonly share: Float64Array
  /** Weight of each sentence. */
  readonly weight: Float64Array
  /** Stem `t` is held by the sentences `holder[heldFrom[t]]` up to `holder[heldFrom[t + 1]]`. */
  readonly heldFrom: Uint32Array
  readonly holder: Uint32Array
  /** Hash table from code to number of stem, -1 where a place is free. */
  readonly slots: Int32Array
}

const slotOf = (code: number, slots: Int32Array, codes: Uint32Array): number => {
  const mask = slots.length - 1
  let at = (code ^ (code >>> 15)) & mask
  while (slots[at]! >= 0 && codes[slots[at]!] !== code) at = (at + 1) & mask
  return at
}

/** `aside` says which words are left out: a mask of `Words.flags`. */
export function bagsOf(words: Words, aside = ASIDE | QUOTED | HEADLINE): Bags {
  let size = 64
  while (size < 2 * words.count) size *= 2
  const slots = new Int32Array(size).fill(-1)
  const codes = new Uint32Array(words.count)
  const rarity = new Float64Array(words.count)
  const stem = new Uint32Array(words.count)
  const share = new Float64Array(words.count)
  const from = new Uint32Array(words.sentences.length + 1)
  /** Where a stem stands in the sentence that is being read, and how many sentences hold it. */
  const entry = new Int32Array(words.count).fill(-1)
  const heldFrom = new Uint32Array(words.count + 1)
  let different = 0
  let entries = 0
  let total = 0
  words.within.forEach((range, s) => {
    for (let i = range.start; i < range.end; i++) {
      const weight = words.rarity[i]!
      if (weight <= 0 || (words.flags[i]! & aside) !== 0) continue
      const code = words.stemCode[i]!
      const slot = slotOf(code, slots, codes)
      if (slots[slot]! < 0) {
        slots[slot] = different
        codes[different] = code
        rarity[different++] = weight
        total += weight
      }
      const t = slots[slot]!
      if (entry[t]! < from[s]!) {
        stem[entries] = t
        entry[t] = entries++
        heldFrom[t + 1]!++
      }
      share[entry[t]!] = weight
    }
    from[s + 1] = entries
  })
  const weight = new Float64Array(words.sentences.length)
  for (let t = 0; t < different; t++) heldFrom[t + 1]! += heldFrom[t]!
  const holder = new Uint32Array(entries)
  const filled = new Uint32Array(different)
  for (let s = 0; s < weight.length; s++)
    for (let e = from[s]!; e < from[s + 1]!; e++) {
      const t = stem[e]!
      weight[s]! += share[e]!
      holder[heldFrom[t]! + filled[t]!++] = s
    }
  return {
    codes: codes.subarray(0, different),
    rarity: rarity.subarray(0, different),
    total,
    from,
    stem: stem.subarray(0, entries),
    share: share.subarray(0, entries),
    weight,
    heldFrom,
    holder,
    slots,
  }
}

/** For each stem of `b` its number in `a`, and for each of `a` its number in `b`; -1 where the other has it not. */
export interface InCommon {
  readonly inA: Int32Array
  readonly inB: Int32Array
}

export function stemsInCommon(a: Bags, b: Bags): InCommon {
  const inA = new Int32Array(b.codes.length)
  const inB = new Int32Array(a.codes.length).fill(-1)
  for (let t = 0; t < inA.length; t++) {
    const found = a.slots[slotOf(b.codes[t]!, a.slots, a.codes)]!
    inA[t] = found
    if (found >= 0) inB[found] = t
  }
  return {inA, inB}
}

/** Below this weight of words in common two sentences merely mention the same thing (start value: a name and a number). */
const LEAST_COMMON = 2
/** So many of the best sentences are kept. */
const BEST = 2

/** For every sentence of `b` its best sentences in `a`, best first, at most two (METHODS 2.4). `inA`: stems of `b` in `a`. */
export function matchSentences(a: Bags, b: Bags, inA: Int32Array, least = LEAST_COMMON): SentenceMatch[] {
  const out: SentenceMatch[] = []
  const sums = new Float64Array(a.weight.length)
  const touched: number[] = []
  for (let j = 0; j < b.weight.length; j++) {
    for (let e = b.from[j]!; e < b.from[j + 1]!; e++) {
      const t = inA[b.stem[e]!]!
      if (t < 0) continue
      for (let h = a.heldFrom[t]!; h < a.heldFrom[t + 1]!; h++) {
        const s = a.holder[h]!
        if (sums[s] === 0) touched.push(s)
        sums[s]! += b.share[e]!
      }
    }
    const best: SentenceMatch[] = []
    for (const i of touched) {
      const common = sums[i]!
      sums[i] = 0
      if (common >= least) best.push({a: i, b: j, common, ofB: common / b.weight[j]!, ofA: common / a.weight[i]!})
    }
    touched.length = 0
    if (best.length > 1) best.sort((x, y) => y.common * (y.ofA + y.ofB) - x.common * (x.ofA + x.ofB) || x.a - y.a)
    out.push(...best.slice(0, BEST))
  }
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
