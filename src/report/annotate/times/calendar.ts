/** Day arithmetic on integers: day 0 is 1970-01-01, proleptic Gregorian. `times.test.ts` holds it against Temporal. */

export interface Civil {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** Day number of a date; months and days beyond their ends carry over (month 13 is January of the next year). Hinnant, "chrono-compatible low-level date algorithms". */
export function dayOf(year: number, month: number, day: number): number {
  const carried = year + Math.floor((month - 1) / 12)
  const of = ((((month - 1) % 12) + 12) % 12) + 1
  const y = of <= 2 ? carried - 1 : carried
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (of + (of > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

export function civilOf(number: number): Civil {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

export const daysInMonth = (year: number, month: number): number => dayOf(year, month + 1, 1) - dayOf(year, month, 1)

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

/** ISO 8601 week: the one that holds the day's Thursday. */
export function weekOf(day: number): {readonly year: number; readonly week: number} {
  const thursday = day - weekdayOf(day) + 4
  const {year} = civilOf(thursday)
  return {year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1}
}

export const monthLater = ({year, month}: Civil, by: number): Civil => {
  const index = year * 12 + month - 1 + by
  return {year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: 1}
}

/** Easter Sunday of the western churches (Meeus/Jones/Butcher). */
export function easterOf(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const h = (19 * a + b - d - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  return dayOf(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1)
}

/** The n-th Monday (1) … Sunday (7) of a month; n = -1 for the last. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n > 0) {
    const first = dayOf(year, month, 1)
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7
  }
  const last = dayOf(year, month + 1, 0)
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}

export const two = (number: number): string => (number < 10 ? `0${number}` : String(number))
export const four = (year: number): string => String(year).padStart(4, '0')

/** `2024-03-05`. */
export function dateText(day: number): string {
  const {year, month, day: of} = civilOf(day)
  return `${four(year)}-${two(month)}-${two(of)}`
}

/** `2024-W10`. */
export function weekText(day: number): string {
  const {year, week} = weekOf(day)
  return `${four(year)}-W${two(week)}`
}

/** Day number of `2024-03-05` or `2024-03-05T14:10Z`; null if it is neither. */
export function dayFromText(text: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(text)
  if (!found) return null
  return dayOf(Number(found[1]), Number(found[2]), Number(found[3]))
}
