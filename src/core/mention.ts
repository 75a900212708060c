import type {Grounded} from './evidence.ts'
import type {Range} from './span.ts'
import type {NameValue, PlaceValue, QuantityValue, TimeValue} from './value.ts'

/** A span that names a person, organisation, place, time or quantity, with its normalised value. */
export interface Mention extends Grounded {
  readonly id: string
  readonly value: QuantityValue | TimeValue | PlaceValue | NameValue
}

/** A stretch of body (or a headline) that ends where a sentence ends. */
export interface Sentence extends Range {
  readonly report: string
  /** Ordinal of its paragraph in the report, from 0; the headline is a paragraph of its own. */
  readonly paragraph: number
  readonly part: 'headline' | 'caption' | 'body' | 'furniture' | 'byline' | 'dateline' | 'credit'
}
