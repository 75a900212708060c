import type {Tile} from '../../core/edition.ts'
import type {Span} from '../../core/span.ts'
import type {Link} from '../../pipeline/layers.ts'
import type {ClaimView} from './claim-view.ts'
import type {PairScore} from './score.ts'

/** A link needs this score, or this score without one differing slot (METHODS 10, step 4, start values). */
export const LINK = 0.25
/** Keys that more claims than this share lead nowhere. */
const CROWDED = 400

/** Two reports, or a headline and the body under it: what one report says twice in its body is repetition. */
const comparable = (a: ClaimView, b: ClaimView): boolean =>
  a.report !== b.report || (a.claim.part === 'headline') !== (b.claim.part === 'headline')

/** Pairs of claims of two reports that share a predicate family, an event class or a rare word. */
export function candidates(views: readonly ClaimView[]): readonly (readonly [number, number])[] {
  const byKey = new Map<number, number[]>()
  for (const [i, view] of views.entries())
    for (const key of view.keys) {
      const list = byKey.get(key)
      if (list) list.push(i)
      else byKey.set(key, [i])
    }
  const seen = new Set<number>()
  for (const list of byKey.values()) {
    if (list.length > CROWDED) continue
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) {
        const i = list[x]!
        const j = list[y]!
        if (i !== j && comparable(views[i]!, views[j]!)) seen.add(Math.min(i, j) * views.length + Math.max(i, j))
      }
  }
  return [...seen].sort((a, b) => a - b).map((n) => [Math.floor(n / views.length), n % views.length])
}

/** Where a place of one report of a tile falls in the other, by proportion; exact at both ends. */
function across(from: Span, to: Span, offset: number): number {
  const share = (offset - from.start) / Math.max(1, from.end - from.start)
  return to.start + share * (to.end - to.start)
}

/** How far from its place a predicate may stand in the other text, in code units: of the same family, and another. */
const FAR_SAME = 60
const FAR_OTHER = 8

/** Pairs of predicates that stand at one place of copied words. */
function tilePairs(views: readonly ClaimView[], tiles: readonly Tile[]): Map<number, readonly [number, number]> {
  const pairs = new Map<number, readonly [number, number]>()
  const byReport = new Map<string, number[]>()
  for (const [i, v] of views.entries()) {
    const list = byReport.get(v.claim.report)
    if (list) list.push(i)
    else byReport.set(v.claim.report, [i])
  }
  const within = ({report, start, end}: Span): number[] =>
    (byReport.get(report) ?? []).filter((i) => {
      const at = views[i]!.claim.predicate.span
      return at.start < end && start < at.end
    })
  for (const {a, b} of tiles) {
    const others = within(b)
    for (const i of within(a)) {
      const {span, family} = views[i]!.claim.predicate
      const place = across(a, b, span.start)
      let near = -1
      let least = Infinity
      for (const j of others) {
        const other = views[j]!.claim.predicate
        const far = Math.abs(other.span.start - place)
        const same = other.family === family
        // One of the same family comes before any other.
        const cost = far + (same ? 0 : FAR_SAME)
        if (far <= (same ? FAR_SAME : FAR_OTHER) && cost < least) {
          least = cost
          near = j
        }
      }
      if (near >= 0)
        pairs.set(Math.min(i, near) * views.length + Math.max(i, near), [Math.min(i, near), Math.max(i, near)])
    }
  }
  return pairs
}

/**
 * Links between claims of different reports: every pair that stands at one place of copied words, and every pair whose
 * score is high enough and the best that either has in the other's report.
 */
export function linksOf(
  views: readonly ClaimView[],
  tiles: readonly Tile[],
  scoreOf: (i: number, j: number) => PairScore,
): readonly Link[] {
  const links: Link[] = []
  const copied = tilePairs(views, tiles)
  for (const [i, j] of copied.values())
    links.push({a: views[i]!.claim.id, b: views[j]!.claim.id, score: 1, without: {}, by: 'tile'})
  const scored = candidates(views)
    .filter(([i, j]) => !copied.has(i * views.length + j))
    .map(([i, j]) => ({i, j, ...scoreOf(i, j)}))
    .filter(({best}) => best >= LINK)
  // The best that a claim has in each other report.
  const reports = 1 + Math.max(0, ...views.map((v) => v.report))
  const bestOf = new Float64Array(views.length * reports)
  const seat = (i: number, j: number): number => i * reports + views[j]!.report
  for (const {i, j, best} of scored) for (const at of [seat(i, j), seat(j, i)]) bestOf[at] = Math.max(bestOf[at]!, best)
  for (const {i, j, score, without, best} of scored)
    if (best >= bestOf[seat(i, j)]! && best >= bestOf[seat(j, i)]!)
      links.push({a: views[i]!.claim.id, b: views[j]!.claim.id, score, without, by: 'slots'})
  return links.sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1))
}
