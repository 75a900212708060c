import type {View} from '../view.ts'
import {sentenceOf, uposOf} from '../view.ts'
import {isCapital} from '../names/capitals.ts'
import type {Found} from './index.ts'
import {countedAfter} from './counted.ts'
import {wordTable} from '../word-table.ts'

const ORDINALS = wordTable<number>({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  thousandth: 1000,
  millionth: 1e6,
})
const TENS = wordTable<number>({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
})
/** Fixed phrases in which an ordinal counts nothing. */
const FIXED_AFTER =
  /^(?:lady|minister|aid|responder|responders|class|hand|name|names|degree|world|party|person|thoughts?|language|nature|hand-side|,|\.|of|and|or|century|war|reich)$/
const FIXED_BEFORE =
  /^(?:at|from|on|be|was|is|were|who|when|since|had|have|has|he|she|they|it|a|per|every|split|last|for)$/

/** Written large behind an ordinal they make a name of it: "21st Street", "the 5th Circuit". */
const NAMED_AFTER =
  /^(?:street|avenue|st|st\.|ave|ave\.|road|ward|district|circuit|corps|division|army|fleet|regiment|brigade|battalion|squadron|congress|amendment|airborne|infantry|armou?red|precinct|arrondissement)$/
const RANKED =
  /^(?:came|come|comes|coming|finished|finish|finishes|finishing|placed|ranked|ranks|third-placed|stands|lies|lay|sits)$/

/** An ordinal that orders what stands behind it: "the third rescue team", "her 21st title", "the fourth-largest city". */
export function ordinalAt(view: View, i: number): Found | null {
  const {low, words, gap} = view
  let end = i + 1
  let value = ORDINALS[low[i] ?? '']
  const figures = /^(\d{1,4})(st|nd|rd|th)$/.exec(low[i] ?? '')
  if (figures !== null) value = Number(figures[1])
  const tens = TENS[low[i] ?? '']
  if (value === undefined && tens !== undefined && low[i + 1] === '-' && (ORDINALS[low[i + 2] ?? ''] ?? 10) < 10) {
    value = tens + ORDINALS[low[i + 2]!]!
    end = i + 3
  }
  if (value === undefined) return null
  const {start, end: stop} = sentenceOf(view, i)
  const next = low[end] ?? '.'
  const before = i > start ? low[i - 1]! : ''
  const superlative =
    next === '-' && gap[end] === 0 && /(?:est|most|least|best|worst|biggest|ranked|placed)$/.test(low[end + 1] ?? '')
  if (next === '-' && !superlative) return null
  if (end >= stop && figures === null) return null
  if (
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(next) ||
    /^(?:january|february|march|april|june|july|august|september|october|november|december)$/.test(before)
  )
    return null
  if (isCapital(words[end] ?? '') && NAMED_AFTER.test(next)) return null
  // "in the first place"
  if (next === 'place' && before === 'the' && low[i - 2] === 'in') return null
  if (next === 'of' && /^\p{Lu}/u.test(words[end + 1] ?? '')) return null
  if (figures === null && !superlative) {
    if (FIXED_AFTER.test(next) && !RANKED.test(before)) return null
    if (isCapital(words[i]!) && i !== start) return null
    if (FIXED_BEFORE.test(before) && uposOf(view, i) !== 'ADJ' && before !== 'a' && before !== 'for' && before !== 'on')
      return null
    if (uposOf(view, i) === 'ADV' && !RANKED.test(before)) return null
    if (before === 'a' && (next === 'of' || (low[i] === 'second' && !/^\p{Ll}{3,}$/u.test(next)))) return null
    if (!/^\p{L}{2,}$/u.test(next) && !RANKED.test(before)) return null
  }
  const at = superlative ? end + 2 : end
  const {counted, scope} = countedAfter(view, at, true)
  const orders = counted === null ? scope : [...scope, counted]
  return {
    first: i,
    end: superlative ? end + 2 : end,
    rule: 'quantities:ordinal',
    value: {
      kind: 'quantity',
      measure: 'ordinal',
      low: value,
      high: value,
      approximate: false,
      unit: '',
      counted: null,
      scope: superlative ? [low[end + 1]!, ...orders] : [...orders],
    },
  }
}
