import type {Part, Season, Unit} from './words.ts'

/** -1 "last", 0 "this", 1 "next". */
export type Shift = -1 | 0 | 1

export interface Clock {
  /** 0 to 24. */
  readonly hour: number
  readonly minute: number
  /** "a quarter to five": nothing says which half of the day. `hour` is as said, 1 to 12. */
  readonly eitherHalf?: true
  /** "at 6 p.m." names no minutes. */
  readonly grain: 'hour' | 'minute'
  /** `UTC`, `local`, an IANA name or an offset `-05:00`. */
  readonly zone?: string
}

/** A number of units. `vague`: "a few", "several", or a bare plural. */
export interface Amount {
  readonly unit: Unit
  readonly low: number
  readonly high: number
  readonly vague: boolean
}

/** What the words say, before the publication day, the tense and the rest of the text are asked. */
export type Core =
  | CalendarCore
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly shift?: Shift
      readonly fromText?: Shift
      /** The whole weekend: `weekday` is 6. */
      readonly weekend?: true
      /** "Saturday week". */
      readonly weekAfter?: true
    }
  | PeriodCore
  /** Counted from the publication day: "yesterday", "last week", "three weeks ago". */
  | {readonly kind: 'shifted'; readonly unit: Unit; readonly by: number; readonly vague?: boolean}
  /** Counted from another time in the text: "two days later", "that year", "a year earlier". */
  | {readonly kind: 'anchored'; readonly unit: Unit; readonly by: number; readonly vague?: boolean}
  | {
      readonly kind: 'holiday'
      readonly name: string
      readonly year?: number
      readonly yearShift?: Shift
      readonly shift?: Shift
    }
  /** "the first week of October"; n = -1 for the last. */
  | {readonly kind: 'within'; readonly unit: Unit; readonly n: number; readonly weekday?: number; readonly of: Core}
  | {readonly kind: 'duration'; readonly amounts: readonly Amount[]; readonly toward?: Shift}
  | {readonly kind: 'set'; readonly timex: string}
  | {readonly kind: 'reference'; readonly reference: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'}
  /** A clock time or part of a day that names no day. */
  | {readonly kind: 'day'}

export interface CalendarCore {
  readonly kind: 'calendar'
  readonly year?: number
  /** "June last year". */
  readonly yearShift?: Shift
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  /** "last June", "next March 3". */
  readonly shift?: Shift
  /** "2023-24", "1993-96": the last year. */
  readonly toYear?: number
  /** 05/03/2024: day and month may be the other way round. */
  readonly eitherOrder?: true
  /** "the previous June": from another time in the text. */
  readonly fromText?: Shift
}

export interface PeriodCore {
  readonly kind: 'period'
  readonly period: 'season' | 'quarter' | 'half' | 'decade' | 'century'
  /** Quarter 1–4 (0: the one the text speaks of), half 1–2, first year of the decade, number of the century (20 = 1900–1999 here: its first two digits + 1). */
  readonly n: number
  readonly season?: Season
  readonly year?: number
  readonly yearShift?: Shift
  readonly shift?: Shift
  /** "the year-earlier third quarter": a year from the one in the text. */
  readonly fromText?: Shift
}

export type Modifier = 'approximate' | 'start' | 'mid' | 'end' | 'before' | 'after' | 'by' | 'since' | 'until'

export interface Expression {
  readonly core: Core
  readonly modifier?: Modifier
  readonly part?: Part
  readonly clock?: Clock
  /** Every week: "Monday nights". */
  readonly repeated?: true
}

/** One reading of the atoms from `start` to `end` (half-open). */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly expression: Expression
  readonly rule: string
}

export const hit = (start: number, end: number, rule: string, core: Core, more: Partial<Expression> = {}): Hit => ({
  start,
  end,
  rule,
  expression: {core, ...more},
})

/** The longer of two readings from one start; the first if they are as long. */
export const longer = (a: Hit | undefined, b: Hit | undefined): Hit | undefined =>
  !a ? b : !b ? a : b.end > a.end ? b : a
