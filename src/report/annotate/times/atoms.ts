import {entryOf, type Entry} from './words.ts'

/**
 * The text cut finer than tokens: runs of letters, runs of digits, single signs. "6:40p.m." is `6` `:` `40` `p` `.` `m` `.`
 * and "four-day" is `four` `-` `day`, whatever the tokenizer makes of them.
 */
export interface Atoms {
  readonly text: string
  readonly count: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** One of `AtomKind`. */
  readonly kind: Uint8Array
  /** Lower case word, the digits, or the sign with quotes and dashes made plain; '' for a word longer than any time word. */
  readonly word: readonly string[]
  readonly entry: readonly (Entry | undefined)[]
  /** 1: begins with a capital letter; 2: is nothing but capitals (two or more). */
  readonly capital: Uint8Array
  /** Value of a run of digits; -1 for anything else and for runs longer than 9 digits. */
  readonly number: Int32Array
  /** 1: an empty line stands before it. */
  readonly apart: Uint8Array
}

export const AtomKind = {word: 0, number: 1, sign: 2} as const

/** "Wednesday's", "approximately", "schoolchildren": no time word is longer. */
const LONGEST_WORD = 20
const LONGEST_NUMBER = 9

const SPACE = 0
const LETTER = 1
const DIGIT = 2
const SIGN = 3

function classOf(code: number): number {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER
    if (code >= 48 && code <= 57) return DIGIT
    return code <= 32 || code === 127 ? SPACE : SIGN
  }
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200f) || code === 0x202f || code === 0x2060) return SPACE
  if (code === 0x3000 || code === 0xfeff) return SPACE
  if (code < 0xc0 || (code >= 0x2010 && code <= 0x206f) || code === 0xd7 || code === 0xf7) return SIGN
  return LETTER
}

const PLAIN: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '--',
  '―': '--',
  '‘': "'",
  '’': "'",
  '`': "'",
  '“': '"',
  '”': '"',
}

/** Cuts a text into atoms; linear in its length. */
export function atomsOf(text: string): Atoms {
  const start: number[] = []
  const end: number[] = []
  const kind: number[] = []
  const word: string[] = []
  const entry: (Entry | undefined)[] = []
  const capital: number[] = []
  const number: number[] = []
  const apart: number[] = []
  let at = 0
  let newlines = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const sort = classOf(code)
    if (sort === SPACE) {
      if (code === 10) newlines++
      at++
      continue
    }
    const from = at++
    if (sort !== SIGN) while (at < text.length && classOf(text.charCodeAt(at)) === sort) at++
    start.push(from)
    end.push(at)
    apart.push(newlines > 1 ? 1 : 0)
    newlines = 0
    if (sort === LETTER) {
      const lower = at - from > LONGEST_WORD ? '' : text.slice(from, at).toLowerCase()
      const first = text[from]!
      const raised = first !== first.toLowerCase()
      const last = text[at - 1]!
      kind.push(AtomKind.word)
      word.push(lower)
      entry.push(entryOf(lower))
      capital.push(raised ? (at - from > 1 && last !== last.toLowerCase() ? 2 : 1) : 0)
      number.push(-1)
    } else if (sort === DIGIT) {
      const digits = at - from > LONGEST_NUMBER ? '' : text.slice(from, at)
      kind.push(AtomKind.number)
      word.push(digits)
      entry.push(undefined)
      capital.push(0)
      number.push(digits === '' ? -1 : Number(digits))
    } else {
      const sign = text[from]!
      kind.push(AtomKind.sign)
      word.push(PLAIN[sign] ?? sign)
      entry.push(undefined)
      capital.push(0)
      number.push(-1)
    }
  }
  return {
    text,
    count: start.length,
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    kind: Uint8Array.from(kind),
    word,
    entry,
    capital: Uint8Array.from(capital),
    number: Int32Array.from(number),
    apart: Uint8Array.from(apart),
  }
}

/** Does atom i follow the one before it without a space? */
export const glued = (atoms: Atoms, i: number): boolean => i > 0 && atoms.start[i] === atoms.end[i - 1]

/** Index behind a hyphen between two words ("mid-May", "mid May", "third-quarter"): i itself if there is none. */
export const pastHyphen = (atoms: Atoms, i: number): number =>
  atoms.word[i] === '-' && glued(atoms, i) && glued(atoms, i + 1) ? i + 1 : i

export const wordAt = (atoms: Atoms, i: number): string => atoms.word[i] ?? ''
