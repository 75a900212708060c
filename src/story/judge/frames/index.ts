import type {Unit} from '../../../core/edition.ts'
import type {Matter} from '../matter.ts'
import {ageDifferences} from './ages.ts'
import {agentDifferences} from './agent-pairs.ts'
import {rangeDifferences} from './date-ranges.ts'
import {unitOfDifference, type Difference} from './difference.ts'
import {misprintDifferences} from './misprints.ts'
import {stateDifferences} from './opposites.ts'
import {sinceDifferences} from './since.ts'

/** A copy and its parent alone: what changed between them is told as a change made in copying. */
function ofOneLine({parentOf}: Matter, {sides}: Difference): boolean {
  const reports = [...new Set(sides.flatMap((side) => side.spans.map((s) => s.report)))]
  return reports.every((r) => reports.every((q) => r === q || parentOf.get(r) === q || parentOf.get(q) === r))
}

/** Differences of things that need no aligned clauses: they say themselves what they are of. */
export const frameUnits = (matter: Matter): Unit[] =>
  [
    ...ageDifferences(matter),
    ...rangeDifferences(matter),
    ...misprintDifferences(matter),
    ...sinceDifferences(matter),
    ...agentDifferences(matter),
    ...stateDifferences(matter),
  ]
    .filter((found) => !ofOneLine(matter, found))
    .map((found) => unitOfDifference(matter, found))
