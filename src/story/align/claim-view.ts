import type {Claim, Slot, SlotName} from '../../core/claim.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {bagMaker, contentOf, type Bags} from './bags.ts'
import type {Words} from './words.ts'

/** All claims of a story as columns, in the order of reports and of their places in them. */
export interface ClaimTable {
  readonly claims: readonly Claim[]
  /** Index of its report in the story. */
  readonly report: Int32Array
  /** Its sentence, counted through all reports: its row in `sentences`. */
  readonly place: Int32Array
  /** Content words of each clause. */
  readonly clauses: Bags
  /** Content words of each sentence. */
  readonly sentences: Bags
  /** Numbers of the predicate's lemma, family and event class; no class is -1. */
  readonly lemma: Int32Array
  readonly family: Int32Array
  readonly eventClass: Int32Array
  readonly slots: readonly Readonly<Partial<Record<SlotName, readonly Slot[]>>>[]
  /** What each claim can be found by: families, senses and classes of its predicate, rare words of its clause. */
  readonly keys: readonly (readonly number[])[]
}

/** Words rarer than this (in under 1 of 60 texts) lead from claim to claim even where the predicates differ: ln 60. */
const RARE = 4.1

const slotsByName = (slots: readonly Slot[]): Partial<Record<SlotName, Slot[]>> => {
  const named: Partial<Record<SlotName, Slot[]>> = {}
  for (const slot of slots) (named[slot.name] ??= []).push(slot)
  return named
}

export function claimTable(reports: readonly ReportLayers[], words: Words): ClaimTable {
  const claims = reports.flatMap((r) => r.claims)
  const columns = {
    report: new Int32Array(claims.length),
    place: new Int32Array(claims.length),
    lemma: new Int32Array(claims.length),
    family: new Int32Array(claims.length),
    eventClass: new Int32Array(claims.length).fill(-1),
  }
  const sentences = bagMaker()
  const clauses = bagMaker()
  let row = 0
  let first = 0
  for (const [r, layers] of reports.entries()) {
    const content = contentOf(layers, words)
    for (const sentence of layers.sentences) sentences.add(content, sentence)
    for (const {sentence, spans, predicate} of layers.claims) {
      clauses.add(content, spans[0])
      columns.report[row] = r
      columns.place[row] = first + sentence
      columns.lemma[row] = words.numberOf(`lemma ${predicate.lemma}`)
      columns.family[row] = words.numberOf(predicate.family)
      if (predicate.eventClass !== undefined) columns.eventClass[row] = words.numberOf(`class ${predicate.eventClass}`)
      row++
    }
    first += layers.sentences.length
  }
  const bags = clauses.done()
  const keys = claims.map(({predicate}, i) => {
    const found = [columns.family[i]!]
    const {ids, shares} = words.termsOf(predicate.lemma)
    for (const [k, id] of ids.entries()) if (shares[k]! < 1) found.push(id)
    if (columns.eventClass[i]! >= 0) found.push(columns.eventClass[i]!)
    for (let k = bags.from[i]!; k < bags.from[i + 1]!; k++) if (bags.weights[k]! >= RARE) found.push(bags.terms[k]!)
    return found
  })
  return {
    claims,
    ...columns,
    clauses: bags,
    sentences: sentences.done(),
    slots: claims.map((c) => slotsByName(c.slots)),
    keys,
  }
}
