import type {Status} from '../../core/claim.ts'
import type {Tree} from '../../text/tree.ts'
import type {Predicate} from './predicates.ts'
import {REPORTING} from './reporting-words.ts'
import {DRIFTING, FAILING, governorOf, hedgeOf, MANAGING, OPEN_QUESTION} from './status-words.ts'
import {hasTo, isNegated, verbGroup, type Standing} from './verb-group.ts'

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

/** Relations through which a word governs what hangs on it. */
const GOVERNED = /^(xcomp|ccomp|csubj|acl|advcl|obj|nmod|obl|compound|amod|nsubj:pass|nsubj|appos|parataxis)$/
/** How far up the tree operators are looked for. */
const STEPS = 6

/** "whether the pilot ejected", "if the boy swallowed it". */
const leftOpen = (tree: Tree, token: number): boolean =>
  tree.children(token).some((c) => tree.relation(c) === 'mark' && /^(whether|if)$/.test(tree.lower(c)))

const WISHING = /^(ask|demand|request|propose|recommend|urge|insist|order|advise|require|want)$/

/** "demanded that the minister resign", "asked that it be moved": a verb in its base form. */
const isWish = (tree: Tree, token: number, lemma: string): boolean =>
  WISHING.test(lemma) &&
  (tree.xpos(token) === 'VB' ||
    tree.children(token).some((c) => tree.relation(c).startsWith('aux') && /^(be|should|must)$/.test(tree.lower(c))))

