import type {SlotName} from '../../core/claim.ts'
import {haveOneName} from '../../core/compare-slots.ts'
import type {Comparison} from '../../core/comparison.ts'
import type {ClaimTable} from './claim-table.ts'
import {pairMemory} from '../../text/pair-memory.ts'
import type {Common} from './pairs.ts'
import type {Words} from '../../models/words.ts'

/** What the score of a pair of claims is made of; see README.md for how the weights were learned. */
export const FEATURES = [
  'clause',
  'clauseTop',
  'clauseValues',
  'contextRank',
  'thin',
  'near',
  'sameLemma',
  'sameClass',
  'alike',
  'frame',
  'whoDiffer',
  'whomAgree',
  'whenAgree',
  'countedAgree',
  'oneName',
] as const
export type Feature = (typeof FEATURES)[number]
export type Weights = Readonly<Record<Feature | 'bias', number>>

/**
 * Log-odds; what differs counts against a link. Learned by `node train/align.ts` from 1,237 labelled links of 26 stories.
 * Fitted six times, each time without a sixth of them, and tried on those: 61 % of the passages of 18 development stories
 * that say the same come into one point, 40 % of those that conflict, 41 % of updates, and 4.5 % of pairs of different
 * matters; 57, 35, 48 and 4.5 % in eight invented ones.
 */
export const WEIGHTS: Weights = {
  bias: -7.55,
  clause: 2.82,
  clauseTop: 3.71,
  clauseValues: 3.29,
  contextRank: 2.31,
  thin: 1.17,
  near: 1.75,
  sameLemma: 0.53,
  sameClass: 1.15,
  alike: 1.07,
  frame: 0.62,
  whoDiffer: 0.5,
  whomAgree: 0.3,
  whenAgree: 0.71,
  countedAgree: 1.7,
  // By hand: a numbered event is one, whatever is said of it.
  oneName: 8,
}

/** Which slot a feature speaks of: its part of the score is left out when a conflict on that slot is asked for. */
const SLOT_OF: Partial<Record<Feature, SlotName>> = {
  whoDiffer: 'who',
  whomAgree: 'whom',
  whenAgree: 'when',
}

export const NEGATIVE = new Set<Feature>(['whoDiffer', 'thin'])
const SLOTS = FEATURES.map((f) => SLOT_OF[f])
const at = (feature: Feature): number => FEATURES.indexOf(feature)
/** What each slot can add. */
const HOLDING: readonly (readonly [SlotName, readonly Feature[]])[] = [
  ['who', ['frame']],
  ['whom', ['whomAgree', 'frame']],
  ['when', ['whenAgree']],
  ['howMany', ['countedAgree']],
]
/** Features up to here cost little to know; those of the predicates come next, those of the slots last. */
const PREDICATES = at('sameLemma')
const ALIKE = at('alike')
const REST = at('frame')
const WHO_DIFFER = at('whoDiffer')

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

/** Clauses that differ in two slots tell of two happenings (METHODS 10, step 4). */
const VETO = 2
/** So do clauses with few words in common that differ in one slot and have phrases in another that share nothing. */
const LIGHT_VETO = 1.5
const UNLIKE = 0.35
/** Pairs that score less are taken for strangers: they are not looked at further, and count as nought. */
export const LEAST = 0.04
const HOPELESS = Math.log(LEAST / (1 - LEAST))
/** Sums in another order differ by less. */
const ROUNDING = 1e-9

/** How pairs of a story's claims stand, by index, the lower one first. */
export interface Scorer {
  /** Feature values in the order of `FEATURES`; all 0 to 1.5. Overwritten by the next call of any of these. */
  readonly features: (i: number, j: number, common: Common) => Float64Array
  /** 0 to 1: the score, or if it is higher the score without one slot; 0 if it is below `LEAST` or two slots differ. */
  readonly best: (i: number, j: number, common: Common) => number
  /** The score, and what it would be without each slot that has a part in it. */
  readonly parts: (i: number, j: number, common: Common) => {score: number; without: Partial<Record<SlotName, number>>}
  /** Whether the two predicates are of one family, class or meaning: without it two clauses share their setting, not their matter. */
  readonly kin: (i: number, j: number) => boolean
}

