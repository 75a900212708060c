import type {Attribution, Claim, SlotName} from './claim.ts'
import type {Grounded} from './evidence.ts'
import type {Mention, Sentence} from './mention.ts'
import type {Message} from './message.ts'
import type {Report} from './report.ts'
import type {Span} from './span.ts'

/** How many independent origins: a range where copying is uncertain. */
export interface Origins {
  readonly low: number
  readonly high: number
}

/** A run of words that child and parent (or an inferred witness, then without `parent`) share. */
export interface Passage {
  readonly parent?: Span
  readonly child: Span
}

/** One arrow from parent to child report: one edge a pair. */
export interface LineageEdge extends Grounded {
  readonly id: string
  /** Null if the parent is an inferred witness, then named by `inferred`. */
  readonly parent: string | null
  readonly inferred?: string
  readonly child: string
  readonly relation: 'reprint' | 'trimmed' | 'edited' | 'paraphrase' | 'version'
  /** False: the two are of one line, but which came first is not known. */
  readonly directed: boolean
  /** 0 to 1: how sure it is that one text depends on the other. */
  readonly strength: number
  readonly passages: readonly [Passage, ...Passage[]]
}

/** A run of aligned words of two reports, found by trace; ranges of text in both. Works inside the program; an edition keeps `passages`. */
export interface Tile {
  readonly a: Span
  readonly b: Span
  /** Words (not punctuation) that are the same in both. */
  readonly words: number
  /** True if most of it stands in quotation marks in both: shared speech, not copying. */
  readonly quoted: boolean
}

/** A difference inside a copied passage, typed by slot. Works inside the program; it becomes a unit with relation `drift`. */
export interface Drift extends Grounded {
  readonly id: string
  /** Id of the lineage edge. */
  readonly edge: string
  readonly slot: UnitSlot
  /** The smallest clause with the changed words, and the changed words, in parent and child. */
  readonly parent: {readonly span: Span; readonly changed: Span; readonly value: string}
  readonly child: {readonly span: Span; readonly changed: Span; readonly value: string}
  /** 0 to 1. */
  readonly sure: number
}

/** The claims of several reports (or of one) that speak of one matter. */
export interface Point extends Grounded {
  readonly id: string
  readonly claims: readonly string[]
  readonly origins: Origins
  /** `possible`: the claims may be of one matter, too unsure to tell a reader that the reports agree. */
  readonly tier: 'shown' | 'possible'
  /** `only-in` if one report alone, and no copy of it, has it. */
  readonly relation: 'agrees' | 'adds' | 'only-in'
}

export type UnitSlot = SlotName | 'polarity' | 'status' | 'wording'

/** One value found at a variation unit, with the reports that carry it. */
export interface Reading extends Grounded {
  /** The value as a short text, normalised: `12`, `2024-03-05`, `Quarry Ridge`. Not the words of a report. */
  readonly value: string
  /** Ids of claims; empty for a reading that came from aligned words alone. */
  readonly claims: readonly string[]
  readonly reports: readonly string[]
  readonly origins: Origins
  /** The reading that this one was changed from in copying: its index in the unit. */
  readonly driftedFrom?: number
}

export type Relation = 'agrees' | 'adds' | 'differs-in-status' | 'update' | 'drift' | 'conflict'

/** One slot of a point where reports can be compared. */
export interface Unit extends Grounded {
  readonly id: string
  readonly point: string
  readonly slot: UnitSlot
  readonly relation: Relation
  readonly tier: 'shown' | 'possible'
  readonly readings: readonly [Reading, ...Reading[]]
  /** Set where the two sides are one report: its headline against its body, or two places of it. */
  readonly within?: 'headline' | 'report'
  /** For ordering inside a tier: sure and important first. */
  readonly rank: number
}

/** Two spans that the texts put in order of time. */
export interface Order extends Grounded {
  readonly id: string
  readonly before: Span
  readonly after: Span
}

/** Everything worked out about one story. */
export interface Edition {
  readonly id: string
  /** The story's headline: that of the earliest report that is a parent of others, else of the earliest. */
  readonly headline: Span | null
  readonly reports: readonly Report[]
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly attributions: readonly Attribution[]
  readonly claims: readonly Claim[]
  readonly lineage: readonly LineageEdge[]
  /** Independent origins among the reports. */
  readonly origins: Origins
  readonly points: readonly Point[]
  readonly units: readonly Unit[]
  readonly order: readonly Order[]
}

/** What `collate` gives. */
export interface Collation {
  readonly editions: readonly Edition[]
  /** Reports that belong to no story of two or more. */
  readonly unplaced: readonly Report[]
  readonly messages: readonly Message[]
}
