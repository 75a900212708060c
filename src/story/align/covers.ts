import {postingsOf, type Bags} from './bags.ts'
import type {Like} from '../../models/words.ts'

/** What terms are worth in a story, and which stand for one another. */
export interface Worth {
  /** By term: of words, and of values (0 for words). */
  readonly words: Float64Array
  readonly values: Float64Array
  readonly likes: readonly (readonly Like[] | undefined)[]
}

/** Of one row, how much it has in common with each row, itself among them, by row; all 0 but for the rows in `touched`. */
export interface Covers {
  readonly touched: readonly number[]
  /** What the words of the row are worth that the other has, or has a word for; and the words of the other that the row has. */
  readonly mine: Float64Array
  readonly theirs: Float64Array
  /** What the most telling word that both have is worth. */
  readonly top: Float64Array
  /** What the values that both have are worth. */
  readonly values: Float64Array
}

/** Holds a row against all rows; what it gives is overwritten by the next call. */
export function coverer(
  bags: Bags,
  worth: Worth,
): {readonly of: (row: number) => Covers; readonly total: Float64Array} {
  const {from, terms} = bags
  const rows = from.length - 1
  const postings = postingsOf(bags, worth.words.length)
  const mine = new Float64Array(rows)
  const theirs = new Float64Array(rows)
  const top = new Float64Array(rows)
  const values = new Float64Array(rows)
  const seen = new Uint8Array(rows)
  const touched: number[] = []
  /** By row: the term of the present row that was last counted for it. */
  const counted = new Int32Array(rows).fill(-1)
  /** By term: the best share that a word of the present row has in it. */
  const shares = new Float64Array(worth.words.length)
  const reached: number[] = []
  const total = new Float64Array(rows)
  for (let row = 0; row < rows; row++)
    for (let k = from[row]!; k < from[row + 1]!; k++) total[row]! += worth.words[terms[k]!]!

  const touch = (row: number): void => {
    if (seen[row] === 1) return
    seen[row] = 1
    touched.push(row)
  }
  /** Every row that has `found` covers `term` of the present row by a share. */
  function spread(term: number, found: number, share: number): void {
    const weight = worth.words[term]! * share
    for (let p = postings.from[found]!; p < postings.from[found + 1]!; p++) {
      const other = postings.terms[p]!
      if (counted[other] === term) continue
      counted[other] = term
      touch(other)
      mine[other]! += weight
      if (weight > top[other]!) top[other] = weight
    }
    if (share > shares[found]!) {
      if (shares[found] === 0) reached.push(found)
      shares[found] = share
    }
  }
  return {
    total,
    of(row) {
      for (const other of touched) {
        mine[other] = theirs[other] = top[other] = values[other] = 0
        seen[other] = 0
        counted[other] = -1
      }
      touched.length = 0
      for (let k = from[row]!; k < from[row + 1]!; k++) {
        const term = terms[k]!
        const value = worth.values[term]!
        if (value > 0)
          for (let p = postings.from[term]!; p < postings.from[term + 1]!; p++) {
            const other = postings.terms[p]!
            touch(other)
            values[other]! += value
          }
        if (worth.words[term] === 0) continue
        spread(term, term, 1)
        // Likes are sorted by share: the best that a row has comes first.
        for (const like of worth.likes[term] ?? []) spread(term, like.family, like.share)
      }
      for (const term of reached) {
        const weight = worth.words[term]! * shares[term]!
        for (let p = postings.from[term]!; p < postings.from[term + 1]!; p++) theirs[postings.terms[p]!]! += weight
        shares[term] = 0
      }
      reached.length = 0
      return {touched, mine, theirs, top, values}
    },
  }
}
