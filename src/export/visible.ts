/**
 * Characters that a reader cannot see or that a terminal obeys: controls (C0, DEL, C1, so every ANSI sequence), format
 * characters (bidi overrides and isolates, zero-width, soft hyphen, byte order mark, tags), line and paragraph separators,
 * lone surrogates, and letters that Unicode says to draw as nothing. Variation selectors stay: they only choose how the
 * emoji before them looks.
 */
const UNSEEN =
  /(?![\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff0-\uffff\u{1fffe}\u{1ffff}]/gu

/**
 * Stretches without letters, digits, signs and line breaks as most texts have them: only these are looked through for unseen
 * characters, which is dear, and a JSON text may have many megabytes.
 */
const UNCOMMON = /[^\n -~¡-¬®-ʯ‐-‧‰-⁞€]+/g

const escaped = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`

/** The text with every unseen character written out, `\u{1b}`. Line breaks and tabs as well. */
export const visible = (text: string): string => text.replace(UNSEEN, escaped)

/** For one line of output: white space is folded to single spaces, what else cannot be seen is written out. */
export const oneLine = (text: string): string => visible(text.replace(/[\t\n\r ]+/g, ' '))

/** For a field that may hold line breaks: `\n`, `\r\n` and tabs stay, what else cannot be seen is written out. */
export const visibleLines = (text: string): string =>
  text.replace(UNSEEN, (character, offset: number) => {
    if (character === '\n' || character === '\t') return character
    return character === '\r' && text[offset + 1] === '\n' ? character : escaped(character)
  })

/** JSON that parses to the same value, with every unseen character as `\uXXXX`: no terminal obeys it. */
export const visibleJson = (json: string): string =>
  json.replace(UNCOMMON, (stretch) => stretch.replace(UNSEEN, inJson))

function inJson(character: string): string {
  let out = ''
  for (let i = 0; i < character.length; i++) out += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`
  return out
}
