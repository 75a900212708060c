import type {Edition, Reading, Unit} from '../core/edition.ts'
import {differingWords} from './differing-words.ts'
import type {SectionName, Unlabelled, Version} from './entry.ts'
import {instancesOf} from './instances.ts'
import type {Witnesses} from './witnesses.ts'

const SECTION_OF: Readonly<Record<Unit['relation'], SectionName | null>> = {
  drift: 'drift',
  conflict: 'conflict',
  update: 'update',
  'differs-in-status': 'status',
  agrees: null,
  adds: null,
}

/** What differs, highest rank first. Units that agree are shown by their point. */
export function unitEntries(edition: Edition, witnesses: Witnesses): Unlabelled[] {
  return edition.units
    .toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))
    .flatMap((unit) => unitEntry(unit, edition, witnesses) ?? [])
}

function unitEntry(unit: Unit, edition: Edition, witnesses: Witnesses): Unlabelled | null {
  const differs = SECTION_OF[unit.relation]
  if (!differs) return null
  const versions = unit.readings.flatMap((reading, i) => versionOf(unit, reading, i, edition, witnesses) ?? [])
  const [first, ...rest] = versions
  if (!first || versions.length !== unit.readings.length) return null
  return {
    section: unit.tier === 'possible' ? 'possible' : differs,
    relation: unit.relation,
    tier: unit.tier,
    slot: unit.slot,
    within: unit.within ?? null,
    versions: [first, ...rest],
    wouldChangeIf: unit.evidence[0].wouldChangeIf,
    evidence: unit.evidence,
    slots: [unit.slot],
  }
}

function versionOf(
  unit: Unit,
  reading: Reading,
  index: number,
  edition: Edition,
  witnesses: Witnesses,
): Version | null {
  // The first span of each report: a reading may stand in several places of one.
  const instances = instancesOf(reading.spans, witnesses, ([span]) => differingWords(unit, index, span, witnesses))
  if (!instances) return null
  return {
    value: reading.value,
    origins: reading.origins,
    instances,
    ...(reading.driftedFrom === undefined
      ? {}
      : {driftedFrom: reading.driftedFrom, copiedFrom: parentsOf(unit, reading, edition, witnesses)}),
  }
}

/** Of the reports with the reading before, those that the ones with this reading hang from; all if none is known to be a parent. */
function parentsOf(unit: Unit, reading: Reading, {lineage}: Edition, {all}: Witnesses): string[] {
  const before = unit.readings[reading.driftedFrom ?? -1]
  const holders = all.filter((w) => before?.reports.includes(w.report.id))
  const parents = holders.filter((w) =>
    lineage.some((e) => e.parent === w.report.id && reading.reports.includes(e.child)),
  )
  return (parents.length ? parents : holders).map((w) => w.sigil)
}
