import type {Mention} from '../../core/mention.ts'
import type {Tree} from '../../text/tree.ts'

/** Mentions of one sentence with the token that heads each, so that a clause finds its own. */
export interface Placed {
  readonly mention: Mention
  readonly first: number
  readonly last: number
  /** Token of the mention whose head lies outside it. */
  readonly head: number
}

/** Mentions of a token range with their heads, sorted by start. */
export function placeMentions(
  tree: Tree,
  mentions: readonly Mention[],
  first: number,
  last: number,
): readonly Placed[] {
  const placed: Placed[] = []
  for (const mention of mentions) {
    const at = mention.spans[0]
    let from = -1
    let to = -1
    for (let i = first; i < last; i++)
      if (tree.tokens.start[i]! < at.end && at.start < tree.tokens.end[i]!) {
        if (from < 0) from = i
        to = i
      }
    if (from < 0) continue
    let head = to
    for (let i = from; i <= to; i++) if (tree.head(i) < from || tree.head(i) > to) head = i
    placed.push({mention, first: from, last: to, head})
  }
  return placed
}
