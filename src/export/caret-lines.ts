import {overlap, type Range} from '../core/span.ts'
import {piece, widthOf, type Line, type Style} from './lines.ts'
import {visible} from './visible.ts'

const graphemes = new Intl.Segmenter('und', {granularity: 'grapheme'})

/** One character as it is set: escaped, white space as one space. */
interface Cell {
  readonly text: string
  readonly width: number
  readonly marked: boolean
}

function cellsOf(text: string, {start, end}: Range, marks: readonly Range[]): readonly Cell[] {
  const cells: Cell[] = []
  for (const {segment, index} of graphemes.segment(text.slice(start, end))) {
    const at = {start: start + index, end: start + index + segment.length}
    const marked = marks.some((m) => overlap(m, at) > 0)
    if (/^\s+$/.test(segment)) {
      if (cells.length > 0 && cells.at(-1)!.text !== ' ') cells.push({text: ' ', width: 1, marked})
      continue
    }
    const shown = visible(segment)
    cells.push({text: shown, width: widthOf(shown), marked})
  }
  return cells
}

/** Cells in rows of at most `width` columns, broken at the last space that fits, or inside a word that is wider. */
function rowsOf(cells: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = []
  let from = 0
  while (from < cells.length) {
    let used = 0
    let to = from
    let space = -1
    while (to < cells.length && used + cells[to]!.width <= width) {
      if (cells[to]!.text === ' ') space = to
      used += cells[to]!.width
      to++
    }
    if (to < cells.length && space > from) to = space
    to = Math.max(to, from + 1)
    rows.push(cells.slice(from, to))
    from = cells[to]?.text === ' ' ? to + 1 : to
  }
  return rows
}

/**
 * A stretch of a report with carets under the marked words, in rows of at most `width` columns after `indent` blanks.
 *
 *     The choir had 46 singers and a conductor.
 *                   ^^
 */
export function caretLines(
  text: string,
  stretch: Range,
  marks: readonly Range[],
  style: Style,
  width: number,
  indent: number,
): Line[] {
  const lead = piece(' '.repeat(indent))
  return rowsOf(cellsOf(text, stretch, marks), Math.max(1, width - indent)).flatMap((row): Line[] => {
    const words: Line = [
      lead,
      piece(
        row
          .map((c) => c.text)
          .join('')
          .trimEnd(),
      ),
    ]
    const carets = row
      .map((c) => (c.marked ? '^' : ' ').repeat(c.width))
      .join('')
      .trimEnd()
    return carets === '' ? [words] : [words, [lead, piece(carets, style)]]
  })
}
