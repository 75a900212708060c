import type {Status} from '../../core/claim.ts'
import type {Tree} from '../../text/tree.ts'
import {sentenceOf} from './conditions.ts'
import {REPORTING} from './reporting-words.ts'
import {governorOf, isContentNoun} from './status-words.ts'

/** What is said, later in the sentence, of a plan or a story that a clause tells. */
export interface Fate {
  readonly status: Status
  readonly at: number
}

const DROPPED =
  /^(drop|scrap|shelve|abandon|axe|ditch|cancel|foil|thwart|derail|scupper|block|halt|suspend|freeze|fail|collapse|founder|fizzle|stall|defeat|vote-down|withdraw|reject|veto|torpedo|mothball|bin|foiled|aborted|abort|sink|postpone)$/
/** Verbs that drop a plan but also have a milder sense in the active. */
const PASSIVE_ONLY = /^(block|halt|suspend|freeze|withdraw|reject|drop|sink|defeat)$/
const DENIED =
  /^(deny|dismiss|reject|refute|rebut|dispute|scotch|quash|debunk|discredit|disprove|contradict|denounce|discount|disown|contest|brush|laugh|wave)$/
const FALSE =
  /^(untrue|false|baseless|unfounded|groundless|nonsense|wrong|fabricated|incorrect|invented|rubbish|absurd|bogus|fake|lie|lies|fabrication|fabrications|hoax|fiction|mistaken|ludicrous|preposterous|slander|fantasy)$/
const OPEN = /^(verify|confirm|corroborate|substantiate|establish|authenticate|prove|determine|ascertain)$/
/** Nouns of something that is to come about. */
const PLANS =
  /^(plan|bid|attempt|effort|proposal|scheme|plot|project|move|push|hope|deal|talk|motion|intention|drive|try|ambition|campaign)$/

const FINITE = /^(VBD|VBZ|VBP|MD)$/
/** How far behind a clause its noun's verb may stand, in tokens. */
const REACH = 25

/** The verb behind the auxiliaries at `i`: "have been dropped". */
function verbFrom(tree: Tree, i: number, last: number): number {
  let at = i
  while (
    at + 1 < last &&
    (/^(be|have|do|is|are|was|were|been|being|has|had|have|did|do|does|not|n't|n’t|could|can|will|would|later|since|finally|quickly|also|all|both|now|then|immediately|independently|yet|never|swiftly|flatly|firmly)$/.test(
      tree.lower(at),
    ) ||
      /^(RB|MD)$/.test(tree.xpos(at)))
  )
    at++
  return at
}

