import type {Claim, Slot, SlotName} from '../../core/claim.ts'
import type {LineageEdge, Point} from '../../core/edition.ts'
import type {Report} from '../../core/report.ts'
import type {Frequency} from '../../models/trained/frequency.ts'
import type {Link, ReportLayers} from '../../pipeline/layers.ts'
import {sentenceIndexOf, type SentenceIndex} from './sentence-index.ts'

/** What the rules of judging look things up in. */
export interface Matter {
  readonly claims: ReadonlyMap<string, Claim>
  readonly reports: ReadonlyMap<string, Report>
  readonly layers: readonly ReportLayers[]
  readonly index: SentenceIndex
  readonly lineage: readonly LineageEdge[]
  /** The report that a report was copied from, where that is sure. */
  readonly parentOf: ReadonlyMap<string, string>
  /** Whether one of two reports is a later version of the other. */
  isVersion(a: string, b: string): boolean
  /** How strong the copying is between two reports, either way; 0 for none. */
  copied(a: string, b: string): number
  /** How sure it is that two claims speak of one matter, the slot in question left out; 0 if they were not linked. */
  sure(a: Claim, b: Claim, slot?: string): number
  readonly pointOf: ReadonlyMap<string, Point>
  /** Claims of a report, in its order. */
  readonly claimsOf: (report: string) => readonly Claim[]
  /** Claims that say a slot themselves. */
  readonly holding: (slot: SlotName) => readonly Claim[]
}

/** Edges at least this strong are copies to a doubter too (METHODS 2.8). */
const SURE_COPY = 0.7

export function matterOf(
  layers: readonly ReportLayers[],
  idf: Frequency['idf'],
  lineage: readonly LineageEdge[],
  links: readonly Link[],
  points: readonly Point[],
): Matter {
  const claims = new Map(layers.flatMap((r) => r.claims.map((c) => [c.id, c] as const)))
  const byReport = Map.groupBy(claims.values(), (c) => c.report)
  const bySlot = new Map<SlotName, Claim[]>()
  for (const claim of claims.values())
    for (const name of new Set(claim.slots.flatMap((s) => (s.inherited ? [] : [s.name])))) {
      const list = bySlot.get(name)
      if (list) list.push(claim)
      else bySlot.set(name, [claim])
    }
  const byClaim = new Map<string, Map<string, Link>>()
  for (const link of links) {
    const known = byClaim.get(link.a)
    if (known) known.set(link.b, link)
    else byClaim.set(link.a, new Map([[link.b, link]]))
  }
  const strengths = new Map(
    lineage.flatMap((e) => (e.parent === null ? [] : [[`${e.parent} ${e.child}`, e.strength] as const])),
  )
  const versions = new Set(lineage.flatMap((e) => (e.relation === 'version' ? [`${e.parent} ${e.child}`] : [])))
  return {
    claims,
    reports: new Map(layers.map(({report}) => [report.id, report])),
    layers,
    index: sentenceIndexOf(layers, idf),
    lineage,
    isVersion: (a, b) => versions.has(`${a} ${b}`) || versions.has(`${b} ${a}`),
    parentOf: new Map(
      lineage.flatMap(({parent, child, directed, strength, relation}) =>
        parent !== null && directed && strength >= SURE_COPY && relation !== 'version'
          ? [[child, parent] as const]
          : [],
      ),
    ),
    copied: (a, b) => strengths.get(`${a} ${b}`) ?? strengths.get(`${b} ${a}`) ?? 0,
    sure(a, b, slot) {
      const link = byClaim.get(a.id)?.get(b.id) ?? byClaim.get(b.id)?.get(a.id)
      if (!link) return 0
      return slot === undefined ? link.score : (link.without[slot] ?? link.score)
    },
    claimsOf: (report) => byReport.get(report) ?? [],
    holding: (slot) => bySlot.get(slot) ?? [],
    pointOf: new Map(points.flatMap((p) => p.claims.map((c) => [c, p] as const))),
  }
}

/** Slots of a claim by name, as it says them itself unless `taken` asks for inherited ones too. */
export const slotsOf = (claim: Claim, name: SlotName, taken = false): readonly Slot[] =>
  claim.slots.filter((s) => s.name === name && (taken || !s.inherited))
