import type {SlotName} from '../../core/claim.ts'
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
  for (const claim of matter.claims.values()) {
    if (claim.report !== at.report) continue
    const found = slotsOf(claim, slot, true).find((s) => overlap(s.span, at) > 0)
    if (found) return found.value
  }
  return undefined
}

/** What the other reports of the point say in the same slot, by which of the two readings it goes with. */
function others(matter: Matter, drift: Drift): {parent: Span[]; child: Span[]; point: string | undefined} {
  const touching = [...matter.claims.values()].filter((c) =>
    [drift.parent.changed, drift.child.changed].some((s) => s.report === c.report && overlap(s, c.spans[0]) > 0),
  )
  const narrow = touching.sort((a, b) => a.spans[0].end - a.spans[0].start - (b.spans[0].end - b.spans[0].start))
  const holding =
    narrow.find((c) =>
      c.slots.some((s) => overlap(s.span, drift.parent.changed) > 0 || overlap(s.span, drift.child.changed) > 0),
    ) ?? narrow[0]
  const point = holding && matter.pointOf.get(holding.id)
  const result = {parent: [] as Span[], child: [] as Span[], point: point?.id}
  if (!point || !TYPED.has(drift.slot)) return result
  const slot = drift.slot as SlotName
  const was = valueAt(matter, drift.parent.changed, slot)
  const is = valueAt(matter, drift.child.changed, slot)
  for (const id of point.claims) {
    const claim = matter.claims.get(id)
    if (!claim || claim.report === drift.parent.span.report || claim.report === drift.child.span.report) continue
    for (const {span, value} of slotsOf(claim, slot)) {
      const toParent = was && /equal|refine|overlap/.test(compareValues(value, was))
      const toChild = is && /equal|refine|overlap/.test(compareValues(value, is))
      if (toParent && !toChild) result.parent.push(span)
      else if (toChild && !toParent) result.child.push(span)
    }
  }
  return result
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
    const same = others(matter, first)
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
    const claims = [...matter.claims.values()].filter(
      (c) => c.report === first.parent.span.report && overlap(c.spans[0], first.parent.changed) > 0,
    )
    const tier = Math.max(...group.map((d) => d.sure)) >= SHOWN ? 'shown' : 'possible'
    return unitOf(point, first.slot, 'drift', tier, readings, first.evidence[0], rankOf(claims, first.slot, 'drift'))
  })
}
