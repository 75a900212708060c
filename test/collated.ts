import {collate, type CollateOptions} from '../src/collate.ts'
import type {Edition} from '../src/core/edition.ts'
import type {ReportInput} from '../src/core/report.ts'
import type {Span} from '../src/core/span.ts'

/** One unit as a reader sees it: the words of each reading, readings and words sorted. */
export interface Told {
  readonly slot: string
  readonly relation: string
  readonly tier: string
  readonly within?: string
  readonly readings: readonly (readonly string[])[]
}

/** The one edition of invented reports that are told to be of one story. */
export function editionOf(inputs: readonly ReportInput[], options: CollateOptions = {oneStory: true}): Edition {
  const {editions} = collate(inputs, options)
  if (editions.length !== 1) throw new Error(`${editions.length} editions, not one`)
  return editions[0]!
}

/** The words of a span, in the reports of an edition. */
export const wordsIn = (edition: Edition): ((span: Span) => string) => {
  const texts = new Map(edition.reports.map((r) => [r.id, r.text]))
  return ({report, start, end}) => texts.get(report)!.slice(start, end)
}

/** What the apparatus of an edition says, agreement and addition left out. */
export function told(edition: Edition): readonly Told[] {
  const words = wordsIn(edition)
  return edition.units
    .filter((u) => u.relation !== 'agrees' && u.relation !== 'adds')
    .map(({slot, relation, tier, within, readings}) => ({
      slot,
      relation,
      tier,
      ...(within ? {within} : {}),
      readings: readings.map((r) => r.spans.map(words).toSorted()).toSorted((a, b) => (a.join() < b.join() ? -1 : 1)),
    }))
}
