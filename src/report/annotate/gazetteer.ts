import {readFileSync} from 'node:fs'
import {fold} from '../../text/fold.ts'

/** C continent or part of the world, N country, R region, A area, W water or land form, P city, Q district, D nationality word. */
export type GazetteerLevel = 'C' | 'N' | 'R' | 'A' | 'W' | 'P' | 'Q' | 'D'

/** One meaning of a name of `weights/gazetteer.txt`. */
export interface GazetteerRow {
  readonly level: GazetteerLevel
  readonly name: string
  /** `geonames:2267057`, `iso:PT`, `region:US.AL`; empty for a nationality word. */
  readonly id: string
  /** ISO 3166-1 alpha-2, empty if none. */
  readonly country: string
  /**
   * GeoNames code of the region; for a country its continent and the parts of the world it belongs to ("EU+balkans"), for a
   * district its region and city ("NY+5128581"), for a part of the world what it lies in.
   */
  readonly region: string
  /** Thousands of people of a city, or in the towns of a region that is only known from the list of codes; 0 of others. */
  readonly people: number
}

/** Known far and wide by its name, unlike a town, or a region that is only known from the list of codes. */
export const isWide = ({level, people}: GazetteerRow): boolean => level !== 'P' && (level !== 'R' || people === 0)

/** Letters that are no letter with an accent, and what English writes for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
}

/** The form under which a name is filed: folded, without "the", full stops, apostrophes and hyphens; "Al-Diyarbakır" under "al diyarbakir". */
export const placeKey = (name: string): string =>
  fold(name)
    .replace(/^the /, '')
    .replace(/[.']/g, '')
    .replace(/[\s-]+/g, ' ')
    .replace(/[ıłøđðþæœß]/g, (letter) => LETTERS[letter]!)

const weights = (name: string): string => readFileSync(new URL(import.meta.resolve(`#weights/${name}`)), 'utf8')

/** Lines of a sorted text file, found by binary search in the text itself: nothing is built when it is loaded. */
function linesOf(text: string, key: string): string[] {
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = text.lastIndexOf('\n', middle - 1) + 1
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const tab = text.indexOf('\t', start)
    if (text.slice(start, tab >= 0 && tab < end ? tab : end) < key) low = end + 1
    else high = start
  }
  const found: string[] = []
  for (let at = low; at < text.length && text.startsWith(key, at);) {
    const end = text.indexOf('\n', at)
    const after = text[at + key.length]
    if (after !== '\t' && after !== '\n') break
    found.push(text.slice(at, end))
    at = end + 1
  }
  return found
}

let places: string | undefined
const known = new Map<string, readonly GazetteerRow[]>()
const NONE: readonly GazetteerRow[] = []
/** Names met in one run of the program are kept parsed up to this many. */
const KEEP = 20_000

/** All meanings of a name, the widest level first, then the most populous; empty if it is not known. */
export function lookUp(name: string): readonly GazetteerRow[] {
  const key = placeKey(name)
  const before = known.get(key)
  if (before !== undefined) return before
  places ??= weights('gazetteer.txt')
  const rows = key === '' ? NONE : linesOf(places, key).map(rowOf)
  if (known.size > KEEP) known.clear()
  known.set(key, rows)
  return rows
}

function rowOf(line: string): GazetteerRow {
  const [key = '', level = 'P', name = '', id = '', country = '', region = '', people = ''] = line.split('\t')
  return {
    level: level as GazetteerLevel,
    name: name === '' ? key : name,
    id: /^\d/.test(id) ? `geonames:${id}` : id,
    country,
    region,
    people: Number(people),
  }
}

let given: ReadonlySet<string> | undefined
let common: ReadonlySet<string> | undefined

/** A given name of the lists ("Anneli", "Rui"). Many are words too ("Grant", "May"). */
export function isGivenName(word: string): boolean {
  given ??= new Set(weights('given-names.txt').split('\n'))
  return given.has(fold(word))
}

/** A word that English mostly writes small, itself or without its ending. */
export function isCommonWord(word: string): boolean {
  common ??= new Set(weights('common-words.txt').split('\n'))
  const w = fold(word)
  if (w === '') return false
  if (common.has(w)) return true
  for (const [ending, instead] of ENDINGS) {
    if (!w.endsWith(ending) || w.length < ending.length + 3) continue
    const stem = w.slice(0, -ending.length)
    for (const tail of instead) if (common.has(stem + tail)) return true
  }
  return false
}

const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['']],
  ['er', ['', 'e']],
]
