import {compareTimes} from '../../../core/compare-times.ts'
import type {Span} from '../../../core/span.ts'
import type {TimeValue} from '../../../core/value.ts'
import {valueText} from '../../../core/value-text.ts'
import {familyOf} from '../../../text/families.ts'
import {tokenAt, UPOS} from '../../../text/tokens.ts'
import type {Matter} from '../matter.ts'
import {cosine, type Place} from '../sentence-index.ts'
import type {Difference} from './difference.ts'

/** A verb with the day that stands beside it. */
interface Dated {
  readonly family: string
  readonly value: TimeValue
  readonly span: Span
  readonly place: Place
}

/** How many tokens a day may stand from its verb. */
const BESIDE = 4
/** Likeness (cosine) of two sentences that tell of one act, their days left out. */
const ALIKE = 0.25
/** Verbs that any sentence has, and those of saying: many people say many things on many days. */
const LIGHT = new Set(
  `be have do get make take give go come say tell add announce report ask call warn write speak talk meet want plan expect
  release issue show know see hold begin start continue follow`.split(/\s+/),
)
const VERB = UPOS.indexOf('VERB')

/** Days of which the words say which: "on Tuesday", "March 5", "yesterday". */
const isDay = (value: TimeValue): boolean =>
  value.type === 'date' &&
  value.grain === 'day' &&
  value.modifier === undefined &&
  (value.said.weekday ?? value.said.day ?? value.said.offset) !== undefined

function datedIn(place: Place): readonly Dated[] {
  const days = place.mentions.flatMap(({value, spans}) =>
    value.kind === 'time' && isDay(value) ? [{value, span: spans[0]}] : [],
  )
  // With two days in a sentence it is not plain which verb has which.
  const [only, ...more] = days
  if (!only || more.length > 0) return []
  const {tokens, syntax} = place.layers
  const first = tokenAt(tokens, only.span.start)
  const last = tokenAt(tokens, only.span.end - 1)
  let nearest = -1
  for (let step = 1; step <= BESIDE && nearest < 0; step++)
    for (const i of [first - step, last + step])
      if (nearest < 0 && tokens.sentence[i] === place.sentence && syntax.upos[i] === VERB) nearest = i
  if (nearest < 0) return []
  const lemma = (syntax.lemma[nearest] ?? '').toLowerCase()
  if (LIGHT.has(lemma)) return []
  return [{family: familyOf(lemma), value: only.value, span: only.span, place}]
}

/**
 * One act on two days: the verb beside the day is the same, and the sentences are otherwise alike.
 *
 *     had to apologise Saturday for a post   /   on Friday apologised for a post
 *                      ^^^^^^^^                     ^^^^^^
 */
export function dayDifferences({index}: Matter): Difference[] {
  const byFamily = Map.groupBy(index.places.flatMap(datedIn), (d) => d.family)
  return [...byFamily.values()].flatMap((all) =>
    all.flatMap((a, i) =>
      all.slice(i + 1).flatMap((b): Difference[] => {
        if (a.place.report === b.place.report || compareTimes(a.value, b.value) !== 'disjoint') return []
        if (cosine(a.place.words, b.place.words) < ALIKE) return []
        return [
          {
            slot: 'when',
            relation: 'conflict',
            tier: 'shown',
            rule: 'judge:one-act-two-days',
            wouldChangeIf: 'the act was done twice',
            sides: [
              {value: valueText(a.value), spans: [a.span]},
              {value: valueText(b.value), spans: [b.span]},
            ],
          },
        ]
      }),
    ),
  )
}
