import {isTight, type Beside} from '../beside.ts'
import {CUES} from '../lexicon.ts'
import {nameStands, namesOf, sameName, type Name} from '../names.ts'
import type {Words} from '../words.ts'
import {isQuoted, phrase, type Change} from './change.ts'

const PLACE_BEFORE = new Set(['in', 'at', 'near', 'from', 'to', 'outside', 'of', 'around', 'through', 'via', 'into'])

/**
 * A person, office or place changed for another.
 *
 *   Prosecutor Anna Berg told the court that  →  Judge Ove Lind told the court that
 *              ^^^^^^^^^                               ^^^^^^^^
 */
export function namesChanged(beside: Beside): Change[] {
  const out: Change[] = []
  const {parent, child, p, c} = beside
  for (const hunk of beside.hunks) {
    if (!isTight(hunk, 8)) continue
    const ps = namesOf(parent, hunk.p0, hunk.p1)
    const cs = namesOf(child, hunk.c0, hunk.c1)
    const [one] = ps
    const [other] = cs
    if (one === undefined || other === undefined || ps.length > 1 || cs.length > 1 || sameName(one, other)) continue
    if (isQuoted(parent, one.from) && isQuoted(child, other.from)) continue
    const places = one.before === other.before && PLACE_BEFORE.has(one.before) && !one.person && !other.person
    const persons = one.person && other.person
    if (!places && !persons) continue
    // Two names of one sentence that changed places are a new order of words.
    if (nameStands(one, child, c.start, c.end) || nameStands(other, parent, p.start, p.end)) continue
    const known = nameStands(other, parent)
    const cue = saysNear(parent, one) && saysNear(child, other)
    out.push({
      slot: places ? 'where' : cue ? 'saidBy' : 'who',
      rule: 'name-differs',
      parent: side(parent, one),
      child: side(child, other),
      // A name that the parent has elsewhere was mixed up; an unknown one may be another name of the same.
      sure: (known ? 0.88 : 0.6) - (places && !known ? 0.1 : 0),
      wouldChangeIf: 'the two names were of one and the same',
    })
  }
  if (beside.likeness < 0.25 || !beside.mutual || out.length > 0) return out
  const gone = placesIn(parent, p).filter((n) => !nameStands(n, child))
  const come = placesIn(child, c).filter((n) => !nameStands(n, parent, p.start, p.end))
  const [one] = gone
  const [other] = come
  if (one === undefined || other === undefined || gone.length > 1 || come.length > 1) return out
  if (one.before !== other.before || sameName(one, other)) return out
  out.push({
    slot: 'where',
    rule: 'place-replaced',
    parent: side(parent, one),
    child: side(child, other),
    sure: nameStands(other, parent) ? (beside.likeness < 0.35 ? 0.6 : 0.75) : 0.45,
    wouldChangeIf: 'one of the places lay in the other',
  })
  return out
}

const side = (words: Words, name: Name): Change['parent'] => ({
  from: name.from,
  to: name.to,
  value: phrase(words, name.from, name.to),
})

const placesIn = (words: Words, {start, end}: {start: number; end: number}): Name[] =>
  namesOf(words, start, end).filter(
    (n) =>
      !n.person &&
      ['in', 'at', 'near'].includes(n.before) &&
      !isQuoted(words, n.from) &&
      !/^\p{N}/u.test(words.form[n.from]!) &&
      !isTime(words.form[n.from]!),
  )

const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
)
const isTime = (form: string): boolean => TIMES.has(form)

/** A saying word stands within two words of the name. */
function saysNear(words: Words, name: Name): boolean {
  for (let i = Math.max(0, name.from - 2); i < Math.min(words.count, name.to + 2); i++)
    if (CUES.has(words.form[i]!)) return true
  return false
}
