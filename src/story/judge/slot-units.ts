import type {SlotName} from '../../core/claim.ts'
import {bestComparison} from '../../core/compare-slots.ts'
import type {Point, Reading, Relation, Unit} from '../../core/edition.ts'
import type {Evidence} from '../../core/evidence.ts'
import {idOf} from '../../core/id.ts'
import type {Spans} from '../../core/span.ts'
import {verdictOf, type Verdict} from './gate.ts'
import type {Matter} from './matter.ts'
import {rankOf} from './rank.ts'
import {readingGroups, readingOfHeld, type Held} from './readings.ts'

const SLOTS: readonly SlotName[] = ['when', 'where', 'who', 'whom', 'howMany', 'order']

/** The strongest verdict between any claim of one group and any of the other. */
function between(matter: Matter, a: readonly Held[], b: readonly Held[], name: SlotName): Verdict | undefined {
  let first: Verdict | undefined
  for (const x of a)
    for (const y of b) {
      const found = x.claim.report === y.claim.report ? undefined : verdictOf(matter, x.claim, y.claim, name)
      if (found?.tier === 'shown') return found
      first ??= found
    }
  return first
}

export const spansOf = (readings: readonly [Reading, ...Reading[]]): Spans => {
  const [first, ...rest] = readings
  return [...first.spans, ...rest.flatMap((r) => r.spans)]
}

export function unitOf(
  point: string,
  slot: Unit['slot'],
  relation: Relation,
  tier: Unit['tier'],
  readings: readonly [Reading, ...Reading[]],
  evidence: Evidence,
  rank: number,
  within?: Unit['within'],
): Unit {
  const spans = spansOf(readings)
  return {
    id: idOf('u', point, slot, relation, ...spans.map((s) => `${s.report} ${s.start} ${s.end}`)),
    point,
    slot,
    relation,
    tier,
    readings,
    rank,
    spans,
    evidence: [evidence],
    ...(within ? {within} : {}),
  }
}

function unitsOfPoint(matter: Matter, point: Point): Unit[] {
  const claims = point.claims.flatMap((id) => matter.claims.get(id) ?? [])
  const units: Unit[] = []
  const bySlot = new Map<SlotName, Held[]>()
  for (const claim of claims)
    for (const [name, [first, ...rest]] of Map.groupBy(
      claim.slots.filter((s) => !s.inherited),
      (s) => s.name,
    )) {
      const one: Held = {claim, slots: [first!, ...rest]}
      const list = bySlot.get(name)
      if (list) list.push(one)
      else bySlot.set(name, [one])
    }
  for (const name of SLOTS) {
    const held = bySlot.get(name) ?? []
    if (new Set(held.map((h) => h.claim.report)).size < 2) continue
    const groups = readingGroups(held)
    let verdict: Verdict | undefined
    const against = new Set<number>()
    for (let i = 0; i < groups.length; i++)
      for (let j = i + 1; j < groups.length; j++) {
        const found = between(matter, groups[i]!, groups[j]!, name)
        if (found) for (const k of [i, j]) against.add(k)
        if (found && (!verdict || (found.tier === 'shown' && verdict.tier !== 'shown'))) verdict = found
      }
    if (!verdict && groups.length > 1 && !graded(groups)) continue
    // Values that were held against none ("two decades" beside two shares of a vote) are no side of it.
    const sides = verdict ? groups.filter((_, k) => against.has(k)) : groups
    const [first, ...rest] = sides.map((g) => readingOfHeld(g, matter.lineage, name))
    if (!first) continue
    const readings: readonly [Reading, ...Reading[]] = [first, ...rest]
    const spans = spansOf(readings)
    if (verdict) {
      const {relation, tier, rule, wouldChangeIf} = verdict
      units.push(
        unitOf(
          point.id,
          name,
          relation,
          tier,
          readings,
          {rule, version: 1, spans, wouldChangeIf},
          rankOf(claims, name, relation),
        ),
      )
    } else if (groups.length === 1) {
      units.push(
        unitOf(
          point.id,
          name,
          'agrees',
          'shown',
          readings,
          {rule: 'judge:same-value', version: 1, spans, wouldChangeIf: 'one of the words had another value'},
          rankOf(claims, name, 'agrees'),
        ),
      )
    } else {
      units.push(
        unitOf(
          point.id,
          name,
          'adds',
          'shown',
          readings,
          {rule: 'judge:one-says-more', version: 1, spans, wouldChangeIf: 'the narrower value lay outside the broader'},
          rankOf(claims, name, 'adds'),
        ),
      )
    }
  }
  return units
}

/** Whether every two groups are compatible. */
function graded(groups: readonly (readonly Held[])[]): boolean {
  return groups.every((a, i) =>
    groups.slice(i + 1).every((b) => /equal|refine|overlap/.test(bestComparison(a[0]?.slots, b[0]?.slots))),
  )
}

/** Units of the typed slots, over all points of two or more reports. */
export const slotUnits = (matter: Matter, points: readonly Point[]): Unit[] =>
  points.filter((p) => p.claims.length > 1).flatMap((p) => unitsOfPoint(matter, p))
