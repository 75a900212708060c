import type {Status} from '../../core/claim.ts'
import type {Tree} from '../../text/tree.ts'

/** What a claim's words say of its standing. `trigger`: the token that fixed it, -1 if the verb's own form did. */
export interface Standing {
  readonly status: Status
  readonly polarity: 'positive' | 'negative'
  readonly trigger: number
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that govern a clause ("plans to X", "a plan to X", "the planned X") and what they make of it (TruthTeller's signatures, reduced). */
const OPERATORS: readonly (readonly [Status, ReadonlySet<string>])[] = [
  [
    'planned',
    words(
      'plan intend schedule agree promise pledge vow commit prepare aim intention arrange plan set due propose-to undertake decide resolve about ready poised',
    ),
  ],
  ['expected', words('expect likely forecast predict anticipate project estimate hope bind prospect tip')],
  [
    'possible',
    words(
      'consider possible potential risk fear could may might possibility chance threaten contemplate mull weigh able option explore',
    ),
  ],
  [
    'asked',
    words(
      'ask urge order demand request call propose recommend advise appeal want seek tell instruct require petition suggest invite press beg need proposal',
    ),
  ],
  [
    'alleged',
    words(
      'allege accuse suspect charge suspicion allegation allegedly reportedly purport claim alleged suspected accusation',
    ),
  ],
  [
    'unrealised',
    words('cancel scrap abandon shelve avert avoid prevent escape almost nearly narrowly abort postpone call-off'),
  ],
]
const FAILING = words('fail refuse decline neglect omit forget stop avoid forbid ban prevent unable lack')
const MANAGING = words(
  'manage force succeed begin start continue happen help let make get come go use have cause lead rush proceed return',
)
const NEGATION = words("not n't never no neither nor nobody none nothing without hardly barely nowhere")
const MODAL: Readonly<Record<string, Status>> = {
  will: 'planned',
  shall: 'planned',
  "'ll": 'planned',
  wo: 'planned',
  may: 'possible',
  might: 'possible',
  could: 'possible',
  can: 'possible',
  ca: 'possible',
  would: 'conditional',
  "'d": 'conditional',
  should: 'asked',
  must: 'asked',
  ought: 'asked',
}

const operatorOf = (lemma: string): Status | undefined => OPERATORS.find(([, set]) => set.has(lemma))?.[0]

/** How certain a status is, for composing: the weaker of two wins; a denial stands over all. */
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

/**
 * Status of the verb group itself: tense, modals, "is to", "has yet to".
 *
 *     The two presidents will sign the text     The plan could cost up to 640 jobs
 *                        ^^^^ planned                    ^^^^^ possible
 */
function verbGroup(tree: Tree, token: number): Standing {
  let status: Status | undefined
  let trigger = -1
  let negative = false
  let past = false
  for (const c of tree.children(token)) {
    const relation = tree.relation(c)
    const lower = tree.lower(c)
    if (relation.startsWith('aux') || relation === 'cop') {
      const modal = MODAL[lower]
      if (modal) {
        status = modal
        trigger = c
      }
      if (
        /^VB[DN]$/.test(tree.xpos(c)) ||
        lower === 'was' ||
        lower === 'were' ||
        lower === 'had' ||
        lower === 'has' ||
        lower === 'have'
      )
        past = true
    } else if (
      (relation.startsWith('advmod') || relation === 'det' || relation === 'cc:preconj') &&
      NEGATION.has(lower)
    )
      negative = true
    else if (relation.startsWith('advmod')) {
      const operator = lower === 'not' ? undefined : operatorOf(lower)
      if (operator) {
        status = status ? weaker(status, operator) : operator
        trigger = c
      }
    } else if (/^nsubj|^obj$/.test(relation)) {
      // "No defects were observed", "nobody was hurt": the negation stands in the noun phrase.
      if (NEGATION.has(lower) || tree.children(c).some((d) => tree.relation(d) === 'det' && tree.lower(d) === 'no'))
        negative = true
    }
  }
  if (status === 'conditional' && tree.children(token).some((c) => tree.lower(c) === 'have')) status = 'unrealised'
  const xpos = tree.xpos(token)
  const present =
    /^(VBZ|VBP|VBG)$/.test(xpos) ||
    tree.children(token).some((c) => tree.relation(c) === 'cop' && /^(is|are|am|'s|'re|be|being)$/.test(tree.lower(c)))
  const own: Status = !past && present ? 'ongoing' : 'happened'
  return {status: status ?? own, polarity: negative ? 'negative' : 'positive', trigger}
}

/** "is to sign", "is due to sign", "has yet to sign": an infinitive under be. */
function infinitive(tree: Tree, token: number): Standing | undefined {
  const head = tree.head(token)
  if (head < 0) return undefined
  const to = tree.children(token).some((c) => tree.lower(c) === 'to' && tree.upos(c) === 'PART')
  if (to && tree.lemma(head) === 'be') {
    const was = /^(was|were)$/.test(tree.lower(head))
    return {status: was ? 'unrealised' : 'planned', polarity: 'positive', trigger: head}
  }
  return undefined
}

/**
 * Composes the operators that govern a clause, from the inside out. Stops at a finite clause of its own ("said that").
 * When a denial or a second negation makes the reading doubtful the status is `unclear`.
 */
export function standingOf(tree: Tree, token: number, kind: 'verb' | 'copula' | 'noun' | 'count'): Standing {
  let standing: Standing =
    kind === 'noun' || kind === 'count'
      ? {status: 'happened', polarity: 'positive', trigger: -1}
      : verbGroup(tree, token)
  const to = tree.children(token).find((c) => tree.lower(c) === 'to' && tree.upos(c) === 'PART')
  if (to !== undefined)
    standing = infinitive(tree, token) ?? {
      ...standing,
      status: standing.status === 'ongoing' ? 'happened' : standing.status,
    }
  if (kind === 'noun')
    for (const c of tree.children(token)) {
      const operator = operatorOf(tree.lemma(c)) ?? operatorOf(tree.lower(c))
      if (operator && /^(amod|compound|advmod)/.test(tree.relation(c)))
        standing = {...standing, status: weaker(standing.status, operator), trigger: c}
      if (tree.relation(c) === 'det' && tree.lower(c) === 'no') standing = {...standing, polarity: 'negative'}
    }
  for (const c of tree.children(token)) {
    if (tree.relation(c) !== 'mark') continue
    if (tree.lower(c) === 'if' || tree.lower(c) === 'unless')
      standing = {...standing, status: 'conditional', trigger: c}
    if (tree.lower(c) === 'without') standing = {...standing, polarity: 'negative', trigger: c}
  }
  let below = token
  for (let up = tree.head(token), steps = 0; up >= 0 && steps < 8; below = up, up = tree.head(up), steps++) {
    const relation = tree.relation(below)
    if (relation === 'conj') {
      // A coordinated infinitive shares the governor of the first; a coordinated finite verb has its own standing.
      if (to !== undefined || kind === 'noun') continue
      break
    }
    if (!/^(xcomp|acl|ccomp|csubj|nmod|obj|obl|nsubj|nsubj:pass|appos|compound|amod|advcl)$/.test(relation)) break
    if (relation === 'nsubj' && tree.upos(up) === 'VERB' && kind !== 'noun') break
    const governs =
      relation === 'xcomp' ||
      relation === 'acl' ||
      relation === 'csubj' ||
      (relation === 'ccomp' && to !== undefined) ||
      kind === 'noun' ||
      relation === 'ccomp'
    if (!governs) break
    const lemma = tree.lemma(up)
    const operator = operatorOf(lemma)
    const outer = tree.upos(up) === 'VERB' || tree.upos(up) === 'ADJ' ? verbGroup(tree, up) : undefined
    if (FAILING.has(lemma) && relation !== 'ccomp') {
      standing = {
        status: outer && outer.status !== 'ongoing' ? weaker('happened', outer.status) : 'happened',
        polarity: standing.polarity === 'positive' ? 'negative' : 'positive',
        trigger: up,
      }
    } else if (
      operator &&
      (kind !== 'noun' ||
        relation === 'obj' ||
        relation === 'nmod' ||
        relation === 'compound' ||
        relation === 'nsubj:pass')
    ) {
      const doubly = outer?.polarity === 'negative'
      standing = {
        status: doubly && operator === 'possible' ? 'possible' : weaker(standing.status, operator),
        polarity: doubly && operator !== 'possible' ? 'negative' : standing.polarity,
        trigger: up,
      }
    } else if (MANAGING.has(lemma) && outer) {
      standing = {
        status: weaker(standing.status === 'ongoing' ? 'happened' : standing.status, outer.status),
        polarity: outer.polarity === 'negative' ? 'negative' : standing.polarity,
        trigger: outer.trigger,
      }
    } else if (lemma === 'deny' && relation !== 'nsubj') {
      standing = {...standing, status: 'denied', trigger: up}
    }
    // A finite content clause ("said that X") stands on its own: who says it is attribution.
    if (relation === 'ccomp' && to === undefined) break
    if (tree.relation(up) === 'root') break
  }
  return standing
}
