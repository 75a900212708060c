import type {Syntax, Tokens} from '../../../text/tokens.ts'
import {tokenAt, UPOS} from '../../../text/tokens.ts'
import {AtomKind, glued, wordAt, type Atoms} from './atoms.ts'

/** Where the clause puts a time: -1 behind the publication day, 1 ahead of it, 0 not told. */
export interface Lean {
  readonly sign: -1 | 0 | 1
  /** Told by a finite verb or an unmistakable word, not guessed from a participle or from afar. */
  readonly strong: boolean
  /** The verb stands so near that the time can hardly hang on anything else: "was arrested in December". */
  readonly close?: boolean
  /** "by", "until", "through", "for": the end of something, which may well lie ahead of a verb in the past. */
  readonly deadline?: boolean
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const FUTURE = words(
  'will shall ll upcoming forthcoming scheduled slated expected planned planning plans intends intend hopes aims aim seeks payable maturing effective preparing poised likely expires begins starts reconvenes resumes opens deadlines approaching anticipates anticipated projected vows vowed promises promised pledges pledged postponed convenes tomorrow',
)
/** Verbs that put an infinitive ahead; as nouns they tell nothing. */
const BEFORE_INFINITIVE = words(
  'plan expect hope agree agrees agreed want wants expects decide decides promise threaten threatens threatened vow offer refuse refuses prepared ready set going',
)
const MODAL = words('would could might may should must can')
const PAST_FORMS = words(
  'said was were had did went came took gave made got left met held told found began won lost fell rose sent spoke wrote saw became broke brought built bought caught chose cut drew drove ate felt fled flew fought forgot froze grew heard hit hurt kept knew laid led lent let paid put quit ran read rang sank sat sold shot showed shut slept slid spent split spread stood stole struck swore swept swam taught thought threw tore understood woke wore been given taken seen shown known done gone written spoken broken driven chosen stolen thrown since ago late former previous previously earlier past recent has have having dead hung dug clung sprang stuck swung bit bent bound dealt dealing sought stung wound withdrew overcame overthrew overtook undertook resigned shed',
)
/** Words in -ed that are no past tense. */
const NOT_PAST = words(
  'need indeed speed hundred united unprecedented seed breed bleed proceed exceed succeed sacred hatred kindred embed naked wicked rugged limited unlimited red-handed',
)
const REPORTING = words('said told reported added announced')
const BE_NOW = words('is are be being s re am')
const ARTICLE = words('a an the its his her their this that these our any some bad heavy lack poor')

/** 1 ahead, -1 behind, 2 "would" and its like, 3 a participle of the present ("is heard"), 0 no verb. */
function cueAt(atoms: Atoms, i: number): number {
  if (atoms.kind[i] !== AtomKind.word) return 0
  const word = wordAt(atoms, i)
  const next = wordAt(atoms, i + 1)
  if (word === 'won' && next === "'" && wordAt(atoms, i + 2) === 't') return 1
  if (BEFORE_INFINITIVE.has(word)) {
    if (next === 'to' && !ARTICLE.has(wordAt(atoms, i + 2))) return 1
    return word === 'agreed' || word === 'threatened' ? -1 : 0
  }
  if (word === 'due') {
    // "is due to meet", "due on Monday"; not "due to its losses", "had been due to expire"
    if (next === 'to' && (ARTICLE.has(wordAt(atoms, i + 2)) || atoms.capital[i + 2])) return 0
    return wordAt(atoms, i - 1) === 'been' ? -1 : 1
  }
  if (
    (word === 'planned' || word === 'expected' || word === 'scheduled') &&
    (wordAt(atoms, i - 1) === 'previously' ||
      wordAt(atoms, i - 1) === 'been' ||
      wordAt(atoms, i - 1) === 'originally' ||
      wordAt(atoms, i - 1) === 'had')
  )
    return -1
  if (word === 'plans' && (ARTICLE.has(next) || next === 'for' || next === '.')) return next === 'for' ? 1 : 0
  if (word === 'ahead' && next === 'of') return 1
  if (FUTURE.has(word)) return 1
  if (MODAL.has(word)) return word === 'may' && atoms.capital[i] ? 0 : 2
  if (PAST_FORMS.has(word)) return BE_NOW.has(wordAt(atoms, i - 1)) && word !== 'was' && word !== 'were' ? 3 : -1
  if (word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word)) return BE_NOW.has(wordAt(atoms, i - 1)) ? 3 : -1
  return 0
}

/** How far the eye goes for a verb, in atoms: a sentence of news is some 25 words long. */
const LEFT = 40
const RIGHT = 25
/** A future verb this near on the right outweighs a saying verb on the left: "said talks on Monday would …". */
const NEAR = 6
/** A verb this near on the left governs the time. */
const CLOSE = 6
/** Verbs whose "until" lies ahead. */
const PUT_OFF = words(
  'extended adjourned postponed delayed rescheduled remanded suspended closed given deferred barred banned put moved pushed valid',
)
const DEADLINE = words('by until till through to for')

