import type {ClaimTable} from './claim-table.ts'
import {coverer} from './covers.ts'

/** Sentences that have less than this share of their words in common, and no value, are not of one matter. */
const ALIKE = 0.06

/** What two clauses have in common, and the sentences that they stand in. */
export interface Common {
  /** Share of the words of both that the other has or has a word for. */
  clause: number
  /** The likeness of the sentences as a share of the best that either has in the other's report. */
  contextRank: number
  /** What the most telling word that both clauses have is worth. */
  clauseTop: number
  /** What the values that both have are worth: 1 for one that no other sentence has. */
  clauseValues: number
  /** What the words of the clause with fewer are worth. */
  least: number
  /** How near to one depth of their reports the two stand, 0 to 1. */
  near: number
}

/** What a common value adds to the likeness of two sentences. */
const VALUE = 0.15

/** Distinct sentences that have something in common, and how much: those of number `n` are `from[n]` to `from[n + 1]`. */
interface Likeness {
  readonly from: Int32Array
  readonly other: Int32Array
  readonly strength: Float64Array
}

function likenessOf({sentences: {bags}, worth}: ClaimTable): Likeness {
  const covers = coverer(bags, worth)
  const {total} = covers
  const from = new Int32Array(total.length + 1)
  const other: number[] = []
  const strength: number[] = []
  for (let a = 0; a < total.length; a++) {
    const {touched, mine, theirs, values} = covers.of(a)
    for (const b of touched) {
      const like = (mine[b]! + theirs[b]!) / Math.max(1, total[a]! + total[b]!)
      if (like < ALIKE && values[b] === 0) continue
      other.push(b)
      strength.push(like + VALUE * values[b]!)
    }
    from[a + 1] = other.length
  }
  return {from, other: Int32Array.from(other), strength: Float64Array.from(strength)}
}

/** Sentences that are less alike than this share of the best that either has in the other's report are passed over. */
const HOPELESS = 0.2

/** Pairs of sentences to look into, the lower index first: those of sentence `s` are `from[s]` to `from[s + 1]`. */
interface SentencePairs {
  readonly from: Int32Array
  readonly other: readonly number[]
  /** Their likeness as a share of the best that either has in the other's report. */
  readonly rank: readonly number[]
}

/** Pairs of sentences of two reports, or of a headline and its body, that have something in common. */
function sentencePairs(table: ClaimTable): SentencePairs {
  const {sentences, claimsAt, claims, report} = table
  const {number, rows} = sentences
  const likeness = likenessOf(table)
  const count = claimsAt.length
  const reportOf = Int32Array.from(claimsAt, (of) => (of.length === 0 ? -1 : report[of[0]!]!))
  const headline = Uint8Array.from(claimsAt, (of) => (of.length > 0 && claims[of[0]!]!.part === 'headline' ? 1 : 0))
  const reports = 1 + reportOf.reduce((most, r) => Math.max(most, r), 0)
  /** By sentence and report: the highest likeness. */
  const best = new Float32Array(count * reports)
  const each = (visit: (s: number, t: number, strength: number) => void, done: (s: number) => void): void => {
    for (let s = 0; s < count; s++) {
      const r = reportOf[s]!
      if (r >= 0)
        for (let p = likeness.from[number[s]!]!; p < likeness.from[number[s]! + 1]!; p++) {
          const of = likeness.other[p]!
          const strength = likeness.strength[p]!
          for (let k = rows.from[of + 1]! - 1; k >= rows.from[of]!; k--) {
            const t = rows.terms[k]!
            if (t <= s) break
            if (reportOf[t]! >= 0 && (reportOf[t] !== r || headline[s] !== headline[t])) visit(s, t, strength)
          }
        }
      done(s)
    }
  }
  each(
    (s, t, strength) => {
      const [here, there] = [s * reports + reportOf[t]!, t * reports + reportOf[s]!]
      if (strength > best[here]!) best[here] = strength
      if (strength > best[there]!) best[there] = strength
    },
    () => undefined,
  )
  const found = {from: new Int32Array(count + 1), other: [] as number[], rank: [] as number[]}
  each(
    (s, t, strength) => {
      const rank = strength / Math.max(best[s * reports + reportOf[t]!]!, best[t * reports + reportOf[s]!]!)
      if (rank < HOPELESS) return
      found.other.push(t)
      found.rank.push(rank)
    },
    (s) => (found.from[s + 1] = found.other.length),
  )
  return found
}

type Visit<Result> = (i: number, j: number, common: Common) => Result

/**
 * Visits, once each, the pairs of claims of two reports (or of a headline and the body under it: what one report says
 * twice in its body is repetition) whose sentences have something in common. The lower index comes first; `common` is
 * overwritten at the next visit.
 *
 * @param hopeless asked once of two kinds of claims, as if they stood at one depth and their sentences were the best there are:
 * pairs of such kinds are not visited
 */
export function eachPair(table: ClaimTable, visit: Visit<void>, hopeless: Visit<boolean> = () => false): void {
  const {claimsAt, clauses, kinds, worth, place, depth} = table
  const {number, bags} = clauses
  const pairs = sentencePairs(table)
  const covers = coverer(bags, worth)
  const {total} = covers
  const common: Common = {clause: 0, contextRank: 0, clauseTop: 0, clauseValues: 0, least: 0, near: 0}
  const {from, terms} = kinds.rows
  /** By kind: the kind that it was last held against, and whether nothing can come of it. */
  const asked = new Int32Array(from.length).fill(-1)
  const dead = new Uint8Array(from.length)
  for (let kind = 0; kind + 1 < from.length; kind++) {
    const a = number[terms[from[kind]!]!]!
    const {mine, theirs, top, values} = covers.of(a)
    for (let k = from[kind]!; k < from[kind + 1]!; k++) {
      const i = terms[k]!
      const s = place[i]!
      for (let p = pairs.from[s]!; p < pairs.from[s + 1]!; p++) {
        const t = pairs.other[p]!
        for (const j of claimsAt[t]!) {
          const other = kinds.number[j]!
          const first = asked[other] !== kind
          if (!first && dead[other] === 1) continue
          const b = number[j]!
          common.clause = (mine[b]! + theirs[b]!) / Math.max(1, total[a]! + total[b]!)
          common.clauseTop = top[b]!
          common.clauseValues = values[b]!
          common.least = Math.min(total[a]!, total[b]!)
          if (first) {
            common.contextRank = 1
            common.near = 1
            asked[other] = kind
            dead[other] = hopeless(i, j, common) ? 1 : 0
            if (dead[other] === 1) continue
          }
          common.contextRank = pairs.rank[p]!
          common.near = 1 - Math.abs(depth[s]! - depth[t]!)
          visit(i, j, common)
        }
      }
    }
  }
}
