import type {Part} from '../../core/report.ts'
import type {ReportMeta} from './metadata.ts'
import {dateInMetadata} from './printed-date.ts'

/** The words of a mail as paragraphs, what in them is none of the report, and what a forwarded message says of itself. */
export interface MailText {
  readonly text: string
  readonly parts: readonly Part[]
  readonly forwarded: ReportMeta
}

/** Code units: mail programs break lines at 60 to 80, up to 100; shorter ones were broken by whoever wrote them. */
const BROKEN = {from: 45, to: 100}
/** A forwarded message may itself be forwarded; more is an exchange of letters. */
const FORWARDS = 3

const FORWARDED =
  /^\s{0,4}(?:-{2,20}\s{0,3}(?:forwarded|original) message\s{0,3}-{2,20}|begin forwarded message:)\s{0,4}$/i
const HEADER = /^\s{0,4}\*{0,2}(from|sent|date|subject|to|cc|reply-to)\s?:\*{0,2}\s{1,10}(.{0,500})$/i
const LIST_LINE = /^\s{0,8}(?:[-*•–]|\d{1,3}[.)])\s/

/** "Re: Fwd: [press] Two ferries collide" → "Two ferries collide". */
export const subjectWords = (subject: string): string =>
  subject
    .slice(0, 500)
    .replace(/^(?:\s*(?:(?:re|fwd?|aw|wg|tr|rv)\s?:|\[[^\]]{0,40}\]))+/i, '')
    .trim()

export const isForward = (subject: string): boolean => /^\s*(?:fwd?|wg|tr|rv)\s?:/i.test(subject)

/** The name in `Harbour Police <press@harbour.example>`. */
const nameOf = (address: string): string =>
  address
    .replace(/[<[(].*$/, '')
    .replace(/["*]/g, '')
    .trim()

/** Lines after the last mark of a forwarded message, and the headers that stand under it. */
function unforward(lines: readonly string[]): {lines: readonly string[]; meta: ReportMeta} {
  let rest = lines
  let meta: ReportMeta = {}
  for (let n = 0; n < FORWARDS; n++) {
    const mark = rest.findIndex((line) => FORWARDED.test(line))
    if (mark < 0) break
    let at = mark + 1
    while (at < rest.length && rest[at]!.trim() === '') at++
    const said = new Map<string, string>()
    for (; at < rest.length; at++) {
      const header = HEADER.exec(rest[at]!)
      if (header === null) break
      said.set(header[1]!.toLowerCase(), header[2]!.trim())
    }
    const from = nameOf(said.get('from') ?? '')
    const subject = subjectWords(said.get('subject') ?? '')
    const day = dateInMetadata(said.get('date') ?? said.get('sent') ?? '')
    meta = {
      ...(subject === '' ? {} : {headline: subject}),
      ...(from === '' ? {} : {outlet: from}),
      ...(day === null ? {} : {publishedAt: day.from}),
    }
    rest = rest.slice(at)
  }
  return {lines: rest, meta}
}

/** Lines that a mail program broke are one line again; lists and verse stay as they are. */
function unbroken(block: readonly string[]): string {
  const broken =
    block.length > 1 &&
    block.every((line, i) => !LIST_LINE.test(line) && (i === block.length - 1 || line.length >= BROKEN.from)) &&
    block.every((line) => line.length <= BROKEN.to)
  return block.map((line) => line.trim()).join(broken ? ' ' : '\n')
}

/**
 * The text of a mail. What comes before a forwarded message is left out; quoted lines (`> …`) and what follows the mark of a
 * signature (`-- `, RFC 3676 section 4.3) stay in it as furniture.
 */
export function mailText(source: string): MailText {
  const {lines, meta} = unforward(source.replace(/\r\n?/g, '\n').split('\n'))
  const parts: Part[] = []
  let text = ''
  let block: string[] = []
  let furniture = false
  const end = (): void => {
    if (block.length > 0) {
      if (text !== '') text += '\n\n'
      const start = text.length
      text += furniture ? block.join('\n') : unbroken(block)
      if (furniture) parts.push({part: 'furniture', start, end: text.length})
    }
    block = []
  }
  let signature = false
  for (const line of lines) {
    signature ||= /^-- ?$/.test(line)
    const aside = signature || /^\s{0,3}>/.test(line)
    if (line.trim() === '' || aside !== furniture) end()
    furniture = aside
    if (line.trim() !== '') block.push(line.trimEnd())
  }
  end()
  return {text, parts, forwarded: meta}
}
