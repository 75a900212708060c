import type {Run} from '../../text/align.ts'
import {ASIDE, HEADLINE, type Words} from './words.ts'

/** How sure it is that one of two texts is the other, printed again; 0 where they are two texts. */
export const ONE_TEXT = 0.99
export const NEARLY_ONE_TEXT = 0.85

/** Share of the longer body that must be one shared run, quotations included, and the words that it must have at least. */
const NEARLY = 0.9
const LEAST_WORDS = 12

/**
 * Whether two bodies are one text, whatever their length and however much of them is quoted: same words in the same order,
 * or nearly. Both are given as `bodyOf`. The weights of `verdict.ts` count unquoted words and sentences, of which a short report has too few.
 */
export function oneText(a: Uint32Array, b: Uint32Array, runs: readonly Run[]): number {
  if (a.length > 0 && a.length === b.length && a.every((code, i) => code === b[i])) return ONE_TEXT
  const longer = Math.max(a.length, b.length)
  const run = runs.reduce((most, r) => Math.max(most, r.length), 0)
  return longer >= LEAST_WORDS && run >= NEARLY * longer ? NEARLY_ONE_TEXT : 0
}

/** Codes of the words of the body in order, without headline, byline, credits. */
export const bodyOf = (words: Words): Uint32Array =>
  words.code.filter((_, i) => (words.flags[i]! & (ASIDE | HEADLINE)) === 0)
