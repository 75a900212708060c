import type {Range} from '../../../core/span.ts'
import {subtree, type Tree} from '../../../text/tree.ts'
import type {Speaker} from './found.ts'

const OUTSIDE =
  /^(advcl|parataxis|ccomp|xcomp|cop|nsubj|aux|mark|discourse|cc|csubj|vocative|dislocated|advmod|obl|dep|list|orphan)/

/** "spokesman Piet Oder on Friday said": when it was said is not part of who said it. */
export const MOMENT =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|tonight|night|morning|afternoon|evening|week|month|year|now)$/

/**
 * The words of a noun phrase with its apposition and what is told of it, within [first, last).
 *
 *     "It is late," said Farid Noor, who leads the delegation, on Monday.
 *                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function phraseOf(tree: Tree, head: number, first: number, last: number): Speaker {
  const mine = new Set([head])
  const todo = [head]
  for (let at = 0; at < todo.length && at < 200; at++)
    for (const c of tree.children(todo[at]!)) {
      if (c < first || c >= last) continue
      const relation = tree.relation(c)
      if (todo[at] === head) {
        if (OUTSIDE.test(relation) && !(relation === 'advmod' && c < head)) continue
        if (relation === 'conj' && /^(VERB|AUX)$/.test(tree.upos(c))) continue
        // "Matteo Brun, 79, wiping flour from his glasses": told of the moment, not of the man.
        if (relation === 'acl' && /^VB[GN]$/.test(tree.xpos(c)) && c > 0 && tree.word(c - 1) === ',') continue
        if (c > head && MOMENT.test(tree.lower(c))) continue
        if (relation === 'case' && c < head && tree.lower(c) !== "'s") continue
      }
      mine.add(c)
      todo.push(c)
    }
  const isLink = (i: number): boolean => /^[,(“"'’”)-]$/.test(tree.word(i)) || tree.upos(i) === 'CCONJ'
  let from = head
  for (let i = head - 1; i >= first && (mine.has(i) || (isLink(i) && mine.has(i - 1))); i--) from = i
  let to = head
  for (let i = head + 1; i < last && (mine.has(i) || (isLink(i) && mine.has(i + 1))); i++) to = i
  while (from < head && (tree.upos(from) === 'PUNCT' || tree.upos(from) === 'CCONJ')) from++
  while (to > head && (tree.word(to) === ',' || /^[“"–—;:-]$/.test(tree.word(to)) || tree.upos(to) === 'CCONJ')) to--
  if (to > head && /^['’]s?$/.test(tree.lower(to))) to--
  return {head, range: tree.range(from, to)}
}

/** Without the commas, dashes and spaces at its ends; empty where nothing else is there. */
export function bare(text: string, {start, end}: Range): Range {
  let from = start
  let to = end
  while (from < to && /[\s,;:–—―-]/.test(text[from] ?? '')) from++
  while (to > from && /[\s,;:–—―-]/.test(text[to - 1] ?? '')) to--
  return {start: from, end: to}
}

/** Tokens under one within [first, last), that one among them, ascending. */
export const under = (tree: Tree, i: number, first: number, last: number): number[] =>
  subtree(tree, i, (c) => c < first || c >= last).filter((k) => k >= first && k < last)
