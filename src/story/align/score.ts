import type {Slot, SlotName} from '../../core/claim.ts'

import {bestComparison, haveOneName} from '../../core/compare-slots.ts'
import type {Comparison} from '../../core/comparison.ts'
import {likeness, type ClaimView} from './claim-view.ts'

/** What the score of a pair of claims is made of; see README.md for how the weights were learned. */
export const FEATURES = [
  'sameLemma',
  'sameFamily',
  'sameClass',
  'clause',
  'context',
  'whoAgree',
  'whoDiffer',
  'whomAgree',
  'whomDiffer',
  'whenAgree',
  'whenDiffer',
  'whereAgree',
  'whereDiffer',
  'countedAgree',
  'valueAgree',
  'saidByAgree',
  'saidByDiffer',
  'orderBoth',
  'oneName',
] as const
export type Feature = (typeof FEATURES)[number]

/**
 * Log-odds; differing slots count against a link. Learned by `node train/align.ts` from 2,668 labelled pairs of the
 * development stories (held-out precision 0.73 at 0.5, 0.88 at 0.7, before the choice of the best pair).
 */
export const WEIGHTS: Readonly<Record<Feature | 'bias', number>> = {
  bias: -3.0,
  sameLemma: 1.0,
  sameFamily: 0.2,
  sameClass: 0.7,
  clause: 0.9,
  context: 2.85,
  whoAgree: 0,
  whoDiffer: 0.35,
  whomAgree: 0,
  whomDiffer: 0.1,
  whenAgree: 1.6,
  whenDiffer: 0,
  whereAgree: 0,
  whereDiffer: 0,
  countedAgree: 1.25,
  valueAgree: 1.05,
  saidByAgree: 0.7,
  saidByDiffer: 0,
  orderBoth: 0,
  // By hand: a numbered event is one, whatever is said of it.
  oneName: 4,
}

/** Which slot a feature speaks of: its part of the score is left out when a conflict on that slot is asked for. */
const SLOT_OF: Partial<Record<Feature, SlotName>> = {
  whoAgree: 'who',
  whoDiffer: 'who',
  whomAgree: 'whom',
  whomDiffer: 'whom',
  whenAgree: 'when',
  whenDiffer: 'when',
  whereAgree: 'where',
  whereDiffer: 'where',
  valueAgree: 'howMany',
  saidByAgree: 'saidBy',
  saidByDiffer: 'saidBy',
  orderBoth: 'order',
}

export interface PairScore {
  /** 0 to 1. */
  readonly score: number
  readonly without: Readonly<Record<string, number>>
}

const AGREES: Readonly<Record<Comparison, number>> = {
  equal: 1,
  refines: 0.8,
  'refined-by': 0.8,
  overlap: 0.5,
  unknown: 0,
  disjoint: 0,
}

/** Feature values of a pair, in the order of `FEATURES`; all 0 to 1. */
export function featuresOf(a: ClaimView, b: ClaimView): Float64Array {
  const p = a.claim.predicate
  const q = b.claim.predicate
  const lemma = p.lemma === q.lemma
  const family = !lemma && p.family === q.family
  const eventClass = !lemma && !family && p.eventClass !== undefined && p.eventClass === q.eventClass
  const participants = (v: ClaimView): readonly Slot[] => [...(v.slots.who ?? []), ...(v.slots.whom ?? [])]
  const who = bestComparison(a.slots.who, b.slots.who)
  const whom = bestComparison(a.slots.whom, b.slots.whom)
  // Voice and parsing blur who and whom: a participant of either kind that agrees counts for half.
  const crossed = 0.5 * AGREES[bestComparison(participants(a), participants(b))]
  const when = bestComparison(a.slots.when, b.slots.when)
  const where = bestComparison(a.slots.where, b.slots.where)
  const many = bestComparison(a.slots.howMany, b.slots.howMany)
  const said = bestComparison(a.slots.saidBy, b.slots.saidBy)
  const values = {
    sameLemma: lemma ? 1 : 0,
    sameFamily: family ? 1 : 0,
    sameClass: eventClass ? 1 : 0,
    clause: likeness(a.clause, b.clause),
    context: likeness(a.context, b.context),
    whoAgree: Math.max(AGREES[who], crossed),
    whoDiffer: who === 'disjoint' ? 1 : 0,
    whomAgree: Math.max(AGREES[whom], crossed),
    whomDiffer: whom === 'disjoint' ? 1 : 0,
    whenAgree: AGREES[when],
    whenDiffer: when === 'disjoint' ? 1 : 0,
    whereAgree: AGREES[where],
    whereDiffer: where === 'disjoint' ? 1 : 0,
    // Numbers that can be compared at all count the same thing, whether or not they are equal.
    countedAgree: many === 'unknown' ? 0 : 1,
    valueAgree: AGREES[many],
    saidByAgree: AGREES[said],
    saidByDiffer: said === 'disjoint' ? 1 : 0,
    orderBoth: a.slots.order && b.slots.order ? 1 : 0,
    oneName: haveOneName(a.claim, b.claim) ? 1 : 0,
  } satisfies Record<Feature, number>
  return Float64Array.from(FEATURES, (f) => values[f])
}

export const NEGATIVE = new Set<Feature>(['whoDiffer', 'whomDiffer', 'whenDiffer', 'whereDiffer', 'saidByDiffer'])
const logistic = (z: number): number => 1 / (1 + Math.exp(-z))

/** Score of a pair, and the same without each slot on which the two can be compared. */
export function scorePair(a: ClaimView, b: ClaimView): PairScore {
  const values = featuresOf(a, b)
  let z = WEIGHTS.bias
  const parts: Record<string, number> = {}
  for (const [i, feature] of FEATURES.entries()) {
    const part = (NEGATIVE.has(feature) ? -1 : 1) * WEIGHTS[feature] * (values[i] ?? 0)
    if (part === 0) continue
    z += part
    const slot = SLOT_OF[feature]
    if (slot) parts[slot] = (parts[slot] ?? 0) + part
  }
  const without: Record<string, number> = {}
  for (const [slot, part] of Object.entries(parts)) without[slot] = logistic(z - part)
  return {score: logistic(z), without}
}
