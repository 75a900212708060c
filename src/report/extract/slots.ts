import type {Slot, SlotName} from '../../core/claim.ts'
import type {Mention} from '../../core/mention.ts'
import {overlap, spanOf, type Range} from '../../core/span.ts'
import type {QuantityValue, TextValue, Value} from '../../core/value.ts'
import {subtree, type Tree} from '../../text/tree.ts'
import type {Clause} from './clauses.ts'

/** Mentions of one sentence with the token that heads each, so that a clause finds its own. */
export interface Placed {
  readonly mention: Mention
  readonly first: number
  readonly last: number
  /** Token of the mention whose head lies outside it. */
  readonly head: number
}

const CONTENT = /^(NOUN|PROPN|ADJ|NUM|VERB|ADV)$/
/** Prepositions that put an event somewhere, not a person's origin or a topic. */
const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'on',
  'off',
  'above',
  'below',
  'into',
  'north',
  'south',
  'east',
  'west',
  'to',
  'from',
  'through',
  'across',
  'along',
  'around',
  'over',
  'under',
  'between',
  'beside',
  'within',
  'of',
  'toward',
  'towards',
  'via',
])

/** Of those, the ones that place what is told also from inside a noun phrase: "two men in Norvale", not "the mayor of Norvale". */
const INSIDE = new Set(['in', 'at', 'near', 'outside', 'inside', 'into', 'off'])

export function textValue(tree: Tree, head: number): TextValue {
  const all = subtree(tree, head, (c) =>
    /^(acl|advcl|parataxis|ccomp|appos|nsubj|cop|aux|mark|punct|case)/.test(tree.relation(c)),
  )
  const lemmas = all.filter((i) => CONTENT.test(tree.upos(i))).map((i) => tree.lemma(i))
  return {kind: 'text', head: tree.lemma(head), lemmas: lemmas.length > 0 ? lemmas : [tree.lemma(head)]}
}

function phraseRange(tree: Tree, head: number): Range {
  const all = subtree(
    tree,
    head,
    (c) =>
      /^(acl|advcl|parataxis|ccomp|punct|appos|nsubj|cop|aux|mark|case|cc|conj|obl)/.test(tree.relation(c)) ||
      (tree.relation(c) === 'nmod' && c > head + 6),
  )
  return tree.range(all[0] ?? head, all[all.length - 1] ?? head)
}

const marker = (tree: Tree, head: number): string | undefined => {
  const c = tree.children(head).find((x) => tree.relation(x) === 'case')
  return c === undefined ? undefined : tree.lower(c)
}

/** A participant without the time that the tree hung on it ("the council on Friday"), and with the whole of its count ("At least 10 people"). */
function trimmed(range: Range, head: Range, placed: readonly Placed[]): Range {
  let {start, end} = range
  for (const {mention} of placed) {
    const at = mention.spans[0]
    if (mention.value.kind === 'time' && at.start > head.end && at.start < end) end = Math.min(end, head.end)
    if (mention.value.kind === 'quantity' && at.start < start && at.end > start && at.end <= end) start = at.start
  }
  return {start, end}
}

/** The noun that a participle or relative clause describes is its missing argument. */
function gap(tree: Tree, token: number): number | undefined {
  const relation = tree.relation(token)
  return relation.startsWith('acl') || relation === 'amod' ? tree.head(token) : undefined
}

/** A participle behind its noun is passive ("the mill sold by the town"), unless an object follows: then the tree has lost its verb ("the quake killed 14"). */
const isPassive = (tree: Tree, token: number): boolean => {
  const children = tree.children(token)
  if (children.some((c) => tree.relation(c) === 'aux:pass')) return true
  if (children.some((c) => tree.relation(c) === 'obj')) return false
  if (children.some((c) => tree.relation(c) === 'nsubj:pass')) return true
  return (
    tree.xpos(token) === 'VBN' &&
    !children.some((c) => tree.relation(c).startsWith('aux')) &&
    /^(acl|amod|advcl)/.test(tree.relation(token))
  )
}

const isRelative = (tree: Tree, i: number): boolean => /^(who|which|that|whom|whose)$/.test(tree.lower(i))

