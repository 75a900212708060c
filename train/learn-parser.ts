import {
  allowed,
  begin,
  emptyConfiguration,
  isDone,
  LEFT,
  RIGHT,
  SHIFT,
  take,
  type Configuration,
} from '../src/models/trained/arc-hybrid.ts'
import {emptyTags, type Tags} from '../src/models/trained/parser-features.ts'
import {
  arcFeaturesOf,
  bestLabel,
  bestTransition,
  featuresOf,
  nextLabel,
  parserRoom,
} from '../src/models/trained/parser.ts'
import type {Guide} from '../src/models/trained/reversed.ts'
import {tagsOfSentence} from '../src/models/trained/tags-of-sentence.ts'
import type {Prepared} from './gold.ts'
import {projectivise} from './projectivise.ts'
import {seeded, shuffle} from './random.ts'
import {narrowTrainingWeights} from './narrow-in-training.ts'
import {trainingWeights, type TrainingWeights} from './weights-in-training.ts'

/** A gold tree for the parser: heads (root = number of tokens), projective, and labels. */
export interface GoldTree {
  readonly prepared: Prepared
  /** Tags the tagger gave: ids + 1. */
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly labels: Int32Array
  /** The first opinion, for a parser that revises one. */
  readonly guide: Guide | null
}

export function goldTrees(
  sentences: readonly Prepared[],
  tags: readonly Int32Array[],
  labels: readonly string[],
  guides: readonly Guide[] | null = null,
): GoldTree[] {
  const ids = new Map(labels.map((label, i) => [label, i]))
  return sentences.map((prepared, i) => {
    const {words} = prepared.sentence
    const heads = Int32Array.from(words, (w) => (w.head < 0 ? words.length : w.head))
    projectivise(heads)
    return {
      prepared,
      tags: tags[i]!,
      heads,
      labels: Int32Array.from(words, (w) => ids.get(w.relation) ?? -1),
      guide: guides?.[i] ?? null,
    }
  })
}

/** What each transition would lose of the gold tree: arcs that could not be made any more (Goldberg & Nivre 2013). */
function costs(state: Configuration, heads: Int32Array, out: Int32Array): void {
  const {stack, depth, next, count} = state
  out.fill(0)
  const s0 = depth > 0 ? stack[depth - 1]! : -1
  const s1 = depth > 1 ? stack[depth - 2]! : -1
  // SHIFT: the buffer's first token loses its children in the stack, and its head below the top.
  if (next < count) {
    const head = heads[next]!
    for (let i = 0; i < depth; i++) {
      const token = stack[i]!
      if (heads[token] === next) out[SHIFT] = out[SHIFT]! + 1
      if (i < depth - 1 && token === head) out[SHIFT] = out[SHIFT]! + 1
    }
  }
  if (s0 < 0) return
  let lost = 0
  for (let token = next; token < count; token++) if (heads[token] === s0) lost++
  const head = heads[s0]!
  out[LEFT] = lost + (head !== next && (head === s1 || head > next) ? 1 : 0)
  out[RIGHT] = lost + (head >= next ? 1 : 0)
}

export interface LearnedParser {
  readonly labels: readonly string[]
  readonly transitions: TrainingWeights
  readonly relations: TrainingWeights
}

/** A right answer that leads by less is learned from too (a perceptron with margin: Krauth & Mézard 1987). Best on the development parts. */
const TRANSITION_MARGIN = 100
const LABEL_MARGIN = 20
/** First epoch follows the gold tree where it can, later ones what is predicted, this often. */
const EXPLORE = 0.95

export function learnParser(
  trees: readonly GoldTree[],
  labels: readonly string[],
  tagNames: readonly string[],
  epochs: number,
  seed: number,
  report: (epoch: number, right: number) => void,
): LearnedParser {
  const transitions = narrowTrainingWeights()
  const relations = trainingWeights(labels.length)
  const random = seeded(seed)
  const order = [...trees]
  const state = emptyConfiguration()
  const tags: Tags = emptyTags()
  const {keys, scores, labelScores} = parserRoom(labels.length)
  const cost = new Int32Array(3)
  const root = labels.indexOf('root')
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    let right = 0
    let all = 0
    for (const {prepared, tags: given, heads, labels: goldLabels, guide} of order) {
      const {atoms} = prepared
      tagsOfSentence(tags, given, 0, atoms.count, tagNames)
      begin(state, atoms.count)
      while (!isDone(state)) {
        const bits = allowed(state)
        let transition = SHIFT
        if (bits === 1 << LEFT) transition = LEFT
        else if (bits === 1 << RIGHT) transition = RIGHT
        else if (bits !== 1 << SHIFT) {
          scores.fill(0)
          const n = featuresOf(keys, state, atoms, tags, guide)
          transitions.add(keys, n, scores)
          const predicted = bestTransition(scores, bits)
          costs(state, heads, cost)
          let gold = -1
          let rival = -1
          let least = Infinity
          for (let t = SHIFT; t <= RIGHT; t++) if ((bits & (1 << t)) !== 0) least = Math.min(least, cost[t]!)
          for (let t = SHIFT; t <= RIGHT; t++) {
            if ((bits & (1 << t)) === 0) continue
            if (cost[t] === least) {
              if (gold < 0 || scores[t]! > scores[gold]!) gold = t
            } else if (rival < 0 || scores[t]! > scores[rival]!) rival = t
          }
          const wrong = cost[predicted]! > least
          all++
          if (!wrong) right++
          if (rival >= 0 && scores[gold]! - scores[rival]! < TRANSITION_MARGIN) {
            transitions.update(keys, n, gold, 1)
            transitions.update(keys, n, rival, -1)
          }
          transitions.tick()
          transition = wrong && (epoch === 0 || random() > EXPLORE) ? gold : predicted
        }
        const dependent = take(state, transition)
        if (dependent < 0) continue
        const head = state.head[dependent]!
        let label = root
        if (head !== atoms.count) {
          labelScores.fill(0)
          const n = arcFeaturesOf(keys, state, atoms, tags, guide, head, dependent)
          relations.add(keys, n, labelScores)
          label = bestLabel(labelScores, labels.length, root)
          const gold = goldLabels[dependent]!
          if (gold >= 0 && gold !== root && heads[dependent] === head) {
            const rival = label === gold ? nextLabel(labelScores, labels.length, root, gold) : label
            if (labelScores[gold]! - labelScores[rival]! < LABEL_MARGIN) {
              relations.update(keys, n, gold, 1)
              relations.update(keys, n, rival, -1)
            }
            relations.tick()
          }
        }
        state.label[dependent] = label + 1
      }
    }
    report(epoch + 1, right / all)
  }
  return {labels, transitions, relations}
}
