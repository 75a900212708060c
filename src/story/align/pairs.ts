import {postingsOf, type Bags, type Postings} from './bags.ts'
import type {ClaimTable} from './claim-view.ts'

/** Keys that more claims than this share lead nowhere. */
const CROWDED = 400

/** Adds to `sums` the product of one row with every row from `first` on; the rows so reached are put into `touched`. */
function products(
  {from, terms, weights}: Bags,
  postings: Postings,
  row: number,
  sums: Float64Array,
  touched: number[],
): void {
  for (let k = from[row]!; k < from[row + 1]!; k++) {
    const term = terms[k]!
    const weight = weights[k]!
    for (let p = postings.from[term + 1]! - 1; p >= postings.from[term]!; p--) {
      const other = postings.rows[p]!
      if (other < row) break
      if (sums[other] === 0) touched.push(other)
      sums[other] = sums[other]! + weight * postings.weights[p]!
    }
  }
}

const divide = (sums: Float64Array, touched: readonly number[], {norms}: Bags, row: number): void => {
  for (const other of touched) sums[other] = sums[other]! / (norms[row]! * norms[other]!)
}

const clear = (sums: Float64Array, touched: number[]): void => {
  for (const other of touched) sums[other] = 0
  touched.length = 0
}

/**
 * Visits, once each, the pairs of claims of two reports (or of a headline and the body under it: what one report says
 * twice in its body is repetition) that share a key, with the likeness of their clauses and of their sentences.
 * The lower index comes first. No object is made for a pair.
 */
export function eachPair(
  table: ClaimTable,
  visit: (i: number, j: number, clause: number, context: number) => void,
): void {
  const {claims, report, place, keys, clauses, sentences} = table
  const count = claims.length
  const byKey = new Map<number, number[]>()
  for (const [i, of] of keys.entries())
    for (const key of of) {
      const list = byKey.get(key)
      if (!list) byKey.set(key, [i])
      else if (list[list.length - 1] !== i) list.push(i)
    }
  const clausePostings = postingsOf(clauses)
  const sentencePostings = postingsOf(sentences)
  const clauseSums = new Float64Array(count)
  const sentenceSums = new Float64Array(sentences.norms.length)
  const [clauseTouched, sentenceTouched]: [number[], number[]] = [[], []]
  /** By claim: the last claim that it was found for. */
  const seen = new Int32Array(count).fill(-1)
  let sentence = -1
  for (let i = 0; i < count; i++) {
    if (place[i] !== sentence) {
      clear(sentenceSums, sentenceTouched)
      sentence = place[i]!
      products(sentences, sentencePostings, sentence, sentenceSums, sentenceTouched)
      divide(sentenceSums, sentenceTouched, sentences, sentence)
    }
    products(clauses, clausePostings, i, clauseSums, clauseTouched)
    divide(clauseSums, clauseTouched, clauses, i)
    const headline = claims[i]!.part === 'headline'
    for (const key of keys[i]!) {
      const list = byKey.get(key)!
      if (list.length > CROWDED) continue
      for (let k = list.length - 1; k >= 0 && list[k]! > i; k--) {
        const j = list[k]!
        if (seen[j] === i) continue
        seen[j] = i
        if (report[i] !== report[j] || headline !== (claims[j]!.part === 'headline'))
          visit(i, j, clauseSums[j]!, sentenceSums[place[j]!]!)
      }
    }
    clear(clauseSums, clauseTouched)
  }
}
