import type {Part} from '../../core/report.ts'
import {visibleLines} from '../visible.ts'
import type {Witness} from '../witnesses.ts'

/** A paragraph, headline or other stretch of a report as it stands on the page. */
export interface Block {
  readonly part: Part['part']
  /** With every unseen character written out; line breaks are `\n`. */
  readonly text: string
  /** Offset of its first character in the report's text and in the shown text. */
  readonly raw: number
  readonly at: number
  /** Its lines are lines of their own (a list, an address), not the lines of a wrapped paragraph. */
  readonly lines: boolean
}

/** A report's words as the page shows them. */
export interface ShownReport {
  readonly blocks: readonly Block[]
  /** The blocks, one after the other with nothing between them. */
  readonly text: string
  /** From an offset of the report's text (UTF-16 code units) to one of the shown text. */
  readonly shownAt: (offset: number) => number
  /** Index of the block that holds an offset of the report's text, or the last before it; 0 at least. */
  readonly blockAt: (offset: number) => number
}

/** A line shorter than this share of the longest before it was broken by whoever wrote it, not by a margin. */
const SHORT_LINE = 0.6

/** A longer line was broken by no margin: it is a paragraph, whether or not an empty line follows it. */
const LONG_LINE = 120

/** Cuts a report into blocks: at empty lines, and where a headline, byline or other part begins. */
export function shownReport({report}: Witness): ShownReport {
  const {text} = report
  const blocks: Block[] = []
  const shifts: (readonly [raw: number, by: number][])[] = []
  let length = 0
  for (const {start, end, part} of stretches(text, report.parts, report.layout === 'paragraphs')) {
    const {shown, shift} = shownText(text.slice(start, end))
    blocks.push({part, text: shown, raw: start, at: length, lines: brokenByHand(shown)})
    shifts.push(shift)
    length += shown.length
  }
  const blockAt = (offset: number): number =>
    Math.max(
      0,
      lastUpTo(blocks, (b) => b.raw, offset),
    )
  return {
    blocks,
    text: blocks.map((b) => b.text).join(''),
    blockAt,
    shownAt: (offset) => {
      const i = blockAt(offset)
      const block = blocks[i]
      if (!block) return 0
      const inside = Math.max(0, offset - block.raw)
      const by = shifts[i]![lastUpTo(shifts[i]!, ([raw]) => raw, inside)]?.[1] ?? 0
      return block.at + Math.min(inside + by, block.text.length)
    },
  }
}

interface Stretch {
  readonly start: number
  readonly end: number
  readonly part: Part['part']
}

function stretches(text: string, parts: readonly Part[], apart: boolean): Stretch[] {
  const found: {start: number; end: number; part: Part['part']; of: Part | undefined}[] = []
  let open = false
  let before = 0
  for (const line of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    const words = line[1]!.trim()
    if (words === '') {
      open = false
      continue
    }
    const start = line.index + line[1]!.indexOf(words)
    const end = start + words.length
    const of = partAt(parts, start)
    const last = found.at(-1)
    const long = words.length > LONG_LINE || before > LONG_LINE
    if (last && open && !apart && of === last.of && !long) last.end = end
    else found.push({start, end, part: of?.part ?? 'body', of})
    open = true
    before = words.length
  }
  return found
}

/** The part that holds an offset; a dateline only where no other does, since it may open a body. */
function partAt(parts: readonly Part[], offset: number): Part | undefined {
  const here = parts.filter((p) => p.start <= offset && offset < p.end)
  return here.find((p) => p.part !== 'dateline') ?? here[0]
}

/** The text with unseen characters written out, and by how much what follows each of them is moved. */
function shownText(raw: string): {shown: string; shift: [raw: number, by: number][]} {
  if (!raw.includes('\r') && visibleLines(raw) === raw) return {shown: raw, shift: []}
  let shown = ''
  let at = 0
  const shift: [number, number][] = []
  for (const character of raw) {
    shown += character === '\r' ? (raw[at + 1] === '\n' ? '' : '\n') : visibleLines(character)
    at += character.length
    if (shown.length - at !== (shift.at(-1)?.[1] ?? 0)) shift.push([at, shown.length - at])
  }
  return {shown, shift}
}

function brokenByHand(text: string): boolean {
  const lines = text.split('\n')
  const longest = Math.max(0, ...lines.slice(0, 2000).map((l) => l.length))
  return (
    lines.slice(0, -1).some((line) => line.trim().length < SHORT_LINE * longest) || (lines.length > 1 && longest < 40)
  )
}

/** Index of the last item whose key is at most `offset`; -1 if there is none. Binary search. */
function lastUpTo<T>(items: readonly T[], key: (item: T) => number, offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (key(items[middle]!) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
