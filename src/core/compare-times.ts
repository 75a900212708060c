import type {Comparison} from './comparison.ts'
import type {TimeValue} from './value.ts'

/** "About 6 pm" beside 18:20: clock times said roughly, or on the hour, may be off by this many minutes. */
const ROUGH_MINUTES = 30
/** A time on the full or half hour is often rounded by a few minutes when another is given to the minute. */
const ROUND_MINUTES = 5
const DAY = 86_400_000

/** Minutes since 1970 of a local value; the last minute of the day or hour for an upper end. */
function minutes(value: string, upper: boolean): number {
  // "2024-03-05": the parts stand at fixed places, which is read far faster than by a parser of dates.
  const day = Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)) - 1, Number(value.slice(8, 10))) / 60_000
  if (value.length <= 10) return upper ? day + 1439 : day
  const [hour = '0', minute] = value.slice(11).split(':')
  return day + Number(hour) * 60 + (minute === undefined ? (upper ? 59 : 0) : Number(minute))
}

const isClock = (t: TimeValue): boolean => t.grain === 'minute' || t.grain === 'hour'
const isRough = (t: TimeValue): boolean => t.modifier === 'approximate'

/** Both ends in minutes, open where the words leave them open ("by Friday", "since March"), wider where they are rough. */
function ends(t: TimeValue, other: TimeValue): readonly [number, number] | null {
  if (t.from === null || t.to === null) return null
  let low = minutes(t.from, false)
  let high = minutes(t.to, true)
  if (Number.isNaN(low) || Number.isNaN(high)) return null
  if (t.modifier === 'before' || t.modifier === 'by' || t.modifier === 'until') low = -Infinity
  if (t.modifier === 'after' || t.modifier === 'since') high = Infinity
  if (isClock(t)) {
    const slack = isRough(t)
      ? ROUGH_MINUTES
      : isClock(other) && (t.said.minute ?? 0) % 30 === 0 && (other.said.minute ?? 0) % 30 !== 0
        ? ROUND_MINUTES
        : 0
    low -= slack
    high += slack
  } else if (isRough(t) && high - low < 400 * 1440) {
    low -= high - low
    high += high - low
  }
  return [low, high]
}

/**
 * How two times stand, as intervals (METHODS 5, "when"). Times that no date fixes are compared only by what they say:
 * two weekdays, or two days of a month, that differ; with a part unsaid they are `unknown`.
 */
export function compareTimes(a: TimeValue, b: TimeValue): Comparison {
  if (a.type === 'duration' || b.type === 'duration')
    return a.type === b.type ? compareDurations(a.timex, b.timex) : 'unknown'
  if (a.type === 'set' || b.type === 'set') return a.type === b.type && a.timex === b.timex ? 'equal' : 'unknown'
  if (isClock(a) && isClock(b) && !(saysDay(a) && saysDay(b))) return compareClocks(a, b)
  const [x, y] = [ends(a, b), ends(b, a)]
  if (x === null || y === null) return compareSaid(a, b)
  const zones = a.said.zone !== undefined && b.said.zone !== undefined && a.said.zone !== b.said.zone
  if (zones && isClock(a) && isClock(b) && Math.abs(x[0] - y[0]) < DAY / 60_000) return 'unknown'
  const [[al, ah], [bl, bh]] = [x, y]
  if (al === bl && ah === bh) return 'equal'
  if (ah < bl || bh < al) return 'disjoint'
  if (bl <= al && ah <= bh) return 'refines'
  if (al <= bl && bh <= ah) return 'refined-by'
  return 'overlap'
}

/** Whether the words fix the day, and not only what the report was about. */
const saysDay = ({said}: TimeValue): boolean =>
  said.day !== undefined || said.weekday !== undefined || said.offset !== undefined

/** "At 7.20 p.m." says the hour and leaves the day to the text: only the hours are compared, round the clock. */
function compareClocks(a: TimeValue, b: TimeValue): Comparison {
  const [h, k] = [a.said.hour, b.said.hour]
  if (h === undefined || k === undefined || a.said.zone !== b.said.zone) return 'unknown'
  const round = (t: TimeValue): boolean => (t.said.minute ?? 0) % 30 === 0
  const slack = isRough(a) || isRough(b) ? ROUGH_MINUTES : round(a) !== round(b) ? ROUND_MINUTES : 0
  const apart = Math.abs(h * 60 + (a.said.minute ?? 0) - k * 60 - (b.said.minute ?? 0))
  if (Math.min(apart, 1440 - apart) > slack) return 'disjoint'
  // The rougher of the two holds the other: "about six" and 6:20, "half past six" and 6:34.
  const loose = (t: TimeValue): number => (isRough(t) ? 2 : round(t) ? 1 : 0)
  if (apart > 0 || isRough(a) !== isRough(b)) {
    if (loose(a) > loose(b)) return 'refined-by'
    return loose(a) < loose(b) ? 'refines' : 'overlap'
  }
  return 'equal'
}

