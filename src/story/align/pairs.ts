import type {ClaimTable} from './claim-table.ts'
import {coverer} from './covers.ts'

/** Sentences that have less than this share of their words in common, and no value, are not of one matter. */
const ALIKE = 0.06

/** What two clauses have in common, and the sentences that they stand in. */
export interface Common {
  /** Share of the words of both that the other has or has a word for; and of the one of which the other has more. */
  clause: number
  clauseMost: number
  context: number
  contextMost: number
  /** The likeness of the sentences as a share of the best that either has in the other's report. */
  contextRank: number
  /** What the most telling word that both clauses have is worth. */
  clauseTop: number
  /** What the values that both have are worth: 1 for one that no other sentence has. */
  clauseValues: number
  contextValues: number
  /** What the words of the clause with fewer are worth. */
  least: number
}

/** Pairs of sentences of two reports, or of a headline and its body, that have something in common; the lower index first. */
interface SentencePairs {
  /** Pairs of sentence `s` are `from[s]` to `from[s + 1]`. */
  readonly from: Int32Array
  readonly other: readonly number[]
  readonly like: readonly number[]
  readonly most: readonly number[]
  readonly values: readonly number[]
  /** By sentence and report: the highest likeness. */
  readonly best: Float32Array
}

function sentencePairs({sentences, worth, claimsAt, claims, report}: ClaimTable): SentencePairs {
  const covers = coverer(sentences, worth)
  const {total} = covers
  const count = claimsAt.length
  const reportOf = claimsAt.map((of) => (of.length === 0 ? -1 : report[of[0]!]!))
  const headline = claimsAt.map((of) => of.length > 0 && claims[of[0]!]!.part === 'headline')
  const reports = 1 + Math.max(0, ...reportOf)
  const found = {
    from: new Int32Array(count + 1),
    other: [] as number[],
    like: [] as number[],
    most: [] as number[],
    values: [] as number[],
    best: new Float32Array(count * reports),
  }
  for (let s = 0; s < count; s++) {
    const r = reportOf[s]!
    if (r >= 0) {
      const {touched, mine, theirs, values} = covers.of(s)
      for (const t of touched) {
        const q = reportOf[t]!
        if (q < 0 || (q === r && headline[s] === headline[t])) continue
        const like = (mine[t]! + theirs[t]!) / Math.max(1, total[s]! + total[t]!)
        if (like < ALIKE && values[t] === 0) continue
        found.other.push(t)
        found.like.push(like)
        found.most.push(Math.max(mine[t]! / Math.max(1, total[s]!), theirs[t]! / Math.max(1, total[t]!)))
        found.values.push(values[t]!)
        const strength = like + VALUE * values[t]!
        for (const at of [s * reports + q, t * reports + r]) if (strength > found.best[at]!) found.best[at] = strength
      }
    }
    found.from[s + 1] = found.other.length
  }
  return found
}

/** Sentences that are less alike than this share of the best that either has in the other's report are passed over. */
const HOPELESS = 0.2
/** What a common value adds to the likeness of two sentences where the best is sought. */
const VALUE = 0.15

/**
 * Visits, once each, the pairs of claims of two reports (or of a headline and the body under it: what one report says
 * twice in its body is repetition) whose sentences have something in common. The lower index comes first; `common` is
 * overwritten at the next visit.
 */
export function eachPair(table: ClaimTable, visit: (i: number, j: number, common: Common) => void): void {
  const {claimsAt, clauses, worth, report} = table
  const pairs = sentencePairs(table)
  const reports = pairs.best.length / Math.max(1, claimsAt.length)
  const covers = coverer(clauses, worth)
  const {total} = covers
  const common: Common = {
    clause: 0,
    clauseMost: 0,
    context: 0,
    contextMost: 0,
    contextRank: 0,
    clauseTop: 0,
    clauseValues: 0,
    contextValues: 0,
    least: 0,
  }
  for (let s = 0; s < claimsAt.length; s++) {
    if (pairs.from[s] === pairs.from[s + 1]) continue
    for (const i of claimsAt[s]!) {
      const {mine, theirs, top, values} = covers.of(i)
      for (let p = pairs.from[s]!; p < pairs.from[s + 1]!; p++) {
        const t = pairs.other[p]!
        common.context = pairs.like[p]!
        common.contextMost = pairs.most[p]!
        common.contextValues = pairs.values[p]!
        for (const j of claimsAt[t]!) {
          const best = Math.max(pairs.best[s * reports + report[j]!]!, pairs.best[t * reports + report[i]!]!)
          common.contextRank = (common.context + VALUE * common.contextValues) / best
          if (common.contextRank < HOPELESS) continue
          common.clause = (mine[j]! + theirs[j]!) / Math.max(1, total[i]! + total[j]!)
          common.clauseMost = Math.max(mine[j]! / Math.max(1, total[i]!), theirs[j]! / Math.max(1, total[j]!))
          common.clauseTop = top[j]!
          common.clauseValues = values[j]!
          common.least = Math.min(total[i]!, total[j]!)
          visit(i, j, common)
        }
      }
    }
  }
}
