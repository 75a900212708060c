import type {Slot} from '../../core/claim.ts'
import type {Sentence} from '../../core/mention.ts'
import type {Tree} from '../../text/tree.ts'
import type {Clause} from './clauses.ts'
import type {Headed} from './purposes.ts'

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

/** Sentences that a time or place is handed on over. */
const HANDED = 2

/** Told as done, once, in the simple past: "Four were killed", not "had been warned", "is closed". */
function isTold(tree: Tree, {token, claim}: Headed): boolean {
  if (claim.status !== 'happened' || claim.predicate.form !== 'verb' || claim.part !== 'body') return false
  if (!/^(root|conj|ccomp|parataxis)$/.test(tree.relation(token))) return false
  const auxiliaries = tree.children(token).filter((c) => tree.relation(c).startsWith('aux'))
  return auxiliaries.length === 0
    ? tree.xpos(token) === 'VBD'
    : auxiliaries.every((c) => /^(was|were|did|not|n't|n’t)$/.test(tree.lower(c)))
}

/**
 * Times and places that the sentences before it in its paragraph fix for a deed: taken over, and marked.
 *
 *     A coach overturned near Tarsk on Monday.  Four people were killed.
 *                        ^^^^^^^^^^ ^^^^^^^^^                 ^^^^^^ there and then
 */
export function handedOn(tree: Tree, sentences: readonly Sentence[], headed: readonly Headed[]): readonly Headed[] {
  const last: Partial<Record<'when' | 'where', {slot: Slot; sentence: number; paragraph: number}>> = {}
  return headed.map((one) => {
    const {claim} = one
    if (!isTold(tree, one)) return one
    const paragraph = sentences[claim.sentence]!.paragraph
    const taken: Slot[] = []
    for (const name of ['when', 'where'] as const) {
      const own = claim.slots.filter((s) => s.name === name)
      const before = last[name]
      if (own.length === 0) {
        if (
          before &&
          before.paragraph === paragraph &&
          before.sentence < claim.sentence &&
          claim.sentence - before.sentence <= HANDED &&
          claim.predicate.eventClass !== undefined
        )
          taken.push({...before.slot, inherited: true})
        continue
      }
      const said = own.filter((s) => !s.inherited)
      if (said.length === 1) last[name] = {slot: said[0]!, sentence: claim.sentence, paragraph}
      else if (said.length > 1) delete last[name]
    }
    return taken.length === 0 ? one : {...one, claim: {...claim, slots: [...claim.slots, ...taken]}}
  })
}
