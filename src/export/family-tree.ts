import type {Edition, LineageEdge} from '../core/edition.ts'
import type {Span} from '../core/span.ts'
import type {Witness, Witnesses} from './witnesses.ts'

/** One line of the drawn family of reports. */
export interface Branch {
  /** Box characters before the name, and before what follows it on further lines. */
  readonly prefix: string
  readonly hang: string
  /** A report, or an unseen common origin. */
  readonly node: Witness | Unseen
  /** The arrow from the line above it; null for a root. */
  readonly edge: LineageEdge | null
  /** Other arrows to this report, from reports that are drawn elsewhere. */
  readonly also: readonly {readonly edge: LineageEdge; readonly parent: Witness}[]
}

/** A text that is not among the reports, but stands behind several of them. */
export interface Unseen {
  readonly children: readonly Witness[]
  /** Its longest passage in one of them. */
  readonly shared: Span
  /** Words of its longest passages, and the strength of its weakest arrow. */
  readonly words: number
  readonly strength: number
}

export interface Family {
  readonly branches: readonly Branch[]
  /** Unseen origins of reports that hang elsewhere in the tree; most words first. */
  readonly unseen: readonly Unseen[]
}

/**
 * The stemma as lines of a tree. A report with several parents hangs from the surest; its other arrows, and those
 * that would close a ring, are listed beside it. An unseen origin is drawn as a root where nothing else explains its
 * children, and is listed apart where something does.
 */
export function familyTree(edition: Edition, witnesses: Witnesses): Family {
  const {all, byId} = witnesses
  const parents = new Map<string, LineageEdge[]>()
  const behind = new Map<string, LineageEdge[]>()
  for (const edge of edition.lineage) {
    if (!byId.has(edge.child)) continue
    if (edge.parent === null) add(behind, edge.inferred ?? edge.id, edge)
    else if (byId.has(edge.parent)) add(parents, edge.child, edge)
  }
  const main = new Map<string, LineageEdge>()
  for (const {report} of all) {
    const own = (parents.get(report.id) ?? []).toSorted(surestFirst)
    const edge = own.find((e) => !leadsTo(main, e.parent!, report.id))
    if (edge) main.set(report.id, edge)
  }
  const children = new Map<string, LineageEdge[]>()
  for (const {report} of all) {
    const edge = main.get(report.id)
    if (edge) add(children, edge.parent!, edge)
  }
  const claimed = Map.groupBy([...behind.values()].flat(), (e) => e.child)
  const alone = (edges: readonly LineageEdge[]): boolean =>
    edges.length > 1 && edges.every((e) => !main.has(e.child) && claimed.get(e.child)?.length === 1)
  const drawn = new Map<string, LineageEdge[]>()
  for (const edges of behind.values()) if (alone(edges)) for (const e of edges) drawn.set(e.child, edges)

  const branches: Branch[] = []
  const draw = (
    node: Witness | Unseen,
    edge: LineageEdge | null,
    below: readonly LineageEdge[],
    lead: readonly [string, string],
  ): void => {
    const [prefix, hang] = lead
    const others =
      'report' in node ? (parents.get(node.report.id) ?? []).filter((e) => e !== main.get(node.report.id)) : []
    branches.push({
      prefix,
      hang: hang + (below.length ? '│  ' : '   '),
      node,
      edge,
      also: others.toSorted(surestFirst).flatMap((e) => ({edge: e, parent: byId.get(e.parent!)!})),
    })
    below.forEach((arrow, i) => {
      const step = i === below.length - 1 ? (['└─ ', '   '] as const) : (['├─ ', '│  '] as const)
      const to = byId.get(arrow.child)!
      draw(to, arrow, children.get(arrow.child) ?? [], [hang + step[0], hang + step[1]])
    })
  }
  const done = new Set<readonly LineageEdge[]>()
  for (const witness of all) {
    if (main.has(witness.report.id)) continue
    const origin = drawn.get(witness.report.id)
    if (!origin) draw(witness, null, children.get(witness.report.id) ?? [], ['', ''])
    else if (!done.has(origin)) draw(unseenOf(origin, witnesses), null, inOrder(origin, all), ['', ''])
    if (origin) done.add(origin)
  }
  const listed = [...behind.values()].filter((edges) => !alone(edges)).map((edges) => unseenOf(edges, witnesses))
  return {branches, unseen: listed.toSorted((a, b) => b.words - a.words || spanOrder(a.shared, b.shared))}
}

const add = <T>(map: Map<string, T[]>, key: string, value: T): void =>
  void map.set(key, [...(map.get(key) ?? []), value])

const spanOrder = (a: Span, b: Span): number =>
  a.report === b.report ? a.start - b.start : a.report < b.report ? -1 : 1

const surestFirst = (a: LineageEdge, b: LineageEdge): number =>
  Number(b.directed) - Number(a.directed) || b.strength - a.strength || (a.id < b.id ? -1 : 1)

/** By the sigils of the children. */
function inOrder(edges: readonly LineageEdge[], all: readonly Witness[]): LineageEdge[] {
  return all.flatMap(({report}) => edges.filter((e) => e.child === report.id))
}

/** Whether the line upwards from `from` comes to `to`. */
function leadsTo(main: ReadonlyMap<string, LineageEdge>, from: string, to: string): boolean {
  for (let at: string | null | undefined = from; at; at = main.get(at)?.parent) if (at === to) return true
  return false
}

function unseenOf(edges: readonly LineageEdge[], witnesses: Witnesses): Unseen {
  let shared: Span | null = null
  for (const {child} of edges.flatMap((e) => e.passages))
    if (!shared || child.end - child.start > shared.end - shared.start) shared = child
  return {
    children: inOrder(edges, witnesses.all).map((e) => witnesses.byId.get(e.child)!),
    shared: shared ?? edges[0]!.passages[0].child,
    words: Math.max(...edges.map((e) => sharedWords(e, witnesses))),
    strength: Math.min(...edges.map((e) => e.strength)),
  }
}

/** Words in the passages of an edge, as parted by white space, on the child's side. */
export function sharedWords(edge: LineageEdge, {byId}: Witnesses): number {
  let words = 0
  for (const {child} of edge.passages) {
    const text = byId.get(child.report)?.report.text.slice(child.start, child.end) ?? ''
    words += text.split(/\s+/).filter((w) => w !== '').length
  }
  return words
}
