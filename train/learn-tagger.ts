import {formRows, rowFinder} from '../src/models/trained/form-rows.ts'
import type {Scorer} from '../src/models/trained/scorer.ts'
import {lookAgain, secondLookFeatures} from '../src/models/trained/second-look.ts'
import {
  prepareTagger,
  TAGGER_FEATURES,
  taggerFeatures,
  taggerState,
  type Lexicon,
} from '../src/models/trained/tagger-features.ts'
import {tagSentence, type TaggerModel} from '../src/models/trained/tagger.ts'
import {tagOf, type Prepared} from './gold.ts'
import {seeded, shuffle} from './random.ts'
import {trainingWeights, type TrainingWeights} from './weights-in-training.ts'

/** A word must be seen this often before its tags are taken to be all it can have. */
const KNOWN = 3
/** A tag with a smaller share of a word's uses is an error of annotation more often than not. */
const RARE_TAG = 0.02
/** A word seen this often with one tag is never scored. */
const SURE = 30
const SURE_SHARE = 0.998

export interface LexiconEntry {
  readonly form: number
  readonly ambiguity: number
  readonly only: number
}

/** The words of the training text with their possible tags, sorted by form. */
function learnLexicon(sentences: readonly Prepared[], tagIds: ReadonlyMap<string, number>): LexiconEntry[] {
  const seen = new Map<number, Map<number, number>>()
  for (const {sentence, atoms} of sentences) {
    for (const [i, word] of sentence.words.entries()) {
      const tag = tagIds.get(tagOf(word))
      if (tag === undefined) continue
      const form = atoms.form[i]! >>> 0
      let tags = seen.get(form)
      if (tags === undefined) seen.set(form, (tags = new Map()))
      tags.set(tag, (tags.get(tag) ?? 0) + 1)
    }
  }
  const entries: LexiconEntry[] = []
  for (const [form, tags] of seen) {
    const total = [...tags.values()].reduce((a, b) => a + b, 0)
    if (total < KNOWN) continue
    const kept = [...tags].filter(([, n]) => n / total >= RARE_TAG).sort((a, b) => b[1] - a[1] || a[0] - b[0])
    const [top, n] = kept[0]!
    let ambiguity = top + 1
    for (const [tag] of kept.slice(1).sort((a, b) => a[0] - b[0])) ambiguity = (Math.imul(ambiguity, 131) + tag + 1) | 0
    entries.push({form, ambiguity: ambiguity | 0, only: total >= SURE && n / total >= SURE_SHARE ? top : -1})
  }
  return entries.sort((a, b) => a.form - b.form)
}

export function lexiconOf(entries: readonly LexiconEntry[]): Lexicon {
  return {
    rowOf: rowFinder(formRows(Uint32Array.from(entries, (e) => e.form))),
    ambiguity: Int32Array.from([0, ...entries.map((e) => e.ambiguity)]),
    only: Int16Array.from([-1, ...entries.map((e) => e.only)]),
  }
}

/** Every tag of the training text, in order of name. */
export const tagNames = (sentences: readonly Prepared[]): string[] =>
  [...new Set(sentences.flatMap(({sentence}) => sentence.words.map(tagOf)))].sort()

export interface LearnedTagger {
  readonly tags: readonly string[]
  readonly lexicon: readonly LexiconEntry[]
  readonly weights: TrainingWeights
}

/** What a second look starts from. */
export interface FirstLook {
  /** The tags + 1 that a tagger gives to each sentence which has not seen it. */
  readonly given: readonly Int32Array[]
  /** The first look's, if the second must go with it. */
  readonly lexicon?: readonly LexiconEntry[]
}

/** A right answer that leads by less is learned from too (a perceptron with margin: Krauth & Mézard 1987). */
const MARGIN = 20

/**
 * Averaged perceptron, trained on its own predictions of the tags before.
 *
 * @param first for a second look, which is learned if it is given.
 */
export function learnTagger(
  sentences: readonly Prepared[],
  tags: readonly string[],
  epochs: number,
  seed: number,
  first: FirstLook | null = null,
): LearnedTagger {
  const tagIds = new Map(tags.map((tag, i) => [tag, i]))
  const lexicon = first?.lexicon ?? learnLexicon(sentences, tagIds)
  const opened = lexiconOf(lexicon)
  const weights = trainingWeights(tags.length)
  const random = seeded(seed)
  const order = sentences.map((prepared, i) => ({...prepared, first: first?.given[i]}))
  const state = taggerState()
  const keys = new Int32Array(TAGGER_FEATURES)
  const scores = new Float32Array(tags.length)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const {sentence, atoms, first: given} of order) {
      prepareTagger(state, atoms, opened)
      if (given !== undefined) state.first.set(given)
      for (const [i, word] of sentence.words.entries()) {
        const only = state.only[i]!
        if (only >= 0) {
          state.tags[i] = only + 1
          continue
        }
        const gold = tagIds.get(tagOf(word))!
        scores.fill(0)
        const n = (given === undefined ? taggerFeatures : secondLookFeatures)(keys, atoms, state, i)
        weights.add(keys, n, scores)
        let best = 0
        let rival = gold === 0 ? 1 : 0
        for (let c = 0; c < tags.length; c++) {
          if (scores[c]! > scores[best]!) best = c
          if (c !== gold && scores[c]! > scores[rival]!) rival = c
        }
        if (scores[gold]! - scores[rival]! < MARGIN) {
          weights.update(keys, n, gold, 1)
          weights.update(keys, n, rival, -1)
        }
        weights.tick()
        state.tags[i] = best + 1
      }
    }
  }
  return {tags, lexicon, weights}
}

/** The tags a model gives to sentences: ids, one array a sentence. */
export function tagAll(model: TaggerModel, sentences: readonly Prepared[]): Int32Array[] {
  const state = taggerState()
  const keys = new Int32Array(TAGGER_FEATURES)
  const scores = new Float32Array(model.tags.length)
  return sentences.map(({atoms}) => {
    tagSentence(model, atoms, state, keys, scores)
    return state.tags.slice(0, atoms.count)
  })
}

/** The tags of a second look. @param first tags + 1 of the first. */
export function tagAgain(
  {tags, lexicon, weights}: LearnedTagger,
  sentences: readonly Prepared[],
  first: readonly Int32Array[],
): Int32Array[] {
  const state = taggerState()
  const keys = new Int32Array(TAGGER_FEATURES)
  const scores = new Float32Array(tags.length)
  const opened = lexiconOf(lexicon)
  return sentences.map(({atoms}, i) => {
    prepareTagger(state, atoms, opened)
    state.first.set(first[i]!)
    lookAgain(weights, Infinity, atoms, state, keys, scores)
    return state.tags.slice(0, atoms.count)
  })
}

/** A model of what was learned: the first look, and the second if there is one. */
export const modelOf = (learned: LearnedTagger, second: Scorer | null = null): TaggerModel => ({
  tags: learned.tags,
  lexicon: lexiconOf(learned.lexicon),
  scorer: learned.weights,
  second,
  sure: Infinity,
})