/**
 * Where the clause puts a time: by the words (the nearest verb to the left in the sentence, an infinitive's governor before it,
 * else the first verb to the right), and by the tree where the words tell no finite tense; prepositions and nouns beside the
 * time have the first word.
 *
 * @param from first atom of the time; `to` is the one behind it; `first` and `last` bound the sentence (half-open)
 * @param dated whether it is a day or month, which may qualify a noun: "the Jan. 14 deadline"
 */
export function leanAround(
  atoms: Atoms,
  from: number,
  to: number,
  first: number,
  last: number,
  dated: boolean,
  byTree: Lean | undefined,
): Lean {
  const lead = wordAt(atoms, from - 1)
  if (lead === 'since') return {sign: -1, strong: true, close: true}
  const byWords = tenseAround(atoms, from, to, first, last)
  // measured on TimeBank: where the words tell a finite tense they are right more often than the tree
  const told = byWords.strong ? byWords : (byTree ?? byWords)
  if (lead === 'until' || lead === 'till') {
    // "has until Tuesday to sign", "was adjourned until Monday"; not "Until Thursday, they had …", "it was not until Tuesday that …"
    if (wordAt(atoms, to) === 'to') return {sign: 1, strong: true}
    if (from - 1 > first && wordAt(atoms, from - 2) !== 'not' && wordAt(atoms, from - 2) !== 't') {
      if (!told.close) return {sign: 1, strong: true}
      for (let i = from - 2; i >= Math.max(first, from - CLOSE); i--)
        if (PUT_OFF.has(wordAt(atoms, i))) return {sign: 1, strong: true}
    }
  }
  // "the Jan. 14 deadline", "a June agreement": the clause's tense is not the noun's
  if (dated && (ARTICLE.has(lead) || lead === 's') && modifiesNoun(atoms, to)) {
    if (COMING.has(wordAt(atoms, to))) return {sign: 0, strong: false, deadline: true}
    return {sign: told.sign === 1 ? 0 : told.sign, strong: told.sign === -1 && told.strong}
  }
  // "was moved from June 10 to June 17"
  if (lead === 'from' || lead === 'to') {
    for (let i = from - 2; i >= Math.max(first, from - CLOSE); i--)
      if (PUT_OFF.has(wordAt(atoms, i))) return {sign: 1, strong: false, deadline: true}
  }
  if (lead === 'of' && wordAt(atoms, from - 2) === 'ahead') return {sign: 1, strong: true}
  return DEADLINE.has(lead) ? {...told, deadline: true} : told
}

/** What is held on a day named beforehand. */
const COMING = words(
  'deadline election elections vote votes poll polls referendum runoff primary caucuses summit hearing trial meeting conference launch opening inauguration wedding final match game games concert ballot',
)

/** Does a lower-case noun stand right behind? Verbs, prepositions and signs do not count. */
const modifiesNoun = (atoms: Atoms, to: number): boolean =>
  atoms.kind[to] === AtomKind.word &&
  !glued(atoms, to) &&
  atoms.capital[to] === 0 &&
  wordAt(atoms, to).length > 3 &&
  !FUNCTION.has(wordAt(atoms, to)) &&
  cueAt(atoms, to) === 0
const FUNCTION = words(
  'when where which while with from after before until that they there this their then than into over under about against because during since through between',
)

function tenseAround(atoms: Atoms, from: number, to: number, first: number, last: number): Lean {
  const start = Math.max(first, from - LEFT)
  const possessive = wordAt(atoms, to) === "'" && wordAt(atoms, to + 1) === 's'
  for (let i = from - 1; i >= start; i--) {
    const cue = cueAt(atoms, i)
    if (cue === 0 && isInfinitive(atoms, i, from)) {
      // "agreed to meet on Friday": what the infinitive hangs on. "hopes to get around Wednesday's ruling" tells nothing of Wednesday.
      if (possessive) continue
      for (let k = i - 1; k >= Math.max(start, i - 4); k--) {
        const governor = cueAt(atoms, k)
        if (governor === 1) return {sign: 1, strong: true}
        if (governor === -1) return {sign: -1, strong: false}
        if (wordAt(atoms, k) === 'is' || wordAt(atoms, k) === 'are') return {sign: 1, strong: true}
      }
      continue
    }
    if (cue === 0) continue
    if (possessive && cue >= 2) continue
    if (cue === -1 && REPORTING.has(wordAt(atoms, i)) && from - i > 2) {
      const ahead = rightCue(atoms, to, Math.min(last, to + NEAR))
      if (ahead > 0) return {sign: 1, strong: ahead === 1}
    }
    // "would have gone on Tuesday"
    if (cue === 2)
      return wordAt(atoms, i + 1) === 'have' || wordAt(atoms, i + 2) === 'have'
        ? {sign: -1, strong: false}
        : {sign: 1, strong: false}
    if (cue === 3) return {sign: 1, strong: false}
    return {sign: cue as -1 | 1, strong: true, close: from - i <= CLOSE}
  }
  const ahead = rightCue(atoms, to, Math.min(last, to + RIGHT))
  if (ahead === 0 || ahead === 3) return {sign: 0, strong: false}
  return {sign: ahead === -1 ? -1 : 1, strong: ahead !== 2, close: true}
}

