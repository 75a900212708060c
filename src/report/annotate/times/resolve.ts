import type {Grain} from '../../../core/value.ts'
import {civilOf, dateText, weekdayOf} from './calendar.ts'
import {calendarPlace, periodPlace, weekdayPlace} from './calendar-place.ts'
import {choose} from './choose.ts'
import type {Core} from './expression.ts'
import {holidayDays} from './holidays.ts'
import {dayPlace, movedPlace, nowhere, unitPlace, weekendPlace, type Place} from './place.ts'
import {fromText, published, type Setting} from './setting.ts'
import type {Unit} from './words.ts'

/** TIMEX3 for a time that is not fixed, at the grain of a unit. */
const UNKNOWN: Partial<Readonly<Record<Unit, string>>> = {
  day: 'XXXX-XX-XX',
  night: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}
export const grainOf = (unit: Unit): Grain =>
  unit === 'night'
    ? 'day'
    : unit === 'fortnight'
      ? 'week'
      : unit === 'second'
        ? 'minute'
        : unit === 'millennium'
          ? 'century'
          : unit

function shiftedPlace(core: Extract<Core, {kind: 'shifted'}>, rule: string, {day: ref, quarter}: Setting): Place {
  const {unit} = core
  // company results again: "a profit of … in the third quarter, against … a year ago"
  if (rule === 'times:ago' && unit === 'year' && core.by === -1 && quarter && !core.vague)
    return fromText(movedPlace(quarter, unit, -1)!)
  const unknown = nowhere(grainOf(unit), UNKNOWN[unit] ?? 'XXXX-XX-XX')
  if (core.vague) return nowhere(grainOf(unit), core.by < 0 ? 'PAST_REF' : 'FUTURE_REF')
  if (ref === null) return unknown
  let {by} = core
  let at: Unit = unit
  if (!Number.isInteger(by)) {
    // half a year ago, 2 1/2 years ago, a week and a half ago
    if (unit === 'year') [by, at] = [Math.round(by * 12), 'month']
    else if (unit === 'week') [by, at] = [Math.round(by * 7), 'day']
    else if (unit === 'month') [by, at] = [Math.round(by * 4.35), 'week']
    else if (unit === 'decade') [by, at] = [Math.round(by * 10), 'year']
    else by = Math.round(by)
  } else if (unit === 'decade' && Math.abs(by) > 1) [by, at] = [by * 10, 'year']
  else if (unit === 'century' && Math.abs(by) > 1) [by, at] = [by * 100, 'year']
  const place = unitPlace(ref, at, by)
  return place ? published(place) : unknown
}

/** Units from which "that", "the same" and "the previous" take a place of their own grain. */
function anchoredPlace(core: Extract<Core, {kind: 'anchored'}>, rule: string, setting: Setting): Place {
  const {unit, by} = core
  const unknown = nowhere(grainOf(unit), UNKNOWN[unit] ?? 'XXXX-XX-XX')
  if (core.vague) return unknown
  if (unit === 'quarter' && by === 0)
    return setting.quarter
      ? fromText(setting.quarter)
      : setting.day === null
        ? unknown
        : published(unitPlace(setting.day, 'quarter', -1)!)
  const counted = rule === 'times:earlier' || rule === 'times:later' || rule === 'times:year-earlier'
  if (rule === 'times:year-earlier' && !setting.quarter && setting.day !== null && !setting.before.length) {
    return published(movedPlace(unitPlace(setting.day, 'quarter', -1)!, unit, by)!)
  }
  const fine = unit === 'day' || unit === 'night' || unit === 'week' || unit === 'weekend'
  const last = setting.before.findLast((place) => place.from !== null && (!fine || place.to! - place.from < 8))
  if (counted && unit === 'year' && by === -1 && setting.quarter) {
    // company results: "profit rose in the third quarter, from … a year earlier"
    return fromText(movedPlace(setting.quarter, unit, by)!)
  }
  if (!last)
    return counted && unit === 'year' && setting.day !== null && by < 0
      ? published(unitPlace(setting.day, unit, by)!)
      : unknown
  const place = counted ? movedPlace(last, unit, by) : unitPlace(by > 0 ? last.to! : last.from!, unit, by)
  return place ? fromText(place) : unknown
}

