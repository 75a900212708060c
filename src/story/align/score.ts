import type {Slot, SlotName} from '../../core/claim.ts'

import {bestComparison, haveOneName} from '../../core/compare-slots.ts'
import type {Comparison} from '../../core/comparison.ts'
import type {ClaimTable} from './claim-table.ts'
import type {Common} from './pairs.ts'
import type {Words} from './words.ts'

/** What the score of a pair of claims is made of; see README.md for how the weights were learned. */
export const FEATURES = [
  'sameLemma',
  'sameFamily',
  'sameClass',
  'alike',
  'clause',
  'clauseMost',
  'context',
  'contextMost',
  'contextRank',
  'clauseTop',
  'clauseValues',
  'contextValues',
  'thin',
  'near',
  'bothVerbs',
  'headline',
  'frame',
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
  'oneName',
] as const
export type Feature = (typeof FEATURES)[number]
export type Weights = Readonly<Record<Feature | 'bias', number>>

export const WEIGHTS: Weights = {
  bias: -7.69,
  sameLemma: 0.41,
  sameFamily: 0,
  sameClass: 0.46,
  alike: 0.76,
  clause: 2.44,
  clauseMost: 0.78,
  context: 0,
  contextMost: 0,
  contextRank: 2.03,
  clauseTop: 3.77,
  clauseValues: 2.73,
  contextValues: 0,
  thin: 2.36,
  near: 1.91,
  bothVerbs: 0,
  headline: 0,
  frame: 0.58,
  whoAgree: 0.48,
  whoDiffer: 0.65,
  whomAgree: 0.74,
  whomDiffer: 0,
  whenAgree: 0.39,
  whenDiffer: 0,
  whereAgree: 0,
  whereDiffer: 0,
  countedAgree: 1.7,
  valueAgree: 0.23,
  saidByAgree: 0,
  // By hand: a numbered event is one, whatever is said of it.
  oneName: 8,
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
}

export const NEGATIVE = new Set<Feature>(['whoDiffer', 'whomDiffer', 'whenDiffer', 'whereDiffer', 'thin'])
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
/** A common value is worth no more than this, and words of a clause are few below this. */
const ENOUGH = 1.5
const FEW = 8
/** About what the rarest words of a story are worth. */
const RAREST = 8

/** 1 for two names that cannot be one, half for two phrases that share nothing; 0 if either has none. */
const differ = (a: readonly Slot[] | undefined, b: readonly Slot[] | undefined, compared: Comparison): number =>
  !a || !b ? 0 : compared === 'disjoint' ? 1 : compared === 'unknown' ? 0.5 : 0

/** How pairs of a story's claims stand, by index, the lower one first. */
export interface Scorer {
  /** Feature values in the order of `FEATURES`; all 0 to 1.5. Overwritten by the next call. */
  readonly features: (i: number, j: number, common: Common) => Float64Array
  /** 0 to 1: the score of such values, or if it is higher the score without one slot. */
  readonly best: (values: Float64Array) => number
  /** The score, and what it would be without each slot that has a part in it. */
  readonly parts: (values: Float64Array) => {score: number; without: Partial<Record<SlotName, number>>}
  /** Whether the two predicates are of one family, class or meaning: without it two clauses share their setting, not their matter. */
  readonly kin: (i: number, j: number) => boolean
}

