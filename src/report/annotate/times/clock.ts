import {AtomKind, glued, pastHyphen, wordAt, type Atoms} from './atoms.ts'
import type {Clock} from './expression.ts'
import type {Part} from './words.ts'
import {readCardinal} from './numerals.ts'

/** Zones as English news writes them. Abbreviations stand for one offset; "Eastern time" changes with the season, so it is an IANA name. */
const ZONES: Readonly<Record<string, string>> = {
  gmt: 'UTC',
  utc: 'UTC',
  z: 'UTC',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
  bst: '+01:00',
  wet: '+00:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  hkt: '+08:00',
  sgt: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
}

/** "Moscow time" and the like. */
const PLACE_ZONES: Readonly<Record<string, string>> = {
  local: 'local',
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  moscow: 'Europe/Moscow',
  kyiv: 'Europe/Kyiv',
  kiev: 'Europe/Kyiv',
  london: 'Europe/London',
  paris: 'Europe/Paris',
  berlin: 'Europe/Berlin',
  beijing: 'Asia/Shanghai',
  tokyo: 'Asia/Tokyo',
  israel: 'Asia/Jerusalem',
  tehran: 'Asia/Tehran',
  istanbul: 'Europe/Istanbul',
  british: 'Europe/London',
  uk: 'Europe/London',
  greenwich: 'UTC',
}

const readZone = (atoms: Atoms, i: number): {end: number; zone: string} | undefined => {
  const word = wordAt(atoms, i)
  const zone = ZONES[word]
  if (zone !== undefined && (word === 'z' ? glued(atoms, i) : atoms.capital[i] === 2)) return {end: i + 1, zone}
  const place = PLACE_ZONES[word]
  const daylight = wordAt(atoms, i + 1)
  if (place !== undefined) {
    if (daylight === 'time') return {end: i + 2, zone: place}
    if (
      (daylight === 'daylight' || daylight === 'standard' || daylight === 'summer' || daylight === 'mean') &&
      wordAt(atoms, i + 2) === 'time'
    )
      return {end: i + 3, zone: place}
  }
  if (word === '(') {
    const inside = readZone(atoms, i + 1)
    if (inside && wordAt(atoms, inside.end) === ')') return {end: inside.end + 1, zone: inside.zone}
  }
  return undefined
}

/** `a.m.`, `am`, `PM`: 0 or 12, and the end. */
function readHalfDay(atoms: Atoms, i: number): {end: number; add: 0 | 12} | undefined {
  const word = wordAt(atoms, i)
  if (word === 'am' || word === 'pm') return {end: i + 1, add: word === 'am' ? 0 : 12}
  if (
    (word !== 'a' && word !== 'p') ||
    wordAt(atoms, i + 1) !== '.' ||
    wordAt(atoms, i + 2) !== 'm' ||
    !glued(atoms, i + 2)
  )
    return undefined
  const dotted = wordAt(atoms, i + 3) === '.' && glued(atoms, i + 3)
  return {end: dotted ? i + 4 : i + 3, add: word === 'a' ? 0 : 12}
}

/** Words after which a bare 14:30 is a time of day and not a score or a running time. */
const BEFORE_CLOCK = new Set([
  'at',
  'by',
  'from',
  'until',
  'till',
  'before',
  'after',
  'around',
  'about',
  'to',
  'since',
  'and',
  'between',
  '-',
  'past',
  'of',
  'on',
  ',',
  '(',
])

const withZone = (
  atoms: Atoms,
  end: number,
  hour: number,
  minute: number,
  grain: Clock['grain'],
  eitherHalf = false,
): {end: number; clock: Clock} => {
  const zone = readZone(atoms, end)
  return {
    end: zone?.end ?? end,
    clock: {hour, minute, grain, ...(zone && {zone: zone.zone}), ...(eitherHalf && {eitherHalf})},
  }
}

/** A clock time with the half of the day told by "in the afternoon", "this morning", "Sunday night". */
export function settleHalf(clock: Clock, part: Part | undefined): Clock {
  if (!clock.eitherHalf || part === undefined) return clock
  const {eitherHalf: _, ...rest} = clock
  // "three at night" is before dawn, "ten at night" before midnight
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && clock.hour >= 6 && clock.hour < 12)
  return {...rest, hour: (clock.hour % 12) + (late ? 12 : 0)}
}

