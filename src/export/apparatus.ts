import type {Edition} from '../core/edition.ts'
import {SECTION_TITLES, SECTIONS, type Section, type SectionName} from './entry.ts'
import {pointEntries} from './point-entries.ts'
import {unitEntries} from './unit-entries.ts'
import {witnessesOf, type Witnesses} from './witnesses.ts'

const LETTERS: Readonly<Record<SectionName, string>> = {
  drift: 'D',
  conflict: 'C',
  update: 'U',
  status: 'S',
  agreed: 'A',
  'only-in': 'O',
  possible: 'P',
}

/** Everything an edition shows, in sections, labelled. Works nothing out. */
export interface Apparatus {
  readonly witnesses: Witnesses
  readonly sections: readonly Section[]
}

export function apparatusOf(edition: Edition): Apparatus {
  const witnesses = witnessesOf(edition)
  const entries = Map.groupBy(
    [...unitEntries(edition, witnesses), ...pointEntries(edition, witnesses)],
    (e) => e.section,
  )
  const sections = SECTIONS.map((name): Section => {
    const own = entries.get(name) ?? []
    return {name, title: SECTION_TITLES[name], entries: own.map((e, i) => ({label: `${LETTERS[name]}${i + 1}`, ...e}))}
  })
  return {witnesses, sections}
}

/** Stories in the order they are shown: those told most often first. */
export const mostReportsFirst = (editions: readonly Edition[]): Edition[] =>
  editions.toSorted((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1))
