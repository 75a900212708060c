import type {Attribution, Claim, Slot} from '../../core/claim.ts'
import {idOf} from '../../core/id.ts'
import {contains, overlap, spanOf, type Range} from '../../core/span.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {stage} from '../../pipeline/stage.ts'
import {eventClassOf} from '../../text/event-classes.ts'
import {familyOf} from '../../text/families.ts'
import {tokensIn} from '../../text/tokens.ts'
import {treeOf, type Tree} from '../../text/tree.ts'
import {attributionsOf} from './attributions.ts'
import {clausesOf, type Clause} from './clauses.ts'
import {countedClass} from './counted-class.ts'
import {ordersIn} from './orders.ts'
import {hiddenVerb, predicatesIn} from './predicates.ts'
import {withPurposes, type Headed} from './purposes.ts'
import {placeMentions, slotsOf, type Placed} from './slots.ts'
import {standingOf} from './status.ts'

const CONTENT = /^(NOUN|VERB|ADJ|ADV|PROPN)$/

/** Content lemmas of a clause, what a slot already holds (names, times, quantities) left out. */
function lemmasOf(tree: Tree, clause: Clause, placed: readonly Placed[]): string[] {
  const taken = new Set<number>()
  for (const p of placed) if (p.mention.value.kind !== 'name') for (let i = p.first; i <= p.last; i++) taken.add(i)
  return clause.words.filter((i) => CONTENT.test(tree.upos(i)) && !taken.has(i)).map((i) => tree.lemma(i))
}

/** The innermost attribution whose content holds the predicate. */
function saidBy(attributions: readonly Attribution[], at: Range): Attribution | undefined {
  const around = attributions.filter((a) => a.content.some((c) => contains(c, at)))
  return around.sort((a, b) => a.content[0].end - a.content[0].start - (b.content[0].end - b.content[0].start))[0]
}

/** Times and places that the clause leaves out and its sentence gives once: taken over, and marked. */
function inherited(slots: readonly Slot[], others: readonly Slot[][]): Slot[] {
  const taken: Slot[] = []
  for (const name of ['when', 'where'] as const) {
    if (slots.some((s) => s.name === name)) continue
    const seen = new Map(
      others
        .flat()
        .filter((s) => s.name === name && !s.inherited)
        .map((s) => [s.span.start, s]),
    )
    const [only, ...more] = [...seen.values()]
    if (only && more.length === 0) taken.push({...only, inherited: true})
  }
  return taken
}

function claimsOf(
  layers: Pick<ReportLayers, 'report' | 'tokens' | 'sentences' | 'quotations' | 'mentions'>,
  tree: Tree,
  attributions: readonly Attribution[],
): readonly Claim[] {
  const {report, tokens, sentences, quotations, mentions} = layers
  const claims: Headed[] = []
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.part !== 'body' && sentence.part !== 'headline' && sentence.part !== 'caption') continue
    const {start: first, end: last} = tokensIn(tokens, sentence)
    const near = mentions.filter((m) => overlap(m.spans[0], sentence) > 0)
    const placed = placeMentions(tree, near, first, last)
    const clauses = clausesOf(tree, predicatesIn(tree, first, last), first, last)
    const owned = new Set(clauses.flatMap((c) => c.words))
    const orphans = placed.filter((p) => !owned.has(p.head))
    const main = clauses.find((c) => c.parent < 0 && c.kind === 'verb') ?? clauses[0]
    const slots = clauses.map((clause) => [...slotsOf(report.id, tree, clause, placed, clause === main ? orphans : [])])
    for (const order of ordersIn(tree, first, last)) {
      const own =
        clauses.find((c) => contains(c.range, order.range)) ?? clauses.find((c) => overlap(c.range, order.range) > 0)
      if (own) slots[own.index]?.push({name: 'order', span: spanOf(report.id, order.range), value: order.value})
    }
    // A line that ends without a stop is written as headlines are: "Mayor resigns" is done.
    const headlinese =
      sentence.part === 'headline' || !/[.!?…"”’')\]:;,]\s*$/.test(report.text.slice(sentence.start, sentence.end))
    for (const clause of clauses) {
      const mine = slots[clause.index] ?? []
      const predicateRange = tree.range(clause.token, clause.token)
      const standing = standingOf(tree, clause.token, clause.kind, headlinese)
      const attribution = saidBy(attributions, predicateRange)
      if (attribution?.sourceValue && attribution.source)
        mine.push({name: 'saidBy', span: attribution.source, value: attribution.sourceValue})
      const lemma = hiddenVerb(tree, clause.token) ?? tree.lemma(clause.token)
      const eventClass = countedClass(lemma, mine) ?? eventClassOf(lemma)
      const span = spanOf(report.id, clause.range)
      const inQuotes = quotations.some((q) => overlap(q, predicateRange) > 0)
      const others = slots.filter((_, i) => i !== clause.index)
      const name = placed.find(
        (p) => p.first <= clause.token && clause.token <= p.last && p.mention.value.kind === 'name',
      )
      claims.push({
        token: clause.token,
        anchor: name?.head ?? clause.token,
        first: name?.first ?? clause.token,
        claim: {
          id: idOf('c', report.id, predicateRange.start, clause.kind),
          report: report.id,
          sentence: at,
          spans: [span],
          evidence: [
            {
              rule: `extract:${clause.kind}-clause`,
              version: 1,
              spans: [span],
              wouldChangeIf: 'the words belonged to another clause',
            },
          ],
          predicate: {
            lemma,
            form: clause.kind,
            family: familyOf(lemma),
            ...(eventClass ? {eventClass} : {}),
            span: spanOf(report.id, predicateRange),
          },
          slots: [...mine, ...inherited(mine, others)],
          polarity: standing.polarity,
          status: standing.status,
          ...(standing.trigger >= 0
            ? {trigger: spanOf(report.id, tree.range(standing.trigger, standing.trigger))}
            : {}),
          ...(attribution ? {attribution: attribution.id} : {}),
          lemmas: lemmasOf(tree, clause, placed),
          part: sentence.part,
          ...(inQuotes ? {quoted: true as const} : {}),
        },
      })
    }
  }
  return withPurposes(tree, claims)
}

/** Claims and attributions of one report. */
export const extract = stage<ReportLayers>()({
  name: 'extract',
  reads: ['report', 'tokens', 'sentences', 'quotations', 'syntax', 'mentions'],
  writes: ['attributions', 'claims'],
  run(layers) {
    const {report, tokens, sentences, quotations, syntax, mentions} = layers
    const tree = treeOf(report.text, tokens, syntax)
    const attributions = attributionsOf(report.id, tree, sentences, quotations, mentions)
    return {attributions, claims: claimsOf(layers, tree, attributions)}
  },
})
