import type {Grain} from '../../../core/value.ts'
import {civilOf, dateText, dayOf, daysInMonth, monthLater, two, weekdayOf} from './calendar.ts'
import type {CalendarCore, Core, PeriodCore, Shift} from './expression.ts'
import {holidayDays} from './holidays.ts'
import {
  centuryPlace,
  dayPlace,
  decadePlace,
  halfPlace,
  monthPlace,
  movedPlace,
  nowhere,
  quarterPlace,
  seasonPlace,
  unitPlace,
  weekendPlace,
  yearPlace,
  type Place,
} from './place.ts'
import type {Lean} from './tense.ts'
import type {Unit} from './words.ts'

/** What is known where an expression stands. */
export interface Setting {
  /** Publication day; null if the report is not dated. */
  readonly day: number | null
  readonly lean: Lean
  /** Places named before in the text, newest last, no further back than the anchors may reach. */
  readonly before: readonly Place[]
  /** The last quarter or half named anywhere before. */
  readonly quarter: Place | undefined
  /** Years that full dates elsewhere in the text give to a month and day (month * 32 + day). */
  readonly years: ReadonlyMap<number, number>
}

const published = (place: Place): Place => ({...place, anchor: 'published'})
const fromText = (place: Place): Place => ({...place, anchor: 'text'})

/** Months ahead within which an untold month is taken as coming: "a June deadline" read in April. Set on TimeBank. */
const SOON_DAYS = 62
/** Days back beyond which news says the year, or "last". */
const LONG_AGO = 240

/** Of the same place in neighbouring years, the one that tense and nearness choose. */
function choose(day: number, lean: Lean, shift: Shift | undefined, at: (year: number) => Place): Place {
  const {year} = civilOf(day)
  const candidates = [at(year - 1), at(year), at(year + 1)]
  if (shift === 0) return candidates[1]!
  // "last February" said on March 1 is not the month that ended yesterday, which would be "last month"
  if (shift === -1)
    return candidates.findLast((place) => place.to! < (place.grain === 'month' ? day - 31 : day)) ?? at(year - 2)
  if (shift === 1) return candidates.find((place) => place.from! > day) ?? at(year + 2)
  const past = candidates.findLast((place) => place.from! <= day)!
  const coming = candidates.find((place) => place.to! >= day)!
  if (past === coming) return past
  const back = day - past.to!
  const ahead = coming.from! - day
  if (lean.strong && lean.sign > 0) return coming
  // "its effort would continue past the Nov. 1 deadline", "revolving loans through January": whichever is nearer
  if (lean.deadline && !(lean.strong && lean.sign < 0 && back <= SOON_DAYS))
    return ahead < back || (lean.sign > 0 && ahead <= 270) ? coming : past
  // "invited ministers to a ceremony in Oslo on March 12": nearly a year back would be said with its year
  if (ahead <= SOON_DAYS && back >= LONG_AGO && !(lean.strong && lean.sign < 0 && lean.close)) return coming
  if (lean.sign > 0) return ahead <= 270 ? coming : past
  return past
}

function calendarPlace(core: CalendarCore, setting: Setting): Place {
  const {day: ref} = setting
  const {month, day} = core
  if (core.eitherOrder) return numericPlace(core, ref)
  let {year} = core
  let anchor: Place['anchor'] = 'said'
  if (year === undefined && core.yearShift !== undefined && ref !== null) {
    year = civilOf(ref).year + core.yearShift
    anchor = 'published'
  }
  if (month === undefined) {
    if (year !== undefined) {
      const place = yearPlace(year)
      return core.toYear === undefined
        ? {...place, anchor}
        : {...place, to: dayOf(core.toYear, 12, 31), timex: `${place.timex}/${core.toYear}`}
    }
    return day === undefined ? nowhere('year', 'XXXX') : loneDay(day, setting)
  }
  const valid = day === undefined || day <= daysInMonth(year ?? 2000, month)
  if (!valid) return nowhere('day', 'XXXX-XX-XX')
  const at = (of: number): Place => (day === undefined ? monthPlace(of, month) : dayPlace(dayOf(of, month, day)))
  if (year !== undefined) return {...at(year), anchor}
  const unknown = nowhere(
    day === undefined ? 'month' : 'day',
    `XXXX-${two(month)}${day === undefined ? '' : `-${two(day)}`}`,
  )
  const told = core.shift === undefined && day !== undefined ? setting.years.get(month * 32 + day) : undefined
  if (told !== undefined && (ref === null || core.weekday === undefined)) return fromText(at(told))
  if (core.fromText !== undefined) {
    const last = setting.before.findLast((place) => place.from !== null)
    if (last && core.fromText === 0) return fromText(at(civilOf(last.from!).year))
    return last && last.from !== null
      ? fromText(choose(core.fromText < 0 ? last.from : last.to!, setting.lean, core.fromText, at))
      : unknown
  }
  if (ref === null) return unknown
  if (core.weekday !== undefined && day !== undefined) {
    // the weekday tells the year: nearest first
    const {year: here} = civilOf(ref)
    for (const other of [here, here - 1, here + 1, here - 2, here + 2, here - 3, here + 3]) {
      if (weekdayOf(dayOf(other, month, day)) === core.weekday && Math.abs(dayOf(other, month, day) - ref) < 550)
        return published(at(other))
    }
  }
  return published(choose(ref, setting.lean, core.shift, at))
}

