import type {Origins, Point, Unit, UnitSlot} from '../core/edition.ts'
import type {EvidenceList} from '../core/evidence.ts'
import type {Spans} from '../core/span.ts'
import type {Place} from './places.ts'
import type {Quote} from './quote.ts'
import type {Witness} from './witnesses.ts'

/** The sections of a comparison, in the order shown; also the words that `--only` takes. */
export const SECTIONS = ['drift', 'conflict', 'update', 'status', 'agreed', 'only-in', 'possible'] as const
export type SectionName = (typeof SECTIONS)[number]

export const SECTION_TITLES: Readonly<Record<SectionName, string>> = {
  drift: 'Changed in copying',
  conflict: 'Conflicts',
  update: 'Updates',
  status: 'Status',
  agreed: 'Agreed',
  'only-in': 'Only in one report',
  possible: 'Possible differences',
}

/** The words of one report for a version. */
export interface Instance {
  readonly witness: Witness
  readonly quote: Quote
  /** As the records give them. */
  readonly spans: Spans
  /** Of the words that differ, if it has some. */
  readonly at: Place
  /** `report.txt:12`, `page.html ¶4`. Unescaped. */
  readonly place: string
}

/** One reading of a unit, or the one statement of a point, with where it stands. */
export interface Version {
  /** Normalised value, not the words of a report; empty for a point. */
  readonly value: string
  readonly origins: Origins
  /** One for each report that carries it, by sigil. */
  readonly instances: readonly [Instance, ...Instance[]]
  /** Index of the version that this one was changed from in copying. */
  readonly driftedFrom?: number
  /** With `driftedFrom`: sigils of the reports it was copied from, of those that carry the version before. */
  readonly copiedFrom?: readonly string[]
}

/** One line of the comparison. */
export interface Entry {
  /** `C1`; the same in every export of one edition. */
  readonly label: string
  readonly section: SectionName
  readonly relation: Unit['relation'] | Point['relation']
  readonly tier: Unit['tier']
  readonly slot: UnitSlot | null
  readonly within: Unit['within'] | null
  readonly versions: readonly [Version, ...Version[]]
  /** One plain clause. */
  readonly wouldChangeIf: string
  readonly evidence: EvidenceList
  /** What it speaks of: its slot, or those of the claims of a point. */
  readonly slots: readonly UnitSlot[]
}

/** Before the labels are given out. */
export type Unlabelled = Omit<Entry, 'label'>

export interface Section {
  readonly name: SectionName
  readonly title: string
  readonly entries: readonly Entry[]
}