/** "said it would block the gates": the future seen from when it was said. */
function futureInPast(tree: Tree, standing: Standing, token: number): Standing {
  const would = standing.trigger >= 0 && /^(would|'d|’d)$/.test(tree.lower(standing.trigger))
  const up = tree.head(token)
  const reported = up >= 0 && REPORTING.has(tree.lemma(up)) && /^(ccomp|parataxis|root)/.test(tree.relation(token))
  const reporting = tree.children(token).some((c) => tree.relation(c) === 'parataxis' && REPORTING.has(tree.lemma(c)))
  return would && standing.status === 'conditional' && (reported || reporting)
    ? {...standing, status: DRIFTING.has(tree.lemma(token)) ? 'expected' : 'planned'}
    : standing
}

/** Standing under one governing word, from what it was below it. */
function under(
  tree: Tree,
  inner: Standing,
  up: number,
  below: number,
  kind: Predicate['kind'],
  headlinese: boolean,
): Standing {
  const lemma = tree.lemma(up)
  const verbal = tree.upos(up) === 'VERB' || tree.upos(up) === 'ADJ' || tree.child(up, 'cop') !== undefined
  const outer = verbal ? verbGroup(tree, up, headlinese) : undefined
  const negated = isNegated(tree, up)
  if (leftOpen(tree, below) && OPEN_QUESTION.has(lemma))
    return {status: 'unclear', polarity: inner.polarity, trigger: up}
  const phrase = `${lemma} ${tree.children(up).some((c) => tree.lower(c) === 'short') ? 'short' : ''}`.trim()
  if (FAILING.has(lemma) || phrase === 'stop short') {
    const status = outer && outer.status !== 'ongoing' ? weaker('happened', outer.status) : 'happened'
    return {status: inner.status === 'denied' ? 'denied' : status, polarity: flip(inner.polarity), trigger: up}
  }
  if (lemma === 'rule' && tree.children(up).some((c) => tree.lower(c) === 'out'))
    return {...inner, status: negated ? 'possible' : 'denied', trigger: up}
  const said = tree.relation(below) === 'ccomp' && !hasTo(tree, below)
  // "He told reporters that X": only a wish or an order ("asked that X be done") makes content asked for.
  const status = said && governorOf(lemma) === 'asked' && !isWish(tree, below, lemma) ? undefined : governorOf(lemma)
  if (status === 'denied')
    return negated ? {...inner, status: 'unclear', trigger: up} : {...inner, status: 'denied', trigger: up}
  if (status === 'unrealised')
    return /^(planned|expected|happened|ongoing|possible)$/.test(inner.status)
      ? {...inner, status: 'unrealised', trigger: up}
      : inner
  if (status !== undefined) {
    const base = inner.status === 'ongoing' || inner.status === 'happened' ? status : weaker(inner.status, status)
    const no = negated || lemma === 'unlikely'
    return {status: base, polarity: no && status !== 'possible' ? flip(inner.polarity) : inner.polarity, trigger: up}
  }
  if (lemma === 'go' && tree.xpos(up) === 'VBG' && tree.child(below, 'mark') !== undefined)
    return {...inner, status: 'planned', trigger: up}
  if (lemma === 'suppose' || lemma === 'mean')
    return {...inner, status: outer?.status === 'happened' ? 'unrealised' : 'expected', trigger: up}
  if ((MANAGING.has(lemma) || tree.relation(below) === 'xcomp') && outer && kind !== 'noun')
    return {
      status: weaker(inner.status === 'ongoing' ? outer.status : inner.status, outer.status),
      polarity: outer.polarity === 'negative' ? flip(inner.polarity) : inner.polarity,
      trigger: outer.trigger,
    }
  // A participle or gerund has the time of what it hangs on: "he left without answering".
  if (tree.relation(below).startsWith('advcl') && tree.xpos(below) === 'VBG' && outer && inner.status === 'ongoing')
    return {...inner, status: outer.status === 'happened' ? 'happened' : inner.status}
  return inner
}

/** Whether the operator above is still about this claim, seen through the relation below it. */
function passes(tree: Tree, below: number, up: number, kind: Predicate['kind'], finite: boolean): boolean {
  const relation = tree.relation(below)
  if (!GOVERNED.test(relation)) return false
  if (relation === 'advcl' || relation === 'obl' || relation === 'nmod') {
    // "accused of stealing", "talk of a shortage": only the prepositions that carry content.
    const marks = tree.children(below).filter((c) => /^(mark|case)$/.test(tree.relation(c)))
    if (relation === 'advcl' && tree.xpos(below) === 'VBG' && marks.length === 0) return true
    return marks.some((c) => /^(of|for|with|from|against|to|that|without|on)$/.test(tree.lower(c)))
  }
  if (relation === 'nsubj' || relation === 'nsubj:pass') return kind === 'noun' || !finite
  if (relation === 'parataxis') return false
  if (relation === 'obj' || relation === 'compound' || relation === 'amod' || relation === 'appos')
    return tree.upos(below) === 'NOUN' || kind === 'noun' || tree.relation(up) !== 'amod'
  return true
}

/** Composes the operators that govern a clause, from the inside out. */
export function standingOf(tree: Tree, token: number, kind: Predicate['kind'], headlinese = false): Standing {
  let standing: Standing
  if (kind === 'noun' || kind === 'count') {
    standing = {
      status: 'happened',
      polarity:
        isNegated(tree, token) || tree.children(token).some((c) => tree.lower(c) === 'no') ? 'negative' : 'positive',
      trigger: -1,
    }
    for (const c of tree.children(token)) {
      const hedge = /^(amod|compound|advmod|acl)/.test(tree.relation(c)) ? hedgeOf(tree.lower(c)) : undefined
      if (hedge) standing = {...standing, status: weaker(standing.status, hedge), trigger: c}
    }
  } else standing = futureInPast(tree, verbGroup(tree, token, headlinese), token)
  const infinitive = hasTo(tree, token)
  if (infinitive && standing.status === 'ongoing') standing = {...standing, status: 'happened'}
  const finite = kind !== 'noun' && !infinitive && tree.xpos(token) !== 'VBG'
  let below = token
  for (let up = tree.head(token), steps = 0; up >= 0 && steps < STEPS; below = up, up = tree.head(up), steps++) {
    if (tree.relation(below) === 'conj') {
      if (infinitive || kind === 'noun') continue
      break
    }
    if (!passes(tree, below, up, kind, finite)) break
    standing = under(tree, standing, up, below, kind, headlinese)
    if (standing.status === 'unclear') break
    // Beyond a finite clause that asserts, its own governors speak of that clause, unless they doubt or deny its noun.
    if (tree.upos(up) === 'VERB' && tree.relation(up) !== 'xcomp' && tree.relation(up) !== 'acl') break
  }
  return standing
}
