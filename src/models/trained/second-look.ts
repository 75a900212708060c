import type {Atoms} from './atoms.ts'
import {key1, key2, key3} from './hashing.ts'
import type {Scorer} from './scorer.ts'
import {bestTag, taggerFeatures, type TaggerState} from './tagger-features.ts'

/** Stands for the tag of what comes after the last token: no tag has it. */
const AFTER = 200

/**
 * Features of token `i` for the second look at it: those of the first, with the tags that the first gave to the token and
 * to the next two.
 */
export function secondLookFeatures(keys: Int32Array, atoms: Atoms, state: TaggerState, i: number): number {
  const {count, form, fine, shape, suffix3} = atoms
  const {ambiguity, tags, first} = state
  const given = first[i]!
  const n1 = i + 1 < count ? first[i + 1]! : AFTER
  const n2 = i + 2 < count ? first[i + 2]! : AFTER
  const t1 = i > 0 ? tags[i - 1]! : 0
  const t2 = i > 1 ? tags[i - 2]! : 0
  const w = form[i]!
  const s3 = suffix3[i]!
  const c = fine[i]!
  const amb = ambiguity[i]!
  let k = taggerFeatures(keys, atoms, state, i)
  keys[k++] = key1(60, given)
  keys[k++] = key2(61, given, w)
  keys[k++] = key2(62, given, n1)
  keys[k++] = key3(63, given, n1, n2)
  keys[k++] = key3(64, t1, given, n1)
  keys[k++] = key2(65, n1, w)
  keys[k++] = key2(66, n1, amb)
  keys[k++] = key3(67, t1, n1, amb)
  keys[k++] = key3(68, t1, n1, w)
  keys[k++] = key3(69, n1, n2, amb)
  keys[k++] = key3(70, n1, n2, s3)
  keys[k++] = key3(71, t1, n1, s3)
  keys[k++] = key3(72, t1, n1, c)
  keys[k++] = key2(73, n1, c)
  keys[k++] = key3(74, t2, t1, n1)
  keys[k++] = key3(75, t1, n1, n2)
  keys[k++] = key3(76, given, s3, n1)
  keys[k++] = key3(77, given, c, n1)
  keys[k++] = key3(78, given, t1, c)
  keys[k++] = key3(79, n1, form[i + 1]!, amb)
  keys[k++] = key3(80, given, t1, shape[i]!)
  keys[k++] = key3(81, given, n1, shape[i]!)
  keys[k++] = key3(82, w, n1, n2)
  return k
}

/** Takes `state.first` for the tags and changes, from left to right, those that were not sure. @param sure by how much a tag leads that is. */
export function lookAgain(
  scorer: Scorer,
  sure: number,
  atoms: Atoms,
  state: TaggerState,
  keys: Int32Array,
  scores: Float32Array,
): void {
  const {tags, first, lead, only} = state
  for (let i = 0; i < atoms.count; i++) {
    if (only[i]! >= 0) tags[i] = only[i]! + 1
    else if (lead[i]! >= sure) tags[i] = first[i]!
    else {
      scores.fill(0)
      scorer.add(keys, secondLookFeatures(keys, atoms, state, i), scores)
      tags[i] = bestTag(scores, state, i) + 1
    }
  }
}
