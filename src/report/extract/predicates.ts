import type {Tree} from '../../text/tree.ts'
import {eventClassOf} from '../../text/event-classes.ts'
import {REPORTING} from './reporting-words.ts'

/** A token that heads a clause-sized assertion, and how it does. */
export interface Predicate {
  readonly token: number
  /** `verb`; `copula`: "is dead"; `noun`: "the arrest of X"; `count`: "Three dead in blast". */
  readonly kind: 'verb' | 'copula' | 'noun' | 'count'
  /** Clause that governs it, as an index into the predicates; -1 for none. */
  readonly parent: number
}

const CLAUSAL = new Set([
  'root',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'acl:relcl',
  'advcl:relcl',
  'parataxis',
  'csubj',
  'csubj:pass',
  'ccomp:speech',
  'csubj:outer',
])
const LIGHT = new Set(['be', 'have', 'do', 'get', 'become', 'remain', 'seem', 'appear', 'let', 'keep'])
const COUNTED_STATES = new Set([
  'dead',
  'injured',
  'hurt',
  'wounded',
  'missing',
  'killed',
  'arrested',
  'ill',
  'trapped',
])

const isVerb = (tree: Tree, i: number): boolean =>
  (tree.upos(i) === 'VERB' && tree.xpos(i) !== 'MD') ||
  (tree.upos(i) === 'AUX' && !tree.relation(i).startsWith('aux') && tree.relation(i) !== 'cop')

/** "said", "told reporters": the words of an attribution, not a claim of their own, when they have content. */
export const isReporting = (tree: Tree, i: number): boolean =>
  REPORTING.has(tree.lemma(i)) &&
  (tree.children(i).some((c) => /^(ccomp|parataxis|ccomp:speech)$/.test(tree.relation(c))) ||
    tree.relation(i) === 'parataxis')

function heads(tree: Tree, i: number): boolean {
  const relation = tree.relation(i)
  if (CLAUSAL.has(relation)) return true
  if (relation !== 'conj') return false
  for (let at = tree.head(i), steps = 0; at >= 0 && steps < 50; at = tree.head(at), steps++) {
    if (CLAUSAL.has(tree.relation(at)))
      return isVerb(tree, i) || tree.child(i, 'cop', 'nsubj', 'nsubj:pass') !== undefined
    if (tree.relation(at) !== 'conj') return false
  }
  return false
}

/**
 * The verb behind a past form that the tagger took for an adjective: "Two trams crashed on the bridge". Only where the word
 * has no verb beside it and its stem is in the lexicon of events.
 */
export function hiddenVerb(tree: Tree, i: number): string | undefined {
  if (tree.upos(i) !== 'ADJ' || tree.relation(i) !== 'root' || tree.child(i, 'cop', 'aux', 'aux:pass') !== undefined)
    return undefined
  const word = tree.lower(i)
  if (!word.endsWith('ed')) return undefined
  return [word.slice(0, -2), word.slice(0, -1)].find((stem) => eventClassOf(stem) !== undefined)
}

function kindOf(tree: Tree, i: number): Predicate['kind'] | undefined {
  if (hiddenVerb(tree, i) !== undefined) return 'verb'
  if (isVerb(tree, i)) {
    if (heads(tree, i)) return 'verb'
    // "the injured driver" is no claim; "the 12 people injured in the crash" is, "a chlorine-containing gas" is not.
    return tree.relation(i) === 'amod' && i > tree.head(i) && tree.children(i).length > 0 ? 'verb' : undefined
  }
  if (tree.child(i, 'cop') !== undefined) return 'copula'
  if (
    COUNTED_STATES.has(tree.lower(i)) &&
    (tree.child(i, 'nummod', 'nsubj') !== undefined || tree.upos(i - 1 < 0 ? i : i - 1) === 'NUM')
  )
    return 'count'
  const eventClass = eventClassOf(tree.lemma(i))
  if (
    (tree.upos(i) === 'NOUN' && eventClass !== undefined) ||
    (tree.upos(i) === 'PROPN' && eventClass === 'gathering')
  ) {
    // A noun that names an event is a claim if something is said of the event: by whom, of whom, when, where, how many.
    const told = tree
      .children(i)
      .some((c) => /^(nmod|nummod|obl|amod|compound|acl)/.test(tree.relation(c)) || tree.upos(c) === 'PROPN')
    return told ? 'noun' : undefined
  }
  // Without a verb and a subject it is a label ("Thursday, 23 February"), unless a headline leaves them out ("Mayor under arrest").
  if (tree.child(i, 'nsubj', 'nsubj:pass') === undefined) return undefined
  return heads(tree, i) &&
    (tree.upos(i) === 'ADJ' || tree.upos(i) === 'NOUN' || tree.upos(i) === 'PROPN' || tree.upos(i) === 'NUM')
    ? 'copula'
    : undefined
}

/** Predicates of a token range, in order of position. Words of reporting with content are left out. */
export function predicatesIn(tree: Tree, first: number, last: number): readonly Predicate[] {
  const kinds = new Map<number, Predicate['kind']>()
  for (let i = first; i < last; i++) {
    if (tree.upos(i) === 'PUNCT' || isReporting(tree, i)) continue
    const kind = kindOf(tree, i)
    if (kind && !(kind === 'verb' && LIGHT.has(tree.lemma(i)) && tree.child(i, 'xcomp') !== undefined))
      kinds.set(i, kind)
  }
  const order = [...kinds.keys()]
  const index = new Map(order.map((token, at) => [token, at]))
  return order.map((token) => {
    let up = tree.head(token)
    for (let steps = 0; up >= 0 && !index.has(up) && steps < 100; steps++) up = tree.head(up)
    return {token, kind: kinds.get(token) ?? 'verb', parent: up < 0 ? -1 : (index.get(up) ?? -1)}
  })
}
