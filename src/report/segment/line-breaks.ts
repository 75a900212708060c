import type {Range} from '../../core/span.ts'
import type {BreakAt} from './boundaries.ts'

/** A text file whose longest line is at most this many code units was wrapped by hand or by a mailer. */
const WIDEST_WRAP = 120
/** A wrapped text has lines at least this long; shorter ones are headings, lists, credits. */
const NARROWEST_WRAP = 40

/** Blank line: two line ends with nothing but white space between. */
const BLANK = /\n[^\S\n]*\n|\r[^\S\n]*\r|\u2029/

/**
 * Tells what a line end between two tokens means.
 *
 * `blank` always parts sentences. A single line end is a wrap only in a text laid out in lines no longer than
 * `WIDEST_WRAP`, where the next line's first word would not have fitted on the line before, or where it begins with a
 * small letter and no mark ends the line before. Everywhere else it ends a sentence (a caption, a credit, a heading).
 */
export function lineBreaks(text: string, part: Range): BreakAt {
  let widest = 0
  for (let at = part.start; at < part.end;) {
    let end = text.indexOf('\n', at)
    if (end < 0 || end > part.end) end = part.end
    widest = Math.max(widest, end - at)
    at = end + 1
  }
  const mayWrap = widest <= WIDEST_WRAP && widest >= NARROWEST_WRAP
  return (gapStart, gapEnd) => {
    if (gapEnd - gapStart < 1) return 'none'
    const gap = text.slice(gapStart, gapEnd)
    const first = gap.search(/[\n\r\u2028\u2029]/)
    if (first < 0) return 'none'
    if (BLANK.test(gap)) return 'blank'
    const small = /^\p{Ll}/u.test(text.slice(gapEnd, gapEnd + 1))
    const before = text.charAt(gapStart - 1)
    if (small && !'.!?"”'.includes(before)) return 'wraps'
    if (!mayWrap) return 'ends'
    const lineStart = Math.max(text.lastIndexOf('\n', gapStart - 1), part.start - 1) + 1
    let wordEnd = gapEnd
    while (wordEnd < text.length && wordEnd - gapEnd < 40 && !/\s/.test(text.charAt(wordEnd))) wordEnd++
    return gapStart - lineStart + 1 + (wordEnd - gapEnd) > widest ? 'wraps' : 'ends'
  }
}
