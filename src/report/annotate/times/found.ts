import type {Sentence} from '../../../core/mention.ts'
import type {DateInterval} from '../../../core/report.ts'
import type {Range} from '../../../core/span.ts'
import type {TimeValue} from '../../../core/value.ts'
import type {Syntax, Tokens} from '../../../text/tokens.ts'

export interface TimesInput {
  readonly text: string
  readonly tokens: Tokens
  /** Tags and tree: tense is then read off the governing verb, else off the words. */
  readonly syntax?: Syntax | undefined
  readonly sentences: readonly Sentence[]
  /** Days `2024-03-05` or instants, both ends included; undefined for a report that is not dated. */
  readonly published?: DateInterval | undefined
  /** Where the dateline stands ("OSLO, Feb. 10 (Agency) --"): a day in it is the day that "today" means. */
  readonly dateline?: Range | undefined
}

export interface FoundTime {
  readonly range: Range
  readonly value: TimeValue
  /** Name of the rule that read it: `times:weekday`. */
  readonly rule: string
  /** First and last of a stretch: "10 June" and "31 August" of "from 10 June to 31 August". */
  readonly ends?: readonly [FoundTime, FoundTime]
}
