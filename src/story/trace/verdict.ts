import type {LineageEdge} from '../../core/edition.ts'
import {ONE_TEXT} from './one-text.ts'
import {FEATURES, type Features, type Pair} from './pair.ts'
import {QUOTED} from './words.ts'

/**
 * Weights of the logistic score that one text depends on the other (log-odds), none negative, fitted by
 * `bench/quality/copies.ts` on all pairs of 29 stories (38 copies, 269 pairs of independent reports). With one story left
 * out at a time 37 are found, the other misses by 0.2, and no independent pair is taken for a copy; the nearest is 0.2 away.
 */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  run: 2.75,
  long: 0.97,
  short: 1.73,
  less: 1.97,
  more: 2.03,
  stems: 2.36,
  order: 5.6,
  figures: 2.05,
}
const BIAS = -8.52

/** Two fifths of the shorter report in long runs, one of them of 20 words (0.73 of `run`): taken over in part, whatever the rest is like. */
const PART_LONG = 0.4
const PART_RUN = Math.log2(21) / 6
const PART_STRENGTH = 0.65

/** An edge is drawn from here on. */
export const LEAST_STRENGTH = 0.5

/** 0 to 1: how sure it is that one of the two texts was made from the other or both from a third. */
export function dependence(features: Features): number {
  const score = FEATURES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], BIAS)
  const part = features.long >= PART_LONG && features.run >= PART_RUN ? PART_STRENGTH : 0
  return Math.max(part, 1 / (1 + Math.exp(-score)))
}

/** Share of unquoted words that must stand in long shared runs: to be a reprint or a trimmed copy, and to be an edited one. */
const WHOLE = 0.92
const EDITED = 0.3

/** What kind of copy: by how much of child and parent stands in shared runs. */
export function relationOf(pair: Pair, parentIsA: boolean, version: boolean): LineageEdge['relation'] {
  if (version) return 'version'
  if (pair.oneText >= ONE_TEXT) return 'reprint'
  const [parent, child] = parentIsA ? [pair.a, pair.b] : [pair.b, pair.a]
  const side = parentIsA ? 'b' : 'a'
  let long = 0
  for (const run of pair.runs) {
    if (run.length < 6) continue
    for (let i = run[side]; i < run[side] + run.length; i++) if ((child.words.flags[i]! & QUOTED) === 0) long++
  }
  const ofChild = long / Math.max(1, child.free)
  const ofParent = long / Math.max(1, parent.free)
  if (ofChild >= WHOLE) return ofParent >= WHOLE ? 'reprint' : 'trimmed'
  return pair.oneText > 0 || ofChild >= EDITED || ofParent >= EDITED ? 'edited' : 'paraphrase'
}
