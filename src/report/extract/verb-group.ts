import type {Status} from '../../core/claim.ts'
import type {Tree} from '../../text/tree.ts'
import {DRIFTING, DUE, hedgeOf, LASTING, NEGATION, SAME_IN_PAST, UNWILLED} from './status-words.ts'

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

const AUXILIARY =
  /^(be|am|is|are|was|were|been|being|have|has|had|having|do|does|did|to|not|never|'s|’s|'re|’re|'ve|’ve|'d|’d|'ll|’ll|n't|n’t|will|wo|shall|may|might|can|ca|could|would|should|must|ought|get|gets|got)$/
/** Words that may stand between the auxiliaries and their verb. */
const BETWEEN = /^(RB|RBR|RBS|CC)$/
const PAST_BE = /^(was|were)$/
const BE = /^(be|am|is|are|was|were|been|being|'s|’s|'re|’re)$/

const isTo = (tree: Tree, c: number): boolean =>
  tree.lower(c) === 'to' &&
  (tree.upos(c) === 'PART' || tree.relation(c) === 'mark') &&
  !/^(whether|how|who|when|where|why)$/.test(tree.lower(c + 1))

export const hasTo = (tree: Tree, token: number): boolean => tree.children(token).some((c) => isTo(tree, c))

/** "no", "none of", "nobody": a noun phrase that says that there was none. */
const isNone = (tree: Tree, head: number): boolean =>
  NEGATION.has(tree.lower(head)) ||
  tree
    .children(head)
    .some((d) => /^(det|cc:preconj|advmod)/.test(tree.relation(d)) && /^(no|neither)$/.test(tree.lower(d)))

/** Whether a comma stands between two words, with a verb before it. */
function isSetApart(tree: Tree, from: number, to: number): boolean {
  let verb = false
  for (let i = from + 1; i < to; i++) {
    if (/^(VERB|AUX)$/.test(tree.upos(i))) verb = true
    if (verb && tree.word(i) === ',') return true
  }
  return false
}

/** The word that negates a verb or a noun, -1 if none does. */
export function negationOf(tree: Tree, token: number): number {
  for (const c of tree.children(token)) {
    const relation = tree.relation(c)
    const lower = tree.lower(c)
    // "Had it not been for the rain, …": behind a comma it is another clause's.
    if (relation.startsWith('advmod') && c < token && isSetApart(tree, c, token)) continue
    if (/^(advmod|det|cc:preconj|mark|case|aux)/.test(relation) && NEGATION.has(lower) && lower !== 'longer') return c
    if (lower === 'neither' && relation === 'cc' && c < token) return c
    if (lower === 'longer' && tree.children(c).some((d) => tree.lower(d) === 'no')) return c
    if (/^(nsubj|obj$)/.test(relation) && isNone(tree, c)) return c
  }
  // "without its driver turning the wheel"
  if (tree.xpos(token) === 'VBG')
    for (let i = token - 1; i > token - 5 && /^(DET|PRON|NOUN|PROPN|ADJ|ADP|ADV)$/.test(tree.upos(i)); i--)
      if (tree.lower(i) === 'without') return i
  // "It was not the guards who rang the bell"
  if (tree.relation(token) === 'acl:relcl') {
    const noun = tree.head(token)
    const not = noun < 0 ? undefined : tree.children(noun).find((c) => c < noun && tree.lower(c) === 'not')
    if (not !== undefined && tree.lower(not - 2) === 'it') return not
  }
  // "no injuries reported"
  const up = tree.head(token)
  if (up >= 0 && /^(acl|amod)$/.test(tree.relation(token)) && tree.xpos(token) === 'VBN' && isNone(tree, up)) return up
  return -1
}

export const isNegated = (tree: Tree, token: number): boolean => negationOf(tree, token) >= 0

/**
 * The auxiliaries of a verb: those that the tree hangs on it, and those that stand before it with nothing but adverbs between.
 *
 *     Residents have been patiently queuing         did the minister resign
 *               ^^^^ ^^^^                           ^^^ by the tree alone
 */