/** Hours in words or figures for "half past eleven", "six o'clock". */
const readHour = (atoms: Atoms, i: number): {end: number; value: number} | undefined => {
  const figures = atoms.number[i] ?? -1
  const read = figures > 0 ? {end: i + 1, value: figures} : readCardinal(atoms, i)
  return read && read.value >= 1 && read.value <= 12 ? read : undefined
}

/** "half past eleven", "a quarter to five", "ten past six", "ten minutes to midnight". */
function readSpokenClock(atoms: Atoms, i: number): {end: number; clock: Clock} | undefined {
  let at = wordAt(atoms, i) === 'a' && wordAt(atoms, i + 1) === 'quarter' ? i + 1 : i
  let minutes: number
  if (wordAt(atoms, at) === 'half') minutes = 30
  else if (wordAt(atoms, at) === 'quarter') minutes = 15
  else {
    const read = readCardinal(atoms, at)
    if (!read || read.value > 29 || read.value < 1) return undefined
    minutes = read.value
    at = read.end - 1
    if (wordAt(atoms, at + 1) === 'minutes') at++
  }
  const link = wordAt(atoms, at + 1)
  if (link !== 'past' && (link !== 'to' || minutes === 30)) return undefined
  const whole = atoms.entry[at + 2]?.clock
  const signed = link === 'past' ? minutes : -minutes
  if (whole !== undefined) {
    const total = (whole + signed + 1440) % 1440
    return withZone(atoms, at + 3, Math.floor(total / 60), total % 60, 'minute')
  }
  const hour = readHour(atoms, at + 2)
  if (!hour || (link === 'to' && minutes % 5 !== 0 && wordAt(atoms, at) !== 'minutes')) return undefined
  const half = readHalfDay(atoms, hour.end)
  const total = ((hour.value % 12) * 60 + (half?.add ?? 0) * 60 + signed + 1440) % 1440
  const said = Math.floor(total / 60)
  if (half) return withZone(atoms, half.end, said, total % 60, 'minute')
  return withZone(atoms, hour.end, said % 12 === 0 ? 12 : said % 12, total % 60, 'minute', true)
}

/** A time of day: "16:40 local time", "6:40 p.m.", "6pm", "0805 GMT", "half past eleven", "noon", "24:00". */
export function readClock(atoms: Atoms, i: number): {end: number; clock: Clock} | undefined {
  const entry = atoms.entry[i]
  if (entry?.clock !== undefined) return withZone(atoms, i + 1, Math.floor(entry.clock / 60), 0, 'hour')
  const hour = atoms.number[i] ?? -1
  const spoken = readSpokenClock(atoms, i) ?? readBareHour(atoms, i)
  if (spoken) return spoken
  if (hour < 0) {
    const named = readCardinal(atoms, i)
    if (named && named.value >= 1 && named.value <= 12) return readOClock(atoms, named.end, named.value)
    return undefined
  }
  if (glued(atoms, i)) {
    const before = wordAt(atoms, i - 1)
    if (
      atoms.kind[i - 1] === AtomKind.word ||
      before === ':' ||
      before === '.' ||
      before === '$' ||
      before === '£' ||
      before === '€' ||
      before === ','
    )
      return undefined
  }
  const digits = wordAt(atoms, i).length
  if (digits === 4) return readMilitary(atoms, i, hour)
  if (digits > 2 || hour > 24) return undefined
  const separator = wordAt(atoms, i + 1)
  const minuteDigits = wordAt(atoms, i + 2)
  if (
    (separator === ':' || separator === '.') &&
    glued(atoms, i + 1) &&
    glued(atoms, i + 2) &&
    minuteDigits.length === 2 &&
    atoms.number[i + 2]! >= 0 &&
    atoms.number[i + 2]! < 60
  ) {
    return readWithMinutes(atoms, i, hour, atoms.number[i + 2]!, separator === ':')
  }
  const half = readHalfDay(atoms, i + 1)
  if (half && hour >= 1 && hour <= 12) return withZone(atoms, half.end, (hour % 12) + half.add, 0, 'hour')
  return readOClock(atoms, i + 1, hour)
}

