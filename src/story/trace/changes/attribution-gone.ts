import type {Beside} from '../beside.ts'
import {ALLEGED, BELIEFS, CUES, POSSIBLE} from '../lexicon.ts'
import {isCapital, isQuoted, phrase, sideOf, type Change} from './change.ts'

/**
 * What somebody said is now said by the report itself.
 *
 *   was standing without lights, Berg said  →  was standing without lights
 *                                ^^^^^^^^^
 * Desks cut attributions as they trim, so this alone is never sure, unless what was cut said that it is a belief.
 */
export function attributionGone(beside: Beside): Change[] {
  const {parent, child, p, c} = beside
  if (child.form.slice(c.start, c.end).some((f) => CUES.has(f) || BELIEFS.has(f) || POSSIBLE.has(f) || ALLEGED.has(f)))
    return []
  const hunk = beside.hunks.find(
    (h) => h.closes && h.c1 === h.c0 && h.before >= 4 && h.p1 - h.p0 >= 2 && h.p1 - h.p0 <= 10,
  )
  if (hunk === undefined) return []
  let cue = -1
  let name = false
  let belief = false
  for (let i = hunk.p0; i < hunk.p1; i++) {
    if (isQuoted(parent, i)) return []
    if (CUES.has(parent.form[i]!) || BELIEFS.has(parent.form[i]!)) cue = i
    if (BELIEFS.has(parent.form[i]!)) belief = true
    if (isCapital(parent, i)) name = true
  }
  if (cue < 0 || !(name || belief)) return []
  return [
    {
      slot: 'status',
      rule: 'attribution-gone',
      parent: {...sideOf(parent, hunk.p0, hunk.p1, p), value: phrase(parent, hunk.p0, hunk.p1)},
      child: {...sideOf(child, hunk.c0 - 1, hunk.c0, c), value: ''},
      sure: belief ? 0.7 : 0.4,
      wouldChangeIf: 'a sentence near it still said who says so',
    },
  ]
}
