import {glued, wordAt, type Atoms} from './atoms.ts'
import type {Clock} from './expression.ts'
import {readCardinal} from './numerals.ts'
import type {Part} from './words.ts'
import {readHalfDay, withZone} from './zones.ts'

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
export function readSpokenClock(atoms: Atoms, i: number): {end: number; clock: Clock} | undefined {
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

/** "six o'clock" */
export function readOClock(atoms: Atoms, end: number, hour: number): {end: number; clock: Clock} | undefined {
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
export function readBareHour(atoms: Atoms, i: number): {end: number; clock: Clock} | undefined {
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
