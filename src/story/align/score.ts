import type {SlotName} from '../../core/claim.ts'

import {bestComparison, haveOneName} from '../../core/compare-slots.ts'
import type {Comparison} from '../../core/comparison.ts'
import {likeness, type ClaimView, type Words} from './claim-view.ts'

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

export interface PairScore {
  /** 0 to 1. */
  readonly score: number
  readonly without: Readonly<Partial<Record<SlotName, number>>>
  /** Whether the two predicates are of one family, class or meaning: without it two clauses share their setting, not their matter. */
  readonly kin: boolean
  /** The highest of these. */
  readonly best: number
}

const AGREES: Readonly<Record<Comparison, number>> = {
  equal: 1,
  refines: 0.8,
  'refined-by': 0.8,
  overlap: 0.5,
  unknown: 0,
  disjoint: 0,
}

/** Feature values of a pair, in the order of `FEATURES`; all 0 to 1. `context` is the likeness of their sentences. */
export function featuresOf(
  a: ClaimView,
  b: ClaimView,
  words: Words,
  context = likeness(a.context, b.context),
): Float64Array {
  const p = a.claim.predicate
  const q = b.claim.predicate
  const lemma = p.lemma === q.lemma
  const family = !lemma && p.family === q.family
  const eventClass = !lemma && !family && p.eventClass !== undefined && p.eventClass === q.eventClass
  const many = bestComparison(a.slots.howMany, b.slots.howMany)
  return Float64Array.of(
    lemma ? 1 : 0,
    family ? 1 : 0,
    eventClass ? 1 : 0,
    lemma || family ? 0 : words.alike(p.lemma, q.lemma),
    likeness(a.clause, b.clause),
    context,
    bestComparison(a.slots.who, b.slots.who) === 'disjoint' ? 1 : 0,
    AGREES[bestComparison(a.slots.when, b.slots.when)],
    // Numbers that can be compared at all count the same thing, whether or not they are equal.
    many === 'unknown' ? 0 : 1,
    AGREES[many],
    AGREES[bestComparison(a.slots.saidBy, b.slots.saidBy)],
    haveOneName(a.claim, b.claim) ? 1 : 0,
  )
}

export const NEGATIVE = new Set<Feature>(['whoDiffer'])
const logistic = (z: number): number => 1 / (1 + Math.exp(-z))

/** Words at least this alike mean the same (0.6: a second sense that both have). */
const MEANS_THE_SAME = 0.6
const NOTHING: PairScore = {score: 0, without: {}, kin: false, best: 0}
/** Sentences less alike than this are not of one matter, whatever else agrees; it spares most of the comparing. */
const ALIKE = 0.06

/** Log-odds below which a pair is not looked at further: a score of 0.2. */
const HOPELESS = -1.4

/** The most that a pair can score, by what costs little to know. */
function mostOf(a: ClaimView, b: ClaimView, words: Words, context: number): number {
  if (a.claim.predicate.eventClass === 'gathering') return 0
  const both = (slot: SlotName, weight: number): number => (a.slots[slot] && b.slots[slot] ? weight : 0)
  const [p, q] = [a.claim.predicate, b.claim.predicate]
  const {sameLemma, sameFamily, sameClass, alike} = WEIGHTS
  const verbal =
    p.lemma === q.lemma
      ? sameLemma
      : p.family === q.family
        ? sameFamily
        : (p.eventClass !== undefined && p.eventClass === q.eventClass ? sameClass : 0) +
          alike * words.alike(p.lemma, q.lemma)
  const told =
    both('when', WEIGHTS.whenAgree) +
    both('howMany', WEIGHTS.countedAgree + WEIGHTS.valueAgree) +
    both('saidBy', WEIGHTS.saidByAgree)
  return WEIGHTS.bias + verbal + WEIGHTS.clause * likeness(a.clause, b.clause) + WEIGHTS.context * context + told
}

function scorePair(a: ClaimView, b: ClaimView, words: Words, context: number): PairScore {
  if (context < ALIKE && !haveOneName(a.claim, b.claim)) return NOTHING
  if (mostOf(a, b, words, context) < HOPELESS) return NOTHING
  const values = featuresOf(a, b, words, context)
  let z = WEIGHTS.bias
  const parts = new Map<SlotName, number>()
  for (let i = 0; i < FEATURES.length; i++) {
    const feature = FEATURES[i]!
    const part = (NEGATIVE.has(feature) ? -1 : 1) * WEIGHTS[feature] * values[i]!
    if (part === 0) continue
    z += part
    const slot = SLOT_OF[feature]
    if (slot) parts.set(slot, (parts.get(slot) ?? 0) + part)
  }
  const score = logistic(z)
  let best = score
  const without: Partial<Record<SlotName, number>> = {}
  for (const [slot, part] of parts) {
    const left = logistic(z - part)
    without[slot] = left
    best = Math.max(best, left)
  }
  // Same lemma, family or class, or words that mean the same: the first four features.
  const kin = values[0]! + values[1]! + values[2]! > 0 || values[3]! >= MEANS_THE_SAME
  return {score, without, kin, best}
}

/** Scores of pairs of a story's claims, by index; each pair of claims and of sentences is compared once. */
export function scorerOf(views: readonly ClaimView[], words: Words): (i: number, j: number) => PairScore {
  const scores = new Map<number, PairScore>()
  const contexts = new Map<number, number>()
  const contextOf = (a: ClaimView, b: ClaimView): number => {
    const key = a.place * views.length + b.place
    const known = contexts.get(key)
    if (known !== undefined) return known
    const found = likeness(a.context, b.context)
    contexts.set(key, found)
    return found
  }
  return (i, j) => {
    const [low, high] = i < j ? [i, j] : [j, i]
    const key = low * views.length + high
    const known = scores.get(key)
    if (known) return known
    const a = views[low]!
    const b = views[high]!
    const found = scorePair(a, b, words, contextOf(a, b))
    scores.set(key, found)
    return found
  }
}
