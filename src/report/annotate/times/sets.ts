import {AtomKind, glued, pastHyphen, wordAt, type Atoms} from './atoms.ts'
import {SET_PERIOD} from './amounts.ts'
import {hit, type Hit} from './expression.ts'
import {readNumeral} from './numerals.ts'
import type {Unit} from './words.ts'

const LONG: Readonly<Record<string, Unit>> = {
  daylong: 'day',
  weeklong: 'week',
  monthlong: 'month',
  yearlong: 'year',
  hourlong: 'hour',
  decadelong: 'decade',
}

/** "every Monday", "each month", "every two weeks", "per day", "daily", "annually": a time that comes again. */
export function readSet(atoms: Atoms, i: number): Hit | undefined {
  const entry = atoms.entry[i]
  const word = wordAt(atoms, i)
  const long = LONG[word]
  if (long !== undefined)
    return hit(i, i + 1, 'times:duration', {kind: 'duration', amounts: [{unit: long, low: 1, high: 1, vague: false}]})
  if (entry?.set !== undefined) {
    // "Daily Mail", "the Monthly": part of a name
    if (atoms.capital[i] && i > 0 && atoms.kind[i - 1] === AtomKind.word && atoms.apart[i] === 0) return undefined
    if (atoms.capital[i] && atoms.capital[i + 1]) return undefined
    return glued(atoms, i) && wordAt(atoms, i - 1) === '-'
      ? undefined
      : hit(i, i + 1, 'times:set', {kind: 'set', timex: entry.set})
  }
  if (word !== 'every' && word !== 'each' && word !== 'per') return undefined
  let at = i + 1
  if (wordAt(atoms, at) === 'other' || wordAt(atoms, at) === 'single') at++
  const numeral = readNumeral(atoms, at)
  const unitAt = numeral && !numeral.vague ? numeral.end : at
  const found = atoms.entry[unitAt]
  if (found?.weekday !== undefined && !found.short) {
    const part = atoms.entry[unitAt + 1]?.part
    return hit(i, part ? unitAt + 2 : unitAt + 1, 'times:every-weekday', {
      kind: 'set',
      timex: `XXXX-WXX-${found.weekday}${part ? `T${part}` : ''}`,
    })
  }
  if (found?.month !== undefined && atoms.capital[unitAt])
    return hit(i, unitAt + 1, 'times:set', {kind: 'set', timex: `XXXX-${String(found.month).padStart(2, '0')}`})
  if (found?.season !== undefined) return hit(i, unitAt + 1, 'times:set', {kind: 'set', timex: `XXXX-${found.season}`})
  if (found?.unit === undefined) {
    return found?.part !== undefined
      ? hit(i, unitAt + 1, 'times:set', {kind: 'set', timex: `XXXX-XX-XXT${found.part}`})
      : undefined
  }
  const period = SET_PERIOD[found.unit]
  if (period === undefined || (word === 'per' && unitAt > at)) return undefined
  const n = numeral && !numeral.vague ? numeral.low : wordAt(atoms, i + 1) === 'other' ? 2 : 1
  return hit(i, unitAt + 1, 'times:set', {
    kind: 'set',
    timex: n === 1 ? period : period.replace(/\d+/, (digits) => String(Number(digits) * n)),
  })
}

/** Words that make "soon" a comparison or "future" a market. */
const NOT_SOON = new Set(['as', 'too', 'so', 'how'])

/** "now", "currently", "recently", "the future", "these days", "at the moment": past, present or future with no place on the calendar. */
export function readReference(atoms: Atoms, i: number): Hit | undefined {
  const entry = atoms.entry[i]
  const word = wordAt(atoms, i)
  const second = wordAt(atoms, i + 1)
  const reference = (end: number, value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Hit =>
    hit(i, end, 'times:reference', {kind: 'reference', reference: value})
  if (word === 'the') {
    const third = wordAt(atoms, i + 2)
    if (second === 'future' && third !== 's') return reference(i + 2, 'FUTURE_REF')
    if (
      (second === 'near' || second === 'foreseeable' || second === 'immediate' || second === 'distant') &&
      third === 'future'
    )
      return reference(i + 3, 'FUTURE_REF')
    if ((second === 'near' || second === 'short' || second === 'long') && third === 'term')
      return reference(i + 3, 'FUTURE_REF')
    if (second === 'past' && (atoms.kind[i + 2] === AtomKind.sign || i + 2 >= atoms.count) && third !== '-')
      return reference(i + 2, 'PAST_REF')
    if (
      (second === 'moment' || second === 'present') &&
      wordAt(atoms, i - 1) === 'at' &&
      third !== 'of' &&
      third !== 'when'
    )
      return reference(i + 2, 'PRESENT_REF')
    if ((second === 'time' || (second === 'same' && third === 'time')) && wordAt(atoms, i - 1) === 'at') {
      const end = second === 'time' ? i + 2 : i + 3
      return wordAt(atoms, end) === 'of' || wordAt(atoms, end) === 'when' || second === 'same'
        ? undefined
        : reference(end, 'PAST_REF')
    }
    return undefined
  }
  if (entry?.reference === undefined) return undefined
  if (word === 'soon' && (NOT_SOON.has(wordAt(atoms, i - 1)) || second === 'as' || second === 'after')) return undefined
  if (word === 'shortly' && (second === 'after' || second === 'before' || second === 'afterwards')) return undefined
  if (word === 'now' && (second === '-' || glued(atoms, i)) && pastHyphen(atoms, i + 1) > i + 1) return undefined
  // "Future Group", "Eurofeed Now": part of a name
  if (
    atoms.capital[i] &&
    i > 0 &&
    (word === 'future' || (atoms.kind[i - 1] === AtomKind.word && atoms.capital[i - 1] && atoms.apart[i] === 0))
  )
    return undefined
  return reference(i + 1, entry.reference)
}
