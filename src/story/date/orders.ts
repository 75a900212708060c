import type {Claim} from '../../core/claim.ts'
import type {Order} from '../../core/edition.ts'
import {idOf} from '../../core/id.ts'
import {spanOf} from '../../core/span.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {tokenAt} from '../../text/tokens.ts'
import {treeOf} from '../../text/tree.ts'

/** Words that put the clause they open before (or after) the clause it hangs on. */
const AFTER = new Set(['after', 'since', 'following', 'once'])
const BEFORE = new Set(['before', 'until', 'ahead'])

/**
 * Pairs of clauses that one sentence puts in order by a word for it. The order of sentences tells nothing (METHODS 7).
 *
 *     the coach came to rest after breaking through a barrier
 *               ^^^^ after   ^^^^^ before
 */
export function ordersOf(layers: ReportLayers): readonly Order[] {
  const {report, tokens, syntax, claims} = layers
  const tree = treeOf(report.text, tokens, syntax)
  const at = new Map<number, Claim>()
  for (const claim of claims) at.set(tokenAt(tokens, claim.predicate.span.start), claim)
  const orders: Order[] = []
  for (const [token, claim] of at) {
    if (tree.relation(token) !== 'advcl') continue
    const mark = tree.children(token).find((c) => tree.relation(c) === 'mark' || tree.relation(c) === 'case')
    const main = at.get(tree.head(token))
    if (mark === undefined || !main) continue
    const word = tree.lower(mark)
    if (!AFTER.has(word) && !BEFORE.has(word)) continue
    const [before, after] = AFTER.has(word) ? [claim, main] : [main, claim]
    if (before.status !== 'happened' || after.status !== 'happened') continue
    const spans = [before.predicate.span, after.predicate.span, spanOf(report.id, tree.range(mark, mark))] as const
    orders.push({
      id: idOf('o', before.id, after.id),
      before: before.spans[0],
      after: after.spans[0],
      spans,
      evidence: [{rule: `date:${word}`, version: 1, spans, wouldChangeIf: `"${word}" belonged to another clause`}],
    })
  }
  return orders.sort((a, b) => (a.id < b.id ? -1 : 1))
}