export function auxiliariesOf(tree: Tree, token: number): readonly number[] {
  // "will be moved should the river rise": what stands behind the verb is another clause's.
  const found = tree
    .children(token)
    .filter((c) => (/^(aux|cop)/.test(tree.relation(c)) && (c < token || tree.xpos(c) !== 'MD')) || isTo(tree, c))
  const sentence = tree.tokens.sentence[token]
  let past = false
  for (let i = token - 1; i >= 0 && tree.tokens.sentence[i] === sentence; i--) {
    if (AUXILIARY.test(tree.lower(i))) {
      // Before "to" only "is", "was" and "not" belong to the verb: "is to open"; "has" in "has to go" is another.
      if (
        (tree.lower(i) === 'to' && !isTo(tree, i)) ||
        (past && !BE.test(tree.lower(i)) && !NEGATION.has(tree.lower(i)))
      )
        break
      if (tree.lower(i) === 'to') past = true
      if (!found.includes(i)) found.push(i)
    } else if (!BETWEEN.test(tree.xpos(i))) break
  }
  return found.sort((a, b) => a - b)
}

/**
 * Standing of the verb group itself: tense, modals, "is to", "has yet to".
 *
 *     The two presidents will sign the text     The plan could cost up to 640 jobs
 *                        ^^^^ planned                    ^^^^^ possible
 *
 * @param ahead the clause names a time that is still to come: "The museum reopens in May".
 */