export function scorerOf(table: ClaimTable, words: Words, weights: Weights = WEIGHTS): Scorer {
  const {claims, slots, own, lists, kinds, lemma, family, eventClass} = table
  const gathering = words.numberOf('class gathering')
  const values = new Float64Array(FEATURES.length)
  const signed = Float64Array.from(FEATURES, (f) => (NEGATIVE.has(f) ? -weights[f] : weights[f]))
  const {bias} = weights
  /** Which slots each claim has, as bits, and the most that slots which both have can add. */
  const held = Uint8Array.from(claims, (_, i) =>
    HOLDING.reduce((bits, [name], k) => (slots[name][i]! > 0 ? bits | (1 << k) : bits), 0),
  )
  const slotsMost = Float64Array.from({length: 1 << HOLDING.length}, (_, bits) =>
    HOLDING.reduce(
      (most, [, features], k) =>
        (bits >> k) & 1 ? most + features.reduce((n, f) => n + Math.max(0, signed[at(f)]!), 0) : most,
      0,
    ),
  )
  const holding = HOLDING.map(([name]) => slots[name])
  /** The most that the predicates can: one lemma, or one class and alike. */
  const predicateMost = Math.max(signed[PREDICATES]!, signed[PREDICATES + 1]! + signed[ALIKE]!)
  const lemmas: string[] = []
  for (const [i, {predicate}] of claims.entries()) lemmas[lemma[i]!] = predicate.lemma
  const alikeLemmas = pairMemory((a, b) => words.alike(lemmas[a]!, lemmas[b]!))
  const alike = (i: number, j: number): number => alikeLemmas(lemma[i]!, lemma[j]!)
  /** What a clause says itself of who, whom, when and where: of phrases that share nothing, only the first two set clauses apart. */
  const told = [
    {of: own.who, phrases: true},
    {of: own.whom, phrases: true},
    {of: own.when, phrases: false},
    {of: own.where, phrases: false},
  ]
  const oneClass = (i: number, j: number): boolean =>
    family[i] === family[j] || (eventClass[i]! >= 0 && eventClass[i] === eventClass[j])
  const sum = (from: number, to: number): number => {
    let z = 0
    for (let k = from; k < to; k++) z += signed[k]! * values[k]!
    return z
  }

  function compareWords(common: Common): void {
    values[0] = common.clause
    values[1] = common.clauseTop / RAREST
    values[2] = Math.min(ENOUGH, common.clauseValues)
    values[3] = common.contextRank
    values[4] = 1 - Math.min(1, common.least / FEW)
    values[5] = common.near
  }
  function comparePredicates(i: number, j: number): void {
    const same = lemma[i] === lemma[j]
    const oneFamily = family[i] === family[j]
    values[PREDICATES] = same ? 1 : 0
    values[PREDICATES + 1] = !oneFamily && oneClass(i, j) ? 1 : 0
    values[ALIKE] = oneFamily ? 0 : alike(i, j)
  }
  function compareSlots(i: number, j: number): void {
    const actors = lists.compare(slots.who[i]!, slots.who[j]!)
    const persons = lists.compare(slots.whom[i]!, slots.whom[j]!)
    const many = lists.compare(slots.howMany[i]!, slots.howMany[j]!)
    const oneAct = oneClass(i, j) || values[ALIKE]! >= MEANS_THE_SAME
    let k = REST
    values[k++] = oneAct && (AGREES[actors] > 0 || AGREES[persons] > 0) ? 1 : 0
    values[k++] = actors === 'disjoint' ? 1 : actors === 'unknown' && own.who[i]! > 0 && own.who[j]! > 0 ? 0.5 : 0
    values[k++] = AGREES[persons]
    values[k++] = AGREES[lists.compare(slots.when[i]!, slots.when[j]!)]
    // Numbers that can be compared at all count the same thing, whether or not they are equal.
    values[k++] = many === 'unknown' ? 0 : 1
    values[k++] =
      eventClass[i] === gathering && eventClass[j] === gathering && haveOneName(claims[i]!, claims[j]!) ? 1 : 0
  }
  /** Whether nothing can come of a pair, looking at one slot after the other. @param z of the words */
  function isStranger(i: number, j: number, z: number): boolean {
    let shared = held[i]! & held[j]!
    if (z + slotsMost[shared]! + predicateMost < HOPELESS) return true
    z +=
      family[i] === family[j]
        ? signed[PREDICATES]!
        : oneClass(i, j)
          ? signed[PREDICATES + 1]! + signed[ALIKE]!
          : signed[ALIKE]!
    for (let k = 0; z + slotsMost[shared]! >= HOPELESS - ROUNDING; k++) {
      if (k === holding.length) return false
      const column = holding[k]!
      const compared = lists.compare(column[i]!, column[j]!)
      if (compared === 'unknown') shared &= ~(1 << k)
    }
    return true
  }
  /** How much the slots that both clauses themselves say set them apart: 1 for each that cannot be one, half for phrases that share nothing. */
  function apart(i: number, j: number): number {
    let sum = 0
    for (const {of, phrases} of told) {
      const [a, b] = [of[i]!, of[j]!]
      if (a === 0 || b === 0) continue
      const compared = lists.compare(a, b)
      sum += compared === 'disjoint' ? 1 : compared === 'unknown' && phrases ? 0.5 : 0
    }
    return sum
  }
  function compare(i: number, j: number, common: Common): Float64Array {
    compareWords(common)
    comparePredicates(i, j)
    compareSlots(i, j)
    return values
  }
  /** What the kind of the last first claim and each other kind have in common, where it was asked for: the same for all claims of both. */
  let against = -1
  const count = kinds.rows.from.length
  const known = new Uint8Array(count)
  const ofPredicates = new Float64Array(count)
  const ofSlots = new Float64Array(count)
  const vetoes = new Float64Array(count)
  return {
    features: compare,
    best(i, j, common) {
      compareWords(common)
      let z = bias + sum(0, PREDICATES)
      const kind = kinds.number[j]!
      if (against !== kinds.number[i]) {
        against = kinds.number[i]!
        known.fill(0)
      }
      if (known[kind] === 0) {
        const named = eventClass[i] === gathering && eventClass[j] === gathering
        if (!named && isStranger(i, j, z)) return 0
        comparePredicates(i, j)
        compareSlots(i, j)
        known[kind] = 1
        ofPredicates[kind] = sum(PREDICATES, REST)
        ofSlots[kind] = sum(REST, FEATURES.length) - signed[WHO_DIFFER]! * values[WHO_DIFFER]!
        vetoes[kind] = values[FEATURES.length - 1] === 0 ? apart(i, j) : 0
      }
      z += ofPredicates[kind]!
      z += ofSlots[kind]!
      return z < HOPELESS || vetoes[kind]! >= (common.clause < UNLIKE ? LIGHT_VETO : VETO) ? 0 : logistic(z)
    },
    parts(i, j, common) {
      compare(i, j, common)
      const all = bias + sum(0, FEATURES.length)
      const without: Partial<Record<SlotName, number>> = {}
      for (let k = 0; k < signed.length; k++) {
        const slot = SLOTS[k]
        if (slot !== undefined && values[k]! > 0) without[slot] = logistic(all - signed[k]! * values[k]!)
      }
      return {score: logistic(all), without}
    },
    kin: (i, j) => oneClass(i, j) || alike(i, j) >= MEANS_THE_SAME,
  }
}
