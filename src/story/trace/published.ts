import type {Report} from '../../core/report.ts'

/** When a report came out, in minutes since 1970 (UTC), both ends included, and the calendar day it bears. */
export interface Moment {
  readonly from: number
  readonly to: number
  readonly day: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Hours ahead of UTC of the zones that datelines use. */
const ZONES: Readonly<Record<string, number>> = {
  gmt: 0, utc: 0, z: 0, bst: 1, ist: 5.5, cet: 1, cest: 2, eet: 2, eest: 3, msk: 3, est: -5, edt: -4, cst: -6, cdt: -5,
  mst: -7, mdt: -6, pst: -8, pdt: -7, jst: 9, aest: 10, sast: 2, wat: 1, eat: 3,
} // prettier-ignore
/** A time without a zone is somewhere between UTC+14 and UTC-12. */
const EAST = 14 * 60
const WEST = 12 * 60
const DAY = 1440

const MONTH = `(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?`
//        12 October 2024            Oct 12, 2024                    14.05.2025  15/05/2025           2025-05-14
//        ^^ ^^^^^^^ ^^^^            ^^^ ^^  ^^^^                    ^^ ^^ ^^^^
const DATES = [
  new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})\\b`, 'i'),
  new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'),
  /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/,
  /\b(\d{4})-(\d{2})-(\d{2})\b/,
]
const TIME = /^[^\n]{0,16}?\b(\d{1,2})[:.](\d{2})(?:\s*([ap])\.?m\b\.?)?(?:\s*\(?([a-z]{1,4})\b)?/i

/** Lines at the top of a report in which its date stands: code units. */
const HEAD = 400

const days = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000

/** What the report's record says, else the first full date in its opening lines. */
export function momentOf(report: Report): Moment | null {
  if (report.publishedAt !== undefined && report.publishedAt.known !== 'story') {
    const from = instant(report.publishedAt.from, false)
    const to = instant(report.publishedAt.to, true)
    if (from !== null && to !== null) return {from: from.minute, to: to.minute, day: from.day}
  }
  return momentIn(report.text.slice(0, HEAD))
}

function instant(value: string, end: boolean): {minute: number; day: number} | null {
  const ms = Date.parse(value)
  if (Number.isNaN(ms)) return null
  const minute = Math.floor(ms / 60_000)
  const day = Math.floor(minute / DAY)
  return value.length > 10 ? {minute, day} : {minute: end ? minute + DAY + WEST : minute - EAST, day}
}

export function momentIn(head: string): Moment | null {
  let best: {at: number; end: number; day: number} | null = null
  for (const [form, pattern] of DATES.entries()) {
    const m = pattern.exec(head)
    if (m === null || (best !== null && best.at <= m.index)) continue
    const [one, two, three] = [m[1]!, m[2]!, m[3]!]
    const named = (name: string): number => MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1
    const [year, month, day] =
      form === 0
        ? [Number(three), named(two), Number(one)]
        : form === 1
          ? [Number(three), named(one), Number(two)]
          : form === 2
            ? [Number(three), Number(two), Number(one)]
            : [Number(one), Number(two), Number(three)]
    if (month < 1 || month > 12 || day < 1 || day > 31) continue
    best = {at: m.index, end: m.index + m[0].length, day: days(year, month, day)}
  }
  if (best === null) return null
  const time = TIME.exec(head.slice(best.end, best.end + 40))
  if (time === null) return {from: best.day * DAY - EAST, to: best.day * DAY + DAY + WEST, day: best.day}
  const hour = (Number(time[1]) % (time[3] === undefined ? 24 : 12)) + (time[3]?.toLowerCase() === 'p' ? 12 : 0)
  const minute = best.day * DAY + hour * 60 + Number(time[2])
  const zone = time[4] === undefined ? undefined : ZONES[time[4].toLowerCase()]
  if (zone === undefined) return {from: minute - EAST, to: minute + WEST, day: best.day}
  return {from: minute - zone * 60, to: minute - zone * 60, day: best.day}
}
