import type {Status} from '../../core/claim.ts'
import type {Tree} from '../../text/tree.ts'
import {
  hasCondition,
  hasPastCondition,
  isCondition,
  isCounterfactual,
  isModalQuestion,
  isQuestion,
} from './conditions.ts'
import {fateOf, fateOfDeed, isDisowned, isUnverified} from './fate.ts'
import {governorAt, governorsOf, type Governor, type Shape} from './governors.ts'
import {isOver, isUnwilled, wasToBe} from './past-plans.ts'
import type {Predicate} from './predicates.ts'
import {REPORTING} from './reporting-words.ts'
import {
  ASSERTING,
  DRIFTING,
  FAILING,
  governorOf,
  hedgeOf,
  isContentNoun,
  MANAGING,
  OPEN_QUESTION,
} from './status-words.ts'
import {isWish, wishAt} from './wishes.ts'
import {auxiliariesOf, hasTo, isNegated, negationOf, verbGroup, type Standing} from './verb-group.ts'

/** The weaker of two standings wins: a plan to consider is a possibility. A denial stands over all. */
const WEAKNESS: readonly Status[] = [
  'happened',
  'ongoing',
  'planned',
  'expected',
  'asked',
  'possible',
  'alleged',
  'conditional',
  'unrealised',
  'denied',
  'unclear',
]
const weaker = (a: Status, b: Status): Status => (WEAKNESS.indexOf(a) >= WEAKNESS.indexOf(b) ? a : b)

const flip = (polarity: Standing['polarity']): Standing['polarity'] =>
  polarity === 'positive' ? 'negative' : 'positive'

