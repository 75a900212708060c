import type {Attribution} from '../../core/claim.ts'
import type {Mention} from '../../core/mention.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {chains, sharedRuns, type Chain, type Run} from '../../text/align.ts'
import {oneText} from './one-text.ts'
import {bagsOf, longestRising, matchSentences, type Bags, type SentenceMatch} from './sentences.ts'
import {agree, figuresOf, type Figure} from './values.ts'
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
  /** Codes of words, those of bylines and the like made different from every other word of this and any report. */
  readonly codes: Uint32Array
  /** Words that can be evidence of copying: body, not quoted. */
  readonly free: number
  /** Numbers and times of the body. */
  readonly figures: readonly Figure[]
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
  /** How far the matched sentences stand in one order, times how many there are (6 and more count as 1). */
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
  let free = 0
  for (let i = 0; i < words.count; i++) {
    // Half of the code space would have to hit by chance for these to meet: they are told apart by report and place.
    codes[i] = words.flags[i]! & HIDDEN ? Math.imul(ordinal + 1, 0x9e3779b1) ^ (i << 1) ^ 0x5bd1e995 : words.code[i]!
    if ((words.flags[i]! & (HIDDEN | QUOTED)) === 0) free++
  }
  const figures = figuresOf(words).filter((f) => f.type !== 'ordinal' && (words.flags[f.from]! & HIDDEN) === 0)
  return {words, attributions: attributions ?? [], mentions: mentions ?? [], bags: bagsOf(words), codes, free, figures}
}

export function comparePair(a: Bearer, b: Bearer): Pair {
  const runs = sharedRuns(a.codes, b.codes, LEAST_RUN)
  const toB = matchSentences(a.bags, b.bags)
  const toA = matchSentences(b.bags, a.bags)
  let longest = 0
  let long = 0
  let short = 0
  for (const run of runs) {
    let n = 0
    for (let i = 0; i < run.length; i++) if ((a.words.flags[run.a + i]! & QUOTED) === 0) n++
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
    stems: sharedStems(a.bags, b.bags),
    order: better.order * Math.min(1, better.matched / ENOUGH),
    figures: Math.max(figuresIn(a, b), figuresIn(b, a)),
  }
  return {a, b, runs, passages: chains(runs), toB, toA, features, oneText: oneText(a.words, b.words, runs)}
}

/** Of fewer figures than this a share says nothing. */
const LEAST_FIGURES = 3

function figuresIn(of: Bearer, other: Bearer): number {
  if (of.figures.length < LEAST_FIGURES) return 0
  return of.figures.filter((f) => other.figures.some((g) => agree(f, g) || agree(g, f))).length / of.figures.length
}

interface Explained {
  readonly share: number
  readonly order: number
  readonly matched: number
}

function explained(matches: readonly SentenceMatch[], bags: Bags): Explained {
  const best = new Map<number, SentenceMatch>()
  for (const match of matches) if (!best.has(match.b)) best.set(match.b, match)
  let all = 0
  let found = 0
  const places: number[] = []
  for (let s = 0; s < bags.weight.length; s++) {
    all += bags.weight[s]!
    const match = best.get(s)
    if (match === undefined) continue
    found += match.common
    // Sentences that were merged point to one place: ties rise.
    if (match.ofB >= MATCHED) places.push(match.a + places.length / 1e6)
  }
  const order = places.length === 0 ? 0 : longestRising(places) / places.length
  return {share: all === 0 ? 0 : found / all, order, matched: places.length}
}

function sharedStems(a: Bags, b: Bags): number {
  const least = Math.min(a.total, b.total)
  if (least === 0) return 0
  let common = 0
  for (const [code, weight] of a.stems) if (b.stems.has(code)) common += weight
  return Math.min(1, common / least)
}
