import type {Collation, Edition} from '../core/edition.ts'
import {apparatusOf, mostReportsFirst, type Apparatus} from './apparatus.ts'
import type {Entry, Section, SectionName} from './entry.ts'
import {piece, wrap, type Line} from './lines.ts'
import {entryLines} from './terminal-entry.ts'
import {treeLines} from './terminal-tree.ts'
import {oneLine} from './visible.ts'
import {countWords, plural, sectionCount} from './words.ts'

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
  'only-in': 12,
  possible: 20,
}

/** Of each report, of what it alone has. */
const SHOWN_OF_EACH = 1

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
  if (!options.only) lines.push([], ...treeLines(edition, apparatus.witnesses, options.width, options.all === true))
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
  // That there is no conflict is news as well.
  const counts = sections
    .filter((s) => s.entries.length || s.name === 'conflict')
    .map((s) => sectionCount(s.name, s.entries.length) + byMore(s))
  return [
    ...wrap([title ? piece(title, 'heading') : piece('No headline', 'dim')], width),
    ...wrap([piece(countWords(edition.reports.length, edition.origins))], width),
    ...wrap([piece(counts.join(' · '), 'dim')], width),
  ]
}

/** Of what is agreed, how much does not rest on one origin alone: a copy agrees with its source at no cost. */
function byMore({name, entries}: Section): string {
  if (name !== 'agreed' || entries.length === 0) return ''
  const more = entries.filter(({versions: [{origins}]}) => origins.low > 1).length
  return more === 0 ? ', all by one origin' : `, ${more} by two origins or more`
}

function sectionLines({name, title, entries}: Section, options: TerminalOptions): Line[] {
  const shown = options.all || options.only ? entries : selected(name, entries)
  const lines: Line[] = [[piece(title, 'heading'), piece(` ${entries.length}`, 'dim')]]
  for (const entry of shown) lines.push(...entryLines(entry, options))
  if (entries.length > shown.length) lines.push([piece(`  … ${entries.length - shown.length} more (--all)`, 'dim')])
  return lines
}

/** The first of a list; of what one report alone has, the first of each report: news stands at the top. */
function selected(name: SectionName, entries: readonly Entry[]): readonly Entry[] {
  if (name !== 'only-in') return entries.slice(0, SHOWN[name])
  const taken = new Map<string, number>()
  const chosen = entries.filter(({versions: [{instances}]}) => {
    const {sigil} = instances[0].witness
    taken.set(sigil, (taken.get(sigil) ?? 0) + 1)
    return taken.get(sigil)! <= SHOWN_OF_EACH
  })
  return chosen.slice(0, SHOWN[name])
}
