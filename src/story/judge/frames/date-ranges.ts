import type {Span} from '../../../core/span.ts'
import type {TimeValue} from '../../../core/value.ts'
import type {Matter} from '../matter.ts'
import {cosine, type Place} from '../sentence-index.ts'
import {sidesOf, type Difference} from './difference.ts'

/** A run of days of which both ends are said. */
interface Run {
  readonly from: string
  readonly to: string
  readonly span: Span
  readonly place: Place
}

/** Sentences that name a run of days with one end in common are of one matter if they share a little more (cosine). */
const ALIKE = 0.08

/** "From 2 to 19 May": month and day of both ends; the year is often only guessed. */
function runOf(value: TimeValue, text: string): readonly [string, string] | undefined {
  if (value.type !== 'date' || value.from === null || value.to === null || value.grain !== 'day') return undefined
  if (value.from === value.to || (text.match(/\d+/g)?.length ?? 0) < 2) return undefined
  return [value.from.slice(5, 10), value.to.slice(5, 10)]
}

/**
 * Two runs of days that begin or end together and not both.
 *
 *     from 2 April to 9 May   /   between April 2 and May 6
 *                     ^^^^^                           ^^^^^
 */
export function rangeDifferences({index}: Matter): Difference[] {
  const runs = index.places.flatMap((place) =>
    place.mentions.flatMap(({value, spans: [span]}): Run[] => {
      const ends =
        value.kind === 'time' ? runOf(value, place.layers.report.text.slice(span.start, span.end)) : undefined
      return ends ? [{from: ends[0], to: ends[1], span, place}] : []
    }),
  )
  const besides = ({place, span}: Run): ReadonlyMap<number, number> => index.wordsIn(place.layers, place.range, [span])
  const taken = new Set<Run>()
  return runs.flatMap((run): Difference[] => {
    if (taken.has(run)) return []
    const others = runs.filter(
      (r) =>
        r.place.report !== run.place.report &&
        (r.from === run.from) !== (r.to === run.to) &&
        cosine(besides(run), besides(r)) >= ALIKE,
    )
    if (others.length === 0) return []
    const same = runs.filter((r) => [run, ...others].some((o) => o.from === r.from && o.to === r.to))
    for (const one of same) taken.add(one)
    const [first, second, ...rest] = sidesOf(
      same,
      (r) => `${r.from}/${r.to}`,
      (r) => r.span,
    )
    if (!first || !second) return []
    return [
      {
        slot: 'when',
        relation: 'conflict',
        tier: 'shown',
        rule: 'judge:one-end-differs',
        wouldChangeIf: 'the two runs of days were of two things',
        sides: [first, second, ...rest],
      },
    ]
  })
}
