import type {Syntax, Tokens} from '../../../text/tokens.ts'
import {tokenAt, UPOS} from '../../../text/tokens.ts'
import {AtomKind, glued, wordAt, type Atoms} from './atoms.ts'

/** Where the clause puts a time: -1 behind the publication day, 1 ahead of it, 0 not told. */
export interface Lean {
  readonly sign: -1 | 0 | 1
  /** Told by the governing verb or an unmistakable word beside the time, not guessed from afar. */
  readonly strong: boolean
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const FUTURE = words('will shall ll upcoming forthcoming scheduled slated due expected planned planning plans plan expects expect intends intend hopes hope aims aim wants seeks payable maturing effective prepares preparing poised likely expires expire begins begin starts reconvenes resumes opens deadline deadlines approaching tomorrow anticipates anticipated projected forecast predicts postponed vows vowed promised promises pledged agrees convenes')
const MODAL = words('would could might should must can may')
const PAST_FORMS = words('said was were had did went came took gave made got left met held told found began won lost fell rose sent spoke wrote saw became broke brought built bought caught chose cut drew drove felt fled flew fought forgot froze grew heard hit hurt kept knew laid led lent let paid put quit ran read rang sank sat sold shot showed shut slept slid spent split spread stood stole struck swore swept swam taught thought threw understood woke wore been since ago after following last late former previous earlier past recent has have having dead')
/** Words in -ed that are no past tense. */
const NOT_PAST = words('need indeed speed hundred united unprecedented red feed seed bed led proceed exceed succeed breed weed shed sacred hatred kindred embed naked wicked')
const REPORTING = words('said told reported added announced')

/** -1 past, 1 future, 2 "would" and its like, 0 no verb. */
function cueAt(atoms: Atoms, i: number): number {
  if (atoms.kind[i] !== AtomKind.word) return 0
  const word = wordAt(atoms, i)
  if (word === 'won' && wordAt(atoms, i + 1) === "'" && wordAt(atoms, i + 2) === 't') return 1
  if (word === 'set' || word === 'going' || word === 'ready') return wordAt(atoms, i + 1) === 'to' || wordAt(atoms, i + 1) === 'for' ? 1 : 0
  if (word === 'planned' || word === 'expected' || word === 'due' || word === 'scheduled' || word === 'promised' || word === 'vowed' || word === 'pledged' || word === 'postponed') return 1
  if (FUTURE.has(word)) return 1
  if (MODAL.has(word)) return word === 'may' && atoms.capital[i] ? 0 : 2
  if (PAST_FORMS.has(word)) return -1
  if (word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word)) return -1
  return 0
}

/** How far the eye goes for a verb, in atoms: a sentence of news is some 25 words long. */
const LEFT = 40
const RIGHT = 25
/** A future verb this near on the right outweighs a saying verb on the left: "said talks on Monday would …". */
const NEAR = 6

/**
 * Tense by the words alone: the nearest verb to the left in the sentence, an infinitive's governor before it, else the
 * first verb to the right.
 */
export function lexicalLean(atoms: Atoms, from: number, to: number, first: number, last: number): Lean {
  if (wordAt(atoms, from - 1) === 'since') return {sign: -1, strong: true}
  const start = Math.max(first, from - LEFT)
  for (let i = from - 1; i >= start; i--) {
    const cue = cueAt(atoms, i)
    const infinitive = cue === 0 && wordAt(atoms, i) === 'to' && atoms.kind[i + 1] === AtomKind.word && !atoms.entry[i + 1] && atoms.capital[i + 1] === 0 && i + 1 < from && wordAt(atoms, i + 1) !== 'the' && wordAt(atoms, i + 1) !== 'a' && wordAt(atoms, i + 1) !== 'its'
    if (infinitive) {
      // "agreed to meet on Friday": what the infinitive hangs on
      for (let k = i - 1; k >= Math.max(start, i - 4); k--) {
        const governor = cueAt(atoms, k)
        if (governor === 1) return {sign: 1, strong: true}
        if (governor === -1) return {sign: -1, strong: false}
        if (wordAt(atoms, k) === 'is' || wordAt(atoms, k) === 'are') return {sign: 1, strong: true}
      }
      continue
    }
    if (cue === 0) continue
    if (cue === -1 && REPORTING.has(wordAt(atoms, i)) && from - i > 2) {
      const ahead = rightCue(atoms, to, Math.min(last, to + NEAR))
      if (ahead > 0) return {sign: 1, strong: ahead === 1}
    }
    if (cue === 2) {
      // "would have gone on Tuesday"
      return wordAt(atoms, i + 1) === 'have' || wordAt(atoms, i + 2) === 'have' ? {sign: -1, strong: false} : {sign: 1, strong: false}
    }
    return {sign: cue as -1 | 1, strong: from - i <= LEFT}
  }
  const ahead = rightCue(atoms, to, Math.min(last, to + RIGHT))
  if (ahead === 0) return {sign: 0, strong: false}
  return {sign: ahead === -1 ? -1 : 1, strong: ahead !== 2}
}

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
    if (upos !== VERB && upos !== AUX) {
      const copula = auxiliariesOf(tokens, syntax, verb)
      if (copula) return copula
      continue
    }
    const told = verbLean(tokens, syntax, verb)
    if (told) return told
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
  if (xpos === 'VBN') return {sign: -1, strong: false}
  if (xpos === 'VB') {
    const above = syntax.head[verb]!
    if (above < 0) return undefined
    const governor = syntax.lemma[above]!
    if (FUTURE_LEMMAS.has(governor)) return {sign: 1, strong: true}
    const xposAbove = syntax.xposNames[syntax.xpos[above]!]
    return xposAbove === 'VBD' || xposAbove === 'VBN' ? undefined : {sign: 1, strong: false}
  }
  return undefined
}
