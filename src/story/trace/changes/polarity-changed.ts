import {isTight, type Beside} from '../beside.ts'
import {NEGATORS} from '../lexicon.ts'
import type {Words} from '../words.ts'
import {phrase, sideOf, type Change} from './change.ts'

/** So many of the sixteen words about a change are the same: the sentence was copied, not retold. */
const DENSE = 8

/** Other words that a hunk may hold beside the negation without being another clause. */
const MOST_OTHER = 3

/**
 * A negation that was lost or put in.
 *
 *   engineers saw no danger to its wall  →  engineers saw danger to its wall
 *                 ^^
 */
export function polarityChanged(beside: Beside): Change[] {
  const out: Change[] = []
  const {parent, child, p, c} = beside
  for (const hunk of beside.hunks) {
    if (!isTight(hunk, 5)) continue
    const inP = negations(parent, hunk.p0, hunk.p1)
    const inC = negations(child, hunk.c0, hunk.c1)
    if (inP % 2 === inC % 2) continue
    const rest = others(parent, hunk.p0, hunk.p1) + others(child, hunk.c0, hunk.c1)
    if (rest > MOST_OTHER) continue
    // "without injury" for "unhurt": a negation inside a word, or a content word put in its place, may say the same.
    const replaced = rest > 0
    if (replaced && hunk.near < DENSE) continue
    const lost = inP > inC
    out.push({
      slot: 'polarity',
      rule: lost ? 'negation-lost' : 'negation-added',
      parent: {...sideOf(parent, hunk.p0, hunk.p1, p), value: inP % 2 === 1 ? 'negative' : 'positive'},
      child: {...sideOf(child, hunk.c0, hunk.c1, c), value: inC % 2 === 1 ? 'negative' : 'positive'},
      sure: replaced ? 0.45 : 0.92,
      wouldChangeIf: `another word of the sentence made up for "${phrase(lost ? parent : child, lost ? hunk.p0 : hunk.c0, lost ? hunk.p1 : hunk.c1)}"`,
    })
  }
  return out.length > 0 ? out : negatedAct(beside)
}

/**
 * In other words: one sentence negates the very word that the other asserts, and neither has another negation.
 *
 *   The authorities were informed of it  →  It said it had not informed the authorities
 *                                                          ^^^ ^^^^^^^^
 */
function negatedAct(beside: Beside): Change[] {
  const {parent, child, p, c} = beside
  if (!beside.mutual) return []
  const inP = negations(parent, p.start, p.end)
  const inC = negations(child, c.start, c.end)
  if (inP + inC !== 1) return []
  const [words, {start, end}] = inP === 1 ? [parent, p] : [child, c]
  for (let i = start; i + 1 < end; i++) {
    if (words.form[i] !== 'not' || words.rarity[i + 1]! < 0.9) continue
    // The order of words may be another: the word is looked for in the whole of the other sentence.
    const [far, room] = inP === 1 ? [child, c] : [parent, p]
    const partner = far.stemCode.indexOf(words.stemCode[i + 1]!, room.start)
    if (partner < 0 || partner >= room.end) return []
    // "guilty on nine counts, not guilty on two": asserted and negated at once.
    const code = words.stemCode[i + 1]!
    const twice = (w: Words, range: {start: number; end: number}): boolean =>
      w.stemCode.subarray(range.start, range.end).indexOf(code) !==
      w.stemCode.subarray(range.start, range.end).lastIndexOf(code)
    if (twice(words, {start, end}) || twice(far, room)) return []
    const [one, other] = inP === 1 ? [i + 1, partner] : [partner, i + 1]
    return [
      {
        slot: 'polarity',
        rule: inP === 1 ? 'negation-dropped' : 'negation-put-in',
        parent: {from: inP === 1 ? i : one, to: one + 1, value: inP === 1 ? 'negative' : 'positive'},
        child: {from: inC === 1 ? i : other, to: other + 1, value: inC === 1 ? 'negative' : 'positive'},
        sure: 0.7,
        wouldChangeIf: 'the sentence said the same by an opposite word',
      },
    ]
  }
  return []
}

/** Content words of a range that are no negation. */
function others(words: Words, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) if (words.rarity[i]! >= 0.9 && !NEGATORS.has(words.form[i]!)) n++
  return n
}

function negations(words: Words, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) {
    const form = words.form[i]!
    const next = words.form[i + 1] ?? ''
    //  has yet to be found
    if (form === 'yet' && next === 'to') n++
    else if ((form === 'fail' || form === 'failed' || form === 'fails') && next === 'to') n++
    else if (NEGATORS.has(form)) {
      //  no fewer than 30, not only, no longer (a change of state, counted as a negation of what went before)
      if (
        (form === 'no' && ['fewer', 'less', 'more', 'one', 'doubt'].includes(next)) ||
        (form === 'not' && ['only', 'just', 'least'].includes(next))
      )
        continue
      n++
    }
  }
  return n
}
