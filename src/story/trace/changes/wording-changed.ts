import type {Beside} from '../beside.ts'
import {isQuoted, phrase, type Change} from './change.ts'

/**
 * Words between quotation marks that are not the words of the other report.
 *
 *   "treated the fund as a bank"  →  "treated a fund for children as his own bank"
 *                                               ^^^^^^^^^^^^          ^^^
 * Where a quotation was cut at either end nothing was changed.
 */
export function wordingChanged(beside: Beside): Change[] {
  const {parent, child} = beside
  const found: Altered[] = []
  let open = false
  for (const hunk of beside.hunks) {
    const {p0, p1, c0, c1} = hunk
    // The words on both sides of the change stand inside the marks too, in both reports.
    const held = !hunk.opens && !hunk.closes && inMarks(parent, p0 - 1, p1 + 1) && inMarks(child, c0 - 1, c1 + 1)
    if (!held) {
      open = false
      continue
    }
    let put = 0
    for (let j = c0; j < c1; j++) if (child.rarity[j]! >= 0.4) put++
    let gone = 0
    for (let i = p0; i < p1; i++) if (parent.rarity[i]! >= 0.4) gone++
    if (put + gone === 0) continue
    // One quotation: every word between the last change and this one is quoted.
    const last = found.at(-1)
    if (open && last !== undefined && inMarks(child, last.c1 - 1, c1 + 1))
      found[found.length - 1] = {...last, p1: p1 + 1, c1: c1 + 1, put: last.put + put, gone: last.gone + gone}
    else found.push({p0: p0 - 1, p1: p1 + 1, c0: c0 - 1, c1: c1 + 1, put, gone})
    open = true
  }
  return found
    .filter(({put}) => put > 0)
    .map(({p0, p1, c0, c1, put, gone}) => ({
      slot: 'wording',
      rule: 'quotation-differs',
      parent: {from: p0, to: p1, value: phrase(parent, p0, p1)},
      child: {from: c0, to: c1, value: phrase(child, c0, c1)},
      sure: put >= 2 || gone > 0 ? 0.85 : 0.6,
      wouldChangeIf: 'the speaker had said it twice, in two ways',
    }))
}

/** One quotation that was altered, with one word that stayed on either side: word ranges and content words put in and gone. */
interface Altered {
  readonly p0: number
  readonly p1: number
  readonly c0: number
  readonly c1: number
  readonly put: number
  readonly gone: number
}

function inMarks(words: Beside['parent'], from: number, to: number): boolean {
  if (from < 0 || to > words.count) return false
  for (let i = from; i < to; i++) if (!isQuoted(words, i)) return false
  return true
}
