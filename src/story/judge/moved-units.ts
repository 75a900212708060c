import type {Slot} from '../../core/claim.ts'
import {compareValues} from '../../core/compare-values.ts'
import type {Point, Reading, Unit} from '../../core/edition.ts'
import {slotsOf, type Matter} from './matter.ts'
import {rankOf} from './rank.ts'
import {readingOfHeld} from './readings.ts'
import {spansOf, unitOf} from './slot-units.ts'

/** Pairs at least this sure are shown. */
const SHOWN = 0.5

/** Seconds, minutes and hours are lengths of a delay either way: "30 seconds behind", "lost 30 seconds". */
const DAY = 86_400

const isDuration = ({value}: Slot): boolean =>
  value.kind === 'quantity'
    ? value.measure === 'duration' && !(value.unit === 's' && (value.low ?? 0) < DAY)
    : value.kind === 'time' && value.type === 'duration' && !value.timex.includes('T')

/** Equal durations of which one says how long and the other how far off; undefined if there are none. */
function moved(a: readonly Slot[], b: readonly Slot[]): readonly [Slot, Slot] | undefined {
  for (const x of a)
    for (const y of b)
      if ((x.marker === undefined) !== (y.marker === undefined) && compareValues(x.value, y.value) === 'equal')
        return [x, y]
  return undefined
}

/**
 * A number that was kept in rewriting but moved to another part of the sentence: "a four-day trip" against "four days
 * ahead of a visit". Both cannot be what the common text said.
 */
export function movedUnits(matter: Matter, points: readonly Point[]): Unit[] {
  return points.flatMap((point) => {
    const claims = point.claims.flatMap((id) => {
      const claim = matter.claims.get(id)
      const durations = claim ? slotsOf(claim, 'howMany').filter(isDuration) : []
      return claim && durations.length > 0 ? [{claim, durations}] : []
    })
    return claims.flatMap(({claim: a, durations: mine}, i) =>
      claims.slice(i + 1).flatMap(({claim: b, durations: theirs}) => {
        const slots = a.report === b.report || matter.sure(a, b) === 0 ? undefined : moved(mine, theirs)
        if (!slots) return []
        const readings: readonly [Reading, Reading] = [
          readingOfHeld([{claim: a, slots: [slots[0]]}], matter.lineage, 'howMany'),
          readingOfHeld([{claim: b, slots: [slots[1]]}], matter.lineage, 'howMany'),
        ]
        const evidence = {
          rule: 'judge:duration-moved',
          version: 1,
          spans: spansOf(readings),
          wouldChangeIf: 'the two spoke of two spans of time',
        }
        return [
          unitOf(
            point.id,
            'what',
            'conflict',
            matter.sure(a, b) >= SHOWN ? 'shown' : 'possible',
            readings,
            evidence,
            rankOf([a, b], 'what', 'conflict'),
          ),
        ]
      }),
    )
  })
}
