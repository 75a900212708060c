import type {Slot, SlotName} from '../../core/claim.ts'
import {overlap, spanOf, type Range} from '../../core/span.ts'
import type {QuantityValue, Value} from '../../core/value.ts'
import type {Tree} from '../../text/tree.ts'
import type {Clause} from './clauses.ts'
import type {Identity} from './identity.ts'
import {isObject, isPassive, subjectOf, together} from './participants.ts'
import {marker, phraseRange, setOff, textValue, trimmed} from './phrases.ts'
import type {Placed} from './placed.ts'

/** Prepositions that put an event somewhere, not a person's origin or a topic. */
const LOCATIVE = new Set(
  (
    'in at near outside inside on off above below into north south east west to from through across along around over under ' +
    'between beside within of toward towards via'
  ).split(' '),
)

/** Of those, the ones that place what is told also from inside a noun phrase: "two men in Norvale", not "the mayor of Norvale". */
const INSIDE = new Set(['in', 'at', 'near', 'outside', 'inside', 'into', 'off'])

/** Measures that can stand beside a noun as its count: not ordinals and scores. */
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

/** What happens to whom behind the noun of a light verb: "carried out an attack on the barracks". */
const AIMED = /^(on|upon|of|against|to|into|at|for)$/

/** Somebody named that a deed is done with, to or against: "signed a protocol with Dagvar". */
const TOWARDS = /^(with|against|towards?)$/

/** A noun that is a name, or is told of by one: "Dagvar", "the leaders of Dagvar", "former Dagvar officials". */
const isOfNamed = (tree: Tree, noun: number): boolean =>
  tree.upos(noun) === 'PROPN' ||
  (tree.upos(noun) === 'NOUN' &&
    tree
      .children(noun)
      .some((c) => tree.upos(c) === 'PROPN' && /^(nmod|nmod:poss|compound|flat)$/.test(tree.relation(c))))

/** How deep in a phrase of the deed those are looked for that it is done with. */
const PHRASES = 3

/**
 * Somebody named whom a phrase of the deed says it is done with, between or against.
 *
 *     signed a protocol with Dagvar      welcomed a resumption of ties between Dagvar and Ostia
 *                            ^^^^^^                                            ^^^^^^     ^^^^^
 */
function partnersIn(tree: Tree, phrase: number, depth = 0): number[] {
  if (!/^(NOUN|PROPN|ADJ)$/.test(tree.upos(phrase))) return []
  const found: number[] = []
  for (const c of tree.children(phrase)) {
    if (tree.relation(c) !== 'nmod') continue
    if (/^(with|against|between|towards?)$/.test(marker(tree, c) ?? '') && isOfNamed(tree, c)) found.push(c)
    else if (depth < PHRASES) found.push(...partnersIn(tree, c, depth + 1))
  }
  return found
}

/** "warned of a shortage", "argued over the fee": what a deed is about. */
const isTopic = (tree: Tree, noun: number, placed: readonly Placed[]): boolean =>
  /^(of|about|over|regarding|concerning)$/.test(marker(tree, noun) ?? '') &&
  /^(NOUN|PROPN)$/.test(tree.upos(noun)) &&
  !placed.some((p) => /^(time|quantity|place)$/.test(p.mention.value.kind) && p.first <= noun && noun <= p.last)

/** Who is given something, or spoken to. */
const isGiven = (tree: Tree, verb: number, to: number, placed: readonly Placed[]): boolean =>
  GIVING.has(tree.lemma(verb)) &&
  /^(NOUN|PROPN)$/.test(tree.upos(to)) &&
  !placed.some(
    ({mention: {value}, first, last}) =>
      first <= to &&
      to <= last &&
      (/^(time|quantity)$/.test(value.kind) ||
        (value.kind === 'place' && (value.level !== 'country' || tree.child(verb, 'obj') === undefined))),
  )
