import type {Status} from '../../../core/claim.ts'
import {slotsOf, type Matter} from '../matter.ts'
import type {Difference} from './difference.ts'
import {factDifferences, type Fact} from './facts.ts'

/** Verbs that end in a thing's being there: it was built when it was completed. */
const MADE = new Set('build construct complete finish erect'.split(' '))
const STANDS: ReadonlySet<Status> = new Set(['happened', 'ongoing'])

/** "A dam, which was completed": the noun before. */
const WHICH = /(\p{Ll}{3,}),? (?:which|that) (?:was|were|had been) $/u

/**
 * The year in which a thing was built.
 *
 *     The dam was built in 1961   /   the dam, completed in 1967
 *                          ^^^^                         ^^^^
 */
export function builtDifferences(matter: Matter): Difference[] {
  const facts = matter.holding('when').flatMap((claim): Fact<number>[] => {
    if (!MADE.has(claim.predicate.lemma) || claim.polarity === 'negative' || !STANDS.has(claim.status)) return []
    const place = matter.index.at(claim.predicate.span)
    const [year, ...more] = slotsOf(claim, 'when')
    if (!place || !year || more.length > 0 || year.value.kind !== 'time' || year.value.grain !== 'year') return []
    const {said, modifier} = year.value
    if (said.year === undefined || modifier !== undefined) return []
    const whom = slotsOf(claim, 'whom', true)
    const [thing] = whom.length > 0 ? whom : slotsOf(claim, 'who', true)
    const before = place.layers.report.text.slice(place.range.start, claim.predicate.span.start)
    const head =
      thing?.value.kind === 'text'
        ? thing.value.head
        : thing?.value.kind === 'name'
          ? thing.value.name
          : WHICH.exec(before)?.[1]
    return head === undefined ? [] : [{key: head, value: said.year, text: String(said.year), span: year.span, place}]
  })
  return factDifferences(matter, facts, {
    slot: 'when',
    rule: 'judge:years-built-differ',
    wouldChangeIf: 'the two were two such things',
    apart: (a, b) => a.value !== b.value,
  })
}
