import type {Slot} from '../../core/claim.ts'
import type {Tree} from '../../text/tree.ts'
import type {Clause} from './clauses.ts'

/** Clauses with a time of their own: what holds beside them is not told of them, nor what holds of them beside. */
const APART = /^(after|before|since|until|because|although|though|unless|if|than|where)$/

/** Whether a clause is told at the time and place of the clause above it. */
function shares(tree: Tree, {token, kind}: Clause): boolean {
  if (kind === 'noun' || kind === 'count') return true
  const relation = tree.relation(token)
  if (relation === 'acl:relcl' || relation.startsWith('ccomp') || relation === 'xcomp') return relation === 'xcomp'
  if (relation === 'acl' || relation === 'amod') return tree.xpos(token) === 'VBG'
  return !tree.children(token).some((c) => tree.relation(c) === 'mark' && APART.test(tree.lower(c)))
}

/**
 * Times and places that a clause leaves out and the clause above it, or an event noun in it, says: taken over, and marked.
 * A clause with a time of its own ("stolen in 2009", "after he left") neither takes nor gives.
 *
 *     The painting, stolen in 2009, was found in Tarsk
 *                             ^^^^ not when it was found
 */
export function inherited(
  tree: Tree,
  clauses: readonly Clause[],
  slots: readonly (readonly Slot[])[],
  at: number,
): Slot[] {
  const taken: Slot[] = []
  for (const name of ['when', 'where'] as const) {
    const own = (i: number): readonly Slot[] => (slots[i] ?? []).filter((s) => s.name === name && !s.inherited)
    if (own(at).length > 0) continue
    let from: readonly Slot[] = []
    for (let i = at; from.length === 0 && i >= 0 && clauses[i]!.parent >= 0 && shares(tree, clauses[i]!);) {
      i = clauses[i]!.parent
      from = own(i)
    }
    if (from.length === 0)
      from = clauses.flatMap((c) => (c.parent === at && (c.kind === 'noun' || shares(tree, c)) ? own(c.index) : []))
    const [only, ...more] = new Map(from.map((s) => [s.span.start, s])).values()
    if (only && more.length === 0) taken.push({...only, inherited: true})
  }
  return taken
}
