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
    bias: -3.88,
    weights: {
      sentence: 0.86,
      context: 1.26,
      hasOther: 1.35,
      hasThis: 0.21,
      turned: 1.47,
      kept: -0.68,
      ofStatus: 0.46,
      copied: -0.1,
      headline: -0.85,
      back: 1.39,
    },
    possible: 0.2,
  },
  quotation: {
    bias: 0.98,
    weights: {
      shared: 0,
      inOrder: 0.67,
      best: 1.06,
    },
    possible: 0.2,
  },
}
