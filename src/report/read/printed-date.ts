import type {DateInterval} from '../../core/report.ts'
import type {Range} from '../../core/span.ts'
import {ZONE_PATTERN, zoneMinutes} from './zone.ts'

/** A calendar date as printed on a page: its words (with weekday, time and zone) and what they say. */
export interface PrintedDate extends Range {
  /** Null if no year is printed. */
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** "05/06/2025" may be either: the other reading. */
  readonly or?: {readonly month: number; readonly day: number}
  readonly hour?: number
  readonly minute?: number
  readonly zone?: string
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s{1,3})?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(?:,?\\s{1,3}((?:19|20)\\d{2})(?!\\d))?'
const CLOCK = `(?:(\\d{1,2})[:.h](\\d{2})(?::\\d{2})?(?:\\s?([ap])\\.?m\\b\\.?)?|(\\d{1,2})\\s?([ap])\\.?m\\b\\.?|(\\d{2})(\\d{2})(?=\\s?(?:GMT|UTC)))(?:\\s?(?:hrs|hours|h)\\b)?(?:\\s?\\(?(${ZONE_PATTERN})(?![\\p{L}\\d])\\)?)?`
const AFTER = new RegExp(`^(?:\\s{0,2}(?:,|at|-|–|—|\\||·|•|/|T)\\s{0,2}|\\s{1,2})(?:at\\s)?${CLOCK}`, 'iu')
const BEFORE = new RegExp(`${CLOCK}(?:,?\\s{1,2}(?:on\\s)?|\\s{0,2}(?:\\||·|•|-|–)\\s{0,2})$`, 'iu')

const FORMS: readonly {readonly pattern: RegExp; readonly order: 'dmy' | 'mdy' | 'ymd' | 'number'}[] = [
  {
    pattern: new RegExp(`(?<![\\p{L}\\d.])${WEEKDAY}${DAY}\\s{1,3}(?:of\\s)?${MONTH}${YEAR}(?![\\p{L}\\d])`, 'giu'),
    order: 'dmy',
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])${WEEKDAY}${MONTH}\\s{1,3}${DAY}(?![\\d:]|\\.\\d)${YEAR}`, 'giu'),
    order: 'mdy',
  },
  {pattern: /(?<![\p{L}\d./-])((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/-])/gu, order: 'ymd'},
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d./-])${WEEKDAY}(\\d{1,2})[./-](\\d{1,2})[./-]((?:19|20)\\d{2})(?![\\d/-])`,
      'giu',
    ),
    order: 'number',
  },
]

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const isDay = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year ?? 2024, month)

type Clock = Pick<PrintedDate, 'hour' | 'minute' | 'zone'>

function clockOf(match: RegExpExecArray): Clock | null {
  let hour = Number(match[1] ?? match[4] ?? match[6])
  const minute = Number(match[2] ?? match[7] ?? 0)
  const half = (match[3] ?? match[5])?.toLowerCase()
  if (half !== undefined && (hour < 1 || hour > 12)) return null
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  if (hour > 23 || minute > 59) return null
  return {hour, minute, ...(match[8] === undefined ? {} : {zone: match[8]})}
}

type Said = Pick<PrintedDate, 'year' | 'month' | 'day' | 'or'>

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

function partsOf(match: RegExpExecArray, order: (typeof FORMS)[number]['order']): Said | null {
  const [, a = '', b = '', c] = match
  if (order === 'ymd') return {year: Number(a), month: Number(b), day: Number(c)}
  const year = c === undefined ? null : Number(c)
  if (order === 'dmy') return {year, month: monthOf(b), day: Number(a)}
  if (order === 'mdy') return {year, month: monthOf(a), day: Number(b)}
  const [x, y] = [Number(a), Number(b)]
  // With dots the day comes first everywhere; with strokes only a number above 12 tells.
  if (x > 12 || x === y || match[0].includes('.')) return {year, month: y, day: x}
  if (y > 12) return {year, month: x, day: y}
  return {year, month: y, day: x, or: {month: x, day: y}}
}

