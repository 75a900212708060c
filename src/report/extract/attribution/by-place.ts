import type {Range} from '../../../core/span.ts'
import {tokenAt} from '../../../text/tokens.ts'
import type {Tree} from '../../../text/tree.ts'
import {CALLING, HEARERS, SAYING, THINKING} from './cue-words.ts'
import type {Speaker} from './found.ts'

/** What stands between a reporting clause and the end of its sentence, tokens: "on Tuesday in a statement to the press". */
const TAIL = 9
/** How far behind the verb its "that" may stand, tokens: "said on Monday in a post on its channel that …". */
const THAT = 12

const isFinite = (tree: Tree, i: number): boolean =>
  /^(VERB|AUX)$/.test(tree.upos(i)) && /^(VBD|VBZ|VBP|MD)$/.test(tree.xpos(i))
/** A past form may be taken for a participle or an adjective. */
const isVerbLike = (tree: Tree, i: number): boolean => isFinite(tree, i) || /^(VBN|VBD|VB)$/.test(tree.xpos(i))

/**
 * The reporting clause as a tag behind what is said, by place: a comma before it and nothing but a few words after it.
 *
 *     Two of the injured are in intensive care, the hospital said on Tuesday.
 *                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function tagged(
  tree: Tree,
  verb: number,
  first: number,
  last: number,
  source: Speaker | undefined,
): Range | undefined {
  if (source === undefined || !/^(VBD|VBZ|VBP)$/.test(tree.xpos(verb))) return undefined
  const from = Math.min(verb, tokenAt(tree.tokens, source.range.start))
  const to = Math.max(verb + 1, tokenAt(tree.tokens, source.range.end))
  if (from <= first + 1 || !/^[,—–―]$/.test(tree.word(from - 1))) return undefined
  // Behind the tag: the end, or a comma, or a few words without a verb of their own.
  for (let i = to, n = 0; i < last; i++, n++) {
    if (n === 0 && tree.word(i) === ',') break
    if (/^[.;!?]$/.test(tree.word(i)) && i >= last - 2) break
    if (tree.word(i) === ',' && n > 0) break
    if (
      n >= TAIL ||
      isFinite(tree, i) ||
      /^(that|whether)$/.test(tree.lower(i)) ||
      /^(obj|ccomp|xcomp)$/.test(tree.relation(i))
    )
      return undefined
  }
  // "The minister, Ilya Maren, said": a phrase between commas is no sentence.
  let verbs = 0
  for (let i = first; i < from; i++) if (isVerbLike(tree, i)) verbs++
  if (verbs === 0 && from - first < 6) return undefined
  // After "…; " only the clause beside the tag is said; a conjunction that opens the sentence is not.
  let start = /^\d\d?[:.]\d\d$/.test(tree.word(first)) ? first + 1 : first
  for (let i = from - 2; i > first; i--)
    if (tree.word(i) === ';') {
      start = i + 1
      break
    }
  while (
    start < from - 1 &&
    (tree.upos(start) === 'CCONJ' || tree.upos(start) === 'PUNCT') &&
    !/^["“‘']$/.test(tree.word(start))
  )
    start++
  return {start: tree.range(start, start).start, end: tree.range(from - 2, from - 2).end}
}

/** Where what is said ends: before "…, adding that", a semicolon, or "…, while the union said". */
export function endOfSaid(tree: Tree, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const word = tree.word(i)
    if (word === ';') return i
    // "said it was ready and warned that …": a second verb of saying without a subject is the speaker's.
    if (
      /^(and|but)$/.test(tree.lower(i)) &&
      /^(VBD|VBZ)$/.test(tree.xpos(i + 1)) &&
      tree.upos(i + 1) === 'VERB' &&
      SAYING.has(tree.lemma(i + 1)) &&
      tree.child(i + 1, 'nsubj') === undefined
    )
      return i
    if (word !== ',') continue
    const next = tree.lemma(i + 1)
    if (tree.xpos(i + 1) === 'VBG' && (SAYING.has(next) || THINKING.has(next) || CALLING.has(next))) return i
    if (/^(while|but|and|though|although|whereas)$/.test(tree.lower(i + 1)))
      for (let j = i + 2; j < Math.min(to, i + 9); j++)
        if (isFinite(tree, j)) {
          if (
            SAYING.has(tree.lemma(j)) &&
            tree.upos(j) === 'VERB' &&
            !/^(he|she|it|they|i|we|you)$/.test(tree.lower(i + 2))
          )
            return i
          break
        }
  }
  return to
}

