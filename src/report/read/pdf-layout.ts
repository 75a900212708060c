import type {PdfPage, PdfPiece} from './pdf-words.ts'

/** Words of one line, or of a line's part in one column. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly page: number
}

/** Lines in the order of reading: each block is a column or part of a page that runs from top to bottom. */
export interface PdfBlocks {
  readonly blocks: readonly (readonly PdfLine[])[]
  /** Pages that were cut into columns, from 1. */
  readonly columned: readonly number[]
  /** The page's address, where a browser printed it at the foot. */
  readonly url?: string
}

/** All in sizes of the letters. Pieces nearer than the first are one word, nearer than the second one line. */
const WORD_GAP = 0.18
const LINE_GAP = 0.75
/** Pieces whose feet are nearer than this stand on one line. */
const SAME_LINE = 0.45
/** White that parts two columns. */
const GUTTER = 0.7
/** Lines and mean width that make a column prose; less is a table, which is read across. */
const COLUMN = {lines: 4, width: 11}
/** White above which a page may be cut across, so that columns under a wide headline are found. */
const BAND = 0.45

const byPlace = (a: PdfPiece, b: PdfPiece): number => a.y - b.y || a.x - b.x

/** Pieces put together to lines; a wide gap ends a line, for the next column may begin there. */
function linesOf({pieces}: PdfPage, page: number): PdfLine[] {
  const rows: PdfPiece[][] = []
  for (const piece of [...pieces].sort(byPlace)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row !== undefined && first !== undefined && piece.y - first.y < SAME_LINE * Math.min(piece.size, first.size))
      row.push(piece)
    else rows.push([piece])
  }
  const lines: PdfLine[] = []
  for (const row of rows) {
    let line: (PdfLine & {text: string; right: number; size: number}) | undefined
    for (const {text, x, y, width, size} of row.sort((a, b) => a.x - b.x)) {
      const gap = line === undefined ? Infinity : x - line.right
      if (line !== undefined && gap < LINE_GAP * Math.max(size, line.size)) {
        const apart = gap > WORD_GAP * size && !/\s$/u.test(line.text) && !/^\s/u.test(text)
        line = {...line, text: line.text + (apart ? ' ' : '') + text, right: x + width, size: Math.max(size, line.size)}
        lines[lines.length - 1] = line
      } else {
        line = {text, x, right: x + width, y, size, page}
        lines.push(line)
      }
    }
  }
  return lines.map((line) => ({...line, text: line.text.replace(/\s+/gu, ' ').trim()})).filter((l) => l.text !== '')
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

const isProse = (lines: readonly PdfLine[], size: number): boolean =>
  lines.length >= COLUMN.lines && lines.reduce((sum, l) => sum + l.right - l.x, 0) / lines.length >= COLUMN.width * size

/** The middle of the widest white that parts the lines in two, by their starts and ends along one axis; null if too narrow. */
function widestGap(spans: readonly (readonly [number, number])[], least: number): number | null {
  const sorted = [...spans].sort((a, b) => a[0] - b[0])
  let end = sorted[0]?.[1] ?? 0
  let best = least
  let at: number | null = null
  for (const [from, to] of sorted) {
    if (from - end > best) {
      best = from - end
      at = (from + end) / 2
    }
    end = Math.max(end, to)
  }
  return at
}

/** Recursive cuts along white (Nagy and Seth 1984): first between columns of prose, else across at the widest band. */
function cut(lines: readonly PdfLine[], size: number, columned: Set<number>): PdfLine[][] {
  if (lines.length <= COLUMN.lines) return [[...lines]]
  const gutter = widestGap(
    lines.map((l) => [l.x, l.right]),
    GUTTER * size,
  )
  if (gutter !== null) {
    const left = lines.filter((l) => l.x < gutter)
    const right = lines.filter((l) => l.x >= gutter)
    if (isProse(left, size) && isProse(right, size)) {
      columned.add(lines[0]!.page)
      return [...cut(left, size, columned), ...cut(right, size, columned)]
    }
  }
  const band = widestGap(
    lines.map((l) => [l.y - l.size, l.y]),
    BAND * size,
  )
  if (band === null) return [[...lines]]
  return [
    ...cut(
      lines.filter((l) => l.y < band),
      size,
      columned,
    ),
    ...cut(
      lines.filter((l) => l.y >= band),
      size,
      columned,
    ),
  ]
}

/** Share of a page's height at its top and foot in which running heads and page numbers stand. */
const MARGIN = 0.09
const PAGE_NUMBER = /^(?:page\s)?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?$/i
/** What browsers print at the head of each page: "11/22/26, 4:36 AM", the moment of printing. */
const PRINTED_AT = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?$/i
const ADDRESS = /^(?:https?|file):\/\/\S+$/i
const folded = (text: string): string => text.toLowerCase().replace(/\d+/g, '0')

interface Heads {
  readonly lines: PdfLine[][]
  readonly url?: string
}

/**
 * Lines without the running heads: page numbers, what browsers print around a page, and what stands in the margin of half the pages or
 * more, numbers aside.
 */
function withoutRunningHeads(pages: readonly (readonly PdfLine[])[], heights: readonly number[]): Heads {
  const margins = pages.map((lines, i) => {
    const height = heights[i] ?? 0
    return new Set(lines.filter((l) => l.y < MARGIN * height || l.y > (1 - MARGIN) * height))
  })
  const seen = new Map<string, number>()
  for (const margin of margins)
    for (const text of new Set([...margin].map((l) => folded(l.text)))) seen.set(text, (seen.get(text) ?? 0) + 1)
  const often = Math.max(2, pages.length / 2)
  const printed = margins.flatMap((margin) => [...margin].filter((l) => PRINTED_AT.test(l.text)))
  const isHead = (l: PdfLine): boolean =>
    PAGE_NUMBER.test(l.text) ||
    ADDRESS.test(l.text) ||
    (seen.get(folded(l.text)) ?? 0) >= often ||
    printed.some((p) => p.page === l.page && Math.abs(p.y - l.y) < l.size)
  const url = margins[0] && [...margins[0]].find((l) => /^https?:\/\/[^\s…]+$/i.test(l.text) && !l.text.endsWith('...'))
  return {
    lines: pages.map((lines, i) => lines.filter((l) => margins[i]?.has(l) !== true || !isHead(l))),
    ...(url === undefined ? {} : {url: url.text}),
  }
}

/** The lines of a PDF in reading order. */
export function pdfBlocks(pages: readonly PdfPage[]): PdfBlocks {
  const columned = new Set<number>()
  const found = withoutRunningHeads(
    pages.map((page, i) => linesOf(page, i + 1)),
    pages.map((page) => page.height),
  )
  const size = median(found.lines.flat().map((l) => l.size))
  const blocks = found.lines.flatMap((lines) => cut(lines, size, columned))
  return {blocks, columned: [...columned], ...(found.url === undefined ? {} : {url: found.url})}
}
