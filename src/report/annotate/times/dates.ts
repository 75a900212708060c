import {AtomKind, glued, pastHyphen, wordAt, type Atoms} from './atoms.ts'
import {civilOf, dayOf} from './calendar.ts'
import {hit, type CalendarCore, type Hit} from './expression.ts'
import {readOrdinal} from './numerals.ts'
import {readYear} from './years.ts'

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
function monthAlone(atoms: Atoms, i: number, end: number): boolean {
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
    if (atoms.capital[i - 1] && !atoms.entry[i - 1] && atoms.kind[i - 1] === AtomKind.word && glued(atoms, i) === false)
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

/** A day of the month, "5", "5th", "the fifth", from atom i. */
function readDayNumber(atoms: Atoms, i: number): {end: number; day: number; ordinal: boolean} | undefined {
  const ordinal = readOrdinal(atoms, i)
  if (ordinal) return ordinal.value <= 31 ? {end: ordinal.end, day: ordinal.value, ordinal: true} : undefined
  const value = atoms.number[i] ?? -1
  if (value < 1 || value > 31 || wordAt(atoms, i).length > 2) return undefined
  const next = wordAt(atoms, i + 1)
  if (
    glued(atoms, i + 1) &&
    (atoms.kind[i + 1] === AtomKind.word ||
      next === '%' ||
      ((next === '.' || next === ',' || next === '/' || next === ':') &&
        glued(atoms, i + 2) &&
        atoms.kind[i + 2] === AtomKind.number))
  ) {
    // 17th-century is no day; "Oct. 17,1998" is
    if (!(next === ',' && wordAt(atoms, i + 2).length === 4)) return undefined
  }
  return {end: i + 1, day: value, ordinal: false}
}

const skipComma = (atoms: Atoms, i: number): number => (wordAt(atoms, i) === ',' ? i + 1 : i)

/** A year behind a month or day: "1998", ", 1998", "of 1998", "last year", "'98". */
export function readYearAfter(
  atoms: Atoms,
  i: number,
): {end: number; core: Pick<CalendarCore, 'year' | 'yearShift'>} | undefined {
  let at = skipComma(atoms, i)
  if (wordAt(atoms, at) === 'of') at++
  // A comma or paragraph must not bring in the next sentence's number
  if (atoms.apart[at]) return undefined
  const year = readYear(atoms, at)
  if (year) return year.sure || at === i ? {end: year.end, core: {year: year.year}} : undefined
  const shift = atoms.entry[at]?.shift
  if (
    shift !== undefined &&
    wordAt(atoms, at) !== 'past' &&
    wordAt(atoms, at) !== 'coming' &&
    wordAt(atoms, at + 1) === 'year' &&
    wordAt(atoms, at + 2) !== "'"
  ) {
    return at === i || wordAt(atoms, at - 1) === 'of'
      ? {end: at + 2, core: {yearShift: shift as -1 | 0 | 1}}
      : undefined
  }
  return undefined
}

/** "March 5, 2024", "5 March 2024", "March the 5th", "the fifth of March", "March 2024", "March". */
function readMonthDate(atoms: Atoms, i: number): Hit | undefined {
  const month = readMonthName(atoms, i)
  if (month) {
    const the = wordAt(atoms, month.end) === 'the' ? month.end + 1 : month.end
    const day = readDayNumber(atoms, the)
    if (day && (the === month.end || day.ordinal) && (!glued(atoms, the) || wordAt(atoms, the - 1) === '.')) {
      const year = readYearAfter(atoms, day.end)
      return hit(i, year?.end ?? day.end, 'times:month-day', {
        kind: 'calendar',
        month: month.month,
        day: day.day,
        ...year?.core,
      })
    }
    const year = readYearAfter(atoms, month.end)
    if (year) return hit(i, year.end, 'times:month-year', {kind: 'calendar', month: month.month, ...year.core})
    return monthAlone(atoms, i, month.end)
      ? hit(i, month.end, 'times:month', {kind: 'calendar', month: month.month})
      : undefined
  }
  const the = wordAt(atoms, i) === 'the' ? i + 1 : i
  const day = readDayNumber(atoms, the)
  if (!day || (the > i && !day.ordinal) || (glued(atoms, i) && atoms.kind[i - 1] !== AtomKind.sign)) return undefined
  let at = wordAt(atoms, day.end) === 'of' ? day.end + 1 : day.end
  const dashed = at === day.end ? pastHyphen(atoms, at) : at
  if (dashed > at) at = dashed
  const after = readMonthName(atoms, at)
  if (!after) return the > i || day.ordinal ? readLoneDay(atoms, i, the, day.end, day.day) : undefined
  const year = readYearAfter(atoms, dashed > day.end && wordAt(atoms, after.end) === '-' ? after.end + 1 : after.end)
  return hit(i, year?.end ?? after.end, 'times:day-month', {
    kind: 'calendar',
    month: after.month,
    day: day.day,
    ...year?.core,
  })
}

const BEFORE_LONE_DAY = new Set(['on', 'by', 'until', 'since', 'from', 'before', 'after', 'till'])
const AFTER_LONE_DAY = new Set([
  '.',
  ',',
  ';',
  ')',
  'and',
  'at',
  'when',
  'to',
  'but',
  'in',
  'with',
  'until',
  'from',
  'by',
  'for',
  'after',
  'before',
  'as',
  'on',
  '"',
  "'",
  '?',
])
/** "on the 26th", with nothing counted behind it: not "on the 26th floor". */
function readLoneDay(atoms: Atoms, i: number, the: number, end: number, day: number): Hit | undefined {
  if (the === i || !BEFORE_LONE_DAY.has(wordAt(atoms, i - 1)) || day < 2) return undefined
  if (end < atoms.count && !AFTER_LONE_DAY.has(wordAt(atoms, end)) && !atoms.apart[end]) return undefined
  if (atoms.entry[the]?.ordinal !== undefined && end === the + 1 && day < 13) return undefined
  return hit(i, end, 'times:day-of-month', {kind: 'calendar', day})
}

/** 2024-09-18, 18/09/2024, 09/18/24, 18.09.2024 */
function readNumericDate(atoms: Atoms, i: number): Hit | undefined {
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

const PLACES = new Set(
  'avenue street square road boulevard bridge plaza park brigade movement stadium hospital station airport university'.split(
    ' ',
  ),
)
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
    const beside = atoms.number[end] !== undefined && atoms.number[end]! > 0
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

/** A day of the calendar, a weekday, or both: "Tuesday, Sept. 19", "Friday 13 October", "Tuesday (19 September)". */
export function readDate(atoms: Atoms, i: number): Hit | undefined {
  const weekday = readWeekdayName(atoms, i)
  if (weekday) {
    // "on any Sunday" is no Sunday
    if (wordAt(atoms, i - 1) === 'any' || (wordAt(atoms, i - 1) === 'other' && wordAt(atoms, i - 2) === 'any'))
      return undefined
    // "Saturday week": a week after the coming one
    if (wordAt(atoms, weekday.end) === 'week' && !weekday.plural)
      return hit(i, weekday.end + 1, 'times:weekday', {kind: 'weekday', weekday: weekday.weekday, weekAfter: true})
    let at = weekday.end
    const bracket = wordAt(atoms, at) === '('
    if (bracket || wordAt(atoms, at) === ',') at++
    const date = atoms.apart[at] ? undefined : (readNumericDate(atoms, at) ?? readMonthDate(atoms, at))
    if (
      date &&
      date.expression.core.kind === 'calendar' &&
      date.expression.core.day !== undefined &&
      !weekday.plural &&
      (!bracket || wordAt(atoms, date.end) === ')')
    ) {
      return hit(i, bracket ? date.end + 1 : date.end, 'times:weekday-date', {
        ...date.expression.core,
        weekday: weekday.weekday,
      })
    }
    if (weekday.plural)
      return hit(i, weekday.end, 'times:every-weekday', {kind: 'set', timex: `XXXX-WXX-${weekday.weekday}`})
    return hit(i, weekday.end, 'times:weekday', {kind: 'weekday', weekday: weekday.weekday})
  }
  const date = readNumericDate(atoms, i) ?? readMonthDate(atoms, i)
  // "Ninth of October Avenue"
  return date && atoms.capital[date.end] && PLACES.has(wordAt(atoms, date.end)) ? undefined : date
}
