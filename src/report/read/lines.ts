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

/** Lines looked at from the start; a report has less than a thousand. After them only the last `END` code units are. */
const MOST_LINES = 20_000
const END = 20_000

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

/** Raw lines of a text, trimmed, without the empty ones. Those of the middle of a very long text are one. */
function rawLines(text: string): Line[] {
  const lines: Line[] = []
  let apart = true
  for (let from = 0; from <= text.length;) {
    if (lines.length === MOST_LINES && text.length - from > END) {
      const start = text.indexOf('\n', text.length - END) + 1
      if (start > from + 1) {
        lines.push({start: from, end: start - 1, text: text.slice(from, from + LOOK), words: LOOK, apart: true})
        from = start
        apart = true
        continue
      }
    }
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
  /^["“‘'(]?\p{Ll}(?:\p{Ll}|\P{L})/u.test(next.text) &&
  !/^(?:by|from)\s+\p{Lu}/u.test(next.text)

/** A block broken at a margin: lines of much the same length, some of which go on in the middle of a sentence. */
const MARGIN = {lines: 3, least: 40, most: 110, apart: 30, unfinished: 0.3}

/** Indices of lines that go on from the line before because their whole block is broken at a margin. */
function marginBreaks(lines: readonly Line[]): Set<number> {
  const joined = new Set<number>()
  for (let first = 0; first < lines.length;) {
    let end = first + 1
    while (end < lines.length && !lines[end]!.apart) end++
    let [least, most, unfinished] = [Infinity, 0, 0]
    for (let i = first; i < end - 1; i++) {
      const length = lines[i]!.end - lines[i]!.start
      least = Math.min(least, length)
      most = Math.max(most, length)
      if (
        /^\p{Ll}{2}/u.test(lines[i + 1]!.text) &&
        !/^by\s/iu.test(lines[i + 1]!.text) &&
        !/[.!?:]$/u.test(lines[i]!.text)
      )
        unfinished++
    }
    const breaks = end - first - 1
    const margin =
      breaks + 1 >= MARGIN.lines && least >= MARGIN.least && most <= MARGIN.most && most - least <= MARGIN.apart
    if (margin && unfinished >= MARGIN.unfinished * breaks) for (let i = first + 1; i < end; i++) joined.add(i)
    first = end
  }
  return joined
}

/**
 * Lines of a text for finding its headline, byline and so on. A line broken by hand in the middle of a sentence is one with the next:
 *
 *     The harbour master of Old Quay said on Monday that the two
 *     ferries had not touched.
 */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const raw = rawLines(text)
  const broken = marginBreaks(raw)
  for (const [i, next] of raw.entries()) {
    const last = lines.at(-1)
    if (last === undefined || !(broken.has(i) || wraps(last, next))) {
      lines.push(next)
      continue
    }
    const joined = `${last.text} ${next.text}`.slice(0, LOOK)
    lines[lines.length - 1] = {...last, end: next.end, text: joined, words: last.words + next.words}
  }
  return lines
}
