import type {Status} from '../../core/claim.ts'
import type {Tree} from '../../text/tree.ts'
import type {Predicate} from './predicates.ts'
import {governorOf, isContentNoun, isOperator, takesClause} from './status-words.ts'

/** A word that governs a claim, and how the claim hangs on it. */
export interface Governor {
  readonly at: number
  /** The child through which the claim hangs on it; the claim itself if that is not known. */
  readonly below: number
  /** By the words between the two only: the tree has it otherwise. */
  readonly linear?: true
}

/** Relations through which a word governs what hangs on it. */
const GOVERNED =
  /^(xcomp|ccomp|csubj|csubj:pass|acl|advcl|obj|nmod|obl|compound|amod|nsubj:pass|nsubj|appos|parataxis)$/
/** How far up the tree operators are looked for. */
const STEPS = 6
/** How far back operators are looked for by the words alone, in tokens. */
const REACH = 12
/** Only the prepositions that carry content: "accused of stealing", "talk of a shortage". */
const CARRYING = /^(of|for|with|from|against|to|that|without|on|over|in|about)$/

/** Verbs whose particle makes them another: "called off", "called for", "fell through". */
const PHRASAL: Readonly<Record<string, Status>> = {
  'call off': 'unrealised',
  'put off': 'unrealised',
  'hold off': 'unrealised',
  'fall through': 'unrealised',
  'rain off': 'unrealised',
  'back out': 'unrealised',
  'rule out': 'denied',
  'call for': 'asked',
  'call on': 'asked',
  'call upon': 'asked',
  'think about': 'possible',
  'talk out': 'unrealised',
  'think better': 'unrealised',
  'pencil in': 'planned',
  'weigh up': 'possible',
  'dream of': 'possible',
  'laugh off': 'denied',
  'brush off': 'denied',
  'brush aside': 'denied',
  'wave away': 'denied',
  'shoot down': 'denied',
  'dock for': 'alleged',
  'try for': 'alleged',
  'investigate for': 'alleged',
  'investigate over': 'alleged',
  'probe over': 'alleged',
  'probe for': 'alleged',
  'court over': 'alleged',
  'court for': 'alleged',
  'pull out': 'unrealised',
  'stave off': 'unrealised',
  'head off': 'unrealised',
  'ward off': 'unrealised',
  'gear up': 'planned',
  'sign up': 'planned',
  'press for': 'asked',
  'push for': 'asked',
  'plead for': 'asked',
  'lobby for': 'asked',
  'campaign for': 'asked',
}

const PHRASAL_VERBS: ReadonlySet<string> = new Set(
  Object.keys(PHRASAL).map((phrase) => phrase.slice(0, phrase.indexOf(' '))),
)

/** The standing that a word gives to what it governs where it stands, its particle or preposition with it. */
export function governorAt(tree: Tree, at: number): Status | undefined {
  const lemma = tree.lemma(at)
  if (PHRASAL_VERBS.has(lemma))
    for (let i = at + 1; i <= at + 3 && i < tree.count; i++) {
      const phrasal = `${lemma} ${tree.lower(i)}`
      if (Object.hasOwn(PHRASAL, phrasal)) return PHRASAL[phrasal]
    }
  // "called the rumours false" asks for nothing; "a call to suspend", "were called to pay" do.
  if (lemma === 'call' && tree.upos(at) === 'VERB' && tree.child(at, 'xcomp') === undefined) return undefined
  const before = `${tree.lower(at - 2)} ${tree.lower(at - 1)}`
  if (lemma === 'pressure') return before.endsWith(' under') || tree.upos(at) === 'VERB' ? 'asked' : undefined
  if (lemma === 'way') return /^on (the|his|her|its|their|my|our)$/.test(before) ? 'planned' : undefined
  if (lemma === 'line' || lemma === 'course' || lemma === 'track' || lemma === 'run')
    return /(^| )(in|on)$/.test(before) && tree.lower(at + 1) === 'to' ? 'expected' : undefined
  if (lemma === 'talk' && tree.lower(at - 1) === 'in' && tree.lower(at + 1) !== 'of') return 'possible'
  // "pleaded guilty" asks for nothing.
  if (lemma === 'plead' && !/^(with|for|to)$/.test(tree.lower(Math.min(at + 1, tree.count - 1)))) return undefined
  return governorOf(lemma)
}

/** Whether the preposition of a noun makes another verb of the one it hangs on. */
export const isPhrasal = (tree: Tree, up: number, below: number): boolean =>
  PHRASAL_VERBS.has(tree.lemma(up)) &&
  tree.children(below).some((c) => {
    const phrase = `${tree.lemma(up)} ${tree.lower(c)}`
    return tree.relation(c) === 'case' && Object.hasOwn(PHRASAL, phrase)
  })

