import type {Range, Span} from '../core/span.ts'
import type {Witness} from './witnesses.ts'

/** Words of a report as they are shown: raw text in pieces, of which some are what differs. Not escaped yet. */
export interface Quote {
  readonly span: Span
  readonly pieces: readonly {readonly text: string; readonly strong: boolean}[]
  /** Words of the sentence were left off before or after. */
  readonly cut: {readonly before: boolean; readonly after: boolean}
}

/** Longest stretch shown of a sentence, in UTF-16 code units: two lines of a terminal of 100 columns. */
export const LONGEST = 210

/** A sentence that is longer by no more than this is shown whole: an ellipsis for two words is no gain. */
const OVERRUN = 1.2

/** Code units within which a clause's start is taken instead of a word's. */
const NEAR = 30

/** The share of a clipped stretch that stands before the words that differ. */
const LEAD = 0.4

/**
 * The words around `strong` (ranges of the report's text), some `longest` code units of their sentence, cut between words.
 * Offsets outside the text are brought inside it; nothing is thrown.
 */
export function quoteOf(witness: Witness, span: Span, strong: readonly Range[], longest = LONGEST): Quote {
  const {text} = witness.report
  const inside = (n: number): number => Math.min(Math.max(0, n), text.length)
  const marks = merge(
    strong.map((r) => ({start: inside(r.start), end: inside(r.end)})),
    text,
  )
  const start = Math.min(inside(span.start), ...marks.map((m) => m.start))
  const end = Math.max(inside(span.end), ...marks.map((m) => m.end))
  const whole = trim(text, sentenceAround(witness, {start, end}))
  const kept = clip(text, whole, marks[0] ?? {start, end}, marks.at(-1) ?? {start, end}, longest)
  const pieces: {text: string; strong: boolean}[] = []
  let at = kept.start
  for (const mark of marks) {
    const from = Math.max(at, mark.start)
    const to = Math.min(mark.end, kept.end)
    if (to <= from) continue
    if (from > at) pieces.push({text: text.slice(at, from), strong: false})
    pieces.push({text: text.slice(from, to), strong: true})
    at = to
  }
  if (at < kept.end) pieces.push({text: text.slice(at, kept.end), strong: false})
  return {
    span: {report: span.report, start: kept.start, end: kept.end},
    pieces,
    cut: {before: kept.start > whole.start, after: kept.end < whole.end},
  }
}

/** Marks to set a quotation in: single ones around words that have double ones. */
export function quotationMarks({pieces}: Quote): readonly [string, string] {
  return pieces.some((p) => /["“”„‟]/.test(p.text)) ? ['‘', '’'] : ['“', '”']
}

/** From the start of the sentence that holds the start to the end of the one that holds the end. */
export function sentenceAround({sentences}: Witness, {start, end}: Range): Range {
  const first = sentences[sentenceAt(sentences, start)]
  const last = sentences[sentenceAt(sentences, Math.max(start, end - 1))]
  return {
    start: first && first.end > start ? Math.min(first.start, start) : start,
    end: last && last.end >= end ? Math.max(last.end, end) : end,
  }
}

/** Index of the last sentence that starts at or before `offset`; -1 if there is none. Binary search. */
function sentenceAt(sentences: readonly Range[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function trim(text: string, {start, end}: Range): Range {
  const words = text.slice(start, end)
  const body = words.trim()
  if (body === '') return {start, end}
  const from = start + words.indexOf(body)
  return {start: from, end: from + body.length}
}

/** Sorted, without white space at their ends, those with only white space between them joined. */
function merge(ranges: readonly Range[], text: string): Range[] {
  const out: {start: number; end: number}[] = []
  const sorted = ranges.map((r) => trim(text, r)).toSorted((a, b) => a.start - b.start || a.end - b.end)
  for (const r of sorted) {
    const last = out.at(-1)
    if (r.end <= r.start) continue
    if (last && (r.start <= last.end || text.slice(last.end, r.start).trim() === ''))
      last.end = Math.max(last.end, r.end)
    else out.push({...r})
  }
  return out
}

/**
 * At most `longest` code units of `whole`, holding the start of `first` and, if there is room, the end of `last`. The start of
 * the sentence stays wherever that is possible: "At least seven" must not become "… least seven".
 */
function clip(text: string, whole: Range, first: Range, last: Range, longest: number): Range {
  if (whole.end - whole.start <= longest * OVERRUN) return whole
  const fits = last.end - whole.start <= longest
  const spare = Math.max(0, longest - (last.end - first.start))
  const wanted = fits ? whole.start : Math.max(whole.start, first.start - Math.floor(spare * LEAD))
  const end = Math.min(whole.end, wanted + longest)
  const start = Math.max(whole.start, Math.min(wanted, end - longest))
  return {
    start:
      start === whole.start ? start : (clauseStart(text, start, whole, first) ?? nextWord(text, start, first.start)),
    end: end === whole.end ? end : lastWord(text, end, last.end <= end ? last.end : first.start + 1),
  }
}

/** The start of a clause near `from`: after a comma, semicolon, colon or dash with a space. */
function clauseStart(text: string, from: number, whole: Range, first: Range): number | null {
  const low = Math.max(whole.start, from - NEAR)
  const high = Math.min(first.start, from + NEAR)
  for (let i = high; i > low; i--) if (isSpace(text, i - 1) && /[,;:–—]/.test(text[i - 2] ?? '')) return i
  return null
}

/** First start of a word at or after `from`, not after `limit`; `from` (not inside a surrogate pair) if there is none. */
function nextWord(text: string, from: number, limit: number): number {
  if (isSpace(text, from - 1)) return from
  for (let i = from; i < limit; i++) if (isSpace(text, i) && !isSpace(text, i + 1)) return i + 1
  return midPair(text, from) ? from + 1 : from
}

/** Last end of a word at or before `from`, not before `limit`; `from` (not inside a surrogate pair) if there is none. */
function lastWord(text: string, from: number, limit: number): number {
  if (isSpace(text, from)) return from
  for (let i = from - 1; i >= limit; i--) if (isSpace(text, i) && !isSpace(text, i - 1)) return i
  return midPair(text, from) ? from - 1 : from
}

const isSpace = (text: string, i: number): boolean => i < 0 || i >= text.length || text[i]!.trim() === ''

const midPair = (text: string, i: number): boolean =>
  /^[\udc00-\udfff]$/.test(text[i] ?? '') && /^[\ud800-\udbff]$/.test(text[i - 1] ?? '')
