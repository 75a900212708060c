import type {Slot} from '../../core/claim.ts'
import {spanOf, type Range} from '../../core/span.ts'
import type {QuantityValue} from '../../core/value.ts'
import {subtree, type Tree} from '../../text/tree.ts'
import {marker, phraseRange, setOff, textValue} from './phrases.ts'
import type {Placed} from './placed.ts'

/** What a noun phrase says of its own beside the verb: an apposition, or a number in a phrase that is no part of the deed. */
export interface Aside {
  readonly token: number
  readonly kind: 'copula' | 'count'
  readonly range: Range
  readonly slots: readonly Slot[]
  /** Tokens of the numbers that it takes from the clause around it. */
  readonly takes: readonly number[]
}

const NOUN = /^(NOUN|PROPN)$/
const CLAUSE = /^(acl|advcl|parataxis|ccomp|punct)/
/** People are not older. */
const OLDEST = 115

const nameAt = (placed: readonly Placed[], token: number): Placed | undefined =>
  placed.find((p) => p.mention.value.kind === 'name' && p.first <= token && token <= p.last)

const quantityAt = (placed: readonly Placed[], token: number): Placed | undefined =>
  placed.find((p) => p.mention.value.kind === 'quantity' && p.first <= token && token <= p.last)

/** "seven of them children" counts; it says not what its noun is. */
const isCounted = (placed: readonly Placed[], tree: Tree, noun: number): boolean =>
  placed.some(
    (p) => p.mention.value.kind === 'quantity' && p.last < noun && (tree.head(p.head) === noun || p.head === noun),
  )

/** "41" between commas behind a person is an age. */
function ageOf({mention}: Placed): QuantityValue | undefined {
  const {value} = mention
  if (value.kind !== 'quantity') return undefined
  if (value.measure === 'age') return value
  const plain = value.measure === 'count' && value.counted === null && value.low !== null && value.low === value.high
  return plain && value.low <= OLDEST && Number.isInteger(value.low)
    ? {...value, measure: 'age', unit: 'year'}
    : undefined
}

/**
 *     The driver, a man of 58 from Lyon, was taken to hospital.      Ivar Dahl, 34, a nurse, was arrested.
 *         ^^^^^^ what  ^^^    ^^ howMany ^^^^                         ^^^^^^^^^ who  ^^ howMany ^^^^^ what
 */
function described(report: string, tree: Tree, noun: number, placed: readonly Placed[]): Aside | undefined {
  if (!NOUN.test(tree.upos(noun))) return undefined
  const beside = tree
    .children(noun)
    .filter((c) => setOff(tree, c, noun) && !tree.children(c).some((d) => tree.relation(d) === 'cc'))
  let role: number | undefined
  let age: {readonly at: Placed; readonly value: QuantityValue} | undefined
  for (const c of beside) {
    const relation = tree.relation(c)
    if (!/^(appos|conj|nmod|nmod:unmarked|dep|amod|nummod)$/.test(relation)) continue
    const number =
      quantityAt(placed, c) ??
      placed.find(
        (p) => p.mention.value.kind === 'quantity' && p.mention.value.measure === 'age' && tree.head(p.head) === c,
      )
    const years = number ? ageOf(number) : undefined
    if (number && years) age ??= {at: number, value: years}
    if (NOUN.test(tree.upos(c)) && marker(tree, c) === undefined && relation !== 'nmod' && !isCounted(placed, tree, c))
      role ??= c
  }
  if (role === undefined && age === undefined) return undefined
  const name = nameAt(placed, noun)
  const other = role === undefined ? undefined : nameAt(placed, role)
  if (name && !(role !== undefined || age)) return undefined
  // Of two common nouns the first is the subject; a name is the subject wherever it stands.
  const token = name && role !== undefined ? role : noun
  const slots: Slot[] = []
  const named = name ?? other
  if (named && named.mention.value.kind === 'name')
    slots.push({name: 'who', span: spanOf(report, named.mention.spans[0]), value: named.mention.value})
  else slots.push({name: 'who', span: spanOf(report, phraseRange(tree, noun)), value: textValue(tree, noun)})
  if (role !== undefined && !other)
    slots.push({name: 'what', span: spanOf(report, phraseRange(tree, role)), value: textValue(tree, role)})
  if (age) slots.push({name: 'howMany', span: spanOf(report, age.at.mention.spans[0]), value: age.value})
  const all = subtree(
    tree,
    noun,
    (c) =>
      CLAUSE.test(tree.relation(c)) ||
      (c > noun &&
        !beside.includes(c) &&
        tree.head(c) === noun &&
        tree.relation(c) !== 'flat' &&
        tree.relation(c) !== 'nmod'),
  )
  const last = all[all.length - 1] ?? noun
  return {
    token,
    kind: 'copula',
    range: tree.range(all[0] ?? noun, last),
    slots: slots.sort((a, b) => a.span.start - b.span.start),
    takes: placed
      .filter((p) => p.head > noun && p.head <= last && /^(quantity|place)$/.test(p.mention.value.kind))
      .map((p) => p.head),
  }
}

/**
 *     with 38 people on board, 31 of them players, the coach left the road
 *          ^^ count of its own ^^ another
 */
function counted(report: string, tree: Tree, noun: number, placed: readonly Placed[]): Aside | undefined {
  if (tree.upos(noun) !== 'NOUN') return undefined
  const relation = tree.relation(noun)
  const number = placed.find(
    (p) =>
      p.mention.value.kind === 'quantity' &&
      p.mention.value.measure === 'count' &&
      (tree.head(p.head) === noun || p.head === noun) &&
      p.first < noun,
  )
  if (!number) return undefined
  const part =
    /^(including|among|besides)$/.test(marker(tree, noun) ?? '') ||
    (tree.lower(number.last + 1) === 'of' && /^(them|whom|which|those)$/.test(tree.lower(number.last + 2)))
  const apart = /^(nmod|obl)$/.test(relation) && !/^(by|of|to)$/.test(marker(tree, noun) ?? '')
  const told = tree.children(noun).some((c) => c > noun && /^(nmod|acl|amod)/.test(tree.relation(c)))
  if (!part && !(apart && told)) return undefined
  const all = subtree(tree, noun, (c) => /^(case|punct|appos|conj|cc)/.test(tree.relation(c)))
  const slots: Slot[] = [{name: 'howMany', span: spanOf(report, number.mention.spans[0]), value: number.mention.value}]
  for (const p of placed)
    if (p.mention.value.kind === 'place' && all.includes(p.head)) {
      const preposition = marker(tree, p.head)
      if (preposition)
        slots.push({
          name: 'where',
          span: spanOf(report, p.mention.spans[0]),
          value: p.mention.value,
          marker: preposition,
        })
    }
  return {
    token: noun,
    kind: 'count',
    range: tree.range(Math.min(all[0] ?? noun, number.first), all[all.length - 1] ?? noun),
    slots,
    takes: [number.head],
  }
}

/** What the noun phrases of a token range say of their own. @param taken tokens that head a clause already. */
export function asidesIn(
  report: string,
  tree: Tree,
  first: number,
  last: number,
  placed: readonly Placed[],
  taken: ReadonlySet<number>,
): readonly Aside[] {
  const found: Aside[] = []
  for (let i = first; i < last; i++) {
    const aside = counted(report, tree, i, placed) ?? described(report, tree, i, placed)
    if (aside && !taken.has(aside.token)) found.push(aside)
  }
  return found
}
