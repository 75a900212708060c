import {AtomKind, glued, pastHyphen, wordAt, type Atoms} from './atoms.ts'
import type {Clock} from './expression.ts'
import {readBareHour, readOClock, readSpokenClock} from './spoken-clock.ts'
import {readHalfDay, withZone} from './zones.ts'
import {readCardinal} from './numerals.ts'

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

/** "morning", "-morning": the part of a day behind a day's name. */
export const partAt = (atoms: Atoms, i: number): number => {
  const at = pastHyphen(atoms, i)
  return atoms.entry[at]?.part !== undefined ? at : -1
}
