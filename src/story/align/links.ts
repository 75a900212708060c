import type {Tile} from '../../core/edition.ts'
import type {Span} from '../../core/span.ts'
import type {Link} from '../../pipeline/layers.ts'
import type {Distinct} from './bags.ts'
import type {ClaimTable} from './claim-table.ts'
import {eachPair, type Common} from './pairs.ts'
import {pairScores} from './pair-scores.ts'
import type {Scorer} from './score.ts'

/** A link is the best that either claim has in the other's report, or so large a share of it. */
const NEARLY = 0.8
/** It needs this score, or this score without one differing slot (METHODS 10, step 4, start value). */
export const LINK = 0.077
/** Where a place of one report of a tile falls in the other, by proportion; exact at both ends. */
function across(from: Span, to: Span, offset: number): number {
  const share = (offset - from.start) / Math.max(1, from.end - from.start)
  return to.start + share * (to.end - to.start)
}

/** How far from its place a predicate may stand in the other text, in code units: of the same family, and another. */
const FAR_SAME = 60
const FAR_OTHER = 8
/** No predicate is longer than this, in code units: where to begin to look for those that reach into a passage. */
const WIDEST_PREDICATE = 200

/** Clauses at one place of copied words of which the one with fewer words shares less than this with the other stand beside the same thing. */
const IN_COMMON = 0.3

/** Share of the words of the clause with fewer that the other has too; 1 if it has none. */
function shareOf({number, bags: {from, terms}}: Distinct, i: number, j: number): number {
  const of = (n: number): Int32Array => terms.subarray(from[n], from[n + 1])
  const [a, b] = [of(number[i]!), of(number[j]!)]
  const fewer = Math.min(a.length, b.length)
  return fewer === 0 ? 1 : a.reduce((n, term) => n + (b.includes(term) ? 1 : 0), 0) / fewer
}

/** Pairs of predicates that stand at one place of copied words: the first index times the number of claims, and the second. */
function tilePairs({claims, clauses}: ClaimTable, tiles: readonly Tile[]): ReadonlySet<number> {
  const pairs = new Set<number>()
  /** Claims of each report by the start of their predicates. */
  const byReport = new Map<string, number[]>()
  for (const [i, {report}] of claims.entries()) {
    const list = byReport.get(report)
    if (list) list.push(i)
    else byReport.set(report, [i])
  }
  const at = (i: number): Span => claims[i]!.predicate.span
  for (const list of byReport.values()) list.sort((i, j) => at(i).start - at(j).start || i - j)
  const within = ({report, start, end}: Span): number[] => {
    const list = byReport.get(report) ?? []
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (at(list[middle]!).start < start - WIDEST_PREDICATE) low = middle + 1
      else high = middle
    }
    const found: number[] = []
    for (let k = low; k < list.length && at(list[k]!).start < end; k++)
      if (start < at(list[k]!).end) found.push(list[k]!)
    return found.sort((i, j) => i - j)
  }
  for (const {a, b} of tiles) {
    const others = within(b)
    for (const i of within(a)) {
      const {span, family} = claims[i]!.predicate
      const place = across(a, b, span.start)
      let near = -1
      let least = Infinity
      for (const j of others) {
        const other = claims[j]!.predicate
        const far = Math.abs(other.span.start - place)
        const same = other.family === family
        // One of the same family comes before any other.
        const cost = far + (same ? 0 : FAR_SAME)
        if (far <= (same ? FAR_SAME : FAR_OTHER) && cost < least) {
          least = cost
          near = j
        }
      }
      if (near >= 0 && shareOf(clauses, i, near) >= IN_COMMON)
        pairs.add(Math.min(i, near) * claims.length + Math.max(i, near))
    }
  }
  return pairs
}

/** Links with what their pairs score: for the average over all pairs of two groups. */
export interface Linked {
  readonly links: readonly Link[]
  /** 0 to 1, by index in either order; 1 for a pair at one place of copied words. */
  readonly together: (i: number, j: number) => number
}

type Parts = ReturnType<Scorer['parts']>

/**
 * Links between claims of different reports: every pair that stands at one place of copied words, and every pair whose
 * score is high enough and about the best that either has in the other's report.
 */
export function linksOf(table: ClaimTable, tiles: readonly Tile[], scorer: Scorer): Linked {
  const {claims, report} = table
  const count = claims.length
  const copied = tilePairs(table, tiles)
  const scores = pairScores(count)
  const pairs: {readonly i: number; readonly j: number; readonly best: number; readonly parts: Parts}[] = []
  // The best that a claim has in each other report.
  const reports = 1 + (report[count - 1] ?? 0)
  const bestOf = new Float64Array(count * reports)
  const seat = (i: number, j: number): number => i * reports + report[j]!
  const visit = (i: number, j: number, common: Common): void => {
    const best = scorer.best(i, j, common)
    if (best === 0 || copied.has(i * count + j)) return
    scores.set(i, j, best)
    const [mine, theirs] = [seat(i, j), seat(j, i)]
    if (best < LINK) return
    if (best >= NEARLY * bestOf[mine]! && best >= NEARLY * bestOf[theirs]!)
      pairs.push({i, j, best, parts: scorer.parts(i, j, common)})
    bestOf[mine] = Math.max(best, bestOf[mine]!)
    bestOf[theirs] = Math.max(best, bestOf[theirs]!)
  }
  eachPair(table, visit, (i, j, common) => scorer.best(i, j, common) === 0)
  const links: Link[] = []
  for (const pair of copied) {
    const [i, j] = [Math.floor(pair / count), pair % count]
    scores.set(i, j, 1)
    links.push({a: claims[i]!.id, b: claims[j]!.id, score: 1, without: {}, by: 'tile'})
  }
  for (const {i, j, best, parts} of pairs)
    if (best >= NEARLY * bestOf[seat(i, j)]! && best >= NEARLY * bestOf[seat(j, i)]!)
      links.push({a: claims[i]!.id, b: claims[j]!.id, ...parts, by: 'slots'})
  return {
    links: links.sort((x, y) => y.score - x.score || (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1)),
    together: (x, y) => (x < y ? scores.of(x, y) : scores.of(y, x)),
  }
}
