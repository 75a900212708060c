import type {Tree} from '../../text/tree.ts'
import {eventClassOf} from '../../text/event-classes.ts'
import {familyOf} from '../../text/families.ts'
import {fragmentIn, headlineVerb, hiddenVerb} from './headlines.ts'
import {REPORTING} from './reporting-words.ts'
import {governorOf, hedgeOf, isContentNoun, isOperator} from './status-words.ts'
import {governorAt, isPhrasal} from './governors.ts'

/** A token that heads a clause-sized assertion, and how it does. */
export interface Predicate {
  readonly token: number
  /** `verb`; `copula`: "is dead"; `noun`: "the arrest of X"; `count`: "Three dead in blast". */
  readonly kind: 'verb' | 'copula' | 'noun' | 'count'
  /** Clause that governs it, as an index into the predicates; -1 for none. */
  readonly parent: number
  /** Token whose word says what is told, where the head does not: the noun of a light verb ("carried out an attack"). */
  readonly says?: number
  /** Participants that the tree does not give, as tokens. */
  readonly subject?: number
  readonly object?: number
}

type Head = Omit<Predicate, 'parent'>

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const CLAUSAL = words(
  'root ccomp xcomp advcl acl acl:relcl advcl:relcl parataxis csubj csubj:pass ccomp:speech csubj:outer',
)
/** Relations of nouns: a verb with a subject or an object of its own heads a clause there all the same. */
const STRAY = /^(dep|obl|nmod|nsubj|obj|appos|orphan|list|dislocated|discourse)/
/** Verbs that say little beside what completes them: "remains illegal", "get killed". */
const COPULAR = words('be have do get become remain seem appear let keep stay')
const COUNTED_STATES = words('dead injured hurt wounded missing killed arrested ill trapped')
/** Nouns of these classes name people, places and sums, not what happened: they tell something only with a number. */
const NAMING = words('carry attend employ cost earn')
/** "carried out an attack", "held talks", "made a decision": the noun says what was done. */
const LIGHT = words(
  'carry conduct launch stage hold make give take have mount commit undertake perform pay face suffer sustain deliver issue reach do get receive lodge wage undergo',
)

const isVerb = (tree: Tree, i: number): boolean =>
  (tree.upos(i) === 'VERB' && tree.xpos(i) !== 'MD' && tree.lower(i) !== 'according') ||
  (tree.upos(i) === 'AUX' && !tree.relation(i).startsWith('aux') && tree.relation(i) !== 'cop')

/** "said", "told reporters": the words of an attribution, not a claim of their own, when they have content. */
export const isReporting = (tree: Tree, i: number): boolean =>
  REPORTING.has(tree.lemma(i)) &&
  (tree
    .children(i)
    .some(
      (c) =>
        /^(ccomp|parataxis|ccomp:speech)$/.test(tree.relation(c)) &&
        !tree.children(c).some((d) => d < c && tree.word(d) === ';'),
    ) ||
    tree.relation(i) === 'parataxis')

/** To say these is a deed of its own: "admitted that the figures were wrong". */
const DEEDS = words(
  'admit deny confirm warn announce promise pledge vow order demand accuse urge advise advise apologise concede threaten blame agree decide reveal acknowledge dispute reject refuse',
)

/** "told the trial that", "said in a letter on Friday that": the saying is told too, with whom, when or how. */
const isDetailed = (tree: Tree, i: number): boolean =>
  tree.children(i).some((c) => /^(obl|iobj|obj)/.test(tree.relation(c)) && tree.upos(c) !== 'PRON')

