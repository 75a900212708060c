import type {Collation} from '../core/edition.ts'
import {contains, type Span} from '../core/span.ts'
import {apparatusOf, mostReportsFirst} from './apparatus.ts'
import type {Entry, SectionName, Version} from './entry.ts'
import {namesNobody} from './version-words.ts'
import {visibleLines} from './visible.ts'

/** What a person looks for first; ids last. */
const COLUMNS = [
  'label',
  'relation',
  'tier',
  'slot',
  'within',
  'reading',
  'value',
  'changed_from',
  'sigil',
  'outlet',
  'file',
  'place',
  'number',
  'quote',
  'sentence',
  'origins_low',
  'origins_high',
  'start',
  'end',
  'report',
  'edition',
] as const

/** What a spreadsheet would run as a formula if a field began with it. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/**
 * One row for each reading and place where it stands (RFC 4180: CRLF, doubled quotation marks). `quote` has the words of the
 * reading, `sentence` the words around them; `place` and `number` say line, paragraph or headline; `start` and `end` are UTF-16 code units of the report. A field that a spreadsheet could
 * take for a formula gets an apostrophe before it.
 */
export function toCsv({editions}: Collation, only?: readonly SectionName[]): string {
  const rows = mostReportsFirst(editions).flatMap((edition) =>
    apparatusOf(edition)
      .sections.filter(({name}) => !only || only.includes(name))
      .flatMap(({entries}) => entries)
      .flatMap((entry) => entry.versions.flatMap((version, i) => versionRows(edition.id, entry, version, i))),
  )
  return [COLUMNS, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

type Row = readonly (string | number)[]

function versionRows(edition: string, entry: Entry, version: Version, index: number): Row[] {
  return version.instances.flatMap(({witness, spans, quote}) =>
    apart(spans).map((span): Row => {
      const {report, sigil} = witness
      const place = witness.placeAt(span.start)
      return [
        entry.label,
        entry.relation,
        entry.tier,
        entry.slot ?? '',
        entry.within ?? '',
        index + 1,
        version.value,
        version.driftedFrom === undefined ? '' : version.driftedFrom + 1,
        sigil,
        report.outlet ?? '',
        report.path ?? report.url ?? '',
        place.kind,
        place.kind === 'headline' ? '' : place.number,
        // Where nobody is named as having said it the span is only the place where a name could stand.
        namesNobody(entry, version) ? '' : report.text.slice(span.start, span.end),
        quote.pieces.map((p) => p.text).join(''),
        version.origins.low,
        version.origins.high,
        span.start,
        span.end,
        report.id,
        edition,
      ]
    }),
  )
}

/** Without those that stand inside another: several claims of one clause would give its words again and again. */
const apart = (spans: readonly Span[]): Span[] =>
  spans.filter((a, i) => !spans.some((b, j) => contains(b, a) && (!contains(a, b) || j < i)))

function field(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const shown = visibleLines(FORMULA.test(value) ? `'${value}` : value)
  return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown
}
