import type {Found} from './gold-text.ts'

/** What one reader cost and found. */
export interface Measured {
  readonly name: string
  readonly version: string
  readonly words: number
  /** Milliseconds of processor time: to be ready, for the first reading of all texts, for the best of three more. */
  readonly load: number
  readonly cold: number
  readonly warm: number
  readonly found: Found
}
