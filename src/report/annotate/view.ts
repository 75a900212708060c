import type {Sentence} from '../../core/mention.ts'
import type {Report} from '../../core/report.ts'
import type {Range} from '../../core/span.ts'
import {fold} from '../../text/fold.ts'
import {UPOS, type Syntax, type Tokens, type Upos} from '../../text/tokens.ts'
import {isCommonWord} from './gazetteer.ts'

/** How the letters of a sentence are used: "The mayor of Arcosa", "Mayor Quits After Flood", "MAYOR QUITS". */
export type Casing = 'sentence' | 'title' | 'capitals'

/** A report's tokens as words: what the rules for names, quantities and places look at. */
export interface View {
  readonly report: Report
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly syntax: Syntax | null
  readonly words: readonly string[]
  /** Folded forms. */
  readonly low: readonly string[]
  /** By sentence index: its tokens, half-open. */
  readonly ranges: readonly Range[]
  readonly casing: readonly Casing[]
  /** 1 where white space stands before the token. */
  readonly gap: Uint8Array
}

/** From this share of capitalised words on (of words that English writes small), a line is in title case. */
const TITLE_SHARE = 0.6

export function viewOf(
  report: Report,
  tokens: Tokens,
  sentences: readonly Sentence[],
  syntax: Syntax | null = null,
): View {
  const words: string[] = []
  const low: string[] = []
  const gap = new Uint8Array(tokens.count)
  for (let i = 0; i < tokens.count; i++) {
    const word = report.text.slice(tokens.start[i], tokens.end[i])
    words.push(word)
    low.push(fold(word))
    gap[i] = i === 0 || tokens.end[i - 1]! < tokens.start[i]! ? 1 : 0
  }
  const ranges: {start: number; end: number}[] = sentences.map(() => ({start: tokens.count, end: 0}))
  for (let i = 0; i < tokens.count; i++) {
    const range = ranges[tokens.sentence[i]!]
    if (range === undefined) continue
    if (i < range.start) range.start = i
    range.end = i + 1
  }
  const casing = ranges.map((range): Casing => casingOf(words, range))
  return {report, tokens, sentences, syntax, words, low, ranges, casing, gap}
}

/** Counts only words that an ordinary sentence writes small, the first left out. */
function casingOf(words: readonly string[], {start, end}: Range): Casing {
  let upper = 0
  let lower = 0
  let capitals = 0
  let letters = 0
  for (let i = start; i < end; i++) {
    const word = words[i]!
    if (!/^\p{L}/u.test(word)) continue
    letters++
    if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) capitals++
    if (i === start || word.length < 4 || !isCommonWord(word)) continue
    if (/^\p{Lu}/u.test(word)) upper++
    else lower++
  }
  if (letters >= 3 && capitals >= 0.7 * letters) return 'capitals'
  // A headline has no full stop; a short sentence full of offices has one.
  const stopped = /^[.!?]$/.test(words[end - 1] ?? '') || /^[.!?]$/.test(words[end - 2] ?? '')
  return upper >= 2 && upper >= TITLE_SHARE * (upper + lower) && !(stopped && lower + upper < letters)
    ? 'title'
    : 'sentence'
}

export const startOf = (view: View, i: number): number => view.tokens.start[i]!
export const endOf = (view: View, i: number): number => view.tokens.end[i]!

/** Text of tokens `first` up to, not including, `end`. */
export const textOf = (view: View, first: number, end: number): string =>
  end <= first ? '' : view.report.text.slice(startOf(view, first), endOf(view, end - 1))

/** Penn tag of a token, '' where there is no tree. */
export const tagOf = (view: View, i: number): string =>
  view.syntax === null || i < 0 || i >= view.tokens.count ? '' : (view.syntax.xposNames[view.syntax.xpos[i]!] ?? '')

export const uposOf = (view: View, i: number): Upos | undefined =>
  view.syntax === null || i < 0 || i >= view.tokens.count ? undefined : UPOS[view.syntax.upos[i]!]

/** Token range of the sentence that a token stands in. */
export const sentenceOf = (view: View, i: number): Range =>
  view.ranges[view.tokens.sentence[i] ?? 0] ?? {start: 0, end: view.tokens.count}