function heads(tree: Tree, i: number): boolean {
  const relation = tree.relation(i)
  if (CLAUSAL.has(relation)) return true
  if (relation !== 'conj')
    return (
      STRAY.test(relation) &&
      isVerb(tree, i) &&
      (/^VB[DZ]$/.test(tree.xpos(i)) || tree.child(i, 'nsubj', 'nsubj:pass', 'obj') !== undefined)
    )
  for (let at = tree.head(i), steps = 0; at >= 0 && steps < 50; at = tree.head(at), steps++) {
    if (CLAUSAL.has(tree.relation(at)))
      return isVerb(tree, i) || tree.child(i, 'cop', 'nsubj', 'nsubj:pass') !== undefined
    if (tree.relation(at) !== 'conj') return isVerb(tree, i) && tree.child(i, 'nsubj', 'obj') !== undefined
  }
  return false
}

/** The noun that says what a light verb does. */
function nounOf(tree: Tree, verb: number): number | undefined {
  if (!LIGHT.has(tree.lemma(verb))) return undefined
  const noun = tree.child(verb, 'obj')
  if (noun === undefined || tree.upos(noun) !== 'NOUN') return undefined
  const lemma = tree.lemma(noun)
  const eventClass = eventClassOf(lemma)
  const deed = eventClass ? eventClass !== 'gathering' && !NAMING.has(eventClass) : familyOf(lemma) !== lemma
  return deed ? noun : undefined
}

const wordsOfVerb = (tree: Tree, i: number): Head | undefined => {
  // "is going to close": the future of the verb below.
  if (tree.lower(i) === 'going' && tree.child(i, 'xcomp') !== undefined) return undefined
  if (!COPULAR.has(tree.lemma(i))) {
    const says = nounOf(tree, i)
    return {token: i, kind: 'verb', ...(says === undefined ? {} : {says})}
  }
  // "remains illegal": what it is, is said by the complement; "get to know", "keep running": the verb below is a clause itself.
  const complement = tree.child(i, 'xcomp')
  if (complement === undefined) {
    const says = nounOf(tree, i)
    return {token: i, kind: 'verb', ...(says === undefined ? {} : {says})}
  }
  const state = /^(remain|stay|keep|seem|appear)$/.test(tree.lemma(i)) && tree.xpos(complement) === 'VBN'
  return state || /^(ADJ|NOUN|PROPN)$/.test(tree.upos(complement))
    ? {token: i, kind: 'copula', says: complement}
    : undefined
}

