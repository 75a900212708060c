import type {PlaceLevel, PlaceValue} from '../../../core/value.ts'
import {lookUp, placeKey, type GazetteerRow} from '../gazetteer.ts'
import type {ProperName} from '../names/index.ts'
import type {Candidate} from '../overlaps.ts'
import type {View} from '../view.ts'
import {endOf, sentenceOf, startOf, textOf} from '../view.ts'
import {COMPASS, LEVEL_NOUNS, NAMED_FOR_CITY, NAMED_GOODS, SEATS} from './cues.ts'
import {standsForGovernment} from './metonyms.ts'
import {choose, countryRow, placeOf, withinOf} from './resolve.ts'
import {findRoads} from './roads.ts'
import {countryVotes, oneCountry, type CountryVotes} from './votes.ts'

interface Setting {
  readonly view: View
  readonly names: readonly ProperName[]
  readonly votes: CountryVotes
}

/** All places of a report, resolved where the gazetteer and the words around them allow it. */
export function findPlaces(view: View, names: readonly ProperName[]): Candidate<PlaceValue>[] {
  const setting: Setting = {view, names, votes: countryVotes(view, names)}
  const found: Candidate<PlaceValue>[] = []
  for (const [k, name] of names.entries()) {
    const seat = SEATS.get(placeKey(textOf(view, name.first, name.last + 1)))
    const value =
      seat !== undefined && name.type !== 'person'
        ? seatOf(view, name, seat)
        : name.type === 'place'
          ? resolveName(setting, k)
          : null
    if (value === null || namesThing(view, name.last + 1, value)) continue
    const metonym = seat === undefined && standsForGovernment(view, name.first, name.last + 1, value)
    found.push({
      start: name.start,
      end: name.end,
      rule: value.id === undefined ? 'places:by-its-words' : 'places:in-gazetteer',
      wouldChangeIf:
        value.id === undefined
          ? 'a gazetteer knew the place'
          : 'the words around it pointed to another place of this name',
      value: metonym ? {...value, metonym: true} : value,
    })
  }
  return [...found, ...findRoads(view)]
}

/** "the Paris agreement", "a Panama hat": what stands behind is meant, and the place is only in its name. */
function namesThing({low, words}: View, end: number, {level}: PlaceValue): boolean {
  const next = low[end]
  if (next === undefined || words[end] !== next) return false
  return (level === 'city' && NAMED_FOR_CITY.test(next)) || NAMED_GOODS.has(`${low[end - 1]!} ${next}`)
}

const DISTRICTS: ReadonlySet<string> = new Set([
  'Westminster',
  'Whitehall',
  'Holyrood',
  'Stormont',
  'Capitol Hill',
  'Foggy Bottom',
  'Wall Street',
])

/** The Kremlin, Downing Street: a government, unless something stands or happens there. */
function seatOf(
  view: View,
  {first}: ProperName,
  [name, country, always]: readonly [string, string, boolean],
): PlaceValue {
  let before = first - 1
  if (view.low[before] === 'the') before--
  const there =
    /^(?:in|at|outside|near|inside|into|to|on|from|around|opposite|behind|past|towards|toward|through|along)$/.test(
      view.low[before] ?? '',
    )
  const row = countryRow(country)
  return {
    kind: 'place',
    name,
    id: `feature:${placeKey(name)}`,
    level: DISTRICTS.has(name) ? 'district' : 'other',
    country,
    within: [`iso:${country}`, ...(row === undefined ? [] : withinOf(row))],
    ...(always && !there ? {metonym: true as const} : {}),
  }
}