/** Verbs that take no noun phrase for what is said. */
const CLAUSE_ONLY = /^(say|think|argue|insist|believe|suggest|add|contend|maintain|hope|assert|conclude)$/

/**
 * The clause that follows, by place, where the tree has none: from "that", else from the word behind the verb if a verb of its own comes
 * before the next comma.
 *
 *     said by satellite phone that his men had taken the airport
 *                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function following(tree: Tree, verb: number, last: number): Range | undefined {
  const lemma = tree.lemma(verb)
  const make = (from: number): Range | undefined => {
    let to = endOfSaid(tree, from, last)
    while (to > from && tree.upos(to - 1) === 'PUNCT' && !/^["”’']$/.test(tree.word(to - 1))) to--
    return to > from ? tree.range(from, to - 1) : undefined
  }
  for (let i = verb + 1; i < Math.min(last - 2, verb + THAT); i++) {
    const lower = tree.lower(i)
    if (lower === 'that' && i > verb && !/^(NN|NNS|NNP)$/.test(tree.xpos(i + 1) === 'IN' ? 'NN' : '')) {
      let own = false
      for (let j = i + 1; j < Math.min(last, i + 40) && !own; j++) own = isFinite(tree, j)
      return own ? make(i) : undefined
    }
    if (/^[,:;.!?]$/.test(lower) || isFinite(tree, i) || (lower === 'to' && tree.upos(i) === 'PART')) break
  }
  const next = verb + 1
  // "did not say when production would resume"; "he said when asked" is something else.
  const asks = /^(whether|how|why|what|where|who|when|if)$/.test(tree.lower(next))
  if (
    asks &&
    (!/^(when|if|where)$/.test(tree.lower(next)) ||
      /^(ask|wonder|know|learn|reveal|disclose)$/.test(lemma) ||
      /^(not|n't)$/.test(tree.lower(verb - 1)))
  )
    return make(next)
  if (HEARERS.has(lemma) || next >= last || !/^(DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(tree.upos(next))) return undefined
  for (let i = next + 1; i < Math.min(last, next + 25); i++) {
    if (/^(,|:|;|who|which|that|whose|when|after|as|because|if|while|before)$/.test(tree.lower(i))) return undefined
    if (isFinite(tree, i)) return make(next)
  }
  // "said the findings raised more questions": the tree may take the verb for a participle of what would be an object of "said".
  const object = tree.children(verb).find((c) => c > verb && tree.relation(c) === 'obj')
  const told = object !== undefined && tree.children(object).some((c) => c > object && tree.relation(c) === 'acl')
  return told && CLAUSE_ONLY.test(lemma) ? make(next) : undefined
}

/** What is asked or promised, by place: "to" and its verb behind the verb, with at most who is asked between them. */
export function infinitive(tree: Tree, verb: number, last: number): Range | undefined {
  for (let i = verb + 1; i < Math.min(last - 1, verb + 8); i++) {
    if (
      tree.lower(i) === 'to' &&
      i > verb &&
      /^(VB|JJ|NN|VBP)$/.test(tree.xpos(i + 1)) &&
      !/^(DET|PRON)$/.test(tree.upos(i + 1))
    ) {
      if (
        /^(comment|say|speak|differ|respond|answer|elaborate|be)$/.test(tree.lower(i + 1)) &&
        tree.lower(i + 2) !== 'the'
      )
        return undefined
      let to = endOfSaid(tree, i, last)
      for (let j = i + 1; j < to; j++) if (/^[,;:]$/.test(tree.word(j))) to = j
      while (to > i && tree.upos(to - 1) === 'PUNCT') to--
      return tree.range(tree.lower(i - 1) === 'not' ? i - 1 : i, to - 1)
    }
    if (!/^(DET|NOUN|PROPN|ADJ|NUM|PRON|PART|CCONJ)$/.test(tree.upos(i))) return undefined
  }
  return undefined
}
