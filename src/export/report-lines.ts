import type {Attribution, Claim} from '../core/claim.ts'
import type {Mention, Sentence} from '../core/mention.ts'
import type {Report} from '../core/report.ts'
import {overlap, type Range} from '../core/span.ts'
import {valueText} from '../core/value-text.ts'
import {piece, widthOf, wrap, type Line, type Piece, type Style} from './lines.ts'
import {oneLine, visible} from './visible.ts'

/** What was read in one report by itself. */
export interface ReadReport {
  readonly report: Report
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly attributions: readonly Attribution[]
  readonly claims: readonly Claim[]
}

/** A stretch of words with what it is. */
interface Mark {
  readonly at: Range
  readonly label: string
  readonly style: Style
}

/** A claim or an attribution: what is drawn in rows of its own, and the line that tells its values. */
interface Drawing {
  readonly name: string
  readonly marks: readonly Mark[]
  readonly about: string
}

/** Columns left of the words: the number of a claim. */
const MARGIN = 5

/** One character of a sentence as it is set: escaped, white space as one space. */
interface Cell {
  readonly text: string
  readonly width: number
  /** Code unit in the report where it starts. */
  readonly at: number
}

const graphemes = new Intl.Segmenter('und', {granularity: 'grapheme'})

function cellsOf(text: string, {start, end}: Range): readonly Cell[] {
  const cells: Cell[] = []
  for (const {segment, index} of graphemes.segment(text.slice(start, end))) {
    const at = start + index
    if (/^[ \t\r\n]+$/.test(segment)) {
      if (cells.length > 0 && cells.at(-1)!.text !== ' ') cells.push({text: ' ', width: 1, at})
      continue
    }
    const shown = visible(segment)
    cells.push({text: shown, width: widthOf(shown), at})
  }
  if (cells.at(-1)?.text === ' ') cells.pop()
  return cells
}

/** Rows of at most `width` columns, broken at spaces, or inside a word that is wider. */
function rowsOf(cells: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = []
  let from = 0
  let space = -1
  let used = 0
  for (let i = 0; i < cells.length; i++) {
    const {text, width: wide} = cells[i]!
    if (text === ' ') space = i
    if (used + wide > width && i > from) {
      const to = space > from ? space : i
      rows.push(cells.slice(from, to))
      from = space > from ? space + 1 : i
      space = -1
      used = cells.slice(from, i).reduce((n, c) => n + c.width, 0)
    }
    used += wide
  }
  if (from < cells.length) rows.push(cells.slice(from))
  return rows
}

/** Columns of a row that a mark takes, null if it takes none. */
function columnsOf(row: readonly Cell[], {start, end}: Range): {readonly from: number; readonly to: number} | null {
  let column = 0
  let from = -1
  let to = -1
  for (const {at, width, text} of row) {
    if (at >= start && at < end && !(text === ' ' && from < 0)) {
      if (from < 0) from = column
      to = column + width
    }
    column += width
  }
  return from < 0 ? null : {from, to}
}

/**
 * Marks of one drawing under one row, in as few lines as they need.
 *
 *     Police arrested two men in Lyon
 *     └who┘  └arrest happened
 *                     └howMany └where┘
 */
function lanesOf(row: readonly Cell[], marks: readonly Mark[], width: number): readonly (readonly Piece[])[] {
  const lanes: {pieces: Piece[]; used: number}[] = []
  const placed = marks
    .flatMap((mark) => {
      const columns = columnsOf(row, mark.at)
      return columns ? [{...mark, ...columns}] : []
    })
    .sort((a, b) => a.from - b.from || b.to - a.to)
  for (const {from, to, label, style} of placed) {
    const closed = to - from >= label.length + 2
    const drawn = (closed ? `└${label}${'─'.repeat(to - from - label.length - 2)}┘` : `└${label}`).slice(
      0,
      width - from,
    )
    let lane = lanes.find((l) => l.used < from || (l.used === 0 && from === 0))
    if (!lane) lanes.push((lane = {pieces: [], used: 0}))
    lane.pieces.push(piece(' '.repeat(from - lane.used)), piece(drawn, style))
    lane.used = from + drawn.length
  }
  return lanes.map((l) => l.pieces)
}

