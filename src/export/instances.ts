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

/** Instances with the same words brought out (or the same quotation, where none are), in order: one quotation stands for all. */
export function byWording(instances: readonly Instance[]): [Instance, ...Instance[]][] {
  const groups = new Map<string, [Instance, ...Instance[]]>()
  for (const instance of instances) {
    const {pieces} = instance.quote
    const strong = pieces.filter((p) => p.strong)
    const key = (strong.length ? strong : pieces)
      .map((p) => p.text)
      .join(' ')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
    const group = groups.get(key)
    if (group) group.push(instance)
    else groups.set(key, [instance])
  }
  return [...groups.values()]
}
