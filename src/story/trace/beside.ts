import type {Mention} from '../../core/mention.ts'
import {alignWords, type Step} from '../../text/diff.ts'
import type {Kinship} from './lineage.ts'
import {matchSentences, stemsInCommon} from './sentences.ts'
import type {Figure} from './values.ts'
import {ASIDE, type Words} from './words.ts'

/** A stretch where a parent's sentence and a child's differ, between words that are the same. Half-open ranges of words. */
export interface Hunk {
  readonly p0: number
  readonly p1: number
  readonly c0: number
  readonly c1: number
  /** Same words straight before and after it. */
  readonly before: number
  readonly after: number
  /** Same words among the `NEAR` parent's words before and after it. */
  readonly near: number
  /** It begins or ends where both sentences do. */
  readonly opens: boolean
  readonly closes: boolean
}

/** A sentence of a child beside the sentence of its parent that it was made from. */
export interface Beside {
  readonly parent: Words
  readonly child: Words
  readonly parentFigures: readonly Figure[]
  readonly childFigures: readonly Figure[]
  readonly parentMentions: readonly Mention[]
  readonly childMentions: readonly Mention[]
  /** Word ranges of the two sentences. */
  readonly p: {readonly start: number; readonly end: number}
  readonly c: {readonly start: number; readonly end: number}
  readonly hunks: readonly Hunk[]
  /** For each word of the parent's sentence the child's word beside it, -1 if none. */
  readonly at: Int32Array
  /** Share of the rarer words of the shorter sentence that stand beside the same word, 0 to 1. */
  readonly likeness: number
  /** Whether the pair is the best for both sentences. */
  readonly mutual: boolean
}

/** Sentences of more words than this are aligned by their first ones only: keeps the work linear on hostile input. */
const LONGEST = 160
/** Two sentences that are not each other's best are set beside each other from here on (share of rare words in common). */
const LEAST_LIKE = 0.2
/** Between two reports of which one was made from the other one rare word is enough to try a short sentence. */
const LEAST_COMMON = 1
/** Rare words that no better pair of sentences holds: so many, and this share of what the two have in common. */
const FRESH_WEIGHT = 1.7
const FRESH_SHARE = 0.6

/** Words, and share of the longer sentence, that two sentences of common words have alike if they are at one place. */
const IN_PLACE = {words: 4, share: 0.7}

export function sentencesBeside({parent, child}: Kinship): Beside[] {
  const [bagsP, bagsC] = [parent.allBags, child.allBags]
  const {inA, inB} = stemsInCommon(bagsP, bagsC)
  const toC = matchSentences(bagsP, bagsC, inA, LEAST_COMMON)
  const toP = matchSentences(bagsC, bagsP, inB, LEAST_COMMON)
  const bestP = new Map<number, number>()
  for (const m of toC) if (!bestP.has(m.b)) bestP.set(m.b, m.a)
  const bestC = new Map<number, number>()
  for (const m of toP) if (!bestC.has(m.b)) bestC.set(m.b, m.a)
  const set = (p: number, c: number, mutual: boolean): Beside => {
    const inP = cut(parent.words, p)
    const inC = cut(child.words, c)
    const aligned = hunksOf(parent.words, child.words, inP, inC)
    return {
      ...aligned,
      parent: parent.words,
      child: child.words,
      parentFigures: parent.bodyFigures,
      childFigures: child.bodyFigures,
      parentMentions: parent.mentions,
      childMentions: child.mentions,
      p: inP,
      c: inC,
      mutual,
    }
  }
  const out: Beside[] = []
  const takenP = new Uint8Array(parent.words.count)
  const takenC = new Uint8Array(child.words.count)
  for (const [c, p] of bestP) {
    if (bestC.get(p) !== c) continue
    const beside = set(p, c, true)
    out.push(beside)
    for (const [i, j] of beside.at.entries())
      if (j >= 0) {
        takenP[beside.p.start + i] = 1
        takenC[j] = 1
      }
  }
  // A sentence of common words alone ("About 60 people were on it") goes by its place: it follows one that is beside another.
  for (const [c, p] of bestP) {
    if (bestC.get(p) !== c || p + 1 >= parent.words.within.length || c + 1 >= child.words.within.length) continue
    if (bestC.has(p + 1) || bestP.has(c + 1)) continue
    const beside = set(p + 1, c + 1, true)
    const longest = Math.max(beside.p.end - beside.p.start, beside.c.end - beside.c.start)
    if (beside.at.filter((j) => j >= 0).length >= Math.max(IN_PLACE.words, IN_PLACE.share * longest)) out.push(beside)
  }
  // A sentence that was split, or put together with another: its words must not have found their place already.
  const halves = [...bestP].map(([c, p]) => [p, c] as const).concat([...bestC].map(([p, c]) => [p, c] as const))
  for (const [p, c] of halves) {
    if (bestP.get(c) === p && bestC.get(p) === c) continue
    const beside = set(p, c, false)
    let fresh = 0
    let all = 0
    for (const [i, j] of beside.at.entries()) {
      if (j < 0) continue
      const rarity = child.words.rarity[j]!
      all += rarity
      if (takenP[beside.p.start + i] === 0 && takenC[j] === 0) fresh += rarity
    }
    if (beside.likeness >= LEAST_LIKE && fresh >= FRESH_WEIGHT && fresh >= FRESH_SHARE * all) out.push(beside)
  }
  return out.toSorted((x, y) => x.p.start - y.p.start || x.c.start - y.c.start)
}

