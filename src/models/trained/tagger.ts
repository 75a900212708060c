import type {Atoms} from './atoms.ts'
import type {Scorer} from './scorer.ts'
import {lookAgain} from './second-look.ts'
import {bestTag, prepareTagger, taggerFeatures, type Lexicon, type TaggerState} from './tagger-features.ts'

export interface TaggerModel {
  /** "NOUN NNS": universal and Penn tag together. */
  readonly tags: readonly string[]
  readonly lexicon: Lexicon
  readonly scorer: Scorer
  /** Looks again at tokens of which `scorer` was not sure, with the tags on both sides in view; null while `scorer` is learned. */
  readonly second: Scorer | null
  /** A tag that leads the next by this much is not looked at again. */
  readonly sure: number
}

/**
 * Tags a sentence from left to right, greedily, then once more where the first look was not sure; the tags (+ 1) stand in
 * `state.tags`.
 *
 * @param scores one for each tag.
 */
export function tagSentence(
  model: TaggerModel,
  atoms: Atoms,
  state: TaggerState,
  keys: Int32Array,
  scores: Float32Array,
): void {
  prepareTagger(state, atoms, model.lexicon)
  const {tags, only, first} = state
  const {count} = atoms
  for (let i = 0; i < count; i++) {
    if (only[i]! >= 0) {
      tags[i] = only[i]! + 1
      continue
    }
    scores.fill(0)
    model.scorer.add(keys, taggerFeatures(keys, atoms, state, i), scores)
    tags[i] = bestTag(scores, state, i) + 1
  }
  if (model.second === null) return
  for (let i = 0; i < count; i++) first[i] = tags[i]!
  lookAgain(model.second, model.sure, atoms, state, keys, scores)
}
