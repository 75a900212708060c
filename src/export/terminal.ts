import type {Collation, Edition} from '../core/edition.ts'
import {
  apparatusOf,
  mostReportsFirst,
  type Apparatus,
  type Entry,
  type Instance,
  type Section,
  type SectionName,
  type Version,
} from './apparatus.ts'
import {piece, wrap, type Line} from './lines.ts'
import {quotePieces} from './quote-pieces.ts'
import {treeLines} from './terminal-tree.ts'
import {oneLine} from './visible.ts'
import {countWords, matterWords, originWords, plural, sectionCount} from './words.ts'

export interface TerminalOptions {
  /** Columns. */
  readonly width: number
  /** Long lists in full, and the possible differences. */
  readonly all?: boolean
  /** These sections alone, in full. */
  readonly only?: readonly SectionName[]
  /** Put `*` around the words that differ: for output that cannot be coloured. */
  readonly marks?: boolean
}

/** Entries shown of a section without `all`: what fits on a screen for what differs, a glance for the rest. */
const SHOWN: Readonly<Record<SectionName, number>> = {
  drift: 20,
  conflict: 20,
  update: 10,
  status: 10,
  agreed: 8,
  'only-in': 6,
  possible: 20,
}

/** Reports drawn without `all`. */
const SHOWN_BRANCHES = 30

/** A collation as lines of text for a terminal, escaped, in at most `width` columns. */
export function terminalLines({editions, unplaced}: Collation, options: TerminalOptions): Line[] {
  const {width} = options
  const lines: Line[] = []
  const stories = mostReportsFirst(editions)
  const reports = stories.reduce((n, e) => n + e.reports.length, unplaced.length)
  if (stories.length > 1)
    lines.push(...wrap([piece(`${plural(stories.length, 'story', 'stories')} in ${plural(reports, 'report')}`)], width))
  stories.forEach((edition, i) => {
    if (stories.length > 1) lines.push([], rule(`${i + 1} of ${stories.length}`, width), [])
    lines.push(...editionLines(edition, options))
  })
  if (!unplaced.length || options.only) return lines
  if (lines.length) lines.push([])
  if (stories.length > 1) lines.push([piece('─'.repeat(width), 'dim')], [])
  const names = unplaced.map((r) => oneLine(r.path ?? r.outlet ?? r.url ?? r.id))
  const limit = options.all ? names.length : SHOWN_BRANCHES
  const more = names.length > limit ? ` … ${names.length - limit} more (--all)` : ''
  const title = stories.length ? 'In no story with another report: ' : 'No two of these reports tell one story: '
  lines.push(
    ...wrap([piece(title, 'heading'), piece(names.slice(0, limit).join(', ') + more)], width, [], [piece('  ')]),
  )
  return lines
}

const rule = (title: string, width: number): Line => [
  piece(`── ${title} ${'─'.repeat(Math.max(0, width - title.length - 4))}`, 'dim'),
]

export function editionLines(edition: Edition, options: TerminalOptions): Line[] {
  const apparatus = apparatusOf(edition)
  const lines: Line[] = [...headLines(edition, apparatus, options)]
  if (!options.only)
    lines.push([], ...treeLines(edition, apparatus.witnesses, options.width, options.all ? Infinity : SHOWN_BRANCHES))
  for (const section of apparatus.sections) {
    if (options.only ? !options.only.includes(section.name) : section.name === 'possible' && !options.all) continue
    if (section.entries.length) lines.push([], ...sectionLines(section, options))
    else if (options.only) lines.push([], [piece(section.title, 'heading'), piece(': none')])
  }
  const possible = apparatus.sections.find((s) => s.name === 'possible')?.entries.length ?? 0
  if (possible && !options.only && !options.all) {
    const words = `${plural(possible, 'possible difference')} not shown: too unsure to call. See ${possible === 1 ? 'it' : 'them'} with --all.`
    lines.push([], ...wrap([piece(words, 'dim')], options.width))
  }
  return lines
}

