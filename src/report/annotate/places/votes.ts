import {isWide, lookUp, type GazetteerRow} from '../gazetteer.ts'
import type {ProperName} from '../names/index.ts'
import type {View} from '../view.ts'
import {textOf} from '../view.ts'

/** How often a report speaks of each country, by names that can mean no other: for choosing among places of one name. */
export type CountryVotes = ReadonlyMap<string, number>

/** A city this large (thousands of people) speaks for its country although small ones share its name. */
const LARGE = 400

/** Towns below this (thousands of people) are only taken for the place meant if their country is spoken of, and do not speak for it: invented and unknown villages share their names. */
const SURE_SIZE = 60

/** The same for a name that only one country has and where English does not name the places: "Ramallah" is hardly invented. */
const SURE_SIZE_ABROAD = 15
const ENGLISH_NAMED: ReadonlySet<string> = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA', 'JM', 'PH'])

/** Thousands of people from which the largest town of a name is taken for the one meant. */
export const sureSize = (rows: readonly GazetteerRow[]): number =>
  rows.length === 1 && !ENGLISH_NAMED.has(rows[0]!.country) ? SURE_SIZE_ABROAD : SURE_SIZE

/** Votes from countries, nationality words and places that only one country has. */
export function countryVotes(view: View, names: readonly ProperName[]): CountryVotes {
  const votes = new Map<string, number>()
  const vote = (country: string, by: number): void => {
    if (country !== '') votes.set(country, (votes.get(country) ?? 0) + by)
  }
  for (const name of names) {
    if (name.type !== 'place') continue
    const rows = lookUp(textOf(view, name.first, name.last + 1))
    // a small town must not speak for the country that it is only taken to be in
    const only = rows.some((row) => isWide(row) || row.people >= SURE_SIZE) ? oneCountry(rows) : ''
    // a name that small places elsewhere share says less, and must not decide on itself
    if (only !== '') vote(only, rows[0]!.level === 'N' ? 2 : rows.every((row) => row.country === only) ? 1 : 0.3)
  }
  for (let i = 0; i < view.words.length; i++) {
    if (!/^\p{Lu}\p{L}{2,}/u.test(view.words[i]!)) continue
    const rows = lookUp(view.words[i]!)
    if (rows.length > 0 && rows.every((row) => row.level === 'D')) vote(oneCountry(rows), 1)
  }
  return votes
}

/** The country that all meanings share, or that the one meaning known far and wide is in; '' if they differ. */
export function oneCountry(rows: readonly GazetteerRow[]): string {
  const first = rows[0]
  if (first === undefined) return ''
  if (rows.every((row) => row.country === first.country)) return first.country
  if (first.level === 'N' && !rows.some((row) => row.level === 'R' && isWide(row))) return first.country
  const largest = [...rows].sort((a, b) => b.people - a.people)[0]!
  const next = rows
    .filter((row) => row !== largest)
    .reduce((most, row) => Math.max(most, isWide(row) ? LARGE : row.people), 0)
  return largest.people >= LARGE && next * 4 < largest.people ? largest.country : ''
}
