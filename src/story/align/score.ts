import type {SlotName} from '../../core/claim.ts'

import {bestComparison, haveOneName} from '../../core/compare-slots.ts'
import type {Comparison} from '../../core/comparison.ts'
import {likeness} from './bags.ts'
import type {ClaimTable} from './claim-view.ts'
import type {Words} from './words.ts'

/** What the score of a pair of claims is made of; see README.md for how the weights were learned. */
export const FEATURES = [
  'sameLemma',
  'sameFamily',
  'sameClass',
  'alike',
  'clause',
  'context',
  'whoDiffer',
  'whenAgree',
  'countedAgree',
  'valueAgree',
  'saidByAgree',
  'oneName',
] as const
export type Feature = (typeof FEATURES)[number]

/**
 * Log-odds; differing slots count against a link. Learned by `node train/align.ts` from 2,869 labelled pairs of the
 * development stories (held out by story: precision 0.71 at 0.5, 0.92 at 0.7, before the choice of the best pair).
 */
export const WEIGHTS: Readonly<Record<Feature | 'bias', number>> = {
  bias: -3.3,
  sameLemma: 0.65,
  sameFamily: 0.35,
  sameClass: 0.6,
  alike: 0.4,
  clause: 1.65,
  context: 2.9,
  whoDiffer: 0.25,
  whenAgree: 1.4,
  countedAgree: 1.05,
  valueAgree: 0.75,
  saidByAgree: 0.45,
  // By hand: a numbered event is one, whatever is said of it.
  oneName: 4,
}

/** Which slot a feature speaks of: its part of the score is left out when a conflict on that slot is asked for. */
const SLOT_OF: Partial<Record<Feature, SlotName>> = {
  whoDiffer: 'who',
  whenAgree: 'when',
  valueAgree: 'howMany',
  saidByAgree: 'saidBy',
}

export const NEGATIVE = new Set<Feature>(['whoDiffer'])
/** The weights with their signs, and the slots, in the order of `FEATURES`. */
const SIGNED = Float64Array.from(FEATURES, (f) => (NEGATIVE.has(f) ? -WEIGHTS[f] : WEIGHTS[f]))
const SLOTS = FEATURES.map((f) => SLOT_OF[f])

const AGREES: Readonly<Record<Comparison, number>> = {
  equal: 1,
  refines: 0.8,
  'refined-by': 0.8,
  overlap: 0.5,
  unknown: 0,
  disjoint: 0,
}

const logistic = (z: number): number => 1 / (1 + Math.exp(-z))

/** Words at least this alike mean the same (0.6: a second sense that both have). */
const MEANS_THE_SAME = 0.6
/** Sentences less alike than this are not of one matter, whatever else agrees; it spares most of the comparing. */
const ALIKE = 0.06
/** Log-odds below which a pair is not looked at further: a score of 0.2. */
const HOPELESS = -1.4

/** How pairs of a story's claims stand, by index, the lower one first. */
export interface Scorer {
  /**
   * 0 to 1: the score, or if it is higher the score without one slot. The likeness of the two clauses and of their
   * sentences is worked out unless it is given.
   */
  readonly best: (i: number, j: number, clause?: number, context?: number) => number
  /** The score, and what it would be without each slot that has a part in it. */
  readonly parts: (i: number, j: number) => {score: number; without: Partial<Record<SlotName, number>>}
  /** Whether the two predicates are of one family, class or meaning: without it two clauses share their setting, not their matter. */
  readonly kin: (i: number, j: number) => boolean
  /** Feature values in the order of `FEATURES`; all 0 to 1. Overwritten by the next call. */
  readonly features: (i: number, j: number, clause?: number, context?: number) => Float64Array
}

export function scorerOf(table: ClaimTable, words: Words): Scorer {
  const {claims, slots, lemma, family, eventClass, place, clauses, sentences} = table
  const gathering = words.numberOf('class gathering')
  const values = new Float64Array(FEATURES.length)
  const clauseOf = (i: number, j: number): number => likeness(clauses, i, j)
  const contextOf = (i: number, j: number): number => likeness(sentences, place[i]!, place[j]!)
  const oneName = (i: number, j: number): boolean =>
    eventClass[i] === gathering && eventClass[j] === gathering && haveOneName(claims[i]!, claims[j]!)
  const alike = (i: number, j: number): number => words.alike(claims[i]!.predicate.lemma, claims[j]!.predicate.lemma)

  /** What costs little to know: the first six features, and the most that the others can add. */
  function mostOf(i: number, j: number, clause: number, context: number): number {
    const sameLemma = lemma[i] === lemma[j]
    const sameFamily = !sameLemma && family[i] === family[j]
    values[0] = sameLemma ? 1 : 0
    values[1] = sameFamily ? 1 : 0
    values[2] = !sameLemma && !sameFamily && eventClass[i]! >= 0 && eventClass[i] === eventClass[j] ? 1 : 0
    values[3] = sameLemma || sameFamily ? 0 : alike(i, j)
    values[4] = clause
    values[5] = context
    let most = WEIGHTS.bias
    for (let k = 0; k < 6; k++) most += SIGNED[k]! * values[k]!
    const [a, b] = [slots[i]!, slots[j]!]
    if (a.when && b.when) most += WEIGHTS.whenAgree
    if (a.howMany && b.howMany) most += WEIGHTS.countedAgree + WEIGHTS.valueAgree
    if (a.saidBy && b.saidBy) most += WEIGHTS.saidByAgree
    return most
  }
  function compareSlots(i: number, j: number): void {
    const [a, b] = [slots[i]!, slots[j]!]
    const many = bestComparison(a.howMany, b.howMany)
    values[6] = bestComparison(a.who, b.who) === 'disjoint' ? 1 : 0
    values[7] = AGREES[bestComparison(a.when, b.when)]
    // Numbers that can be compared at all count the same thing, whether or not they are equal.
    values[8] = many === 'unknown' ? 0 : 1
    values[9] = AGREES[many]
    values[10] = AGREES[bestComparison(a.saidBy, b.saidBy)]
    values[11] = oneName(i, j) ? 1 : 0
  }
  /** Log-odds of the values, and how much more they are without the slot that counts most against the pair. */
  function total(): readonly [all: number, more: number] {
    let z = WEIGHTS.bias
    for (let k = 0; k < SIGNED.length; k++) z += SIGNED[k]! * values[k]!
    return [z, Math.max(0, -SIGNED[6]! * values[6]!)]
  }
  const features: Scorer['features'] = (i, j, clause = clauseOf(i, j), context = contextOf(i, j)) => {
    mostOf(i, j, clause, context)
    compareSlots(i, j)
    return values
  }
  return {
    features,
    best(i, j, clause = clauseOf(i, j), context = contextOf(i, j)) {
      if (context < ALIKE && !oneName(i, j)) return 0
      if (mostOf(i, j, clause, context) < HOPELESS && eventClass[i] !== gathering) return 0
      compareSlots(i, j)
      const [all, more] = total()
      return logistic(all + more)
    },
    parts(i, j) {
      features(i, j)
      const [all] = total()
      const without: Partial<Record<SlotName, number>> = {}
      for (let k = 0; k < SIGNED.length; k++) {
        const slot = SLOTS[k]
        if (slot !== undefined && values[k]! > 0) without[slot] = logistic(all - SIGNED[k]! * values[k]!)
      }
      return {score: logistic(all), without}
    },
    kin: (i, j) =>
      family[i] === family[j] ||
      (eventClass[i]! >= 0 && eventClass[i] === eventClass[j]) ||
      alike(i, j) >= MEANS_THE_SAME,
  }
}