function headLines(edition: Edition, {witnesses, sections}: Apparatus, {width}: TerminalOptions): Line[] {
  const {headline} = edition
  const witness = headline && witnesses.byId.get(headline.report)
  const title =
    headline && witness ? `“${oneLine(witness.report.text.slice(headline.start, headline.end)).trim()}”` : ''
  const counts = sections.filter((s) => s.entries.length).map((s) => sectionCount(s.name, s.entries.length))
  return [
    ...wrap([title ? piece(title, 'heading') : piece('No headline', 'dim')], width),
    ...wrap([piece(countWords(edition.reports.length, edition.origins))], width),
    ...(counts.length ? wrap([piece(counts.join(' · '), 'dim')], width) : []),
  ]
}

function sectionLines({name, title, entries}: Section, options: TerminalOptions): Line[] {
  const limit = options.all || options.only ? entries.length : SHOWN[name]
  const lines: Line[] = [[piece(title, 'heading'), piece(` ${entries.length}`, 'dim')]]
  for (const entry of entries.slice(0, limit)) lines.push(...entryLines(entry, options))
  if (entries.length > limit) lines.push([piece(`  … ${entries.length - limit} more (--all)`, 'dim')])
  return lines
}

/** The label's column and the sigils' column. */
const LABEL = 5
const SIGILS = 4

function entryLines(entry: Entry, options: TerminalOptions): Line[] {
  const label = piece(`${entry.label.padEnd(LABEL - 1)} `, entry.section)
  if (!entry.slot) return versionLines(entry.versions[0], entry, [label], options)
  const lines = wrap([piece(matterWords(entry))], options.width, [label], [piece(' '.repeat(LABEL))])
  for (const version of entry.versions) lines.push(...versionLines(version, entry, [piece(' '.repeat(LABEL))], options))
  if (entry.section === 'possible')
    lines.push(
      ...wrap([piece(`no difference if ${oneLine(entry.wouldChangeIf)}`, 'dim')], options.width, [
        piece(' '.repeat(LABEL)),
      ]),
    )
  return lines
}

function versionLines(version: Version, entry: Entry, lead: Line, {width, marks = false}: TerminalOptions): Line[] {
  const {instances} = version
  const sigils = instances.map((i) => i.witness.sigil).join(' ')
  const hang = piece(' '.repeat(LABEL + SIGILS))
  // Many sigils take a line of their own, so that the words stand in one column.
  const fits = sigils.length < SIGILS
  const first = [...lead, piece(sigils.padEnd(SIGILS), 'sigil')]
  const words = quotePieces(instances[0].quote, marks)
  const about = [
    ...(version.driftedFrom === undefined ? [] : [changedWords(entry, version)]),
    ...valueWords(entry, version, instances[0]),
    ...(counted(entry, version) ? [originWords(version.origins)] : []),
    ...instances.map((i) => oneLine(i.place)),
  ]
  return [
    ...(fits ? [] : wrap([piece(sigils, 'sigil')], width, lead, [hang])),
    ...wrap(words, width, fits ? first : [hang], [hang]),
    ...wrap([piece(about.join(' · '), 'dim')], width, [hang]),
  ]
}

/** Whether the number of origins tells something: not for what one report alone has, nor for a report and its copy. */
const counted = ({relation}: Entry, {origins}: Version): boolean =>
  relation !== 'only-in' && (relation !== 'drift' || origins.high > 1)

function changedWords({versions}: Entry, {driftedFrom}: Version): string {
  const from = versions[driftedFrom ?? -1]
  return from ? `changed from ${from.instances.map((i) => i.witness.sigil).join(' ')}` : 'changed in copying'
}

/** Five is 5: no need to say so. */
const SMALL_NUMBER = /^1?\d$/

/** What the words were read as, where the words themselves do not say it: “on Tuesday” read as 2024-03-05. */
function valueWords({slot}: Entry, {value}: Version, {quote}: Instance): string[] {
  // "---03" is a month without its year: of use to a program only.
  if (slot === 'when' && !/^\d/.test(value)) return []
  if (slot === 'polarity') return [value === 'negative' ? 'read as no' : 'read as yes']
  const shown = quote.pieces
    .map((p) => p.text)
    .join('')
    .toLowerCase()
  return value === '' || SMALL_NUMBER.test(value) || shown.includes(value.toLowerCase())
    ? []
    : [`read as ${oneLine(value)}`]
}
