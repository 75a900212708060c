import {countOrigins} from '../../core/origins.ts'
import type {Claim} from '../../core/claim.ts'
import type {LineageEdge, Origins, Point} from '../../core/edition.ts'
import {testimonies} from '../../core/testimony.ts'
import {idOf} from '../../core/id.ts'
import {byStart, type Span, type Spans} from '../../core/span.ts'
import type {Utterance} from '../../pipeline/layers.ts'
import type {ClaimTable} from './claim-table.ts'
import {clustersOf} from './clusters.ts'
import type {Linked} from './links.ts'
import type {Scorer} from './score.ts'

const ONE: Origins = {low: 1, high: 1}

const sorted = (spans: Span[]): Spans | undefined => {
  const [first, ...rest] = spans.sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : byStart(a, b)))
  return first ? [first, ...rest] : undefined
}

/** Points from linked claims, one for each claim that stands alone, and one for each utterance that several reports quote. */
export function pointsOf(
  table: ClaimTable,
  linked: Linked,
  utterances: readonly Utterance[],
  lineage: readonly LineageEdge[],
  scorer: Scorer,
  agree: (i: number, j: number) => boolean,
): readonly Point[] {
  const points: Point[] = []
  const add = (
    spans: Spans | undefined,
    members: readonly Claim[],
    rule: string,
    wouldChangeIf: string,
    tier: Point['tier'],
  ): void => {
    if (!spans) return
    const reports = new Set(spans.map((s) => s.report))
    const origins = reports.size > 1 ? countOrigins(spans, lineage, testimonies(members)) : ONE
    points.push({
      id: idOf('p', ...spans.map((s) => `${s.report} ${s.start} ${s.end}`), rule),
      spans,
      claims: members.map((c) => c.id).sort(),
      origins,
      tier,
      relation: reports.size > 1 ? (origins.low > 1 ? 'agrees' : 'adds') : 'only-in',
      evidence: [{rule, version: 1, spans, wouldChangeIf}],
    })
  }
  for (const cluster of clustersOf(table, linked, scorer, agree)) {
    const members = cluster.members.map((i) => table.claims[i]!)
    const alone = members.length === 1
    add(
      sorted(members.map((c) => c.spans[0])),
      members,
      alone ? 'align:said-once' : 'align:same-matter',
      alone ? 'another report said it too' : 'the clauses spoke of two events',
      alone || cluster.sure ? 'shown' : 'possible',
    )
  }
  const groups = new Map<string, Map<string, Span>>()
  const key = (s: Span): string => `${s.report} ${s.start}`
  for (const {a, b} of utterances) {
    const merged = new Map([
      ...(groups.get(key(a)) ?? [[key(a), a] as const]),
      ...(groups.get(key(b)) ?? [[key(b), b] as const]),
    ])
    for (const k of merged.keys()) groups.set(k, merged)
  }
  for (const group of new Set(groups.values()))
    add(sorted([...group.values()]), [], 'align:same-utterance', 'the quoted words were those of two speeches', 'shown')
  return points.sort((a, b) => (a.id < b.id ? -1 : 1))
}
