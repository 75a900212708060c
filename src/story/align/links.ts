import type {Tile} from '../../core/edition.ts'
import {overlap, type Span} from '../../core/span.ts'
import type {Link} from '../../pipeline/layers.ts'
import type {ClaimView} from './claim-view.ts'
import {scorePair} from './score.ts'

/** A link needs this score, or this score without one differing slot (METHODS 10, step 4, start values). */
export const LINK = 0.3
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

/** Pairs of predicates that stand at one place of copied words. */
function tilePairs(views: readonly ClaimView[], tiles: readonly Tile[]): Map<string, readonly [number, number]> {
  const pairs = new Map<string, readonly [number, number]>()
  const byReport = new Map<string, number[]>()
  for (const [i, v] of views.entries()) {
    const list = byReport.get(v.claim.report)
    if (list) list.push(i)
    else byReport.set(v.claim.report, [i])
  }
  for (const {a, b} of tiles) {
    const others = (byReport.get(b.report) ?? []).filter((j) => overlap(views[j]!.claim.predicate.span, b) > 0)
    for (const i of byReport.get(a.report) ?? []) {
      const at = views[i]!.claim.predicate.span
      if (overlap(at, a) === 0) continue
      const place = across(a, b, at.start)
      const near = others
        .map((j) => ({
          j,
          far: Math.abs(views[j]!.claim.predicate.span.start - place),
          same: views[j]!.claim.predicate.family === views[i]!.claim.predicate.family,
        }))
        .filter(({far, same}) => far <= (same ? 60 : 8))
        .sort((x, y) => Number(y.same) - Number(x.same) || x.far - y.far)[0]
      if (near) pairs.set(`${Math.min(i, near.j)} ${Math.max(i, near.j)}`, [Math.min(i, near.j), Math.max(i, near.j)])
    }
  }
  return pairs
}

/**
 * Links between claims of different reports: every pair that stands at one place of copied words, and every pair whose
 * score is high enough and the best that either has in the other's report.
 */
export function linksOf(views: readonly ClaimView[], tiles: readonly Tile[]): readonly Link[] {
  const links = new Map<string, Link>()
  for (const [key, [i, j]] of tilePairs(views, tiles)) {
    const {without} = scorePair(views[i]!, views[j]!)
    links.set(key, {
      a: views[i]!.claim.id,
      b: views[j]!.claim.id,
      score: 1,
      without: Object.fromEntries(Object.keys(without).map((k) => [k, 1])),
      by: 'tile',
    })
  }
  const scored = candidates(views)
    .filter(([i, j]) => !links.has(`${i} ${j}`))
    .map(([i, j]) => ({i, j, ...scorePair(views[i]!, views[j]!)}))
    .map((pair) => ({...pair, best: Math.max(pair.score, ...Object.values(pair.without))}))
    .filter(({best}) => best >= LINK)
  const bestOf = new Map<string, number>()
  for (const {i, j, best} of scored)
    for (const key of [`${i}>${views[j]!.report}`, `${j}>${views[i]!.report}`])
      bestOf.set(key, Math.max(bestOf.get(key) ?? 0, best))
  for (const {i, j, score, without, best} of scored) {
    const mutual =
      best >= (bestOf.get(`${i}>${views[j]!.report}`) ?? 0) && best >= (bestOf.get(`${j}>${views[i]!.report}`) ?? 0)
    if (mutual) links.set(`${i} ${j}`, {a: views[i]!.claim.id, b: views[j]!.claim.id, score, without, by: 'slots'})
  }
  return [...links.values()].sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1))
}
