/** What the tokenizer needs to know of a UTF-16 code unit. */
export const CharacterClass = {
  /** White space, control and zero-width characters that end a word; they belong to no token. */
  gap: 0,
  letter: 1,
  digit: 2,
  /** Combining marks, joiners, soft hyphen: they go on a word but do not begin one. */
  mark: 3,
  apostrophe: 4,
  hyphen: 5,
  period: 6,
  punctuation: 7,
  symbol: 8,
  surrogate: 9,
} as const

const UNKNOWN = 255
const classes = new Uint8Array(0x10000).fill(UNKNOWN)

const JOINERS = /[\u00ad\u200c\u200d\u2060\ufeff\ufe00-\ufe0f]/
const GAPS = /[\s\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2061-\u206f\u180e]/u

function classify(code: number): number {
  if (code >= 0xd800 && code < 0xe000) return CharacterClass.surrogate
  const c = String.fromCharCode(code)
  if (c === '_') return CharacterClass.letter
  if (JOINERS.test(c)) return CharacterClass.mark
  if (GAPS.test(c)) return CharacterClass.gap
  if (/\p{L}/u.test(c)) return CharacterClass.letter
  if (/\p{N}/u.test(c)) return CharacterClass.digit
  if (/\p{M}/u.test(c)) return CharacterClass.mark
  if ("'’ʼ‘`´".includes(c)) return CharacterClass.apostrophe
  if ('-‐‑'.includes(c)) return CharacterClass.hyphen
  if (c === '.') return CharacterClass.period
  if (/\p{P}/u.test(c)) return CharacterClass.punctuation
  return CharacterClass.symbol
}

/** Class of the code unit at `at`; `gap` past either end. Surrogates are told apart by `isAstralLetter`. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  // NaN past the end: the comparison is false.
  if (!(code >= 0)) return CharacterClass.gap
  let found = classes[code]!
  if (found === UNKNOWN) {
    found = classify(code)
    classes[code] = found
  }
  return found
}

/** True if a letter or digit beyond the basic plane begins at `at` (two code units). */
export function isAstralLetter(text: string, at: number): boolean {
  const point = text.codePointAt(at)
  return point !== undefined && point > 0xffff && /[\p{L}\p{N}]/u.test(String.fromCodePoint(point))
}

/** True if a word or number may begin or go on with the code unit at `at`. */
export function isWordAt(text: string, at: number): boolean {
  const found = classAt(text, at)
  if (found === CharacterClass.letter || found === CharacterClass.digit) return true
  return found === CharacterClass.surrogate && isAstralLetter(text, at)
}

export const isUpper = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  const c = text.charAt(at)
  return c !== c.toLowerCase()
}
