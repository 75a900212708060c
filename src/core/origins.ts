import type {LineageEdge, Origins} from './edition.ts'
import {overlap, type Span} from './span.ts'
import type {Testimony} from './testimony.ts'

/**
 * Edges at least this strong are copies even to a doubter; those at least `MAYBE` strong may be. The count of origins
 * is a range between the two readings of the stemma (METHODS 2.8, start values 0.7 and 0.3).
 */
const SURE = 0.7
const MAYBE = 0.3

function roots(
  carriers: readonly Span[],
  lineage: readonly LineageEdge[],
  one: readonly Testimony[],
  threshold: number,
): number {
  const reports = new Set(carriers.map((s) => s.report))
  if (reports.size === 1) return 1
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
  const join = (a: string, b: string): void => void group.set(top(a), top(b))
  // An inferred witness only explains the words of its passages: it joins the reports whose carrying words stand in them.
  const stands = (edge: LineageEdge): boolean =>
    carriers.some((s) => s.report === edge.child && edge.passages.some((p) => explains(p.child, s)))
  for (const [a, b] of one) join(a, b)
  for (const edge of lineage) {
    if (edge.strength < threshold) continue
    if (edge.parent !== null) join(edge.child, edge.parent)
    else if (stands(edge)) join(edge.child, `inferred:${edge.inferred}`)
  }
  return new Set([...reports].map(top)).size
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
  return {low: roots(carriers, lineage, one, MAYBE), high: roots(carriers, lineage, one, SURE)}
}
