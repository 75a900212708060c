import type {ReportLayers} from '../../pipeline/layers.ts'
import {tokensIn, UPOS, type Tokens} from '../../text/tokens.ts'
import type {Range} from '../../core/span.ts'
import type {Terms, Words} from './words.ts'

/** Sparse bags of words, one a row, as columns: row `r` is `from[r]` to `from[r + 1]`, terms ascending. */
export interface Bags {
  readonly from: Int32Array
  readonly terms: Int32Array
  /** How rare each is, in nats. */
  readonly weights: Float32Array
  /** Length of each row as a vector. */
  readonly norms: Float64Array
}

const CONTENT = new Set(
  ['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'NUM'].map((tag) => UPOS.indexOf(tag as (typeof UPOS)[number])),
)
const NUMBER = UPOS.indexOf('NUM')
/** Words in more than a third of ordinary texts do not tell clauses apart: ln 3. */
const COMMON = 1.1

/** Content words of one report's tokens: what each can be called, and how rare it is. */
interface Content {
  readonly tokens: Tokens
  readonly terms: readonly (Terms | undefined)[]
  readonly weights: Float64Array
}

export function contentOf({tokens, syntax}: ReportLayers, words: Words): Content {
  const terms: (Terms | undefined)[] = []
  const weights = new Float64Array(tokens.count)
  for (let i = 0; i < tokens.count; i++) {
    const tag = syntax.upos[i]!
    // Numbers are values: they are compared as slots, and would pull apart what they disagree on.
    const weight = CONTENT.has(tag) && tag !== NUMBER ? words.idf(tokens.form[i]!) : 0
    weights[i] = weight
    terms.push(weight < COMMON ? undefined : words.termsOf(syntax.lemma[i] ?? ''))
  }
  return {tokens, terms, weights}
}

/** The same values with room for as many again. */
function wider<T extends Int32Array<ArrayBuffer> | Float32Array<ArrayBuffer>>(column: T): T {
  const twice = column instanceof Int32Array ? new Int32Array(2 * column.length) : new Float32Array(2 * column.length)
  twice.set(column)
  return twice as T
}

/** Collects bags one after the other. */
export function bagMaker(): {
  readonly add: (content: Content, range: Range) => void
  readonly done: () => Bags
} {
  const from = [0]
  const norms: number[] = []
  let terms = new Int32Array(1 << 15)
  let weights = new Float32Array(1 << 15)
  /** By term: the most that it is worth in the bag being made; 0 if it is not in it. */
  let worth = new Float32Array(1 << 13)
  let count = 0
  return {
    add(content, range) {
      const {start, end} = tokensIn(content.tokens, range)
      const first = count
      for (let i = start; i < end; i++) {
        const of = content.terms[i]
        if (of === undefined) continue
        for (let k = 0; k < of.ids.length; k++) {
          const term = of.ids[k]!
          while (term >= worth.length) worth = wider(worth)
          const weight = content.weights[i]! * of.shares[k]!
          if (worth[term] === 0) {
            if (count === terms.length) [terms, weights] = [wider(terms), wider(weights)]
            terms[count++] = term
          }
          if (weight > worth[term]!) worth[term] = weight
        }
      }
      terms.subarray(first, count).sort()
      let square = 0
      for (let at = first; at < count; at++) {
        const weight = worth[terms[at]!]!
        weights[at] = weight
        square += weight * weight
        worth[terms[at]!] = 0
      }
      norms.push(Math.sqrt(square))
      from.push(count)
    },
    done: () => ({
      from: Int32Array.from(from),
      terms: terms.subarray(0, count),
      weights: weights.subarray(0, count),
      norms: Float64Array.from(norms),
    }),
  }
}

/** Cosine of two rows. */
export function likeness({from, terms, weights, norms}: Bags, a: number, b: number): number {
  if (norms[a] === 0 || norms[b] === 0) return 0
  let sum = 0
  let i = from[a]!
  let j = from[b]!
  const iEnd = from[a + 1]!
  const jEnd = from[b + 1]!
  while (i < iEnd && j < jEnd) {
    const difference = terms[i]! - terms[j]!
    if (difference === 0) sum += weights[i++]! * weights[j++]!
    else if (difference < 0) i++
    else j++
  }
  return sum / (norms[a]! * norms[b]!)
}

/** Rows in which each term stands, and its weight there: the bags turned round. */
export interface Postings {
  readonly from: Int32Array
  readonly rows: Int32Array
  readonly weights: Float32Array
}

export function postingsOf({from, terms, weights, norms}: Bags): Postings {
  let count = 0
  for (const term of terms) if (term >= count) count = term + 1
  const starts = new Int32Array(count + 1)
  for (const term of terms) starts[term + 1]!++
  for (let t = 0; t < count; t++) starts[t + 1]! += starts[t]!
  const at = starts.slice()
  const rows = new Int32Array(terms.length)
  const values = new Float32Array(terms.length)
  for (let row = 0; row < norms.length; row++)
    for (let k = from[row]!; k < from[row + 1]!; k++) {
      const place = at[terms[k]!]!++
      rows[place] = row
      values[place] = weights[k]!
    }
  return {from: starts, rows, weights: values}
}
