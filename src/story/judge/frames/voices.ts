import {compareValues} from '../../../core/compare-values.ts'
import {isCompatible} from '../../../core/comparison.ts'
import {overlap, type Span} from '../../../core/span.ts'
import type {Place} from '../sentence-index.ts'

interface Told {
  readonly place: Place
  readonly span: Span
}

/** A figure in somebody's mouth is held against one in the same mouth only. */
export function otherVoices(a: Told, b: Told): boolean {
  const [x, y] = [a, b].map(({place, span}) =>
    place.layers.attributions.find((t) => t.content.some((c) => overlap(c, span) > 0)),
  )
  if ((x?.mode === 'direct') !== (y?.mode === 'direct')) return true
  return (
    x?.sourceValue !== undefined &&
    y?.sourceValue !== undefined &&
    !isCompatible(compareValues(x.sourceValue, y.sourceValue))
  )
}
