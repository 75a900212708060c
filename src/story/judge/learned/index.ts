import type {Unit} from '../../../core/edition.ts'
import type {Frequency} from '../../../models/trained/frequency.ts'
import type {Utterance} from '../../../pipeline/layers.ts'
import {unitOfDifference, type Difference} from '../frames/difference.ts'
import type {Matter} from '../matter.ts'
import type {Candidate, Family} from './candidate.ts'
import {disputedCandidates} from './disputed.ts'
import type {Meaning} from './meaning.ts'
import {quotationCandidates} from './quotations.ts'
import {LEARNED} from './weights.ts'

const RULES: Readonly<Record<Family, Pick<Difference, 'rule' | 'wouldChangeIf'>>> = {
  disputed: {
    rule: 'judge:others-on-a-dispute',
    wouldChangeIf: 'the sentence were not about what the other reports differ on',
  },
  quotation: {rule: 'judge:quoted-otherwise', wouldChangeIf: 'the speaker had said both'},
}

/** Everything that is held against everything else, before the gate. `units` are those found by rule. */
export const candidatesOf = (
  matter: Matter,
  meaning: Meaning,
  units: readonly Unit[],
  utterances: readonly Utterance[],
  idf: Frequency['idf'],
): readonly Candidate[] => [
  ...disputedCandidates(matter, meaning, units),
  ...quotationCandidates(matter, utterances, idf),
]

/** 0 to 1: logistic regression, see train/judge.ts. */
export function probabilityOf({family, features}: Candidate): number {
  const {bias, weights} = LEARNED[family]
  let z = bias
  for (const [name, value] of Object.entries(features)) z += (weights[name] ?? 0) * value
  return 1 / (1 + Math.exp(-z))
}

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

/** Differences that no rule is sure of, and that are right often enough to be worth a look: the second tier. */
export function possibleUnits(
  matter: Matter,
  meaning: Meaning,
  units: readonly Unit[],
  utterances: readonly Utterance[],
  idf: Frequency['idf'],
): Unit[] {
  const likely = candidatesOf(matter, meaning, units, utterances, idf).filter(
    (c) => probabilityOf(c) >= LEARNED[c.family].possible,
  )
  // The same two wordings in more reports: one line.
  const same = Map.groupBy(likely, ({family, sides}) =>
    [family, ...sides.map(({value}) => folded(value)).sort()].join('|'),
  )
  return [...same.values()].map(([first, ...more]) => {
    const {family, slot, sides} = first!
    const [a, b] = sides.map(({value, spans}) => {
      const others = more.flatMap((c) =>
        c.sides.filter((s) => folded(s.value) === folded(value)).flatMap((s) => s.spans),
      )
      const all = [...spans, ...others]
      const [head, ...rest] = all.filter(
        (s, i) => all.findIndex((t) => t.report === s.report && t.start === s.start) === i,
      )
      return {value, spans: [head!, ...rest] as const}
    })
    return unitOfDifference(matter, {
      slot,
      relation: 'conflict',
      tier: 'possible',
      ...RULES[family],
      sides: [a!, b!],
    })
  })
}
