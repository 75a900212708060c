import {EVENT_CLASSES} from '../../../text/event-classes.ts'
import type {Beside} from '../beside.ts'
import {LADDERS, PERSONS} from '../lexicon.ts'
import {fold, stem} from '../style.ts'
import type {Figure} from '../values.ts'
import type {Words} from '../words.ts'

/** What a number is said of is looked for among so many words to either side of it, up to the next comma. */
const ROOM = 6

/** Verbs and nouns by which a number is what there is, and not what became of some of it. Stems. */
const STOCK = new Set('employ workforc popul inhabit capac seat repres accommod'.split(' '))
const AUXILIARIES = new Set('was were is are be been being has have had will would could may might can'.split(' '))

const CLASS_OF = new Map<string, string>()
for (const [name, {words}] of Object.entries(EVENT_CLASSES))
  for (const word of words.split(' ')) {
    const root = stem(fold(word))
    if (!CLASS_OF.has(root)) CLASS_OF.set(root, name)
  }

/** A word of meaning: by the step of a ladder of acts that it is on, else its event class, else its stem. */
function senseOf(words: Words, i: number): string {
  const root = words.stem[i]!
  for (const [ladder, steps] of LADDERS.entries()) {
    const step = steps.findIndex((s) => s.has(root))
    if (step >= 0) return `${ladder} ${step}`
  }
  return CLASS_OF.get(root) ?? root
}

interface Around {
  /** Half-open. */
  readonly from: number
  readonly to: number
}

function around(words: Words, f: Figure, {start, end}: Beside['p']): Around {
  let from = f.from
  while (from > start && f.from - from < ROOM && words.stop[from] === 0) from--
  let to = f.to
  while (to < end && to - f.to < ROOM && words.stop[to] === 0) to++
  return {from, to}
}

const sensesIn = (words: Words, {from, to}: Around, but: Figure): Set<string> => {
  const out = new Set<string>()
  for (let i = from; i < to; i++) {
    if (i >= but.from && i < but.to) continue
    if (words.rarity[i]! >= 0.9 && !PERSONS.has(words.form[i]!)) out.add(senseOf(words, i))
  }
  return out
}

/** Words between a verb and its number: "at least", "some of the", "out". */
const BETWEEN = new Set(
  'a an the about around nearly almost some roughly approximately over under at least most more fewer than up out off just all another'.split(
    ' ',
  ),
)

/**
 * The acts that a number stands with: the word before it, and the word after an auxiliary that follows it.
 *
 *   an explosion injured 12 miners     Some 100 miners were brought up
 *                ^^^^^^^                                    ^^^^^^^
 */
function actsOf(words: Words, f: Figure, {from, to}: Around): Set<string> {
  const out = new Set<string>()
  let before = f.from - 1
  while (before >= from && BETWEEN.has(words.form[before]!)) before--
  if (before >= from && words.rarity[before]! > 0 && words.stop[before + 1] === 0) out.add(senseOf(words, before))
  for (let i = f.to; i + 1 < to; i++) {
    if (!AUXILIARIES.has(words.form[i]!) || AUXILIARIES.has(words.form[i + 1]!)) continue
    if (words.rarity[i + 1]! > 0) out.add(senseOf(words, i + 1))
    break
  }
  return out
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((x) => b.has(x))
const isKnown = (sense: string): boolean => sense in EVENT_CLASSES || /^\d+ \d$/.test(sense)

/** What two numbers are said of, by the words around them. */
export interface SaidOf {
  /** Of two things, whatever their nouns: "employs 400 miners" and "100 miners were in the pit". */
  readonly apart: boolean
  /** Of one act: "employs 400 miners" and "700 miners are employed". */
  readonly same: boolean
  /** Of two acts that the lexicon tells apart: "killed 14" and "injured 60". */
  readonly acts: boolean
  /** One act that the lexicon knows is nowhere in the other sentence: "paid out 2 million" and "asked the fund for 5 million". */
  readonly missing: boolean
  /** A rare word beside the noun counted is the same. */
  readonly alike: boolean
}

export function saidOf({parent, child, p, c}: Beside, one: Figure, other: Figure): SaidOf {
  const inP = around(parent, one, p)
  const inC = around(child, other, c)
  const [sensesP, sensesC] = [sensesIn(parent, inP, one), sensesIn(child, inC, other)]
  const stock = (words: Words, {from, to}: Around): boolean => words.stem.slice(from, to).some((s) => STOCK.has(s))
  const nouns = nounsOf(child, other)
  const counted = new Set(nounsOf(parent, one).filter((s) => nouns.includes(s)))
  const alike = [...sensesP].some((s) => sensesC.has(s) && !counted.has(s))
  const actsP = actsOf(parent, one, inP)
  const actsC = actsOf(child, other, inC)
  const differ = actsP.size > 0 && actsC.size > 0 && !meet(actsP, actsC)
  const knownP = [...actsP].filter(isKnown)
  const knownC = [...actsC].filter(isKnown)
  const acts = differ && knownP.length > 0 && knownC.length > 0
  const missing = lacks(child, c, knownP) || lacks(parent, p, knownC)
  return {same: meet(actsP, actsC), missing, apart: differ || stock(parent, inP) !== stock(child, inC), acts, alike}
}

const lacks = (words: Words, {start, end}: Beside['p'], acts: readonly string[]): boolean =>
  acts.length > 0 && !acts.some((act) => words.stem.slice(start, end).some((_, k) => senseOf(words, start + k) === act))

/** Senses of the words right after a number. */
const nounsOf = (words: Words, f: Figure): string[] =>
  [f.to, f.to + 1].filter((i) => i < words.count && words.stop[i] === 0).map((i) => senseOf(words, i))
