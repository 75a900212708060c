import {compareNames} from '../../../core/compare-names.ts'
import {compareQuantities} from '../../../core/compare-quantities.ts'
import {isCompatible} from '../../../core/comparison.ts'
import type {NameValue, QuantityValue} from '../../../core/value.ts'
import {valueText} from '../../../core/value-text.ts'
import type {Matter} from '../matter.ts'
import type {Place} from '../sentence-index.ts'
import type {Difference} from './difference.ts'
import {factDifferences, type Fact} from './facts.ts'

/** How long somebody was sent to prison for, right before the number and after it. */
const BEFORE =
  /\b(?:sentenced|jailed|imprisoned|jail|prison term|prison sentence|sentence)\b[^.;:]{0,60}?\b(?:to|for|of) (?:a (?:term|total) of )?$/i
const AFTER = /^(?: in (?:prison|jail)| behind bars|['’]? imprisonment|[- ](?:prison|jail) (?:term|sentence))\b/i
/** Asked for, faced or suspended: not what was given. */
const NOT_GIVEN =
  /\b(?:up to|maximum|minimum|at least|faces?|could|may|asked for|sought|demanded|prosecutors?|called for|suspended|previous|earlier|served|appeal|another|each)\b/i

const peopleIn = ({mentions}: Place): NameValue[] =>
  mentions.flatMap(({value}) => (value.kind === 'name' && value.type === 'person' ? [value] : []))

/** Two sentences that each name people, and nobody in common. */
function ofOthers(a: Place, b: Place): boolean {
  const [x, y] = [peopleIn(a), peopleIn(b)]
  return x.length > 0 && y.length > 0 && !x.some((p) => y.some((q) => isCompatible(compareNames(p, q))))
}

/**
 * How long the one who was convicted goes to prison for.
 *
 *     sentenced to six years   /   was jailed for eight years
 *                  ^^^^^^^^^                      ^^^^^^^^^^^
 */
export function termDifferences(matter: Matter): Difference[] {
  const facts = matter.index.places.flatMap((place): Fact<QuantityValue>[] => {
    const {text} = place.layers.report
    if (NOT_GIVEN.test(text.slice(place.range.start, place.range.end))) return []
    return place.mentions.flatMap(({value, spans: [span]}): Fact<QuantityValue>[] =>
      value.kind === 'quantity' &&
      value.measure === 'duration' &&
      (BEFORE.test(text.slice(place.range.start, span.start)) || AFTER.test(text.slice(span.end, place.range.end)))
        ? [{key: '', value, text: valueText(value), span, place}]
        : [],
    )
  })
  return factDifferences(matter, facts, {
    slot: 'howMany',
    rule: 'judge:terms-differ',
    wouldChangeIf: 'the two were sentences of two people, or for two crimes',
    eventClass: 'convict',
    apart: (a, b) => compareQuantities(a.value, b.value) === 'disjoint' && !ofOthers(a.place, b.place),
  })
}
