import {compareQuantities} from '../../../core/compare-quantities.ts'
import type {QuantityValue} from '../../../core/value.ts'
import {valueText} from '../../../core/value-text.ts'
import {familyOf} from '../../../text/families.ts'
import {tokenAt, tokensIn, UPOS} from '../../../text/tokens.ts'
import type {Span} from '../../../core/span.ts'
import type {Matter} from '../matter.ts'
import type {Place} from '../sentence-index.ts'
import type {Difference} from './difference.ts'
import {factDifferences, type Fact} from './facts.ts'

/** What a price is of: "per tonne", "a cubic metre", "on each ticket", "for every tree". */
const PER = /^ ?(?:per|an?|(?:for |on |of )?(?:each|every)) /
/** The same after the noun of a count: "five crowns per crate". */
const COUNT_PER = /^ \p{Ll}+ (?:per|an?|(?:for |on |of )?(?:each|every)) /u
/** An amount by time says nothing of what it is for. */
const TIMES = new Set('year month week day hour minute quarter decade night season'.split(' '))
/** What was asked once and no longer. */
const ONCE =
  /\b(?:was to (?:be|have)|originally|initially|at first|at the outset|had (?:first )?been|used to|when (?:it|they) (?:was|were) first|previously|until now|rather than|instead of|down from|up from)\b/i
/** What is traded has another price every day. */
const TRADED = new Set('share barrel litre liter gallon ounce bushel'.split(' ').map(familyOf))
const NOUN = UPOS.indexOf('NOUN')
/** Words of the name of a unit. */
const REACH = 4

/** What was asked once and no longer is no price of today. */
export const isOfOnce = ({layers: {report}, range}: Place): boolean =>
  ONCE.test(report.text.slice(range.start, range.end))

/** The noun that an amount is by: "crate" of "3 crowns per crate". */
export function perWhat({layers: {report, tokens, syntax}, range}: Place, span: Span): string | undefined {
  const after = report.text.slice(span.end, span.end + 28)
  const per = PER.exec(after) ?? COUNT_PER.exec(after)
  if (!per) return undefined
  const from = tokenAt(tokens, span.end + per[0].length)
  let of: string | undefined
  const {end} = tokensIn(tokens, range)
  for (let i = from; i < Math.min(from + REACH, end) && (of === undefined || syntax.upos[i] === NOUN); i++)
    if (syntax.upos[i] === NOUN) of = (syntax.lemma[i] ?? '').toLowerCase()
  return of
}

/**
 * The price of one thing by the piece or by measure: a story has one for a thing.
 *
 *     a toll of 3 crowns per crate   /   5 crowns for every crate landed
 *               ^^^^^^^^                 ^^^^^^^^
 */
export function rateDifferences(matter: Matter): Difference[] {
  const facts = matter.index.places.flatMap((place) => {
    return place.mentions.flatMap(({value, spans: [span]}): Fact<QuantityValue>[] => {
      if (value.kind !== 'quantity' || (value.measure !== 'money' && value.measure !== 'count')) return []
      const of = perWhat(place, span)
      return of === undefined || TIMES.has(of) || isOfOnce(place)
        ? []
        : [{key: `${value.counted ?? value.unit} ${familyOf(of)}`, value, text: valueText(value), span, place}]
    })
  })
  const isTraded = ({key}: Fact<QuantityValue>): boolean => TRADED.has(key.split(' ')[1] ?? '')
  const kind = {
    slot: 'howMany',
    rule: 'judge:rates-differ',
    wouldChangeIf: 'the two prices were of two things, or of two times',
    apart: (a: Fact<QuantityValue>, b: Fact<QuantityValue>) => compareQuantities(a.value, b.value) === 'disjoint',
  } as const
  return [
    ...factDifferences(
      matter,
      facts.filter((f) => !isTraded(f)),
      kind,
    ),
    ...factDifferences(matter, facts.filter(isTraded), {...kind, changes: true}),
  ]
}