const GIVING = new Set(
  (
    'present give hand send sell offer deliver award pay lend grant donate return transfer cede entrust issue supply provide report ' +
    'appeal apologise apologize surrender talk speak write complain respond submit propose extend show distribute loan lease leave ' +
    'assign pass deny promise pledge owe introduce recommend explain announce convey'
  ).split(' '),
)

/** A time is nobody; nothing is done to "two minutes" in "struck two minutes from time". */
const isPeriod = ({mention: {value}}: Placed, name: SlotName): boolean =>
  value.kind === 'time' || (name === 'whom' && value.kind === 'quantity' && value.measure === 'duration')

/** A title and its name: "Chief Executive Anneli Forsgren", "the driver, Ivar Dahl". */
const isNameOf = (tree: Tree, name: number, noun: number): boolean =>
  (tree.head(name) === noun && /^(appos|flat|compound|nmod:desc|nmod:unmarked|dep)$/.test(tree.relation(name))) ||
  (tree.head(noun) === name && /^(compound|flat|nmod:desc|nmod:unmarked)$/.test(tree.relation(noun)))

/** @param orphans mentions that hang on no clause of the sentence, given to its first. */
export function slotsOf(
  report: string,
  tree: Tree,
  clause: Clause,
  placed: readonly Placed[],
  orphans: readonly Placed[] = [],
  headlinese = false,
  identity: Identity = () => undefined,
): readonly Slot[] {
  const slots: Slot[] = []
  const words = new Set(clause.words)
  const add = (name: SlotName, range: Range, value: Value, preposition?: string): void => {
    if (range.end <= range.start || slots.some((s) => s.name === name && s.span.start === range.start)) return
    slots.push({name, span: spanOf(report, range), value, ...(preposition ? {marker: preposition} : {})})
  }
  const participant = (name: SlotName, head: number): void => {
    for (const h of together(tree, head)) {
      if (placed.some((p) => p.first <= h && h <= p.last && isPeriod(p, name))) continue
      if (tree.upos(h) === 'PRON' && !/^(nobody|none|everyone|no)$/.test(tree.lower(h))) {
        const meant = identity(h)
        if (meant) slots.push({name, span: meant.mention.spans[0], value: meant.value, inherited: true})
        continue
      }
      const range = besides(tree, clause.token, trimmed(phraseRange(tree, h), tree.range(h, h), placed))
      const named =
        placed.find(
          (p) => (p.mention.value.kind === 'name' || p.mention.value.kind === 'place') && p.first <= h && h <= p.last,
        ) ??
        placed.find(
          (p) => p.mention.value.kind === 'name' && p.mention.value.type === 'person' && isNameOf(tree, p.head, h),
        )
      if (named) add(name, named.mention.spans[0], named.mention.value)
      else add(name, range, identity(h)?.value ?? textValue(tree, h))
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
  const noun = clause.kind === 'verb' ? clause.says : clause.kind === 'noun' ? token : undefined
  if (clause.kind === 'verb') {
    const passive = isPassive(tree, token, headlinese)
    const subject = clause.subject ?? subjectOf(tree, token)
    if (subject !== undefined)
      participant(passive || (noun !== undefined && SUFFERED.has(tree.lemma(token))) ? 'whom' : 'who', subject)
    if (clause.object !== undefined) participant('whom', clause.object)
    for (const c of tree.children(token)) {
      if (c === noun) continue
      const relation = tree.relation(c)
      if (isObject(tree, c)) participant('whom', c)
      else if (relation === 'obl:agent' || (relation === 'obl' && passive && marker(tree, c) === 'by'))
        participant('who', c)
      else if (relation === 'obl' && TOWARDS.test(marker(tree, c) ?? '') && isOfNamed(tree, c)) participant('whom', c)
      else if (relation === 'obl' && marker(tree, c) === 'to' && isGiven(tree, token, c, placed)) participant('whom', c)
      if (/^(obj|obl|xcomp)$/.test(relation)) for (const d of partnersIn(tree, c)) participant('whom', d)
      if ((relation === 'xcomp' || relation === 'ccomp') && /^(NOUN|ADJ|PROPN)$/.test(tree.upos(c)))
        add('what', phraseRange(tree, c), textValue(tree, c))
    }
    const topic = tree.children(token).find((c) => tree.relation(c) === 'obl' && isTopic(tree, c, placed))
    if (topic !== undefined && !slots.some((s) => s.name === 'what'))
      add('what', phraseRange(tree, topic), textValue(tree, topic), marker(tree, topic))
  } else if (clause.kind === 'copula' || clause.kind === 'count') {
    const subject = clause.subject ?? subjectOf(tree, token)
    if (subject !== undefined) participant('who', subject)
    const told = clause.says ?? token
    if (clause.kind === 'copula' && /^(NOUN|PROPN)$/.test(tree.upos(told)))
      add('what', phraseRange(tree, told), textValue(tree, told))
    // "The 12 dead were buried": the number stands right before the state, wherever the tree hangs it.
    const before =
      clause.kind === 'count'
        ? placed.find((p) => p.last === token - 1 && p.mention.value.kind === 'quantity')
        : undefined
    if (before) add('howMany', before.mention.spans[0], before.mention.value)
  }
  if (clause.kind === 'noun' && clause.object !== undefined) participant('whom', clause.object)
  if (noun !== undefined)
    for (const c of tree.children(noun)) {
      const relation = tree.relation(c)
      const preposition = marker(tree, c) ?? ''
      if (relation === 'nmod:poss') participant('who', c)
      else if (relation !== 'nmod') continue
      else if (preposition === 'of' || (clause.kind === 'verb' && AIMED.test(preposition))) participant('whom', c)
      else if (/^(by|between|with)$/.test(preposition)) participant('who', c)
    }
  const mine = placed.filter((p) => words.has(p.head))
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
      const within = slots.some((s) => overlap(s.span, at) > 0) || setOff(tree, head, tree.head(head))
      if (preposition !== undefined && (within ? INSIDE : LOCATIVE).has(preposition))
        add('where', at, value, preposition)
    }
  }
  // "Eight of the nine bridges", "Of the 43 injured, six …": how many there are in all is not how many it happened to.
  const counts = slots.filter((s) => s.name === 'howMany' && s.value.kind === 'quantity' && s.value.measure === 'count')
  if (counts.length > 1)
    for (const count of counts)
      if (isTotal(tree, placed, count) && slots.length > 1) slots.splice(slots.indexOf(count), 1)
  return slots.sort((a, b) => a.span.start - b.span.start || (a.name < b.name ? -1 : 1))
}