export function scorerOf(table: ClaimTable, words: Words, weights: Weights = WEIGHTS): Scorer {
  const {claims, slots, own, lemma, family, eventClass, place, depth} = table
  const gathering = words.numberOf('class gathering')
  const values = new Float64Array(FEATURES.length)
  const signed = Float64Array.from(FEATURES, (f) => (NEGATIVE.has(f) ? -weights[f] : weights[f]))
  const {bias} = weights
  const alike = (i: number, j: number): number => words.alike(claims[i]!.predicate.lemma, claims[j]!.predicate.lemma)
  const total = (of: Float64Array): number => {
    let z = bias
    for (let k = 0; k < signed.length; k++) z += signed[k]! * of[k]!
    return z
  }
  return {
    features(i, j, common) {
      const [a, b] = [slots[i]!, slots[j]!]
      const [c, d] = [own[i]!, own[j]!]
      const sameLemma = lemma[i] === lemma[j]
      const sameFamily = !sameLemma && family[i] === family[j]
      const who = bestComparison(a.who, b.who)
      const whom = bestComparison(a.whom, b.whom)
      const when = bestComparison(a.when, b.when)
      const where = bestComparison(a.where, b.where)
      const many = bestComparison(a.howMany, b.howMany)
      let at = 0
      values[at++] = sameLemma ? 1 : 0
      values[at++] = sameFamily ? 1 : 0
      values[at++] = !sameLemma && !sameFamily && eventClass[i]! >= 0 && eventClass[i] === eventClass[j] ? 1 : 0
      values[at++] = sameLemma || sameFamily ? 0 : alike(i, j)
      values[at++] = common.clause
      values[at++] = common.clauseMost
      values[at++] = common.context
      values[at++] = common.contextMost
      values[at++] = common.contextRank
      values[at++] = common.clauseTop / RAREST
      values[at++] = Math.min(ENOUGH, common.clauseValues)
      values[at++] = Math.min(ENOUGH, common.contextValues)
      values[at++] = 1 - Math.min(1, common.least / FEW)
      values[at++] = 1 - Math.abs(depth[place[i]!]! - depth[place[j]!]!)
      const [p, q] = [claims[i]!, claims[j]!]
      values[at++] = p.predicate.form === 'verb' && q.predicate.form === 'verb' ? 1 : 0
      values[at++] = (p.part === 'headline') !== (q.part === 'headline') ? 1 : 0
      values[at++] =
        (sameLemma || sameFamily || values[2]! > 0 || values[3]! >= MEANS_THE_SAME) &&
        (AGREES[who] > 0 || AGREES[whom] > 0)
          ? 1
          : 0
      values[at++] = AGREES[who]
      values[at++] = differ(c.who, d.who, who)
      values[at++] = AGREES[whom]
      values[at++] = differ(c.whom, d.whom, whom)
      values[at++] = AGREES[when]
      values[at++] = c.when && d.when && when === 'disjoint' ? 1 : 0
      values[at++] = AGREES[where]
      values[at++] = c.where && d.where && where === 'disjoint' ? 1 : 0
      // Numbers that can be compared at all count the same thing, whether or not they are equal.
      values[at++] = many === 'unknown' ? 0 : 1
      values[at++] = AGREES[many]
      values[at++] = AGREES[bestComparison(a.saidBy, b.saidBy)]
      values[at++] =
        eventClass[i] === gathering && eventClass[j] === gathering && haveOneName(claims[i]!, claims[j]!) ? 1 : 0
      return values
    },
    best(of) {
      let apart = 0
      for (const k of DIFFERING) apart += of[k]!
      if (apart >= (of[CLAUSE]! < UNLIKE ? LIGHT_VETO : VETO) && of[ONE_NAME] === 0) return 0
      let against = 0
      for (const k of DIFFERING) against = Math.min(against, signed[k]! * of[k]!)
      return logistic(total(of) - against)
    },
    parts(of) {
      const all = total(of)
      const without: Partial<Record<SlotName, number>> = {}
      for (let k = 0; k < signed.length; k++) {
        const slot = SLOTS[k]
        if (slot !== undefined && of[k]! > 0) without[slot] = logistic(all - signed[k]! * of[k]!)
      }
      return {score: logistic(all), without}
    },
    kin: (i, j) =>
      family[i] === family[j] ||
      (eventClass[i]! >= 0 && eventClass[i] === eventClass[j]) ||
      alike(i, j) >= MEANS_THE_SAME,
  }
}

/** Clauses that differ in two slots tell of two happenings (METHODS 10, step 4). */
const VETO = 2
/** So do clauses with few words in common that differ in one slot and have phrases in another that share nothing. */
const LIGHT_VETO = 1.5
const UNLIKE = 0.35
const CLAUSE = FEATURES.indexOf('clause')
const ONE_NAME = FEATURES.indexOf('oneName')
/** Features of slots that differ. */
const DIFFERING = (['whoDiffer', 'whomDiffer', 'whenDiffer', 'whereDiffer'] as const).map((f) => FEATURES.indexOf(f))
