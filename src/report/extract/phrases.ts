import type {Range} from '../../core/span.ts'
import type {TextValue} from '../../core/value.ts'
import {subtree, type Tree} from '../../text/tree.ts'
import type {Placed} from './placed.ts'

const CONTENT = /^(NOUN|PROPN|ADJ|NUM|VERB|ADV)$/
/** What hangs on a noun and is no part of its value. */
const BESIDE = /^(acl|advcl|parataxis|ccomp|appos|nsubj|cop|aux|mark|punct|case)/
/** What hangs on a noun and is no part of the words that name it. */
const OUTSIDE = /^(acl|advcl|parataxis|ccomp|punct|appos|nsubj|cop|aux|mark|case|cc|conj|obl)/
/** What opens a clause or negates it, and is no part of the words that name its subject: "when auditors", "not the auditors". */
const LEADING = /^(when|where|while|how|why|after|as|not|once|because|although|though|so|and|but)$/
/** A prepositional phrase that stands further from its noun than this many tokens is left off. */
const FAR = 6

/** A noun phrase as a value: head and content lemmas. */
export function textValue(tree: Tree, head: number): TextValue {
  const all = subtree(tree, head, (c) => BESIDE.test(tree.relation(c)))
  const lemmas = all.filter((i) => CONTENT.test(tree.upos(i))).map((i) => tree.lemma(i))
  return {kind: 'text', head: tree.lemma(head), lemmas: lemmas.length > 0 ? lemmas : [tree.lemma(head)]}
}

/** The words that name what a noun stands for, without clauses and appositions. */
export function phraseRange(tree: Tree, head: number): Range {
  const all = subtree(
    tree,
    head,
    (c) =>
      OUTSIDE.test(tree.relation(c)) ||
      (c < head && LEADING.test(tree.lower(c))) ||
      (tree.relation(c) === 'nmod' && c > head + FAR) ||
      setOff(tree, c, head),
  )
  return tree.range(all[0] ?? head, all[all.length - 1] ?? head)
}

/** ", 41", ", from Lyon": behind a comma. */
export const setOff = (tree: Tree, c: number, head: number): boolean =>
  c > head && tree.children(c).some((p) => p < c && tree.word(p) === ',')

/** Preposition of a noun. */
export function marker(tree: Tree, head: number): string | undefined {
  const c = tree.children(head).find((x) => tree.relation(x) === 'case')
  return c === undefined ? undefined : tree.lower(c)
}

/** A participant without the time that the tree hung on it ("the council on Friday"), and with the whole of its count ("At least 10 people"). */
export function trimmed(range: Range, head: Range, placed: readonly Placed[]): Range {
  let {start, end} = range
  for (const {mention} of placed) {
    const at = mention.spans[0]
    if (mention.value.kind === 'time' && at.start > head.end && at.start < end) end = Math.min(end, head.end)
    if (mention.value.kind === 'quantity' && at.start < start && at.end > start && at.end <= end) start = at.start
  }
  return {start, end}
}
