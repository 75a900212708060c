import type {Edition, LineageEdge} from '../core/edition.ts'
import {idOf} from '../core/id.ts'
import {spanOf, type Span} from '../core/span.ts'
import type {ReportLayers, StoryLayers} from '../pipeline/layers.ts'

/** The headline of the report that most others come from, else of the earliest that has one. */
function headlineOf(reports: readonly ReportLayers[], lineage: readonly LineageEdge[]): Span | null {
  const children = new Map<string, number>()
  for (const {parent, directed} of lineage)
    if (parent !== null && directed) children.set(parent, (children.get(parent) ?? 0) + 1)
  const ranked = reports
    .map(({report}, i) => ({
      report,
      i,
      n: children.get(report.id) ?? 0,
      part: report.parts.find((p) => p.part === 'headline'),
    }))
    .filter((r) => r.part !== undefined)
    .sort((a, b) => b.n - a.n || a.i - b.i)
  const [best] = ranked
  return best?.part ? spanOf(best.report.id, best.part) : null
}

/** Puts the layers of a story together as one JSON value. */
export function editionOf({reports, lineage, origins, counted: {points, units}, order}: StoryLayers): Edition {
  return {
    id: idOf('e', ...reports.map((r) => r.report.id)),
    headline: headlineOf(reports, lineage),
    reports: reports.map((r) => r.report),
    sentences: reports.flatMap((r) => r.sentences),
    mentions: reports.flatMap((r) => r.mentions),
    attributions: reports.flatMap((r) => r.attributions),
    claims: reports.flatMap((r) => r.claims),
    lineage,
    origins,
    points,
    units,
    order,
  }
}
