import type {Edition, LineageEdge} from '../core/edition.ts'
import {familyTree, sharedWords, type Branch, type Unseen} from './family-tree.ts'
import {oneLine} from './visible.ts'
import {witnessesOf, type Witness, type Witnesses} from './witnesses.ts'
import {countWords, KINSHIP, plural, strengthWords, sureWords} from './words.ts'

/** Pixels of the drawing, at its own size. */
const ROW = 30
const STEP = 34
const DISC = 11
const LANE = 12
const EDGE = 14
/** Mean width of a letter of the labels, for how wide the drawing must be. Too wide does no harm. */
const LETTER = 7.4
/** Longer names are cut: what stands beside an arrow must stay beside it. */
const LONGEST_NAME = 42
/** Lines drawn at the right at most, the surest: more of them is a thicket. */
const MOST_LANES = 16
/** Width of the drawing at least: that of the longest line of the legend. */
const LEAST_WIDTH = 300
/** Between lines of different kinds that go down from one report side by side, at most. */
const TRUNK_GAP = 5

type Kind = LineageEdge['relation'] | 'unseen'

/** What the legend says of each kind of line, in the order in which it says so. */
const KINDS: readonly (readonly [Kind, string])[] = [
  ...(Object.entries(KINSHIP) as [Kind, string][]),
  ['unseen', 'words of a text not among the reports'],
]

/**
 * How lines look: whoever shows the drawing may set the custom properties. `:root` holds only where it stands in a
 * file of its own, so that a page keeps its own colours.
 */
export const FAMILY_TREE_STYLE = `
.family-tree{font:13px system-ui,sans-serif;color:var(--text,currentColor)}
.family-tree text{fill:currentColor;stroke:none}
.family-tree .sigil{font-weight:600;font-size:11px;text-anchor:middle}
.family-tree .dim{opacity:.65}
.family-tree .disc{fill:var(--page,Canvas);stroke:currentColor;stroke-width:1.2}
.family-tree .line{fill:none;stroke-width:1.6}
.family-tree .reprint{stroke:var(--line-reprint,#c0392b);stroke-width:3}
.family-tree .trimmed{stroke:var(--line-trimmed,#c0392b)}
.family-tree .edited{stroke:var(--line-edited,#b8690a)}
.family-tree .paraphrase{stroke:var(--line-paraphrase,#2f75c0);stroke-dasharray:9 3}
.family-tree .version{stroke:var(--line-version,#808080);stroke-width:1}
.family-tree .unseen{stroke:var(--line-unseen,#8a5fbf);stroke-dasharray:5 3}
.family-tree .unsure{stroke-dasharray:1.5 4;stroke-linecap:round}
.family-tree .head{stroke:none}
.family-tree .head.reprint,.family-tree .head.trimmed{fill:var(--line-reprint,#c0392b)}
.family-tree .head.edited{fill:var(--line-edited,#b8690a)}
.family-tree .head.paraphrase{fill:var(--line-paraphrase,#2f75c0)}
.family-tree .head.version{fill:var(--line-version,#808080)}
.family-tree .head.unseen{fill:var(--line-unseen,#8a5fbf)}
.family-tree .hidden{fill:var(--page,Canvas);stroke:var(--line-unseen,#8a5fbf);stroke-width:1.6}
:root.family-tree{color-scheme:light dark;background:Canvas;color:CanvasText}
`

/**
 * The family of a story's reports as a drawing: one row a report, its copies below it and to the right, arrows by kind, dotted
 * where it is unsure whether one is from the other. Arrows that a tree cannot hold, and texts that are not among the
 * reports but stand behind several of them, run in lanes at the right.
 *
 * @returns an SVG element, for a page or, as it is, for a file. All text in it is escaped; no script, no link, no font.
 */
