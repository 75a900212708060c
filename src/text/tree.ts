import type {Range} from '../core/span.ts'
import {UPOS, type Syntax, type Tokens, type Upos} from './tokens.ts'

/** The dependency trees of one report, with names instead of codes. Token indices are those of the report. */
export interface Tree {
  readonly text: string
  readonly tokens: Tokens
  readonly count: number
  word(i: number): string
  /** Lower case, as written otherwise. */
  lower(i: number): string
  lemma(i: number): string
  upos(i: number): Upos
  xpos(i: number): string
  /** UD relation to the head, with its subtype: "nsubj:pass". */
  relation(i: number): string
  /** -1 for the root of a sentence. */
  head(i: number): number
  /** In order of position. */
  children(i: number): readonly number[]
  child(i: number, ...relations: readonly string[]): number | undefined
  /** Token range of the text that a set of tokens spans, in code units. */
  range(first: number, last: number): Range
}

const NONE: readonly number[] = []

export function treeOf(text: string, tokens: Tokens, syntax: Syntax): Tree {
  const children: (number[] | undefined)[] = Array.from({length: tokens.count})
  for (let i = 0; i < tokens.count; i++) {
    const head = syntax.head[i]!
    if (head >= 0 && head !== i) (children[head] ??= []).push(i)
  }
  // Beside the report's ends there is no word. Asked for many times each: kept.
  const inSmall: string[] = []
  const word = (i: number): string => (i >= 0 && i < tokens.count ? text.slice(tokens.start[i], tokens.end[i]) : '')
  const relation = (i: number): string => syntax.relationNames[syntax.relation[i] ?? 0] ?? 'dep'
  const of = (i: number): readonly number[] => children[i] ?? NONE
  return {
    text,
    tokens,
    count: tokens.count,
    word,
    lower: (i) => (i < 0 || i >= tokens.count ? '' : (inSmall[i] ??= word(i).toLowerCase())),
    lemma: (i) => (syntax.lemma[i] ?? word(i)).toLowerCase(),
    upos: (i) => UPOS[syntax.upos[i] ?? 16] ?? 'X',
    xpos: (i) => syntax.xposNames[syntax.xpos[i] ?? 0] ?? 'NN',
    relation,
    head: (i) => syntax.head[i] ?? -1,
    children: of,
    child: (i, ...relations) => of(i).find((c) => relations.includes(relation(c))),
    range: (first, last) => ({start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0}),
  }
}

/** First and last token of the subtree of `i`, without descending where `stop` says so. */
export function subtree(tree: Tree, i: number, stop: (child: number) => boolean = () => false): number[] {
  const found = [i]
  for (let at = 0; at < found.length; at++) for (const c of tree.children(found[at]!)) if (!stop(c)) found.push(c)
  return found.sort((a, b) => a - b)
}
