import {compareQuantities} from '../../core/compare-quantities.ts'
import type {Reading, Unit} from '../../core/edition.ts'
import {idOf} from '../../core/id.ts'
import type {Claim} from '../../core/claim.ts'
import type {PublishedAt} from '../../core/report.ts'
import type {QuantityValue} from '../../core/value.ts'
import {valueText} from '../../core/value-text.ts'
import type {Matter} from './matter.ts'
import {isBefore} from './before.ts'
import {rankOfClass} from './rank.ts'
import {readingOf} from './readings.ts'
import {unitOf} from './slot-units.ts'
import {CLASS_OF, CUMULATIVE} from './tallies/fares.ts'
import {talliesOf, type Tally} from './tallies/tally.ts'

const day = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00Z`) / 864e5

/** Sentences at the top of a report, its headline among them, where the total stands if it stands anywhere. */
const LEAD = 7

const sizeOf = ({low, high}: QuantityValue): number => low ?? high ?? 0
/** Counts of one fare are told apart by their numbers alone. */
const bare = (value: QuantityValue): QuantityValue => ({...value, counted: null, scope: []})
const same = (a: Tally, b: Tally): boolean => a.value.low === b.value.low && a.value.high === b.value.high

/** A share counted out is exact: "all of them" is no rounded hundred. */
const areApart = (a: QuantityValue, b: QuantityValue): boolean =>
  a.measure === 'percent' && b.measure === 'percent'
    ? (a.high ?? 0) < (b.low ?? 0) || (b.high ?? 0) < (a.low ?? 0)
    : compareQuantities(bare(a), bare(b)) === 'disjoint'

/** What a report has as its total: that of its headline, else what it calls the total, else the first in its lead. */
function leadTotal(tallies: readonly Tally[]): Tally | undefined {
  const headlines = tallies.filter((t) => t.headline).toSorted((a, b) => sizeOf(b.value) - sizeOf(a.value))
  return headlines[0] ?? tallies.find((t) => t.running) ?? tallies.find((t) => t.sentence < LEAD)
}

/**
 * The totals of the reports. Where none stands in the lead it is the first further down, unless another report has that
 * number beside its own total: then it is of something else ("ten died in the other crash").
 */
function totalsOf(told: readonly (readonly Tally[])[]): readonly (Tally | undefined)[] {
  const leads = told.map(leadTotal)
  const besides = told.flatMap((tallies, i) => {
    const lead = leads[i]
    return lead ? tallies.filter((t) => !same(t, lead)) : []
  })
  return told.map((tallies, i) => leads[i] ?? tallies.find((t) => !besides.some((other) => same(other, t))))
}

/**
 * How two totals of known order of time stand; undefined if it is not known which report is the later. A day that was only
 * worked out gives way to a total that cannot have fallen.
 */
function step(
  x: PublishedAt | undefined,
  y: PublishedAt | undefined,
  a: Tally,
  b: Tally,
): 'grows' | 'falls' | undefined {
  const [early, late] = isBefore(x, y) ? [a, b] : isBefore(y, x) ? [b, a] : []
  if (!early || !late) return undefined
  if (sizeOf(late.value) >= sizeOf(early.value)) return 'grows'
  return x?.known === 'story' || y?.known === 'story' ? undefined : 'falls'
}

/** Tallies under one key are compared: one fare, and one noun where the noun narrows it ("officers hurt"). */
const keyOf = ({fare, part, headline, value}: Tally): string => (part && !headline ? `${fare} ${value.counted}` : fare)

/**
 * Totals that change while they are counted (dead, missing, in hospital, arrested …): one unit for each thing counted, over
 * all reports. An update if the order in time of two reports that differ is known, and no total that can only rise fell.
 */
export function seriesUnits(matter: Matter): Unit[] {
  const dated = matter.layers.flatMap(({report}) => (report.publishedAt ? [day(report.publishedAt.from)] : []))
  const since = dated.length > 0 ? Math.min(...dated) : -Infinity
  const series = new Map<string, Tally[][]>()
  for (const layers of matter.layers)
    for (const [key, tallies] of Map.groupBy(talliesOf(layers, since), keyOf)) {
      const list = series.get(key)
      if (list) list.push(tallies)
      else series.set(key, [tallies])
    }
  return [...series.values()].flatMap((told) => [
    ...told.flatMap((tallies) => headlineUnit(matter, tallies) ?? []),
    ...[unitOfSeries(matter, told)].filter((unit) => unit !== undefined),
  ])
}

/** A headline whose total no number of the text under it can be. A report does not wait for itself: it is no update. */
function headlineUnit(matter: Matter, tallies: readonly Tally[]): Unit | undefined {
  const head = tallies.find((t) => t.headline)
  const body = tallies.filter((t) => !t.headline)
  const [first] = body
  if (!head || !first) return undefined
  if (body.some((t) => compareQuantities(bare(head.value), bare(t.value)) !== 'disjoint')) return undefined
  const readings = [head, first].map((t): Reading =>
    readingOf(valueText(t.value), [t.span], t.claim ? [t.claim] : [], matter.lineage, 'judge:total'),
  ) as [Reading, Reading]
  return unitOf(
    matter.pointOf.get(first.claim?.id ?? '')?.id ?? idOf('p', head.fare, head.span.report, head.span.start),
    'howMany',
    'conflict',
    'shown',
    readings,
    {
      rule: 'judge:headline-against-body',
      version: 1,
      spans: [head.span, first.span],
      wouldChangeIf: 'the headline counted something else than the text',
    },
    rankOfClass(CLASS_OF[head.fare], 'howMany', 'conflict', 1, true),
    'headline',
  )
}

function unitOfSeries(matter: Matter, told: readonly (readonly Tally[])[]): Unit | undefined {
  const byReport = totalsOf(told)
  const totals = byReport.flatMap((t) => t ?? [])
  const [first] = totals
  if (first === undefined || totals.length < 2) return undefined
  const {fare} = first
  // A copy that kept its parent's number tells the state of its parent's hour.
  const publishedAt = (t: Tally): PublishedAt | undefined => {
    const parent = matter.parentOf.get(t.span.report)
    const from = parent && totals.find((other) => other.span.report === parent && same(other, t))
    return from ? publishedAt(from) : matter.reports.get(t.span.report)?.publishedAt
  }
  const steps = totals.flatMap((a, i) =>
    totals
      .slice(i + 1)
      .filter((b) => areApart(a.value, b.value))
      .map((b) => step(publishedAt(a), publishedAt(b), a, b)),
  )
  if (steps.length === 0) return undefined
  const ordered = steps.some((s) => s !== undefined)
  const changed = (ordered || fare === 'counted') && !(CUMULATIVE.has(fare) && steps.includes('falls'))
  const groups: Tally[][] = []
  // The same total may stand in headline and body: each is shown.
  for (const total of told.flatMap((tallies, i) => tallies.filter((t) => byReport[i] && same(t, byReport[i])))) {
    const home = groups.find((g) => same(g[0]!, total))
    if (home) home.push(total)
    else groups.push([total])
  }
  groups.sort((a, b) => sizeOf(a[0]!.value) - sizeOf(b[0]!.value))
  const rule = changed ? 'judge:total-changed' : 'judge:totals-differ'
  const claims = totals.flatMap((t): readonly Claim[] => (t.claim ? [t.claim] : []))
  const readings = groups.map((group): Reading => {
    const [head, ...rest] = group.map((t) => t.span)
    const held = group.flatMap((t) => t.claim ?? [])
    return readingOf(valueText(group[0]!.value), [head!, ...rest], held, matter.lineage, 'judge:total')
  })
  const [lead, ...others] = readings
  if (!lead) return undefined
  const point = claims.map((c) => matter.pointOf.get(c.id)?.id).find((id) => id !== undefined)
  const spans = totals.map((t) => t.span)
  return unitOf(
    point ?? idOf('p', fare, ...spans.map((s) => `${s.report} ${s.start}`)),
    'howMany',
    'update',
    changed ? 'shown' : 'possible',
    [lead, ...others],
    {
      rule,
      version: 2,
      spans: [lead.spans[0], ...others.map((r) => r.spans[0])],
      wouldChangeIf: changed
        ? CUMULATIVE.has(fare)
          ? 'a later report had a smaller total'
          : 'the reports were of one time'
        : 'the reports gave the hour of their count',
    },
    rankOfClass(
      CLASS_OF[fare],
      'howMany',
      'update',
      new Set(spans.map((s) => s.report)).size,
      totals.some((t) => t.headline),
    ),
  )
}
