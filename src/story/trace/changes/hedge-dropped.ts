import type {Beside} from '../beside.ts'
import {ALLEGED, BELIEFS, PLANNED, POSSIBLE} from '../lexicon.ts'
import type {Words} from '../words.ts'
import {isQuoted, phrase, type Change} from './change.ts'

/** So much of the sentence must be the same, as a share of its rarer words. */
const ALIKE = 0.35
/** The words after the hedged verb that are looked for in the child, and how many of them must stand there. */
const ROOM = 12
const LEAST_KEPT = 2

/** "are believed to have …": said of somebody, and not known. */
const HELD = new Set(
  'believed thought understood expected feared suspected said alleged reported estimated likely'.split(' '),
)
const MODAL = new Set(['may', 'might', 'could'])
const WEIGHING = new Set('considering weighing mulling discussing debating considers weighs'.split(' '))

/**
 * In other words: what the parent thinks, expects, weighs or holds possible, and the child tells as a fact.
 *
 *   they are believed to have left in two boats  →  they left in two boats
 *            ^^^^^^^^^^^                                  ^^^^
 *   must decide by May whether to sell the mine  →  the state will sell the mine
 *                      ^^^^^^^^^^                             ^^^^
 */
export function hedgeDropped(beside: Beside): Change[] {
  const {parent, child, p, c, at} = beside
  if (!beside.mutual || beside.likeness < ALIKE) return []
  for (let i = p.start; i + 1 < p.end; i++) {
    if (isQuoted(parent, i)) continue
    const length = hedgeAt(parent, i)
    if (length === 0 || i + length >= p.end) continue
    // What is hedged goes on with the same words in the child, and stands close together there.
    const kept: number[] = []
    let rare = 0
    for (let k = i + length; k < Math.min(p.end, i + length + ROOM) && parent.stop[k] !== 2; k++) {
      const rarity = parent.rarity[k]!
      if (rarity === 0) continue
      const aligned = at[k - p.start]!
      const j = aligned >= 0 ? aligned : child.stemCode.subarray(c.start, c.end).indexOf(parent.stemCode[k]!) + c.start
      if (j < c.start || child.stemCode[j] !== parent.stemCode[k]) continue
      kept.push(j)
      if (rarity >= 0.9) rare++
    }
    if (kept.length < LEAST_KEPT || rare === 0) continue
    const j = kept[0]!
    if (isQuoted(child, j) || isHedged(child, c)) continue
    const from = Math.max(c.start, j - 3)
    return [
      {
        slot: 'status',
        rule: 'hedge-dropped',
        parent: {from: i, to: i + length, value: phrase(parent, i, i + length).toLowerCase()},
        child: {from, to: Math.min(c.end, j + 1), value: phrase(child, from, Math.min(c.end, j + 1))},
        sure: 0.65,
        wouldChangeIf: 'another word of the copy kept the hedge',
      },
    ]
  }
  return []
}

/** Words of a hedge that begins at a word; 0 for none. */
function hedgeAt(words: Words, i: number): number {
  const [form, next, third] = [words.form[i]!, words.form[i + 1] ?? '', words.form[i + 2] ?? '']
  if (HELD.has(form) && next === 'to') return third === 'have' || third === 'be' ? 3 : 2
  if (form === 'whether' && next === 'to') return 2
  if (WEIGHING.has(form)) return 1
  // The month has a capital, and "could" after "if" or in the past says what one was able to do.
  if (MODAL.has(form) && words.text[words.start[i]!] !== 'M' && next !== 'not') return next === 'have' ? 2 : 1
  return 0
}

const STILL = new Set('can whether if would should plans planning risk chance possibility option proposal'.split(' '))

/** Anywhere in the sentence: "Firefighters think that the gas, which …, got out". */
function isHedged(words: Words, {start, end}: {readonly start: number; readonly end: number}): boolean {
  for (let i = start; i < end; i++) {
    const form = words.form[i]!
    if (POSSIBLE.has(form) || ALLEGED.has(form) || BELIEFS.has(form) || STILL.has(form)) return true
    if (HELD.has(form) || WEIGHING.has(form) || PLANNED.has(form)) return true
  }
  return false
}
