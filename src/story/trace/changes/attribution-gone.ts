import type {Beside, Hunk} from '../beside.ts'
import {ALLEGED, BELIEFS, CUES, POSSIBLE} from '../lexicon.ts'
import {ASIDE, HEADLINE, type Words} from '../words.ts'
import {isCapital, isQuoted, phrase, sideOf, type Change} from './change.ts'

/** So much of the sentence must be the same for what was cut to be the attribution alone, as a share of its rarer words. */
const COPIED = 0.62
/** An attribution is no longer than this, in words. */
const LONGEST = 14
const LEAST_KEPT = 4
const LEAST_KEPT_AT_HEAD = 2

/**
 * What somebody said is now said by the report itself.
 *
 *   was standing without lights, Berg said  →  was standing without lights
 *                                ^^^^^^^^^
 *   A union official said the plant had     →  The plant had
 *   ^^^^^^^^^^^^^^^^^^^^^
 * Sentences beside it may say who says so: then nothing is lost.
 */
export function attributionGone(beside: Beside): Change[] {
  const {parent, child, p, c} = beside
  if (!beside.mutual || (child.flags[c.start]! & HEADLINE) !== 0 || (parent.flags[p.start]! & HEADLINE) !== 0) return []
  if (says(child, c)) return []
  const hunk = beside.hunks.find((h) => (isCutAtEnd(h) || isCutAtHead(h)) && tells(parent, h))
  if (hunk === undefined) return []
  let belief = false
  for (let i = hunk.p0; i < hunk.p1; i++) {
    if (isQuoted(parent, i)) return []
    if (BELIEFS.has(parent.form[i]!)) belief = true
  }
  if (!(belief || hasSpeaker(parent, hunk)) || carriesOver(beside, hunk)) return []
  const words = hunk.opens ? sideOf(child, hunk.c0, hunk.c0, c) : sideOf(child, hunk.c0 - 1, hunk.c0 - 1, c)
  return [
    {
      slot: belief ? 'status' : 'saidBy',
      rule: 'attribution-gone',
      parent: {...sideOf(parent, hunk.p0, hunk.p1, p), value: phrase(parent, hunk.p0, hunk.p1)},
      child: {...words, value: ''},
      // Desks cut "police said" from the first sentence, which says what all the others hold.
      sure: beside.likeness >= COPIED && !opensBody(child, c) ? 0.7 : 0.4,
      wouldChangeIf: 'a sentence near it still said who says so',
    },
  ]
}

//  …, police said        (nothing in its place)
const isCutAtEnd = (h: Hunk): boolean =>
  h.closes && h.c1 === h.c0 && h.before >= LEAST_KEPT && h.p1 - h.p0 >= 2 && h.p1 - h.p0 <= LONGEST
//  Police said the …     (an article may begin the sentence anew)
const isCutAtHead = (h: Hunk): boolean =>
  h.opens && h.c1 - h.c0 <= 1 && h.after >= LEAST_KEPT_AT_HEAD && h.p1 - h.p0 >= 2 && h.p1 - h.p0 <= LONGEST

const tells = (words: Words, h: Hunk): boolean => {
  for (let i = h.p0; i < h.p1; i++) if (CUES.has(words.form[i]!) || BELIEFS.has(words.form[i]!)) return true
  return false
}

const opensBody = (words: Words, {start}: {start: number}): boolean => {
  for (let i = start - 1; i >= 0; i--) if ((words.flags[i]! & (HEADLINE | ASIDE)) === 0) return false
  return true
}

const says = (words: Words, {start, end}: {start: number; end: number}): boolean => {
  for (let i = start; i < end; i++) {
    const form = words.form[i]!
    if (CUES.has(form) || BELIEFS.has(form) || POSSIBLE.has(form) || ALLEGED.has(form)) return true
  }
  return false
}

/** A name or a noun, and not "he" or "it" alone, which stands for a speaker of another sentence. */
function hasSpeaker(words: Words, h: Hunk): boolean {
  for (let i = h.p0; i < h.p1; i++)
    if (!CUES.has(words.form[i]!) && words.rarity[i]! > 0 && (words.rarity[i]! >= 0.4 || isCapital(words, i)))
      return true
  return false
}

/** A sentence right before or after still names that speaker as one who says something. */
function carriesOver({parent, child, c}: Beside, h: Hunk): boolean {
  const speaker = new Set<number>()
  for (let i = h.p0; i < h.p1; i++)
    if (!CUES.has(parent.form[i]!) && parent.rarity[i]! > 0) speaker.add(parent.stemCode[i]!)
  const own = child.sentence[c.start]!
  return [own - 1, own + 1].some((s) => {
    const range = child.within[s]
    if (range === undefined || !says(child, range)) return false
    for (let i = range.start; i < range.end; i++) if (speaker.has(child.stemCode[i]!)) return true
    return false
  })
}
