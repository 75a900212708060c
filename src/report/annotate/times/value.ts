import type {Grain, TimeValue} from '../../../core/value.ts'
import {dateText, two} from './calendar.ts'
import type {Amount, Core, Expression} from './expression.ts'
import {movedPlace, nowhere, PART_HOURS, unitPlace, type Place} from './place.ts'
import {grainOf, placeOf} from './resolve.ts'
import type {Setting} from './setting.ts'
import type {Unit} from './words.ts'

const LETTER: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  night: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
  millennium: 'Y',
}
const TIMES: Partial<Readonly<Record<Unit, number>>> = {fortnight: 2, decade: 10, century: 100, millennium: 1000}
/** TimeML's letters for a vague number of decades and more. */
const VAGUE: Partial<Readonly<Record<Unit, string>>> = {
  decade: 'PXDE',
  century: 'PXCE',
  millennium: 'PXL',
  fortnight: 'PXW',
  night: 'PXD',
}
/** The unit a half is given in: 2.5 years are 2 years and 6 months. */
const HALF: Partial<Readonly<Record<Unit, readonly [number, Unit]>>> = {
  minute: [60, 'second'],
  hour: [60, 'minute'],
  day: [24, 'hour'],
  year: [12, 'month'],
}

/** `P4D`, `PT1H30M`, `P2Y6M`, `PXW`. */
export function durationTimex(amounts: readonly Amount[]): string {
  let date = ''
  let time = ''
  for (const amount of amounts) {
    const {unit} = amount
    const clock = unit === 'second' || unit === 'minute' || unit === 'hour'
    if (amount.vague) return VAGUE[unit] ?? (clock ? `PTX${LETTER[unit]}` : `PX${LETTER[unit]}`)
    const total = amount.low * (TIMES[unit] ?? 1)
    const whole = Math.floor(total)
    const rest = total - whole
    const half = rest > 0 ? HALF[LETTER[unit] === 'Y' ? 'year' : unit] : undefined
    const number = half === undefined ? String(Number(total.toFixed(4))) : String(whole)
    if (half === undefined || whole > 0) {
      if (clock) time += number + LETTER[unit]
      else date += number + LETTER[unit]
    }
    if (half !== undefined) {
      const part = Math.round(rest * half[0]) + LETTER[half[1]]
      if (unit === 'minute' || unit === 'hour' || unit === 'day') time += part
      else date += part
    }
  }
  return `P${date}${time === '' ? '' : `T${time}`}`
}

/** "the past two months": the stretch that ends, or begins, on the publication day. */
function stretchPlace(amount: Amount, toward: number, day: number | null): Place {
  const unknown = nowhere(grainOf(amount.unit), '')
  if (day === null || amount.vague || toward === 0) return unknown
  const moved = movedPlace(
    {from: day, to: day, grain: 'day', anchor: 'published', timex: ''},
    amount.unit,
    toward * amount.low,
  )
  let other = moved?.from
  if (moved && moved.grain !== 'day') {
    // movedPlace answers months in whole months; the stretch keeps the day
    const into = day - unitPlace(day, moved.grain === 'month' ? 'month' : 'year', 0)!.from!
    other = Math.min(moved.from! + into, moved.to!)
  }
  if (other === undefined || other === null) return unknown
  return {...unknown, from: Math.min(day, other), to: Math.max(day, other), anchor: 'published'}
}

function saidBy(core: Core, {clock}: Expression): TimeValue['said'] {
  const said: {-readonly [K in keyof TimeValue['said']]: TimeValue['said'][K]} = {}
  if (core.kind === 'calendar' || core.kind === 'period' || core.kind === 'holiday') {
    if (core.year !== undefined) said.year = core.year
  }
  if (core.kind === 'calendar') {
    if (core.month !== undefined && !core.eitherOrder) said.month = core.month
    if (core.day !== undefined && !core.eitherOrder) said.day = core.day
    if (core.weekday !== undefined) said.weekday = core.weekday
  }
  if (core.kind === 'weekday' && !core.weekend) said.weekday = core.weekday
  if (core.kind === 'shifted' && core.unit === 'day' && !core.vague && Number.isInteger(core.by)) said.offset = core.by
  if (clock) {
    said.hour = clock.hour
    if (clock.grain === 'minute') said.minute = clock.minute
    if (clock.zone !== undefined) said.zone = clock.zone
  }
  return said
}

