const ACCENTS = /\p{M}+/gu
const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufe00-\ufe0f]/g
const SINGLE_QUOTES = /[‘’‚‛ʼ`´′]/g
const DOUBLE_QUOTES = /[“”„‟«»″]/g
const DASHES = /[‐‑‒–—―−]/g

/**
 * A word as it is compared: NFKC, lower case, no accents, straight quotes and hyphens, nothing of zero width.
 * "Gonçalves" and "Goncalves", "don’t" and "don't" come out the same. Idempotent; takes any string, lone surrogates too.
 */
export function fold(word: string): string {
  let plain = true
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code > 126 || code === 96) plain = false
  }
  if (plain) return word.toLowerCase()
  return word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(ZERO_WIDTH, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
}

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** FNV-1a over code units, then two rounds of murmur3's finaliser so that short words spread over all bits. */
function finish(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** `Tokens.form` of a word: 32-bit hash of its folded form. */
export function formOf(word: string): number {
  const folded = fold(word)
  let h = OFFSET
  for (let i = 0; i < folded.length; i++) h = Math.imul(h ^ folded.charCodeAt(i), PRIME)
  return finish(h)
}

/** `formOf(text.slice(start, end))` without making the string where the word is plain ASCII. */
export function formAt(text: string, start: number, end: number): number {
  let h = OFFSET
  for (let i = start; i < end; i++) {
    let code = text.charCodeAt(i)
    if (code > 126 || code === 96) return formOf(text.slice(start, end))
    if (code >= 65 && code <= 90) code += 32
    h = Math.imul(h ^ code, PRIME)
  }
  return finish(h)
}
