import type {DateInterval, OutletKind, Part} from '../../core/report.ts'
import {byStart, type Range} from '../../core/span.ts'
import {datelineOf} from './dateline.ts'
import {isCaption, isCredit, isFurniture} from './furniture.ts'
import {findHead} from './head.ts'
import {linesOf, type Line} from './lines.ts'
import {dateLine, outletLine} from './masthead.ts'
import {isAgency, isOfficial} from './outlet-kind.ts'
import {intervalOf, type PrintedDate} from './printed-date.ts'

/** What a text says of itself. */
export interface Layout {
  /** Sorted by start. */
  readonly parts: readonly Part[]
  readonly outlet?: string
  readonly kind: OutletKind
  readonly published?: DateInterval
}

/** How many lines at the end may hold a date line or an agency's credit. */
const TAIL = 8

/** Lines of a form at the start of a body that may hold its date:  Date: 14.05.2025 */
const FIELDS = 8
const FIELD = /^(?:date|dated|issued|published|released|date of (?:issue|release|publication))\s?:/iu

/** Sentences of a line, for lines that end in furniture: "More rain is due. With agencies." Ranges into `text`. */
function sentences(text: string, line: Range): Range[] {
  const found: Range[] = []
  let start = line.start
  for (let i = line.start; i < line.end - 1; i++) {
    if (!'.!?'.includes(text[i]!) || text[i + 1] !== ' ') continue
    found.push({start, end: i + 1})
    while (text[i + 1] === ' ') i++
    start = i + 1
  }
  if (start < line.end) found.push({start, end: line.end})
  return found
}

const kindOf = (words: string, open: boolean): 'furniture' | 'credit' | null =>
  isCredit(words) && open ? 'credit' : isFurniture(words) ? 'furniture' : null

/** (CBW) or (Harbour Wire) after the last sentence of a body: whose copy it is. */
function creditAtEnd(text: string, line: Range): Range | null {
  const from = Math.max(line.start, line.end - 60)
  const found = /\s(\((?:[A-Z]{2,6}(?:[/,] ?[A-Z]{2,6}){0,2}|[^()]{2,40})\))$/u.exec(text.slice(from, line.end))
  if (found === null) return null
  const inside = (found[1] ?? '').slice(1, -1)
  if (!/^[A-Z]{2,6}(?:[/,] ?[A-Z]{2,6}){0,2}$/u.test(inside) && !isAgency(inside)) return null
  return {start: from + found.index + 1, end: line.end}
}

