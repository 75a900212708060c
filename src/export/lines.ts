import {createRequire} from 'node:module'
import type * as StringWidthPackage from 'string-width'
import type {SectionName} from './entry.ts'

/** What a stretch of a line is, for whoever paints it; a section's name is the style of its labels. */
export type Style = 'plain' | 'heading' | 'sigil' | 'changed' | 'dim' | SectionName

export interface Piece {
  readonly text: string
  readonly style: Style
}

/** One line of output. Its text is escaped already. */
export type Line = readonly Piece[]

export const piece = (text: string, style: Style = 'plain'): Piece => ({text, style})

/** Signs of one column each: ASCII, letters of European languages as single code points, quotes, dashes, the frames of trees. */
const ONE_COLUMN_EACH = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2500-\u257f]*$/

/** The package is loaded with the first text that needs it: its tables of signs take a twentieth of a second to build. */
const load = createRequire(import.meta.url)

/** Columns that a text takes on a terminal. */
export const widthOf = (text: string): number =>
  ONE_COLUMN_EACH.test(text) ? text.length : (load('string-width') as typeof StringWidthPackage).default(text)

const graphemes = new Intl.Segmenter('und', {granularity: 'grapheme'})

const columns = (line: Line): number => line.reduce((n, p) => n + widthOf(p.text), 0)

/**
 * Sets pieces in lines of at most `width` columns (wide characters take two), breaking at spaces, or inside a word that
 * is wider than a line. The first line starts with `first`, later ones with `hang`; both count.
 */
export function wrap(pieces: Line, width: number, first: Line = [], hang: Line = first): Line[] {
  const lines: Line[] = []
  let line: Piece[] = [...first]
  let used = columns(first)
  let empty = true
  const feed = (): void => {
    lines.push(joined(line))
    line = [...hang]
    used = columns(hang)
    empty = true
  }
  for (const word of wordsOf(pieces)) {
    const wide = columns(word)
    const gap = empty ? 0 : 1
    if (!empty && used + gap + wide > width) feed()
    else if (gap) {
      line.push(piece(' ', line.at(-1)?.style === word[0]?.style ? word[0]?.style : 'plain'))
      used++
    }
    if (used + wide <= width) {
      line.push(...word)
      used += wide
      empty = false
      continue
    }
    for (const {text, style} of word)
      for (const {segment} of graphemes.segment(text)) {
        const w = widthOf(segment)
        if (used + w > width && !empty) feed()
        line.push(piece(segment, style))
        used += w
        empty = false
      }
  }
  if (!empty || lines.length === 0) lines.push(joined(line))
  return lines
}

/** Runs without a space; one of several styles (`“12”,` with a marked 12) stays together. */
function wordsOf(pieces: Line): Piece[][] {
  const words: Piece[][] = []
  let open = false
  for (const {text, style} of pieces)
    for (const part of text.split(/( +)/)) {
      if (part === '') continue
      if (part.startsWith(' ')) open = false
      else if (open) words.at(-1)!.push(piece(part, style))
      else {
        words.push([piece(part, style)])
        open = true
      }
    }
  return words
}

/** Neighbours of one style become one piece; white space at the end goes. */
function joined(line: Line): Line {
  const out: Piece[] = []
  for (const p of line) {
    const last = out.at(-1)
    if (last?.style === p.style) out[out.length - 1] = piece(last.text + p.text, p.style)
    else out.push(p)
  }
  const last = out.at(-1)
  if (last) out[out.length - 1] = piece(last.text.trimEnd(), last.style)
  return out.filter((p) => p.text !== '')
}