export function familyTreeSvg(edition: Edition): string {
  const witnesses = witnessesOf(edition)
  const {branches, unseen} = familyTree(edition, witnesses)
  const rows = branches.map((branch, row) => ({...branch, row, depth: branch.prefix.length / 3}))
  const rowOf = new Map<string, number>()
  for (const {node, row} of rows) if ('report' in node) rowOf.set(node.report.id, row)
  const kinds = new Set<Kind>()
  let unsure = false
  const labels = rows.map(({node}) => labelOf(node))
  const wide = rows.map(({depth}, i) => labelX(depth) + LETTER * [...labels[i]!.plain].length)
  const {lanes, left} = lanesOf(rows, unseen, rowOf, witnesses)
  const laneX = Math.max(LEAST_WIDTH, ...wide) + EDGE
  const width = laneX + LANE * (1 + Math.max(-1, ...lanes.map((l) => l.lane))) + EDGE

  const lines: string[] = []
  const marks: string[] = []
  const arrows = arrowsOf(rows)
  const trunkOf = trunksOf(arrows)
  for (const a of arrows) {
    kinds.add(a.kind)
    unsure ||= isUnsure(a.edge)
    lines.push(arrow(a, trunkOf(a), edgeTitle(a.edge, witnesses)))
  }
  rows.forEach(({node, depth, row}, i) => {
    marks.push(mark(node, discX(depth), y(row)), labels[i]!.svg(labelX(depth), y(row)))
  })
  for (const {kind, unsure: dotted, title, ends, lane} of lanes) {
    kinds.add(kind)
    unsure ||= dotted
    const x = laneX + lane * LANE
    const [top, bottom] = [y(ends[0]!.row), y(ends.at(-1)!.row)]
    const stubs = ends.map((e) => `M${round(wide[e.row]! + 6)} ${y(e.row)}H${x}`).join('')
    const heads = ends.filter((e) => e.head).map((e) => head(kind, wide[e.row]! + 4, y(e.row), -1))
    lines.push(group(title, path(kind, dotted, `${stubs}M${x} ${top}V${bottom}`) + heads.join('')))
    if (kind === 'unseen') marks.push(group(title, diamond(x, (top + bottom) / 2, 5)))
  }
  const legend = legendOf(kinds, unsure, left, y(rows.length) + 2)
  const height = y(rows.length) + legend.height + EDGE
  const title = `Who copied whom: ${countWords(edition.reports.length, edition.origins)}`
  return `<svg xmlns="http://www.w3.org/2000/svg" class="family-tree" role="img" aria-label="${escape(title)}" width="${round(width)}" height="${height}" viewBox="0 0 ${round(width)} ${height}"><title>${escape(title)}</title><style>${FAMILY_TREE_STYLE}</style>${lines.join('')}${marks.join('')}${legend.svg}</svg>`
}

const round = (n: number): number => Math.round(n * 10) / 10
const y = (row: number): number => EDGE + ROW / 2 + row * ROW
const discX = (depth: number): number => EDGE + DISC + depth * STEP
const labelX = (depth: number): number => discX(depth) + DISC + 7

/** For text between tags and in quoted attributes; what a reader cannot see is written out, so that the XML stays well formed. */
const escape = (text: string): string => oneLine(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)

const group = (title: string, inner: string): string => `<g><title>${escape(title)}</title>${inner}</g>`
const path = (kind: Kind, unsure: boolean, d: string): string =>
  `<path class="line ${kind}${unsure ? ' unsure' : ''}" d="${d}"/>`

/** The tip of an arrow that comes from the left (1) or the right (-1). */
const head = (kind: Kind, x: number, at: number, from: 1 | -1): string =>
  `<path class="head ${kind}" d="M${round(x)} ${at}l${-8 * from} -4v8z"/>`

const diamond = (x: number, at: number, size: number): string =>
  `<path class="hidden" d="M${x} ${at - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z"/>`

const isUnsure = ({strength}: {readonly strength: number}): boolean => strengthWords(strength) === 'unsure'

interface Row extends Branch {
  readonly row: number
  readonly depth: number
}

interface Arrow {
  readonly kind: Kind
  readonly edge: LineageEdge
  readonly parent: Row
  readonly child: Row
}

/** The lines of the tree, by row of the child. */
function arrowsOf(rows: readonly Row[]): Arrow[] {
  const path: Row[] = []
  return rows.flatMap((child) => {
    path[child.depth] = child
    const parent = path[child.depth - 1]
    if (!child.edge || !parent) return []
    return [{kind: child.edge.parent === null ? 'unseen' : child.edge.relation, edge: child.edge, parent, child}]
  })
}

const lookOf = ({kind, edge}: Arrow): string => `${kind}${isUnsure(edge) ? ' unsure' : ''}`

/**
 * By how much a line goes down beside the middle of its parent: those that look alike share a trunk, others have one of
 * their own, or a solid one would hide a dashed one. That which ends last is the leftmost, so that none crosses another
 * without need.
 */
function trunksOf(arrows: readonly Arrow[]): (arrow: Arrow) => number {
  const looks = new Map<number, string[]>()
  for (const a of arrows.toReversed()) {
    const own = looks.get(a.parent.row) ?? []
    looks.set(a.parent.row, own.includes(lookOf(a)) ? own : [...own, lookOf(a)])
  }
  return (a) => {
    const own = looks.get(a.parent.row)!
    const gap = Math.min(TRUNK_GAP, (2 * DISC - 6) / own.length)
    return (own.indexOf(lookOf(a)) - (own.length - 1) / 2) * gap
  }
}

function arrow({kind, edge, parent, child}: Arrow, beside: number, title: string): string {
  const [x, to, at] = [discX(parent.depth) + beside, discX(child.depth) - DISC - 1, y(child.row)]
  const tip = edge.directed ? head(kind, to, at, 1) : ''
  const end = edge.directed ? to - 6 : to
  const line = `M${round(x)} ${round(y(parent.row) + Math.sqrt(DISC ** 2 - beside ** 2))}V${at - 8}q0 8 8 8H${end}`
  return group(title, path(kind, isUnsure(edge), line) + tip)
}

