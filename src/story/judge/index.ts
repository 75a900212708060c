import type {Unit} from '../../core/edition.ts'
import {overlap, type Span} from '../../core/span.ts'
import type {Frequency} from '../../models/trained/frequency.ts'
import type {Synonyms} from '../../models/trained/synonyms.ts'
import type {StoryLayers} from '../../pipeline/layers.ts'
import {stage} from '../../pipeline/stage.ts'
import {driftUnits} from './drift-units.ts'
import {frameUnits} from './frames/index.ts'
import {matterOf, type Matter} from './matter.ts'
import {headlineUnits} from './headline-units.ts'
import {possibleUnits} from './learned/index.ts'
import {meaningOf} from './learned/meaning.ts'
import {movedUnits} from './moved-units.ts'
import {seriesUnits} from './series-units.ts'
import {slotUnits} from './slot-units.ts'
import {standingUnits} from './standing-units.ts'
import {versionUnits} from './version-units.ts'
import {wordingUnits} from './wording-units.ts'

const DIFFERS = new Set(['drift', 'conflict', 'update', 'differs-in-status'])

/** Finds what is told again: words of two readings of a unit stand in two readings of an earlier one. */
function repeatsOf(): {readonly has: (unit: Unit) => boolean; readonly add: (unit: Unit) => void} {
  const byReport = new Map<string, {readonly span: Span; readonly unit: Unit; readonly reading: number}[]>()
  return {
    has(unit) {
      const homes = new Map<Unit, Set<number>>()
      for (const reading of unit.readings) {
        // A reading is at home in one reading of an earlier unit, the first.
        const first = new Map<Unit, number>()
        for (const span of reading.spans)
          for (const known of byReport.get(span.report) ?? [])
            if (overlap(known.span, span) > 0)
              first.set(known.unit, Math.min(known.reading, first.get(known.unit) ?? Infinity))
        for (const [earlier, at] of first) {
          const set = homes.get(earlier)
          if (set) set.add(at)
          else homes.set(earlier, new Set([at]))
        }
      }
      return [...homes.values()].some((set) => set.size > 1)
    },
    add(unit) {
      for (const [reading, {spans}] of unit.readings.entries())
        for (const span of spans) {
          const list = byReport.get(span.report)
          if (list) list.push({span, unit, reading})
          else byReport.set(span.report, [{span, unit, reading}])
        }
    },
  }
}

/** What the rules find that need no weighing, in their order: what an earlier one has told is not told again. */
export function sureUnits(
  matter: Matter,
  {
    reports,
    drifts,
    links,
    utterances,
    points,
  }: Pick<StoryLayers, 'reports' | 'drifts' | 'links' | 'utterances' | 'points'>,
  synonyms: Synonyms,
  idf: Frequency['idf'],
): Unit[] {
  const attributions = reports.flatMap((r) => r.attributions)
  const found = untold([
    ...driftUnits(matter, drifts),
    ...wordingUnits(matter, utterances, attributions, points),
    ...seriesUnits(matter),
    ...versionUnits(matter),
    ...frameUnits(matter, drifts, synonyms, idf, links),
    ...movedUnits(matter, points),
    ...slotUnits(matter, points),
    ...standingUnits(matter, points),
    ...headlineUnits(matter, links),
  ])
  const opposed = new Set(found.flatMap((u) => (OPPOSITE.has(u.evidence[0].rule) ? pairsOf(matter, u) : [])))
  return opposed.size === 0
    ? found
    : found.filter((u) => u.relation !== 'agrees' || !pairsOf(matter, u).some((p) => opposed.has(p)))
}

/** Sentences that say the opposite do not agree on the day of it. */
const OPPOSITE: ReadonlySet<string> = new Set(['judge:acts-opposed', 'judge:states-exclude'])

/** The sentences of every two spans of a unit that stand in two reports. */
function pairsOf({index}: Matter, {spans}: Unit): readonly string[] {
  const at = spans.map((span) => `${span.report} ${index.at(span)?.sentence ?? -1}`)
  return at.flatMap((a, i) => at.slice(i + 1).map((b) => (a < b ? `${a} ${b}` : `${b} ${a}`)))
}

function untold(found: readonly Unit[]): Unit[] {
  const units: Unit[] = []
  const ids = new Set<string>()
  const told = repeatsOf()
  for (const unit of found) {
    if (ids.has(unit.id) || (DIFFERS.has(unit.relation) && told.has(unit))) continue
    ids.add(unit.id)
    units.push(unit)
    if (DIFFERS.has(unit.relation)) told.add(unit)
  }
  return units
}

/** What each point shows: drift first, then wording, then the typed slots, then status (METHODS 10, step 8); last what is only possible. */
export const judge = (frequency: Frequency, synonyms: Synonyms) =>
  stage<StoryLayers>()({
    name: 'judge',
    reads: ['reports', 'lineage', 'drifts', 'links', 'utterances', 'points'],
    writes: ['units'],
    run(layers) {
      const {reports, lineage, links, utterances, points} = layers
      const matter = matterOf(reports, frequency.idf, lineage, links, points)
      const sure = sureUnits(matter, layers, synonyms, frequency.idf)
      const meaning = meaningOf(matter.index.places, frequency.idf, synonyms)
      const units = untold([...sure, ...possibleUnits(matter, meaning, sure, utterances, frequency.idf)])
      return {
        units: units.sort((a, b) =>
          a.tier === b.tier ? b.rank - a.rank || (a.id < b.id ? -1 : 1) : a.tier === 'shown' ? -1 : 1,
        ),
      }
    },
  })
