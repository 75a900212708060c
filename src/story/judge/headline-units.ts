import type {SlotName} from '../../core/claim.ts'
import type {Reading, Unit} from '../../core/edition.ts'
import {idOf} from '../../core/id.ts'
import type {Link} from '../../pipeline/layers.ts'
import {verdictOf} from './gate.ts'
import {slotsOf, type Matter} from './matter.ts'
import {rankOf} from './rank.ts'
import {readingOfHeld, type Held} from './readings.ts'
import {spansOf, unitOf} from './slot-units.ts'

const SLOTS: readonly SlotName[] = ['howMany', 'when', 'where', 'who', 'whom']

/** Where a headline and the body under it differ on a typed slot. */
export function headlineUnits(matter: Matter, links: readonly Link[]): Unit[] {
  return links.flatMap((link) => {
    const a = matter.claims.get(link.a)
    const b = matter.claims.get(link.b)
    if (!a || !b || a.report !== b.report) return []
    const [head, body] = a.part === 'headline' ? [a, b] : [b, a]
    return SLOTS.flatMap((name) => {
      const verdict = verdictOf(matter, head, body, name)
      if (verdict?.tier !== 'shown') return []
      const held = [head, body].map((claim) => ({claim, slots: slotsOf(claim, name)})) as unknown as readonly [
        Held,
        Held,
      ]
      const readings: readonly [Reading, Reading] = [
        readingOfHeld([held[0]], matter.lineage, name),
        readingOfHeld([held[1]], matter.lineage, name),
      ]
      const evidence = {
        rule: 'judge:headline-against-body',
        version: 1,
        spans: spansOf(readings),
        wouldChangeIf: 'the headline spoke of another matter than the body',
      }
      return [
        unitOf(
          matter.pointOf.get(body.id)?.id ?? idOf('p', body.id),
          name,
          'conflict',
          verdict.tier,
          readings,
          evidence,
          rankOf([head, body], name, 'conflict'),
          'headline',
        ),
      ]
    })
  })
}
