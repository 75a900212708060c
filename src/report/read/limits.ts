/** How much is read of one file or page; more is refused with a message that says so. */
export interface ReadLimits {
  /** Bytes of a text file: fifty times a long report. */
  readonly textBytes: number
  /** Bytes of a page. */
  readonly pageBytes: number
  /** Bytes of a mail or a web archive, with its pictures. */
  readonly mailBytes: number
  /** Bytes of a PDF. */
  readonly pdfBytes: number
  /** Pages of a PDF; more is a book. */
  readonly pdfPages: number
  /** Code units of a PDF's words. */
  readonly pdfText: number
  /** Milliseconds for one PDF: a page takes 5 to 50. */
  readonly pdfTime: number
  /** Code units of a page without scripts, styles and drawings; news pages have 20,000 to 500,000. */
  readonly pageText: number
  /** Elements of a page inside one another. Browsers stop at 512; saved news pages have 20 to 60. */
  readonly pageDepth: number
  /** Elements of a page. Saved news pages have 500 to 8,000; 12,000 alike ones take 1 to 5 seconds. */
  readonly pageElements: number
  /** Sum of the depths of all elements: 20 to 30 an element on news pages. Finding the article takes time in proportion to it. */
  readonly pageNesting: number
}

export const READ_LIMITS: ReadLimits = {
  textBytes: 2_000_000,
  pageBytes: 20_000_000,
  mailBytes: 50_000_000,
  pdfBytes: 50_000_000,
  pdfPages: 200,
  pdfText: 2_000_000,
  pdfTime: 30_000,
  pageText: 1_500_000,
  pageDepth: 200,
  pageElements: 12_000,
  pageNesting: 400_000,
}

const megabytes = (n: number): string => `${Math.ceil(n / 100_000) / 10} MB`

/** @param size, limit bytes */
export const tooLarge = (size: number, limit: number): string =>
  `${megabytes(size)} is more than the limit of ${megabytes(limit)}: save the report alone`
