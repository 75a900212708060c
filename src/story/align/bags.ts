import type {Range} from '../../core/span.ts'
import type {Value} from '../../core/value.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {tokensIn, UPOS, type Tokens} from '../../text/tokens.ts'
import type {Words} from '../../models/words.ts'

/** Sets of words, one a row, as columns: row `r` is `from[r]` to `from[r + 1]`, terms ascending. */
export interface Bags {
  readonly from: Int32Array
  readonly terms: Int32Array
}

/** Content words and values of one report by their tokens: their numbers, -1 for other words. */
export interface Content {
  readonly tokens: Tokens
  readonly terms: Int32Array
  /** Exact values that begin at a token. */
  readonly values: ReadonlyMap<number, number>
}

const CONTENT = new Set(
  ['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN'].map((tag) => UPOS.indexOf(tag as (typeof UPOS)[number])),
)
/** Words in more than a third of ordinary texts do not tell clauses apart: ln 3. */
const COMMON = 1.1

/** A number or time as it is the same in every report; undefined if it says too little. */
function exactly(value: Value): string | undefined {
  if (value.kind === 'quantity') return `${value.measure} ${value.low} ${value.high} ${value.unit}`
  return value.kind === 'time' && /\d/.test(value.timex) ? value.timex : undefined
}

/**
 * Reads the content words of a report. How telling each is goes into `rarity`, by number. Numbers as words are left out:
 * they are values, and would pull apart what they disagree on.
 */
export function contentOf({tokens, syntax, mentions}: ReportLayers, words: Words, rarity: number[]): Content {
  const terms = new Int32Array(tokens.count).fill(-1)
  for (let i = 0; i < tokens.count; i++) {
    if (!CONTENT.has(syntax.upos[i]!)) continue
    const idf = words.idf(tokens.form[i]!)
    if (idf < COMMON) continue
    const term = words.familyOf(syntax.lemma[i] ?? '')
    terms[i] = term
    rarity[term] = Math.max(rarity[term] ?? 0, idf)
  }
  const values = new Map<number, number>()
  for (const {value, spans} of mentions) {
    const key = exactly(value)
    if (key === undefined) continue
    const term = words.numberOf(`value ${key}`)
    // Worth nothing as a word: values are counted apart.
    rarity[term] = 0
    values.set(tokensIn(tokens, spans[0]).start, term)
  }
  return {tokens, terms, values}
}

/** Collects rows one after the other. */
export function bagMaker(): {
  readonly add: (content: Content, range: Range) => void
  readonly done: () => Bags
} {
  const from = [0]
  let terms = new Int32Array(1 << 14)
  let count = 0
  return {
    add({tokens, terms: of, values}, range) {
      const {start, end} = tokensIn(tokens, range)
      while (count + 2 * (end - start) > terms.length) {
        const wider = new Int32Array(2 * terms.length)
        wider.set(terms)
        terms = wider
      }
      const first = count
      for (let i = start; i < end; i++) {
        if (of[i]! >= 0) terms[count++] = of[i]!
        const value = values.get(i)
        if (value !== undefined) terms[count++] = value
      }
      terms.subarray(first, count).sort()
      // Each once.
      const last = count
      count = first
      for (let k = first; k < last; k++) if (k === first || terms[k] !== terms[count - 1]) terms[count++] = terms[k]!
      from.push(count)
    },
    done: () => ({from: Int32Array.from(from), terms: terms.slice(0, count)}),
  }
}

/** Rows in which each term stands, ascending: the bags turned round. */
export function postingsOf({from, terms}: Bags, count: number): Bags {
  const starts = new Int32Array(count + 1)
  for (const term of terms) starts[term + 1]!++
  for (let t = 0; t < count; t++) starts[t + 1]! += starts[t]!
  const at = starts.slice()
  const rows = new Int32Array(terms.length)
  for (let row = 0; row + 1 < from.length; row++)
    for (let k = from[row]!; k < from[row + 1]!; k++) rows[at[terms[k]!]!++] = row
  return {from: starts, terms: rows}
}

/** Rows that are the same, told once: a story's reports are full of the same sentences. */
export interface Distinct {
  /** By row: its number among the distinct ones. */
  readonly number: Int32Array
  readonly bags: Bags
  /** Rows that have a number, ascending: those of number `n` are `rows.terms` from `rows.from[n]`. */
  readonly rows: Bags
}

export function distinct({from, terms}: Bags): Distinct {
  const number = new Int32Array(from.length - 1)
  const firsts: number[] = []
  const numbers = new Map<string, number>()
  for (let row = 0; row < number.length; row++) {
    const key = terms.subarray(from[row], from[row + 1]).join()
    let known = numbers.get(key)
    if (known === undefined) {
      numbers.set(key, (known = firsts.length))
      firsts.push(row)
    }
    number[row] = known
  }
  const starts = [0]
  const kept = new Int32Array(terms.length)
  let count = 0
  for (const row of firsts) {
    for (let k = from[row]!; k < from[row + 1]!; k++) kept[count++] = terms[k]!
    starts.push(count)
  }
  const each = Int32Array.from({length: number.length + 1}, (_, row) => row)
  return {
    number,
    bags: {from: Int32Array.from(starts), terms: kept.slice(0, count)},
    rows: postingsOf({from: each, terms: number}, firsts.length),
  }
}
