import {compareTimes} from '../../../core/compare-times.ts'
import type {TimeValue} from '../../../core/value.ts'
import {valueText} from '../../../core/value-text.ts'
import {tokenAt, tokensIn, UPOS} from '../../../text/tokens.ts'
import type {Matter} from '../matter.ts'
import type {Place} from '../sentence-index.ts'
import type {Difference} from './difference.ts'
import {factDifferences, type Fact} from './facts.ts'

/** Events that are fixed for a day, and that are known by one more word. */
const FIXED = new Set(
  `vote election referendum trial hearing inquest funeral burial wedding final semi-final replay match concert premiere summit
  launch inauguration coronation reopening opening auction ballot sitting debate congress conference strike march rally vigil
  parade verdict sentencing by-election runoff lift-off demolition`.split(/\s+/),
)
/** Those of which a story hardly has two. */
const ALONE = new Set(
  'funeral burial inquest referendum sentencing verdict reopening coronation inauguration runoff by-election demolition premiere'.split(
    ' ',
  ),
)
/** What was put off has two days, and a report may tell of either. */
const PUT_OFF =
  /\b(?:postpon|resched|put off|moved? (?:to|from|forward)|brought forward|delay|original|adjourn|instead of|rather than|week after|every|each)/i

const [NOUN, ADJ, PROPN, VERB] = ['NOUN', 'ADJ', 'PROPN', 'VERB'].map((t) => UPOS.indexOf(t as (typeof UPOS)[number]))

const isDay = (value: TimeValue): boolean =>
  value.type !== 'duration' &&
  value.type !== 'set' &&
  value.modifier === undefined &&
  (value.said.weekday ?? value.said.day ?? value.said.offset) !== undefined

/** The day of the week, 1 = Monday, of a value that says it or whose day is known. */
function weekdayOf({said, from}: TimeValue): number | undefined {
  if (said.weekday !== undefined) return said.weekday
  return from === null || from.length < 10
    ? undefined
    : ((new Date(`${from.slice(0, 10)}T00:00Z`).getUTCDay() + 6) % 7) + 1
}

/** A weekday is the next or the last: which, is worked out, and not held against a date. */
export function daysApart(a: TimeValue, b: TimeValue): boolean {
  const [x, y] = [weekdayOf(a), weekdayOf(b)]
  if (x !== undefined && y !== undefined)
    return x !== y || (a.said.day !== undefined && b.said.day !== undefined && compareTimes(a, b) === 'disjoint')
  return compareTimes(a, b) === 'disjoint'
}

/** The event of a sentence that is fixed for a day, with the word that says which: "confidence vote", "vote of confidence". */
export function eventIn({layers: {tokens, syntax}, range}: Place, before: number, after: number): string | undefined {
  const {start, end} = tokensIn(tokens, range)
  const events: number[] = []
  for (let i = start; i < end; i++)
    if ((syntax.upos[i] === NOUN || syntax.upos[i] === PROPN) && FIXED.has((syntax.lemma[i] ?? '').toLowerCase()))
      events.push(i)
  // Of two events it is not plain which has the day.
  const [at, ...more] = events
  if (at === undefined || more.length > 0) return undefined
  if (at > after && at > before + 3) return undefined
  const noun = syntax.lemma[at]!.toLowerCase()
  const isWord = (i: number): boolean => i >= start && i < end && [NOUN, ADJ, PROPN, VERB].includes(syntax.upos[i])
  const lemma = (i: number): string => (syntax.lemma[i] ?? '').toLowerCase()
  const next = lemma(at + 1) === 'of' || lemma(at + 1) === 'on' ? at + 2 : -1
  const of = next < 0 ? -1 : isWord(next) ? next : isWord(next + 1) ? next + 1 : -1
  const word = of >= 0 ? lemma(of) : isWord(at - 1) && at - 1 !== after ? lemma(at - 1) : ''
  return word === '' || ALONE.has(noun) ? noun : `${noun} ${word}`
}

/**
 * The day of an event that is known by its name.
 *
 *     the licence hearing is on Thursday   /   a hearing on the licence, due on Friday
 *                               ^^^^^^^^                                        ^^^^^^
 */
export function dueDayDifferences(matter: Matter): Difference[] {
  const facts = matter.index.places.flatMap((place): Fact<TimeValue>[] => {
    const days = place.mentions.flatMap(({value, spans}) =>
      value.kind === 'time' && isDay(value) ? [{value, span: spans[0]}] : [],
    )
    const [day, ...more] = days
    if (!day || more.length > 0) return []
    const {tokens, report} = place.layers
    if (PUT_OFF.test(report.text.slice(place.range.start, place.range.end))) return []
    const event = eventIn(place, tokenAt(tokens, day.span.start), tokenAt(tokens, day.span.end - 1))
    return event === undefined
      ? []
      : [{key: event, value: day.value, text: valueText(day.value), span: day.span, place}]
  })
  return factDifferences(matter, facts, {
    slot: 'when',
    rule: 'judge:days-of-one-event-differ',
    wouldChangeIf: 'the two were two such events',
    apart: (a, b) => daysApart(a.value, b.value),
  })
}
