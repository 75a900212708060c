import {glued, wordAt, type Atoms} from './atoms.ts'
import type {Clock} from './expression.ts'

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
export function readHalfDay(atoms: Atoms, i: number): {end: number; add: 0 | 12} | undefined {
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

export const withZone = (
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
