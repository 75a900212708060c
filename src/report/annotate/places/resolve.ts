import type {PlaceLevel, PlaceValue} from '../../../core/value.ts'
import {isWide, lookUp, type GazetteerRow} from '../gazetteer.ts'
import {sureSize, type CountryVotes} from './votes.ts'

/** What stands around a name of a place. */
export interface Surroundings {
  /** Meanings of the place named right behind it: "Birmingham, ALABAMA". */
  readonly behind: readonly GazetteerRow[]
  /** Meanings of the place named right before it: "ATLANTA, Georgia". */
  readonly before: readonly GazetteerRow[]
  /** What a noun beside it calls it: "the STATE of Georgia". */
  readonly called: PlaceLevel | undefined
  readonly votes: CountryVotes
}

const LEVEL: Readonly<Record<GazetteerRow['level'], PlaceLevel>> = {
  C: 'continent',
  N: 'country',
  R: 'region',
  A: 'region',
  W: 'other',
  P: 'city',
  Q: 'district',
  D: 'other',
}

/** Countries and regions outweigh cities of less than some millions; a city shares its name with its region: the city is meant. */
const PRIOR: Readonly<Record<GazetteerRow['level'], number>> = {C: 8, N: 8, R: 6.2, A: 6.5, W: 6, P: 0, Q: 0.5, D: -9}
/** A named neighbour that contains one meaning decides. */
const BESIDE = 6
const CALLED = 4
/** A country named in the report weighs this much for its places, at most `VOTES` times. */
const VOTE = 0.7
const VOTES = 3
/** Two cities of one name and country that differ by less than this (about twice the people) cannot be told apart: Springfield. */
const CLEAR = 0.35

/** Thousands of people of a city that no village is likely to share its name with. */
const ALONE = 200

const holds = (outer: GazetteerRow, inner: GazetteerRow): boolean => {
  if (outer.country !== inner.country || outer.country === '') return false
  if (outer.level === 'N') return inner.level !== 'N'
  if (outer.level === 'A')
    return (
      inner.level !== 'N' && inner.level !== 'A' && (outer.region === '' || inner.region.split('+')[0] === outer.region)
    )
  const [region = ''] = inner.region.split('+')
  if (outer.level === 'R') return inner.level !== 'R' && region === outer.region
  if (outer.level === 'P')
    return inner.level === 'Q'
      ? inner.region.endsWith(`+${outer.id.replace('geonames:', '')}`) || region === outer.region
      : inner.level === 'P' && region === outer.region && inner !== outer
  return false
}

/** The meaning that fits best; null if none is sure enough. */
export function choose(rows: readonly GazetteerRow[], around: Surroundings): GazetteerRow | null {
  let best: GazetteerRow | null = null
  let most = -Infinity
  let second = -Infinity
  let rival: GazetteerRow | null = null
  for (const row of rows) {
    if (row.level === 'D') continue
    const points = score(row, rows, around)
    if (points > most) [rival, second, best, most] = [best, most, row, points]
    else if (points > second) [rival, second] = [row, points]
  }
  if (best === null) return null
  const behindKnown = around.behind.some((row) => row.level === 'N' || row.level === 'R')
  // "Dunmore, Alabama": no Dunmore of the gazetteer lies there, so it is one that it does not know.
  // A city that has its name alone is known all the same: "Sevastopol, in Crimea".
  const alone = rows.length === 1 && best.people >= ALONE && around.behind.some((row) => row.country === best.country)
  if (
    behindKnown &&
    !alone &&
    !around.behind.some((row) => holds(row, best)) &&
    (best.level === 'P' || best.level === 'Q')
  )
    return null
  if (best.level !== 'P' && best.level !== 'Q') return best
  if (most - second < CLEAR && rival?.country === best.country) return null
  const spokenOf =
    (around.votes.get(best.country) ?? 0) > 0 ||
    around.behind.some((row) => holds(row, best)) ||
    around.before.some((row) => holds(row, best) || holds(best, row))
  // districts of the hand list have no number of people and are sure
  return best.people >= sureSize(rows) || spokenOf || best.id.startsWith('feature:') ? best : null
}