/** 05/03/2024 is read the way that lies nearer to publication; not at all without a publication day. */
function numericPlace({year, month, day}: CalendarCore, ref: number | null): Place {
  const one = dayOf(year!, month!, day!)
  const other = dayOf(year!, day!, month!)
  if (ref === null) return nowhere('day', `${year!}-XX-XX`)
  return dayPlace(Math.abs(one - ref) <= Math.abs(other - ref) ? one : other)
}

/** "on the 26th": of the month last spoken of, else the one that tense chooses. */
function loneDay(day: number, {before, day: ref, lean}: Setting): Place {
  const last = before.findLast((place) => place.from !== null && (place.grain === 'month' || place.grain === 'day'))
  if (last) {
    const {year, month} = civilOf(last.from!)
    if (day <= daysInMonth(year, month)) return fromText(dayPlace(dayOf(year, month, day)))
  }
  if (ref === null) return nowhere('day', `XXXX-XX-${two(day)}`)
  const here = civilOf(ref)
  const at = (by: number): Place => {
    const {year, month} = monthLater(here, by)
    return dayPlace(dayOf(year, month, Math.min(day, daysInMonth(year, month))))
  }
  const candidates = [at(-1), at(0), at(1)]
  return published(
    lean.sign > 0 ? candidates.find((place) => place.to! >= ref)! : candidates.findLast((place) => place.from! <= ref)!,
  )
}

function weekdayPlace(core: Extract<Core, {kind: 'weekday'}>, {day: ref, lean, before}: Setting): Place {
  const {weekday} = core
  const grain = core.weekend ? 'weekend' : 'day'
  const make = core.weekend ? weekendPlace : dayPlace
  if (core.fromText !== undefined) {
    const last = before.findLast(
      (place) =>
        place.from !== null && (place.grain === 'day' || place.grain === 'week' || place.grain === 'part-of-day'),
    )
    if (!last) return nowhere(grain, `XXXX-WXX-${weekday}`)
    if (core.fromText < 0) return fromText(make(last.from! - (((weekdayOf(last.from!) - weekday + 6) % 7) + 1)))
    if (core.fromText > 0) return fromText(make(last.to! + (((weekday - weekdayOf(last.to!) + 6) % 7) + 1)))
    return fromText(make(last.from!))
  }
  if (ref === null) return nowhere(grain, core.weekend ? 'XXXX-WXX-WE' : `XXXX-WXX-${weekday}`)
  const today = weekdayOf(ref)
  if (core.weekend) {
    // on Saturday and Sunday "the weekend" is the one that is
    if (today >= 6) return published(weekendPlace(ref))
    return published(weekendPlace(lean.sign > 0 ? ref : ref - 7))
  }
  const back = (today - weekday + 7) % 7
  if (core.shift === -1) return published(dayPlace(ref - (back === 0 ? 7 : back)))
  // "next Friday" is Friday of next week; "this Friday" the one of this week
  if (core.shift === 1) return published(dayPlace(ref - today + 7 + weekday))
  if (core.shift === 0)
    return published(dayPlace(lean.sign < 0 && lean.strong ? ref - back : ref + ((weekday - today + 7) % 7)))
  if (core.weekAfter) return published(dayPlace(ref + ((weekday - today + 6) % 7) + 8))
  if (back === 0) return published(dayPlace(ref))
  return published(dayPlace(lean.sign > 0 ? ref + 7 - back : ref - back))
}

/** Days after a quarter's end within which its figures are still to come. */
const REPORTED_WITHIN = 62

function periodPlace(core: PeriodCore, setting: Setting): Place {
  const {day: ref} = setting
  if (core.period === 'decade') return decadePlace(core.n)
  if (core.period === 'century') return centuryPlace(core.n)
  const at = (year: number): Place =>
    core.period === 'season'
      ? seasonPlace(year, core.season!)
      : core.period === 'quarter'
        ? quarterPlace(year, core.n)
        : halfPlace(year, core.n)
  if (core.year !== undefined) return at(core.year)
  const grain: Grain = core.period
  const unknown = nowhere(
    grain,
    core.period === 'season' ? `XXXX-${core.season!}` : `XXXX-${core.period === 'quarter' ? 'Q' : 'H'}${core.n}`,
  )
  if (ref === null) return unknown
  if (core.yearShift !== undefined) return published(at(civilOf(ref).year + core.yearShift))
  // results come out weeks after the quarter ends: "expects to report third-quarter profit" in October
  const ended = [at(civilOf(ref).year - 1), at(civilOf(ref).year)].find(
    (place) => place.to! < ref && ref - place.to! <= REPORTED_WITHIN,
  )
  const here = published(
    core.period !== 'season' && core.shift === undefined && ended ? ended : choose(ref, setting.lean, core.shift, at),
  )
  return core.fromText === undefined ? here : fromText(at(civilOf(here.from!).year + core.fromText))
}

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
  const last = setting.before.findLast((place) => place.from !== null && (!fine || place.to! - place.from! < 8))
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