/** "of the nine", "of its 43": the whole that a part is taken from. */
function isTotal(tree: Tree, placed: readonly Placed[], {span}: Slot): boolean {
  const at = placed.find((p) => p.mention.spans[0].start === span.start)
  if (at === undefined) return false
  // "43 (of whom 6 critical)"
  if (/^(whom|which|them)$/.test(tree.lower(at.first - 1))) return tree.lower(at.first - 2) === 'of'
  if (!/^(the|its|their|his|her|those|these|all)$/.test(tree.lower(at.first - 1))) return false
  return tree.lower(at.first - 2) === 'of' || tree.lower(at.first - 2) === 'among'
}

/** The words of a phrase on its side of the predicate. */
function besides(tree: Tree, token: number, {start, end}: Range): Range {
  const at = tree.range(token, token)
  if (start >= at.end || end <= at.start) return {start, end}
  if (start >= at.start) return {start: at.end + 1, end}
  const before = tree.upos(token - 1) === 'ADP' ? token - 2 : token - 1
  return {start, end: Math.max(start, tree.range(before, before).end)}
}

/** With the noun of what was suffered, their subject is the one it happened to: "suffered injuries", "came under attack". */
const SUFFERED = new Set(['suffer', 'sustain', 'receive', 'undergo', 'face', 'come', 'go', 'get', 'be'])

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
