/**
 * Functions that run both where the page is made and in the page (`script.ts` writes them into it): each stands by itself,
 * without imports and without types that are there when it runs.
 */

/** Half-open, in UTF-16 code units. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** Label of a line of the comparison; empty for words that stand in both reports. */
  readonly label: string
  /** Of words that stand in both reports: the same number in both. */
  readonly run?: number
}

/** A piece of a text under the same marks from end to end. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly labels: readonly string[]
  /** -1 if its words do not stand in the other report. */
  readonly run: number
}

/** Cuts the stretch from `start` to `end` wherever a mark begins or ends. */
export function segments(start: number, end: number, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter((m) => m.start < end && m.end > start && m.start < m.end)
  const cuts = [start, end]
  for (const m of inside) cuts.push(Math.max(start, m.start), Math.min(end, m.end))
  const sorted = [...new Set(cuts)].sort((a, b) => a - b)
  const out: Segment[] = []
  for (let i = 0; i + 1 < sorted.length; i++) {
    const here = inside.filter((m) => m.start <= sorted[i]! && m.end >= sorted[i + 1]!)
    const labels = [...new Set(here.map((m) => m.label))].filter((l) => l !== '')
    const run = here.find((m) => m.label === '')?.run ?? -1
    out.push({start: sorted[i]!, end: sorted[i + 1]!, labels, run})
  }
  return out
}

/** Runs of words that stand in both texts: ranges of the first, and of the second. */
export interface SharedRun {
  readonly a: {readonly start: number; readonly end: number}
  readonly b: {readonly start: number; readonly end: number}
}

/**
 * Runs of at least five words that stand in both texts, from left to right in the first, the longest at each place.
 * Case and punctuation do not count. Places of one run of five in the second text are looked at up to eight times, so that
 * the work grows with the length of the texts.
 */
export function sharedRuns(first: string, second: string): SharedRun[] {
  const LEAST = 5
  const PLACES = 8
  const wordsOf = (text: string) =>
    Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (m) => ({
      start: m.index,
      end: m.index + m[0].length,
      word: m[0].toLowerCase(),
    }))
  const a = wordsOf(first)
  const b = wordsOf(second)
  const key = (words: typeof a, i: number): string =>
    words
      .slice(i, i + LEAST)
      .map((w) => w.word)
      .join(' ')
  const places = new Map<string, number[]>()
  for (let j = 0; j + LEAST <= b.length; j++) {
    const k = key(b, j)
    const list = places.get(k)
    if (!list) places.set(k, [j])
    else if (list.length < PLACES) list.push(j)
  }
  const out: SharedRun[] = []
  for (let i = 0; i + LEAST <= a.length;) {
    let length = 0
    let from = 0
    for (const j of places.get(key(a, i)) ?? []) {
      let n = LEAST
      while (i + n < a.length && j + n < b.length && a[i + n]!.word === b[j + n]!.word) n++
      if (n > length) {
        length = n
        from = j
      }
    }
    if (length === 0) {
      i++
      continue
    }
    out.push({
      a: {start: a[i]!.start, end: a[i + length - 1]!.end},
      b: {start: b[from]!.start, end: b[from + length - 1]!.end},
    })
    i += length
  }
  return out
}