/** Subject of a clause: its own, its relative clause's noun, or that of the clause it is coordinated with or complements. */
function subjectOf(tree: Tree, token: number, depth = 0): number | undefined {
  const own = tree
    .children(token)
    .find((c) => tree.relation(c).startsWith('nsubj') && tree.relation(c) !== 'nsubj:outer')
  if (own !== undefined && !isRelative(tree, own)) return own
  const noun = gap(tree, token)
  if (noun !== undefined) return noun
  // A verb that was taken for an adjective has its subject as a bare phrase before it.
  const bare =
    tree.upos(token) === 'ADJ'
      ? tree.children(token).find((c) => c < token && tree.relation(c) === 'obl:unmarked')
      : undefined
  if (bare !== undefined) return bare
  if (own !== undefined || depth > 4) return undefined
  const relation = tree.relation(token)
  const up = tree.head(token)
  if (up < 0) return undefined
  if (relation === 'xcomp')
    return tree.children(up).find((c) => tree.relation(c) === 'obj') ?? subjectOf(tree, up, depth + 1)
  if (relation === 'conj' || relation === 'advcl' || relation === 'ccomp') return subjectOf(tree, up, depth + 1)
  return undefined
}

/** Mentions whose head is in this clause's words. */
const own = (placed: readonly Placed[], words: ReadonlySet<number>): readonly Placed[] =>
  placed.filter((p) => words.has(p.head))

/** @param orphans mentions that hang on no clause of the sentence, given to its first. */
export function slotsOf(
  report: string,
  tree: Tree,
  clause: Clause,
  placed: readonly Placed[],
  orphans: readonly Placed[] = [],
): readonly Slot[] {
  const slots: Slot[] = []
  const words = new Set(clause.words)
  const mine = own(placed, words)
  const add = (name: SlotName, range: Range, value: Value, preposition?: string): void => {
    if (range.end <= range.start || slots.some((s) => s.name === name && s.span.start === range.start)) return
    slots.push({name, span: spanOf(report, range), value, ...(preposition ? {marker: preposition} : {})})
  }
  const participant = (name: SlotName, head: number): void => {
    for (const h of [head, ...tree.children(head).filter((c) => tree.relation(c) === 'conj')]) {
      if (tree.upos(h) === 'PRON' && !/^(nobody|none|everyone|no)$/.test(tree.lower(h))) continue
      const range = trimmed(phraseRange(tree, h), tree.range(h, h), placed)
      const named = placed.find(
        (p) => (p.mention.value.kind === 'name' || p.mention.value.kind === 'place') && p.first <= h && h <= p.last,
      )
      // "Chief Executive Anneli Forsgren": the name stands beside its title.
      const beside =
        named ??
        placed.find(
          (p) =>
            p.mention.value.kind === 'name' &&
            p.mention.value.type === 'person' &&
            overlap(p.mention.spans[0], range) > 0,
        )
      if (beside) add(name, beside.mention.spans[0], beside.mention.value)
      else add(name, range, textValue(tree, h))
      const counted = placed.find(
        (p) =>
          p.mention.value.kind === 'quantity' &&
          COUNTS.has(p.mention.value.measure) &&
          ((p.first <= h && h <= p.last) || (overlap(p.mention.spans[0], range) > 0 && p.last < h)),
      )
      if (counted) add('howMany', counted.mention.spans[0], counted.mention.value)
    }
  }
  const token = clause.token
  if (clause.kind === 'verb') {
    const passive = isPassive(tree, token)
    const subject = subjectOf(tree, token)
    if (subject !== undefined) participant(passive ? 'whom' : 'who', subject)
    for (const c of tree.children(token)) {
      const relation = tree.relation(c)
      if ((relation === 'obj' || relation === 'iobj') && !isRelative(tree, c)) participant('whom', c)
      else if (relation === 'obl:agent' || (relation === 'obl' && passive && marker(tree, c) === 'by'))
        participant('who', c)
      else if ((relation === 'xcomp' || relation === 'ccomp') && /^(NOUN|ADJ|PROPN)$/.test(tree.upos(c)))
        add('what', phraseRange(tree, c), textValue(tree, c))
    }
  } else if (clause.kind === 'copula' || clause.kind === 'count') {
    const subject = subjectOf(tree, token)
    if (subject !== undefined) participant('who', subject)
    if (tree.upos(token) === 'NOUN' || tree.upos(token) === 'PROPN')
      add('what', phraseRange(tree, token), textValue(tree, token))
  } else {
    for (const c of tree.children(token)) {
      const relation = tree.relation(c)
      const preposition = marker(tree, c)
      if (relation === 'nmod:poss') participant('who', c)
      else if (relation === 'nmod' && preposition === 'of') participant('whom', c)
      else if (relation === 'nmod' && (preposition === 'by' || preposition === 'between' || preposition === 'with'))
        participant('who', c)
    }
  }
  for (const {mention, head, last} of [...mine, ...trailing(tree, clause, placed), ...orphans]) {
    const {value} = mention
    const at = mention.spans[0]
    if (value.kind === 'quantity') {
      if (!slots.some((s) => s.name === 'howMany' && overlap(s.span, at) > 0))
        add('howMany', at, value, value.measure === 'duration' ? offset(tree, last) : undefined)
    } else if (value.kind === 'time') {
      if (value.type === 'duration') add('howMany', at, value, offset(tree, last))
      else if (value.type !== 'set' && !value.timex.endsWith('_REF')) add('when', at, value, marker(tree, head))
    } else if (value.kind === 'place' && !slots.some((s) => s.span.start === at.start && s.span.end === at.end)) {
      const preposition = marker(tree, head) ?? (tree.head(head) >= 0 ? marker(tree, tree.head(head)) : undefined)
      const within = slots.some((s) => overlap(s.span, at) > 0)
      if (preposition !== undefined && (within ? INSIDE : LOCATIVE).has(preposition))
        add('where', at, value, preposition)
    }
  }
  return slots.sort((a, b) => a.span.start - b.span.start || (a.name < b.name ? -1 : 1))
}

