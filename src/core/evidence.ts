import type {Spans} from './span.ts'

/** Why something is said: the rule that fired, the words it rests on, and what would change the answer. */
export interface Evidence {
  /** `room:what-was-found`, e.g. `judge:number-differs`. */
  readonly rule: string
  /** Raised when the rule gives other answers than before. */
  readonly version: number
  readonly spans: Spans
  /** One plain clause, e.g. "the two numbers counted different things". */
  readonly wouldChangeIf: string
  /** Log-odds or score that this piece adds, where the rule weighs evidence. */
  readonly weight?: number
  /** A few words for a person, e.g. the credit line found or the numbers compared. */
  readonly note?: string
}

export type EvidenceList = readonly [Evidence, ...Evidence[]]

/** What everything worked out carries. */
export interface Grounded {
  readonly spans: Spans
  readonly evidence: EvidenceList
}
