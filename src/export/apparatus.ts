import type {Edition, Origins, Point, Reading, Unit, UnitSlot} from '../core/edition.ts'
import type {Range, Span} from '../core/span.ts'
import {differingWords} from './differing-words.ts'
import {placeWords, type Place} from './places.ts'
import {quoteOf, type Quote} from './quote.ts'
import {witnessesOf, type Witness, type Witnesses} from './witnesses.ts'

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

const LETTERS: Readonly<Record<SectionName, string>> = {
  drift: 'D',
  conflict: 'C',
  update: 'U',
  status: 'S',
  agreed: 'A',
  'only-in': 'O',
  possible: 'P',
}

/** The words of one report for a version. */
export interface Instance {
  readonly witness: Witness
  readonly quote: Quote
  /** Of the span that the record gives. */
  readonly span: Span
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
  /** Id of the unit or point. */
  readonly id: string
}

export interface Section {
  readonly name: SectionName
  readonly title: string
  readonly entries: readonly Entry[]
}

/** Everything an edition shows, in sections, labelled. Renders nothing and works nothing out. */
export interface Apparatus {
  readonly witnesses: Witnesses
  readonly sections: readonly Section[]
}

const SECTION_OF: Readonly<Record<Unit['relation'], SectionName | null>> = {
  drift: 'drift',
  conflict: 'conflict',
  update: 'update',
  'differs-in-status': 'status',
  agrees: null,
  adds: null,
}

/** Stories in the order they are shown: those told most often first. */
export const mostReportsFirst = (editions: readonly Edition[]): Edition[] =>
  editions.toSorted((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1))

export function apparatusOf(edition: Edition): Apparatus {
  const witnesses = witnessesOf(edition)
  const bySection = new Map<SectionName, Omit<Entry, 'label'>[]>(SECTIONS.map((name) => [name, []]))
  const differing = new Set<string>()
  const units = edition.units.toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))
  for (const unit of units) {
    const name = unit.tier === 'possible' ? 'possible' : SECTION_OF[unit.relation]
    const entry = name && unitEntry(unit, name, witnesses)
    if (!entry) continue
    bySection.get(name)!.push(entry)
    if (unit.tier === 'shown') differing.add(unit.point)
  }
  // A point one slot of which is in conflict is shown there, not as agreed.
  for (const point of inOrder(edition, witnesses)) {
    const name = point.relation === 'only-in' ? 'only-in' : 'agreed'
    // Agreement of a report with itself says nothing.
    const alone = name === 'agreed' && new Set(point.spans.map((s) => s.report)).size < 2
    const entry = alone || differing.has(point.id) ? null : pointEntry(point, name, witnesses)
    if (entry) bySection.get(name)!.push(entry)
  }
  const sections = SECTIONS.map((name): Section => {
    const entries = bySection.get(name)!.map((entry, i): Entry => ({label: `${LETTERS[name]}${i + 1}`, ...entry}))
    return {name, title: SECTION_TITLES[name], entries}
  })
  return {witnesses, sections}
}

const sure = ({origins, relation}: Point): number => (relation === 'only-in' ? 0 : origins.low * 1000 + origins.high)

/** Most origins first, then in the order of the reports' own text. */
function inOrder(edition: Edition, {all, byId}: Witnesses): Point[] {
  const order = new Map(all.map((w, i) => [w.report.id, i]))
  return edition.points
    .filter((p) => byId.has(p.spans[0].report))
    .toSorted((a, b) => {
      const [s, t] = [a.spans[0], b.spans[0]]
      return (
        sure(b) - sure(a) ||
        order.get(s.report)! - order.get(t.report)! ||
        s.start - t.start ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
      )
    })
}

function unitEntry(unit: Unit, section: SectionName, witnesses: Witnesses): Omit<Entry, 'label'> | null {
  const versions = unit.readings.map((reading, i) => versionOf(unit, reading, i, witnesses)).filter((v) => v !== null)
  const [first, ...rest] = versions
  if (!first || versions.length !== unit.readings.length) return null
  return {
    section,
    relation: unit.relation,
    tier: unit.tier,
    slot: unit.slot,
    within: unit.within ?? null,
    versions: [first, ...rest],
    wouldChangeIf: unit.evidence[0].wouldChangeIf,
    id: unit.id,
  }
}

function versionOf(unit: Unit, reading: Reading, index: number, witnesses: Witnesses): Version | null {
  const instances = instancesOf(reading.spans, witnesses, (span) => differingWords(unit, index, span, witnesses))
  if (!instances) return null
  return {
    value: reading.value,
    origins: reading.origins,
    instances,
    ...(reading.driftedFrom === undefined ? {} : {driftedFrom: reading.driftedFrom}),
  }
}

function pointEntry(point: Point, section: SectionName, witnesses: Witnesses): Omit<Entry, 'label'> | null {
  const instances = instancesOf(point.spans, witnesses, () => [])
  if (!instances) return null
  return {
    section,
    relation: point.relation,
    tier: 'shown',
    slot: null,
    within: null,
    versions: [{value: '', origins: point.origins, instances}],
    wouldChangeIf: point.evidence[0].wouldChangeIf,
    id: point.id,
  }
}

/** The first span of each report, by sigil. */
function instancesOf(
  spans: readonly Span[],
  {all}: Witnesses,
  strong: (span: Span) => Range[],
): [Instance, ...Instance[]] | null {
  const instances = all.flatMap((witness): Instance[] => {
    const span = spans.find((s) => s.report === witness.report.id)
    if (!span) return []
    const marks = strong(span)
    const at = witness.placeAt(marks[0]?.start ?? span.start)
    return [{witness, span, at, place: witness.file + placeWords(at), quote: quoteOf(witness, span, marks)}]
  })
  const [first, ...rest] = instances
  return first ? [first, ...rest] : null
}
