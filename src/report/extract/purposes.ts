import type {Claim, Slot} from '../../core/claim.ts'
import {compareValues} from '../../core/compare-values.ts'
import type {Tree} from '../../text/tree.ts'

/** A claim with the token that heads it. */
export interface Headed {
  readonly token: number
  readonly claim: Claim
}

const GOING = new Set(['visit', 'leave', 'attend'])
/** How many steps up the tree a journey may stand from what it is for. */
const STEPS = 3

const agree = (a: readonly Slot[], b: readonly Slot[]): boolean =>
  a.some((x) => b.some((y) => compareValues(x.value, y.value) === 'equal'))
const named = (claim: Claim, name: Slot['name']): readonly Slot[] => claim.slots.filter((s) => s.name === name)

/** The journey in whose purpose an event stands: "a visit to Beijing for the third forum". */
function journeyOf(tree: Tree, token: number, at: ReadonlyMap<number, Claim>): Claim | undefined {
  const purpose = tree.children(token).some((c) => tree.relation(c) === 'case' && tree.lower(c) === 'for')
  if (!purpose) return undefined
  for (let up = tree.head(token), steps = 0; up >= 0 && steps < STEPS; up = tree.head(up), steps++) {
    const claim = at.get(up)
    if (claim) return GOING.has(claim.predicate.eventClass ?? '') ? claim : undefined
  }
  return undefined
}

/** The same journey elsewhere in the report: same kind, same traveller, same goal. */
const sameJourney = (a: Claim, b: Claim): boolean =>
  a.id !== b.id &&
  a.predicate.eventClass === b.predicate.eventClass &&
  agree(named(a, 'who'), named(b, 'who')) &&
  agree(named(a, 'where'), named(b, 'where'))

/**
 * A gathering is held where people travel to for it, and when they do: it takes place and time of the journey, also where
 * the report gives the journey's time in another sentence.
 *
 *     the president's visit to Lima for the fourth Water Forum … a visit by the president to Lima in May
 *                              ^^^^ where       ^^^^^                                              ^^^ when
 */
export function withPurposes(tree: Tree, headed: readonly Headed[]): readonly Claim[] {
  const at = new Map(headed.map((h) => [h.token, h.claim]))
  return headed.map(({token, claim}) => {
    if (claim.predicate.eventClass !== 'gathering') return claim
    const journey = journeyOf(tree, token, at)
    if (!journey) return claim
    const same = [journey, ...headed.map((h) => h.claim).filter((c) => sameJourney(c, journey))]
    const slots = claim.slots.filter((s) => !s.inherited)
    for (const name of ['where', 'when'] as const) {
      if (slots.some((s) => s.name === name)) continue
      const found = same
        .flatMap((c) => named(c, name))
        .filter((s) => !s.inherited && (name === 'when' || s.marker === 'to' || s.marker === 'in'))
      if (found[0]) slots.push({...found[0], marker: 'in'})
    }
    return {...claim, slots}
  })
}
