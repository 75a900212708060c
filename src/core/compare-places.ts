import type {Comparison} from './comparison.ts'
import type {PlaceValue} from './value.ts'

/** Names as they are compared: no accents, no case, no "the". */
const plain = (name: string): string =>
  (PLAIN.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[.'’]/g, '')
    .trim()
const PLAIN = /^[ -~]*$/

/** Names under which a place may stand in another's `within`. */
const handles = (p: PlaceValue): readonly string[] => (p.id === undefined ? [plain(p.name)] : [p.id, plain(p.name)])

const holds = (outer: PlaceValue, inner: PlaceValue): boolean => {
  const names = handles(outer)
  return inner.within.some((w) => names.includes(w) || names.includes(plain(w)))
}

const WIDTH: Readonly<Record<PlaceValue['level'], number>> = {
  continent: 5,
  country: 4,
  region: 3,
  city: 2,
  district: 1,
  other: 0,
}

/**
 * How one place stands to another (`refines`: the first lies in the second), by gazetteer id and containment (METHODS 5, "where"). Two places are disjoint only
 * when both are known and neither lies in the other; a name that no gazetteer resolved is the same as its equal and
 * else unknown, unless both are said to be of the same level in different known countries.
 */
export function comparePlaces(a: PlaceValue, b: PlaceValue): Comparison {
  if (a.id !== undefined && a.id === b.id) return 'equal'
  if (plain(a.name) === plain(b.name) && (a.id === undefined || b.id === undefined) && agree(a, b)) return 'equal'
  if (holds(b, a)) return 'refines'
  if (holds(a, b)) return 'refined-by'
  if (
    a.country !== undefined &&
    b.country !== undefined &&
    a.country !== b.country &&
    a.level !== 'continent' &&
    b.level !== 'continent'
  )
    return known(a) && known(b) ? 'disjoint' : 'unknown'
  if (a.id === undefined || b.id === undefined) return 'unknown'
  if (!known(a) || !known(b)) return 'unknown'
  if (a.level === 'continent' || b.level === 'continent')
    return a.level === b.level && a.within.length === 0 && b.within.length === 0
      ? 'disjoint'
      : WIDTH[a.level] === WIDTH[b.level]
        ? 'unknown'
        : 'disjoint'
  return 'disjoint'
}

/** Resolved to a place with borders: a river or a mountain range may cross any. */
const known = (p: PlaceValue): boolean => p.id !== undefined && !p.id.startsWith('feature:')

const agree = (a: PlaceValue, b: PlaceValue): boolean =>
  a.country === undefined || b.country === undefined || a.country === b.country
