import {glued, wordAt, type Atoms} from './atoms.ts'

const OUTLETS = new Set(
  'times telegraph mirror express mail post herald independent people mercury service sun world star review school league'.split(
    ' ',
  ),
)

const BEFORE_DAY = new Set([
  'on',
  'last',
  'next',
  'this',
  'until',
  'since',
  'by',
  'from',
  'to',
  'late',
  'early',
  'through',
  'every',
])

/** Weekday of atom i and the end; names that hold a weekday ("Sunday Times", "Sheffield Wednesday") are refused. */
export function readWeekdayName(atoms: Atoms, i: number): {end: number; weekday: number; plural: boolean} | undefined {
  const entry = atoms.entry[i]
  if (entry?.weekday === undefined) return undefined
  const next = wordAt(atoms, i + 1)
  if (entry.short) {
    const dotted = next === '.' && glued(atoms, i + 1)
    if (atoms.capital[i] === 0) return undefined
    const end = dotted ? i + 2 : i + 1
    const beside = atoms.number[end] !== undefined && atoms.number[end] > 0
    const month = atoms.entry[wordAt(atoms, end) === ',' ? end + 1 : end]?.month !== undefined
    if (!BEFORE_DAY.has(wordAt(atoms, i - 1)) && !month && !(beside && atoms.entry[end + 1]?.month !== undefined))
      return undefined
    return {end, weekday: entry.weekday, plural: false}
  }
  if (OUTLETS.has(next) && atoms.capital[i + 1]) return undefined
  const before = wordAt(atoms, i - 1)
  if (
    before === 'sheffield' ||
    before === 'bloody' ||
    before === 'super' ||
    (before === 'on' && wordAt(atoms, i - 2) === 'mail' && atoms.capital[i - 2])
  )
    return undefined
  return {end: i + 1, weekday: entry.weekday, plural: entry.plural === true}
}
