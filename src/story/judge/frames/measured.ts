import {compareQuantities} from '../../../core/compare-quantities.ts'
import type {QuantityValue} from '../../../core/value.ts'
import {valueText} from '../../../core/value-text.ts'
import type {Matter} from '../matter.ts'
import type {Place} from '../sentence-index.ts'
import type {Difference} from './difference.ts'
import {factDifferences, spanIn, type Fact} from './facts.ts'

/** What a measure is of, by the words right before and after it. A story has one of each, told once by a report. */
const OF: readonly (readonly [string, QuantityValue['measure'], RegExp, RegExp])[] = [
  [
    'depth',
    'length',
    /\bdepth of (?:about |some |around |only |just )?$/i,
    /^[ -](?:deep|below (?:the )?(?:surface|ground|sea))/i,
  ],
  ['height', 'length', /\bheight of (?:about |some |around )?$/i, /^[ -](?:tall|high)\b/i],
  ['width', 'length', /\bwidth of (?:about |some |around )?$/i, /^[ -]wide\b/i],
  ['speed', 'speed', /(?:)/, /(?:)/],
  ['long', 'length', /\blength of (?:about |some |around )?$/i, /^[ -]long\b/i],
]
/** What is allowed, or of the wind, or of another: not how fast it went. */
const BESIDES =
  /\b(?:limit|allowed|permitted|maximum|top speed|gusts?|winds?|capable|usually|normally|aftershocks?|record|respectively|usual|average|earlier|second|another)\b/i
const MAGNITUDE = /\bmagnitude(?:[- ]of)?[- ](\d(?:\.\d)?)\b|\b(\d\.\d)[- ]magnitude\b|\b(\d\.\d) on the Richter\b/gi
/** Both measured a little otherwise by two who measure. */
const NEAR = 0.15

/** "300 m off the north pier", "2 km from the church": how far from what. */
const LANDMARK =
  /^(?: \([^)]*\))? (?:off|from|short of|away from|(?:north|south|east|west|outside|upstream|downstream)(?:-?(?:east|west))? of)(?: the [a-z]+ (?:on|of|at|in))? (?:the|its) (?:[a-z]+ )?([a-z]{3,})\b/
/** The noun that a measure of length is of, so that a boat and a bridge are two. */
const NOUN = /^[ -](?:long|tall|high|wide|deep) ([a-z]{3,})/
const SUBJECT = /\b([a-z]{3,})(?:,| is| was| which is| that is| stands| stood)+ $/

const textOf = ({layers: {report}, range}: Place): string => report.text.slice(range.start, range.end)

function kindOf(place: Place, value: QuantityValue, start: number, end: number): string | undefined {
  const {text} = place.layers.report
  const [before, after] = [
    text.slice(Math.max(place.range.start, start - 30), start),
    text.slice(end, Math.min(place.range.end, end + 30)),
  ]
  if (BESIDES.test(before) || BESIDES.test(after)) return undefined
  const landmark =
    value.measure === 'length' ? LANDMARK.exec(text.slice(end, Math.min(place.range.end, end + 60))) : null
  if (landmark) return `off ${landmark[1]!}`
  for (const [kind, measure, left, right] of OF) {
    if (measure !== value.measure || !(left.test(before) || right.test(after))) continue
    if (kind === 'speed' || kind === 'depth') return `${kind} ${kind === 'depth' ? '' : value.unit}`
    const thing = NOUN.exec(after)?.[1] ?? SUBJECT.exec(before)?.[1]
    if (thing !== undefined) return `${kind} ${thing}`
  }
  return undefined
}

/**
 * Speed, depth, height, magnitude: of a story's one thing.
 *
 *     doing 9 knots   /   went out at 15 knots
 *           ^^^^^^^                   ^^^^^^^^
 */
export function measuredDifferences(matter: Matter): Difference[] {
  const measures = matter.index.places.flatMap((place) => {
    const told = place.mentions.filter(
      ({value}) => value.kind === 'quantity' && (value.measure === 'speed' || value.measure === 'length'),
    )
    if (told.length === 0) return []
    return told.flatMap(({value, spans: [span]}): Fact<QuantityValue>[] => {
      if (value.kind !== 'quantity') return []
      const key = kindOf(place, value, span.start, span.end)
      return key === undefined ? [] : [{key, value, text: valueText(value), span, place}]
    })
  })
  const magnitudes = matter.index.places.flatMap((place): Fact<number>[] => {
    const text = textOf(place)
    if (!/magnitude|richter/i.test(text) || BESIDES.test(text)) return []
    return [...text.matchAll(MAGNITUDE)].map((match) => {
      const start = place.range.start + match.index
      return {
        key: '',
        value: Number(match[1] ?? match[2] ?? match[3]),
        text: match[0],
        span: spanIn(place, start, start + match[0].length),
        place,
      }
    })
  })
  const kind = {slot: 'howMany', rule: 'judge:measures-differ', wouldChangeIf: 'the two measured two things'} as const
  return [
    ...factDifferences(matter, measures, {
      ...kind,
      apart: (a, b) => compareQuantities(a.value, b.value) === 'disjoint',
    }),
    ...factDifferences(matter, magnitudes, {...kind, apart: (a, b) => Math.abs(a.value - b.value) > NEAR}),
  ]
}
