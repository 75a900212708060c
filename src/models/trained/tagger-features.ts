import type {Atoms} from './atoms.ts'
import {key1, key2, key3} from './hashing.ts'

/** What the training text says of a word: the class of its possible tags, and its only tag if it has but one. */
export interface Lexicon {
  /** Row of a form, 0 if it is rare or unknown. */
  readonly rowOf: (form: number) => number
  /** Hash of the set of its tags, by row. */
  readonly ambiguity: Int32Array
  /** Tag of a word that never has another, else -1; by row. */
  readonly only: Int16Array
}

/** Room for the features of a token. */
export const TAGGER_FEATURES = 72

/** What is worked out once a sentence before tagging. */
export interface TaggerState {
  ambiguity: Int32Array
  only: Int16Array
  /** Tag + 1; the two places before a sentence are 0 and 0. */
  tags: Int32Array
  /** Tags + 1 of the first look, and by how much each leads the next best; without end where a word has but one. */
  first: Int32Array
  lead: Float32Array
  /** 1 if most words of the sentence are capitalised, as in a headline. */
  titled: number
}

export const taggerState = (): TaggerState => ({
  ambiguity: new Int32Array(0),
  only: new Int16Array(0),
  tags: new Int32Array(0),
  first: new Int32Array(0),
  lead: new Float32Array(0),
  titled: 0,
})

/** Shape of a word of at least two letters and nothing else (see `shapeOf`): capital first, or not. */
const isWordShape = (shape: number): boolean => {
  const letters = (shape - 1) >> 1
  return letters < 9 && (letters >= 6 || letters % 3 === 2)
}
const isCapital = (shape: number): boolean => shape % 2 === 0
/** A sentence with at least this share of capitalised words, the first left out, is set like a headline. */
const TITLED = 0.6
/** Added to the shapes of such a sentence; larger than any shape. */
const TITLED_SHAPES = 1 << 20

export function prepareTagger(state: TaggerState, atoms: Atoms, lexicon: Lexicon): void {
  const {count} = atoms
  if (state.tags.length < count + 2) {
    state.ambiguity = new Int32Array(count * 2 + 8)
    state.only = new Int16Array(count * 2 + 8)
    state.tags = new Int32Array(count * 2 + 8)
    state.first = new Int32Array(count * 2 + 8)
    state.lead = new Float32Array(count * 2 + 8)
  }
  let capitals = 0
  let words = 0
  for (let i = 0; i < count; i++) {
    const row = lexicon.rowOf(atoms.form[i]!)
    state.ambiguity[i] = lexicon.ambiguity[row]!
    state.only[i] = lexicon.only[row]!
    state.lead[i] = state.only[i]! < 0 ? 0 : Infinity
    const shape = atoms.shape[i]!
    if (i > 0 && isWordShape(shape)) {
      words++
      if (isCapital(shape)) capitals++
    }
  }
  state.ambiguity[count] = 1
  state.ambiguity[count + 1] = 1
  state.titled = words >= 3 && capitals >= words * TITLED ? 1 : 0
}

/** Writes the features of token `i` into `keys`, its two tags before it read from `state.tags`. */
export function taggerFeatures(keys: Int32Array, atoms: Atoms, state: TaggerState, i: number): number {
  const {count, form, fine, coarse, shape, suffix2, suffix3, suffix4, prefix2, prefix3, suffix1} = atoms
  const {ambiguity} = state
  const nothing = count + 1
  const p1 = i > 0 ? i - 1 : nothing
  const p2 = i > 1 ? i - 2 : nothing
  const n1 = i + 1 < count ? i + 1 : count
  const n2 = i + 2 < count ? i + 2 : nothing
  const t1 = i > 0 ? state.tags[i - 1]! : 0
  const t2 = i > 1 ? state.tags[i - 2]! : 0
  const w = form[i]!
  // In a headline a capital says nothing: its shapes are learned apart.
  const style = state.titled * TITLED_SHAPES
  const s = shape[i]! + style
  const place = (i === 0 ? 1 : 0) + 2 * state.titled
  const amb = ambiguity[i]!
  const ambNext = i + 1 < count ? ambiguity[i + 1]! : 1
  const ambAfter = i + 2 < count ? ambiguity[i + 2]! : 1
  const nf = form[n1]!
  const pf = form[p1]!
  let k = 0
  keys[k++] = key1(0, w)
  keys[k++] = key2(1, w, s)
  keys[k++] = key1(2, suffix1[i]!)
  keys[k++] = key1(3, suffix2[i]!)
  keys[k++] = key1(4, suffix3[i]!)
  keys[k++] = key1(5, suffix4[i]!)
  keys[k++] = key1(6, prefix2[i]!)
  keys[k++] = key1(7, prefix3[i]!)
  keys[k++] = key2(8, s, place)
  keys[k++] = key1(9, fine[i]!)
  keys[k++] = key2(10, coarse[i]!, suffix2[i]!)
  keys[k++] = key1(11, amb)
  keys[k++] = key1(12, pf)
  keys[k++] = key1(13, nf)
  keys[k++] = key1(14, form[p2]!)
  keys[k++] = key1(15, form[n2]!)
  keys[k++] = key1(16, fine[p1]!)
  keys[k++] = key1(17, fine[n1]!)
  keys[k++] = key2(18, fine[i]!, fine[n1]!)
  keys[k++] = key2(19, fine[p1]!, fine[i]!)
  keys[k++] = key1(20, t1)
  keys[k++] = key2(21, t1, t2)
  keys[k++] = key2(22, t1, w)
  keys[k++] = key2(23, t1, amb)
  keys[k++] = key3(24, t1, t2, amb)
  keys[k++] = key2(25, pf, w)
  keys[k++] = key2(26, w, nf)
  keys[k++] = key2(27, t1, ambNext)
  keys[k++] = key2(28, amb, ambNext)
  keys[k++] = key3(29, t1, amb, ambNext)
  keys[k++] = key2(30, ambNext, ambAfter)
  keys[k++] = key3(31, amb, ambNext, ambAfter)
  keys[k++] = key1(32, suffix3[p1]!)
  keys[k++] = key1(33, suffix3[n1]!)
  keys[k++] = key3(34, shape[p1]!, s, shape[n1]! + style)
  keys[k++] = key2(35, t1, suffix3[i]!)
  keys[k++] = key2(36, suffix3[i]!, suffix3[n1]!)
  keys[k++] = key2(37, pf, nf)
  keys[k++] = key2(38, s, suffix3[i]!)
  keys[k++] = key3(39, t1, s, place)
  keys[k++] = key2(40, t1, fine[i]!)
  keys[k++] = key2(41, t1, fine[n1]!)
  keys[k++] = key3(42, t1, amb, nf)
  keys[k++] = key1(43, place)
  return k
}

/** The best tag; by how much it leads the next stands in `state.lead`. */
export function bestTag(scores: Float32Array, state: TaggerState, i: number): number {
  let best = 0
  let most = scores[0]!
  let next = -Infinity
  for (let c = 1; c < scores.length; c++) {
    const score = scores[c]!
    if (score > most) {
      next = most
      most = score
      best = c
    } else if (score > next) next = score
  }
  state.lead[i] = most - next
  return best
}