export function verbGroup(tree: Tree, token: number, headlinese: boolean, ahead = false): Standing {
  let status: Status | undefined
  let trigger = -1
  const set = (to: Status, at: number): void => {
    status = to
    trigger = at
  }
  const auxiliaries = auxiliariesOf(tree, token)
  const words = auxiliaries.map((c) => tree.lower(c))
  const has = (...of: readonly string[]): boolean => words.some((w) => of.includes(w))
  const last = words.findLast((w) => !NEGATION.has(w)) ?? ''
  let modal = ''
  for (const [i, c] of auxiliaries.entries()) {
    const found = Object.hasOwn(MODALS, words[i]!) ? MODALS[words[i]!] : undefined
    // "'d" is also "had".
    if (!found || (/^['’]d$/.test(words[i]!) && /^VB[ND]$/.test(tree.xpos(token)))) continue
    modal = words[i]!
    set(found, c)
  }
  for (const c of tree.children(token))
    if (/^(advmod|amod|obl)/.test(tree.relation(c))) {
      const hedge = isOfNumber(tree, c) ? undefined : hedgeOf(tree.lower(c))
      if (hedge) set(hedge, c)
    }
  const before = token - 1 - (words.length > 0 && auxiliaries.includes(token - 1) ? 1 : 0)
  for (const i of [token - 1, before, token + 1]) {
    if (i < 0 || i >= tree.count || tree.tokens.sentence[i] !== tree.tokens.sentence[token]) continue
    const hedge = tree.upos(i) === 'ADV' && !isOfNumber(tree, i) ? hedgeOf(tree.lower(i)) : undefined
    if (hedge && status === undefined) set(hedge, i)
  }
  if (status === undefined && tree.lower(token - 1) === 'but' && tree.lower(token - 2) === 'all')
    set('unrealised', token - 1)
  const xpos = tree.xpos(token)
  const lemma = tree.lemma(token)
  const perfect = has('have', 'has', 'had', 'having', '’ve', "'ve")
  const progressive = xpos === 'VBG' && words.some((w) => BE.test(w))
  const be = auxiliaries.find((c) => BE.test(tree.lower(c)) && tree.lower(c) !== 'be' && tree.lower(c) !== 'been')
  const to = has('to')
  const yet = to && tree.lower(token - 2) === 'yet'
  const isTwo = to && be !== undefined && auxiliaries.some((c) => c > be && isTo(tree, c))
  if (isTwo) set(has('have') || PAST_BE.test(tree.lower(be)) ? 'unrealised' : 'planned', be)
  else if (to && headlinese && !perfect && isHeadlineTo(tree, token)) set('planned', token)
  if (has('have') && /^(would|should|ought|could|'d|’d)$/.test(modal))
    set(modal === 'could' ? 'possible' : 'unrealised', trigger)
  else if (/^(will|shall|'ll|’ll|wo|should)$/.test(modal) && DRIFTING.has(lemma)) set('expected', trigger)
  else if (modal === 'should' && ((ahead && DUE.has(lemma)) || isEstimate(tree, token))) set('expected', trigger)
  if (modal === 'will' || modal === 'wo' || modal === "'ll" || modal === '’ll') {
    const subject = tree.child(token, 'nsubj', 'nsubj:pass')
    if (status === 'planned' && subject !== undefined && UNWILLED.has(tree.lemma(subject))) set('expected', trigger)
  }
  if (/^(may|might)$/.test(modal) && words.filter((w) => w === modal).length > 1 && has('not')) set('unclear', trigger)
  // "on track to", "about to": what stands before the infinitive.
  const mark = to ? auxiliaries.find((c) => isTo(tree, c)) : undefined
  const lead = mark === undefined || mark < 2 ? '' : `${tree.lower(mark - 2)} ${tree.lower(mark - 1)}`
  if (lead.endsWith(' about') && mark !== undefined) set('planned', mark - 1)
  if (/^(on track|on course|in line|looks? set|odds-on favou?rite)$/.test(lead) && mark !== undefined)
    set('expected', mark - 1)
  const finitePast =
    has('was', 'were', 'had', 'did') ||
    (perfect && !progressive) ||
    xpos === 'VBD' ||
    xpos === 'VBN' ||
    (ahead && xpos === 'VBP' && SAME_IN_PAST.has(lemma))
  let own: Status = 'happened'
  if (progressive || last === 'being') own = 'ongoing'
  else if (has('do', 'does') && !has('did')) own = 'ongoing'
  else if (headlinese && /^VB[ZP]$/.test(xpos)) own = LASTING.has(lemma) ? 'ongoing' : 'happened'
  else if (!finitePast && (/^VB[ZPG]$/.test(xpos) || words.some((w) => /^(is|are|am|'s|’s|'re|’re)$/.test(w))))
    own = 'ongoing'
  else if (xpos === 'VBN' && !headlinese && !perfect && words.some((w) => /^(is|are|'s|’s)$/.test(w))) own = 'ongoing'
  const present = /^VB[ZP]$/.test(xpos) || words.some((w) => /^(is|are|am|'s|’s|'re|’re|do|does)$/.test(w))
  const negated = has('do', 'does') || negationOf(tree, token) >= 0
  if (ahead && status === undefined && own === 'ongoing' && present && !perfect && !negated) set('planned', token)
  if (ahead && status === undefined && headlinese && /^VB[ZP]$/.test(xpos)) set('planned', token)
  const negation = negationOf(tree, token)
  const not = negation >= 0 ? negation : (auxiliaries.find((c) => /^(not|never|n't|n’t)$/.test(tree.lower(c))) ?? -1)
  const negative = (not >= 0 || yet) && status !== 'unclear'
  return {
    status: status ?? (yet ? 'happened' : own),
    polarity: negative ? 'negative' : 'positive',
    trigger: trigger >= 0 ? trigger : not,
  }
}

/** "Almost everybody was strapped in", "nearly 40 were hurt": how many, not how near it came. */
const isOfNumber = (tree: Tree, adverb: number): boolean =>
  /^(almost|nearly)$/.test(tree.lower(adverb)) &&
  (tree.upos(adverb + 1) === 'NUM' ||
    /^(all|every|everyone|everybody|everything|everywhere|no|none|nobody|nothing|half|always|never|entirely|certainly|certain|exclusively|double|twice|immediately|a|the)$/.test(
      tree.lower(adverb + 1),
    ))

/** "should take a week, the architect estimates" */
const isEstimate = (tree: Tree, token: number): boolean =>
  [tree.head(token), ...tree.children(token)].some(
    (i) =>
      i >= 0 &&
      /^(parataxis|ccomp|root)$/.test(tree.relation(i === tree.head(token) ? token : i)) &&
      /^(estimate|reckon|forecast|predict|calculate|expect|project)$/.test(tree.lemma(i)),
  )

/** "Steelmaker to close furnace", "Port to be sold, Treasury says": the infinitive is the headline's verb. */
function isHeadlineTo(tree: Tree, token: number): boolean {
  if (tree.head(token) < 0) return true
  return (
    tree.relation(token) === 'acl' && (tree.head(tree.head(token)) < 0 || tree.relation(tree.head(token)) === 'obl')
  )
}
