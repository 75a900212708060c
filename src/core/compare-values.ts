import {compareNames} from './compare-names.ts'
import {comparePlaces} from './compare-places.ts'
import {compareQuantities} from './compare-quantities.ts'
import {compareTimes} from './compare-times.ts'
import type {Comparison} from './comparison.ts'
import type {TextValue, Value} from './value.ts'

/** Noun phrases: the same head and no word against it is equal; nothing about two phrases without a shared head is known. */
function compareTexts(a: TextValue, b: TextValue): Comparison {
  if (a.head !== b.head) return a.lemmas.includes(b.head) || b.lemmas.includes(a.head) ? 'overlap' : 'unknown'
  const more = a.lemmas.filter((l) => !b.lemmas.includes(l)).length
  const less = b.lemmas.filter((l) => !a.lemmas.includes(l)).length
  if (more === 0) return less === 0 ? 'equal' : 'refined-by'
  return less === 0 ? 'refines' : 'overlap'
}

/** Compares two values of one slot; values of different kinds are `unknown`, save a name against the noun phrase of its role. */
export function compareValues(a: Value, b: Value): Comparison {
  if (a.kind === 'quantity' && b.kind === 'quantity') return compareQuantities(a, b)
  if (a.kind === 'time' && b.kind === 'time') return compareTimes(a, b)
  if (a.kind === 'place' && b.kind === 'place') return comparePlaces(a, b)
  if (a.kind === 'name' && b.kind === 'name') return compareNames(a, b)
  if (a.kind === 'text' && b.kind === 'text') return compareTexts(a, b)
  const [name, text] = a.kind === 'name' ? [a, b] : [b, a]
  if (name.kind === 'name' && text.kind === 'text')
    return name.roles.some((r) => r === text.head || r.endsWith(` ${text.head}`)) ? 'overlap' : 'unknown'
  return 'unknown'
}
