import type {Drift, Unit} from '../../../core/edition.ts'
import {overlap, type Span} from '../../../core/span.ts'
import type {Link} from '../../../pipeline/layers.ts'
import type {Matter} from '../matter.ts'
import type {Frequency} from '../../../models/trained/frequency.ts'
import type {Synonyms} from '../../../models/trained/synonyms.ts'
import {ageDifferences} from './ages.ts'
import {agentDifferences} from './agent-pairs.ts'
import {rangeDifferences} from './date-ranges.ts'
import {attributeDifferences} from './attributes.ts'
import {countDifferences} from './counts-once.ts'
import {clockDifferences} from './main-clock.ts'
import {deathDifferences} from './deaths.ts'
import {holderDifferences} from './holders.ts'
import {termDifferences} from './terms.ts'
import {builtDifferences} from './built.ts'
import {dueDayDifferences} from './due-days.ts'
import {makerDifferences} from './makers.ts'
import {measuredDifferences} from './measured.ts'
import {nobodyDifferences} from './nobody.ts'
import {opposedActDifferences} from './opposed-acts.ts'
import {rateDifferences} from './rates.ts'
import {voteDifferences} from './votes.ts'
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
export const frameUnits = (
  matter: Matter,
  drifts: readonly Drift[],
  synonyms: Synonyms,
  idf: Frequency['idf'],
  links: readonly Link[],
): Unit[] =>
  [
    ...ageDifferences(matter),
    ...rangeDifferences(matter),
    ...misprintDifferences(matter),
    ...sinceDifferences(matter),
    ...agentDifferences(matter),
    ...stateDifferences(matter),
    ...dayDifferences(matter),
    ...speakerDifferences(matter),
    ...voteDifferences(matter),
    ...rateDifferences(matter),
    ...attributeDifferences(matter),
    ...dueDayDifferences(matter),
    ...countDifferences(matter, synonyms, idf),
    ...nobodyDifferences(matter, synonyms),
    ...opposedActDifferences(matter, links, synonyms),
    ...measuredDifferences(matter),
    ...makerDifferences(matter),
    ...clockDifferences(matter, synonyms),
    ...deathDifferences(matter),
    ...termDifferences(matter),
    ...holderDifferences(matter),
    ...builtDifferences(matter),
    ...likeFigureDifferences(matter, synonyms),
  ]
    .filter((found) => !isDrift(drifts, found))
    .map((found) => unitOfDifference(matter, found))