function resolveName({view, names, votes}: Setting, k: number): PlaceValue | null {
  const name = names[k]!
  const {first} = name
  const end = name.last + 1
  const text = textOf(view, first, end).replace(/\s+/g, ' ')
  const owner = ownerOf(view, names[k - 1], first)
  const after = neighbour(view, name, names[k + 1])
  const behind = after.length > 0 ? after : owner
  const previous = names[k - 1]
  const before =
    previous !== undefined &&
    previous.type === 'place' &&
    view.low[previous.last + 1] === ',' &&
    previous.last + 2 === first
      ? lookUp(textOf(view, previous.first, previous.last + 1))
      : []
  const called = calledAt(view, first, end)
  const around = {behind, before, called: called ?? undefined, votes}
  // "Republic of Uzbekistan", "City of Durban": filed without what it is called
  const state =
    /^(?:(?:the|federal|islamic|people['’]s|democratic|socialist|united|russian|co-operative|cooperative|bolivarian|hashemite|grand|autonomous|former) )*(republic|kingdom|state|federation|commonwealth|sultanate|emirate|principality|city|town|province|county|port|municipality) of (?:the )?/i.exec(
      text,
    )
  if (state !== null) {
    const bare = choose(lookUp(text.slice(state[0].length)), {
      ...around,
      called: LEVEL_NOUNS.get(state[1]!.toLowerCase()) ?? called ?? undefined,
    })
    if (bare !== null && lookUp(text).length === 0) return placeOf(bare)
  }
  const all = lookUp(text)
  // "San José" with its accent is the one that is written so
  const accented = /[^\0-\x7f]/.test(text) ? all.filter((row) => row.name === text) : []
  const rows = accented.length > 0 ? accented : all
  const row = choose(rows, around)
  if (row !== null && row.level === 'P' && called === 'region') return regionOf(text, view.low[end] ?? '', row)
  if (row !== null) return placeOf(row)
  const shared = oneCountry(rows)
  const last = view.low[end - 1]!
  const noun = LEVEL_NOUNS.get(last)
  // "Guangdong Province": the region is filed without its noun
  if (end - first > 1 && noun !== undefined && noun !== 'other') {
    const rest = choose(lookUp(textOf(view, first, end - 1)), {...around, called: noun})
    if (rest !== null && placeOf(rest).level === noun) return placeOf(rest)
    if (rest !== null && rest.country !== '') return unknown(text, noun, rest.country)
  }
  // "North London": a part of the place behind the compass word
  if (end - first > 1 && COMPASS.test(view.low[first]!)) {
    const whole = choose(lookUp(textOf(view, first + 1, end)), around)
    if (whole !== null) {
      const place = placeOf(whole)
      return {
        kind: 'place',
        name: text,
        level:
          place.level === 'city'
            ? 'district'
            : place.level === 'country' || place.level === 'region'
              ? 'region'
              : 'other',
        ...(place.country === undefined ? {} : {country: place.country}),
        within: [whole.id, ...place.within],
      }
    }
  }
  const outer = choose(behind, {behind: [], before: [], called: undefined, votes})
  const inside = countryInside(view, first, end)
  const country =
    outer?.country ??
    (nationalityBefore(view, first) ||
      inside ||
      (rows.length > 1 && before.length === 0 && behind.length === 0 ? shared : ''))
  const level =
    called ??
    noun ??
    (/^(?:lake|mount|mt\.?|river|fort|cape|port|bay|gulf|st\.?|saint)$/.test(view.low[first]!)
      ? /^(?:port|st\.?|saint|fort)$/.test(view.low[first]!)
        ? 'city'
        : 'other'
      : 'city')
  const place = unknown(text, level, country)
  return outer !== null && outer.level !== 'N' ? {...place, within: [outer.id, ...withinOf(outer)]} : place
}

/** "Kherson region", "Kandor province": named after its city, and wider. */
function regionOf(city: string, noun: string, row: GazetteerRow): PlaceValue {
  const name = `${city} ${noun}`
  const inCountry = (other: GazetteerRow): boolean => other.level === 'R' && other.country === row.country
  const filed =
    lookUp(name).find(inCountry) ?? lookUp(city).find((other) => inCountry(other) && other.region === row.region)
  return filed === undefined ? unknown(name, 'region', row.country) : placeOf(filed)
}

/** "Mount Kenya": a country's name in the name of a mountain or lake. */
function countryInside(view: View, first: number, end: number): string {
  if (end - first < 2 || !/^(?:mount|mt\.?|lake|river)$/.test(view.low[first]!)) return ''
  return lookUp(textOf(view, first + 1, end)).find((row) => row.level === 'N')?.country ?? ''
}

function unknown(name: string, level: PlaceLevel, country: string): PlaceValue {
  const row = country === '' ? undefined : countryRow(country)
  return {
    kind: 'place',
    name: name.replace(/^the /i, ''),
    level,
    ...(row === undefined ? {} : {country}),
    within: row === undefined ? [] : [row.id, ...withinOf(row)],
  }
}

/** Meanings of the place that owns it: "TUNISIA's Sfax", "the TEXAS town of Marfa". */
function ownerOf(view: View, previous: ProperName | undefined, first: number): readonly GazetteerRow[] {
  if (previous === undefined || previous.type !== 'place') return []
  const between = view.low.slice(previous.last + 1, first)
  const owns =
    between.length === 1
      ? between[0] === "'s"
      : between.length <= 3 && between.at(-1) === 'of' && LEVEL_NOUNS.has(between.at(-2) ?? '')
  return owns ? lookUp(textOf(view, previous.first, previous.last + 1)).filter((row) => /^[NRA]$/.test(row.level)) : []
}

/** Meanings of the place named right behind: "Arcosa, Portugal", "Tripoli in northern Lebanon". */
function neighbour(view: View, name: ProperName, next: ProperName | undefined): readonly GazetteerRow[] {
  if (next === undefined || next.type !== 'place') return []
  // "Kandor province in Portugal"
  const from = LEVEL_NOUNS.has(view.low[name.last + 1]!) ? name.last + 2 : name.last + 1
  const joins = view.low.slice(from, next.first).join(' ')
  if (
    joins !== ',' &&
    !/^,? ?in (?:the )?(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|central)(?:ern)? )?$/.test(
      `${joins} `,
    ) &&
    !/^, (?:the )?(?:north|south|east|west|central)\w*$/.test(joins)
  )
    return []
  return lookUp(textOf(view, next.first, next.last + 1)).filter(
    (row) =>
      row.level === 'N' ||
      row.level === 'R' ||
      row.level === 'A' ||
      (row.level === 'P' && joins === ',' ? row.people >= 100 : row.level === 'P' && row.people >= 300),
  )
}

/** What a noun beside the name calls it: "the TOWN of Arcosa", "Kandor PROVINCE", "Arcosa, a hill TOWN near …". */
function calledAt(view: View, first: number, end: number): PlaceLevel | null {
  const {low, words} = view
  const {start, end: stop} = sentenceOf(view, first)
  const small = (i: number): string => (i >= start && i < stop && words[i] === low[i] ? low[i]! : '')
  if (small(first - 1) === 'of') {
    const noun = LEVEL_NOUNS.get(small(first - 2).replace(/(?:s|ies)$/, (s) => (s === 'ies' ? 'y' : '')))
    if (noun !== undefined && noun !== 'other') return noun
    if (/^(?:river|lake|gulf|bay|strait|isle|hill)$/.test(small(first - 2))) return 'other'
  }
  // "the Essex village of Finchingfield": the village is another
  const after = small(end + 1) === 'of' ? undefined : LEVEL_NOUNS.get(small(end))
  if (after !== undefined && after !== 'country')
    return after === 'other' &&
      !/^(?:river|lake|street|road|valley|airport|station|bridge|hospital|mountain|mountains|hill|hills|forest|bay|beach|dam|canal|motorway|highway|desert|stadium|park|prison|camp|crossing|plant|mine|reservoir|base|port|harbour|square)$/.test(
        small(end),
      )
      ? null
      : isOwnName(small(end))
        ? after
        : null
  if (low[end] === ',' && /^(?:a|an|the)$/.test(low[end + 1] ?? ''))
    for (let i = end + 2; i < Math.min(stop, end + 7); i++) {
      if (/^[,.;]$|^(?:of|in|near|on|with|that|which|where|whose)$/.test(low[i]!)) {
        const noun = LEVEL_NOUNS.get(low[i - 1]!)
        return noun ?? null
      }
    }
  return null
}

/** "Lisbon airport", "London hospital" leave the city a city; "Kandor province", "Brenka river" name the thing. */
const isOwnName = (noun: string): boolean =>
  /^(?:province|region|county|governorate|prefecture|oblast|district|neighbourhood|neighborhood|suburb|village|town|island|islands|peninsula|river|valley|mountains|state|city|municipality|quarter|borough|desert|lake)$/.test(
    noun,
  )

/** "the PORTUGUESE town of Arcosa": its country. */
function nationalityBefore(view: View, first: number): string {
  const {start} = sentenceOf(view, first)
  for (let i = first - 1; i >= Math.max(start, first - 7); i--) {
    if (/^[.;:]$/.test(view.low[i]!)) return ''
    const rows = lookUp(view.words[i]!)
    if (rows.length > 0 && rows[0]!.level === 'D') return rows[0]!.country
    if (!/^\p{Ll}/u.test(view.words[i]!) || /^(?:and|but|to|from|by)$/.test(view.low[i]!)) return ''
  }
  return ''
}

export const rangeOf = (view: View, first: number, end: number): {start: number; end: number} => ({
  start: startOf(view, first),
  end: endOf(view, end - 1),
})
