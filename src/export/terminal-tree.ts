import type {Edition, LineageEdge} from '../core/edition.ts'
import {familyTree, sharedWords, type Branch, type Unseen} from './family-tree.ts'
import {piece, wrap, type Line, type Piece} from './lines.ts'
import {quotePieces} from './quote-pieces.ts'
import {quoteOf} from './quote.ts'
import {oneLine} from './visible.ts'
import type {Witness, Witnesses} from './witnesses.ts'
import {KINSHIP, kinshipTo, plural, strengthWords, sureWords} from './words.ts'

/** Code units of the words that show an unseen origin. */
const SHARED_LENGTH = 110
/** Reports drawn unless all are. */
const LIMIT = 30

/** Code units of a report's id that are shown: enough to name it in a file of decisions. */
const ID_LENGTH = 9

/** The reports of a story, drawn as a tree of who has the words of whom: `all` with their ids, else the first `LIMIT`. */
export function treeLines(edition: Edition, witnesses: Witnesses, width: number, all: boolean): Line[] {
  const limit = all ? Infinity : LIMIT
  const {branches, unseen} = familyTree(edition, witnesses)
  const nothing = !edition.lineage.length && edition.reports.length > 1
  const lines: Line[] = [[piece('Who copied whom', 'heading'), ...(nothing ? [piece(' no copying found', 'dim')] : [])]]
  for (const branch of branches.slice(0, limit)) {
    const first = [piece(`  ${branch.prefix}`, 'dim')]
    lines.push(...wrap(branchPieces(branch, witnesses, all), width, first, [piece(`  ${branch.hang}`, 'dim')]))
  }
  for (const origin of unseen.slice(0, limit)) {
    const sigils = origin.children.map((w) => w.sigil).join(', ')
    lines.push(...wrap(unseenPieces(origin, ` of ${sigils}`, witnesses), width, [piece('  ')], [piece('     ')]))
  }
  const more = Math.max(0, branches.length - limit) + Math.max(0, unseen.length - limit)
  if (more) lines.push([piece(`  … ${more} more (--all)`, 'dim')])
  return lines
}

function branchPieces({node, edge, also}: Branch, witnesses: Witnesses, ids: boolean): Piece[] {
  if (!('report' in node)) return unseenPieces(node, '', witnesses)
  const out = [...witnessPieces(node, ids)]
  if (edge?.parent) out.push(piece(` · ${KINSHIP[edge.relation]}, ${edgeWords(edge, witnesses)}`))
  for (const {edge: other, parent} of also)
    out.push(piece(` · also ${kinshipTo(other.relation, parent.sigil)}, ${edgeWords(other, witnesses)}`, 'dim'))
  return out
}

function witnessPieces(witness: Witness, ids: boolean): Piece[] {
  const {sigil, name, file, date, report} = witness
  const about = [
    ...(report.outlet ? [oneLine(file)] : []),
    ...(report.kind === 'wire' ? ['agency'] : []),
    date || 'no date',
    ...(ids ? [report.id.slice(0, ID_LENGTH)] : []),
  ]
  return [piece(sigil, 'sigil'), piece(` ${oneLine(name)}`), piece(`, ${about.join(', ')}`, 'dim')]
}

function unseenPieces({shared, words, strength}: Unseen, whose: string, witnesses: Witnesses): Piece[] {
  const holder = witnesses.byId.get(shared.report)
  const quote = holder ? quotePieces(quoteOf(holder, shared, [], SHARED_LENGTH), false) : []
  const about = ` · ${plural(words, 'shared word')}, ${strengthWords(strength)})`
  return [piece(`(unseen common origin${whose}: `, 'dim'), ...quote, piece(about, 'dim')]
}

function edgeWords(edge: LineageEdge, witnesses: Witnesses): string {
  const shared = plural(sharedWords(edge, witnesses), 'shared word')
  return `${shared}, ${sureWords(edge)}${edge.directed ? '' : ', direction unsure'}`
}
