import type {Grain} from '../../../core/value.ts'
import {civilOf, dayOf, daysInMonth, monthLater, two, weekdayOf} from './calendar.ts'
import {choose} from './choose.ts'
import type {CalendarCore, Core, PeriodCore} from './expression.ts'
import {
  centuryPlace,
  dayPlace,
  decadePlace,
  halfPlace,
  monthPlace,
  nowhere,
  quarterPlace,
  seasonPlace,
  weekendPlace,
  yearPlace,
  type Place,
} from './place.ts'
import {fromText, published, type Setting} from './setting.ts'

export function calendarPlace(core: CalendarCore, setting: Setting): Place {
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

export function weekdayPlace(core: Extract<Core, {kind: 'weekday'}>, {day: ref, lean, before}: Setting): Place {
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

export function periodPlace(core: PeriodCore, setting: Setting): Place {
  const {day: ref} = setting
  if (core.period === 'decade') return decadePlace(core.n)
  if (core.period === 'century') return centuryPlace(core.n)
  const at = (year: number): Place =>
    core.period === 'season'
      ? seasonPlace(year, core.season!)
      : core.period === 'quarter'
        ? quarterPlace(year, core.n)
        : halfPlace(year, core.n)
  if (core.period === 'quarter' && core.n === 0) {
    const {quarter} = setting
    return quarter
      ? fromText(quarterPlace(core.year!, Math.floor((civilOf(quarter.from!).month + 2) / 3)))
      : yearPlace(core.year!)
  }
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
