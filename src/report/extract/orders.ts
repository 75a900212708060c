import type {Range} from '../../core/span.ts'
import type {TextValue} from '../../core/value.ts'
import type {Tree} from '../../text/tree.ts'

/** "first … since 1998", "third-largest city", "the last to leave": a place in a row, with the bound of the row if one is said. */
export interface Order {
  readonly range: Range
  /** head: rank ("first", "largest", "last"); lemmas: rank, class words, then `since:<year or words>`, `in:<words>` or `ever`. */
  readonly value: TextValue
  /** Token that names the class: "eclipse" in "the first eclipse over the valley since 1961"; -1 if it is left out. */
  readonly noun: number
  /** How far the row goes back is said. */
  readonly bounded: boolean
}

const RANKS =
  /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only|latest|maiden|\d+(st|nd|rd|th))$/
const SUPERLATIVE =
  /^(largest|biggest|highest|lowest|worst|deadliest|longest|shortest|smallest|heaviest|hottest|coldest|wettest|driest|strongest|oldest|youngest|fastest|best|fewest|costliest|bloodiest|steepest|sharpest|tallest|richest|poorest|busiest|most|least)$/
/** Words for one rank. */
const SAME: Readonly<Record<string, string>> = {maiden: 'first', biggest: 'largest', only: 'only'}
/** How far a bound ("since …", "in 30 years", "ever", "so far", "yet") may stand from its rank, in tokens. */
const REACH = 22
/** How far the words of the class reach. */
const CLASS_REACH = 10

const PERIOD = /^(years?|decades?|months?|weeks?|seasons?|century|centuries|generation|history|memory|record)$/

interface Bound {
  readonly last: number
  readonly lemma: string
}

const textOf = (tree: Tree, from: number, to: number): string =>
  tree.text.slice(tree.tokens.start[from], tree.tokens.end[to]).replace(/\s+/g, ' ').toLowerCase()

/** The bound that opens at `j`: "since 1998", "in 27 years", "on record", "ever". */
function boundAt(tree: Tree, j: number, last: number): Bound | undefined {
  const word = tree.lower(j)
  if (word === 'ever' || word === 'yet' || (word === 'far' && tree.lower(j - 1) === 'so'))
    return {last: j, lemma: 'ever'}
  if (word === 'since') {
    let end = Math.min(last - 1, j + 1)
    for (let k = j + 1; k < Math.min(last, j + 8); k++) {
      if (/^(PUNCT|CCONJ|SCONJ)$/.test(tree.upos(k))) break
      end = k
    }
    const year = /\b(1[5-9]|20)\d\d\b/.exec(textOf(tree, j, end))
    return {last: end, lemma: `since:${year ? year[0] : textOf(tree, Math.min(j + 1, end), end)}`}
  }
  if (!/^(in|for|on|of)$/.test(word)) return undefined
  // "in twenty-seven years", "in living memory", "on record"
  for (let k = j + 1; k < Math.min(last, j + 7); k++) {
    if ((tree.upos(k) === 'PUNCT' && tree.word(k) !== '-') || tree.upos(k) === 'VERB') return undefined
    if (PERIOD.test(tree.lower(k)) && (word !== 'of' || /^(history|record)$/.test(tree.lower(k))))
      return {last: k, lemma: /^(history|record|memory)$/.test(tree.lower(k)) ? 'ever' : `in:${textOf(tree, j + 1, k)}`}
  }
  return undefined
}

/** Rank of a token: "first", "largest", "third-largest", or of two: "third largest". */
function rankAt(tree: Tree, i: number): string | undefined {
  const lower = tree.lower(i)
  // "when it first surfaced" ranks nothing; "reach first final" does, whatever the tag.
  if (tree.upos(i) === 'ADV' && !/^(ADJ|NOUN|PROPN)$/.test(i + 1 < tree.count ? tree.upos(i + 1) : '')) return undefined
  const next = Math.min(tree.count - 1, tree.word(Math.min(i + 1, tree.count - 1)) === '-' ? i + 2 : i + 1)
  if (RANKS.test(lower) && SUPERLATIVE.test(tree.lower(next))) return undefined
  if (RANKS.test(lower)) return SAME[lower] ?? lower
  const compound = /^(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next)-(.+)$/.exec(lower)
  if (compound?.[2] !== undefined && SUPERLATIVE.test(compound[2]))
    return `${compound[1]}-${SAME[compound[2]] ?? compound[2]}`
  if (!SUPERLATIVE.test(lower)) return undefined
  const own = SAME[lower] ?? lower
  const before = i > 1 && tree.word(i - 1) === '-' ? i - 2 : i - 1
  return i > 0 && RANKS.test(tree.lower(before)) ? `${tree.lower(before)}-${own}` : own
}

/**
 *     the first written understanding … on the river's flow since 1998
 *         ^^^^^ rank    ^^^^^^^^^^^^^ class                 ^^^^^^^^^^ bound
 */
export function ordersIn(tree: Tree, first: number, last: number): readonly Order[] {
  const found: Order[] = []
  for (let i = first; i < last; i++) {
    const rank = rankAt(tree, i)
    if (rank === undefined) continue
    const lemmas = [rank]
    let bound: Bound | undefined
    let noun = -1
    let within = true
    let close = i
    for (let j = i + 1; j < Math.min(last, i + REACH) && !bound; j++) {
      bound = boundAt(tree, j, last)
      if (bound) break
      if (tree.upos(j) === 'PUNCT' && !/^[-,'’"“”]$/.test(tree.word(j))) break
      if (/^(NOUN|PROPN|ADJ)$/.test(tree.upos(j)) && j < i + CLASS_REACH) {
        lemmas.push(tree.lemma(j))
        const ends = !/^(NOUN|PROPN|ADJ)$/.test(j + 1 < last ? tree.upos(j + 1) : 'PUNCT')
        if (within && noun < 0 && tree.upos(j) !== 'ADJ' && ends) noun = j
      }
      // "the deadliest in the country": behind a preposition stands the scope, not the class.
      if (/^(ADP|VERB|AUX|SCONJ)$/.test(tree.upos(j))) within = false
      if (noun < 0 || j === noun) close = j
    }
    // "the last to leave", "the second person to die", "the third-largest city": a row that needs no bound.
    const after = noun < 0 ? i + 1 : noun + 1
    const toDo = after + 1 < last && tree.lower(after) === 'to' && tree.xpos(after + 1).startsWith('VB')
    let start = i
    while (start > first && (tree.word(start - 1) === '-' || (rank.includes('-') && RANKS.test(tree.lower(start - 1)))))
      start--
    if (start > first && tree.lower(start - 1) === 'the') start--
    const definite = start < i || /^(its|his|her|their|'s|’s)$/.test(tree.lower(i - 1))
    if (!bound && !(toDo || (noun >= 0 && definite && /est\b|most|least|worst|best/.test(rank)))) continue
    const end = bound ? bound.last : toDo ? after + 1 : noun >= 0 ? noun : close
    if (bound) lemmas.push(bound.lemma)
    else if (toDo) lemmas.push(tree.lemma(after + 1))
    found.push({
      range: tree.range(start, end),
      value: {kind: 'text', head: rank, lemmas},
      noun,
      bounded: bound !== undefined,
    })
    i = end
  }
  return found
}
