import type {Claim} from '../../core/claim.ts'
import {compareQuantities} from '../../core/compare-quantities.ts'
import type {Reading, Unit} from '../../core/edition.ts'
import {idOf} from '../../core/id.ts'
import type {QuantityValue} from '../../core/value.ts'
import {isGrowing} from '../../text/event-classes.ts'
import {slotsOf, type Matter} from './matter.ts'
import {rankOf} from './rank.ts'
import {readingGroups, readingOfHeld, type Held} from './readings.ts'
import {spansOf, unitOf} from './slot-units.ts'

/** Counts of an event more than this many days before the first report are of another event. */
const OLD_DAYS = 21

const day = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00Z`) / 864e5

/** The count of a claim, if it gives one and only one. */
function countOf(claim: Claim): QuantityValue | undefined {
  const counts = slotsOf(claim, 'howMany').flatMap((s) =>
    s.value.kind === 'quantity' && s.value.measure === 'count' ? [s.value] : [],
  )
  return counts.length === 1 ? counts[0] : undefined
}

const size = (value: QuantityValue | undefined): number => value?.low ?? value?.high ?? 0

/** "15 people were killed or injured": a count of both together is neither of the two. */
const TOGETHER =
  /\b(?:killed|dead|died|deaths|injured|hurt|wounded|injuries)\s+(?:or|and)\s+(?:killed|dead|deaths|injured|hurt|wounded|injuries|missing)\b/i

/** "The worst since 2007, when 29 died": another event's count, told for its place in a row or its date. */
function isOfOld(claim: Claim, since: number): boolean {
  if (claim.slots.some((s) => s.name === 'order')) return true
  return claim.slots.some(
    (s) =>
      s.name === 'when' &&
      s.value.kind === 'time' &&
      (s.value.to !== null ? day(s.value.to) < since - OLD_DAYS : s.value.said.year !== undefined),
  )
}

/** Sentences at the top of a report, its headline among them, where the total stands if it stands anywhere. */
const LEAD = 7

/** The words beside a predicate in which a joint count shows, in code units. */
const BESIDE = 24

function isJoint(matter: Matter, {report, predicate}: Claim): boolean {
  const text = matter.reports.get(report)?.text ?? ''
  return TOGETHER.test(text.slice(Math.max(0, predicate.span.start - BESIDE), predicate.span.end + BESIDE))
}

/** What each report has as its total so far: the greatest count of the class in its lead, else anywhere in it. */
function totals(matter: Matter, claims: readonly Claim[], since: number): readonly Claim[] {
  const best = new Map<string, Claim>()
  for (const claim of claims) {
    if (
      claim.polarity === 'negative' ||
      (claim.status !== 'happened' && claim.status !== 'ongoing') ||
      !countOf(claim) ||
      isOfOld(claim, since) ||
      isJoint(matter, claim)
    )
      continue
    const was = best.get(claim.report)
    const leads = claim.sentence < LEAD
    const led = was !== undefined && was.sentence < LEAD
    if (!was || (leads && !led) || (leads === led && size(countOf(claim)) > size(countOf(was))))
      best.set(claim.report, claim)
  }
  return [...best.values()]
}

/** How two totals of known order of time stand; undefined if it is not known which report is the later. */
function step(matter: Matter, a: Claim, b: Claim): 'grows' | 'falls' | undefined {
  const x = matter.reports.get(a.report)?.publishedAt
  const y = matter.reports.get(b.report)?.publishedAt
  if (!x || !y || !(x.to < y.from || y.to < x.from)) return undefined
  const [early, late] = x.to < y.from ? [a, b] : [b, a]
  return size(countOf(late)) >= size(countOf(early)) ? 'grows' : 'falls'
}

/**
 * Totals that rise while they are counted (dead, injured, arrested …): the reports' totals of one class, in one unit. An
 * update if every later report has at least as many as every earlier one.
 */
export function seriesUnits(matter: Matter): Unit[] {
  const byClass = new Map<string, Claim[]>()
  for (const claim of matter.claims.values()) {
    const {eventClass} = claim.predicate
    if (eventClass === undefined || !isGrowing(eventClass)) continue
    const list = byClass.get(eventClass)
    if (list) list.push(claim)
    else byClass.set(eventClass, [claim])
  }
  const dated = [...matter.reports.values()].flatMap((r) => (r.publishedAt ? [day(r.publishedAt.from)] : []))
  const since = dated.length > 0 ? Math.min(...dated) : -Infinity
  const units: Unit[] = []
  for (const [eventClass, claims] of byClass) {
    const found = totals(matter, claims, since)
    const equal = (a: Claim, b: Claim): boolean =>
      size(countOf(a)) === size(countOf(b)) && countOf(a)?.high === countOf(b)?.high
    const again = claims.filter(
      (c) => !found.includes(c) && found.some((f) => f.report === c.report && countOf(c) !== undefined && equal(f, c)),
    )
    const held = [...found, ...again].map((claim): Held => ({
      claim,
      slots: slotsOf(claim, 'howMany') as unknown as Held['slots'],
    }))
    const groups = readingGroups(
      held,
      (a, b) => size(countOf(a.claim)) === size(countOf(b.claim)) && countOf(a.claim)?.high === countOf(b.claim)?.high,
    ).toSorted((a, b) => size(countOf(a[0].claim)) - size(countOf(b[0].claim)))
    const [first, ...rest] = groups.map((g) => readingOfHeld(g, matter.lineage, 'howMany'))
    if (!first || rest.length === 0) continue
    const apart = (a: Claim, b: Claim): boolean => {
      const x = countOf(a)
      const y = countOf(b)
      return (
        x !== undefined &&
        y !== undefined &&
        compareQuantities({...x, counted: null, scope: []}, {...y, counted: null, scope: []}) === 'disjoint'
      )
    }
    const pairs = found.flatMap((a, i) =>
      found
        .slice(i + 1)
        .filter((b) => apart(a, b))
        .map((b) => step(matter, a, b)),
    )
    if (pairs.length === 0) continue
    const readings: readonly [Reading, ...Reading[]] = [first, ...rest]
    const grew = pairs.includes('grows') && !pairs.includes('falls')
    const evidence = {
      rule: grew ? 'judge:total-grew' : 'judge:totals-differ',
      version: 1,
      spans: spansOf(readings),
      wouldChangeIf: grew ? 'a later report had a smaller total' : 'the reports gave the hour of their count',
    }
    const point = matter.pointOf.get(found[0]?.id ?? '')?.id ?? idOf('p', eventClass, ...found.map((c) => c.id))
    units.push(
      unitOf(
        point,
        'howMany',
        'update',
        grew ? 'shown' : 'possible',
        readings,
        evidence,
        rankOf(found, 'howMany', 'update'),
      ),
    )
  }
  return units
}
