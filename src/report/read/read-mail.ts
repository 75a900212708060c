import PostalMime, {type Email} from 'postal-mime'
import type {Message} from '../../core/message.ts'
import {READ_LIMITS, tooLarge} from './limits.ts'
import {isForward, mailText, subjectWords} from './mail-text.ts'
import type {ReportMeta} from './metadata.ts'
import {soundsLikeOutlet} from './outlet-kind.ts'
import {dateInMetadata} from './printed-date.ts'
import type {Bytes, ReadResult} from './read-bytes.ts'
import {readPage} from './read-page.ts'

/** Parts inside one another, messages inside one another, and bytes of headers: ten times what mail programs write. */
const MIME_LIMITS = {maxNestingDepth: 40, maxRfc822NestingDepth: 3, maxHeadersSize: 500_000}
/** Code units: a shorter plain text stands for the page beside it ("View this mail in your browser"). */
const LEAST = 140

const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\/\S{1,2000}$/i.test(url) ? url : undefined

/**
 * The page in a web archive (RFC 2557): the first HTML part with its own headers, for frames of advertisements stand beside it.
 * Null if there is none.
 */
function archivedPage(bytes: Uint8Array): Uint8Array | null {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = raw.subarray(0, 20_000).toString('latin1')
  const boundary = /boundary="?([^"\r\n;]{1,200})/i.exec(head)?.[1]
  if (boundary === undefined) return null
  const mark = Buffer.from(`--${boundary}`, 'latin1')
  for (let at = raw.indexOf(mark); at >= 0;) {
    const next = raw.indexOf(mark, at + mark.length)
    const part = raw.subarray(raw.indexOf(10, at + mark.length) + 1, next < 0 ? raw.length : next)
    const headers = part
      .subarray(0, 5_000)
      .toString('latin1')
      .split(/\r?\n\r?\n/, 1)[0]!
    if (/^content-type:\s*(?:text\/html|application\/xhtml)/im.test(headers)) return part
    at = next
  }
  return null
}

const headerOf = (email: Email, name: string): string | undefined => email.headers.find((h) => h.key === name)?.value

/** What the headers of a mail say of the report in it. */
function mailMeta(email: Email): ReportMeta {
  const subject = email.subject ?? ''
  const headline = subjectWords(subject)
  // Who forwards a report did not write it, and the day is that of the forwarding.
  if (isForward(subject)) return headline === '' ? {} : {headline}
  const name = (email.from?.name ?? '').trim().slice(0, 200)
  const list = headerOf(email, 'list-id') !== undefined || headerOf(email, 'list-unsubscribe') !== undefined
  const day = dateInMetadata(email.date ?? '')
  return {
    ...(headline === '' ? {} : {headline}),
    ...(name === '' ? {} : list || soundsLikeOutlet(name) ? {outlet: name} : {byline: name}),
    ...(day === null ? {} : {publishedAt: day.from}),
  }
}

async function readArchive({bytes, path, meta = {}, limits}: Bytes, message: Trouble): Promise<ReadResult> {
  const page = archivedPage(bytes)
  if (page === null) return message('read:no-article', 'no page in this web archive: save it again, as .html or .txt')
  const email = await PostalMime.parse(page, MIME_LIMITS)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 20_000)).split(/\r?\n\r?\n/, 1)[0]!
  const said = /^snapshot-content-location:\s*(\S+)/im.exec(head)?.[1] ?? headerOf(email, 'content-location')
  const url = webAddress(said)
  return readPage(email.html ?? '', path, {...(url === undefined ? {} : {url}), ...meta}, {...READ_LIMITS, ...limits})
}

async function readMessage({bytes, path, meta = {}, limits}: Bytes, message: Trouble): Promise<ReadResult> {
  const email = await PostalMime.parse(bytes, MIME_LIMITS)
  const found = mailMeta(email)
  const {text, parts, forwarded} = mailText(email.text ?? '')
  const plain = text.length >= LEAST ? {text, parts} : null
  // Newsletters are pages: their plain text is a list of addresses, or none.
  const page = email.html === undefined || isForward(email.subject ?? '') ? null : email.html
  if (page !== null && (plain === null || headerOf(email, 'list-unsubscribe') !== undefined)) {
    const read = readPage(page, path, {...found, ...meta}, {...READ_LIMITS, ...limits})
    if (read.input !== null || plain === null) return read
  }
  if (plain === null && text === '') return message('read:empty-file', 'a mail without words: nothing to read')
  return {input: {text, parts, layout: 'paragraphs', path, ...found, ...forwarded, ...meta}, messages: []}
}

type Trouble = (rule: string, text: string) => {readonly input: null; readonly messages: Message[]}

/**
 * A mail (`.eml`, RFC 5322) or a saved web archive (`.mht`, `.mhtml`) as a report's input. Attachments are not read, nothing in it runs,
 * nothing is fetched. Never throws: trouble is told in messages. Its places are paragraphs, for lines are coded and broken in the file.
 */
export async function readMail(given: Bytes): Promise<ReadResult> {
  const {bytes, path} = given
  const trouble: Trouble = (rule, text) => ({input: null, messages: [{rule, level: 'error', text, path}]})
  const limit = given.limits?.mailBytes ?? READ_LIMITS.mailBytes
  const size = given.size ?? bytes.length
  if (size > limit) return trouble('read:too-large', tooLarge(size, limit))
  if (bytes.length === 0) return trouble('read:empty-file', 'empty: nothing to read')
  try {
    return await (/\.mht(?:ml)?$/i.test(path) ? readArchive : readMessage)(given, trouble)
  } catch {
    // The parser refuses parts nested too deep and headers without end.
    return trouble('read:mail-broken', 'this mail cannot be read: save its text as a .txt file instead')
  }
}
