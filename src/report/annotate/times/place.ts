import type {Grain, TimeValue} from '../../../core/value.ts'
import {civilOf, dateText, dayOf, four, monthLater, two, weekdayOf, weekText} from './calendar.ts'
import type {Part, Season, Unit} from './words.ts'

/** A stretch of the calendar in day numbers, both ends included; null ends: the report alone does not fix it. */
export interface Place {
  readonly from: number | null
  readonly to: number | null
  readonly grain: Grain
  readonly anchor: TimeValue['anchor']
  readonly timex: string
}

const placed = (
  from: number,
  to: number,
  grain: Grain,
  timex: string,
  anchor: TimeValue['anchor'] = 'said',
): Place => ({from, to, grain, timex, anchor})

export const nowhere = (grain: Grain, timex: string): Place => ({from: null, to: null, grain, timex, anchor: 'none'})

export const dayPlace = (day: number): Place => placed(day, day, 'day', dateText(day))

export function weekPlace(day: number): Place {
  const monday = day - weekdayOf(day) + 1
  return placed(monday, monday + 6, 'week', weekText(day))
}

/** Saturday and Sunday of the day's ISO week. */
export function weekendPlace(day: number): Place {
  const monday = day - weekdayOf(day) + 1
  return placed(monday + 5, monday + 6, 'weekend', `${weekText(day)}-WE`)
}

export const monthPlace = (year: number, month: number): Place =>
  placed(dayOf(year, month, 1), dayOf(year, month + 1, 0), 'month', `${four(year)}-${two(month)}`)

export const yearPlace = (year: number): Place => placed(dayOf(year, 1, 1), dayOf(year, 12, 31), 'year', four(year))

export const quarterPlace = (year: number, quarter: number): Place =>
  placed(dayOf(year, quarter * 3 - 2, 1), dayOf(year, quarter * 3 + 1, 0), 'quarter', `${four(year)}-Q${quarter}`)

export const halfPlace = (year: number, half: number): Place =>
  placed(dayOf(year, half * 6 - 5, 1), dayOf(year, half * 6 + 1, 0), 'half', `${four(year)}-H${half}`)

export const decadePlace = (year: number): Place => {
  const first = Math.floor(year / 10) * 10
  return placed(dayOf(first, 1, 1), dayOf(first + 9, 12, 31), 'decade', four(first).slice(0, 3))
}

/** Century 20 is 1900 to 1999, as news speaks. */
export const centuryPlace = (century: number): Place =>
  placed(dayOf((century - 1) * 100, 1, 1), dayOf(century * 100 - 1, 12, 31), 'century', two(century - 1))

/** First month of the meteorological seasons of the north; winter runs into the next year. */
const SEASON_MONTH: Readonly<Record<Season, number>> = {SP: 3, SU: 6, FA: 9, WI: 12}
export const seasonPlace = (year: number, season: Season): Place =>
  placed(
    dayOf(year, SEASON_MONTH[season], 1),
    dayOf(year, SEASON_MONTH[season] + 3, 0),
    'season',
    `${four(year)}-${season}`,
  )

/** The unit that holds a day, `by` units on. Undefined for units finer than a day. */
export function unitPlace(day: number, unit: Unit, by: number): Place | undefined {
  const civil = civilOf(day)
  switch (unit) {
    case 'day':
    case 'night':
      return dayPlace(day + by)
    case 'week':
      return weekPlace(day + by * 7)
    case 'fortnight':
      return weekPlace(day + by * 14)
    case 'weekend':
      return weekendPlace(day + by * 7)
    case 'month': {
      const {year, month} = monthLater(civil, by)
      return monthPlace(year, month)
    }
    case 'quarter': {
      const index = civil.year * 4 + Math.floor((civil.month - 1) / 3) + by
      return quarterPlace(Math.floor(index / 4), (index % 4) + 1)
    }
    case 'year':
      return yearPlace(civil.year + by)
    case 'decade':
      return decadePlace(civil.year + by * 10)
    case 'century':
      return centuryPlace(Math.floor(civil.year / 100) + 1 + by)
    case 'second':
    case 'minute':
    case 'hour':
    case 'millennium':
      return undefined
  }
}

/** A place moved by a number of units, at its own grain: a quarter moved a year is a quarter. */
export function movedPlace(place: Place, unit: Unit, by: number): Place | undefined {
  if (place.from === null) return undefined
  const months =
    unit === 'month'
      ? by
      : unit === 'quarter'
        ? by * 3
        : unit === 'year'
          ? by * 12
          : unit === 'decade'
            ? by * 120
            : unit === 'century'
              ? by * 1200
              : null
  if (months === null || !Number.isInteger(months)) {
    const days =
      unit === 'day' || unit === 'night'
        ? by
        : unit === 'week' || unit === 'weekend'
          ? by * 7
          : unit === 'fortnight'
            ? by * 14
            : null
    if (days === null || !Number.isInteger(days)) return undefined
    if (place.grain === 'week' || place.grain === 'weekend') return unitPlace(place.from + days, place.grain, 0)
    return place.grain === 'day' || place.grain === 'part-of-day' || place.grain === 'hour' || place.grain === 'minute'
      ? dayPlace(place.from + days)
      : undefined
  }
  const civil = civilOf(place.from)
  const moved = monthLater(civil, months)
  switch (place.grain) {
    case 'quarter':
      return unitPlace(dayOf(moved.year, moved.month, 1), 'quarter', 0)
    case 'half':
      return halfPlace(moved.year, moved.month > 6 ? 2 : 1)
    case 'month':
      return monthPlace(moved.year, moved.month)
    case 'season':
    case 'year':
      return yearPlace(moved.year)
    case 'decade':
      return decadePlace(moved.year)
    case 'century':
      return centuryPlace(Math.floor(moved.year / 100) + 1)
    default:
      // "a year after" a day is seldom meant to the day; a month of it is
      return unit === 'month' ? monthPlace(moved.year, moved.month) : yearPlace(moved.year)
  }
}

/** Hours of TimeML's parts of a day, first and last minute. The night runs into the next day. */
export const PART_HOURS: Readonly<Record<Part, readonly [string, string]>> = {
  MO: ['T05:00', 'T11:59'],
  AF: ['T12:00', 'T17:59'],
  EV: ['T17:00', 'T23:59'],
  NI: ['T18:00', 'T05:59'],
}
