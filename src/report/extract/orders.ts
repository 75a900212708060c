import type {Range} from '../../core/span.ts'
import type {TextValue} from '../../core/value.ts'
import type {Tree} from '../../text/tree.ts'

/** "first … since 1998", "third-largest", "the last to": a place in a row, with the bound of the row if one is said. */
export interface OrderClaim {
  readonly range: Range
  /** head: rank ("first", "largest", "last"); lemmas: rank, class words, then `since:<year or words>`, `ever`. */
  readonly value: TextValue
}

const RANKS = /^(first|second|third|fourth|fifth|last|only|latest|maiden|\d+(st|nd|rd|th))$/
const SUPERLATIVE =
  /^(largest|biggest|highest|lowest|worst|deadliest|longest|shortest|smallest|heaviest|hottest|coldest|wettest|driest|strongest|oldest|youngest|fastest|best|fewest|costliest|bloodiest|steepest|sharpest|most|least)$/
/** How far a bound ("since …", "in 30 years", "ever", "so far", "yet") may stand from its rank. */
const REACH = 22

/**
 *     the first written understanding … on the river's flow since 1998
 *         ^^^^^ rank                                      ^^^^^^^^^^ bound
 */
export function ordersIn(tree: Tree, first: number, last: number): readonly OrderClaim[] {
  const found: OrderClaim[] = []
  for (let i = first; i < last; i++) {
    const lower = tree.lower(i)
    const compound = /^(second|third|fourth|fifth|sixth|next)-(.+)$/.exec(lower)
    const rank =
      RANKS.test(lower) || SUPERLATIVE.test(lower) || (compound?.[2] !== undefined && SUPERLATIVE.test(compound[2]))
    if (!rank || tree.upos(i) === 'ADV') continue
    let bound = -1
    let end = i
    const lemmas = [lower]
    for (let j = i + 1; j < Math.min(last, i + REACH); j++) {
      const word = tree.lower(j)
      if (word === 'since' || word === 'ever' || word === 'yet' || (word === 'far' && tree.lower(j - 1) === 'so')) {
        bound = j
        end = j
        if (word === 'since') {
          end = Math.min(last - 1, j + 1)
          for (let k = j + 1; k < Math.min(last, j + 8); k++) {
            if (/^(PUNCT|CCONJ|SCONJ)$/.test(tree.upos(k))) break
            end = k
          }
          const year = /\b(1[5-9]|20)\d\d\b/.exec(tree.text.slice(tree.tokens.start[j], tree.tokens.end[end]))
          lemmas.push(
            `since:${year ? year[0] : tree.text.slice(tree.tokens.start[j + 1] ?? 0, tree.tokens.end[end]).toLowerCase()}`,
          )
        } else lemmas.push('ever')
        break
      }
      if (tree.upos(j) === 'PUNCT' && !/^[-,'’"“”]$/.test(word)) break
      if (/^(NOUN|PROPN|ADJ)$/.test(tree.upos(j)) && j < i + 10) lemmas.push(tree.lemma(j))
    }
    if (bound < 0) continue
    const start = i > first && tree.lower(i - 1) === 'the' ? i - 1 : i
    found.push({range: tree.range(start, end), value: {kind: 'text', head: lower, lemmas}})
    i = end
  }
  return found
}
