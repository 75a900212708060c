import type {UnitSlot} from '../../../core/edition.ts'
import type {Side} from '../frames/difference.ts'

/** Ways in which two passages come to be held against each other. */
export type Family = 'disputed' | 'quotation'

/** Two passages of two reports that may contradict each other, with what speaks for and against it. */
export interface Candidate<Name extends string = string> {
  readonly family: Family
  readonly slot: UnitSlot
  readonly sides: readonly [Side, Side]
  /** 0 to 1 each. */
  readonly features: Readonly<Record<Name, number>>
}
