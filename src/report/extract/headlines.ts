import {eventClassOf} from '../../text/event-classes.ts'
import type {Tree} from '../../text/tree.ts'

/** A predicate of a line that has no verb, or none that the tagger saw. */
interface Found {
  readonly token: number
  readonly kind: 'verb' | 'noun' | 'count'
  readonly subject?: number
  readonly object?: number
}

const PHRASE = /^(NOUN|PROPN|NUM|PRON|DET|ADJ)$/
const HEAD = /^(NOUN|PROPN|NUM)$/

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

/**
 * The verb of a headline that the tagger took for a plural: a word of the lexicon of events in -s between two phrases.
 *
 *     Fire in Norvale injures five
 *     ^^^^ subject    ^^^^^^^ ^^^^ object
 */
export function headlineVerb(tree: Tree, first: number, last: number): Found | undefined {
  for (let i = first + 1; i + 1 < last; i++) {
    if (tree.upos(i) !== 'NOUN' || !tree.lower(i).endsWith('s') || eventClassOf(tree.lemma(i)) === undefined) continue
    if (!/^(NOUN|PROPN)$/.test(tree.upos(i - 1)) || !/^(NUM|DET|ADJ|PRON)$/.test(tree.upos(i + 1))) continue
    let subject = -1
    for (let j = first; j < i && subject < 0; j++)
      if (HEAD.test(tree.upos(j)) && !/^(NOUN|PROPN)$/.test(j + 1 < i ? tree.upos(j + 1) : '')) subject = j
    let object = -1
    for (let j = i + 1; j < last && PHRASE.test(tree.upos(j)); j++) if (HEAD.test(tree.upos(j))) object = j
    if (subject >= 0 && object >= 0) return {token: i, kind: 'verb', subject, object}
  }
  return undefined
}

/** "Mayor under arrest", "Two in custody": a state that somebody was brought into. */
const isState = (tree: Tree, i: number): boolean =>
  /^(under (arrest|investigation|attack|fire|siege|inquiry|scrutiny|pressure)|in (custody|jail|prison|hospital|court)|on (trial|strike|fire|bail))$/.test(
    `${tree.lower(i - 1)} ${tree.lower(i)}`,
  )

/** Fewer content words than this are a label, not a statement. */
const LEAST = 2

/**
 * A line without a verb or a noun of the lexicon says what its head noun names: bulletins ("Storage: 104 per cent"), results,
 * lists, fragments.
 */
export function fragmentIn(tree: Tree, first: number, last: number): Found | undefined {
  let content = 0
  let root = -1
  let number = false
  for (let i = first; i < last; i++) {
    if (/^(NOUN|PROPN|NUM|ADJ|VERB|ADV)$/.test(tree.upos(i))) content++
    if (tree.upos(i) === 'NUM') number = true
    if (root < 0 && (tree.head(i) < first || tree.head(i) >= last)) root = i
  }
  if (content < LEAST || root < 0 || tree.upos(root) === 'PUNCT') return undefined
  const state = tree.children(root).find((c) => isState(tree, c))
  if (state !== undefined && /^(NOUN|PROPN)$/.test(tree.upos(root))) return {token: state, kind: 'noun', object: root}
  let token = root
  if (!/^(NOUN|PROPN|VERB|ADJ)$/.test(tree.upos(root)))
    for (let i = first; i < last; i++)
      if (/^(NOUN|PROPN)$/.test(tree.upos(i))) {
        token = i
        break
      }
  return {token, kind: number ? 'count' : 'noun'}
}
