import type {Mention} from '../../../core/mention.ts'
import type {QuantityValue} from '../../../core/value.ts'
import type {Matter} from '../matter.ts'
import {cosine, type Place} from '../sentence-index.ts'
import type {Difference} from './difference.ts'

/** Fewer figures than this agree in all but one by chance. */
const FIGURES = 4
/** Likeness (cosine) of the two sentences. */
const ALIKE = 0.12

const digitsOf = ({low}: QuantityValue): string => (low === null ? '' : String(low).replace('.', ''))
const isExact = ({low, high, approximate}: QuantityValue): boolean => low !== null && low === high && !approximate

/** Two numbers of one length that differ in one figure, or in two that changed places; round numbers are not looked at. */
export function oneFigureApart(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false
  if ([a, b].some((n) => n.replace(/0+$/, '').length < FIGURES)) return false
  const off: number[] = []
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) off.push(i)
  const [i, j] = off
  if (off.length === 1) return true
  return off.length === 2 && j === (i ?? 0) + 1 && a[i!] === b[j] && a[j] === b[i!]
}

/**
 * One long figure that two reports print with one digit changed.
 *
 *     an organ of 3,412 pipes   /   the 3,472 pipes of the organ
 *                    ^                     ^
 */
export function misprintDifferences({index}: Matter): Difference[] {
  const exact = index.places.flatMap((place) =>
    place.mentions.flatMap((mention): {place: Place; mention: Mention; value: QuantityValue; digits: string}[] => {
      const {value} = mention
      if (value.kind !== 'quantity' || !isExact(value)) return []
      const digits = digitsOf(value)
      return digits.length < FIGURES ? [] : [{place, mention, value, digits}]
    }),
  )
  return exact.flatMap((a, i) =>
    exact.slice(i + 1).flatMap((b): Difference[] => {
      if (a.place.report === b.place.report || a.value.measure !== b.value.measure || a.value.unit !== b.value.unit)
        return []
      if (!oneFigureApart(a.digits, b.digits) || cosine(a.place.words, b.place.words) < ALIKE) return []
      return [
        {
          slot: 'howMany',
          relation: 'conflict',
          tier: 'shown',
          rule: 'judge:one-figure-apart',
          wouldChangeIf: 'the two figures were of two things',
          sides: [
            {value: String(a.value.low), spans: [a.mention.spans[0]]},
            {value: String(b.value.low), spans: [b.mention.spans[0]]},
          ],
        },
      ]
    }),
  )
}
