import type {Attribution} from '../../core/claim.ts'
import type {Mention} from '../../core/mention.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {chains, seeded, sharedRuns, type Chain, type Run, type Seeded} from '../../text/align.ts'
import {bodyOf, oneText} from './one-text.ts'
import {
  bagsOf,
  longestRising,
  matchSentences,
  stemsInCommon,
  type Bags,
  type InCommon,
  type SentenceMatch,
} from './sentences.ts'
import {agree, areFar, figuresOf, type Figure} from './values.ts'
import {ASIDE, HEADLINE, QUOTED, type Words} from './words.ts'

/** What two reports share, before anything is said about copying. */
export interface Pair {
  readonly a: Bearer
  readonly b: Bearer
  /** Shared runs of at least `LEAST_RUN` words, quoted ones too, and the passages that they form. */
  readonly runs: readonly Run[]
  readonly passages: readonly Chain[]
  /** For each sentence of `b` its best in `a`, and of `a` in `b` (there `a` and `b` are swapped). */
  readonly toB: readonly SentenceMatch[]
  readonly toA: readonly SentenceMatch[]
  readonly features: Features
  /** How sure it is that the two bodies are one text, 0 to 1. */
  readonly oneText: number
}

/** A report made ready for comparing with any other. */
export interface Bearer {
  readonly words: Words
  readonly attributions: readonly Attribution[]
  readonly mentions: readonly Mention[]
  readonly bags: Bags
  /** The same with quoted words. */
  readonly allBags: Bags
  /** Codes of words, those of bylines and the like made different from every other word of this and any report. */
  readonly seeds: Seeded
  /** Codes of the words of the body. */
  readonly body: Uint32Array
  /** Words that can be evidence of copying: body, not quoted. */
  readonly free: number
  /** For each place the number of unquoted words before it. */
  readonly unquoted: Uint32Array
  /** Numbers and times of the report, and those of the body. */
  readonly figures: readonly Figure[]
  readonly bodyFigures: readonly Figure[]
}

/** All between 0 and 1. */
export interface Features {
  /** Longest shared run of unquoted words: log2(1 + n) / 6, so 63 words are 1. */
  readonly run: number
  /** Share of the shorter report's unquoted words in shared runs of 6 or more, and of 3 or more. */
  readonly long: number
  readonly short: number
  /** Share of the rare words of a report that the best sentences of the other hold, in the worse and the better direction. */
  readonly less: number
  readonly more: number
  /** Share of the different rare stems of the poorer report that the other has anywhere. */
  readonly stems: number
  /** How far the matched sentences stand in one order, times how many of the other report they match (6 and more count as 1). */
  readonly order: number
  /** Share of one report's numbers and times that the other has, in the better direction: a rewrite keeps them. */
  readonly figures: number
}

export const FEATURES = ['run', 'long', 'short', 'less', 'more', 'stems', 'order', 'figures'] as const

/** Minimum match of greedy string tiling, as in the METER experiments (METHODS 2.3). */
const LEAST_RUN = 3
/** From six words on a shared run of unquoted words is seldom chance (METHODS 2.2: 1,906 of 7,150 pairs share one). */
const LONG_RUN = 6
/** A sentence whose rare words are found to this share in one sentence of the other report is matched (start value 0.5). */
const MATCHED = 0.4
const ENOUGH = 6

const HIDDEN = ASIDE | HEADLINE

export function bearerOf(
  words: Words,
  ordinal: number,
  {attributions, mentions}: Partial<Pick<ReportLayers, 'attributions' | 'mentions'>> = {},
): Bearer {
  const codes = new Uint32Array(words.count)
  const unquoted = new Uint32Array(words.count + 1)
  let free = 0
  for (let i = 0; i < words.count; i++) {
    unquoted[i + 1] = unquoted[i]! + (words.flags[i]! & QUOTED ? 0 : 1)
    // Half of the code space would have to hit by chance for these to meet: they are told apart by report and place.
    codes[i] = words.flags[i]! & HIDDEN ? Math.imul(ordinal + 1, 0x9e3779b1) ^ (i << 1) ^ 0x5bd1e995 : words.code[i]!
    if ((words.flags[i]! & (HIDDEN | QUOTED)) === 0) free++
  }
  const figures = figuresOf(words)
  return {
    words,
    attributions: attributions ?? [],
    mentions: mentions ?? [],
    bags: bagsOf(words),
    allBags: bagsOf(words, HIDDEN),
    seeds: seeded(codes, LEAST_RUN),
    body: bodyOf(words),
    free,
    unquoted,
    figures,
    bodyFigures: figures.filter((f) => (words.flags[f.from]! & HIDDEN) === 0),
  }
}

