/** Normalised forms of mentions: what is compared. Plain JSON. */

export type Measure =
  | 'count'
  | 'money'
  | 'percent'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'duration'
  | 'age'
  | 'ordinal'
  | 'score'
  | 'energy'
  | 'power'
  | 'rate'

/** A number or range, in the measure's base unit (m, m2, m3, kg, km/h, C, s, J, W; ISO 4217 for money; `month`, `year` where a duration has no fixed length). */
export interface QuantityValue {
  readonly kind: 'quantity'
  readonly measure: Measure
  /** Both ends included; null = unbounded ("at least 10": 10 to null). */
  readonly low: number | null
  readonly high: number | null
  /** "about", "nearly", "dozens". A bound ("at least") is not approximate. */
  readonly approximate: boolean
  readonly unit: string
  /** Lemma of the head noun of what is counted, null if none is said. */
  readonly counted: string | null
  /** Lemmas that narrow what is counted: "injured", "Norwegian" in "12 injured Norwegian miners". */
  readonly scope: readonly string[]
}

export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'
  | 'part-of-day'
  | 'hour'
  | 'minute'

/**
 * A time. `from` and `to` are local calendar values, both ends included, `2024-03-05` or `2024-03-05T14:10`;
 * null when the report alone does not fix them ("on Tuesday" in an undated report).
 */
export interface TimeValue {
  readonly kind: 'time'
  readonly type: 'date' | 'time' | 'duration' | 'set'
  readonly from: string | null
  readonly to: string | null
  readonly grain: Grain
  /** What the value was worked out from: its own words, the publication day, or another time in the report. */
  readonly anchor: 'said' | 'published' | 'text' | 'none'
  /** Only what the words say: `{weekday: 2}` for "on Tuesday" (1 = Monday), `{month: 3, day: 5}` for "March 5". */
  readonly said: {
    readonly year?: number
    readonly month?: number
    readonly day?: number
    /** 1 = Monday … 7 = Sunday. */
    readonly weekday?: number
    readonly hour?: number
    readonly minute?: number
    /** IANA name, `UTC`, `local`, or an offset `+02:00`. */
    readonly zone?: string
    /** Days from the publication day, for "yesterday", "tomorrow". */
    readonly offset?: number
  }
  /** "about", "around", "early", "late", "mid-", "shortly before". */
  readonly modifier?: 'approximate' | 'start' | 'mid' | 'end' | 'before' | 'after' | 'by' | 'since' | 'until'
  /** TIMEX3 value (TimeML), e.g. `2024-W10`, `P4D`, `PRESENT_REF`. */
  readonly timex: string
}

export type PlaceLevel = 'continent' | 'country' | 'region' | 'city' | 'district' | 'other'

export interface PlaceValue {
  readonly kind: 'place'
  /** As a reader would write it, without "the". */
  readonly name: string
  /** Gazetteer id (`geonames:2267057`, `iso:PT`), if it was resolved. */
  readonly id?: string
  readonly level: PlaceLevel
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** Ids or names of the places that contain it, nearest first: `['iso:PT', 'continent:EU']`. */
  readonly within: readonly string[]
  /** "Moscow said": the place stands for its government. */
  readonly metonym?: true
}

export interface NameValue {
  readonly kind: 'name'
  readonly type: 'person' | 'organisation' | 'other'
  /** The fullest form of the name in the report, titles left off: "Rui Gonçalves". */
  readonly name: string
  /** Id of the person or organisation within the report: mentions of one share it. */
  readonly entity: string
  /** Roles and titles said of it in the report, lower case: "rescue commander". */
  readonly roles: readonly string[]
}

/** A noun phrase that is none of the above. */
export interface TextValue {
  readonly kind: 'text'
  /** Lemma of its head, lower case. */
  readonly head: string
  /** Lemmas of its content words, lower case, in order. */
  readonly lemmas: readonly string[]
}

export type Value = QuantityValue | TimeValue | PlaceValue | NameValue | TextValue
