import type {Place} from './place.ts'
import type {Lean} from './tense.ts'

/** What is known where an expression stands. */
export interface Setting {
  /** Publication day; null if the report is not dated. */
  readonly day: number | null
  readonly lean: Lean
  /** Places named before in the text, newest last, no further back than the anchors may reach. */
  readonly before: readonly Place[]
  /** The last quarter or half named anywhere before. */
  readonly quarter: Place | undefined
  /** Years that full dates elsewhere in the text give to a month and day (month * 32 + day). */
  readonly years: ReadonlyMap<number, number>
}

export const published = (place: Place): Place => ({...place, anchor: 'published'})

export const fromText = (place: Place): Place => ({...place, anchor: 'text'})
