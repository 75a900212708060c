import type {Tree} from '../../text/tree.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Verbs that in a headline, with nothing done to, tell of their subject what was done to it: "Five hurt in crash", "Two held". */
const TRANSITIVE =
  words(`hurt injure wound kill arrest hold detain charge jail sentence convict acquit fine fear feel find rescue save
  evacuate rob stab shoot attack damage destroy hit cancel postpone delay ban approve reject shelve scrap axe cut name appoint elect sack oust
  release free extradite deport block close shut reopen seize recover trap bury strand displace order ask urge plan expect confirm back
  suspend lift extend build open sell buy poison infect test treat report blame accuse probe investigate quiz question ground sink call schedule`)

const isRelative = (tree: Tree, i: number): boolean => /^(who|which|that|whom|whose)$/.test(tree.lower(i))

/** The noun that a participle or relative clause describes is its missing argument. */
function gap(tree: Tree, token: number): number | undefined {
  const relation = tree.relation(token)
  return relation.startsWith('acl') || relation === 'amod' ? tree.head(token) : undefined
}

const hasAux = (tree: Tree, token: number): boolean =>
  tree.children(token).some((c) => tree.relation(c).startsWith('aux'))

/** A participle behind its noun is passive ("the mill sold by the town"), unless an object follows: then the tree has lost its verb ("the quake killed 14"). */
export function isPassive(tree: Tree, token: number, headlinese = false): boolean {
  const children = tree.children(token)
  if (children.some((c) => tree.relation(c) === 'aux:pass')) return true
  if (children.some((c) => tree.relation(c) === 'obj')) return false
  if (children.some((c) => tree.relation(c) === 'nsubj:pass')) return true
  if (hasAux(tree, token)) return false
  const past = /^VB[ND]$/.test(tree.xpos(token))
  if (headlinese && past && TRANSITIVE.has(tree.lemma(token))) return true
  if (tree.xpos(token) !== 'VBN') return false
  if (/^(acl|amod|advcl)/.test(tree.relation(token))) return true
  // "was arrested and charged": the second participle shares the first's auxiliary.
  return (
    tree.relation(token) === 'conj' && tree.child(token, 'nsubj') === undefined && isPassive(tree, tree.head(token))
  )
}

/** Of an infinitive behind a noun ("a decision to close the road", "the first man to cross"): who does it. */
function doerOf(tree: Tree, noun: number, depth: number): number | undefined {
  const ranked = tree
    .children(noun)
    .some(
      (c) =>
        c < noun && (/^JJS$|^NUM$/.test(tree.xpos(c)) || /^(first|second|third|last|only|next)$/.test(tree.lower(c))),
    )
  if (ranked) return noun
  const owner = tree.child(noun, 'nmod:poss')
  if (owner !== undefined) return owner
  const up = tree.head(noun)
  return up >= 0 && tree.upos(up) === 'VERB' && /^(obj|xcomp)$/.test(tree.relation(noun))
    ? subjectOf(tree, up, depth + 1)
    : undefined
}

/**
 * A phrase right before a finite verb that the tree took for one of time, with the conjunction as its preposition.
 *
 *     resigned hours after an inquiry found that he had lied
 *                          ^^^^^^^^^^ subject of "found"
 */
export function subjectBehindConjunction(tree: Tree, verb: number): number | undefined {
  if (!/^(VBD|VBZ|VBP)$/.test(tree.xpos(verb)) || !/^(NOUN|PROPN|PRON)$/.test(tree.upos(verb - 1))) return undefined
  const noun = verb - 1
  return (tree.head(noun) === verb || tree.head(noun) === tree.head(verb)) &&
    tree.relation(noun) === 'obl' &&
    tree
      .children(noun)
      .some((c) => tree.relation(c) === 'case' && /^(after|before|since|until|as|while)$/.test(tree.lower(c)))
    ? noun
    : undefined
}

/** How many clauses up a missing subject is looked for. */
const DEEP = 4

/** Subject of a clause: its own, its relative clause's noun, or that of the clause it is coordinated with or complements. */
export function subjectOf(tree: Tree, token: number, depth = 0): number | undefined {
  const own = tree
    .children(token)
    .find((c) => tree.relation(c).startsWith('nsubj') && tree.relation(c) !== 'nsubj:outer')
  if (own !== undefined && !isRelative(tree, own)) return own
  const relation = tree.relation(token)
  const noun = gap(tree, token)
  if (noun !== undefined) {
    const infinitive = tree.children(token).some((c) => tree.relation(c) === 'mark' && tree.lower(c) === 'to')
    return infinitive && depth <= DEEP ? doerOf(tree, noun, depth) : noun
  }
  // A verb that was taken for an adjective has its subject as a bare phrase before it.
  const bare =
    tree.upos(token) === 'ADJ'
      ? tree.children(token).find((c) => c < token && tree.relation(c) === 'obl:unmarked')
      : undefined
  if (bare !== undefined) return bare
  if (own !== undefined || depth > DEEP) return undefined
  const mistaken = subjectBehindConjunction(tree, token)
  if (mistaken !== undefined) return mistaken
  const up = tree.head(token)
  if (up < 0) return undefined
  if (relation === 'xcomp')
    return tree.children(up).find((c) => tree.relation(c) === 'obj') ?? subjectOf(tree, up, depth + 1)
  if (relation === 'conj' || relation === 'advcl' || relation === 'ccomp') return subjectOf(tree, up, depth + 1)
  return undefined
}

/** Objects, relative pronouns left out. */
export const isObject = (tree: Tree, c: number): boolean => /^i?obj$/.test(tree.relation(c)) && !isRelative(tree, c)

/**
 * A noun phrase and those coordinated with it. Without "and" or "or" a second one is an apposition: "Ivar Dahl, 34, a nurse".
 */
export function together(tree: Tree, head: number): readonly number[] {
  const others = tree.children(head).filter((c) => tree.relation(c) === 'conj')
  const joined = others.some((c) => tree.children(c).some((d) => tree.relation(d) === 'cc'))
  return joined ? [head, ...others] : [head]
}
