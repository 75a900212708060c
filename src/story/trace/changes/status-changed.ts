import {isTight, type Beside, type Hunk} from '../beside.ts'
import {ALLEGED, LADDERS, OPEN, PERFECT, PLANNED, POSSIBLE} from '../lexicon.ts'
import type {Words} from '../words.ts'
import {isCapital, isQuoted, phrase, sideOf, type Change} from './change.ts'

/**
 * A plan that became a fact, a hedge that was dropped, an act that became the next one.
 *
 *   a move that could cost up to 640 jobs  →  a move that will cost 640 jobs
 *               ^^^^^                                     ^^^^
 *   have initialled a protocol             →  have signed a protocol
 *        ^^^^^^^^^^                                ^^^^^^
 */
export function statusChanged(beside: Beside): Change[] {
  const out: Change[] = []
  for (const hunk of beside.hunks) {
    const found = hedgeChanged(beside, hunk) ?? planChanged(beside, hunk) ?? stepChanged(beside, hunk)
    if (found !== null) out.push(found)
  }
  return out
}

const has = (words: Words, from: number, to: number, set: ReadonlySet<string>): number => {
  for (let i = from; i < to; i++) if (set.has(words.form[i]!)) return i
  return -1
}

const ABLE = new Set(['able', 'unable'])

/** Content words of a range. */
function contentOf(words: Words, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) if (words.rarity[i]! >= 0.9) n++
  return n
}

/** So many of the sixteen words about a change are the same: the sentence was copied, and a hedge with no modal was cut from it. */
const DENSE = 8

function hedgeChanged(beside: Beside, hunk: Hunk): Change | null {
  const {parent, child, p, c} = beside
  if (!isTight(hunk, 5)) return null
  for (const [set, what] of [
    [POSSIBLE, 'possible'],
    [ALLEGED, 'alleged'],
  ] as const) {
    const inP = has(parent, hunk.p0, hunk.p1, set)
    const inC = has(child, hunk.c0, hunk.c1, set)
    if (inP >= 0 === inC >= 0) continue
    // Month or modal, "may" counts where it has no capital.
    const at = inP >= 0 ? inP : inC
    const words = inP >= 0 ? parent : child
    if (words.form[at] === 'may' && words.text[words.start[at]!] === 'M') continue
    if (isQuoted(words, at) || isCapital(words, at)) continue
    // A longer stretch of other words is another clause.
    if (contentOf(words, inP >= 0 ? hunk.p0 : hunk.c0, inP >= 0 ? hunk.p1 : hunk.c1) > 2) continue
    // The clause must go on with the same verb: else the clause was cut, not made certain.
    const modal = OPEN.has(words.form[at]!)
    const [from, to] = inP >= 0 ? [hunk.c0, hunk.c1] : [hunk.p0, hunk.p1]
    const other = inP >= 0 ? child : parent
    const certain = has(other, from, to, PERFECT) >= 0 || has(other, from, to, OPEN) >= 0 || from === to
    if (hunk.after < 1 || (modal && !certain)) continue
    if (other.form.slice(from, to).some((f) => POSSIBLE.has(f) || ALLEGED.has(f) || PLANNED.has(f) || f === 'can'))
      continue
    if (contentOf(other, from, to) > 1) continue
    //  was unable to comment  →  could not comment: no hedge, but what it was able to do
    if (words.form[at] === 'could' && other.form.slice(from, to).some((f) => ABLE.has(f))) continue
    return {
      slot: 'status',
      rule: inP >= 0 ? 'hedge-lost' : 'hedge-added',
      parent: {...sideOf(parent, hunk.p0, hunk.p1, p), value: inP >= 0 ? what : 'asserted'},
      child: {...sideOf(child, hunk.c0, hunk.c1, c), value: inC >= 0 ? what : 'asserted'},
      sure: modal && from < to ? 0.88 : hunk.near >= DENSE ? 0.75 : 0.55,
      wouldChangeIf: 'another word of the sentence kept the hedge',
    }
  }
  return null
}

/** "was considering a ban on" → "have now banned": a word for a plan gone, and the planned act in the perfect or past. */
function planChanged(beside: Beside, hunk: Hunk): Change | null {
  const {parent, child, p, c} = beside
  // What was cut before the plan does not matter.
  const plan = has(parent, Math.max(hunk.p0, hunk.p1 - 5), hunk.p1, PLANNED)
  if (hunk.c1 - hunk.c0 > 5 || hunk.near < 4) return null
  if (plan < 0 || hunk.after < 1 || has(child, hunk.c0, hunk.c1, PLANNED) >= 0 || isQuoted(parent, plan)) return null
  if (has(child, hunk.c0, hunk.c1, OPEN) >= 0 || has(child, hunk.c0, hunk.c1, POSSIBLE) >= 0) return null
  // What comes next is the same act: a noun or infinitive in the parent, a finite or perfect form in the child.
  const act = hunk.c1
  const form = child.form[act] ?? ''
  const before = parent.form[hunk.p1 - 1] ?? ''
  const actInParent = ['a', 'an', 'the', 'to', 'of', 'for'].includes(before)
  if (!actInParent || child.rarity[act]! < 0.4 || parent.stem[hunk.p1] !== child.stem[act]) return null
  if (parent.form[hunk.p1] === form) return null
  const perfect = has(child, hunk.c0, hunk.c1, PERFECT) >= 0
  return {
    slot: 'status',
    rule: 'plan-became-fact',
    parent: {...sideOf(parent, plan, hunk.p1 + 1, p), value: 'planned'},
    child: {...sideOf(child, hunk.c0, act + 1, c), value: 'happened'},
    sure: perfect ? 0.88 : 0.7,
    wouldChangeIf: 'the copy spoke of a later state that had been reported',
  }
}

const numbers = (words: Words, from: number, to: number): string =>
  words.form
    .slice(from, to)
    .filter((f) => /^\d/.test(f))
    .join(' ')

interface Rung {
  readonly ladder: number
  readonly step: number
  readonly at: number
}

/** The first word of a range that stands on a ladder. */
function rung(words: Words, from: number, to: number): Rung | null {
  for (let i = from; i < to; i++)
    for (const [ladder, steps] of LADDERS.entries()) {
      const step = steps.findIndex((s) => s.has(words.stem[i]!))
      if (step >= 0) return {ladder, step, at: i}
    }
  return null
}

/** One verb changed for one further up or down the same ladder of acts. */
function stepChanged(beside: Beside, hunk: Hunk): Change | null {
  const {parent, child} = beside
  if (!isTight(hunk, 4)) return null
  const one = rung(parent, hunk.p0, hunk.p1)
  if (one === null) return null
  const other = rung(child, hunk.c0, hunk.c1)
  if (other === null || other.ladder !== one.ladder || other.step === one.step) return null
  if (isQuoted(parent, one.at) && isQuoted(child, other.at)) return null
  if (contentOf(parent, hunk.p0, hunk.p1) > 2 || contentOf(child, hunk.c0, hunk.c1) > 2) return null
  return {
    slot: 'status',
    rule: 'act-became-another',
    parent: {from: one.at, to: one.at + 1, value: phrase(parent, one.at, one.at + 1).toLowerCase()},
    child: {from: other.at, to: other.at + 1, value: phrase(child, other.at, other.at + 1).toLowerCase()},
    // In a freely reworded sentence another verb is another word for it; beside another number it is another fact.
    sure: hunk.near >= DENSE && numbers(parent, hunk.p0, hunk.p1) === numbers(child, hunk.c0, hunk.c1) ? 0.82 : 0.4,
    wouldChangeIf: 'the copy spoke of a later act that had been reported',
  }
}