/** Whether the operator above is still about this claim, seen through the relation below it. */
function passes(tree: Tree, below: number, up: number, kind: Predicate['kind'], finite: boolean): boolean {
  const relation = tree.relation(below)
  // "claims (that) he had misled parliament": a clause that says what the noun is of.
  if (relation === 'acl:relcl')
    return isContentNoun(tree.lemma(up)) && tree.child(below, 'nsubj', 'nsubj:pass') !== undefined
  if (!GOVERNED.test(relation)) return false
  // "called off the festival": the particle that the tree took for a preposition.
  if (relation === 'obl' && isPhrasal(tree, up, below)) return true
  if (relation === 'advcl' || relation === 'obl' || relation === 'nmod') {
    const marks = tree.children(below).filter((c) => /^(mark|case)$/.test(tree.relation(c)))
    const gerund = relation === 'advcl' && tree.xpos(below) === 'VBG'
    if (gerund && (marks.length === 0 || marks.some((c) => /^(after|by|while|when|since)$/.test(tree.lower(c)))))
      return true
    return marks.some((c) => CARRYING.test(tree.lower(c)))
  }
  // "The closure is likely", not "The referendum asks one question".
  if (relation === 'nsubj')
    return tree.upos(up) !== 'VERB' && (kind === 'noun' || !finite || isContentNoun(tree.lemma(below)))
  if (relation === 'nsubj:pass') return kind === 'noun' || !finite || isContentNoun(tree.lemma(below))
  if (relation === 'parataxis') return false
  if (relation === 'obj' || relation === 'compound' || relation === 'amod' || relation === 'appos')
    return tree.upos(below) === 'NOUN' || kind === 'noun' || tree.relation(up) !== 'amod'
  return true
}

function byTree(tree: Tree, token: number, kind: Predicate['kind'], finite: boolean, infinitive: boolean): Governor[] {
  const found: Governor[] = []
  let below = token
  for (let up = tree.head(token), steps = 0; up >= 0 && steps < STEPS; below = up, up = tree.head(up), steps++) {
    if (tree.relation(below) === 'conj') {
      if (infinitive || kind === 'noun') continue
      break
    }
    if (!passes(tree, below, up, kind, finite)) break
    found.push({at: up, below})
    // Beyond a finite clause that asserts, its own governors speak of that clause.
    if (tree.upos(up) === 'VERB' && !/^(xcomp|acl|advcl|ccomp)/.test(tree.relation(up))) break
    if (tree.upos(up) === 'VERB' && /^(advcl|ccomp)/.test(tree.relation(up)) && !isOperator(tree.lemma(up))) break
  }
  return found
}

/** What kind of clause a claim is: what may open it behind its operator depends on it. */
export type Shape = 'finite' | 'infinitive' | 'gerund' | 'noun'

/** Whether the words right behind an operator open such a clause or phrase. */
function opensAt(tree: Tree, operator: number, token: number, shape: Shape): boolean {
  const next = operator + 1
  const word = tree.lower(next)
  const phrase = /^(DET|PRON|NOUN|PROPN|NUM|ADJ|ADV)$/
  if (shape === 'finite') {
    if (/^(that|whether)$/.test(word)) return tree.upos(operator) !== 'NOUN' || isContentNoun(tree.lemma(operator))
    return (
      takesClause(tree.lemma(operator)) &&
      /^(DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(tree.upos(next)) &&
      tree.upos(operator) !== 'ADJ'
    )
  }
  if (shape === 'infinitive') return word === 'to' || word === 'not' || word === 'never' || phrase.test(tree.upos(next))
  if (shape === 'gerund')
    return next === token || /^(of|for|from|with|against|over|about|to|on|in|ever|never)$/.test(word)
  return (
    next === token ||
    /^(of|for|from|with|against|over|about|on)$/.test(word) ||
    (tree.upos(operator) === 'VERB' && phrase.test(tree.upos(next)))
  )
}

/**
 *     The minister rejected claims he had misled parliament
 *                  ^^^^^^^^ 2 ^^^^^^ 1     ^^^^^^
 */
function byWords(tree: Tree, token: number, start: number, given: Shape): Governor[] {
  const found: Governor[] = []
  if (given === 'finite' && tree.head(token) < 0) return found
  const sentence = tree.tokens.sentence[token]
  let shape = given
  let below = token
  for (let i = start - 1; i >= Math.max(0, start - REACH) && tree.tokens.sentence[i] === sentence; i--) {
    if (tree.upos(i) === 'PUNCT' || tree.upos(i) === 'CCONJ') break
    // "rejected as invented a report that"
    if (tree.lower(i - 1) === 'as' && /^(ADJ|VERB|NOUN)$/.test(tree.upos(i))) {
      i--
      continue
    }
    // "due to" is often taken for a preposition.
    const operator = (/^(VERB|NOUN|ADJ)$/.test(tree.upos(i)) || tree.lower(i) === 'due') && isOperator(tree.lemma(i))
    if (operator && opensAt(tree, i, below === token ? start : below, shape)) {
      found.push({at: i, below, linear: true})
      below = i
      shape =
        tree.upos(i) === 'NOUN'
          ? 'noun'
          : tree.lower(i - 1) === 'to'
            ? 'infinitive'
            : tree.xpos(i) === 'VBG'
              ? 'gerund'
              : 'finite'
      if (shape === 'finite' && tree.head(i) < 0) break
    } else if (tree.upos(i) === 'VERB' && /^VB[DZP]$/.test(tree.xpos(i))) break
  }
  return found
}

/** Words that govern a claim, the nearest first. @param start first token of its verb group. */
export function governorsOf(
  tree: Tree,
  token: number,
  start: number,
  kind: Predicate['kind'],
  shape: Shape,
): readonly Governor[] {
  const found = byTree(tree, token, kind, shape === 'finite', shape === 'infinitive')
  const known = new Set(found.map((g) => g.at))
  for (const governor of byWords(tree, token, start, shape)) if (!known.has(governor.at)) found.push(governor)
  return found.sort((a, b) => Math.abs(token - a.at) - Math.abs(token - b.at))
}
