import type {Matter} from '../matter.ts'
import type {Difference} from './difference.ts'
import {factDifferences, spanIn, type Fact} from './facts.ts'
import type {Place} from '../sentence-index.ts'

/** Where somebody died: there and then, or under care. */
const PLACES: readonly (readonly [string, RegExp])[] = [
  [
    'hospital',
    /\b(?:in|at|on (?:the|her|his) way to|en route to) (?:a |an |the )?(?:[\p{L}-]+ ){0,2}(?:hospital|clinic|infirmary)\b/u,
  ],
  [
    'scene',
    /\b(?:at|on) (?:the|a) (?:[\p{L}-]+ ){0,2}(?:scene|spot|site|roadside|quay|pavement|beach|pier|platform|track|road|street)\b|\binstantly\b|\bin the street\b/u,
  ],
  ['home', /\bat (?:his|her|their) (?:home|house|flat)\b|\bat home\b/],
]
/** "Died", "pronounced dead", "was killed": of one, and of one only. */
const DIED =
  /\b(?:she|he|woman|man|boy|girl|victim|driver|rider|pilot|who|\p{Lu}\p{L}+)(?:,[^,.]{1,60},)? (?:later |then |had |has |was |were |is )*(?:died|dies|pronounced dead|declared dead)\b|\bas (?:she|he) died\b|\band died\b/u

/** Whether any report counts two dead or more: then it is not plain who died where. */
function manyDied(matter: Matter): boolean {
  for (const {predicate, slots, status} of matter.claims.values())
    if (predicate.eventClass === 'die' && status === 'happened')
      for (const {name, value} of slots)
        if (name === 'howMany' && value.kind === 'quantity' && value.measure === 'count' && (value.low ?? 0) > 1)
          return true
  return false
}

function placeOfDeath(place: Place): Fact<string> | undefined {
  const text = place.layers.report.text.slice(place.range.start, place.range.end)
  if (!DIED.test(text)) return undefined
  const found = PLACES.flatMap(([value, words]) => {
    const match = words.exec(text)
    return match ? [{value, match}] : []
  })
  const [only, ...more] = found
  // "Was found at the scene and died in hospital" names both.
  const at = more.length === 0 ? only : found.find((f) => f.value === 'hospital')
  if (!at) return undefined
  const start = place.range.start + at.match.index
  return {key: '', value: at.value, text: at.match[0], span: spanIn(place, start, start + at.match[0].length), place}
}

/**
 * Where the one who died has died.
 *
 *     She died at the scene   /   she died in hospital two hours later
 *              ^^^^^^^^^^^^                ^^^^^^^^^^^
 */
export function deathDifferences(matter: Matter): Difference[] {
  const facts = matter.index.places.flatMap((place) => placeOfDeath(place) ?? [])
  if (facts.length < 2 || manyDied(matter)) return []
  return factDifferences(matter, facts, {
    slot: 'where',
    rule: 'judge:places-of-death-differ',
    wouldChangeIf: 'two people had died',
    eventClass: 'die',
    apart: (a, b) => a.value !== b.value,
  })
}