/** "to" and a bare verb: no article, name, number or time word behind it. */
const isInfinitive = (atoms: Atoms, i: number, from: number): boolean =>
  wordAt(atoms, i) === 'to' &&
  i + 1 < from &&
  atoms.kind[i + 1] === AtomKind.word &&
  !atoms.entry[i + 1] &&
  atoms.capital[i + 1] === 0 &&
  !ARTICLE.has(wordAt(atoms, i + 1))

function rightCue(atoms: Atoms, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const cue = cueAt(atoms, i)
    if (cue !== 0) return cue
    if (wordAt(atoms, i) === '"' && glued(atoms, i + 1)) return 0
  }
  return 0
}

const VERB = UPOS.indexOf('VERB')
const AUX = UPOS.indexOf('AUX')
const FUTURE_LEMMAS = words('plan expect schedule intend hope aim slate set due want seek expire prepare')
/** Verbs whose present tense beside a day is a plan: "the two sides meet Monday". */
const SCHEDULED = words(
  'meet begin start open resume reconvene travel visit leave arrive host hold vote play return fly address launch take go come end close expire retire celebrate marry appear celebrate sail depart convene kick',
)
/** Longest way up the tree to a verb. */
const CLIMB = 8

/** Tense by the tree: the verb the time hangs on, its auxiliaries, and the verb above an infinitive. Undefined if no verb is above it. */
export function treeLean(tokens: Tokens, syntax: Syntax, from: number, to: number): Lean | undefined {
  let token = tokenAt(tokens, from)
  if (token >= tokens.count || tokens.start[token]! >= to) return undefined
  // out of the time expression first: its head is the token whose head lies outside
  for (let step = 0; step < CLIMB; step++) {
    const head = syntax.head[token]!
    if (head < 0 || tokens.start[head]! < from || tokens.start[head]! >= to) break
    token = head
  }
  let verb = syntax.head[token]!
  for (let step = 0; step < CLIMB && verb >= 0; step++, verb = syntax.head[verb]!) {
    const upos = syntax.upos[verb]!
    const told = upos === VERB || upos === AUX ? verbLean(tokens, syntax, verb) : auxiliariesOf(tokens, syntax, verb)
    if (told) return step === 0 ? {...told, close: true} : told
  }
  return undefined
}

/** Auxiliaries stand before what they help, within this many tokens. */
const AUXILIARY_REACH = 8

function auxiliariesOf(tokens: Tokens, syntax: Syntax, verb: number): Lean | undefined {
  let past: Lean | undefined
  for (let i = Math.max(0, verb - AUXILIARY_REACH); i < verb; i++) {
    if (syntax.head[i] !== verb || syntax.upos[i] !== AUX || tokens.sentence[i] !== tokens.sentence[verb]) continue
    const lemma = syntax.lemma[i]!
    const xpos = syntax.xposNames[syntax.xpos[i]!]
    if (lemma === 'will' || lemma === 'shall') return {sign: 1, strong: true}
    if (xpos === 'MD') past = {sign: 1, strong: false}
    else if (xpos === 'VBD' || lemma === 'have') past ??= {sign: -1, strong: true}
  }
  return past
}

function verbLean(tokens: Tokens, syntax: Syntax, verb: number): Lean | undefined {
  const helped = auxiliariesOf(tokens, syntax, verb)
  const xpos = syntax.xposNames[syntax.xpos[verb]!]
  const lemma = syntax.lemma[verb]!
  if (FUTURE_LEMMAS.has(lemma)) return {sign: 1, strong: true}
  if (helped) return helped
  if (xpos === 'VBD') return {sign: -1, strong: true}
  if ((xpos === 'VBZ' || xpos === 'VBP') && SCHEDULED.has(lemma)) return {sign: 1, strong: false}
  if (xpos === 'VBN') return hasPresentBe(tokens, syntax, verb) ? {sign: 1, strong: false} : {sign: -1, strong: false}
  if (xpos === 'VB') {
    const above = syntax.head[verb]!
    if (above < 0) return undefined
    if (FUTURE_LEMMAS.has(syntax.lemma[above]!)) return auxiliariesOf(tokens, syntax, above) ?? {sign: 1, strong: true}
    const xposAbove = syntax.xposNames[syntax.xpos[above]!]
    return xposAbove === 'VBD' || xposAbove === 'VBN' ? undefined : {sign: 1, strong: false}
  }
  return undefined
}

/** "is heard", "are being counted" */
function hasPresentBe(tokens: Tokens, syntax: Syntax, verb: number): boolean {
  for (let i = Math.max(0, verb - AUXILIARY_REACH); i < verb; i++) {
    if (syntax.head[i] === verb && syntax.lemma[i] === 'be' && tokens.sentence[i] === tokens.sentence[verb]) {
      const xpos = syntax.xposNames[syntax.xpos[i]!]
      if (xpos === 'VBZ' || xpos === 'VBP') return true
    }
  }
  return false
}
