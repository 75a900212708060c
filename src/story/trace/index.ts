import type {Decision} from '../../core/decision.ts'
import {countOrigins} from '../../core/origins.ts'
import type {Span} from '../../core/span.ts'
import type {StoryLayers} from '../../pipeline/layers.ts'
import {stage} from '../../pipeline/stage.ts'
import {driftsOf} from './drift.ts'
import {tilesOf, traceCopies} from './lineage.ts'
import {inferWitnesses} from './witnesses.ts'

/**
 * Who copied whom, what changed in copying, and how many independent origins the reports of a story have.
 * @param decisions what the user has decided of pairs of reports, by their ids; others than those of the story are passed over.
 */
export const traceWith = (decisions: readonly Decision[]) =>
  stage<StoryLayers>()({
    name: 'trace',
    reads: ['reports'],
    writes: ['lineage', 'tiles', 'drifts', 'origins'],
    run({reports}) {
      const traced = traceCopies(reports, decisions)
      const lineage = [...traced.kin.map((k) => k.edge), ...inferWitnesses(traced, decisions)]
      const wholes: Span[] = reports.map(({report}) => ({report: report.id, start: 0, end: report.text.length}))
      return {
        lineage,
        tiles: tilesOf(traced.pairs),
        drifts: traced.kin.flatMap(driftsOf),
        origins: countOrigins(wholes, lineage),
      }
    },
  })

/** The same where the user has decided nothing. */
export const trace = traceWith([])
