import type {Collation, Edition, LineageEdge} from '../core/edition.ts'
import {apparatusOf, mostReportsFirst} from './apparatus.ts'
import type {Entry, Instance, SectionName, Version} from './entry.ts'
import {byQuotation} from './instances.ts'
import {familyTree, sharedWords, type Branch, type Unseen} from './family-tree.ts'
import {quotationMarks, quoteOf, type Quote} from './quote.ts'
import {versionWords} from './version-words.ts'
import {oneLine} from './visible.ts'
import type {Witnesses} from './witnesses.ts'
import {countWords, KINSHIP, kinshipTo, matterWords, plural, strengthWords, sureWords} from './words.ts'

export interface MarkdownOptions {
  /** These sections alone. */
  readonly only?: readonly SectionName[]
}

/** A collation in CommonMark: what differs, what agrees, every line with its quotations and places. No text of a report is markup. */
export function toMarkdown({editions, unplaced}: Collation, {only}: MarkdownOptions = {}): string {
  const blocks = mostReportsFirst(editions).flatMap((edition) => editionBlocks(edition, only))
  if (unplaced.length && !only) {
    const names = unplaced.map((r) => `- ${escapeMarkdown(r.outlet ?? r.path ?? r.url ?? r.id)}`)
    blocks.push('## In no story with another report', names.join('\n'))
  }
  return blocks.length ? `${blocks.join('\n\n')}\n` : ''
}

function editionBlocks(edition: Edition, only: readonly SectionName[] | undefined): string[] {
  const {witnesses, sections} = apparatusOf(edition)
  const {headline} = edition
  const text = headline && witnesses.byId.get(headline.report)?.report.text.slice(headline.start, headline.end).trim()
  const blocks = [
    `# ${text ? `“${escapeMarkdown(text)}”` : 'A story'}`,
    countWords(edition.reports.length, edition.origins),
  ]
  if (!only) {
    blocks.push('## Who copied whom', treeItems(edition, witnesses))
  }
  for (const {name, title, entries} of sections)
    if (entries.length && (!only || only.includes(name))) blocks.push(`## ${title}`, entries.map(entryItem).join('\n'))
  return blocks
}

function treeItems(edition: Edition, witnesses: Witnesses): string {
  const {branches, unseen} = familyTree(edition, witnesses)
  const apart = unseen.map((origin) => {
    const whose = ` of ${origin.children.map((w) => w.sigil).join(', ')}`
    return `- ${unseenWords(origin, whose, witnesses)}`
  })
  return [...branches.map((branch) => branchItem(branch, witnesses)), ...apart].join('\n')
}

/** Three columns of box characters are one step of nesting, two spaces of a list. */
function branchItem({prefix, node, edge, also}: Branch, witnesses: Witnesses): string {
  const indent = `${'  '.repeat(prefix.length / 3)}- `
  if (!('report' in node)) return indent + unseenWords(node, '', witnesses)
  const about = [...(node.report.outlet ? [escapeMarkdown(node.file)] : []), node.date || 'no date']
  const kin = [
    ...(edge?.parent ? [` · ${kinWords(edge, null, witnesses)}`] : []),
    ...also.map((o) => ` · also ${kinWords(o.edge, o.parent.sigil, witnesses)}`),
  ]
  return `${indent}**${node.sigil}** ${escapeMarkdown(node.name)}, ${about.join(', ')}${kin.join('')}`
}

/** `shortened copy of B, 265 shared words, sure`; the parent is left out where it stands above anyway. */
export const kinWords = (edge: LineageEdge, parent: string | null, witnesses: Witnesses): string =>
  `${parent === null ? KINSHIP[edge.relation] : kinshipTo(edge.relation, parent)}, ${plural(sharedWords(edge, witnesses), 'shared word')}, ` +
  sureWords(edge) +
  (edge.directed ? '' : ', direction unsure')

function unseenWords({shared, words, strength}: Unseen, whose: string, {byId}: Witnesses): string {
  const holder = byId.get(shared.report)
  const quote = holder ? `: ${quoteMarkdown(quoteOf(holder, shared, []))}` : ''
  return `unseen common origin${whose}${quote} · ${plural(words, 'shared word')}, ${strengthWords(strength)}`
}

function entryItem(entry: Entry): string {
  const matter = matterWords(entry)
  const items = entry.versions.map((version) => versionItem(version, entry))
  const unsure = entry.section === 'possible' ? ` (no difference if ${escapeMarkdown(entry.wouldChangeIf)})` : ''
  return [`- **${entry.label}**${matter ? ` ${matter}` : ''}${unsure}`, ...items].join('\n')
}

/** Reports with the very same words share a quotation. */
function versionItem(version: Version, entry: Entry): string {
  const words = versionWords(version, entry).map(escapeMarkdown).join(', ')
  return byQuotation(version.instances)
    .map((instances, i) => {
      const where = instances.map(witnessPlace).join('; ')
      return `  - ${quoteMarkdown(instances[0].quote)} ${where}${i === 0 && words ? ` (${words})` : ''}`
    })
    .join('\n')
}

/** `**B** North Sea Press, north-sea-press.txt:7`: a line that is taken out and pasted elsewhere still says whose words it has. */
function witnessPlace({witness: {sigil, name, report}, place}: Instance): string {
  return `**${sigil}** ${report.outlet === undefined ? '' : `${escapeMarkdown(name)}, `}${escapeMarkdown(place)}`
}

function quoteMarkdown(quote: Quote): string {
  const {pieces, cut} = quote
  const [open, close] = quotationMarks(quote)
  const inner = pieces.map(({text, strong}) => (strong ? bold(text) : escapeMarkdown(text))).join('')
  return `${open}${cut.before ? '… ' : ''}${inner}${cut.after ? ' …' : ''}${close}`
}

/** White space may not stand inside the asterisks. */
function bold(text: string): string {
  const body = text.trim()
  return body === '' ? escapeMarkdown(text) : `**${escapeMarkdown(body)}**`
}

/**
 * Text that CommonMark and GitHub's dialect show letter for letter: on one line, unseen characters written out, every
 * character escaped that could open markup, HTML, an entity, a link, a table cell, a mention, an issue, mathematics or an emoji's name.
 */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>&|~$#@^]/g, '\\$&')
    .replace(/:(?=[/A-Za-z_+-])/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
