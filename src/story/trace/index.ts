import {countOrigins} from '../../core/origins.ts'
import type {Span} from '../../core/span.ts'
import type {StoryLayers} from '../../pipeline/layers.ts'
import {stage} from '../../pipeline/stage.ts'
import {driftsOf} from './drift.ts'
import {tilesOf, traceCopies} from './lineage.ts'
import {inferWitnesses} from './witnesses.ts'

/** Who copied whom, what changed in copying, and how many independent origins the reports of a story have. */
export const trace = stage<StoryLayers>()({
  name: 'trace',
  reads: ['reports'],
  writes: ['lineage', 'tiles', 'drifts', 'origins'],
  run({reports}) {
    const traced = traceCopies(reports)
    const lineage = [...traced.kin.map((k) => k.edge), ...inferWitnesses(traced)]
    const wholes: Span[] = reports.map(({report}) => ({report: report.id, start: 0, end: report.text.length}))
    return {
      lineage,
      tiles: tilesOf(traced.pairs),
      drifts: traced.kin.flatMap(driftsOf),
      origins: countOrigins(wholes, lineage),
    }
  },
})
