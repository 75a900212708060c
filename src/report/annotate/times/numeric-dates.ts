import {AtomKind, glued, wordAt, type Atoms} from './atoms.ts'
import {civilOf, dayOf} from './calendar.ts'
import {hit, type Hit} from './expression.ts'

/** 2024-09-18, 18/09/2024, 09/18/24, 18.09.2024 */
export function readNumericDate(atoms: Atoms, i: number): Hit | undefined {
  const first = atoms.number[i] ?? -1
  // the attacks of 2001 are named by their day
  if (
    first === 9 &&
    atoms.number[i + 2] === 11 &&
    wordAt(atoms, i + 1) === '/' &&
    !glued(atoms, i + 3) &&
    !glued(atoms, i)
  )
    return hit(i, i + 3, 'times:numeric-date', {kind: 'calendar', year: 2001, month: 9, day: 11})
  if (
    first < 0 ||
    (glued(atoms, i) && atoms.kind[i - 1] !== AtomKind.sign) ||
    (glued(atoms, i) && '/.-$'.includes(wordAt(atoms, i - 1)))
  )
    return undefined
  const sign = wordAt(atoms, i + 1)
  if ((sign !== '-' && sign !== '/' && sign !== '.') || wordAt(atoms, i + 3) !== sign) return undefined
  for (let k = i + 1; k <= i + 4; k++) if (!glued(atoms, k)) return undefined
  const second = atoms.number[i + 2]!
  const third = atoms.number[i + 4]!
  if (second < 1 || third < 1 - Number(wordAt(atoms, i + 4).length === 2)) return undefined
  if (glued(atoms, i + 5) && (wordAt(atoms, i + 5) === sign || atoms.kind[i + 5] === AtomKind.number)) return undefined
  const valid = (year: number, month: number, day: number): boolean =>
    month >= 1 && month <= 12 && day >= 1 && civilOf(dayOf(year, month, day)).day === day
  if (wordAt(atoms, i).length === 4) {
    return valid(first, second, third)
      ? hit(i, i + 5, 'times:iso-date', {kind: 'calendar', year: first, month: second, day: third})
      : undefined
  }
  const digits = wordAt(atoms, i + 4).length
  if (
    (digits !== 4 && (digits !== 2 || sign !== '/')) ||
    wordAt(atoms, i).length > 2 ||
    wordAt(atoms, i + 2).length > 2
  )
    return undefined
  const year = digits === 4 ? third : third > 39 ? 1900 + third : 2000 + third
  const dayFirst = valid(year, second, first)
  const monthFirst = sign === '/' && valid(year, first, second)
  if (dayFirst && monthFirst && first !== second)
    return hit(i, i + 5, 'times:numeric-date', {kind: 'calendar', year, month: first, day: second, eitherOrder: true})
  if (dayFirst) return hit(i, i + 5, 'times:numeric-date', {kind: 'calendar', year, month: second, day: first})
  return monthFirst
    ? hit(i, i + 5, 'times:numeric-date', {kind: 'calendar', year, month: first, day: second})
    : undefined
}