const UNITS: Readonly<Record<string, number>> = {Y: 365.25 * 86_400, W: 604_800, D: 86_400, H: 3600, S: 1}

/** Seconds of an ISO duration; NaN if it is vague ("PXY"). Months are a twelfth of a year. */
function seconds(timex: string): number {
  const match =
    /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
      timex,
    )
  if (match === null) return Number.NaN
  const [, y = '0', m = '0', w = '0', d = '0', h = '0', min = '0', s = '0'] = match
  return (
    Number(y) * UNITS.Y! +
    (Number(m) * UNITS.Y!) / 12 +
    Number(w) * UNITS.W! +
    Number(d) * UNITS.D! +
    Number(h) * UNITS.H! +
    Number(min) * 60 +
    Number(s)
  )
}

function compareDurations(a: string, b: string): Comparison {
  if (a === b) return a.includes('X') ? 'overlap' : 'equal'
  const [x, y] = [seconds(a), seconds(b)]
  if (Number.isNaN(x) || Number.isNaN(y)) return 'unknown'
  // A month has 28 to 31 days, "a year and a half" is 18 months: a twentieth is no difference.
  return Math.abs(x - y) <= 0.05 * Math.max(x, y) ? 'equal' : 'disjoint'
}

/** What two undated times say of themselves. "Monday" and "Tuesday" of one week cannot be one day; without a date on either they may be of two weeks. */
function compareSaid(a: TimeValue, b: TimeValue): Comparison {
  const [p, q] = [a.said, b.said]
  let shared = 0
  let less = 0
  let more = 0
  for (const key of ['year', 'month', 'day', 'weekday', 'offset', 'hour', 'minute'] as const) {
    const [u, v] = [p[key], q[key]]
    if (u === undefined && v === undefined) continue
    if (u === undefined) more++
    else if (v === undefined) less++
    else if (u !== v) return differ(a, b, key)
    else shared++
  }
  if (shared === 0) return 'unknown'
  if (p.offset !== undefined && p.year === undefined && a.from === null && b.from === null && p.weekday === undefined)
    return 'unknown'
  if (less === 0 && more === 0) return 'equal'
  return less === 0 ? 'refined-by' : more === 0 ? 'refines' : 'overlap'
}

/**
 * A weekday against another conflicts only if both are undated and named as days of a running week; a day of the month
 * and a year always do; clock times only on the same said day.
 */
function differ(
  a: TimeValue,
  b: TimeValue,
  key: 'year' | 'month' | 'day' | 'weekday' | 'offset' | 'hour' | 'minute',
): Comparison {
  if (key === 'year' || key === 'month') return 'disjoint'
  if (key === 'day') return a.said.month !== undefined && a.said.month === b.said.month ? 'disjoint' : 'unknown'
  if (key === 'weekday')
    return a.from === null &&
      b.from === null &&
      a.grain === 'day' &&
      b.grain === 'day' &&
      a.said.month === undefined &&
      b.said.month === undefined
      ? 'disjoint'
      : 'unknown'
  if ((key === 'hour' || key === 'minute') && isClock(a) && isClock(b) && sameDaySaid(a, b))
    return clockApart(a, b) ? 'disjoint' : 'overlap'
  return 'unknown'
}

const sameDaySaid = (a: TimeValue, b: TimeValue): boolean =>
  a.said.zone === b.said.zone &&
  a.said.weekday === b.said.weekday &&
  a.said.day === b.said.day &&
  a.said.offset === b.said.offset &&
  (a.said.weekday ?? a.said.day ?? a.said.offset) !== undefined

function clockApart(a: TimeValue, b: TimeValue): boolean {
  const at = (t: TimeValue): number => (t.said.hour ?? 0) * 60 + (t.said.minute ?? 0)
  const slack = isRough(a) || isRough(b) ? ROUGH_MINUTES : (at(a) % 30 === 0) !== (at(b) % 30 === 0) ? ROUND_MINUTES : 0
  return Math.abs(at(a) - at(b)) > slack
}
