import type {Span} from '../../../core/span.ts'
import type {Matter} from '../matter.ts'
import type {Place} from '../sentence-index.ts'
import {sidesOf, type Difference} from './difference.ts'

/** "The first since 1998", "the worst since 2007": a place in a row with the year it goes back to. */
interface Bound {
  readonly year: number
  readonly span: Span
  readonly place: Place
}

const SUPERLATIVE = /\b(?:first|only|most|least|[a-z]{3,}est|worst|best|no|not|no one|nobody|none|never)\b/i
const MOST = /\b(?:most|least|largest|worst|best|[a-z]{3,}est)\b/i
/** Words that two such sentences must have in common, and how rare they must be together (sum of idf). */
const SHARED = 2
const RARE = 6

/** "The last time … was 1987" goes back to a year as "the first since 1987" does. */
const LAST =
  /\blast (?:time|one|such|fatal|death|accident|defeat|victory|win|treaty|strike|eruption|flood)\b|\blast (?:\w+ed|happened|erupted|won|lost|fell)\b/i

/** Kinds of rows: the worst of something is not its first. */
const kindOf = (text: string): 'first' | 'most' =>
  !/\bfirst\b/i.test(text) && !LAST.test(text) && MOST.test(text) ? 'most' : 'first'

/** "Since the country became free in 1991". */
const isSince = ({layers: {report}, range}: Place, year: number): boolean =>
  /\bsince\b[^\d,;:]{1,60}$/.test(report.text.slice(range.start, year))

/** How far before its year the scope of a row is named, in code units. */
const SCOPE = 80

/** "The worst in the city" and "the worst in the country" go back to two years: a scope that one names and the other does not. */
function sameScope(a: Bound, b: Bound, sole: boolean): boolean {
  const named = ({place, span}: Bound): string[] =>
    place.mentions.flatMap(({value, spans: [at]}) =>
      value.kind === 'place' && at.end <= span.start && at.start > span.start - SCOPE ? [value.id ?? value.name] : [],
    )
  const [x, y] = [named(a), named(b)]
  if (sole && (x.length === 0 || y.length === 0)) return true
  return x.every((n) => y.includes(n)) && y.every((n) => x.includes(n))
}

/** Where each report goes back to one year, one word in common that is not in every text will do. */
const SOLE = 2.5

function shareEnough(a: Place, b: Place, sole: boolean): boolean {
  let [shared, rare] = [0, 0]
  for (const [form, weight] of a.words)
    if (b.words.has(form)) {
      shared++
      rare += weight
    }
  return (shared >= SHARED && rare >= RARE) || (sole && rare >= SOLE)
}

/**
 * One place in a row that goes back to two years.
 *
 *     the wettest May on the islands since 1984   /   the islands had the most rain of any May since 1961
 *                                          ^^^^                                                      ^^^^
 */
export function sinceDifferences({index}: Matter): Difference[] {
  const bounds = index.places.flatMap((place) => {
    const text = place.layers.report.text.slice(place.range.start, place.range.end)
    if (!SUPERLATIVE.test(text) && !LAST.test(text)) return []
    return place.mentions.flatMap(({value, spans}): Bound[] =>
      value.kind === 'time' &&
      (value.modifier === 'since' || LAST.test(text) || isSince(place, spans[0].start)) &&
      value.said.year !== undefined
        ? [{year: value.said.year, span: spans[0], place}]
        : [],
    )
  })
  const taken = new Set<Bound>()
  const isSole = ({place, year}: Bound): boolean =>
    bounds.every((b) => b.place.report !== place.report || b.year === year)
  const sole = new Set(bounds.filter(isSole))
  const areSole = (a: Bound, b: Bound): boolean => sole.has(a) && sole.has(b)
  return bounds.flatMap((bound): Difference[] => {
    if (taken.has(bound)) return []
    const textOf = ({place: {layers, range}}: Bound): string => layers.report.text.slice(range.start, range.end)
    const same = bounds.filter(
      (b) =>
        b === bound ||
        (b.place.report !== bound.place.report &&
          kindOf(textOf(b)) === kindOf(textOf(bound)) &&
          sameScope(b, bound, areSole(b, bound)) &&
          shareEnough(b.place, bound.place, areSole(b, bound))),
    )
    for (const one of same) taken.add(one)
    const [first, second, ...rest] = sidesOf(
      same,
      (b) => String(b.year),
      (b) => b.span,
    )
    if (!first || !second) return []
    return [
      {
        slot: 'order',
        relation: 'conflict',
        tier: 'shown',
        rule: 'judge:since-two-years',
        wouldChangeIf: 'the two were of two rows, or of two scopes',
        sides: [first, second, ...rest],
      },
    ]
  })
}
