import type {Beside} from '../beside.ts'
import {ALLEGED, POSSIBLE} from '../lexicon.ts'
import type {Figure} from '../values.ts'
import type {Words} from '../words.ts'
import {isQuoted, phrase, sideOf, type Change} from './change.ts'

/** What makes a number open on one side, or near; closest words first, read backwards from the number. */
const BOUNDS: readonly (readonly string[])[] = [
  ['up', 'to'],
  ['at', 'least'],
  ['at', 'most'],
  ['as', 'much', 'as'],
  ['as', 'many', 'as'],
  ['no', 'more', 'than'],
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['over'],
  ['nearly'],
  ['almost'],
  ['about'],
  ['around'],
  ['roughly'],
  ['approximately'],
  ['some'],
  ['estimated'],
]
/** Any of these near a number keeps it open, in whatever words. */
const STILL_OPEN = new Set(
  `up least most much many than over under nearly almost about around roughly approximately some estimated maximum minimum
  max min or plus close just towards toward approaching ca circa nearing topped exceeded exceeding above below possibly`.split(
    /\s+/,
  ),
)
/** So much of the sentence must be the same, as a share of its rarer words: a bound lost in other words may never have been there. */
const COPIED = 0.5
/** Words before and after the child's number that are searched for them. */
const BEFORE = 4
const AFTER = 2

/**
 * A number that its report gave as a limit or as near, and the copy as exact.
 *
 *   faces up to 30 years in prison  →  faces 30 years in prison
 *         ^^^^^^^^                           ^^
 */
export function boundsLost(beside: Beside): Change[] {
  const {parent, child, p, c, childFigures} = beside
  if (!beside.mutual || beside.likeness < COPIED) return []
  const out: Change[] = []
  for (const one of beside.parentFigures) {
    if (one.type !== 'number' || one.from < p.start || one.to > p.end || isQuoted(parent, one.from)) continue
    const length = boundBefore(parent, one.from, p.start)
    if (length === 0) continue
    const other = partner(beside, one, childFigures)
    if (other === undefined || isOpen(child, other, c)) continue
    const from = one.from - length
    out.push({
      slot: 'status',
      rule: 'bound-lost',
      parent: {from, to: one.to, value: phrase(parent, from, one.to).toLowerCase()},
      child: {...sideOf(child, other.from, other.to, c), value: phrase(child, other.from, other.to).toLowerCase()},
      sure: 0.72,
      wouldChangeIf: 'another word of the copy left the number open',
    })
  }
  return out
}

/** The child's number at the very same place of the sentence: the same amount, and the word after it the same too. */
function partner({parent, child, at, p, c}: Beside, one: Figure, figures: readonly Figure[]): Figure | undefined {
  const equal = figures.filter(
    (f) => f.type === 'number' && f.from >= c.start && f.to <= c.end && f.amount === one.amount && f.unit === one.unit,
  )
  const [other] = equal
  if (other === undefined || equal.length > 1 || isQuoted(child, other.from)) return undefined
  let beside = false
  for (let i = one.from; i < one.to; i++) {
    const j = at[i - p.start]!
    if (j >= other.from && j < other.to) beside = true
  }
  const closes = one.to >= p.end && other.to >= c.end
  const next = closes || (one.to < p.end && other.to < c.end && parent.stemCode[one.to] === child.stemCode[other.to])
  return beside && next ? other : undefined
}

/** Words of the bound that ends right before a word; 0 for none. */
function boundBefore(words: Words, at: number, start: number): number {
  for (const bound of BOUNDS) {
    const from = at - bound.length
    if (from >= start && bound.every((word, k) => words.form[from + k] === word)) return bound.length
  }
  return 0
}

function isOpen(words: Words, f: Figure, {start, end}: Beside['c']): boolean {
  for (let i = Math.max(start, f.from - BEFORE); i < Math.min(end, f.to + AFTER); i++) {
    const form = words.form[i]!
    if (STILL_OPEN.has(form) || POSSIBLE.has(form) || ALLEGED.has(form)) return true
  }
  return false
}