/** The words of a sentence, without a dateline at its head. */
function cut(words: Words, sentence: number): Slice {
  const {start, end} = words.within[sentence]!
  let from = start
  while (from < end && (words.flags[from]! & ASIDE) !== 0) from++
  return {start: from, end: Math.min(end, from + LONGEST)}
}

type Slice = {readonly start: number; readonly end: number}

function hunksOf(parent: Words, child: Words, p: Slice, c: Slice): Pick<Beside, 'hunks' | 'at' | 'likeness'> {
  const at = new Int32Array(p.end - p.start).fill(-1)
  let common = 0
  const flat: {a: number; b: number; same: boolean}[] = []
  for (const {a, b} of alignSlices(parent, child, p, c)) {
    const same =
      a >= 0 &&
      b >= 0 &&
      (parent.code[p.start + a] === child.code[c.start + b] ||
        parent.stemCode[p.start + a] === child.stemCode[c.start + b])
    if (same) {
      at[a] = c.start + b
      common += parent.rarity[p.start + a]!
    }
    flat.push({a, b, same})
  }
  let weightP = 0
  let weightC = 0
  for (let i = p.start; i < p.end; i++) weightP += parent.rarity[i]!
  for (let j = c.start; j < c.end; j++) weightC += child.rarity[j]!
  const hunks: Hunk[] = []
  let before = 0
  let pAt = p.start
  let cAt = c.start
  for (let k = 0; k < flat.length;) {
    if (flat[k]!.same) {
      before++
      pAt++
      cAt++
      k++
      continue
    }
    const p0 = pAt
    const c0 = cAt
    const opens = k === 0
    for (; k < flat.length && !flat[k]!.same; k++) {
      if (flat[k]!.a >= 0) pAt++
      if (flat[k]!.b >= 0) cAt++
    }
    let after = 0
    while (k + after < flat.length && flat[k + after]!.same) after++
    let near = 0
    for (let i = Math.max(p.start, p0 - NEAR); i < Math.min(p.end, pAt + NEAR); i++) {
      const j = at[i - p.start]!
      if (j >= 0 && j >= c0 - NEAR - 2 && j < cAt + NEAR + 2) near++
    }
    hunks.push({p0, p1: pAt, c0, c1: cAt, before, after, near, opens, closes: k >= flat.length})
    before = 0
  }
  return {hunks, at, likeness: common / Math.max(0.1, Math.min(weightP, weightC))}
}

/** The words at the end of both that are the same stand beside each other in every best alignment: only the rest is worked out. */
function alignSlices(parent: Words, child: Words, p: Slice, c: Slice): Step[] {
  let n = p.end - p.start
  let m = c.end - c.start
  const tail: Step[] = []
  while (n > 0 && m > 0 && parent.code[p.start + n - 1] === child.code[c.start + m - 1]) tail.push({a: --n, b: --m})
  if (n === 0 && m === 0) return tail.reverse()
  const [codeP, codeC, stemP, stemC] = [parent.code, child.code, parent.stemCode, child.stemCode]
  const steps = alignWords(n, m, (i, j) => {
    const one = p.start + i
    const other = c.start + j
    if (codeP[one] === codeC[other]) return 1 + 2 * parent.rarity[one]!
    if (stemP[one] === stemC[other]) return 0.5 + 2 * parent.rarity[one]!
    return -1
  })
  return steps.concat(tail.reverse())
}

/** How far to either side the words about a change are looked at. */
const NEAR = 8
/** So many of them must be the same for a change to be one of copied words (of 16; fewer at the end of a sentence). */
const LEAST_NEAR = 4

/** A small change in words that are otherwise the same on both sides. */
export const isTight = (h: Hunk, most = 6): boolean =>
  h.p1 - h.p0 <= most &&
  h.c1 - h.c0 <= most &&
  (h.before >= 1 || h.opens) &&
  (h.after >= 1 || h.closes) &&
  h.near >= LEAST_NEAR
