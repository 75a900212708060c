import type {Range} from '../../core/span.ts'

/** One line of a text file, or several where a long line was wrapped by hand; white space at both ends left out. */
export interface Line extends Range {
  /** The words, wrapped lines joined by one space; cut at `LOOK` code units, for rules look at no more. */
  readonly text: string
  readonly words: number
  /** A blank line, or the start of the text, stands before it. */
  readonly apart: boolean
}

/** No rule of layout needs more of a line than this; it keeps every rule's time bounded on a text without line breaks. */
const LOOK = 600
/** A line shorter than this (code units) was not broken because it was full: narrow e-mail text breaks at 60 to 80. */
const WRAPPED_FROM = 50

const isSpace = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0xfeff || c === 0x2028 || c === 0x2029

function countWords(text: string): number {
  let words = 0
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const space = isSpace(text.charCodeAt(i))
    if (!space && !inside) words++
    inside = !space
  }
  return words
}

/** Raw lines of a text, trimmed, without the empty ones. */
function rawLines(text: string): Line[] {
  const lines: Line[] = []
  let apart = true
  for (let from = 0; from <= text.length;) {
    let to = from
    while (to < text.length && text.charCodeAt(to) !== 10 && text.charCodeAt(to) !== 13) to++
    let start = from
    let end = to
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (end > start) {
      const words = text.slice(start, Math.min(end, start + LOOK))
      lines.push({start, end, text: words, words: countWords(words), apart})
      apart = false
    } else if (to > from || text.charCodeAt(to) !== 10 || text.charCodeAt(to - 1) !== 13) apart = true
    from = to + 1
    if (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10) from++
  }
  return lines
}

/** True if `next` goes on where `line` was broken: it starts small, and the line was full and its sentence unfinished. */
const wraps = (line: Line, next: Line): boolean =>
  !next.apart &&
  line.end - line.start >= WRAPPED_FROM &&
  line.text.length < LOOK &&
  !/[.!?:;"”’)\]]$/.test(line.text) &&
  /^["“‘'(]?\p{Ll}/u.test(next.text) &&
  !/^(?:by|from)\s+\p{Lu}/u.test(next.text)

/**
 * Lines of a text for finding its headline, byline and so on. A line broken by hand in the middle of a sentence is one with the next:
 *
 *     The harbour master of Old Quay said on Monday that the two
 *     ferries had not touched.
 */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (const next of rawLines(text)) {
    const last = lines.at(-1)
    if (last === undefined || !wraps(last, next)) {
      lines.push(next)
      continue
    }
    const joined = `${last.text} ${next.text}`.slice(0, LOOK)
    lines[lines.length - 1] = {...last, end: next.end, text: joined, words: last.words + next.words}
  }
  return lines
}
