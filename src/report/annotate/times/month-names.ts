import {AtomKind, glued, wordAt, type Atoms} from './atoms.ts'

/** Words after which "May" or "March" is a month. */
const BEFORE_MONTH = new Set([
  'in',
  'since',
  'until',
  'till',
  'last',
  'next',
  'this',
  'early',
  'late',
  'mid',
  'from',
  'to',
  'through',
  'during',
  'before',
  'after',
  'by',
  'between',
  'throughout',
  'every',
  'each',
  'previous',
  'following',
  'on',
  'around',
  'late-',
  '-',
])

const REPORTING = new Set(
  'said says told tells has had was is will would could did does added announced wants warned'.split(' '),
)

/** "Sept.", "September": the month of atom i and the end, full stop of a short form included. */
export function readMonthName(atoms: Atoms, i: number): {end: number; month: number} | undefined {
  const entry = atoms.entry[i]
  if (entry?.month === undefined) return undefined
  const dotted = wordAt(atoms, i + 1) === '.' && glued(atoms, i + 1)
  if (atoms.capital[i] === 0) return undefined
  return {end: entry.short && dotted ? i + 2 : i + 1, month: entry.month}
}

/** Is a lone "May", "March", "April", "Jan" a month here and not a verb, a demonstration or a name? */
export function monthAlone(atoms: Atoms, i: number, end: number): boolean {
  const entry = atoms.entry[i]!
  const before = wordAt(atoms, i - 1)
  const next = wordAt(atoms, end)
  if (entry.short && !entry.doubtful && end > i + 1) return true
  if (entry.short) return BEFORE_MONTH.has(before) && (end > i + 1 || entry.doubtful !== true)
  if (!entry.doubtful) return true
  if (BEFORE_MONTH.has(before)) {
    if (
      before === 'to' ||
      before === 'by' ||
      before === 'from' ||
      before === 'after' ||
      before === 'before' ||
      before === 'on' ||
      before === '-'
    ) {
      // "according to May", "backed by May": not if the report speaks of a Mrs May
      return !(entry.month === 5 && namesMay(atoms)) && !(atoms.capital[end] && !atoms.entry[end])
    }
    return !(entry.month === 3 && (next === 'on' || next === 'for') && before !== 'in' && before !== 'last')
  }
  if (entry.month === 5 || entry.month === 3) {
    // "the May elections", "a March summit"; not "the March on …", "Theresa May", "The March for …"
    if (
      before === 'the' ||
      before === 'a' ||
      before === 'of' ||
      before === 'for' ||
      before === 'and' ||
      before === ',' ||
      before === 's'
    ) {
      if (REPORTING.has(next) || (atoms.kind[end] === AtomKind.word && next.endsWith('ed'))) return false
      if (before === 'the' || before === 'a' || before === 's')
        return (
          next !== 'on' &&
          next !== 'for' &&
          next !== 'of' &&
          next !== 'to' &&
          atoms.kind[end] === AtomKind.word &&
          !atoms.capital[end]
        )
      return (
        !(entry.month === 5 && namesMay(atoms)) &&
        !(entry.month === 3 && before !== 'of' && before !== 'and') &&
        !(atoms.capital[i - 2] && before === ',')
      )
    }
    return false
  }
  // "April said", "August Wilson", "June Carter"
  if (before !== 'the' && before !== 'a' && before !== 'of' && before !== 's') {
    if (REPORTING.has(next)) return false
    if (atoms.capital[end] && !atoms.entry[end] && !glued(atoms, end)) return false
    if (atoms.capital[i - 1] && !atoms.entry[i - 1] && atoms.kind[i - 1] === AtomKind.word && !glued(atoms, i))
      return false
  }
  return true
}

const named = new WeakMap<Atoms, boolean>()

const TITLES = new Set(['theresa', 'mrs', 'mr', 'ms', 'minister', 'brian', 'elaine', 'secretary', 'judge', 'officer'])

/** Does the report speak of a person called May? */
function namesMay(atoms: Atoms): boolean {
  const known = named.get(atoms)
  if (known !== undefined) return known
  let found = false
  for (let i = 1; i < atoms.count && !found; i++) {
    if (atoms.word[i] !== 'may' || atoms.capital[i] !== 1) continue
    const before = atoms.word[i - 1] === '.' ? wordAt(atoms, i - 2) : wordAt(atoms, i - 1)
    found = TITLES.has(before) || REPORTING.has(wordAt(atoms, i + 1))
  }
  named.set(atoms, found)
  return found
}
