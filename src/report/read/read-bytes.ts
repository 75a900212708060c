import type {Message} from '../../core/message.ts'
import type {ReportInput} from '../../core/report.ts'
import {decode} from './decode.ts'
import {isPage} from './file-kind.ts'
import {READ_LIMITS, tooLarge, type ReadLimits} from './limits.ts'
import {readMarkdown} from './markdown.ts'
import type {ReportMeta} from './metadata.ts'
import {readPage} from './read-page.ts'

export interface Bytes {
  readonly bytes: Uint8Array
  /** As given; its ending says what it is, `.html`, `.htm`, `.xhtml`, `.md`, else text. */
  readonly path: string
  /** From `NAME.meta.json`: goes before what is found in the file. */
  readonly meta?: ReportMeta
  readonly limits?: Partial<ReadLimits>
  /** Of the whole file, where only its start is given because it is too large. */
  readonly size?: number
}

export interface ReadResult {
  /** Null if there is nothing to read: the messages say why. */
  readonly input: ReportInput | null
  readonly messages: Message[]
}

/**
 * One file's bytes as a report's input. Never throws, whatever the bytes: trouble is told in messages, each with what to do.
 * The text of a `.txt` or `.md` file is kept as `TextDecoder` gives it, so offsets are offsets into the file's text.
 */
export function readBytes({bytes, path, meta = {}, limits: given, size = bytes.length}: Bytes): ReadResult {
  const limits = {...READ_LIMITS, ...given}
  const message = (rule: string, level: Message['level'], text: string): Message => ({rule, level, text, path})
  const page = isPage(path, bytes)
  const limit = page ? limits.pageBytes : limits.textBytes
  if (size > limit)
    return {
      input: null,
      messages: [message('read:too-large', 'error', tooLarge(size, limit))],
    }
  const decoded = decode(bytes, page)
  if (decoded.text === null) {
    const what = {
      empty: 'nothing to read',
      binary: / Office | rich text /.test(` ${decoded.note} `)
        ? 'copy the text into a .txt file, or save as PDF'
        : 'give a text file (.txt, .md), a saved page (.html, .mhtml), a mail (.eml) or a PDF',
      encoding: 'save it again as UTF-8',
    }[decoded.reason]
    return {input: null, messages: [message(`read:${decoded.reason}-file`, 'error', `${decoded.note}: ${what}`)]}
  }
  const messages: Message[] = []
  if (decoded.doubt !== undefined)
    messages.push(
      message(
        'read:encoding',
        'warning',
        `read as ${decoded.encoding}, but ${decoded.doubt}: save it again as UTF-8 if words look wrong`,
      ),
    )
  if (!/\S/u.test(decoded.text))
    return {input: null, messages: [message('read:empty-file', 'error', 'only white space: nothing to read')]}
  if (page) {
    const {input, messages: more} = readPage(decoded.text, path, meta, limits)
    return {input, messages: [...messages, ...more]}
  }
  const markdown = /\.(?:md|markdown)$/i.test(path) ? readMarkdown(decoded.text) : {meta: {}, parts: []}
  const all: ReportMeta = {...markdown.meta, ...meta}
  const {headline, ...rest} = all
  // A file's text stays as it is: a title that is not in it cannot be words of the report.
  const stands = headline !== undefined && fold(decoded.text.slice(0, 2000)).includes(fold(headline))
  if (headline !== undefined && !stands)
    messages.push(
      message(
        'read:title-not-in-text',
        'note',
        'the title in its metadata is not in the text: it is not compared; add it as first line if it should be',
      ),
    )
  return {
    input: {
      text: decoded.text,
      layout: 'lines',
      path,
      ...rest,
      ...(stands ? {headline} : {}),
      ...(markdown.parts.length > 0 ? {parts: markdown.parts} : {}),
    },
    messages,
  }
}

const fold = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