/**
 * Dates printed in a line, with the clock time beside them:
 *
 *     BlueLake News | Europe | 12 Oct 2024, 22:05 CEST
 *                              ^^^^^^^^^^^^^^^^^^^^^^^
 * Only lines of bounded length are to be given.
 */
export function printedDates(line: string): PrintedDate[] {
  const found: PrintedDate[] = []
  for (const {pattern, order} of FORMS) {
    for (const match of line.matchAll(pattern)) {
      let start = match.index
      let end = start + match[0].length
      if (found.some((f) => f.start < end && start < f.end)) continue
      const said = partsOf(match, order)
      if (said === null || !isDay(said.year, said.month, said.day)) continue
      if (said.or !== undefined && !isDay(said.year, said.or.month, said.or.day)) continue
      const after = AFTER.exec(line.slice(end, end + 60))
      const before = after === null ? BEFORE.exec(line.slice(Math.max(0, start - 40), start)) : null
      const clock = after !== null ? clockOf(after) : before !== null ? clockOf(before) : null
      if (clock !== null && after !== null) end += after[0].length
      if (clock !== null && before !== null) start -= before[0].length
      found.push({start, end, ...said, ...clock})
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const two = (n: number): string => String(n).padStart(2, '0')
const dayText = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`

/** A printed date as an interval: the minute in UTC if time and zone are printed, else the day; null without a year. */
export function intervalOf(date: PrintedDate, year: number | null = date.year): DateInterval | null {
  if (year === null) return null
  const day = dayText(year, date.month, date.day)
  if (date.or !== undefined) {
    const other = dayText(year, date.or.month, date.or.day)
    return day < other ? {from: day, to: other} : {from: other, to: day}
  }
  if (date.hour === undefined || date.zone === undefined) return {from: day, to: day}
  const offset = zoneMinutes(date.zone, year, date.month, date.day)
  if (offset === null) return {from: day, to: day}
  const at = new Date(Date.UTC(year, date.month - 1, date.day, date.hour, (date.minute ?? 0) - offset))
  const instant = `${at.toISOString().slice(0, 16)}Z`
  return {from: instant, to: instant}
}

const ISO =
  /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?\s*$/i

/**
 * A date in metadata ("2024-09-18T08:10:00+02:00", "18 September 2024", "Wed, 18 Sep 2024 08:10:00 GMT", "20240918") as a day or an
 * instant in UTC; null if it is none or leaves the year open.
 */
export function dateInMetadata(value: string): DateInterval | null {
  const text = value.slice(0, 100)
  const compact = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})\s*$/.exec(text)
  const iso = compact ?? ISO.exec(text)
  if (iso !== null) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    // Year 1 and year 9999 are what content systems write for "not set".
    if (year < 1600 || year > 2200 || !isDay(year, month, day)) return null
    const said = {start: 0, end: 0, year, month, day}
    if (iso[4] === undefined || iso[6] === undefined) return intervalOf(said)
    if (Number(iso[4]) > 23 || Number(iso[5]) > 59) return intervalOf(said)
    return intervalOf({
      ...said,
      hour: Number(iso[4]),
      minute: Number(iso[5]),
      zone: iso[6].length === 3 && /\d/.test(iso[6]) ? `${iso[6]}:00` : iso[6],
    })
  }
  const [printed] = printedDates(text)
  return printed === undefined ? null : intervalOf(printed)
}

/** `/2024/09/18/`, `/2024-09-18-`, `20240918` between strokes: the day in an address; null if there is none. */
export function dateInUrl(url: string): DateInterval | null {
  const found =
    /[/_-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.?-]|$)/.exec(url.slice(0, 2000)) ??
    /[/_-](20\d{2})([01]\d)([0-3]\d)(?=[/_.?-]|$)/.exec(url.slice(0, 2000)) ??
    /\/(20\d{2})\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(\d{1,2})(?=\/|$)/i.exec(url.slice(0, 2000))
  if (found === null) return null
  const named = MONTHS.indexOf((found[2] ?? '').toLowerCase())
  const [year, month, day] = [Number(found[1]), named < 0 ? Number(found[2]) : named + 1, Number(found[3])]
  return isDay(year, month, day) ? intervalOf({start: 0, end: 0, year, month, day}) : null
}
