import type {Unit} from '../../core/edition.ts'
import {overlap} from '../../core/span.ts'
import type {Frequency} from '../../models/trained/frequency.ts'
import type {StoryLayers} from '../../pipeline/layers.ts'
import {stage} from '../../pipeline/stage.ts'
import {driftUnits} from './drift-units.ts'
import {frameUnits} from './frames/index.ts'
import {matterOf} from './matter.ts'
import {headlineUnits} from './headline-units.ts'
import {movedUnits} from './moved-units.ts'
import {seriesUnits} from './series-units.ts'
import {slotUnits} from './slot-units.ts'
import {standingUnits} from './standing-units.ts'
import {versionUnits} from './version-units.ts'
import {wordingUnits} from './wording-units.ts'

const DIFFERS = new Set(['drift', 'conflict', 'update', 'differs-in-status'])

/** Whether a later unit says again what an earlier one says: words of two of its readings stand in two readings of that one. */
function repeats(unit: Unit, earlier: Unit): boolean {
  const at = (u: Unit, i: number, s: {report: string; start: number; end: number}): boolean =>
    u.readings[i]?.spans.some((t) => t.report === s.report && overlap(s, t) > 0) ?? false
  const homes = unit.readings.map((r) => earlier.readings.findIndex((_, i) => r.spans.some((s) => at(earlier, i, s))))
  return new Set(homes.filter((h) => h >= 0)).size > 1
}

/** What each point shows: drift first, then wording, then the typed slots, then status (METHODS 10, step 8). */
export const judge = (frequency: Frequency) =>
  stage<StoryLayers>()({
    name: 'judge',
    reads: ['reports', 'lineage', 'drifts', 'links', 'utterances', 'points'],
    writes: ['units'],
    run({reports, lineage, drifts, links, utterances, points}) {
      const attributions = reports.flatMap((r) => r.attributions)
      const matter = matterOf(reports, frequency.idf, lineage, links, points)
      const units: Unit[] = []
      const found = [
        ...driftUnits(matter, drifts),
        ...wordingUnits(matter, utterances, attributions, points),
        ...seriesUnits(matter),
        ...versionUnits(matter),
        ...frameUnits(matter, drifts),
        ...movedUnits(matter, points),
        ...slotUnits(matter, points),
        ...standingUnits(matter, points),
        ...headlineUnits(matter, links),
      ]
      for (const unit of found) {
        if (units.some((u) => u.id === unit.id)) continue
        if (DIFFERS.has(unit.relation) && units.some((u) => DIFFERS.has(u.relation) && repeats(unit, u))) continue
        units.push(unit)
      }
      return {
        units: units.sort((a, b) =>
          a.tier === b.tier ? b.rank - a.rank || (a.id < b.id ? -1 : 1) : a.tier === 'shown' ? -1 : 1,
        ),
      }
    },
  })
