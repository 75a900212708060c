import type {LineageEdge} from '../../core/edition.ts'
import {FEATURES, type Features, type Pair} from './pair.ts'
import {QUOTED} from './words.ts'

/**
 * Weights of the logistic score that one text depends on the other (log-odds), fitted by `bench/quality/copies.ts`.
 */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  run: 0.4,
  long: 0.16,
  short: 1.64,
  less: 3.76,
  more: 2.55,
  stems: 4.18,
  order: 7.72,
}
const BIAS = -9.28

/** An edge is drawn from here on. */
export const LEAST_STRENGTH = 0.5

/** 0 to 1: how sure it is that one of the two texts was made from the other or both from a third. */
export function dependence(features: Features): number {
  const score = FEATURES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], BIAS)
  return 1 / (1 + Math.exp(-score))
}

/** Share of unquoted words that must stand in long shared runs: to be a reprint or a trimmed copy, and to be an edited one. */
const WHOLE = 0.92
const EDITED = 0.3

/** What kind of copy: by how much of child and parent stands in shared runs. */
export function relationOf(pair: Pair, parentIsA: boolean, version: boolean): LineageEdge['relation'] {
  if (version) return 'version'
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
  return ofChild >= EDITED || ofParent >= EDITED ? 'edited' : 'paraphrase'
}
