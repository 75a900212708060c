import type {Frequency} from '../../models/trained/frequency.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {TokenKind} from '../../text/tokens.ts'

/**
 * A report as two weighted bags of words: all that are not common, and those written as names. Unit length; the weight
 * grows with the square of rarity, so that names of people and places of the story outweigh the vocabulary of its kind.
 */
export interface Vectors {
  readonly words: ReadonlyMap<number, number>
  readonly names: ReadonlyMap<number, number>
  /** Days since 1970 of the first and last possible day of publication; null if not known. */
  readonly day: {readonly from: number; readonly to: number} | null
}

/** Words in more than a fifth of ordinary texts say nothing of a story: ln 5. */
const COMMON = 1.6

function unit(counts: Map<number, number>, weight: (form: number) => number): Map<number, number> {
  let square = 0
  for (const [form, n] of counts) {
    const w = (1 + Math.log(n)) * weight(form) ** 2
    counts.set(form, w)
    square += w * w
  }
  const length = Math.sqrt(square) || 1
  for (const [form, w] of counts) counts.set(form, w / length)
  return counts
}

export function vectorsOf(
  {report, tokens, sentences}: Pick<ReportLayers, 'report' | 'tokens' | 'sentences'>,
  frequency: Frequency,
): Vectors {
  const words = new Map<number, number>()
  const names = new Map<number, number>()
  let sentence = -1
  for (let i = 0; i < tokens.count; i++) {
    const opens = tokens.sentence[i] !== sentence
    sentence = tokens.sentence[i]!
    const part = sentences[sentence]?.part
    if (
      (part !== 'body' && part !== 'headline' && part !== 'caption') ||
      tokens.kind[i] !== TokenKind.word ||
      tokens.end[i]! - tokens.start[i]! < 3
    )
      continue
    const form = tokens.form[i]!
    if (frequency.idf(form) < COMMON) continue
    words.set(form, (words.get(form) ?? 0) + 1)
    const first = report.text.charCodeAt(tokens.start[i]!)
    const capital = report.text[tokens.start[i]!] !== report.text[tokens.start[i]!]?.toLowerCase()
    if (!opens && part === 'body' && capital && first > 64) names.set(form, (names.get(form) ?? 0) + 1)
  }
  const at = report.publishedAt
  const day = (iso: string): number => Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00Z`) / 864e5)
  return {
    words: unit(words, frequency.idf),
    names: unit(names, frequency.idf),
    day: at ? {from: day(at.from), to: day(at.to)} : null,
  }
}

export function cosine(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [form, w] of small) sum += w * (large.get(form) ?? 0)
  return sum
}
