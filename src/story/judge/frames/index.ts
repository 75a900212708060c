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

/**
 * Only between a copy and its parent, where changes of this slot are told by place: what else differs there are two matters.
 * An act ("killed", "arrested") is another change than that of other words.
 */
function isDrift(drifts: readonly Drift[], {slot, sides}: Difference): boolean {
  const spans = sides.flatMap((side) => side.spans)
  const reports = new Set(spans.map((s) => s.report))
  const touches = (at: Span): boolean => spans.some((s) => overlap(s, at) > 0)
  return (
    reports.size === 2 &&
    drifts.some(
      ({slot: changed, parent, child}) =>
        changed === slot &&
        reports.has(parent.span.report) &&
        reports.has(child.span.report) &&
        (slot !== 'what' || (touches(parent.span) && touches(child.span))),
    )
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
