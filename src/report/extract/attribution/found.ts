import type {Attribution} from '../../../core/claim.ts'
import type {Range} from '../../../core/span.ts'

/** A noun phrase that speaks: the token that heads it and the words it takes. */
export interface Speaker {
  readonly head: number
  readonly range: Range
}

/** One attribution as the words of its sentence give it, before its source is resolved. */
export interface Found {
  readonly source?: Speaker
  readonly cue?: Range
  /** Sorted by start; added to as quotations go on. */
  content: Range[]
  readonly rule: 'quoted-words' | 'reporting-clause' | 'according-to' | 'report-that' | 'headline-label' | 'hearsay'
  /** What the source speaks of rather than says ("criticised the arrest"): no claim in it is the source's. */
  readonly speaksOf?: true
  /** "the paper reported, citing police": same content, but what police say stands inside what the paper says. */
  readonly citedBy?: Found
}

/** Whether words stand in quotation marks: nearly all of them, some, or none. */
export type Mode = Attribution['mode']
