// Made by train/judge.ts: do not edit.
import type {Family} from './candidate.ts'

/** Log-odds that a candidate is a contradiction: `bias`, and what each feature adds; told as possible from `possible`. */
export interface Learned {
  readonly bias: number
  readonly weights: Readonly<Record<string, number>>
  /** Probability. */
  readonly possible: number
}

export const LEARNED: Readonly<Record<Family, Learned>> = {
  disputed: {
    bias: -3.37,
    weights: {
      sentence: 0.7,
      context: 1.29,
      hasOther: 1.59,
      hasThis: 0.18,
      turned: 1.41,
      kept: -0.77,
      ofStatus: 0.2,
      copied: 0,
      headline: -0.89,
      back: 1.22,
    },
    possible: 0.2,
  },
  quotation: {
    bias: 1.07,
    weights: {
      shared: 0,
      inOrder: 0.62,
      best: 1.11,
    },
    possible: 0.2,
  },
}
