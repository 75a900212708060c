import type {Edition, LineageEdge} from '../core/edition.ts'
import type {Span} from '../core/span.ts'
import type {Witness, Witnesses} from './witnesses.ts'

/** One line of the drawn family of reports. */
export interface Branch {
  /** Box characters before the name, and before what follows it on further lines. */
  readonly prefix: string
  readonly hang: string
  /** Null for an unseen common origin. */
  readonly witness: Witness | null
  /** The words that show an unseen common origin: its longest passage. */
  readonly shared: Span | null
  /** The arrow from the line above it; null for a root. */
  readonly edge: LineageEdge | null
  /** Other arrows to this report, from parents that are drawn elsewhere. */
  readonly also: readonly {
    readonly edge: LineageEdge
    readonly parent: Witness | null
    readonly beside: readonly Witness[]
  }[]
}

/**
 * The stemma as lines of a tree. A report with several parents hangs from the surest one that is a report, else from the
 * surest unseen origin; its other arrows are listed beside it. Arrows that would close a ring are listed too.
 */
export function familyTree(edition: Edition, {all, byId}: Witnesses): Branch[] {
  const into = new Map<string, LineageEdge[]>()
  for (const edge of edition.lineage) {
    const known = byId.has(edge.child) && (edge.parent === null || byId.has(edge.parent))
    if (known) into.set(edge.child, [...(into.get(edge.child) ?? []), edge])
  }
  const main = new Map<string, LineageEdge>()
  for (const {report} of all) {
    const own = (into.get(report.id) ?? []).toSorted(surestFirst)
    const edge = own.find((e) => !leadsTo(main, parentOf(e), report.id))
    if (edge) main.set(report.id, edge)
  }
  const children = new Map<string, string[]>()
  for (const {report} of all) {
    const edge = main.get(report.id)
    if (edge) children.set(parentOf(edge), [...(children.get(parentOf(edge)) ?? []), report.id])
  }
  const behind = (edge: LineageEdge): Witness[] =>
    edition.lineage
      .filter(
        (e) => edge.parent === null && e.parent === null && e.inferred === edge.inferred && e.child !== edge.child,
      )
      .flatMap((e) => byId.get(e.child) ?? [])
  const out: Branch[] = []
  const draw = (node: string, edge: LineageEdge | null, prefix: string, hang: string): void => {
    const below = children.get(node) ?? []
    out.push({
      prefix,
      hang: hang + (below.length ? '│  ' : '   '),
      witness: byId.get(node) ?? null,
      shared: byId.has(node) ? null : longest(edition.lineage.filter((e) => parentOf(e) === node)),
      edge,
      also: (into.get(node) ?? [])
        .filter((e) => e !== main.get(node))
        .toSorted(surestFirst)
        .map((e) => ({edge: e, parent: byId.get(e.parent ?? '') ?? null, beside: behind(e)})),
    })
    below.forEach((child, i) => {
      const last = i === below.length - 1
      draw(child, main.get(child) ?? null, `${hang}${last ? '└─ ' : '├─ '}`, `${hang}${last ? '   ' : '│  '}`)
    })
  }
  const roots = new Set<string>()
  for (const {report} of all) {
    const edge = main.get(report.id)
    if (!edge) roots.add(report.id)
    else if (edge.parent === null) roots.add(parentOf(edge))
  }
  for (const root of roots) draw(root, null, '', '')
  return out
}

/** An unseen origin that explains one report's words alone tells nothing: it is named by its edge's `inferred`. */
const parentOf = (edge: LineageEdge): string => edge.parent ?? `inferred:${edge.inferred ?? edge.id}`

const surestFirst = (a: LineageEdge, b: LineageEdge): number =>
  Number(a.parent === null) - Number(b.parent === null) ||
  Number(b.directed) - Number(a.directed) ||
  b.strength - a.strength ||
  (a.id < b.id ? -1 : 1)

/** Whether the line upwards from `from` comes to `to`. */
function leadsTo(main: ReadonlyMap<string, LineageEdge>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at !== undefined;) {
    if (at === to) return true
    const edge = main.get(at)
    at = edge && parentOf(edge)
  }
  return false
}

function longest(edges: readonly LineageEdge[]): Span | null {
  let found: Span | null = null
  for (const {child} of edges.flatMap((e) => e.passages))
    if (!found || child.end - child.start > found.end - found.start) found = child
  return found
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
