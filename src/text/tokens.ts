import type {Range} from '../core/span.ts'

/**
 * Tokens of one report, in order, as columns. Universal Dependencies v2 segmentation for English: "don't" is `do` `n't`,
 * "Orvane's" is `Orvane` `'s`. Text between two tokens (white space, zero-width characters) belongs to no token:
 * the tokens and the gaps rebuild the text.
 */
export interface Tokens {
  readonly count: number
  /** UTF-16 code units, half-open. */
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** One of `TokenKind`. */
  readonly kind: Uint8Array
  /** Hash of the folded form (lower case, NFKC, straight quotes and dashes, no accents): equal words compare equal across reports and workers. */
  readonly form: Uint32Array
  /** Index into the report's sentences. */
  readonly sentence: Uint32Array
}

export const TokenKind = {word: 0, number: 1, punctuation: 2, symbol: 3, address: 4} as const

/** Universal part-of-speech tags, in the order of their codes. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type Upos = (typeof UPOS)[number]

/** Tags, lemmas and tree of one report, as columns parallel to its tokens. */
export interface Syntax {
  /** Code into `UPOS`. */
  readonly upos: Uint8Array
  /** Code into `xposNames`: Penn Treebank tags ("VBD", "NNS"). */
  readonly xpos: Uint8Array
  readonly xposNames: readonly string[]
  /** Lower case, but for proper nouns. */
  readonly lemma: readonly string[]
  /** Token index of the head in the report; -1 for the root of a sentence. */
  readonly head: Int32Array
  /** Code into `relationNames`: UD relations ("nsubj:pass"). */
  readonly relation: Uint8Array
  readonly relationNames: readonly string[]
}

/** Index of the first token that ends after `offset`; `count` if there is none. Binary search. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.end[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Half-open range of token indices that touch a range of the text. */
export function tokensIn(tokens: Tokens, {start, end}: Range): Range {
  const first = tokenAt(tokens, start)
  let last = first
  while (last < tokens.count && tokens.start[last]! < end) last++
  return {start: first, end: last}
}
