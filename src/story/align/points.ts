import {countOrigins} from '../../core/origins.ts'
import type {Claim} from '../../core/claim.ts'
import type {LineageEdge, Origins, Point} from '../../core/edition.ts'
import {testimonies} from '../../core/testimony.ts'
import {idOf} from '../../core/id.ts'
import {byStart, type Span, type Spans} from '../../core/span.ts'
import type {Utterance} from '../../pipeline/layers.ts'
import type {ClaimTable} from './claim-table.ts'
import type {Linked} from './links.ts'
import type {Scorer} from './score.ts'

/** Points whose claims score this much on average are told as agreement (held-out precision 0.85: train/align.ts). */
const SURE = 0.6
/** Clauses whose predicates have nothing in common are not told as agreement, however alike their sentences. */
const STRANGERS = 0.5
/** Two groups of claims become one point if their claims, all with all, score this much on average (METHODS 10, step 5). */
const TOGETHER = 0.06

/** Groups of claims that speak of one matter: never by chaining alone, and one claim a report. */
function clustersOf(
  {claims, report}: ClaimTable,
  {links, together}: Linked,
  scorer: Scorer,
  agree: (i: number, j: number) => boolean,
): readonly {readonly members: readonly number[]; readonly sure: boolean}[] {
  const at = new Map(claims.map((c, i) => [c.id, i]))
  const home = claims.map((_, i) => i)
  const members = new Map<number, number[]>(claims.map((_, i) => [i, [i]]))
  for (const link of links) {
    const i = home[at.get(link.a) ?? -1]
    const j = home[at.get(link.b) ?? -1]
    if (i === undefined || j === undefined || i === j) continue
    const left = members.get(i)!
    const right = members.get(j)!
    const reports = new Set(left.map((x) => report[x]))
    if (right.some((y) => reports.has(report[y]))) continue
    let sum = 0
    for (const x of left) for (const y of right) sum += together(x, y)
    if (sum / (left.length * right.length) < TOGETHER) continue
    for (const y of right) home[y] = i
    left.push(...right)
    members.delete(j)
  }
  return [...members.values()].map((group) => {
    let sum = 0
    let pairs = 0
    let agreed = true
    for (let x = 0; x < group.length; x++)
      for (let y = x + 1; y < group.length; y++) {
        const [i, j] = [group[x]!, group[y]!]
        const one = together(i, j)
        sum += one === 1 || scorer.kin(i, j) ? one : Math.min(one, STRANGERS)
        pairs++
        agreed &&= agree(i, j)
      }
    return {members: group, sure: agreed && sum >= SURE * pairs}
  })
}

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
      cluster.sure ? 'shown' : 'possible',
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
