import type {LineageEdge, Origins} from './edition.ts'
import {overlap, type Span} from './span.ts'
import type {Testimony} from './testimony.ts'

/**
 * Edges at least this strong are copies even to a doubter; those at least `MAYBE` strong may be. The count of origins
 * is a range between the two readings of the stemma (METHODS 2.8, start values 0.7 and 0.3).
 */
const SURE = 0.7
const MAYBE = 0.3

/** Things put together: `top` names the group that one is in, itself where it was never joined. */
interface Groups {
  readonly top: (x: string) => string
  readonly join: (a: string, b: string) => void
}

function groups(): Groups {
  const group = new Map<string, string>()
  const top = (x: string): string => {
    let at = x
    for (let up = group.get(at); up !== undefined && up !== at; up = group.get(at)) at = up
    // What was passed on the way is hung under the top at once: chains would grow with the number of reports.
    for (let passed = x; passed !== at;) {
      const up = group.get(passed) ?? at
      group.set(passed, at)
      passed = up
    }
    return at
  }
  return {top, join: (a, b) => void group.set(top(a), top(b))}
}

/** What every count over one stemma needs, worked out once: which copies join, and the unseen texts behind each report. */
interface Stemma {
  readonly maybe: Groups
  readonly sure: Groups
  readonly behind: ReadonlyMap<string, readonly LineageEdge[]>
  /** Counts of reports that nothing but copying joins, by the reports: most points are told by the same few. */
  readonly plain: Map<string, Origins>
}

const known = new WeakMap<readonly LineageEdge[], Stemma>()

function stemmaOf(lineage: readonly LineageEdge[]): Stemma {
  const found = known.get(lineage)
  if (found !== undefined) return found
  const [maybe, sure] = [groups(), groups()]
  for (const {parent, child, strength} of lineage) {
    if (parent === null) continue
    if (strength >= MAYBE) maybe.join(child, parent)
    if (strength >= SURE) sure.join(child, parent)
  }
  const behind = Map.groupBy(
    lineage.filter((e) => e.parent === null && e.strength >= MAYBE),
    (e) => e.child,
  )
  const made = {maybe, sure, behind, plain: new Map<string, Origins>()}
  known.set(lineage, made)
  return made
}

/** A third of the carrying words: a clause around a shared quotation is explained by it, a whole report by one sentence is not. */
const explains = (passage: Span, carrier: Span): boolean => 3 * overlap(passage, carrier) >= carrier.end - carrier.start

/**
 * Independent origins behind a set of carrying spans: reports joined by copying count once, also through reports that
 * do not carry it, and reports that rest on one speaker's word. `low` takes every uncertain edge as copying, `high` only the sure ones.
 */
export function countOrigins(
  carriers: readonly Span[],
  lineage: readonly LineageEdge[],
  one: readonly Testimony[] = [],
): Origins {
  const reports = [...new Set(carriers.map((s) => s.report))]
  if (reports.length < 2) return {low: reports.length, high: reports.length}
  const {maybe, sure, behind, plain} = stemmaOf(lineage)
  // An unseen text only explains the words of its passages: it joins the reports whose carrying words stand in them.
  const stands = reports.flatMap((report) =>
    (behind.get(report) ?? []).filter((edge) =>
      carriers.some((s) => s.report === report && edge.passages.some((p) => explains(p.child, s))),
    ),
  )
  const key = one.length === 0 && stands.length === 0 ? reports.join(' ') : undefined
  const counted = key === undefined ? undefined : plain.get(key)
  if (counted) return counted
  const count = ({top}: Groups, threshold: number): number => {
    const joined = groups()
    for (const [a, b] of one) joined.join(top(a), top(b))
    for (const {child, inferred, strength} of stands)
      if (strength >= threshold) joined.join(top(child), `inferred:${inferred}`)
    return new Set(reports.map((r) => joined.top(top(r)))).size
  }
  const found = {low: count(maybe, MAYBE), high: count(sure, SURE)}
  if (key !== undefined) plain.set(key, found)
  return found
}
