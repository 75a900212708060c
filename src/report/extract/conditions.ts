import type {Tree} from '../../text/tree.ts'
import {CONDITION} from './status-words.ts'

/** How far a condition may stand from the verb that it governs, in tokens. */
const REACH = 14
const FINITE = /^(VBD|VBZ|VBP|MD)$/

/** "Had the valve jammed", "Were the court to agree", "Should talks fail": the verb before its subject makes a condition. */
function isInverted(tree: Tree, i: number, first: number): boolean {
  if (!/^(had|were|should)$/.test(tree.lower(i)) || !/^(PRON|DET|PROPN|NOUN|ADJ|NUM)$/.test(tree.upos(i + 1)))
    return false
  // "will be moved should the river rise"
  return (
    i === first ||
    /^[,;"“]$/.test(tree.word(i - 1)) ||
    (tree.lower(i) === 'should' && /^(VBN|VB|RP)$/.test(tree.xpos(i - 1)))
  )
}

/** The token of the word that makes a condition at `i`, as long as it has one: "if", "provided that", "as long as", "on condition". */
function opens(tree: Tree, i: number, first: number): boolean {
  const word = tree.lower(i)
  if (word === 'long') return tree.lower(i - 1) === 'as' && tree.lower(i + 1) === 'as'
  if (word === 'condition') return tree.lower(i - 1) === 'on'
  if (word === 'event') return tree.lower(i - 1) === 'the' && /^(of|that)$/.test(tree.lower(i + 1))
  if (/^(understanding|proviso|basis|stipulation|assumption)$/.test(word))
    return /^(the|a)$/.test(tree.lower(i - 1)) && /^(on|with)$/.test(tree.lower(i - 2)) && tree.lower(i + 1) === 'that'
  if (word === 'depending' || word === 'contingent') return /^(on|upon)$/.test(tree.lower(i + 1))
  if (word === 'suppose') return i === first && /^(DET|PRON|PROPN|NOUN|SCONJ)$/.test(tree.upos(i + 1))
  if (/^(provided|providing|assuming|supposing)$/.test(word))
    return (
      i === first ||
      !/^(AUX|NOUN|PROPN|PRON|VERB)$/.test(tree.upos(i - 1)) ||
      /^(that|neither|the|a|no|all|both|it|they|he|she)$/.test(tree.lower(i + 1))
    )
  if (word === 'if') return !/^(as|even|know|ask|wonder)$/.test(tree.lower(i - 1))
  return CONDITION.has(word) || isInverted(tree, i, first)
}

interface Bounds {
  readonly first: number
  readonly last: number
}

/** First token of the sentence of `token`, and the one after its last. */
export function sentenceOf(tree: Tree, token: number): Bounds {
  const at = tree.tokens.sentence[token]
  let first = token
  while (first > 0 && tree.tokens.sentence[first - 1] === at) first--
  let last = token + 1
  while (last < tree.count && tree.tokens.sentence[last] === at) last++
  return {first, last}
}

const hasWould = (tree: Tree, token: number): boolean => {
  for (let i = token + 1; i < sentenceOf(tree, token).last; i++) if (tree.lower(i) === 'would') return true
  return false
}

/** "could have died had the nurse not noticed": what might have been, had something else been so. */
export function hasPastCondition(tree: Tree, token: number): boolean {
  const {first, last} = sentenceOf(tree, token)
  for (let i = first; i < last; i++)
    if (
      tree.lower(i) === 'had' &&
      (i === first || /^(VBN|NN|NNS|,)$/.test(tree.xpos(i - 1))) &&
      /^(DET|PRON|PROPN)$/.test(tree.upos(i + 1)) &&
      i !== token
    )
      return true
  return false
}

/** Whether a verb stands inside a condition ("if it rains"), by the words between the two. */
export function isCondition(tree: Tree, token: number, inverted = false): boolean {
  if (tree.children(token).some((c) => tree.relation(c) === 'mark' && CONDITION.has(tree.lower(c)))) return true
  const {first} = sentenceOf(tree, token)
  // "Once signed, the accord would …"
  if (tree.lower(first) === 'once' && tree.xpos(token) === 'VBN' && token <= first + 2) return hasWould(tree, token)
  let finite = 0
  for (let i = token - 1; i >= Math.max(first, token - REACH); i--) {
    if (inverted ? isInverted(tree, i, first) : opens(tree, i, first))
      return finite === 0 || (isInverted(tree, i, first) && finite <= 1)
    if (/^[,;:.—–?!]$/.test(tree.word(i))) return false
    if (FINITE.test(tree.xpos(i)) && tree.upos(i) === 'VERB') finite++
  }
  return false
}

/**
 * Whether a condition stands in the sentence of a verb that is none itself: "will close if the river rises", "Without a deal, …".
 *
 * @param fronted only one that stands before the verb.
 */
export function hasCondition(tree: Tree, token: number, fronted = false): boolean {
  const {first, last} = sentenceOf(tree, token)
  const ends = (i: number): boolean => /^[;:]$/.test(tree.word(i))
  // "…, the coach said": a condition in another clause of saying is not looked for behind a stop.
  if (!fronted)
    for (let i = token + 1; i < last && !ends(i); i++)
      if (opens(tree, i, first)) return !/^(CCONJ)$/.test(tree.upos(i - 1))
  let from = token - 1
  while (from >= first && !ends(from)) from--
  for (let i = from + 1; i < token; i++) {
    if (opens(tree, i, first)) {
      // It ends with a comma before the verb.
      for (let j = i + 1; j < token; j++) if (tree.word(j) === ',') return true
      return false
    }
  }
  return (
    (/^(without|failing|barring)$/.test(tree.lower(from + 1)) &&
      tree.children(token).some((c) => /^(will|would|wo|'ll|could|may)$/.test(tree.lower(c)))) ||
    // "With better roads, the village would grow": of what is so, it would be "will".
    (tree.lower(from + 1) === 'with' && tree.children(token).some((c) => tree.lower(c) === 'would'))
  )
}

/** "If the board had known, it would have acted": of what is past, and was not so. */
export function isCounterfactual(tree: Tree, token: number): boolean {
  if (tree.xpos(token) !== 'VBN') return false
  const {first, last} = sentenceOf(tree, token)
  let had = false
  for (let i = token - 1; i >= Math.max(first, token - REACH); i--) if (tree.lower(i) === 'had') had = true
  if (!had) return false
  for (let i = first; i + 1 < last; i++)
    if (
      /^(would|could|might|should)$/.test(tree.lower(i)) &&
      (tree.lower(i + 1) === 'have' || tree.lower(i + 2) === 'have')
    )
      return true
  return false
}

/** "Could the tram return?" asks what may be, not what was. */
export function isModalQuestion(tree: Tree, token: number): boolean {
  const {first} = sentenceOf(tree, token)
  for (let i = token; i >= first && i > token - REACH; i--)
    if (/^(could|can|may|might|will|would)$/.test(tree.lower(i)))
      return i === first || /^["“'‘,:;—–]$/.test(tree.word(i - 1))
  return false
}

/** "Did the minister resign?": a question that leaves open whether it is so. */
export function isQuestion(tree: Tree, token: number): boolean {
  const {first, last} = sentenceOf(tree, token)
  let mark = -1
  for (let i = token; i < Math.min(last, token + REACH); i++)
    if (tree.word(i) === '?') {
      mark = i
      break
    }
  if (mark < 0) return false
  for (let i = token; i >= first && i > token - REACH; i--) {
    if (/^(who|whom|what|when|where|why|how|which)$/.test(tree.lower(i))) return false
    const fronted = i === first || /^["“'‘,:;—–]$/.test(tree.word(i - 1)) || /^(and|but|so)$/.test(tree.lower(i - 1))
    if (
      fronted &&
      /^(did|does|do|is|are|was|were|has|have|had|will|would|could|can|may|might|should|must)$/.test(tree.lower(i))
    )
      return true
  }
  return false
}
