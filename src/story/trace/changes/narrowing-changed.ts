import {UPOS} from '../../../text/tokens.ts'
import type {Beside, Hunk} from '../beside.ts'
import {RANKS} from '../lexicon.ts'
import type {Words} from '../words.ts'
import {isQuoted, phrase, sideOf, type Change} from './change.ts'

/** Adjectives that take the thing away, or say that it was not brought about: an imitation pistol is none, attempted murder neither. */
const PRIVATIVE = new Set(
  `imitation toy fake replica mock counterfeit forged bogus pretend dummy artificial unloaded former ex attempted would-be
  failed aborted planned proposed suspected supposed purported unexploded unarmed partial temporary`.split(/\s+/),
)
/** So much of the sentence is the same, as a share of its rarer words: it was copied, and this one word left out or put in. */
const COPIED = 0.55
/** Words between a rank and the last word that can narrow what it ranks. */
const REACH = 5
const [ADJ, NOUN, VERB, PROPN] = ['ADJ', 'NOUN', 'VERB', 'PROPN'].map((tag) =>
  UPOS.indexOf(tag as (typeof UPOS)[number]),
)

/**
 * One word before a noun left out or put in, without which another thing is told of, or ranked among others.
 *
 *   the first fatal accident at the works since 1987   →   the first accident at the works since 1987
 *             ^^^^^
 *   believed to be a replica rifle   →   believed to be a rifle
 *                    ^^^^^^^
 */
export function narrowingChanged(beside: Beside): Change[] {
  if (!beside.mutual || beside.likeness < COPIED) return []
  return beside.hunks.flatMap((hunk) => {
    const lost = hunk.p1 - hunk.p0 === 1 && hunk.c0 === hunk.c1
    const added = hunk.c1 - hunk.c0 === 1 && hunk.p0 === hunk.p1
    return lost || added ? (changeAt(beside, hunk, lost) ?? []) : []
  })
}

function changeAt({parent, child, p, c}: Beside, hunk: Hunk, lost: boolean): Change | undefined {
  const [words, at, start] = lost ? [parent, hunk.p0, p.start] : [child, hunk.c0, c.start]
  if (hunk.before < 1 || hunk.after < 1 || isQuoted(words, at)) return undefined
  const upos = words.upos[at]!
  if (upos !== ADJ && upos !== NOUN && upos !== VERB) return undefined
  // What follows is the noun, or another word of its phrase.
  const next = words.upos[at + 1]!
  if (next !== NOUN && next !== ADJ && next !== PROPN) return undefined
  const [other, bounds] = lost ? [child, c] : [parent, p]
  if (other.stemCode.slice(bounds.start, bounds.end).includes(words.stemCode[at]!)) return undefined
  const rank = rankBefore(words, at, start)
  if (rank === undefined && !PRIVATIVE.has(words.form[at]!)) return undefined
  const from = rank ?? at
  const value = (of: Words, first: number, end: number): string => phrase(of, first, end).toLowerCase()
  const [pFrom, cFrom] = lost ? [hunk.p0, hunk.c0 - (at - from)] : [hunk.p0 - (at - from), hunk.c0]
  return {
    slot: rank === undefined ? 'what' : 'order',
    rule: rank === undefined ? 'not-quite-changed' : 'ranked-among-others',
    parent: {
      ...sideOf(parent, hunk.p0, hunk.p1, p),
      value: value(parent, lost ? from : pFrom, hunk.p1 + 1),
    },
    child: {
      ...sideOf(child, hunk.c0, hunk.c1, c),
      value: value(child, lost ? cFrom : from, hunk.c1 + 1),
    },
    sure: rank === undefined ? 0.8 : 0.85,
    wouldChangeIf: 'the word were said of the thing elsewhere in the copy',
  }
}

/** "the first", "the worst" a few words before, with nothing but its phrase between. */
function rankBefore(words: Words, at: number, start: number): number | undefined {
  for (let i = at - 1; i >= Math.max(start, at - REACH); i--) {
    if (RANKS.has(words.form[i]!) || words.form[i]!.endsWith('est')) return words.form[i - 1] === 'the' ? i : undefined
    const upos = words.upos[i]!
    if (upos !== ADJ && upos !== NOUN) return undefined
  }
  return undefined
}
