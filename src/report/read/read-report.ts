import {isMail, isPdf} from './file-kind.ts'
import {readBytes, type Bytes, type ReadResult} from './read-bytes.ts'

/** A file of any kind that is read: text, page, mail, web archive or PDF. Never throws or rejects: trouble is told in messages. */
export async function readReport(given: Bytes): Promise<ReadResult> {
  // What reads mails and PDFs is loaded with the first of them.
  if (isPdf(given.bytes)) return (await import('./read-pdf.ts')).readPdf(given)
  if (isMail(given.path, given.bytes)) return (await import('./read-mail.ts')).readMail(given)
  return readBytes(given)
}
