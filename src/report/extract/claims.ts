import type {Attribution, Claim, Slot} from '../../core/claim.ts'
import {idOf} from '../../core/id.ts'
import type {Mention, Sentence} from '../../core/mention.ts'
import type {Report} from '../../core/report.ts'
import {contains, overlap, spanOf, type Range} from '../../core/span.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {eventClassOf} from '../../text/event-classes.ts'
import {familyOf} from '../../text/families.ts'
import {tokensIn} from '../../text/tokens.ts'
import type {Tree} from '../../text/tree.ts'
import {asidesIn} from './asides.ts'
import {innermost} from './attribution/innermost.ts'
import {clausesOf, type Clause} from './clauses.ts'
import {countedClass} from './counted-class.ts'
import {distributed} from './distribute.ts'
import {hiddenVerb} from './headlines.ts'
import {identityOf, type Identity} from './identity.ts'
import {inherited} from './inherit.ts'
import {ordersIn, type Order} from './orders.ts'
import {marker} from './phrases.ts'
import {particleVerb} from './particle-verbs.ts'
import {placeMentions, type Placed} from './placed.ts'
import {isReporting, predicatesIn} from './predicates.ts'
import type {Headed} from './purposes.ts'
import {slotsOf} from './slots.ts'
import {nominal, standingOf} from './status.ts'
import type {Standing} from './verb-group.ts'

const CONTENT = /^(NOUN|VERB|ADJ|ADV|PROPN)$/

/** Content lemmas of a clause, what a slot already holds (names, times, quantities) left out. */
function lemmasOf(tree: Tree, clause: Pick<Clause, 'words'>, placed: readonly Placed[]): string[] {
  const taken = new Set<number>()
  for (const p of placed) if (p.mention.value.kind !== 'name') for (let i = p.first; i <= p.last; i++) taken.add(i)
  return clause.words.filter((i) => CONTENT.test(tree.upos(i)) && !taken.has(i)).map((i) => tree.lemma(i))
}

/** "Police said on Monday that …": a time of the saying is not one of what is said. */
function isOfSaying(tree: Tree, {head}: Placed): boolean {
  for (let up = head, steps = 0; up >= 0 && steps < STEPS; up = tree.head(up), steps++)
    if (tree.upos(up) === 'VERB') return isReporting(tree, up)
  return false
}
/** How far up a mention's verb is looked for. */
const STEPS = 8

/** A time that opens its sentence is that of its main clause: "In 1976 an earthquake killed …". */
const opens = (tree: Tree, {mention, first}: Placed, start: number): boolean =>
  mention.value.kind === 'time' && (first === start || (first === start + 1 && tree.upos(start) === 'ADP'))

/** The clause that a sentence is built on: the first that no verb governs. */
function mainOf(clauses: readonly Clause[]): Clause | undefined {
  const free = (c: Clause): boolean => {
    for (let up = c.parent; up >= 0; up = clauses[up]!.parent) if (clauses[up]!.kind !== 'noun') return false
    return c.kind === 'verb' || c.kind === 'copula'
  }
  return clauses.find(free) ?? clauses[0]
}

/** Whether a clause names a day or month that is still to come, or may be, as far as the report tells. */
function isAhead({publishedAt}: Report, slots: readonly Slot[]): boolean {
  return slots.some(({name, value, inherited: taken, marker}) => {
    if (name !== 'when' || taken || value.kind !== 'time' || value.type === 'duration' || value.grain === 'part-of-day')
      return false
    if (/^(since|until|till|during|through|before|after)$/.test(marker ?? '') || value.modifier === 'since')
      return false
    if (value.from === null || !publishedAt) return value.said.year === undefined
    return value.from.slice(0, 10) > publishedAt.to.slice(0, 10)
  })
}

/** "according to the indictment", "claiming that he was beaten": who says it accuses. */
const isAccusation = (text: string, {source, cue}: Attribution): boolean =>
  (source !== undefined && ACCUSATION.test(text.slice(source.start, source.end))) ||
  (cue !== undefined && /^(?:claiming|alleging)\b/i.test(text.slice(cue.start, cue.end)))
