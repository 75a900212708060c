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
    bias: -3.51,
    weights: {
      sentence: 1.2,
      context: 1.54,
      hasOther: 1.65,
      hasThis: -0.27,
      turned: 1.49,
      kept: -0.73,
      ofStatus: 0.03,
      copied: 0,
      headline: -0.92,
      back: 1.37,
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