function withinPlace(core: Extract<Core, {kind: 'within'}>, setting: Setting): Place {
  const outer = placeOf(core.of, 'times:within', setting)
  const unknown = nowhere(grainOf(core.unit), UNKNOWN[core.unit] ?? 'XXXX-XX-XX')
  if (outer.from === null) return unknown
  const from = outer.from
  const to = outer.to!
  let place: Place | undefined
  if (core.weekday !== undefined) {
    const first = from + ((core.weekday - weekdayOf(from) + 7) % 7)
    const last = to - ((weekdayOf(to) - core.weekday + 7) % 7)
    place = dayPlace(core.n < 0 ? last : first + (core.n - 1) * 7)
  } else if (core.unit === 'day') place = dayPlace(core.n < 0 ? to : from + core.n - 1)
  else if (core.unit === 'weekend') {
    const first = from + ((6 - weekdayOf(from) + 7) % 7)
    const last = to - ((weekdayOf(to) - 6 + 7) % 7)
    place = weekendPlace(core.n < 0 ? last : first + (core.n - 1) * 7)
  } else if (core.unit === 'week') {
    // weeks are counted from the first day: 1–7, 8–14 …
    const start = core.n < 0 ? to - 6 : from + (core.n - 1) * 7
    const week = unitPlace(start + 3, 'week', 0)!
    place = {...week, from: start, to: start + 6}
  } else place = core.n < 0 ? unitPlace(to, core.unit, 0) : unitPlace(from, core.unit, core.n - 1)
  return place && place.from! <= to && place.to! >= from ? {...place, anchor: outer.anchor} : unknown
}

/** Where an expression lies on the calendar. Durations, sets, references and bare clock times are the caller's. */
export function placeOf(core: Core, rule: string, setting: Setting): Place {
  switch (core.kind) {
    case 'calendar':
      return calendarPlace(core, setting)
    case 'weekday':
      return weekdayPlace(core, setting)
    case 'period':
      return periodPlace(core, setting)
    case 'shifted':
      return shiftedPlace(core, rule, setting)
    case 'anchored':
      return anchoredPlace(core, rule, setting)
    case 'within':
      return withinPlace(core, setting)
    case 'holiday': {
      const at = (year: number): Place | undefined => {
        const days = holidayDays(core.name, year)
        if (!days) return undefined
        return days.from === days.to
          ? dayPlace(days.from)
          : {
              from: days.from,
              to: days.to,
              grain: 'day',
              anchor: 'said',
              timex: `${dateText(days.from)}/${dateText(days.to)}`,
            }
      }
      const unknown = nowhere('day', core.year === undefined ? 'XXXX-XX-XX' : `${core.year}-XX-XX`)
      if (!at(2000)) return unknown
      if (core.year !== undefined) return at(core.year)!
      if (setting.day === null) return unknown
      if (core.yearShift !== undefined) return published(at(civilOf(setting.day).year + core.yearShift)!)
      return published(choose(setting.day, setting.lean, core.shift, (year) => at(year)!))
    }
    case 'day': {
      const last = setting.before.findLast((place) => place.from === place.to && place.grain === 'day')
      if (last) return last.from === null ? nowhere('day', 'XXXX-XX-XX') : fromText(dayPlace(last.from))
      return setting.day === null ? nowhere('day', 'XXXX-XX-XX') : published(dayPlace(setting.day))
    }
    case 'duration':
    case 'set':
    case 'reference':
      return nowhere('day', 'XXXX-XX-XX')
  }
}
