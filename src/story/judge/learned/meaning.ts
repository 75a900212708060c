import type {Range} from '../../../core/span.ts'
import type {Frequency} from '../../../models/trained/frequency.ts'
import type {Synonyms} from '../../../models/trained/synonyms.ts'
import {familyOf} from '../../../text/families.ts'
import {fold} from '../../../text/fold.ts'
import {tokenAt, tokensIn, UPOS} from '../../../text/tokens.ts'
import type {Place} from '../sentence-index.ts'

/** Weights by dimension, these ascending: a word family, or a sense that several words share. Of length 1, or empty. */
export interface Vector {
  readonly keys: Int32Array
  readonly weights: Float64Array
}

/** What the words of a story's sentences mean: words of one sense meet in it, common words weigh little. */
export interface Meaning {
  /** All content words of a sentence, its figures and times left out. */
  readonly sentence: (place: Place) => Vector
  /** The same, the words nearer to `at` the heavier, `at` itself left out. */
  readonly around: (place: Place, at: Range) => Vector
  /** Of a sentence and those beside it in its report. */
  readonly context: (place: Place) => Vector
}

const CONTENT = new Set(
  ['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN'].map((tag) => UPOS.indexOf(tag as (typeof UPOS)[number])),
)
/** Words in more than a third of ordinary texts do not tell sentences apart: ln 3. */
const COMMON = 1.1
/** Senses weaker than this are not looked at. */
const SENSE = 0.6
/** Shares of a word's weight that lie on the word itself and on its senses: their squares add up to 1. */
const OWN = 0.75
const SHARED = 0.66
/** How much a word of the sentence weighs however far it stands from a mark, and tokens over which nearness falls to a third. */
const FAR = 0.25
const REACH = 4

/** How much a neighbour weighs beside its sentence. */
const BESIDE = 0.6

/** Cosine of two vectors. */
export function dot(a: Vector, b: Vector): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length;) {
    const difference = a.keys[i]! - b.keys[j]!
    if (difference === 0) sum += a.weights[i]! * b.weights[j]!
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return sum
}

function vectorFrom(words: ReadonlyMap<number, number>): Vector {
  const keys = new Int32Array(words.size)
  let count = 0
  let square = 0
  for (const [key, w] of words) {
    keys[count++] = key
    square += w * w
  }
  keys.sort()
  const norm = Math.sqrt(square)
  const weights = new Float64Array(count)
  for (let i = 0; i < count; i++) weights[i] = words.get(keys[i]!)! / norm
  return {keys, weights}
}

/** Vectors put together, each with its share. */
function sumOf(parts: readonly (readonly [Vector, number])[]): Vector {
  const sum = new Map<number, number>()
  for (const [{keys, weights}, share] of parts)
    for (let i = 0; i < keys.length; i++) sum.set(keys[i]!, (sum.get(keys[i]!) ?? 0) + share * weights[i]!)
  return vectorFrom(sum)
}