function claimDrawing(claim: Claim, number: number, sourceOf: (id: string) => string | undefined): Drawing {
  const {predicate, slots, polarity, status, trigger, attribution} = claim
  const said = attribution === undefined ? undefined : sourceOf(attribution)
  const marks: Mark[] = [
    {
      at: predicate.span,
      label: `${polarity === 'negative' ? 'not ' : ''}${oneLine(predicate.lemma)} ${status}`,
      style: 'changed',
    },
    ...slots
      .filter((s) => s.name !== 'saidBy')
      .map(({name, span, inherited}): Mark => ({
        at: span,
        label: inherited ? `${name}~` : name,
        style: inherited ? 'dim' : 'sigil',
      })),
    ...(trigger && overlap(trigger, predicate.span) === 0 ? [{at: trigger, label: '!', style: 'status'} as const] : []),
  ]
  const values = slots
    .filter((s) => s.name !== 'saidBy')
    .map(
      ({name, value, marker, inherited}) =>
        `${name}${inherited ? '~' : ''} ${marker === undefined ? '' : `${marker} `}${valueText(value)}`,
    )
  const about = [
    `${predicate.form} ${predicate.lemma}${predicate.eventClass === undefined ? '' : ` (${predicate.eventClass})`}`,
    `${polarity === 'negative' ? 'negative, ' : ''}${status}`,
    ...(said === undefined ? [] : [`said by ${said}`]),
    ...values,
  ]
  return {name: String(number), marks, about: oneLine(about.join(' · '))}
}

function attributionDrawing({source, cue, content, type, mode, sourceValue}: Attribution): Drawing {
  const marks: Mark[] = [
    ...(source ? [{at: source, label: 'source', style: 'drift'} as const] : []),
    ...(cue ? [{at: cue, label: 'cue', style: 'drift'} as const] : []),
    ...content.map((at): Mark => ({at, label: 'content', style: 'drift'})),
  ]
  const who = sourceValue === undefined ? 'nobody named' : valueText(sourceValue)
  return {name: '@', marks, about: oneLine(`said by ${who} (${type}), ${mode}`)}
}

/**
 * A report as lines for a terminal, escaped, in at most `width` columns: its words, and under them what each clause was
 * read as. `~` marks a time or place taken over from another clause, `!` the word that fixed the status.
 */
export function reportLines(
  {report, sentences, attributions, claims}: ReadReport,
  {width}: {readonly width: number},
): Line[] {
  const room = width - MARGIN
  const lines: Line[] = []
  const {publishedAt} = report
  const day = publishedAt ? [publishedAt.from.slice(0, 10), publishedAt.to.slice(0, 10)] : ['no date']
  const title = [report.outlet ?? 'no outlet', [...new Set(day)].join(' to '), report.path].flatMap((x) => x ?? [])
  lines.push(...wrap([piece(oneLine(title.join(' · ')), 'heading')], width))
  const sources = new Map(
    attributions.map((a) => [a.id, a.sourceValue === undefined ? 'nobody named' : valueText(a.sourceValue)]),
  )
  const spoken = [...attributions]
  let number = 0
  let next = 0
  for (const [i, sentence] of sentences.entries()) {
    const cells = cellsOf(report.text, sentence)
    if (cells.length === 0) continue
    const drawings: Drawing[] = spoken
      .filter((a) => a.spans.some((s) => overlap(s, sentence) > 0))
      .map(attributionDrawing)
    for (; next < claims.length && claims[next]!.sentence <= i; next++)
      drawings.push(claimDrawing(claims[next]!, ++number, (id) => sources.get(id)))
    lines.push([])
    const style: Style =
      sentence.part === 'body' || sentence.part === 'caption'
        ? 'plain'
        : sentence.part === 'headline'
          ? 'heading'
          : 'dim'
    for (const row of rowsOf(cells, room)) {
      lines.push([piece(' '.repeat(MARGIN)), piece(row.map((c) => c.text).join(''), style)])
      for (const {name, marks} of drawings)
        for (const lane of lanesOf(row, marks, room))
          lines.push([piece(`${name.padStart(MARGIN - 2)}  `, 'dim'), ...lane])
    }
    for (const {name, about} of drawings)
      lines.push(
        ...wrap(
          [piece(about, 'dim')],
          width,
          [piece(`${name.padStart(MARGIN - 2)}  `, 'dim')],
          [piece(' '.repeat(MARGIN))],
        ),
      )
  }
  return lines
}
