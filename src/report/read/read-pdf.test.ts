import {describe, expect, test} from 'vitest'
import {lines, pdfCases, pdfOf} from './pdf.cases.ts'
import {readReport} from './read-report.ts'

const read = (bytes: Uint8Array, limits = {}): ReturnType<typeof readReport> =>
  readReport({bytes, path: 'a.pdf', limits})

describe('PDFs', () => {
  test.each(pdfCases)('$name', async ({pages, text, headline, url, rules}) => {
    const {input, messages} = await read(pdfOf(pages))
    expect(input?.text).toBe(text)
    expect(messages.map((m) => m.rule)).toEqual(rules ?? [])
    const part = input?.parts?.find((p) => p.part === 'headline')
    if (headline !== undefined) expect(text.slice(part?.start, part?.end)).toBe(headline)
    expect(input?.url).toBe(url)
  })

  const page = lines(60, 700, 10, 'Two ferries touched in thick fog.')
  test.each<readonly [string, Uint8Array, Record<string, number>, string]>([
    ['without words', pdfOf([[]]), {}, 'read:pdf-pictures'],
    ['cut off', pdfOf([page]).subarray(0, 60), {}, 'read:pdf-broken'],
    ['no PDF but for its first bytes', new TextEncoder().encode(`%PDF-1.7 ${'x '.repeat(500)}`), {}, 'read:pdf-broken'],
    ['of too many pages', pdfOf([page, page, page]), {pdfPages: 2}, 'read:pdf-pages'],
    ['too large', pdfOf([page]), {pdfBytes: 100}, 'read:too-large'],
    ['that unpacks to more words than is read', pdfOf([page]), {pdfText: 10}, 'read:pdf-text'],
    [
      'that unpacks to a thousand times its size and takes too long',
      pdfOf([Buffer.from('BT /F 1 Tf 9 9 Td (a) Tj ET\n'.repeat(2_000_000))]),
      {pdfTime: 1000},
      'read:pdf-time',
    ],
  ])('%s: refused with one line', async (_, bytes, limits, rule) => {
    const {input, messages} = await read(bytes, limits)
    expect(input).toBeNull()
    expect(messages).toMatchObject([{rule, level: 'error', path: 'a.pdf'}])
  })
})