const isModal = (tree: Tree, i: number): boolean =>
  i > 0 &&
  tree.tokens.sentence[i] === tree.tokens.sentence[i + 1] &&
  (tree.xpos(i) === 'MD' ||
    tree.xpos(i) === 'TO' ||
    (/^(not|n't|also|still|have)$/.test(tree.lower(i)) && tree.xpos(i - 1) === 'MD'))

/** A verb that auxiliaries or a governing verb right before it show to be one. */
function isGoverned(tree: Tree, i: number): boolean {
  if (i === 0 || tree.tokens.sentence[i - 1] !== tree.tokens.sentence[i]) return false
  if (tree.xpos(i) === 'VBG') {
    // "suspect the casino of laundering money", not "the number of cooling towers"
    const before = /^(of|for|from|with|over|without|against)$/.test(tree.lower(i - 1)) ? i - 2 : i - 1
    for (let j = before; j > Math.max(0, before - 4); j--)
      if (isOperator(tree.lemma(j)) && (tree.upos(j) === 'VERB' || (tree.upos(j) === 'NOUN' && before < i - 1)))
        return before < i - 1 || j === i - 1
    return false
  }
  if (tree.xpos(i) === 'VBN') return tree.lower(i - 1) === 'have' && tree.lower(i - 2) === 'to'
  return tree.xpos(i) === 'VB' && (tree.lower(i - 1) === 'to' || isModal(tree, i - 1))
}

/** A noun in -ing right behind the preposition of an operator: "accused him of cheating", "came close to crashing". */
function isHiddenGerund(tree: Tree, i: number): boolean {
  if (
    tree.xpos(i) !== 'NN' ||
    !tree.lower(i).endsWith('ing') ||
    !/^(of|from|for|without|against)$/.test(tree.lower(i - 1))
  )
    return false
  if (tree.lower(i - 1) === 'without' || tree.lower(i - 2) === 'verge') return true
  for (let j = i - 2; j > Math.max(0, i - 7) && !/^(PUNCT|CCONJ)$/.test(tree.upos(j)); j--)
    if (/^(VERB|NOUN)$/.test(tree.upos(j)) && /^(alleged|denied)$/.test(governorAt(tree, j) ?? ''))
      return tree.upos(j) === 'VERB' || j === i - 2
  return false
}

/** What they ask for is no person. */
const ASKING = /^(demand|propose|recommend|request|urge|avert|rule)$/
const WEIGHING = /^(explore|consider|mull|weigh|contemplate|eye)$/
const FORESEEING = /^(forecast|expect|predict|anticipate)$/
/** Nouns of deeds by their endings. */
const DEED = /(?:ion|ment|ing|ance|ence|sure|sal|val|age|fire|out|over|down|off)$/

/**
 * A noun that a word of standing is about tells something even if the lexicon does not have it.
 *
 *     the alleged bribe      talk of a shortage      appealed for a ceasefire      a ruling is anticipated
 *                 ^^^^^                ^^^^^^^^                      ^^^^^^^^^        ^^^^^^
 */
function isDoubted(tree: Tree, i: number): boolean {
  if (tree.upos(i) !== 'NOUN') return false
  if (
    tree
      .children(i)
      .some((c) => c < i && /^(amod|compound)$/.test(tree.relation(c)) && hedgeOf(tree.lower(c)) !== undefined)
  )
    return true
  // "the widening of the canal, scheduled for May"
  const deed =
    DEED.test(tree.lemma(i)) || familyOf(tree.lemma(i)) !== tree.lemma(i) || eventClassOf(tree.lemma(i)) !== undefined
  if (
    deed &&
    tree
      .children(i)
      .some(
        (c) => c > i && tree.relation(c) === 'acl' && tree.xpos(c) === 'VBN' && governorOf(tree.lemma(c)) !== undefined,
      )
  )
    return true
  const up = tree.head(i)
  if (up < 0) return false
  const relation = tree.relation(i)
  const some = tree.children(i).some((c) => /^(a|an|another|further)$/.test(tree.lower(c)))
  if (relation === 'obj' && (deed || some) && /^(prevent|avert|preclude|forestall|thwart|foil)$/.test(tree.lemma(up)))
    return true
  const governor = governorAt(tree, up)
  if (relation === 'nmod') return isContentNoun(tree.lemma(up)) && tree.children(i).some((c) => tree.lower(c) === 'of')
  if (governor === undefined || tree.upos(up) !== 'VERB' || tree.child(up, 'xcomp', 'ccomp') !== undefined) return false
  const preposition = tree.children(i).find((c) => tree.relation(c) === 'case')
  const word = preposition === undefined ? '' : tree.lower(preposition)
  if (relation === 'obl')
    return (
      (deed && isPhrasal(tree, up, i)) ||
      (governor === 'asked' && word === 'for') ||
      (governor === 'alleged' && /^(of|with|over)$/.test(word))
    )
  if (relation === 'obj' && (governor === 'denied' || ASKING.test(tree.lemma(up)))) return true
  if (relation === 'nsubj:pass' && FORESEEING.test(tree.lemma(up))) return true
  if (!deed) return false
  return (
    relation === 'nsubj:pass' ||
    (relation === 'obj' && governor !== 'alleged' && (governor !== 'possible' || WEIGHING.test(tree.lemma(up))))
  )
}

function headAt(tree: Tree, i: number): Head | undefined {
  if (hiddenVerb(tree, i) !== undefined) return {token: i, kind: 'verb'}
  if (isVerb(tree, i)) {
    if (heads(tree, i)) return wordsOfVerb(tree, i)
    // "denies selling bread", "said to have drained accounts": by the words, where the tree takes them for parts of a noun.
    if (isGoverned(tree, i)) return {token: i, kind: 'verb'}
    // "the injured driver" is no claim; "the 12 people injured in the crash" is, "a chlorine-containing gas" is not.
    const behind = tree.relation(i) === 'amod' && i > tree.head(i) && tree.children(i).length > 0
    return behind ? {token: i, kind: 'verb'} : undefined
  }
  if (tree.child(i, 'cop') !== undefined) return {token: i, kind: 'copula'}
  // "accused the skipper of cheating": a gerund that the tagger took for a noun.
  if (isHiddenGerund(tree, i)) return {token: i, kind: 'verb'}
  // "could flood again": a noun right behind a modal is a verb.
  if (tree.upos(i) === 'NOUN' && isModal(tree, i - 1)) return {token: i, kind: 'verb'}
  if (
    COUNTED_STATES.has(tree.lower(i)) &&
    (tree.child(i, 'nummod', 'nsubj') !== undefined || tree.upos(Math.max(0, i - 1)) === 'NUM')
  )
    return {token: i, kind: 'count'}
  const eventClass = tree.lower(i).startsWith('contract') ? undefined : eventClassOf(tree.lemma(i))
  if (
    (tree.upos(i) === 'NOUN' && eventClass !== undefined) ||
    (tree.upos(i) === 'PROPN' && eventClass === 'gathering')
  ) {
    // A noun that names an event is a claim if something is said of the event: by whom, of whom, when, where, how many.
    const telling = NAMING.has(eventClass) ? /^nummod/ : /^(nmod|nummod|obl|amod|compound|acl)/
    const told = tree
      .children(i)
      .some((c) => telling.test(tree.relation(c)) || (tree.upos(c) === 'PROPN' && !NAMING.has(eventClass)))
    return told || isDoubted(tree, i) ? {token: i, kind: 'noun'} : undefined
  }
  if (isDoubted(tree, i)) return {token: i, kind: 'noun'}
  // "are feared dead", "is thought safe"
  if (tree.upos(i) === 'ADJ' && tree.relation(i) === 'xcomp' && isOperator(tree.lemma(tree.head(i))))
    return {token: i, kind: 'copula'}
  // Without a verb and a subject it is a label ("Thursday, 23 February"), unless a headline leaves them out ("Mayor under arrest").
  if (tree.child(i, 'nsubj', 'nsubj:pass') === undefined) return undefined
  return heads(tree, i) && /^(ADJ|NOUN|PROPN|NUM)$/.test(tree.upos(i)) ? {token: i, kind: 'copula'} : undefined
}

/** Predicates of a token range, in order of position. Words of reporting with content are left out. */
export function predicatesIn(tree: Tree, first: number, last: number): readonly Predicate[] {
  const found = new Map<number, Head>()
  for (let i = first; i < last; i++) {
    if (tree.upos(i) === 'PUNCT' || (isReporting(tree, i) && !isDetailed(tree, i) && !DEEDS.has(tree.lemma(i))))
      continue
    const head = headAt(tree, i)
    if (head) found.set(i, head)
  }
  const said = [...found.values()].flatMap(({says}) => says ?? [])
  for (const noun of said) found.delete(noun)
  if (![...found.values()].some((h) => h.kind === 'verb' || h.kind === 'copula')) {
    const verb = headlineVerb(tree, first, last)
    if (verb) found.set(verb.token, verb)
  }
  if (found.size === 0) {
    const fragment = fragmentIn(tree, first, last)
    if (fragment) found.set(fragment.token, fragment)
  }
  const order = [...found.values()].sort((a, b) => a.token - b.token)
  const index = new Map(order.map(({token}, at) => [token, at]))
  return order.map((head) => {
    let up = tree.head(head.token)
    for (let steps = 0; up >= 0 && !index.has(up) && steps < 100; steps++) up = tree.head(up)
    return {...head, parent: up < 0 ? -1 : (index.get(up) ?? -1)}
  })
}
