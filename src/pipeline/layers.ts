import type {Attribution, Claim} from '../core/claim.ts'
import type {Drift, LineageEdge, Order, Origins, Point, Tile, Unit} from '../core/edition.ts'
import type {Mention, Sentence} from '../core/mention.ts'
import type {PublishedAt, Report} from '../core/report.ts'
import type {Range, Span} from '../core/span.ts'
import type {Syntax, Tokens} from '../text/tokens.ts'

/** Stand-off layers of one report; each is written by one stage and read by later ones. */
export interface ReportLayers {
  readonly report: Report
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  /** Stretches between quotation marks, marks left out, sorted by start. */
  readonly quotations: readonly Range[]
  readonly syntax: Syntax
  readonly mentions: readonly Mention[]
  readonly attributions: readonly Attribution[]
  readonly claims: readonly Claim[]
}

/** What is known of all reports of one story. `reports` are sorted by date, then id, and carry sigils. */
export interface StoryLayers {
  readonly reports: readonly ReportLayers[]
  readonly lineage: readonly LineageEdge[]
  readonly tiles: readonly Tile[]
  readonly drifts: readonly Drift[]
  readonly links: readonly Link[]
  readonly utterances: readonly Utterance[]
  readonly points: readonly Point[]
  readonly units: readonly Unit[]
  readonly origins: Origins
  /** Points and units with their origins counted by what is sure and what may be. */
  readonly counted: {readonly points: readonly Point[]; readonly units: readonly Unit[]}
  readonly order: readonly Order[]
  /** Days worked out for reports that give none, by report. */
  readonly dates: ReadonlyMap<string, PublishedAt>
}

/** Two claims of two reports (or of one) that speak of one matter. */
export interface Link {
  readonly a: string
  readonly b: string
  /** 0 to 1: how sure it is that they do. */
  readonly score: number
  /** The same score without each slot: a conflict on a slot is only asserted from the score without it. */
  readonly without: Readonly<Record<string, number>>
  /** `tile`: the two stand at one place of copied words. */
  readonly by: 'tile' | 'slots'
}

/** One utterance that two reports quote: the quoted words of each, and where they differ beyond where they were cut. */
export interface Utterance {
  readonly a: Span
  readonly b: Span
  /** Words that both have, in order. */
  readonly matched: number
  readonly differences: readonly {readonly a: Range; readonly b: Range}[]
}
