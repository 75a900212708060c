import {CUES} from './lexicon.ts'
import type {Pair} from './pair.ts'
import type {Bags, SentenceMatch} from './sentences.ts'
import {ASIDE, HEADLINE, type Words} from './words.ts'

/** Runs from here on are taken over word for word. */
const LONG_RUN = 10
/** Share of rare words that the rest of two reports has in common by mere subject (measured: 0 to 0.2 between independent reports). */
const SUBJECT_ALONE = 0.12
/** The rest must be this share of either report, else there is too little of it to tell. */
const ENOUGH_REST = 0.35
/** Share of the sentences taken over word for word that somebody is said to have said. */
const ATTRIBUTED = 0.4

/**
 * Whether two reports share sentences of one statement and nothing else: what is the same is the same word for word and
 * put in somebody's mouth, what is left is as different as in any two reports, and neither opens with shared words.
 */
export function sharesStatementOnly(pair: Pair): boolean {
  const [a, b] = [longRuns(pair, 'a'), longRuns(pair, 'b')]
  // A report that opens with the words of the other was made from it, or from what it was made from.
  if (a.size === 0 || (opensWith(pair.a.words, a) && opensWith(pair.b.words, b))) return false
  if (!isDifferent(pair.toA, pair.a.bags, a) || !isDifferent(pair.toB, pair.b.bags, b)) return false
  return Math.max(attributed(pair.a.words, a), attributed(pair.b.words, b)) >= ATTRIBUTED
}

/** Sentences of one side that hold a long run. */
function longRuns(pair: Pair, side: 'a' | 'b'): Set<number> {
  const words = pair[side].words
  const out = new Set<number>()
  for (const run of pair.runs)
    if (run.length >= LONG_RUN) for (let i = 0; i < run.length; i++) out.add(words.sentence[run[side] + i]!)
  return out
}

function isDifferent(matches: readonly SentenceMatch[], bags: Bags, taken: ReadonlySet<number>): boolean {
  const best = new Map<number, number>()
  for (const match of matches) if (!best.has(match.b)) best.set(match.b, match.common)
  let all = 0
  let rest = 0
  let common = 0
  for (const [s, weight] of bags.weight.entries()) {
    all += weight
    if (taken.has(s)) continue
    rest += weight
    common += best.get(s) ?? 0
  }
  return rest >= ENOUGH_REST * all && common < SUBJECT_ALONE * rest
}

function opensWith(words: Words, taken: ReadonlySet<number>): boolean {
  for (let i = 0; i < words.count; i++)
    if ((words.flags[i]! & (ASIDE | HEADLINE)) === 0) return taken.has(words.sentence[i]!)
  return false
}

function attributed(words: Words, taken: ReadonlySet<number>): number {
  let n = 0
  for (const s of taken) {
    const {start, end} = words.within[s]!
    if (words.form.slice(start, end).some((f) => CUES.has(f))) n++
  }
  return n / taken.size
}
