import type {Collation} from '../core/edition.ts'
import {apparatusOf, mostReportsFirst, type SectionName} from './apparatus.ts'
import {visibleLines} from './visible.ts'

const COLUMNS = [
  'edition',
  'label',
  'relation',
  'tier',
  'slot',
  'within',
  'reading',
  'value',
  'changed_from',
  'sigil',
  'report',
  'outlet',
  'file',
  'place',
  'number',
  'start',
  'end',
  'quote',
  'origins_low',
  'origins_high',
] as const

/** What a spreadsheet would run as a formula if a field began with it. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/**
 * One row for each reading and report that carries it (RFC 4180: CRLF, doubled quotation marks). `place` and `number` say
 * line, paragraph or headline; `start` and `end` are UTF-16 code units of the report. A field that a spreadsheet could
 * take for a formula gets an apostrophe before it.
 */
export function toCsv({editions}: Collation, only?: readonly SectionName[]): string {
  const rows: (readonly (string | number)[])[] = [COLUMNS]
  for (const edition of mostReportsFirst(editions)) {
    for (const section of apparatusOf(edition).sections) {
      if (only && !only.includes(section.name)) continue
      for (const entry of section.entries)
        entry.versions.forEach((version, i) => {
          for (const {witness, span, at} of version.instances) {
            const {report} = witness
            rows.push([
              edition.id,
              entry.label,
              entry.relation,
              entry.tier,
              entry.slot ?? '',
              entry.within ?? '',
              i + 1,
              version.value,
              version.driftedFrom === undefined ? '' : version.driftedFrom + 1,
              witness.sigil,
              report.id,
              report.outlet ?? '',
              report.path ?? report.url ?? '',
              at.kind,
              at.kind === 'headline' ? '' : at.number,
              span.start,
              span.end,
              report.text.slice(span.start, span.end),
              version.origins.low,
              version.origins.high,
            ])
          }
        })
    }
  }
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

function field(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const shown = visibleLines(FORMULA.test(value) ? `'${value}` : value)
  return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown
}
