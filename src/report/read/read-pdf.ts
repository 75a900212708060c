import type {Message} from '../../core/message.ts'
import {READ_LIMITS, tooLarge} from './limits.ts'
import {pdfBlocks} from './pdf-layout.ts'
import {pdfText} from './pdf-text.ts'
import {pdfWords} from './pdf-words.ts'
import type {Bytes, ReadResult} from './read-bytes.ts'

/**
 * A PDF as a report's input: its words in reading order, columns one after the other, words broken at a line's end mended, running heads
 * and page numbers left out. Never throws: trouble is told in messages. Its places are paragraphs.
 */
export async function readPdf({
  bytes,
  path,
  meta = {},
  limits: given,
  size = bytes.length,
}: Bytes): Promise<ReadResult> {
  const limits = {...READ_LIMITS, ...given}
  const fail = (rule: string, text: string): ReadResult => ({
    input: null,
    messages: [{rule, level: 'error', text, path}],
  })
  if (size > limits.pdfBytes) return fail('read:too-large', tooLarge(size, limits.pdfBytes))
  const answer = await pdfWords({bytes, pages: limits.pdfPages, text: limits.pdfText}, limits.pdfTime)
  if ('trouble' in answer)
    return fail(
      `read:pdf-${answer.trouble}`,
      {
        pages: `a PDF of ${answer.count} pages (limit ${limits.pdfPages}): save the pages of the report as a PDF of their own`,
        text: `a PDF of more than ${limits.pdfText} characters: save the pages of the report as a PDF of their own`,
        password: 'a PDF with a password: save it again without one',
        broken: 'this PDF cannot be read: open it in a browser, copy the report into a .txt file and give that',
        time: `a PDF that takes more than ${limits.pdfTime / 1000} s to read: copy the report into a .txt file and give that`,
      }[answer.trouble],
    )
  const {blocks, columned, url} = pdfBlocks(answer.pages)
  const {text, parts} = pdfText(blocks)
  if (!/\p{L}/u.test(text))
    return fail('read:pdf-pictures', 'a PDF of pictures, without words in it: run text recognition (OCR) on it first')
  const messages: Message[] = columned.length
    ? [
        {
          rule: 'read:pdf-columns',
          level: 'note',
          text: `set in columns (page ${columned.join(', ')}): they were read one after the other; check the order if a sentence breaks off`,
          path,
        },
      ]
    : []
  return {input: {text, layout: 'paragraphs', path, parts, ...(url === undefined ? {} : {url}), ...meta}, messages}
}
