import type {Range, Span} from '../core/span.ts'
import type {Instance} from './entry.ts'
import {placeWords} from './places.ts'
import {quoteOf} from './quote.ts'
import type {Witnesses} from './witnesses.ts'

/** One instance for each report that the spans are of, by sigil; null if none of the reports is in the edition. */
export function instancesOf(
  spans: readonly Span[],
  {all}: Witnesses,
  strong: (own: readonly [Span, ...Span[]]) => readonly Range[],
): [Instance, ...Instance[]] | null {
  const byReport = Map.groupBy(spans, (s) => s.report)
  const instances = all.flatMap((witness): Instance[] => {
    const [first, ...rest] = byReport.get(witness.report.id) ?? []
    if (!first) return []
    const own = [first, ...rest] as const
    const marks = strong(own)
    const at = witness.placeAt(marks[0]?.start ?? first.start)
    return [{witness, spans: own, at, place: witness.file + placeWords(at), quote: quoteOf(witness, first, marks)}]
  })
  const [first, ...rest] = instances
  return first ? [first, ...rest] : null
}

/** One way in which a version is said: those with the same words brought out (or the same quotation, where none are). */
export interface Wording {
  /** Reports with the very quotation of the first. */
  readonly same: Instances
  /** Reports with other words around those brought out: the first one's quotation is not theirs. */
  readonly others: readonly Instance[]
}

type Instances = readonly [Instance, ...Instance[]]

/** Instances by the words that are brought out, in order; punctuation and case do not count. */
export const byWording = (instances: readonly Instance[]): Wording[] =>
  grouped(instances, strongWords).map((group) => {
    const [same, ...others] = grouped(group, quotedWords)
    return {same: same ?? group, others: others.flat()}
  })

/** The quotations of all of them: reports with the very same words together, those with the same words brought out next to them. */
export const byQuotation = (instances: readonly Instance[]): Instances[] =>
  grouped(instances, strongWords).flatMap((group) => grouped(group, quotedWords))

const grouped = (instances: readonly Instance[], key: (instance: Instance) => string): Instances[] => [
  ...(Map.groupBy(instances, key) as Map<string, [Instance, ...Instance[]]>).values(),
]

const quotedWords = ({quote}: Instance): string => bare(quote.pieces.map((p) => p.text).join(''))

function strongWords({quote}: Instance): string {
  const strong = quote.pieces.filter((p) => p.strong)
  return bare((strong.length ? strong : quote.pieces).map((p) => p.text).join(' '))
}

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
