import type {Claim} from '../../core/claim.ts'
import type {Point, Reading, Unit} from '../../core/edition.ts'
import type {Spans} from '../../core/span.ts'
import type {StoryLayers} from '../../pipeline/layers.ts'
import {stage} from '../../pipeline/stage.ts'
import {coreOf} from './core-of.ts'
import {counter} from './counter.ts'

/** Readings of one unit, as many as there were. */
const mapped = (
  [first, ...rest]: Unit['readings'],
  by: (reading: Reading) => Reading,
): readonly [Reading, ...Reading[]] => [by(first), ...rest.map(by)]

/** How many independent origins each point and each reading has (METHODS 2.8). */
export const count = stage<StoryLayers>()({
  name: 'count',
  reads: ['reports', 'lineage', 'links', 'points', 'units'],
  writes: ['counted'],
  run({reports, lineage, links, points, units}) {
    const claims = new Map(reports.flatMap((r) => r.claims.map((c) => [c.id, c] as const)))
    const held = ({claims: ids}: Point | Reading): readonly Claim[] => ids.flatMap((id) => claims.get(id) ?? [])
    const unsure = new Set(points.flatMap((p) => (p.tier === 'possible' ? [p.id] : [])))
    const core = coreOf(links)
    const origins = counter(reports, lineage)
    /** Of claims that only may be of one matter those surely count that plainly are; of words found without a claim, the first. */
    const plain = (point: string, of: readonly Claim[], spans: Spans): ReadonlySet<string> | undefined => {
      if (!unsure.has(point)) return undefined
      return of.length === 0 ? new Set([spans[0].report]) : new Set(core(of).map((c) => c.report))
    }
    return {
      counted: {
        points: points.map((point): Point => {
          if (point.relation === 'only-in') return point
          const of = held(point)
          const counted = origins(point.spans, of, plain(point.id, of, point.spans))
          return {...point, origins: counted, relation: counted.low > 1 ? 'agrees' : 'adds'}
        }),
        units: units.map((unit): Unit => {
          if (unit.readings.every((r) => r.reports.length < 2)) return unit
          return {
            ...unit,
            readings: mapped(unit.readings, (reading) => {
              const of = held(reading)
              return {...reading, origins: origins(reading.spans, of, plain(unit.point, of, reading.spans))}
            }),
          }
        }),
      },
    }
  },
})