/** "four days ahead of", "two weeks before": the duration says how far off, not how long. */
function offset(tree: Tree, last: number): string | undefined {
  const next = last + 1 < tree.count ? tree.lower(last + 1) : ''
  return /^(ahead|before|after|earlier|later|ago|from|prior|since)$/.test(next) ? next : undefined
}

/**
 * A time that stands right behind an event noun is the noun's, whatever the tree hangs it on.
 *
 *     will go to Russia four days ahead of a visit by the president to Beijing in October
 *                                            ^^^^^                             ^^^^^^^^^^
 */
function trailing(tree: Tree, clause: Clause, placed: readonly Placed[]): readonly Placed[] {
  if (clause.kind !== 'noun') return []
  const last = clause.words[clause.words.length - 1] ?? clause.token
  return placed.filter(
    (p) =>
      p.mention.value.kind === 'time' &&
      p.mention.value.type === 'date' &&
      (p.first === last + 1 ||
        (p.first === last + 2 && tree.upos(last + 1) === 'ADP' && !clause.words.includes(last + 1))),
  )
}

const COUNTS: ReadonlySet<QuantityValue['measure']> = new Set([
  'count',
  'money',
  'percent',
  'length',
  'mass',
  'area',
  'volume',
  'age',
  'duration',
  'rate',
  'energy',
  'power',
  'speed',
  'temperature',
])

/** Mentions of a token range with their heads, sorted by start. */
export function placeMentions(
  tree: Tree,
  mentions: readonly Mention[],
  first: number,
  last: number,
): readonly Placed[] {
  const placed: Placed[] = []
  for (const mention of mentions) {
    const at = mention.spans[0]
    let from = -1
    let to = -1
    for (let i = first; i < last; i++)
      if (tree.tokens.start[i]! < at.end && at.start < tree.tokens.end[i]!) {
        if (from < 0) from = i
        to = i
      }
    if (from < 0) continue
    let head = to
    for (let i = from; i <= to; i++) if (tree.head(i) < from || tree.head(i) > to) head = i
    placed.push({mention, first: from, last: to, head})
  }
  return placed
}