export function meaningOf(places: readonly Place[], idf: Frequency['idf'], synonyms: Synonyms): Meaning {
  const numbers = new Map<string, number>()
  const families = new Map<string, number>()
  const numberOf = (lemma: string): number => {
    let n = families.get(lemma)
    if (n === undefined) {
      const family = familyOf(fold(lemma))
      n = numbers.get(family)
      if (n === undefined) numbers.set(family, (n = numbers.size))
      families.set(lemma, n)
    }
    return n
  }
  const dims = new Map<string, readonly (readonly [number, number])[]>()
  const dimsOf = (lemma: string): readonly (readonly [number, number])[] => {
    let known = dims.get(lemma)
    if (known === undefined) {
      const senses = synonyms.sensesOf(lemma).filter((s) => s.weight >= SENSE)
      const norm = Math.hypot(...senses.map((s) => s.weight))
      known = [
        [numberOf(lemma), senses.length > 0 ? OWN : 1],
        ...senses.map((s) => [-1 - s.id, (SHARED * s.weight) / norm] as const),
      ]
      dims.set(lemma, known)
    }
    return known
  }
  const isContent = ({layers: {syntax, tokens}}: Place, i: number): boolean =>
    CONTENT.has(syntax.upos[i]!) && idf(tokens.form[i]!) >= COMMON
  // Words that every sentence of the story has tell its sentences apart no more than "the" does.
  const seen = new Map<number, number>()
  for (const place of places) {
    const {start, end} = tokensIn(place.layers.tokens, place.range)
    const here = new Set<number>()
    for (let i = start; i < end; i++) if (isContent(place, i)) here.add(numberOf(place.layers.syntax.lemma[i] ?? ''))
    for (const n of here) seen.set(n, (seen.get(n) ?? 0) + 1)
  }
  const most = Math.log(1 + places.length)
  const rarity = (place: Place, i: number): number => {
    if (!isContent(place, i)) return 0
    const df = seen.get(numberOf(place.layers.syntax.lemma[i] ?? '')) ?? 1
    return idf(place.layers.tokens.form[i]!) * (Math.log((1 + places.length) / df) / most)
  }
  const figuresOf = (place: Place): readonly Range[] =>
    place.mentions.flatMap(({value, spans: [at]}) => (value.kind === 'quantity' || value.kind === 'time' ? [at] : []))
  const vectorOf = (place: Place, at?: Range): Vector => {
    const {tokens, syntax} = place.layers
    const {start, end} = tokensIn(tokens, place.range)
    const from = at ? tokenAt(tokens, at.start) : 0
    const to = at ? tokenAt(tokens, at.end - 1) : 0
    const figures = figuresOf(place)
    const words = new Map<number, number>()
    for (let i = start; i < end; i++) {
      if (at && i >= from && i <= to) continue
      const rare = rarity(place, i)
      if (rare === 0) continue
      if (figures.some((f) => tokens.start[i]! < f.end && f.start < tokens.end[i]!)) continue
      const steps = i < from ? from - i : Math.max(0, i - to)
      const weight = at ? rare * (FAR + Math.exp(-steps / REACH)) : rare
      for (const [key, share] of dimsOf(syntax.lemma[i] ?? ''))
        words.set(key, Math.max(weight * share, words.get(key) ?? 0))
    }
    return vectorFrom(words)
  }
  const neighbours = new Map<Place, Place[]>()
  for (const [i, place] of places.entries())
    neighbours.set(
      place,
      [places[i - 1], place, places[i + 1]].filter((p) => p !== undefined && p.report === place.report) as Place[],
    )
  // Copies are full of the same sentences: they are known by their words, tags and figures.
  const sentenceNumbers = new Map<string, number>()
  const numberOfPlace = new Map<Place, number>()
  const sentenceNumber = (place: Place): number => {
    let number = numberOfPlace.get(place)
    if (number === undefined) {
      const {tokens, syntax} = place.layers
      const {start, end} = tokensIn(tokens, place.range)
      const figures = figuresOf(place).map((at) => {
        const range = tokensIn(tokens, at)
        return `${range.start - start} ${range.end - start}`
      })
      const key = `${tokens.form.subarray(start, end).join()} ${syntax.upos.subarray(start, end).join()} ${figures.join()}`
      number = sentenceNumbers.get(key) ?? sentenceNumbers.size
      sentenceNumbers.set(key, number)
      numberOfPlace.set(place, number)
    }
    return number
  }
  const contexts = new Map<string, Vector>()
  const sentences = new Map<number, Vector>()
  const sentence = (place: Place): Vector => {
    const number = sentenceNumber(place)
    let known = sentences.get(number)
    if (known === undefined) sentences.set(number, (known = vectorOf(place)))
    return known
  }
  const contextOf = (place: Place): Vector =>
    sumOf((neighbours.get(place) ?? [place]).map((p) => [sentence(p), p === place ? 1 : BESIDE]))
  return {
    sentence,
    around: vectorOf,
    context(place) {
      const key = (neighbours.get(place) ?? [place])
        .map((p) => `${p === place ? '=' : ''}${sentenceNumber(p)}`)
        .join(' ')
      let known = contexts.get(key)
      if (known === undefined) contexts.set(key, (known = contextOf(place)))
      return known
    },
  }
}
