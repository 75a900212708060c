import type {Edition, Point, Unit, UnitSlot} from '../core/edition.ts'
import type {Range, Span} from '../core/span.ts'
import type {Unlabelled} from './entry.ts'
import {instancesOf} from './instances.ts'
import {sentenceAround} from './quote.ts'
import type {Witnesses} from './witnesses.ts'

/** From this share of a sentence on, its words need not be brought out: it is the sentence that is agreed. */
const WHOLE = 0.7

/**
 * What is agreed, most origins first, and what one report alone has, in the order of the reports. Points of the same
 * sentences are one line. A point one slot of which differs, or may, is shown there, not here.
 */
export function pointEntries(edition: Edition, witnesses: Witnesses): Unlabelled[] {
  const units = edition.units.filter((u) => u.relation !== 'agrees' && u.relation !== 'adds')
  const differing = new Set(units.map((u) => u.point))
  const apart = holdsApart(units)
  const points = edition.points.filter((p) => {
    const reports = new Set(p.spans.map((s) => s.report).filter((id) => witnesses.byId.has(id)))
    // Agreement of a report with itself says nothing; what may be of one matter or not is left to --json.
    return p.tier === 'shown' && !differing.has(p.id) && !apart(p) && reports.size >= (p.relation === 'only-in' ? 1 : 2)
  })
  const order = new Map(witnesses.all.map((w, i) => [w.report.id, i]))
  const sorted = points.toSorted((a, b) => {
    const [s, t] = [a.spans[0], b.spans[0]]
    return (
      sure(b) - sure(a) ||
      (order.get(s.report) ?? 0) - (order.get(t.report) ?? 0) ||
      s.start - t.start ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
    )
  })
  const lines = Map.groupBy(sorted, (p) => lineOf(p, witnesses))
  return [...lines.values()].flatMap((same) => pointEntry(same, witnesses) ?? [])
}

/** Whether two readings of one unit stand in the words of a point: what differs is not agreed. */
function holdsApart(units: readonly Unit[]): (point: Point) => boolean {
  const byReport = new Map<string, {readonly span: Span; readonly unit: number; readonly reading: number}[]>()
  for (const [unit, {readings}] of units.entries())
    for (const [reading, {spans}] of readings.entries())
      for (const span of spans) {
        const list = byReport.get(span.report)
        if (list) list.push({span, unit, reading})
        else byReport.set(span.report, [{span, unit, reading}])
      }
  return ({spans, relation}) => {
    if (relation === 'only-in') return false
    const first = new Map<number, number>()
    return spans.some(({report, start, end}) =>
      byReport.get(report)?.some(({span, unit, reading}) => {
        if (span.start < start || span.end > end) return false
        const before = first.get(unit)
        if (before === undefined) first.set(unit, reading)
        return before !== undefined && before !== reading
      }),
    )
  }
}

const sure = ({origins, relation}: Point): number => (relation === 'only-in' ? 0 : origins.low * 1000 + origins.high)

/** The same for points that stand in the same sentences and count the same origins. */
function lineOf({relation, origins, spans}: Point, {byId}: Witnesses): string {
  const sentences = spans.map((s) => {
    const witness = byId.get(s.report)
    return `${s.report} ${witness ? sentenceAround(witness, s).start : s.start}`
  })
  const kind = relation === 'only-in' ? 'only-in' : 'agreed'
  return [kind, origins.low, origins.high, ...new Set(sentences.toSorted())].join('\u0000')
}

function pointEntry(points: readonly Point[], witnesses: Witnesses): Unlabelled | null {
  const [first] = points
  const instances = instancesOf(
    points.flatMap((p) => p.spans),
    witnesses,
    (own) => partsOf(own, witnesses),
  )
  if (!first || !instances) return null
  return {
    section: first.relation === 'only-in' ? 'only-in' : 'agreed',
    relation: first.relation,
    tier: 'shown',
    slot: null,
    within: null,
    versions: [{value: '', origins: first.origins, instances}],
    wouldChangeIf: first.evidence[0].wouldChangeIf,
    evidence: first.evidence,
    slots: slotsOf(points, witnesses),
  }
}

/** Slots that the claims fill themselves. */
function slotsOf(points: readonly Point[], {claims}: Witnesses): UnitSlot[] {
  const slots = points.flatMap((p) => p.claims).flatMap((id) => claims.get(id)?.slots ?? [])
  return [...new Set(slots.filter((s) => !s.inherited).map((s) => s.name))].toSorted()
}

/** The spans, where they are no more than a part of their sentence. */
function partsOf(spans: readonly [Span, ...Span[]], {byId}: Witnesses): readonly Range[] {
  const witness = byId.get(spans[0].report)
  if (!witness) return []
  const around = sentenceAround(witness, spans[0])
  const length = (r: Range): number => r.end - r.start
  const inside = spans.filter((s) => s.start >= around.start && s.end <= around.end)
  const covered = inside.reduce((n, s) => n + length(s), 0)
  return covered >= WHOLE * length(around) ? [] : inside
}
