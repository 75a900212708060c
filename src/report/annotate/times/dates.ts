import {monthAlone, readMonthName} from './month-names.ts'
import {readNumericDate} from './numeric-dates.ts'
import {readWeekdayName} from './weekday-names.ts'
import {AtomKind, glued, pastHyphen, wordAt, type Atoms} from './atoms.ts'
import {hit, type CalendarCore, type Hit} from './expression.ts'
import {readOrdinal} from './numerals.ts'
import {readYear} from './years.ts'

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

const PLACES = new Set(
  'avenue street square road boulevard bridge plaza park brigade movement stadium hospital station airport university'.split(
    ' ',
  ),
)

const WEEK_SHIFTS: Readonly<Record<string, number>> = {last: -1, this: 0, next: 1}

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
    // "Friday last week", "Friday of next week": that day of the week before or after
    const of = wordAt(atoms, weekday.end) === 'of' ? weekday.end + 1 : weekday.end
    const turn = WEEK_SHIFTS[wordAt(atoms, of) ?? '']
    if (turn !== undefined && wordAt(atoms, of + 1) === 'week' && !weekday.plural)
      return hit(i, of + 2, 'times:weekday-of-week', {
        kind: 'within',
        unit: 'day',
        n: 1,
        weekday: weekday.weekday,
        of: {kind: 'shifted', unit: 'week', by: turn},
      })
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
