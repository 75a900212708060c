import type {Part} from '../../core/report.ts'
import type {PdfLine} from './pdf-layout.ts'

/** A line this many times further below the last one than usual opens a paragraph. */
const PARAGRAPH_GAP = 1.3
/** From foot to foot of two lines at most, in sizes of letters, where too few lines tell. */
const LEADING = 1.5
/** White in sizes of letters that parts the cells of a table. */
const CELL_GAP = 2
/** Sizes of letters by which a first line is set in. */
const INDENT = 0.7
/** A line that ends before this share of its column's width ends a paragraph, if a sentence ends there. */
const SHORT = 0.88
/** Letters bigger or smaller by this share are another paragraph. */
const OTHER_SIZE = 0.08
/** A headline's letters against those of the body. Where one of so many words is there, bigger ones of fewer are the paper's name. */
const HEADLINE = {size: 1.2, words: 5, least: 2}

const SENTENCE_END = /[.!?:”"’')\]]$/u
const BULLET = /^(?:[•▪◦‣–-]|\d{1,3}[.)])\s/u

interface Paragraph {
  text: string
  readonly size: number
  readonly page: number
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

/** Every word that stands within a line, in lower case: what a word broken at a line's end is held against. */
function wordsWithin(lines: readonly PdfLine[]): Set<string> {
  const words = new Set<string>()
  for (const {text} of lines)
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\d]+(?:[-‐'’][\p{L}\d]+)*/gu)) words.add(word)
  return words
}

/**
 * Joins a line to the text before it. A word broken at the line's end is mended; where the report itself writes it with its hyphen
 * ("well-\nknown" beside "well-known") the hyphen stays.
 */
function joined(before: string, line: string, words: ReadonlySet<string>): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + line
  const broken = /([\p{L}\d]+)[-‐]$/u.exec(before)
  const rest = /^[\p{L}\d]+/u.exec(line)
  if (broken === null || rest === null) return `${before} ${line}`
  const [left, right] = [broken[1]!.toLowerCase(), rest[0].toLowerCase()]
  const hyphenated = words.has(`${left}-${right}`) && !words.has(left + right)
  return hyphenated || !/^\p{Ll}/u.test(line) ? before + line : before.slice(0, -1) + line
}

interface Row extends PdfLine {
  /** A row of a table: wide white stands within it. */
  readonly table: boolean
}

/** Lines of one height put together, from left to right. */
function rowsOf(lines: readonly PdfLine[]): Row[] {
  const rows: Row[] = []
  for (const line of [...lines].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row?.y !== line.y) rows.push({...line, table: false})
    else {
      const table = row.table || line.x - row.right > CELL_GAP * line.size
      rows[rows.length - 1] = {...row, text: `${row.text} ${line.text}`, right: line.right, table}
    }
  }
  return rows
}

/** Paragraphs of a block by the white above them, by first lines set in, short last lines, the size of the letters; a table's rows alone. */
function paragraphsOf(lines: readonly PdfLine[], words: ReadonlySet<string>): Paragraph[] {
  const rows = rowsOf(lines)
  const steps = rows.slice(1).map((row, i) => row.y - rows[i]!.y)
  const leading = Math.min(median(steps), LEADING * median(rows.map((row) => row.size)))
  const left = median(rows.map((row) => row.x))
  const right = Math.max(...rows.map((row) => row.right))
  const isIndented = (row: Row): boolean => row.x > left + INDENT * row.size
  const endsShort = (row: Row): boolean => row.right < left + SHORT * (right - left) && SENTENCE_END.test(row.text)
  const paragraphs: Paragraph[] = []
  rows.forEach((row, i) => {
    const above = rows[i - 1]
    const last = paragraphs.at(-1)
    const opens =
      above === undefined ||
      last === undefined ||
      row.table ||
      above.table ||
      row.y - above.y > PARAGRAPH_GAP * leading ||
      Math.abs(row.size - above.size) > OTHER_SIZE * above.size ||
      (isIndented(row) && !isIndented(above)) ||
      endsShort(above) ||
      BULLET.test(row.text)
    if (opens) paragraphs.push({text: row.text, size: row.size, page: row.page})
    else last.text = joined(last.text, row.text, words)
  })
  return paragraphs
}

function headlineOf(paragraphs: readonly Paragraph[], body: number): Paragraph | undefined {
  const big = paragraphs.filter((p) => p.page === 1 && p.size >= HEADLINE.size * body)
  const ofWords = (least: number): Paragraph | undefined =>
    big
      .filter((p) => p.text.split(' ').length >= least)
      .reduce<Paragraph | undefined>((best, p) => (best === undefined || p.size > best.size ? p : best), undefined)
  return ofWords(HEADLINE.words) ?? ofWords(HEADLINE.least)
}

/** The text of a PDF's lines in reading order, paragraphs with a blank line between them, and its headline by the size of the letters. */
export function pdfText(blocks: readonly (readonly PdfLine[])[]): {text: string; parts: Part[]} {
  const lines = blocks.flat()
  const words = wordsWithin(lines)
  const body = median(lines.flatMap((l) => Array<number>(Math.ceil(l.text.length / 20)).fill(l.size)))
  const paragraphs: Paragraph[] = []
  for (const block of blocks)
    for (const paragraph of paragraphsOf(block, words)) {
      const last = paragraphs.at(-1)
      // A sentence that goes on in the next column or on the next page.
      const goesOn =
        last !== undefined &&
        !SENTENCE_END.test(last.text) &&
        /^\p{Ll}/u.test(paragraph.text) &&
        Math.abs(last.size - paragraph.size) <= OTHER_SIZE * last.size
      if (goesOn) last.text = joined(last.text, paragraph.text, words)
      else paragraphs.push(paragraph)
    }
  const headline = headlineOf(paragraphs, body)
  let text = ''
  const parts: Part[] = []
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n'
    if (paragraph === headline)
      parts.push({part: 'headline', start: text.length, end: text.length + paragraph.text.length})
    text += paragraph.text
  }
  return {text, parts}
}
