import type {Status} from '../../core/claim.ts'
import type {Tree} from '../../text/tree.ts'
import {CONDITION, DRIFTING, hedgeOf, NEGATION} from './status-words.ts'

/** What a claim's words say of its standing. `trigger`: the token that fixed it, -1 if the verb's own form did. */
export interface Standing {
  readonly status: Status
  readonly polarity: 'positive' | 'negative'
  readonly trigger: number
}

const MODALS: Readonly<Record<string, Status>> = {
  will: 'planned',
  shall: 'planned',
  "'ll": 'planned',
  '’ll': 'planned',
  wo: 'planned',
  may: 'possible',
  might: 'possible',
  could: 'possible',
  can: 'possible',
  ca: 'possible',
  would: 'conditional',
  "'d": 'conditional',
  '’d': 'conditional',
  should: 'asked',
  must: 'asked',
  ought: 'asked',
}

const PAST_BE = /^(was|were)$/
const PRESENT_BE = /^(is|are|am|'s|’s|'re|’re)$/

const isTo = (tree: Tree, c: number): boolean =>
  tree.lower(c) === 'to' && (tree.upos(c) === 'PART' || tree.relation(c) === 'mark')

export const hasTo = (tree: Tree, token: number): boolean => tree.children(token).some((c) => isTo(tree, c))

/** "no", "none of", "nobody": a noun phrase that says that there was none. */
const isNone = (tree: Tree, head: number): boolean =>
  NEGATION.has(tree.lower(head)) ||
  tree.children(head).some((d) => tree.relation(d).startsWith('det') && /^(no|neither)$/.test(tree.lower(d)))

export function isNegated(tree: Tree, token: number): boolean {
  for (const c of tree.children(token)) {
    const relation = tree.relation(c)
    const lower = tree.lower(c)
    if (/^(advmod|det|cc:preconj|mark|case|aux)/.test(relation) && NEGATION.has(lower) && lower !== 'longer')
      return true
    if (lower === 'longer' && tree.children(c).some((d) => tree.lower(d) === 'no')) return true
    if (/^(nsubj|obj$)/.test(relation) && isNone(tree, c)) return true
  }
  return false
}

/** "Had the valve jammed", "Were the court to agree": the verb before its subject makes a condition. */
function isInverted(tree: Tree, token: number): boolean {
  const subject = tree.child(token, 'nsubj', 'nsubj:pass')
  return (
    subject !== undefined &&
    tree
      .children(token)
      .some((c) => c < subject && /^(had|were|should)$/.test(tree.lower(c)) && tree.relation(c).startsWith('aux'))
  )
}

const isConditional = (tree: Tree, token: number): boolean =>
  tree.children(token).some((c) => tree.relation(c) === 'mark' && CONDITION.has(tree.lower(c)))

/**
 * Standing of the verb group itself: tense, modals, "is to", "has yet to", conditions, questions.
 *
 *     The two presidents will sign the text     The plan could cost up to 640 jobs
 *                        ^^^^ planned                    ^^^^^ possible
 */
export function verbGroup(tree: Tree, token: number, headlinese: boolean): Standing {
  let status: Status | undefined
  let trigger = -1
  const set = (to: Status, at: number): void => {
    status = to
    trigger = at
  }
  let past = false
  let present = false
  let perfect = false
  let be: number | undefined
  for (const c of tree.children(token)) {
    const relation = tree.relation(c)
    const lower = tree.lower(c)
    if (relation.startsWith('aux') || relation === 'cop') {
      const modal = MODALS[lower]
      if (modal) set(modal, c)
      if (lower === 'have') perfect = true
      if (PAST_BE.test(lower) || /^(had|did|has|have|been)$/.test(lower)) past = true
      if (PRESENT_BE.test(lower)) present = true
      if (PAST_BE.test(lower) || PRESENT_BE.test(lower)) be = c
    } else if (relation.startsWith('advmod') || relation === 'amod') {
      const hedge = hedgeOf(lower)
      if (hedge) set(hedge, c)
    }
  }
  const xpos = tree.xpos(token)
  const lemma = tree.lemma(token)
  const to = hasTo(tree, token)
  if (to && be !== undefined) set(perfect || PAST_BE.test(tree.lower(be)) ? 'unrealised' : 'planned', be)
  else if (to && headlinese && tree.head(token) < 0 && tree.child(token, 'nsubj', 'nsubj:pass') !== undefined)
    set('planned', token)
  const modal = trigger >= 0 ? tree.lower(trigger) : ''
  if (perfect && /^(would|should|could|'d|’d)$/.test(modal)) set(modal === 'could' ? 'possible' : 'unrealised', trigger)
  else if (/^(will|shall|'ll|’ll|wo|should)$/.test(modal) && DRIFTING.has(lemma)) set('expected', trigger)
  if (isConditional(tree, token) || isInverted(tree, token)) set('conditional', token)
  else if (
    status !== 'unrealised' &&
    tree
      .children(token)
      .some((c) => tree.relation(c).startsWith('advcl') && (isConditional(tree, c) || isInverted(tree, c))) &&
    status !== undefined
  )
    set('conditional', token)
  const subject = tree.child(token, 'nsubj', 'nsubj:pass', 'expl')
  const asked =
    subject !== undefined &&
    tree.children(token).some((c) => c < subject && /^(aux|cop)/.test(tree.relation(c))) &&
    tree.children(token).some((c) => tree.word(c) === '?')
  if (asked && status !== 'possible') set('unclear', token)
  const simple = /^(VBZ|VBP|VBG)$/.test(xpos) || (present && xpos !== 'VBN')
  const own: Status =
    past || xpos === 'VBD' || xpos === 'VBN' || (headlinese && /^(VBZ|VBP)$/.test(xpos))
      ? xpos === 'VBG' && present
        ? 'ongoing'
        : 'happened'
      : simple
        ? 'ongoing'
        : 'happened'
  return {status: status ?? own, polarity: isNegated(tree, token) ? 'negative' : 'positive', trigger}
}
