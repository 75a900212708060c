import {synonyms} from '../../../models/trained/synonyms.ts'
import {UPOS} from '../../../text/tokens.ts'
import type {Beside, Hunk} from '../beside.ts'
import {GENERIC, LADDERS, NEGATORS, OPPOSITES, PERSONS} from '../lexicon.ts'
import {isOneThing} from '../one-thing.ts'
import type {Words} from '../words.ts'
import {isCapital, isQuoted, phrase, type Change} from './change.ts'

const [NOUN, VERB, ADJ] = [UPOS.indexOf('NOUN'), UPOS.indexOf('VERB'), UPOS.indexOf('ADJ')]

/** So much of the sentence is the same, as a share of its rarer words: it was copied, and this one word was changed. */
const COPIED = 0.72
/** Same words of the sixteen about a change, or all that there are in a short sentence. */
const DENSE = 7
/** A code is known by two words before it and so many of the sixteen. */
const NEAR_CODE = 4
/** Two words that begin alike ("clifftop", "cliff") are one. */
const SAME_HEAD = 4

/**
 * One word of a copied sentence changed for one that means another thing.
 *
 *   with 11 tractors in the yard  →  with 11 trailers in the yard
 *           ^^^^^^^^                         ^^^^^^^^
 * Another word for the same thing is no change, nor is a wider one, nor one that the first report has elsewhere for it.
 */
export function wordReplaced(beside: Beside): Change[] {
  const {parent, child} = beside
  const out: Change[] = []
  for (const hunk of beside.hunks) {
    const [i, j] = [hunk.p0, hunk.c0]
    if (i === hunk.p1 || j === hunk.c1) continue
    const codes = hunk.before >= 2 && hunk.near >= NEAR_CODE && isCode(parent, i) && isCode(child, j)
    const sure = codes ? 0.85 : hunk.p1 - i === 1 && hunk.c1 - j === 1 ? sureOf(beside, hunk, i, j) : 0
    if (sure === 0) continue
    out.push({
      slot: 'what',
      rule: 'word-replaced',
      parent: {from: i, to: i + 1, value: phrase(parent, i, i + 1)},
      child: {from: j, to: j + 1, value: phrase(child, j, j + 1)},
      sure,
      wouldChangeIf: 'the two words were words for one thing',
    })
  }
  return out
}

/** 0 for no change. */
function sureOf({parent, child, likeness, mutual, at, p}: Beside, hunk: Hunk, i: number, j: number): number {
  if (!mutual || !isWord(parent, i) || !isWord(child, j) || parent.upos[i] !== child.upos[j]) return 0
  if (hunk.near < DENSE || (hunk.before < 2 && !hunk.opens) || (hunk.after < 1 && !hunk.closes)) return 0
  const [one, other] = [parent.lemma[i]!, child.lemma[j]!]
  const known = synonyms()
  if (known.opposed(one, other)) return 0.8
  if (GENERIC.has(other) || isOneThing(one, other) || known.alike(one, other) > 0) return 0
  if (parent.form[i]!.slice(0, SAME_HEAD) === child.form[j]!.slice(0, SAME_HEAD)) return 0
  // The first report's own other word for it.
  if (parent.stemCode.includes(child.stemCode[j]!)) return 0
  //  corn and barley  →  corn and rye
  const joined = ['and', 'or'].includes(parent.form[i - 1] ?? '') && i - 2 >= p.start && at[i - 2 - p.start]! >= 0
  if (parent.upos[i] !== NOUN) return likeness >= COPIED ? 0.4 : 0
  return likeness >= COPIED ? 0.7 : joined ? 0.6 : 0
}

/** A noun, verb or adjective that another rule does not read, outside quotation marks. */
const isWord = (words: Words, i: number): boolean => {
  const upos = words.upos[i]!
  const form = words.form[i]!
  return (
    (upos === NOUN || upos === VERB || upos === ADJ) &&
    words.rarity[i]! >= 0.9 &&
    !isCapital(words, i) &&
    !isQuoted(words, i) &&
    !PERSONS.has(form) &&
    !NEGATORS.has(form) &&
    !READ_ELSEWHERE.has(form) &&
    !STEPS.has(words.stem[i]!)
  )
}

const READ_ELSEWHERE = new Set(OPPOSITES.flatMap(({sides}) => sides.flatMap((side) => [...side])))
const STEPS = new Set(LADDERS.flatMap((steps) => steps.flatMap((step) => [...step])))

/** Letters of a part, a flight or a number plate: "PT", "KLM401", two capitals or more with or without digits. */
const isCode = (words: Words, i: number): boolean =>
  !isQuoted(words, i) &&
  /^(?=.*\p{Lu}.*[\p{Lu}\d])[\p{Lu}\d]{2,8}$/u.test(words.text.slice(words.start[i], words.end[i]))
