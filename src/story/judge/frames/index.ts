import type {Drift, Unit} from '../../../core/edition.ts'
import {overlap, type Span} from '../../../core/span.ts'
import type {Matter} from '../matter.ts'
import {ageDifferences} from './ages.ts'
import {agentDifferences} from './agent-pairs.ts'
import {rangeDifferences} from './date-ranges.ts'
import {unitOfDifference, type Difference} from './difference.ts'
import {likeFigureDifferences} from './like-figures.ts'
import {misprintDifferences} from './misprints.ts'
import {stateDifferences} from './opposites.ts'
import {speakerDifferences} from './said-alike.ts'
import {sinceDifferences} from './since.ts'
import {dayDifferences} from './verb-times.ts'

/** Only between a copy and its parent, and told there of these words as a change of this slot made in copying. */
function isDrift(drifts: readonly Drift[], {slot, sides}: Difference): boolean {
  const spans = sides.flatMap((side) => side.spans)
  const at = (span: Span): boolean => spans.some((s) => overlap(s, span) > 0)
  return (
    new Set(spans.map((s) => s.report)).size === 2 &&
    drifts.some((d) => d.slot === slot && at(d.parent.span) && at(d.child.span))
  )
}

/** Differences of things that need no aligned clauses: they say themselves what they are of. */
export const frameUnits = (matter: Matter, drifts: readonly Drift[]): Unit[] =>
  [
    ...ageDifferences(matter),
    ...rangeDifferences(matter),
    ...misprintDifferences(matter),
    ...sinceDifferences(matter),
    ...agentDifferences(matter),
    ...stateDifferences(matter),
    ...dayDifferences(matter),
    ...speakerDifferences(matter),
    ...likeFigureDifferences(matter),
  ]
    .filter((found) => !isDrift(drifts, found))
    .map((found) => unitOfDifference(matter, found))
