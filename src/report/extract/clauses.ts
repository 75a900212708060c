import type {Range} from '../../core/span.ts'
import type {Tree} from '../../text/tree.ts'
import type {Predicate} from './predicates.ts'

/** One predicate with the words that belong to it and to no clause below it. */
export interface Clause extends Predicate {
  readonly index: number
  /** Token indices, ascending. */
  readonly words: readonly number[]
  /** From its first to its last word in the text, the punctuation at its ends left out, at most `WIDEST` words. */
  readonly range: Range
}

/** A clause shown to a reader is at most this many words, cut around its predicate. */
const WIDEST = 40

/** Gives every token of a sentence to the nearest predicate above it. */
export function clausesOf(
  tree: Tree,
  predicates: readonly Predicate[],
  first: number,
  last: number,
): readonly Clause[] {
  const at = new Map(predicates.map((p, index) => [p.token, index]))
  const words: number[][] = predicates.map(() => [])
  const owner = new Int32Array(last - first).fill(-2)
  const find = (i: number): number => {
    const path: number[] = []
    let found = -1
    for (let up = i; up >= first && up < last && path.length < 200; up = tree.head(up)) {
      const known = owner[up - first]!
      if (known !== -2) {
        found = known
        break
      }
      const own = at.get(up)
      if (own !== undefined) {
        found = own
        path.push(up)
        break
      }
      path.push(up)
    }
    for (const i of path) owner[i - first] = found
    return found
  }
  for (let i = first; i < last; i++) {
    const index = find(i)
    if (index >= 0) words[index]?.push(i)
  }
  return predicates.map((predicate, index) => {
    const all = words[index] ?? [predicate.token]
    let kept = all.filter((i) => tree.upos(i) !== 'PUNCT')
    if (kept.length === 0) kept = [predicate.token]
    const middle = kept.indexOf(predicate.token)
    const from = kept[Math.max(0, Math.min(middle - WIDEST / 2, kept.length - WIDEST))] ?? predicate.token
    let to = kept[Math.min(kept.length - 1, Math.max(middle + WIDEST / 2, WIDEST - 1))] ?? predicate.token
    if (to - from > WIDEST * 1.3) to = Math.max(predicate.token, from + WIDEST)
    const {token, subject = token, object = token} = predicate
    const low = Math.max(Math.min(from, token, subject, object), token - WIDEST)
    return {...predicate, index, words: all, range: tree.range(low, Math.max(to, subject, object))}
  })
}
