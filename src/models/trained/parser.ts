import {allowed, begin, isDone, LEFT, RIGHT, SHIFT, take, type Configuration} from './arc-hybrid.ts'
import type {Atoms} from './atoms.ts'
import {GUIDE_FEATURES, guideFeatures, GUIDE_LABEL_FEATURES, guideLabelFeatures} from './guide-features.ts'
import {coreLabelFeatures, moreLabelFeatures} from './label-features.ts'
import {LABEL_FEATURES, TRANSITION_FEATURES, type Tags} from './parser-features.ts'
import type {Guide} from './reversed.ts'
import type {Scorer} from './scorer.ts'
import {transitionFeatures} from './transition-features.ts'

export interface ParserModel {
  /** UD relations, language subtypes and all. */
  readonly labels: readonly string[]
  readonly transitions: Scorer
  readonly relations: Scorer
  /** A label that leads by this much after the first features is not overturned by the rest: they are not looked at. */
  readonly sureLabel: number
}

/** Room for features and scores, kept from sentence to sentence. */
export interface ParserRoom {
  readonly keys: Int32Array
  readonly scores: Float32Array
  readonly labelScores: Float32Array
}

export const parserRoom = (labels: number): ParserRoom => ({
  keys: new Int32Array(Math.max(TRANSITION_FEATURES + GUIDE_FEATURES, LABEL_FEATURES + GUIDE_LABEL_FEATURES)),
  scores: new Float32Array(3),
  labelScores: new Float32Array(labels),
})

/** Features of a configuration, with those of the guide if there is one. */
export function featuresOf(
  keys: Int32Array,
  state: Configuration,
  atoms: Atoms,
  tags: Tags,
  guide: Guide | null,
): number {
  const n = guide === null ? 0 : guideFeatures(keys, 0, state, tags, guide)
  return transitionFeatures(keys, n, state, atoms, tags, guide !== null)
}

/** The features of an arc looked at first: the core, and those of the guide if there is one. */
export function firstArcFeaturesOf(
  keys: Int32Array,
  state: Configuration,
  atoms: Atoms,
  tags: Tags,
  guide: Guide | null,
  head: number,
  dependent: number,
): number {
  const n = guide === null ? 0 : guideLabelFeatures(keys, 0, atoms.count, tags, guide, head, dependent)
  return coreLabelFeatures(keys, n, state, atoms, tags, head, dependent)
}

/** All features of an arc. */
export function arcFeaturesOf(
  keys: Int32Array,
  state: Configuration,
  atoms: Atoms,
  tags: Tags,
  guide: Guide | null,
  head: number,
  dependent: number,
): number {
  const n = firstArcFeaturesOf(keys, state, atoms, tags, guide, head, dependent)
  return moreLabelFeatures(keys, n, state, atoms, tags, head, dependent)
}

/** The best transition of those allowed. */
export function bestTransition(scores: Float32Array, bits: number): number {
  let best = -1
  for (let t = SHIFT; t <= RIGHT; t++) {
    if ((bits & (1 << t)) !== 0 && (best < 0 || scores[t]! > scores[best]!)) best = t
  }
  return best
}

/** The best label but for the root's, which is given by the arc. */
export function bestLabel(scores: Float32Array, labels: number, root: number): number {
  let best = root === 0 ? 1 : 0
  for (let c = best + 1; c < labels; c++) if (c !== root && scores[c]! > scores[best]!) best = c
  return best
}

/** The best of the others. */
export function nextLabel(scores: Float32Array, labels: number, root: number, best: number): number {
  let next = -1
  for (let c = 0; c < labels; c++) if (c !== root && c !== best && (next < 0 || scores[c]! > scores[next]!)) next = c
  return next
}

/**
 * Builds the tree of a sentence greedily (arc-hybrid, dynamic oracle: Goldberg & Nivre 2013): 2n transitions, linear
 * time. Heads stand in `state.head` (`count` for the root), labels + 1 in `state.label`.
 */
export function parseSentence(
  model: ParserModel,
  atoms: Atoms,
  tags: Tags,
  state: Configuration,
  room: ParserRoom,
  guide: Guide | null = null,
): void {
  const {keys, scores, labelScores} = room
  const root = model.labels.indexOf('root')
  begin(state, atoms.count)
  while (!isDone(state)) {
    const bits = allowed(state)
    let transition = SHIFT
    if (bits === 1 << LEFT) transition = LEFT
    else if (bits === 1 << RIGHT) transition = RIGHT
    else if (bits !== 1 << SHIFT) {
      scores.fill(0)
      model.transitions.add(keys, featuresOf(keys, state, atoms, tags, guide), scores)
      transition = bestTransition(scores, bits)
    }
    const dependent = take(state, transition)
    if (dependent < 0) continue
    const head = state.head[dependent]!
    let label = root
    if (head !== state.count) {
      labelScores.fill(0)
      model.relations.add(keys, firstArcFeaturesOf(keys, state, atoms, tags, guide, head, dependent), labelScores)
      label = bestLabel(labelScores, model.labels.length, root)
      const next = nextLabel(labelScores, model.labels.length, root, label)
      if (labelScores[label]! - labelScores[next]! < model.sureLabel) {
        model.relations.add(keys, moreLabelFeatures(keys, 0, state, atoms, tags, head, dependent), labelScores)
        label = bestLabel(labelScores, model.labels.length, root)
      }
    }
    state.label[dependent] = label + 1
  }
}