/** 14:30, 6:40 p.m., 6.40pm */
function readWithMinutes(
  atoms: Atoms,
  i: number,
  hour: number,
  minute: number,
  colon: boolean,
): {end: number; clock: Clock} | undefined {
  let end = i + 3
  // 2:05:11 is a clock time only with a zone or half of the day behind it; the seconds are left out of the value
  const seconds =
    wordAt(atoms, end) === ':' &&
    glued(atoms, end) &&
    wordAt(atoms, end + 1).length === 2 &&
    atoms.kind[end + 1] === AtomKind.number
  if (seconds) end += 2
  const half = readHalfDay(atoms, end)
  if (half && hour >= 1 && hour <= 12) return withZone(atoms, half.end, (hour % 12) + half.add, minute, 'minute')
  if (hour === 24 && minute > 0) return undefined
  const zone = withZone(
    atoms,
    wordAt(atoms, end) === 'hours' || wordAt(atoms, end) === 'hrs' ? end + 1 : end,
    hour,
    minute,
    'minute',
  )
  if (
    zone.clock.zone !== undefined ||
    (colon &&
      !seconds &&
      wordAt(atoms, i).length === 2 &&
      wordAt(atoms, end - 2) === ':' &&
      BEFORE_CLOCK.has(wordAt(atoms, i - 1)))
  )
    return zone
  const single =
    colon &&
    !seconds &&
    hour > 0 &&
    hour < 10 &&
    (wordAt(atoms, i - 1) === 'at' || wordAt(atoms, i - 1) === 'until' || wordAt(atoms, i - 1) === 'by')
  return single ? {...zone, clock: {...zone.clock, eitherHalf: true}} : undefined
}

/** 0805 GMT, 1400 hours */
function readMilitary(atoms: Atoms, i: number, number: number): {end: number; clock: Clock} | undefined {
  const hour = Math.floor(number / 100)
  const minute = number % 100
  if (hour > 24 || minute > 59) return undefined
  const next = wordAt(atoms, i + 1)
  if (next === 'hours' || next === 'hrs') return withZone(atoms, i + 2, hour, minute, 'minute')
  const read = withZone(atoms, i + 1, hour, minute, 'minute')
  return read.clock.zone === undefined ? undefined : read
}

/** "six o'clock" */
function readOClock(atoms: Atoms, end: number, hour: number): {end: number; clock: Clock} | undefined {
  if (
    wordAt(atoms, end) !== 'o' ||
    wordAt(atoms, end + 1) !== "'" ||
    wordAt(atoms, end + 2) !== 'clock' ||
    hour < 1 ||
    hour > 12
  )
    return undefined
  return withZone(atoms, end + 3, hour, 0, 'hour', true)
}

const BEFORE_HOUR = new Set(['at', 'until', 'till', 'by', 'after', 'before', 'from', 'since', 'around', 'about'])
/** "at seven this evening", "after two in the afternoon": an hour alone, if the part of the day stands behind it. */
function readBareHour(atoms: Atoms, i: number): {end: number; clock: Clock} | undefined {
  if (!BEFORE_HOUR.has(wordAt(atoms, i - 1)) || wordAt(atoms, i).length > 6) return undefined
  const hour = readHour(atoms, i)
  if (!hour || (atoms.number[i]! >= 0 && glued(atoms, hour.end))) return undefined
  const next = wordAt(atoms, hour.end)
  const partly =
    next === 'in' && wordAt(atoms, hour.end + 1) === 'the'
      ? hour.end + 2
      : next === 'this' || next === 'yesterday' || next === 'tomorrow'
        ? hour.end + 1
        : next === 'on'
          ? hour.end + 2
          : -1
  if (partly < 0 || atoms.entry[partly]?.part === undefined)
    return next === 'tonight' ? withZone(atoms, hour.end, hour.value, 0, 'hour', true) : undefined
  return withZone(atoms, hour.end, hour.value, 0, 'hour', true)
}

/** "morning", "-morning": the part of a day behind a day's name. */
export const partAt = (atoms: Atoms, i: number): number => {
  const at = pastHyphen(atoms, i)
  return atoms.entry[at]?.part !== undefined ? at : -1
}
