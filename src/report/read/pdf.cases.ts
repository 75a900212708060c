import {deflateSync} from 'node:zlib'

/** Words set at a place: points from the left and from the foot of a page of 595 × 842 (A4). */
type Set = readonly [x: number, y: number, size: number, text: string]

/** The simplest PDF with these pages: one font, one content stream a page (ISO 32000-1 section 7.5). */
export function pdfOf(pages: readonly (readonly Set[] | Uint8Array)[]): Uint8Array {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  const object = (body: Buffer | string): number => {
    offsets.push(chunks.reduce((n, c) => n + c.length, 0))
    chunks.push(Buffer.from(`${offsets.length} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n'))
    return offsets.length
  }
  object('<< /Type /Catalog /Pages 2 0 R >>')
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')
  object(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  object('<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>')
  pages.forEach((page, i) => {
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
    )
    const words =
      page instanceof Uint8Array
        ? page
        : page
            .map(([x, y, size, text]) => `BT /F ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`)
            .join('\n')
    const packed = deflateSync(words)
    object(
      Buffer.concat([
        Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
        packed,
        Buffer.from('\nendstream'),
      ]),
    )
  })
  const at = chunks.reduce((n, c) => n + c.length, 0)
  const rows = offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')
  chunks.push(
    Buffer.from(
      `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(chunks))
}

/** Lines under one another from a place downwards. */
export const lines = (x: number, y: number, size: number, ...texts: readonly string[]): Set[] =>
  texts.map((text, i) => [x, y - i * size * 1.2, size, text])

export interface PdfCase {
  readonly name: string
  readonly pages: readonly (readonly Set[])[]
  readonly text: string
  readonly headline?: string
  readonly url?: string
  readonly rules?: readonly string[]
}

export const pdfCases: readonly PdfCase[] = [
  {
    name: 'the headline is what is set biggest in some words; the name of the paper above it is not',
    pages: [
      [
        ...lines(60, 760, 30, 'Norvale Post'),
        ...lines(60, 700, 20, 'Ferries touch in fog off Norvale', 'and three passengers are hurt'),
        ...lines(
          60,
          630,
          10,
          'Two ferries touched in thick fog off the harbour of Norvale on',
          'Monday, and they were towed in by a tug from the old quay at noon.',
        ),
      ],
    ],
    text: 'Norvale Post\n\nFerries touch in fog off Norvale and three passengers are hurt\n\nTwo ferries touched in thick fog off the harbour of Norvale on Monday, and they were towed in by a tug from the old quay at noon.',
    headline: 'Ferries touch in fog off Norvale and three passengers are hurt',
  },
  {
    name: 'columns are read one after the other, and it is said',
    pages: [
      [
        ...lines(
          60,
          700,
          10,
          'Two ferries touched in fog',
          'off the harbour of Norvale',
          'on Monday morning and three',
        ),
        ...lines(60, 664, 10, 'passengers were hurt when', 'they fell. The larger ship', 'was towed in by a tug and'),
        ...lines(300, 700, 10, 'moored at the old quay at', 'noon. An inquiry has been', 'opened by the commission'),
        ...lines(300, 664, 10, 'for accidents at sea which', 'wants to report in three', 'weeks from now.'),
      ],
    ],
    text: 'Two ferries touched in fog off the harbour of Norvale on Monday morning and three passengers were hurt when they fell. The larger ship was towed in by a tug and moored at the old quay at noon. An inquiry has been opened by the commission for accidents at sea which wants to report in three weeks from now.',
    rules: ['read:pdf-columns'],
  },
  {
    name: 'a table is read across, row by row',
    pages: [
      [
        ...lines(60, 700, 10, 'Confirmed injured', 'Passengers', 'Crew', 'Ships', 'Tugs'),
        ...lines(300, 700, 10, '3', '212', '14', '2', '1'),
      ],
    ],
    text: 'Confirmed injured 3\n\nPassengers 212\n\nCrew 14\n\nShips 2\n\nTugs 1',
  },
  {
    name: 'broken words are mended, and a hyphen that the report writes elsewhere stays',
    pages: [
      lines(
        60,
        700,
        10,
        'The well-known captain said that the colli-',
        'sion was no fault. Another well-',
        'known sailor said the same of the Nor-',
        'vale ferries.',
      ),
    ],
    text: 'The well-known captain said that the collision was no fault. Another well-known sailor said the same of the Norvale ferries.',
  },
  {
    name: 'running heads, page numbers and what browsers print around a page are left out; a sentence goes on over the page',
    pages: [1, 2].map((n) => [
      ...lines(40, 815, 8, '3/5/24, 4:36 PM'),
      ...lines(300, 815, 8, 'Ferries touch in fog'),
      ...lines(
        60,
        700,
        10,
        n === 1 ? 'Two ferries touched in thick fog on' : 'a Monday, and three passengers were hurt.',
      ),
      ...lines(40, 20, 8, 'https://post.example/ferries'),
      ...lines(540, 20, 8, `${n}/2`),
    ]),
    text: 'Two ferries touched in thick fog on a Monday, and three passengers were hurt.',
    url: 'https://post.example/ferries',
  },
]
