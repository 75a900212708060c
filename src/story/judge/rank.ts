import type {Claim} from '../../core/claim.ts'
import type {Relation, UnitSlot} from '../../core/edition.ts'

/** Numbers of dead before a middle initial: what a desk would want to see first. Start values, by hand. */
const BY_CLASS: Readonly<Record<string, number>> = {
  die: 5,
  injure: 4,
  miss: 4,
  arrest: 3,
  charge: 3,
  convict: 3,
  sicken: 3,
  elect: 3,
  vote: 3,
  sign: 3,
  crash: 2,
  explode: 2,
  attack: 3,
  cost: 2,
  cut: 2,
  close: 2,
}
const BY_SLOT: Readonly<Record<UnitSlot, number>> = {
  howMany: 2,
  who: 2,
  whom: 2,
  polarity: 2,
  status: 1.5,
  when: 1.5,
  where: 1.5,
  saidBy: 1.2,
  order: 1,
  what: 1,
  wording: 0.8,
}
const BY_RELATION: Readonly<Record<Relation, number>> = {
  drift: 3,
  conflict: 3,
  update: 2,
  'differs-in-status': 2,
  adds: 1,
  agrees: 1,
}

/** Order inside a tier by what is known without claims: the event class, and how many reports tell it. */
export function rankOfClass(
  eventClass: string | undefined,
  slot: UnitSlot,
  relation: Relation,
  told: number,
  headline = false,
): number {
  const importance = BY_CLASS[eventClass ?? ''] ?? 1
  return rank(importance, slot, relation, told, headline)
}

const rank = (importance: number, slot: UnitSlot, relation: Relation, told: number, headline: boolean): number =>
  Math.round(
    100 *
      BY_RELATION[relation] *
      (importance + (headline ? 0.5 : 0)) *
      BY_SLOT[slot] *
      Math.log2(1 + Math.max(1, told)),
  ) / 100

/** Order inside a tier: higher comes first. */
export function rankOf(claims: readonly Claim[], slot: UnitSlot, relation: Relation): number {
  const importance = Math.max(1, ...claims.map((c) => BY_CLASS[c.predicate.eventClass ?? ''] ?? 1))
  const told = new Set(claims.map((c) => c.report)).size
  const headline = claims.some((c) => c.part === 'headline')
  return rank(importance, slot, relation, told, headline)
}
