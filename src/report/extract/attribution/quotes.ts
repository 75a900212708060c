import type {Range} from '../../../core/span.ts'

/** A quotation that stands in no other one. */
export interface Quote extends Range {
  /** With its marks, code units. */
  readonly outer: Range
  /** Long enough, or closed by a stop inside the marks: somebody's sentence rather than a word set off. */
  readonly speech: boolean
}

const MARKS = /["“”‟„`«»'‘’]/

/** Outermost quotations in order. */
export function quotesOf(text: string, quotations: readonly Range[]): readonly Quote[] {
  const found: Quote[] = []
  let end = -1
  for (const q of quotations) {
    if (q.start < end) continue
    end = q.end
    let from = q.start
    while (from > 0 && q.start - from < 3 && (MARKS.test(text[from - 1] ?? '') || text[from - 1] === ' ')) from--
    while (from < q.start && text[from] === ' ') from++
    let to = q.end
    while (
      to < text.length &&
      to - q.end < 2 &&
      (MARKS.test(text[to] ?? '') || (text[to] === ' ' && MARKS.test(text[to + 1] ?? '')))
    )
      to++
    const inner = text.slice(q.start, Math.min(q.end, q.start + 80))
    const speech =
      q.end - q.start > 40 || /[.,!?…—–-]$/.test(text.slice(q.start, q.end)) || inner.split(/\s+/).length > 4
    found.push({start: q.start, end: q.end, outer: {start: from, end: to}, speech})
  }
  return found
}

/** Index of the last quotation that begins before `offset`; -1 if none. Binary search. */
export function lastBefore(quotes: readonly Quote[], offset: number): number {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotes[middle]!.outer.start < offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The quotation whose words hold `offset`. */
export function quoteAround(quotes: readonly Quote[], offset: number): Quote | undefined {
  const q = quotes[lastBefore(quotes, offset + 1)]
  return q !== undefined && q.start <= offset && offset < q.end ? q : undefined
}

/** The quotation that closes right before `offset`, commas, dashes and spaces apart. */
export function quoteBefore(text: string, quotes: readonly Quote[], offset: number): Quote | undefined {
  const q = quotes[lastBefore(quotes, offset)]
  return q !== undefined &&
    q.outer.end <= offset &&
    /^[\s,.–—―-]*$/.test(text.slice(q.outer.end, offset).slice(0, 8)) &&
    offset - q.outer.end < 8
    ? q
    : undefined
}

/** The next quotation that opens at `offset` or within `reach` code units of it. */
export function quoteAfter(quotes: readonly Quote[], offset: number, reach: number): Quote | undefined {
  const q = quotes[lastBefore(quotes, offset) + 1]
  return q !== undefined && q.outer.start - offset <= reach ? q : undefined
}