export function comparePair(a: Bearer, b: Bearer): Pair {
  const runs = sharedRuns(a.seeds, b.seeds)
  const common = stemsInCommon(a.bags, b.bags)
  const toB = matchSentences(a.bags, b.bags, common.inA)
  const toA = matchSentences(b.bags, a.bags, common.inB)
  let longest = 0
  let long = 0
  let short = 0
  for (const run of runs) {
    const n = a.unquoted[run.a + run.length]! - a.unquoted[run.a]!
    longest = Math.max(longest, n)
    short += n
    if (n >= LONG_RUN) long += n
  }
  const fewer = Math.max(1, Math.min(a.free, b.free))
  const forB = explained(toB, b.bags)
  const forA = explained(toA, a.bags)
  const [worse, better] = forA.share < forB.share ? [forA, forB] : [forB, forA]
  const features: Features = {
    run: Math.min(1, Math.log2(1 + longest) / 6),
    long: Math.min(1, long / fewer),
    short: Math.min(1, short / fewer),
    less: worse.share,
    more: better.share,
    stems: sharedStems(a.bags, b.bags, common),
    order: better.order * Math.min(1, better.matched / ENOUGH),
    figures: sharedFigures(a.bodyFigures, b.bodyFigures),
  }
  return {a, b, runs, passages: chains(runs), toB, toA, features, oneText: oneText(a.body, b.body, runs)}
}

/** Of fewer figures than this a share says nothing. */
const LEAST_FIGURES = 3

/** Share of the figures of one report, ordinals left out, that the other has, in the better direction. */
function sharedFigures(a: readonly Figure[], b: readonly Figure[]): number {
  const inB = new Uint8Array(b.length)
  let [ofA, ofB, foundA, foundB] = [0, 0, 0, 0]
  for (const g of b) if (g.type !== 'ordinal') ofB++
  for (const f of a) {
    if (f.type === 'ordinal') continue
    ofA++
    let found = 0
    for (let j = 0; j < b.length; j++) {
      const g = b[j]!
      if (f.type !== g.type || (f.type === 'number' && areFar(f, g)) || !(agree(f, g) || agree(g, f))) continue
      found = 1
      inB[j] = 1
    }
    foundA += found
  }
  for (const one of inB) foundB += one
  return Math.max(ofA < LEAST_FIGURES ? 0 : foundA / ofA, ofB < LEAST_FIGURES ? 0 : foundB / ofB)
}

interface Explained {
  readonly share: number
  readonly order: number
  readonly matched: number
}

function explained(matches: readonly SentenceMatch[], {weight}: Bags): Explained {
  let all = 0
  let found = 0
  const places: number[] = []
  for (const w of weight) all += w
  let last = -1
  for (const match of matches) {
    // The best of a sentence comes first.
    if (match.b === last) continue
    last = match.b
    found += match.common
    // Sentences that were merged point to one place: ties rise.
    if (match.ofB >= MATCHED) places.push(match.a + places.length / 1e6)
  }
  const order = places.length === 0 ? 0 : longestRising(places) / places.length
  // Six lines of a list that match one sentence are one match.
  return {share: all === 0 ? 0 : found / all, order, matched: new Set(places.map(Math.floor)).size}
}

function sharedStems(a: Bags, b: Bags, {inB}: InCommon): number {
  const least = Math.min(a.total, b.total)
  if (least === 0) return 0
  let common = 0
  for (let t = 0; t < inB.length; t++) if (inB[t]! >= 0) common += a.rarity[t]!
  return Math.min(1, common / least)
}