/** "said it would block the gates": the future seen from when it was said. */
function futureInPast(tree: Tree, standing: Standing, token: number): Standing {
  const would = standing.trigger >= 0 && /^(would|'d|’d)$/.test(tree.lower(standing.trigger))
  if (!would || standing.status !== 'conditional') return standing
  const up = tree.head(token)
  const reported = up >= 0 && REPORTING.has(tree.lemma(up)) && /^(ccomp|parataxis|root)/.test(tree.relation(token))
  const reporting = tree.children(token).some((c) => tree.relation(c) === 'parataxis' && REPORTING.has(tree.lemma(c)))
  return reported || reporting
    ? {...standing, status: DRIFTING.has(tree.lemma(token)) ? 'expected' : 'planned'}
    : standing
}

/** "clear whether", "know if", "agree on whether": what follows is left open. */
function leftOpen(tree: Tree, token: number, start: number): boolean {
  const marked = tree.children(token).some((c) => tree.relation(c) === 'mark' && tree.lower(c) === 'whether')
  if (marked) return true
  for (
    let i = start - 1, steps = 0;
    i >= 0 && steps < 8 && tree.tokens.sentence[i] === tree.tokens.sentence[token];
    i--, steps++
  ) {
    if (tree.lower(i) === 'whether') return true
    if (tree.lower(i) === 'if') return i > 0 && OPEN_QUESTION.has(tree.lemma(i - 1))
    if (/^(PUNCT|CCONJ)$/.test(tree.upos(i)) || (tree.upos(i) === 'VERB' && /^VB[DZP]$/.test(tree.xpos(i))))
      return false
  }
  return false
}

/** Opinions that a speaker gives as the speaker's own. */
const MINE = /^(think|believe|guess|reckon|suppose|hope|assume|fear)$/

/** Verbs and nouns of holding something true. */
const BELIEVING = /^(think|believe|belief|reckon|guess|assume|presume|suppose|consider|surmise)$/

/** Adjectives that make a content noun untrue: "called rumours of X entirely false". */
const UNTRUE =
  /^(false|untrue|baseless|unfounded|groundless|nonsense|wrong|absurd|fabricated|incorrect|malicious|ridiculous|rubbish|fake)$/

/** Standing under one governing word, from what it was below it. */
function under(
  tree: Tree,
  inner: Standing,
  {at: up, below, linear}: Governor,
  token: number,
  kind: Predicate['kind'],
  headlinese: boolean,
): Standing {
  const lemma = tree.lemma(up)
  const verbal = tree.upos(up) === 'VERB' || tree.upos(up) === 'ADJ' || tree.child(up, 'cop') !== undefined
  const outer = verbal ? verbGroup(tree, up, headlinese) : undefined
  const negated = isNegated(tree, up) || outer?.polarity === 'negative'
  const next = up + 1 < tree.count ? tree.lower(up + 1) : ''
  const short = next === 'short'
  if (lemma === 'confirm' || lemma === 'verify' || lemma === 'substantiate')
    return negated ? {...inner, status: 'unclear', trigger: up} : inner
  const bare = tree.relation(below) !== 'xcomp' && kind === 'verb' && !hasTo(tree, token) && tree.xpos(token) !== 'VBG'
  const from = tree.children(below).some((c) => /^(mark|case)$/.test(tree.relation(c)) && tree.lower(c) === 'from')
  if (kind === 'noun' && /^(prevent|preclude)$/.test(lemma) && tree.relation(below) === 'obj' && !negated)
    return {...inner, status: 'unrealised', trigger: up}
  if (
    (FAILING.has(lemma) && !bare) ||
    (from && /^(stop|keep|block|hinder|discourage|dissuade|deter|pull|back|shy)$/.test(lemma)) ||
    (short && /^(stop|fall|pull)$/.test(lemma))
  ) {
    const status = outer && outer.status !== 'ongoing' ? weaker('happened', outer.status) : 'happened'
    return {
      status: inner.status === 'denied' ? 'denied' : status,
      polarity: negated ? inner.polarity : flip(inner.polarity),
      trigger: up,
    }
  }
  if (lemma === 'rule' && tree.children(up).some((c) => tree.lower(c) === 'out'))
    return {
      ...inner,
      status: /^(nor|or)$/.test(tree.lower(up - 1)) ? 'unclear' : negated ? 'possible' : 'denied',
      trigger: up,
    }
  if (lemma === 'guilty')
    return {
      ...inner,
      status: negationOf(tree, up) >= 0 || tree.lower(up - 1) === 'not' ? 'denied' : 'happened',
      trigger: up,
    }
  if (lemma === 'come' || lemma === 'edge') {
    const near = [1, 2, 3].some((n) =>
      /^(close|within|inches|near)$/.test(tree.lower(Math.min(tree.count - 1, up + n))),
    )
    if (near && lemma === 'come') return {...inner, status: 'unrealised', trigger: up}
  }
  if (/^(call|brand|label|describe|term|deem)$/.test(lemma) && governorAt(tree, up) === undefined) {
    for (
      let i = token;
      i < Math.min(tree.count, token + 8) && tree.tokens.sentence[i] === tree.tokens.sentence[token];
      i++
    )
      if (UNTRUE.test(tree.lower(i))) return {...inner, status: 'denied', trigger: i}
    if (!hasTo(tree, token)) return inner
  }
  if (UNTRUE.test(tree.lower(up)) && isContentNoun(tree.lemma(below))) return {...inner, status: 'denied', trigger: up}
  const teller = doubtfulTeller(tree, up, below)
  if (teller) return {...inner, status: weaker(inner.status, teller.status), trigger: teller.at}
  // "I think", "reported missing": neither takes back what is said.
  if (MINE.test(lemma) && /^(i|we)$/.test(tree.lower(tree.child(up, 'nsubj') ?? up))) return inner
  if (lemma === 'report' && kind !== 'noun' && !hasTo(tree, token) && tree.relation(below) === 'xcomp') return inner
  const clause =
    !hasTo(tree, below) &&
    (tree.relation(below) === 'ccomp' || (linear === true && kind !== 'noun' && tree.xpos(token) !== 'VBG'))
  // "He told reporters that X": only a wish or an order ("asked that X be done") makes content asked for.
  const governed = governorAt(tree, up)
  const status =
    (clause && governed === 'asked' && !isWish(tree, below, lemma)) ||
    (clause && ASSERTING.has(lemma) && !outerPassive(tree, up))
      ? undefined
      : governed
  if (status === 'denied') {
    if (negated || inner.status === 'asked' || /^(nor|or)$/.test(tree.lower(up - 1)))
      return {...inner, status: 'unclear', trigger: up}
    return {...inner, status: 'denied', trigger: up}
  }
  if (status === 'unrealised')
    return /^(planned|expected|happened|ongoing|possible|asked)$/.test(inner.status)
      ? {...inner, status: 'unrealised', trigger: up}
      : inner
  if (status !== undefined) {
    // "reckon the deficit will widen", "is thought likely to retire": what is thought to come is expected.
    if (BELIEVING.test(lemma) && /^(expected|planned)$/.test(inner.status) && !negated)
      return {...inner, status: 'expected', trigger: up}
    if (status === 'alleged' && isSpeech(lemma) && !outerPassive(tree, up) && !isContentNoun(lemma)) return inner
    if (inner.status === 'unrealised') return inner
    if ((/^(planned|expected)$/.test(status) || lemma === 'hope') && verbal && isOver(tree, up, token))
      return {...inner, status: 'unrealised', trigger: up}
    if (status === 'planned' && isUnwilled(tree, token)) return {...inner, status: 'expected', trigger: up}
    const settled =
      inner.status === 'ongoing' ||
      inner.status === 'happened' ||
      (inner.status === 'conditional' && status === 'expected')
    const against = next === 'against' && /^(advise|warn|decide|caution|urge|vote)$/.test(lemma)
    const base = settled ? status : weaker(inner.status, status)
    const no = negated || lemma === 'unlikely' || against
    return {status: base, polarity: no && status !== 'possible' ? flip(inner.polarity) : inner.polarity, trigger: up}
  }
  if (lemma === 'go' && tree.xpos(up) === 'VBG' && hasTo(tree, below))
    return {status: 'planned', polarity: negated ? flip(inner.polarity) : inner.polarity, trigger: up}
  if (
    /^(regret|admit|remember|confess)$/.test(lemma) &&
    tree.lower(auxiliariesOf(tree, token)[0] ?? token) === 'having'
  )
    return {...inner, status: 'happened', trigger: up}
  if (lemma === 'suppose' || lemma === 'mean')
    return {...inner, status: outer?.status === 'happened' ? 'unrealised' : 'expected', trigger: up}
  if (
    (MANAGING.has(lemma) || tree.relation(below) === 'xcomp') &&
    outer &&
    kind !== 'noun' &&
    tree.relation(below) !== 'obj'
  )
    return {
      status: weaker(inner.status === 'ongoing' ? outer.status : inner.status, outer.status),
      polarity: outer.polarity === 'negative' ? flip(inner.polarity) : inner.polarity,
      trigger: outer.trigger,
    }
  // A participle or gerund has the time of what it hangs on: "he left without answering".
  if (/^(advcl|acl)$/.test(tree.relation(below)) && tree.xpos(below) === 'VBG' && outer && inner.status === 'ongoing')
    return {...inner, status: outer.status === 'happened' ? 'happened' : inner.status}
  return inner
}

/** Papers in which somebody is accused. */
export const LAWSUIT =
  /^(lawsuit|suit|indictment|complaint|writ|petition|prosecution|summons|plaintiff|claimant|accuser|chargesheet)$/

/** "Unconfirmed reports said that …", "Rumours said …": doubt about who tells is doubt about what is told. */
function doubtfulTeller(
  tree: Tree,
  up: number,
  below: number,
): {readonly at: number; readonly status: Status} | undefined {
  if (!(REPORTING.has(tree.lemma(up)) || tree.lemma(up) === 'have') || !tree.relation(below).startsWith('ccomp'))
    return undefined
  const at = tree.child(up, 'nsubj')
  if (at === undefined) return undefined
  for (const c of tree.children(at)) {
    const status = hedgeOf(tree.lower(c))
    if (status === 'unclear' || status === 'alleged') return {at, status}
  }
  return LAWSUIT.test(tree.lemma(at)) || /^(rumou?r|allegation|claim)$/.test(tree.lemma(at))
    ? {at, status: 'alleged'}
    : undefined
}

/** Verbs of saying make an allegation of their content only in the passive: "is said to have", "was reported to". */
const isSpeech = (lemma: string): boolean => /^(say|report|claim|assert|contend|blame|talk|rumour|rumor)$/.test(lemma)

function outerPassive(tree: Tree, up: number): boolean {
  if (tree.upos(up) !== 'VERB') return true
  return (
    tree.children(up).some((c) => /^(aux|nsubj):pass$/.test(tree.relation(c))) ||
    (tree.xpos(up) === 'VBN' && !tree.children(up).some((c) => /^(have|has|had)$/.test(tree.lower(c))))
  )
}

/** Standing of a claim that a noun, a number or a fragment makes: by the words beside the noun. */
export function nominal(tree: Tree, token: number): Standing {
  const not = negationOf(tree, token)
  const none = tree.children(token).find((c) => tree.lower(c) === 'no') ?? not
  let standing: Standing = {status: 'happened', polarity: none >= 0 ? 'negative' : 'positive', trigger: none}
  for (const c of tree.children(token)) {
    if (!/^(amod|compound|advmod|acl|appos|conj|dep)/.test(tree.relation(c))) continue
    const word = tree.lower(c)
    // "set for 4 June", "proposed by the Greens", "expected by the summer".
    const behind = c > token && tree.xpos(c) === 'VBN' ? governorOf(tree.lemma(c)) : undefined
    const hedge = behind ?? hedgeOf(word)
    if (hedge) standing = {...standing, status: weaker(standing.status, hedge), trigger: c}
  }
  return standing
}

/**
 * Composes the operators that govern a clause, from the inside out.
 *
 * @param ahead the clause names a time that is still to come.
 */
export function standingOf(
  tree: Tree,
  token: number,
  kind: Predicate['kind'],
  headlinese = false,
  ahead = false,
): Standing {
  const noun = kind === 'noun' || kind === 'count'
  let standing = noun ? nominal(tree, token) : futureInPast(tree, verbGroup(tree, token, headlinese, ahead), token)
  const auxiliaries = noun ? [] : auxiliariesOf(tree, token)
  const infinitive = !noun && (hasTo(tree, token) || auxiliaries.some((c) => tree.lower(c) === 'to'))
  if (infinitive && standing.status === 'ongoing') standing = {...standing, status: 'happened'}
  const gerund =
    !noun &&
    !infinitive &&
    (auxiliaries.length === 0
      ? tree.xpos(token) === 'VBG' || (tree.upos(token) === 'NOUN' && tree.lower(token).endsWith('ing'))
      : /^(having|being)$/.test(tree.lower(auxiliaries[0]!)))
  const shape: Shape = noun ? 'noun' : infinitive ? 'infinitive' : gerund ? 'gerund' : 'finite'
  let start = Math.min(token, ...auxiliaries)
  if (shape === 'finite') {
    const subject = tree.child(token, 'nsubj', 'nsubj:pass')
    if (subject !== undefined && subject < start) start = subject
    while (
      start > 0 &&
      /^(DET|ADJ|NUM|PROPN|NOUN|PRON)$/.test(tree.upos(start - 1)) &&
      tree.tokens.sentence[start - 1] === tree.tokens.sentence[token] &&
      governorOf(tree.lemma(start - 1)) === undefined &&
      !isContentNoun(tree.lemma(start - 1))
    )
      start--
  }
  if (!noun && leftOpen(tree, token, start))
    return infinitive ? {...standing, status: 'possible'} : {...standing, status: 'unclear'}
  if (shape === 'finite' && isQuestion(tree, token))
    return {
      ...standing,
      status: /^(possible|conditional)$/.test(standing.status) || isModalQuestion(tree, token) ? 'possible' : 'unclear',
    }
  if ((gerund || noun) && isNear(tree, noun ? firstOf(tree, token) : start))
    return {...standing, status: 'unrealised', trigger: token}
  if ((shape === 'finite' || infinitive) && isCondition(tree, token, infinitive))
    return {...standing, status: isCounterfactual(tree, token) ? 'unrealised' : 'conditional', trigger: token}
  if (
    shape === 'finite' &&
    /^(planned|expected|possible|asked|ongoing)$/.test(standing.status) &&
    hasCondition(tree, token, standing.status === 'ongoing')
  )
    return {...standing, status: 'conditional'}
  if (shape === 'finite' && standing.status === 'possible' && mightHaveBeen(tree, token, auxiliaries))
    standing = {...standing, status: 'unrealised'}
  // "Release them now," the bishop told the crowd.
  if (shape === 'finite' && isImperative(tree, token)) standing = {...standing, status: 'asked', trigger: token}
  if (noun && standing.polarity === 'positive') {
    const fate = fateOfDeed(tree, token, standing.status === 'happened')
    if (fate) return {...standing, status: fate.status, trigger: fate.at}
  }
  const wished = shape === 'finite' || (noun && tree.xpos(token) === 'NN') ? wishAt(tree, token, start) : -1
  if (wished >= 0) return {...standing, status: 'asked', trigger: wished}
  for (const governor of governorsOf(tree, token, start, kind, shape)) {
    const fate = isDisowned(tree, governor.at) ?? fateOf(tree, governor.at, token)
    if (fate) return {...standing, status: fate.status, trigger: fate.at}
    standing = under(tree, standing, governor, token, kind, headlinese)
    if (standing.status === 'unclear' || tree.lemma(governor.at) === 'guilty') break
  }
  // "was about to sell when …", "was going to retire but …"
  if (infinitive && /^(planned|expected)$/.test(standing.status) && wasToBe(tree, start, token))
    return {...standing, status: 'unrealised'}
  const must = infinitive && /^(have|has)$/.test(tree.lower(start - 1)) && standing.status === 'ongoing'
  if (infinitive && (must || /^(planned|expected|possible)$/.test(standing.status)) && hasCondition(tree, token))
    return {...standing, status: 'conditional'}
  return /^(happened|ongoing|alleged)$/.test(standing.status) && isUnverified(tree, token)
    ? {...standing, status: 'unclear', trigger: token}
    : standing
}

/** How near a deed was that was not done: the words before a gerund. */
const NEAR =
  /\b(?:(?:close|near) to|within (?:\S+ ){1,4}of|on the (?:verge|brink|point|cusp|edge) of|(?:inches|moments|seconds|minutes|days|hours|yards|metres|meters|\S+ (?:wicket|point|goal|vote|win|step|seat|vote)s?)(?: away)? from|a \S+ (?:away )?from|instead of|rather than) $/i
const isNear = (tree: Tree, token: number): boolean =>
  /^(from|to|of|than)$/.test(tree.lower(token - 1)) &&
  NEAR.test(tree.text.slice(Math.max(0, tree.tokens.start[token]! - 60), tree.tokens.start[token]))

/** "could have died had the nurse not come", "before she could be dismissed" */
function mightHaveBeen(tree: Tree, token: number, auxiliaries: readonly number[]): boolean {
  const words = auxiliaries.map((c) => tree.lower(c))
  if (
    words.includes('could') &&
    tree.children(token).some((c) => tree.relation(c) === 'mark' && tree.lower(c) === 'before')
  )
    return true
  return words.includes('have') && /^(could|might)$/.test(words[0] ?? '') && hasPastCondition(tree, token)
}

/** First word of a noun's own phrase, article and adjectives. */
function firstOf(tree: Tree, noun: number): number {
  let first = noun
  while (first > 0 && /^(DET|ADJ|NUM)$/.test(tree.upos(first - 1))) first--
  return first
}

/** A verb in its base form with nobody who does it, at the head of a quotation or sentence. */
function isImperative(tree: Tree, token: number): boolean {
  if (tree.xpos(token) !== 'VB' || tree.child(token, 'nsubj', 'nsubj:pass', 'aux', 'mark') !== undefined) return false
  const before =
    token > 0 && tree.tokens.sentence[token - 1] === tree.tokens.sentence[token] ? tree.word(token - 1) : ''
  return before === '' || /^["“'‘:]$/.test(before) || /^(not|n't|please)$/i.test(before)
}