/** Splits one line of the body into what belongs to the story and what does not, from both ends. */
function splitLine(text: string, line: Line, last: boolean): Part[] {
  const open = last || line.words <= 12
  const whole = kindOf(line.text, open)
  if (whole !== null && line.end - line.start <= 400) {
    const pieces = sentences(text, line)
    // One sentence of furniture does not take the line's other sentences with it.
    if (pieces.length < 2 || pieces.every((p) => p.end - p.start < 160)) {
      const kinds = pieces.map((p) => kindOf(text.slice(p.start, p.end), open))
      if (kinds.filter((k) => k !== null).length * 2 >= pieces.length) {
        const creditFrom = kinds.indexOf('credit')
        if (creditFrom > 0 && kinds[0] !== 'credit')
          return [
            {part: 'furniture', start: line.start, end: pieces[creditFrom - 1]!.end},
            {part: 'credit', start: pieces[creditFrom]!.start, end: line.end},
          ]
        return [{part: whole, start: line.start, end: line.end}]
      }
    }
  }
  if (isCaption(line.text) && !/["”]/u.test(line.text)) return [{part: 'caption', start: line.start, end: line.end}]
  const parts: Part[] = []
  let end = line.end
  if (line.end - line.start < 4000) {
    const pieces = sentences(text, line)
    for (let k = pieces.length - 1; k > 0; k--) {
      const piece = pieces[k]!
      const kind = kindOf(text.slice(piece.start, piece.end), true)
      if (kind === null || (!last && kind === 'credit')) break
      parts.unshift({part: kind, ...piece})
      end = pieces[k - 1]!.end
    }
  }
  const credit = last ? creditAtEnd(text, {start: line.start, end}) : null
  if (credit !== null) {
    parts.unshift({part: 'credit', ...credit})
    end = credit.start
    while (end > line.start && text[end - 1] === ' ') end--
  }
  return [{part: 'body', start: line.start, end}, ...parts]
}

/** Joins neighbouring parts of one kind: the body is one part where nothing interrupts it. */
function merge(parts: readonly Part[]): Part[] {
  const out: Part[] = []
  for (const part of parts) {
    const last = out.at(-1)
    if (last !== undefined && last.part === part.part && (part.part === 'body' || part.part === 'furniture'))
      out[out.length - 1] = {...last, end: part.end}
    else out.push(part)
  }
  return out
}

/** "© 2024 Harbour Mail": a year for a date line that has none. */
function yearIn(lines: readonly Line[], near: string | undefined): number | null {
  const years = new Set<number>()
  for (const line of [...lines.slice(0, 3), ...lines.slice(-TAIL)]) {
    const found = /(?:©|\(c\)|copyright)\s{0,2}(?:\(c\)\s)?((?:19|20)\d{2})(?![\d–-])/iu.exec(line.text)
    if (found !== null) years.add(Number(found[1]))
  }
  for (const found of (near ?? '').matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/gu)) years.add(Number(found[1]))
  return years.size === 1 ? ([...years][0] ?? null) : null
}

interface Found {
  readonly date: PrintedDate
  readonly line: string
}

/**
 * Parts of a text and what it says of its outlet and day.
 * @param given parts found before (a page's headline and captions): kept as they are, and nothing is looked for in them.
 * @param title the headline, where metadata gives it.
 */
export function layoutOf(text: string, given: readonly Part[] = [], title?: string): Layout {
  const taken = [...given].sort(byStart)
  const free = linesOf(text).filter((line) => !taken.some((p) => p.start < line.end && line.start < p.end))
  const headed = taken.some((p) => p.part === 'headline')
  const head = findHead(free, text, title, headed)
  const parts: Part[] = [...head.parts]
  let outlet = head.outlet
  let kind = head.kind
  let found: Found | undefined
  if (head.date !== undefined) found = {date: head.date, line: head.dateText ?? ''}
  let agency: string | undefined
  let field: PrintedDate | undefined
  const body = free.slice(head.body)
  body.forEach((line, k) => {
    const last = k >= body.length - TAIL
    const opening = k === 0 || (k < 3 && agency === undefined) ? datelineOf(line.text) : null
    if (opening !== null && (k === 0 || opening.agency !== undefined) && line.text.length <= line.end - line.start) {
      parts.push({part: 'dateline', start: line.start + opening.start, end: line.start + opening.end})
      agency ??= opening.agency
      if (opening.date !== undefined) found ??= {date: opening.date, line: line.text.slice(0, opening.end)}
    }
    const dated =
      last && k > 0 && line.words <= 14 && !/^(?:correct|clarif)|\(@/iu.test(line.text)
        ? dateLine(line.text, text)
        : null
    if (
      dated !== null &&
      (dated.sure !== 1 || found === undefined) &&
      !/:\s\d/u.test(line.text.replace(/\d:\d/gu, ''))
    ) {
      parts.push({part: 'dateline', start: line.start, end: line.end})
      if (dated.sure >= 2) outlet ??= dated.outlet
      if (dated.date !== undefined) found ??= {date: dated.date, line: line.text}
      return
    }
    if (k < FIELDS && field === undefined && FIELD.test(line.text)) field = dateLine(line.text, text)?.date
    parts.push(...splitLine(text, line, last))
  })
  if (found === undefined && field !== undefined) found = {date: field, line: ''}
  if (outlet === undefined) {
    const signed = free
      .slice(-3)
      .map((l) => outletLine(l.text))
      .find((m) => m !== null && m.sure === 3)
    if (signed?.outlet !== undefined) [outlet, kind] = [signed.outlet, signed.kind]
  }
  const reporting = parts.some(
    (p) => p.part === 'credit' && /^\(?\s?(?:reporting|writing) /iu.test(text.slice(p.start, p.end)),
  )
  if (outlet === undefined && agency !== undefined) [outlet, kind] = [agency, 'wire']
  else if (outlet !== undefined && agency !== undefined && sameName(outlet, agency)) kind = 'wire'
  else if (reporting && outlet === undefined) kind = 'wire'
  if (kind === 'unknown' && outlet !== undefined && isOfficial(outlet)) kind = 'official'
  const published = found === undefined ? null : intervalOf(found.date, found.date.year ?? yearIn(free, found.line))
  return {
    parts: merge([...taken, ...parts].sort(byStart)),
    kind,
    ...(outlet === undefined ? {} : {outlet}),
    ...(published === null ? {} : {published}),
  }
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