/** What the verb at `i` … makes of a plan (`plan`) or of what was told. */
function fateAt(tree: Tree, from: number, last: number, plan: boolean): Fate | undefined {
  const at = verbFrom(tree, from, last)
  const lemma = tree.lemma(at)
  const words = tree.text.slice(tree.tokens.start[from], tree.tokens.end[Math.min(last - 1, at + 2)]).toLowerCase()
  const negated = /\b(?:not|never)\b|n['’]t\b/.test(words)
  if (plan) {
    if (negated)
      return /\b(?:materiali[sz]ed?|happen(?:ed)?|tak(?:e|en) place|took place|go ahead|went ahead|come (?:off|about)|came (?:off|about))\b/.test(
        words,
      )
        ? {status: 'unrealised', at}
        : undefined
    if (
      /^(came?|comes?|came) to (nothing|naught|nought)|^(fell|falls|fallen) (through|apart|flat)|^(ran|runs?) aground/.test(
        words,
      )
    )
      return {status: 'unrealised', at}
    if (/\b(called|put|broken|blown) off\b|\bvoted down\b|\bthrown out\b|\bruled out\b/.test(words))
      return {status: 'unrealised', at}
    if (DROPPED.test(lemma) && (at > from || !PASSIVE_ONLY.test(lemma))) return {status: 'unrealised', at}
    return undefined
  }
  if (OPEN.test(lemma)) return negated ? {status: 'unclear', at} : undefined
  if (negated)
    return /\bnot (?:true|correct|accurate|right|so|founded)\b/.test(words) ? {status: 'denied', at} : undefined
  if (FALSE.test(tree.lower(at)) && at > from) return {status: 'denied', at}
  for (let i = at === from ? last : at; i < Math.min(last, at + 3); i++)
    if (
      FALSE.test(tree.lower(i)) &&
      /^(a|an|as|the|totally|entirely|simply|completely|wholly|plain|pure|utterly|is|are|was|were)$/.test(
        tree.lower(i - 1),
      )
    )
      return {status: 'denied', at: i}
  if (DENIED.test(lemma) && at > from && tree.xpos(at) !== 'VBG') return {status: 'denied', at}
  if (/\bruled out\b/.test(words)) return {status: 'denied', at}
  return /\b(proved|turned out to be|were found to be|was found to be) /.test(words) &&
    FALSE.test(tree.lower(Math.min(last - 1, at + 1)))
    ? {status: 'denied', at}
    : undefined
}

/**
 * The standing that a sentence gives further on to a plan or a story that opens it.
 *
 *     Plans to merge the colleges have been dropped      Claims that he fled are untrue
 *     ^^^^^    ^^^^^                        ^^^^^^^      ^^^^^^              ^^^^^^^
 *
 * @param noun the operator that the clause hangs on or stands behind.
 */
export function fateOf(tree: Tree, noun: number, token: number): Fate | undefined {
  if (tree.upos(noun) !== 'NOUN' && !isContentNoun(tree.lemma(noun)) && !PLANS.test(tree.lemma(noun))) return undefined
  const lemma = tree.lemma(noun)
  const plan = PLANS.test(lemma) && !(lemma === 'talk' && tree.lower(noun + 1) !== 'to')
  if (!plan && !isContentNoun(lemma)) return undefined
  const {first, last} = sentenceOf(tree, token)
  // As a subject it has no verb before it.
  for (let i = noun - 1; i >= Math.max(first, noun - REACH); i--) {
    if ((tree.word(i) === ',' && i < noun - 1) || REPORTING.has(tree.lemma(i))) break
    if (FINITE.test(tree.xpos(i)) || (tree.upos(i) === 'ADP' && tree.lower(i) !== 'of')) return undefined
  }
  for (let i = token + 1; i < Math.min(last, token + REACH); i++) {
    if (/^[;:]$/.test(tree.word(i))) return undefined
    if (/^(who|which|that|where|when|while|after|because|if)$/.test(tree.lower(i))) return undefined
    if (FINITE.test(tree.xpos(i)) && /^(VERB|AUX)$/.test(tree.upos(i))) return fateAt(tree, i, last, plan)
    // A past form that the tagger took for a participle: "was foiled" has its own auxiliary, "collapsed" none.
    if (tree.xpos(i) === 'VBN' && DROPPED.test(tree.lemma(i)) && plan && !PASSIVE_ONLY.test(tree.lemma(i)))
      return {status: 'unrealised', at: i}
  }
  return undefined
}

/**
 * "The planned sale has collapsed": what became of a deed that a noun names.
 *
 * @param done nothing else says that it was still to come: only words that leave no doubt.
 */
export function fateOfDeed(tree: Tree, noun: number, done: boolean): Fate | undefined {
  const up = tree.head(noun)
  if (up < noun || !tree.relation(noun).startsWith('nsubj') || tree.upos(up) !== 'VERB') return undefined
  const from = tree.children(up).find((c) => tree.relation(c).startsWith('aux')) ?? up
  if (done && !/^(cancel|scrap|shelve|axe|call|fall)$/.test(tree.lemma(up))) return undefined
  if (tree.lemma(up) === 'fall' && !/^(through|apart)$/.test(tree.lower(up + 1))) return undefined
  return fateAt(tree, from, sentenceOf(tree, noun).last, true)
}

const UNVERIFIED =
  /\b(?:could|can|have|has|had)(?: ?not|n['’]t) (?:yet )?(?:(?:immediately|independently) )*(?:be|been) (?:(?:immediately|independently) )*(?:verified|confirmed|corroborated|substantiated|established|authenticated)\b|\b(?:no|without) (?:independent )?(?:confirmation|proof|verification|corroboration) (?:of|that)\b/i

const unverified = new WeakMap<Tree, Map<number, boolean>>()

/** Whether a sentence says that what it tells could not be verified; not of the saying itself. Worked out once a sentence. */
export function isUnverified(tree: Tree, token: number): boolean {
  const sentence = tree.tokens.sentence[token]!
  let known = unverified.get(tree)
  if (known === undefined) unverified.set(tree, (known = new Map()))
  let found = known.get(sentence)
  if (found === undefined) {
    const {first, last} = sentenceOf(tree, token)
    found = UNVERIFIED.test(tree.text.slice(tree.tokens.start[first], tree.tokens.end[last - 1]))
    known.set(sentence, found)
  }
  return (
    found && !/^(be|verify|confirm|corroborate|substantiate|establish|authenticate|say|tell)$/.test(tree.lemma(token))
  )
}

/** A word that says of what it is about that it is not so: "no truth in the story that", "a lie that", "no evidence that". */
export function isDisowned(tree: Tree, noun: number): Fate | undefined {
  const lemma = tree.lemma(noun)
  if (
    /^(lie|fiction|fabrication|hoax|myth|fantasy|slander|nonsense|falsehood)$/.test(lemma) &&
    tree.lower(noun + 1) === 'that'
  )
    return {status: 'denied', at: noun}
  if (!isContentNoun(lemma) && governorOf(lemma) !== 'alleged' && lemma !== 'story' && lemma !== 'account')
    return undefined
  for (let i = noun - 1; i > Math.max(0, noun - 5); i--)
    if (/^(truth|substance|basis|foundation|merit|validity)$/.test(tree.lower(i)))
      return /^(no|little|any|without)$/.test(tree.lower(i - 1)) ? {status: 'denied', at: i} : undefined
  return undefined
}
