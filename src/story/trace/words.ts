import {hash32} from '../../core/id.ts'
import type {Sentence} from '../../core/mention.ts'
import type {Range, Span} from '../../core/span.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {TokenKind} from '../../text/tokens.ts'
import {rarity} from './rarity.ts'
import {fold, stem} from './style.ts'

/** Bits of `Words.flags`. `ASIDE`: byline, dateline, credit or furniture, which are marks of origin and no evidence of copying. */
export const QUOTED = 1
export const CAPITAL = 2
export const FIRST = 4
export const ASIDE = 8
export const HEADLINE = 16
/** A word with a capital that stands somewhere in the report without one. */
export const ALSO_LOWER = 32

export const NO_CLASS = 255

/** The words of one report as columns, punctuation left out, in the form in which they are compared. */
export interface Words {
  readonly report: string
  readonly text: string
  readonly count: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly form: readonly string[]
  readonly stem: readonly string[]
  /** Dictionary form and word class (code into `UPOS`), as the annotations have them; the form and `NO_CLASS` where there are none. */
  readonly lemma: readonly string[]
  readonly upos: Uint8Array
  /** Hashes of `form` and of `stem`. */
  readonly code: Uint32Array
  readonly stemCode: Uint32Array
  readonly rarity: Float64Array
  readonly flags: Uint8Array
  readonly sentence: Uint32Array
  /** What stands before the word: 0 a space, 1 a comma, dash, bracket or quotation mark, 2 a stronger stop. */
  readonly stop: Uint8Array
  readonly sentences: readonly Sentence[]
  /** First and last word (half-open) of each sentence. */
  readonly within: readonly Range[]
}

/** "70km", "10pm", "900m": what a desk writes as one word or as two. */
const GLUED = /^(\d+(?:[.,:]\d+)*)(am|pm|km|kph|kg|mm|cm|m|bn|mn|k|ft|lb|%|p\.m\.?|a\.m\.?)$/i

const BREAK = /[.!?;:\n]/
const WEAK = /[,()[\]"“”«»–—-]/

/** Folding costs a few regular expressions a word, and the same words come again and again. */
type Folded = readonly [form: string, stem: string, code: number, stemCode: number, rarity: number]
const MOST_KEPT = 50_000
const kept = new Map<string, Folded>()
function folded(word: string): Folded {
  let known = kept.get(word)
  if (known === undefined) {
    const form = fold(word)
    const root = stem(form)
    known = [form, root, hash32(form), hash32(root), rarity(form)]
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(word, known)
  }
  return known
}

type Read = Pick<ReportLayers, 'report' | 'tokens' | 'sentences' | 'quotations'> & Partial<Pick<ReportLayers, 'syntax'>>

export function wordsOf({report, tokens, sentences, quotations, syntax}: Read): Words {
  const text = report.text
  const pieces: Range[] = []
  const owners: number[] = []
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.kind[t] === TokenKind.punctuation) continue
    const start = tokens.start[t]!
    const end = tokens.end[t]!
    const glued = end - start < 24 && isDigit(text.charCodeAt(start)) ? GLUED.exec(text.slice(start, end)) : null
    const cut = glued === null ? end : start + glued[1]!.length
    pieces.push({start, end: cut})
    owners.push(t)
    if (cut < end) {
      pieces.push({start: cut, end})
      owners.push(t)
    }
  }
  const count = pieces.length
  const words = {
    start: new Uint32Array(count),
    end: new Uint32Array(count),
    code: new Uint32Array(count),
    stemCode: new Uint32Array(count),
    rarity: new Float64Array(count),
    flags: new Uint8Array(count),
    sentence: new Uint32Array(count),
    stop: new Uint8Array(count),
    upos: new Uint8Array(count).fill(NO_CLASS),
  }
  const form: string[] = []
  const stems: string[] = []
  const lemma: string[] = []
  const within: {start: number; end: number}[] = sentences.map(() => ({start: -1, end: -1}))
  const asides = report.parts.filter((p) => p.part !== 'body' && p.part !== 'headline' && p.part !== 'caption')
  const lower = new Set<number>()
  let quote = 0
  for (const [i, piece] of pieces.entries()) {
    const raw = text.slice(piece.start, piece.end)
    const [f, s, code, stemCode, rare] = folded(raw)
    const sentence = tokens.sentence[owners[i]!] ?? 0
    words.start[i] = piece.start
    words.end[i] = piece.end
    words.code[i] = code
    words.stemCode[i] = stemCode
    words.rarity[i] = rare
    words.sentence[i] = sentence
    form.push(f)
    stems.push(s)
    lemma.push(syntax?.lemma[owners[i]!] ?? f)
    if (syntax !== undefined) words.upos[i] = syntax.upos[owners[i]!]!
    const range = within[sentence]
    let flags = 0
    if (range !== undefined) {
      if (range.start < 0) {
        range.start = i
        flags |= FIRST
      }
      range.end = i + 1
    }
    while (quote < quotations.length && quotations[quote]!.end <= piece.start) quote++
    if (quote < quotations.length && quotations[quote]!.start <= piece.start) flags |= QUOTED
    if (opensWithCapital(raw)) flags |= CAPITAL
    else lower.add(code)
    const part = sentences[sentence]?.part
    if (part === 'headline') flags |= HEADLINE
    else if (part !== undefined && part !== 'body' && part !== 'caption') flags |= ASIDE
    if (asides.some((a) => a.start <= piece.start && piece.end <= a.end)) flags |= ASIDE
    words.flags[i] = flags
    words.stop[i] = flags & FIRST ? 2 : i === 0 ? 2 : stopBetween(text, pieces[i - 1]!.end, piece.start)
  }
  for (let i = 0; i < count; i++)
    if ((words.flags[i]! & CAPITAL) !== 0 && lower.has(words.code[i]!)) words.flags[i]! |= ALSO_LOWER
  for (const range of within) if (range.start < 0) range.start = range.end = 0
  return {report: report.id, text, count, form, stem: stems, lemma, sentences, within, ...words}
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57

/** The first letter is upper case and changes when it is made lower case. */
function opensWithCapital(word: string): boolean {
  const c = word.charCodeAt(0)
  return c < 128 ? c >= 65 && c <= 90 : /^\p{Lu}/u.test(word) && word !== word.toLowerCase()
}

/** What kind of stop stands between two words; so many code units of what is between them are looked at. */
const LOOKED_AT = 40
function stopBetween(text: string, from: number, to: number): 0 | 1 | 2 {
  if (from === to || (to === from + 1 && text.charCodeAt(from) === 32)) return 0
  const between = text.slice(from, Math.min(to, from + LOOKED_AT))
  // A hyphen inside a word ("41-year-old") is no stop.
  return BREAK.test(between) ? 2 : between.length > 1 && WEAK.test(between) ? 1 : 0
}

/** The text from one word to another (half-open), as a span. */
export const spanOfWords = (words: Words, from: number, to: number): Span => ({
  report: words.report,
  start: words.start[from]!,
  end: words.end[Math.max(from, to - 1)]!,
})
