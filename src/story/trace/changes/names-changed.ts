import type {Mention} from '../../../core/mention.ts'
import type {PlaceValue} from '../../../core/value.ts'
import {isTight, type Beside, type Hunk} from '../beside.ts'
import {CUES} from '../lexicon.ts'
import {nameStands, namesOf, sameName, type Name} from '../names.ts'
import type {Words} from '../words.ts'
import {isCapital, isQuoted, phrase, type Change} from './change.ts'

const PLACE_BEFORE = new Set(['in', 'at', 'near', 'from', 'to', 'outside', 'of', 'around', 'through', 'via', 'into'])
/** So many of the sixteen words about a change are the same: the sentence was copied, and the one place put for the other. */
const DENSE = 8
/** How sure a place is then that lies neither in the other nor around it, whatever the two are. */
const IN_PLACE = 0.7
/** So many are the same where a name that no list knows was put for another: all but a few. */
const DENSER = 11

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
    const persons = isPerson(parent, one) && isPerson(child, other)
    const places =
      !persons && sameRelation(one.before, other.before) && PLACE_BEFORE.has(one.before) && !one.person && !other.person
    const sureOfPlaces = places || !persons ? apart(beside, one, other) : null
    if (sureOfPlaces === 0) continue
    //  Valdo, Ohio  →  Valdo, Utah     Peru's  →  Chile's
    const inPlace = !persons && sureOfPlaces !== null && hunk.near >= DENSE && isAlone(hunk, one, other)
    //  the river Lenn  →  the river Tarn
    const unknown =
      !persons &&
      sureOfPlaces === null &&
      hunk.near >= DENSER &&
      isAlone(hunk, one, other) &&
      isNamed(parent, one) &&
      isNamed(child, other) &&
      one.before === other.before &&
      !areOneName(parent, one, other) &&
      !areOneName(child, one, other)
    if (!places && !persons && !inPlace && !unknown) continue
    // Two names of one sentence that changed places are a new order of words.
    if (nameStands(one, child, c.start, c.end) || nameStands(other, parent, p.start, p.end)) continue
    const known = nameStands(other, parent)
    const cue = saysNear(parent, one) && saysNear(child, other)
    out.push({
      slot: places ? 'where' : inPlace ? placeSlot(parent, one) : cue ? 'saidBy' : 'who',
      rule: 'name-differs',
      parent: side(parent, one),
      child: side(child, other),
      // A name that the parent has elsewhere was mixed up; an unknown one may be another name of the same.
      sure: unknown
        ? 0.6
        : inPlace
          ? Math.max(sureOfPlaces, IN_PLACE)
          : (sureOfPlaces ?? (known ? 0.88 : places ? 0.45 : 0.6)),
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
  if (apart(beside, one, other) === 0) return out
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

//  Berg, 51, of Odda  →  a 51-year-old from Osen
const sameRelation = (a: string, b: string): boolean =>
  a === b || (a === 'of' && b === 'from') || (a === 'from' && b === 'of')

const isAlone = (h: Hunk, one: Name, other: Name): boolean =>
  one.to - one.from === h.p1 - h.p0 && other.to - other.from === h.c1 - h.c0

/** One word, and the noun before it says what it names: "the river Lenn", "lock keeper Holt". */
const isNamed = (words: Words, {from, to}: Name): boolean =>
  to - from === 1 &&
  from > 0 &&
  words.stop[from] === 0 &&
  words.rarity[from - 1]! > 0 &&
  !isCapital(words, from - 1) &&
  !isQuoted(words, from)

/** The two stand beside each other: given name and surname of one person. */
function areOneName(words: Words, one: Name, other: Name): boolean {
  const [a, b] = [one.stems[0], other.stems[0]]
  for (let i = 1; i < words.count; i++) {
    const [x, y] = [words.stem[i - 1], words.stem[i]]
    if ((x === a && y === b) || (x === b && y === a)) return true
  }
  return false
}

/** "Peru's" says whose somebody is. */
const placeSlot = (words: Words, name: Name): 'who' | 'where' => (words.form[name.to] === 's' ? 'who' : 'where')

/** Two words or a title, or the last word of such a name elsewhere in the report: a surname alone. */
function isPerson(words: Words, name: Name): boolean {
  if (name.person) return true
  const code = words.code[name.from]
  for (let i = 1; i < words.count; i++)
    if (
      words.code[i] === code &&
      i !== name.from &&
      words.stop[i] === 0 &&
      isCapital(words, i - 1) &&
      isCapital(words, i)
    )
      return true
  return false
}

/** What the gazetteer says: 0 if the two are or may be one place, else how sure it is that they are two; null if it knows neither. */
function apart(beside: Beside, one: Name, other: Name): number | null {
  const a = placeOf(beside.parent, beside.parentMentions, one)
  const b = placeOf(beside.child, beside.childMentions, other)
  if (a === null || b === null || a.id === undefined || b.id === undefined) return null
  if (a.id === b.id || a.within.includes(b.id) || b.within.includes(a.id)) return 0
  return a.level === b.level ? 0.85 : 0.45
}

function placeOf(words: Words, mentions: readonly Mention[], name: Name): PlaceValue | null {
  const start = words.start[name.from]!
  const end = words.end[name.to - 1]!
  for (const {value, spans} of mentions)
    if (value.kind === 'place' && spans[0].start < end && start < spans[0].end) return value
  return null
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
