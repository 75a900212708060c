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
    bias: -2.9,
    weights: {
      sentence: 0.85,
      context: 1.7,
      hasOther: 2.16,
      hasThis: -0.51,
      turned: 1.65,
      kept: -0.99,
      ofStatus: -0.32,
      copied: 0,
      headline: -0.88,
      back: 0.9,
    },
    possible: 0.2,
  },
  quotation: {
    bias: 0.87,
    weights: {
      shared: 0,
      inOrder: 0.55,
      best: 0.98,
    },
    possible: 0.2,
  },
}
