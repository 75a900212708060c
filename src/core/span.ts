/** Where in a text: UTF-16 code units, half-open. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A range of one report's unaltered text. */
export interface Span extends Range {
  readonly report: string
}

/** What everything worked out stands on; an empty list does not compile. */
export type Spans = readonly [Span, ...Span[]]

export const spanOf = (report: string, {start, end}: Range): Span => ({report, start, end})

/** Number of code units that two ranges share; 0 if they do not touch. */
export const overlap = (a: Range, b: Range): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

export const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end

export const byStart = (a: Range, b: Range): number => a.start - b.start || b.end - a.end