function score(
  row: GazetteerRow,
  rows: readonly GazetteerRow[],
  {behind, before, called, votes}: Surroundings,
): number {
  const size = Math.log10(row.people * 1000 + 100)
  let points = isWide(row) ? PRIOR[row.level] : Math.min(size, row.level === 'P' ? Infinity : PRIOR.R)
  if (
    row.level === 'R' &&
    rows.some(
      (other) =>
        other.level === 'P' && other.country === row.country && (other.region === row.region || other.people > 300),
    )
  )
    points -= 2.5
  if (behind.some((other) => holds(other, row))) points += BESIDE
  if (before.some((other) => holds(row, other)))
    points +=
      row.level === 'R' || row.level === 'N'
        ? BESIDE +
          (row.level === 'R' ? 0.5 : 0) -
          (row.level === 'N' && before.every((other) => !holds(row, other) || other.people < 20) ? 3 : 0) +
          weight(before, row)
        : BESIDE / 2
  if (called !== undefined) points += LEVEL[row.level] === called ? CALLED : called === 'other' ? 0 : -1
  points += VOTE * Math.min(VOTES, votes.get(row.country) ?? 0)
  return points
}

/** How large the place before is in the reading that `outer` holds: "Tbilisi, Georgia" is not the Tbilisi of no one. */
const weight = (before: readonly GazetteerRow[], outer: GazetteerRow): number =>
  Math.max(0, ...before.filter((row) => holds(outer, row)).map((row) => Math.log10(row.people * 1000 + 1) / 2))

/** Codes of their own that are part of another country. */
const PART_OF: ReadonlyMap<string, string> = new Map([
  ...['HK', 'MO'].map((code) => [code, 'CN'] as const),
  ...['PR', 'GU', 'VI', 'AS', 'MP'].map((code) => [code, 'US'] as const),
  ...['GP', 'MQ', 'RE', 'GF', 'YT', 'NC', 'PF'].map((code) => [code, 'FR'] as const),
  ...['GL', 'FO'].map((code) => [code, 'DK'] as const),
  ['AX', 'FI'],
  ['SJ', 'NO'],
])

/** Ids of what contains a place, nearest first. */
export function withinOf(row: GazetteerRow): string[] {
  const [first = '', ...parts] = row.region.split('+')
  if (row.level === 'C') return first === '' ? [] : [continentId(first)]
  const continent = (country: string): string[] => {
    const own = country === '' ? undefined : countryRow(country)
    return own === undefined ? [] : continentsOf(own)
  }
  if (row.level === 'N') {
    const whole = PART_OF.get(row.country)
    return [...(whole === undefined ? [] : [`iso:${whole}`]), ...continentsOf(row)]
  }
  const country = row.country === '' ? [] : [`iso:${row.country}`, ...continent(row.country)]
  if (row.level === 'P') return [...(first === '' ? [] : [`region:${row.country}.${first}`]), ...country]
  if (row.level === 'Q')
    return [
      ...parts.map((id) => `geonames:${id}`),
      ...(first === '' ? [] : [`region:${row.country}.${first}`]),
      ...country,
    ]
  if (row.level === 'R') return country
  if (row.level === 'A' && row.country !== '' && first !== '') return [`region:${row.country}.${first}`, ...country]
  return row.country === '' && first !== '' ? [continentId(first)] : country
}

const continentsOf = (row: GazetteerRow): string[] => {
  const [code = '', ...parts] = row.region.split('+')
  return [...parts.map((part) => `world:${part}`), ...(code === '' ? [] : [`continent:${code}`])]
}

/** "Africa" of a hand list, to the id of its row. */
const continentId = (name: string): string =>
  lookUp(name).find((row) => row.level === 'C')?.id ?? `world:${name.toLowerCase()}`

/** A country's row by its code: the gazetteer files each under "iso pt" too. */
export const countryRow = (code: string): GazetteerRow | undefined =>
  lookUp(`iso ${code}`).find((row) => row.level === 'N')

/** A resolved place as a value. */
export const placeOf = (row: GazetteerRow): PlaceValue => ({
  kind: 'place',
  name: row.name,
  id: row.id,
  level: LEVEL[row.level],
  ...(row.country === '' ? {} : {country: row.country}),
  within: withinOf(row),
})