const ACCUSATION =
  /\b(?:lawsuit|indictment|complaint|charge sheet|chargesheet|writ|statement of claim|bill of indictment)$/i

const alleged = (own: Standing): Standing =>
  own.status === 'happened' || own.status === 'ongoing' ? {...own, status: 'alleged'} : own

type Layers = Pick<ReportLayers, 'report' | 'tokens' | 'sentences' | 'quotations' | 'mentions'>

/** Claims of one sentence. @param near mentions that stand in it. */
function claimsIn(
  {report, tokens, quotations}: Layers,
  tree: Tree,
  saidBy: (at: Range) => Attribution | undefined,
  identity: Identity,
  at: number,
  sentence: Sentence,
  near: readonly Mention[],
): Headed[] {
  const {start: first, end: last} = tokensIn(tokens, sentence)
  const placed = placeMentions(tree, near, first, last)
  const clauses = clausesOf(tree, predicatesIn(tree, first, last), first, last)
  const asides = asidesIn(report.id, tree, first, last, placed, new Set(clauses.map((c) => c.says ?? c.token)))
  const owned = new Set(clauses.flatMap((c) => c.words))
  const taken = new Set(asides.flatMap((a) => a.takes))
  const main = mainOf(clauses)
  const free = placed.filter((p) => !taken.has(p.head))
  const given = free.filter((p) => opens(tree, p, first) || (!owned.has(p.head) && !isOfSaying(tree, p)))
  // A line that ends without a stop is written as headlines are: "Mayor resigns" is done.
  const headlinese =
    sentence.part === 'headline' || !/[.!?…"”’')\]:;,]\s*$/.test(report.text.slice(sentence.start, sentence.end))
  const slots = clauses.map((clause) => [
    ...slotsOf(
      report.id,
      tree,
      clause,
      clause === main ? free : free.filter((p) => !given.includes(p)),
      clause === main ? given : [],
      headlinese,
      identity,
    ),
  ])
  const orders = ordersIn(tree, first, last)
  for (const order of orders) {
    const own =
      clauses.find((c) => (c.says ?? c.token) === order.noun) ??
      (order.bounded || order.noun < 0
        ? (clauses.find((c) => contains(c.range, order.range)) ??
          clauses.find((c) => overlap(c.range, order.range) > 0))
        : undefined)
    if (own) slots[own.index]?.push(orderSlot(report.id, order))
  }
  const made: Headed[] = []
  const claim = (
    form: Claim['predicate']['form'],
    head: {
      readonly token: number
      readonly says: number
      readonly range: Range
      readonly rule: string
      readonly key: string
    },
    mine: readonly Slot[],
    lemmas: readonly string[],
  ): void => {
    const {token, says} = head
    const predicate = tree.range(says, says)
    const attribution = saidBy(predicate)
    const own =
      head.key === 'aside' ? nominal(tree, token) : standingOf(tree, token, form, headlinese, isAhead(report, mine))
    const standing = attribution && isAccusation(report.text, attribution) ? alleged(own) : own
    const phrasal = form === 'verb' ? particleVerb(tree, says) : undefined
    const lemma = hiddenVerb(tree, says) ?? phrasal?.lemma ?? tree.lemma(says)
    const meaning = phrasal?.meaning ?? lemma
    const eventClass = countedClass(meaning, mine) ?? eventClassOf(meaning)
    const span = spanOf(report.id, head.range)
    const name = placed.find((p) => p.first <= says && says <= p.last && p.mention.value.kind === 'name')
    made.push({
      token: says,
      anchor: name?.head ?? says,
      first: name?.first ?? says,
      claim: {
        id: idOf('c', report.id, predicate.start, head.key),
        report: report.id,
        sentence: at,
        spans: [span],
        evidence: [{rule: head.rule, version: 2, spans: [span], wouldChangeIf: 'the words belonged to another clause'}],
        predicate: {
          lemma,
          form,
          family: familyOf(meaning),
          ...(eventClass ? {eventClass} : {}),
          span: spanOf(report.id, predicate),
        },
        slots:
          attribution?.sourceValue && attribution.source
            ? [...mine, {name: 'saidBy', span: attribution.source, value: attribution.sourceValue}]
            : mine,
        polarity: standing.polarity,
        status: standing.status,
        ...(standing.trigger >= 0 ? {trigger: spanOf(report.id, tree.range(standing.trigger, standing.trigger))} : {}),
        ...(attribution ? {attribution: attribution.id} : {}),
        lemmas,
        part: sentence.part as Claim['part'],
        ...(quotations.some((q) => overlap(q, predicate) > 0) ? {quoted: true as const} : {}),
      },
    })
  }
  for (const clause of clauses) {
    const mine = slots[clause.index] ?? []
    const says = clause.says ?? clause.token
    const lemmas = lemmasOf(tree, clause, placed)
    for (const [i, part] of distributed(mine).entries())
      claim(
        clause.kind,
        {
          token: clause.token,
          says,
          range: clause.range,
          rule: `extract:${clause.kind}-clause`,
          key: `${clause.kind}${i > 0 ? i : ''}`,
        },
        [...part, ...inherited(tree, clauses, slots, clause.index)],
        lemmas,
      )
  }
  for (const {token, kind, range, slots: mine} of asides) {
    const own = tokensIn(tokens, range)
    const words = Array.from({length: own.end - own.start}, (_, i) => own.start + i)
    claim(kind, {token, says: token, range, rule: 'extract:aside', key: 'aside'}, mine, lemmasOf(tree, {words}, placed))
  }
  const heads = new Set(made.map((m) => m.token))
  for (const order of orders) {
    if (order.noun < 0 || heads.has(order.noun)) continue
    const mine = placesIn(report.id, tree, placed, order.range)
    claim(
      'noun',
      {token: order.noun, says: order.noun, range: order.range, rule: 'extract:order', key: 'aside'},
      [orderSlot(report.id, order), ...mine],
      order.value.lemmas,
    )
  }
  return made
}

const orderSlot = (report: string, {range, value}: Order): Slot => ({name: 'order', span: spanOf(report, range), value})

/** Places that narrow a row: "the third-largest city in Peru". */
const placesIn = (report: string, tree: Tree, placed: readonly Placed[], range: Range): readonly Slot[] =>
  placed.flatMap(({mention, head}) => {
    const at = mention.spans[0]
    const preposition = marker(tree, head)
    return mention.value.kind === 'place' && preposition !== undefined && contains(range, at)
      ? [{name: 'where', span: spanOf(report, at), value: mention.value, marker: preposition} as const]
      : []
  })

/**
 * Claims of one report, by its sentences.
 *
 * @param before claims of the sentences when the report had another day: those in which no time stands are the same
 */
export function claimsBySentence(
  layers: Layers,
  tree: Tree,
  attributions: readonly Attribution[],
  before?: readonly (readonly Headed[])[],
): readonly (readonly Headed[])[] {
  const claims: (readonly Headed[])[] = []
  const {sentences, mentions} = layers
  const saidBy = innermost(attributions)
  const identity = identityOf(tree, mentions)
  let from = 0
  for (const [at, sentence] of sentences.entries()) {
    while (from < mentions.length && mentions[from]!.spans[0].end <= sentence.start) from++
    if (sentence.part !== 'body' && sentence.part !== 'headline' && sentence.part !== 'caption') {
      claims.push([])
      continue
    }
    let to = from
    while (to < mentions.length && mentions[to]!.spans[0].start < sentence.end) to++
    const near = mentions.slice(from, to)
    const known = near.some((m) => m.value.kind === 'time') ? undefined : before?.[at]
    claims.push(known ?? claimsIn(layers, tree, saidBy, identity, at, sentence, near))
  }
  return claims
}
