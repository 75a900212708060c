/** How much is read of one file or page; more is refused with a message that says so. */
export interface ReadLimits {
  /** Bytes of a text file. */
  readonly textBytes: number
  /** Bytes of a page. */
  readonly pageBytes: number
  /** Elements of a page inside one another. Browsers stop at 512; a saved page of a news site has 20 to 60. */
  readonly pageDepth: number
  /** Elements of a page. News pages have 500 to 10,000; reading one takes about 10 µs an element. */
  readonly pageElements: number
}

export const READ_LIMITS: ReadLimits = {
  textBytes: 20_000_000,
  pageBytes: 20_000_000,
  pageDepth: 1000,
  pageElements: 100_000,
}