function mark(node: Witness | Unseen, x: number, at: number): string {
  if (!('report' in node)) return diamond(x, at, DISC - 2)
  return `<circle class="disc" cx="${x}" cy="${at}" r="${DISC}"/><text class="sigil" x="${x}" y="${at + 4}">${escape(node.sigil)}</text>`
}

function labelOf(node: Witness | Unseen): {plain: string; svg: (x: number, at: number) => string} {
  const name = 'report' in node ? cut(oneLine(node.name)) : 'unseen common origin'
  const more = 'report' in node ? node.date || 'no date' : plural(node.words, 'shared word')
  return {
    plain: `${name}  ${more}`,
    svg: (x, at) =>
      `<text x="${x}" y="${at + 4}">${escape(name)}<tspan class="dim" dx="8">${escape(more)}</tspan></text>`,
  }
}

function cut(name: string): string {
  const letters = [...name]
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join('')}…` : name
}

function edgeTitle(edge: LineageEdge, witnesses: Witnesses): string {
  const [parent, child] = [edge.parent, edge.child].map((id) => (id && witnesses.byId.get(id)?.sigil) || 'unseen text')
  const what = edge.parent === null ? 'words in common' : KINSHIP[edge.relation]
  const way = edge.directed ? '' : ', direction unsure'
  return `${parent} ${edge.directed ? '→' : '–'} ${child}: ${what}, ${plural(sharedWords(edge, witnesses), 'shared word')}, ${sureWords(edge)}${way}`
}

/** A line at the right that joins rows: a further arrow, or the reports behind which one unseen text stands. */
interface Lane {
  readonly kind: Kind
  readonly unsure: boolean
  readonly title: string
  /** By row. */
  readonly ends: readonly {readonly row: number; readonly head: boolean}[]
  readonly lane: number
}
type Unplaced = Omit<Lane, 'lane'> & {readonly strength: number}

/** `left`: how many lines there was no room for. */
function lanesOf(
  rows: readonly Row[],
  unseen: readonly Unseen[],
  rowOf: ReadonlyMap<string, number>,
  witnesses: Witnesses,
): {lanes: Lane[]; left: number} {
  const open: Unplaced[] = []
  for (const {row, also} of rows)
    for (const {edge, parent} of also)
      open.push({
        kind: edge.relation,
        strength: edge.strength,
        unsure: isUnsure(edge),
        title: edgeTitle(edge, witnesses),
        ends: [
          {row, head: edge.directed},
          {row: rowOf.get(parent.report.id)!, head: false},
        ].toSorted((a, b) => a.row - b.row),
      })
  for (const origin of unseen) {
    const ends = origin.children.map((w) => ({row: rowOf.get(w.report.id)!, head: false}))
    open.push({
      kind: 'unseen',
      strength: origin.strength,
      unsure: isUnsure(origin),
      title: `unseen common origin of ${origin.children.map((w) => w.sigil).join(', ')}: ${plural(origin.words, 'shared word')}, ${strengthWords(origin.strength)}`,
      ends: ends.toSorted((a, b) => a.row - b.row),
    })
  }
  const kept = open.toSorted((a, b) => b.strength - a.strength).slice(0, MOST_LANES)
  // Short ones next to the reports; two lie in one lane where they have no row in common.
  const span = ({ends}: Unplaced): number => ends.at(-1)!.row - ends[0]!.row
  const taken: Set<number>[] = []
  const lanes = kept
    .toSorted((a, b) => span(a) - span(b) || a.ends[0]!.row - b.ends[0]!.row)
    .map((line) => {
      const needed = Array.from({length: span(line) + 1}, (_, i) => line.ends[0]!.row + i)
      let lane = taken.findIndex((rowsOf) => needed.every((r) => !rowsOf.has(r)))
      if (lane < 0) lane = taken.push(new Set()) - 1
      for (const r of needed) taken[lane]!.add(r)
      return {...line, lane}
    })
  return {lanes, left: open.length - kept.length}
}

/** A sample of every kind of line that was drawn, and how many were `left` out. */
function legendOf(kinds: ReadonlySet<Kind>, dotted: boolean, left: number, top: number): {svg: string; height: number} {
  const shown = KINDS.filter(([kind]) => kinds.has(kind)).map(([kind, words]) => ({kind, words, unsure: false}))
  if (!shown.length) return {svg: '', height: 0}
  const all = dotted ? [...shown, {kind: shown[0]!.kind, words: 'dotted: unsure', unsure: true}] : shown
  const text = (x: number, i: number, words: string): string =>
    `<text class="dim" x="${x}" y="${top + i * 20 + 4}">${escape(words)}</text>`
  const samples = all.map(({kind, words, unsure}, i) => {
    const sample = path(kind, unsure, `M${EDGE} ${top + i * 20}H${EDGE + 34}`)
    return sample + text(EDGE + 44, i, words)
  })
  if (left) samples.push(text(EDGE, all.length, `${plural(left, 'less sure line')} at the right left out`))
  return {svg: `<g>${samples.join('')}</g>`, height: samples.length * 20}
}
