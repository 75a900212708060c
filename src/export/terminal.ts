import type {Collation, Edition} from '../core/edition.ts'
import {
  apparatusOf,
  type Apparatus,
  type Entry,
  type Instance,
  type Section,
  type SectionName,
  type Version,
} from './apparatus.ts'
import {familyTree, sharedWords, type Branch} from './family-tree.ts'
import {piece, wrap, type Line, type Piece} from './lines.ts'
import {quoteOf, type Quote} from './quote.ts'
import {oneLine} from './visible.ts'
import type {Witnesses} from './witnesses.ts'
import {countWords, KINSHIP, matterWords, originWords, plural, sectionCount, strengthWords} from './words.ts'

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

/** Code units of the words that show an unseen origin. */
const SHARED_LENGTH = 110

/** A collation as lines of text for a terminal, escaped, in at most `width` columns. */
export function terminalLines({editions, unplaced}: Collation, options: TerminalOptions): Line[] {
  const lines: Line[] = []
  editions.forEach((edition, i) => {
    if (i > 0) lines.push([], [piece('─'.repeat(options.width), 'dim')], [])
    lines.push(...editionLines(edition, options))
  })
  if (!unplaced.length || options.only) return lines
  if (editions.length) lines.push([])
  const names = unplaced.map((r) => oneLine(r.outlet ?? r.path ?? r.url ?? r.id)).join(', ')
  const title = editions.length ? 'In no story with another report: ' : 'No two of these reports tell one story: '
  lines.push(...wrap([piece(title, 'heading'), piece(names)], options.width, [], [piece('  ')]))
  return lines
}

export function editionLines(edition: Edition, options: TerminalOptions): Line[] {
  const apparatus = apparatusOf(edition)
  const lines: Line[] = [...headLines(edition, apparatus, options)]
  if (!options.only) lines.push([], ...treeLines(edition, apparatus.witnesses, options))
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

function treeLines(edition: Edition, witnesses: Witnesses, {width, all}: TerminalOptions): Line[] {
  const lines: Line[] = [[piece('Who copied whom', 'heading')]]
  const branches = familyTree(edition, witnesses)
  if (!edition.lineage.length && edition.reports.length > 1)
    lines[0] = [...lines[0]!, piece(' no copying found', 'dim')]
  const limit = all ? branches.length : SHOWN_BRANCHES
  for (const branch of branches.slice(0, limit)) {
    const first = [piece(`  ${branch.prefix}`, 'dim')]
    lines.push(...wrap(branchPieces(branch, witnesses), width, first, [piece(`  ${branch.hang}`, 'dim')]))
  }
  if (branches.length > limit) lines.push([piece(`  … ${branches.length - limit} more (--all)`, 'dim')])
  return lines
}

function branchPieces({witness, shared, edge, also}: Branch, witnesses: Witnesses): Piece[] {
  if (!witness) {
    const holder = shared && witnesses.byId.get(shared.report)
    const words = shared && holder ? quotePieces(quoteOf(holder, shared, [], SHARED_LENGTH), false) : []
    return [piece('(unseen common origin: ', 'dim'), ...words, piece(')', 'dim')]
  }
  const out = [piece(witness.sigil, 'sigil'), piece(` ${oneLine(witness.name)}`)]
  const about = [
    ...(witness.report.outlet ? [oneLine(witness.file)] : []),
    ...(witness.report.kind === 'wire' ? ['agency'] : []),
    witness.date || 'no date',
  ]
  out.push(piece(`, ${about.join(', ')}`, 'dim'))
  if (edge) out.push(piece(` · ${edge.parent ? `${KINSHIP[edge.relation]}, ` : ''}${edgeWords(edge, witnesses)}`))
  for (const other of also) {
    const whose = other.parent
      ? `also ${KINSHIP[other.edge.relation]} of ${other.parent.sigil}`
      : `also of one unseen origin with ${other.beside.map((w) => w.sigil).join(', ') || 'another text'}`
    out.push(piece(` · ${whose}, ${edgeWords(other.edge, witnesses)}`, 'dim'))
  }
  return out
}

function edgeWords(edge: NonNullable<Branch['edge']>, witnesses: Witnesses): string {
  const shared = plural(sharedWords(edge, witnesses), 'shared word')
  return `${shared}, ${strengthWords(edge.strength)}${edge.directed ? '' : ', direction unsure'}`
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
    ...valueWords(version, instances[0]),
    ...(entry.relation === 'only-in' ? [] : [originWords(version.origins)]),
    ...instances.map((i) => oneLine(i.place)),
  ]
  return [
    ...(fits ? [] : wrap([piece(sigils, 'sigil')], width, lead, [hang])),
    ...wrap(words, width, fits ? first : [hang], [hang]),
    ...wrap([piece(about.join(' · '), 'dim')], width, [hang]),
  ]
}

function changedWords({versions}: Entry, {driftedFrom}: Version): string {
  const from = versions[driftedFrom ?? -1]
  return from ? `changed from ${from.instances.map((i) => i.witness.sigil).join(' ')}` : 'changed in copying'
}

/** Five is 5: no need to say so. */
const SMALL_NUMBER = /^1?\d$/

/** What the words were read as, where the words themselves do not say it: “on Tuesday” read as 2024-03-05. */
function valueWords({value}: Version, {quote}: Instance): string[] {
  const shown = quote.pieces
    .map((p) => p.text)
    .join('')
    .toLowerCase()
  return value === '' || SMALL_NUMBER.test(value) || shown.includes(value.toLowerCase())
    ? []
    : [`read as ${oneLine(value)}`]
}

function quotePieces({pieces, cut}: Quote, marks: boolean): Piece[] {
  const inner = pieces.map(({text, strong}) => {
    const words = oneLine(text)
    return strong ? piece(marks ? `*${words}*` : words, 'changed') : piece(words)
  })
  return [piece(cut.before ? '“… ' : '“'), ...inner, piece(cut.after ? ' …”' : '”')]
}