const SET_GRAIN: readonly (readonly [RegExp, Grain])[] = [
  [/^PT\d+[SM]/, 'minute'],
  [/^PT/, 'hour'],
  [/D$/, 'day'],
  [/W$/, 'week'],
  [/M$/, 'month'],
  [/^P\d+Y$/, 'year'],
  [/T/, 'part-of-day'],
  [/^XXXX-WXX/, 'day'],
  [/^XXXX-\d\d$/, 'month'],
  [/^XXXX-[A-Z]{2}$/, 'season'],
]

/** The record of one expression, and the place that later expressions may be counted from. */
export function valueOf(
  expression: Expression,
  rule: string,
  setting: Setting,
): {value: TimeValue; place: Place | undefined} {
  const {core, modifier} = expression
  const said = saidBy(core, expression)
  const more = modifier === undefined ? {} : {modifier}
  if (core.kind === 'reference')
    return {
      value: {
        kind: 'time',
        type: 'date',
        from: null,
        to: null,
        grain: 'day',
        anchor: 'none',
        said,
        ...more,
        timex: core.reference,
      },
      place: undefined,
    }
  if (core.kind === 'set') {
    const grain = SET_GRAIN.find(([shape]) => shape.test(core.timex))?.[1] ?? 'day'
    return {
      value: {kind: 'time', type: 'set', from: null, to: null, grain, anchor: 'none', said, ...more, timex: core.timex},
      place: undefined,
    }
  }
  if (core.kind === 'duration') {
    const first = core.amounts[0]!
    const {from, to, anchor} = stretchPlace(first, core.toward ?? 0, setting.day)
    const approximate =
      modifier === undefined && (first.vague || first.low !== first.high) ? ({modifier: 'approximate'} as const) : more
    return {
      value: {
        kind: 'time',
        type: 'duration',
        from: from === null ? null : dateText(from),
        to: to === null ? null : dateText(to),
        grain: grainOf(first.unit),
        anchor,
        said,
        ...approximate,
        timex: durationTimex(core.amounts),
      },
      place: undefined,
    }
  }
  const place = placeOf(core, rule, setting)
  const value = timeOfDay(expression, place)
  return {value: {kind: 'time', ...value, said, ...more}, place}
}

/** A place with the part of the day or clock time put to it. */
function timeOfDay({part, clock}: Expression, place: Place): Omit<TimeValue, 'kind' | 'said' | 'modifier'> {
  const {from, to, anchor} = place
  const first = from === null ? null : dateText(from)
  if (clock) {
    // 24:00 is midnight of the next day in ISO 8601; "midnight" alone is kept at the start of the day it is said of
    if (clock.eitherHalf) {
      // "a quarter to five": the day is known, the half of it is not
      return {
        type: 'time',
        from: first,
        to: first,
        grain: clock.grain,
        anchor,
        timex: `${place.timex}TXX:${two(clock.minute)}`,
      }
    }
    const time = `T${two(clock.hour)}:${two(clock.minute)}`
    return {
      type: 'time',
      from: first === null ? null : first + time,
      to: first === null ? null : first + time,
      grain: clock.grain,
      anchor,
      timex: place.timex + time,
    }
  }
  if (part) {
    const [begin, end] = PART_HOURS[part]
    const last = from === null ? null : dateText(part === 'NI' ? from + 1 : from)
    return {
      type: 'time',
      from: first === null ? null : first + begin,
      to: last === null ? null : last + end,
      grain: 'part-of-day',
      anchor,
      timex: `${place.timex}T${part}`,
    }
  }
  return {
    type: place.grain === 'hour' || place.grain === 'minute' ? 'time' : 'date',
    from: first,
    to: to === null ? null : dateText(to),
    grain: place.grain,
    anchor,
    timex: place.timex,
  }
}
