import type {Report} from '../core/report.ts'

/** Where words stand, as a person would look for them: a line of a file, a paragraph of a page, its headline. */
export interface Place {
  readonly kind: 'line' | 'paragraph' | 'headline'
  /** From 1; 0 for a headline. */
  readonly number: number
}

/**
 * Finds the place of an offset (UTF-16 code units) in one report; the text is read once, each answer is a binary search.
 * Paragraphs of a page are its runs of text between line breaks; the headline is not counted.
 */
export function placesIn(report: Report): (offset: number) => Place {
  if (report.layout === 'lines') {
    const starts = lineStarts(report.text)
    return (offset) => ({kind: 'line', number: Math.max(1, upTo(starts, offset))})
  }
  const headline = report.parts.find((p) => p.part === 'headline')
  const starts = lineStarts(report.text).filter((start, i, all) => {
    if (headline && start < headline.end && start >= headline.start) return false
    return report.text.slice(start, all[i + 1]).trim() !== ''
  })
  return (offset) =>
    headline && offset >= headline.start && offset < headline.end
      ? {kind: 'headline', number: 0}
      : {kind: 'paragraph', number: Math.max(1, upTo(starts, offset))}
}

/** Offsets at which lines start. `\n`, `\r\n` and a lone `\r` end a line. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

/** How many of the sorted numbers are at most `offset`. */
function upTo(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** `:12`, ` ¶4` or ` headline`, to stand after a file's name. */
export function placeWords({kind, number}: Place): string {
  if (kind === 'line') return `:${number}`
  return kind === 'headline' ? ' headline' : ` ¶${number}`
}
