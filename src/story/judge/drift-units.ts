import type {Claim, SlotName} from '../../core/claim.ts'
import {compareValues} from '../../core/compare-values.ts'
import type {Drift, Reading, Unit} from '../../core/edition.ts'
import {idOf} from '../../core/id.ts'
import {overlap, type Span, type Spans} from '../../core/span.ts'
import type {Value} from '../../core/value.ts'
import {slotsOf, type Matter} from './matter.ts'
import {rankOf} from './rank.ts'
import {readingOf} from './readings.ts'
import {unitOf} from './slot-units.ts'

/** A drift at least this sure is shown; below it is a possible difference, and below the second line nothing. */
const SHOWN = 0.5
const POSSIBLE = 0.2

const TYPED = new Set<string>(['when', 'where', 'who', 'whom', 'howMany', 'order', 'saidBy'])

/** The value that a claim of this report gives for a slot at a place. */
function valueAt(matter: Matter, at: Span, slot: SlotName): Value | undefined {
  for (const claim of matter.claimsOf(at.report)) {
    const found = slotsOf(claim, slot, true).find((s) => overlap(s.span, at) > 0)
    if (found) return found.value
  }
  return undefined
}

/** Content words that two claims must share, or one of what else makes them speak of one thing, to go with a drifted value. */
const SHARED_WORDS = 2

/** Whether a claim of a third report can be about what drifted: one predicate family or class, one thing counted, or shared words. */
function related(a: Claim, b: Claim): boolean {
  if (a.predicate.family === b.predicate.family) return true
  if (a.predicate.eventClass !== undefined && a.predicate.eventClass === b.predicate.eventClass) return true
  return a.lemmas.filter((l) => b.lemmas.includes(l)).length >= SHARED_WORDS
}

/** Words on either side of the changed ones by which the same passage is found in another copy, in code units. */
const BESIDE = 30

/** The same words at the same place of the other reports: copies that kept the parent's reading, or took the child's. */
function verbatim(matter: Matter, changed: Span, besides: readonly string[]): readonly Span[] {
  const text = matter.reports.get(changed.report)?.text ?? ''
  const start = text.lastIndexOf(' ', Math.max(0, changed.start - BESIDE)) + 1
  const end = text.indexOf(' ', Math.min(text.length, changed.end + BESIDE))
  const passage = text.slice(start, end < 0 ? text.length : end)
  return [...matter.reports.values()].flatMap((other) => {
    if (other.id === changed.report || besides.includes(other.id)) return []
    const at = other.text.indexOf(passage)
    const from = at + changed.start - start
    return at < 0 ? [] : [{report: other.id, start: from, end: from + changed.end - changed.start}]
  })
}

/** Sides of a drift in the reports that are neither its parent nor its child: those that have the one value, and the other. */
interface Others {
  readonly parent: readonly Span[]
  readonly child: readonly Span[]
  readonly point: string | undefined
}

function othersOf(matter: Matter, drift: Drift): Others {
  const touching = [drift.parent.changed, drift.child.changed]
    .flatMap((s) => matter.claimsOf(s.report).filter((c) => overlap(s, c.spans[0]) > 0))
    .sort((a, b) => a.spans[0].end - a.spans[0].start - (b.spans[0].end - b.spans[0].start))
  const holding = touching.filter((c) =>
    c.slots.some((s) => overlap(s.span, drift.parent.changed) > 0 || overlap(s.span, drift.child.changed) > 0),
  )
  const home = holding[0] ?? touching[0]
  const point = home && matter.pointOf.get(home.id)
  const two = [drift.parent.span.report, drift.child.span.report]
  const parent = [...verbatim(matter, drift.parent.changed, two)]
  const child = [...verbatim(matter, drift.child.changed, two)]
  const copied = new Set([...parent, ...child].map((s) => s.report))
  const none: Others = {parent, child, point: point?.id}
  if (!TYPED.has(drift.slot)) return none
  const slot = drift.slot as SlotName
  const was = valueAt(matter, drift.parent.changed, slot)
  const is = valueAt(matter, drift.child.changed, slot)
  if (!was && !is) return none
  for (const claim of matter.holding(slot)) {
    if (two.includes(claim.report) || copied.has(claim.report)) continue
    const linked = holding.some((h) => matter.sure(h, claim, slot) > 0)
    if (!linked && !holding.some((h) => related(h, claim))) continue
    for (const {span, value} of slotsOf(claim, slot)) {
      const toParent = was !== undefined && /equal|refine/.test(compareValues(value, was))
      const toChild = is !== undefined && /equal|refine/.test(compareValues(value, is))
      // A value that fits neither is another fact, or a third reading: it is left to the point's own unit.
      if (toParent && !toChild) parent.push(span)
      else if (toChild && !toParent) child.push(span)
    }
  }
  return {parent, child, point: point?.id}
}

/** One unit a drift: what the parent has, and what it became. Drifts of one parent's words in several copies are one unit. */
export function driftUnits(matter: Matter, drifts: readonly Drift[]): Unit[] {
  const groups = new Map<string, Drift[]>()
  for (const drift of drifts) {
    if (drift.sure < POSSIBLE) continue
    const {report, start} = drift.parent.changed
    const key = `${report} ${start} ${drift.slot}`
    const list = groups.get(key)
    if (list) list.push(drift)
    else groups.set(key, [drift])
  }
  return [...groups.values()].map((group) => {
    const [first] = group as [Drift, ...Drift[]]
    const same = othersOf(matter, first)
    const parent: Spans = [first.parent.changed, ...same.parent]
    const children = new Map<string, Span[]>()
    for (const d of group) {
      const list = children.get(d.child.value) ?? []
      list.push(d.child.changed)
      children.set(d.child.value, list)
    }
    const readings: [Reading, ...Reading[]] = [
      readingOf(first.parent.value, parent, [], matter.lineage, first.evidence[0].rule),
    ]
    for (const [value, spans] of children) {
      const [head, ...rest] = value === first.child.value ? [...spans, ...same.child] : spans
      if (head) readings.push(readingOf(value, [head, ...rest], [], matter.lineage, first.evidence[0].rule, 0))
    }
    const point = same.point ?? idOf('p', first.parent.span.report, first.parent.span.start, first.parent.span.end)
    const claims = matter
      .claimsOf(first.parent.span.report)
      .filter((c) => overlap(c.spans[0], first.parent.changed) > 0)
    const tier = Math.max(...group.map((d) => d.sure)) >= SHOWN ? 'shown' : 'possible'
    return unitOf(point, first.slot, 'drift', tier, readings, first.evidence[0], rankOf(claims, first.slot, 'drift'))
  })
}
