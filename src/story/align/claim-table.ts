import type {Claim, SlotName} from '../../core/claim.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {bagMaker, contentOf, distinct, postingsOf, type Bags, type Distinct} from './bags.ts'
import type {Worth} from './covers.ts'
import type {Words} from '../../models/words.ts'
import {valueLists, type ValueLists} from './value-lists.ts'

/** All claims of a story as columns, in the order of reports and of their places in them. */
export interface ClaimTable {
  readonly claims: readonly Claim[]
  /** Index of its report in the story. */
  readonly report: Int32Array
  /** Its sentence, counted through all reports: its row in `sentences`. */
  readonly place: Int32Array
  /** Claims of each sentence. */
  readonly claimsAt: readonly (readonly number[])[]
  /** Where each sentence stands in its report, 0 to 1. */
  readonly depth: Float64Array
  /** Words and values of each clause, and of each sentence. */
  readonly clauses: Distinct
  readonly sentences: Distinct
  readonly worth: Worth
  /** Numbers of the predicate's lemma, family and event class; no class is -1. */
  readonly lemma: Int32Array
  readonly family: Int32Array
  readonly eventClass: Int32Array
  /** What each claim has in a slot, and what the clause itself says, as numbers of `lists`. */
  readonly slots: SlotColumns
  readonly own: SlotColumns
  readonly lists: ValueLists
  /** Claims of one kind are the same to whoever looks at no more than the columns from `clauses` on. */
  readonly kinds: Distinct
}

export type SlotColumns = Readonly<Record<SlotName, Int32Array>>

const SLOT_NAMES: readonly SlotName[] = ['who', 'whom', 'what', 'when', 'where', 'howMany', 'saidBy', 'order']

/** Slots that a score looks at. */
const COMPARED: readonly SlotName[] = ['who', 'whom', 'what', 'when', 'where', 'howMany']

function slotColumns(claims: readonly Claim[], lists: ValueLists, own: boolean): SlotColumns {
  const columns = Object.fromEntries(
    SLOT_NAMES.map((name) => [name, new Int32Array(claims.length)]),
  ) as unknown as Record<SlotName, Int32Array>
  for (const [i, {slots}] of claims.entries())
    for (const slot of slots) {
      const column = columns[slot.name]
      if (!(own && slot.inherited)) column[i] = lists.extended(column[i]!, slot)
    }
  return columns
}

/** Columns put side by side, one row a claim. */
function rowsOf(count: number, columns: readonly Int32Array[]): Bags {
  const terms = new Int32Array(count * columns.length)
  for (const [k, column] of columns.entries())
    for (let i = 0; i < count; i++) terms[i * columns.length + k] = column[i]!
  return {from: Int32Array.from({length: count + 1}, (_, i) => i * columns.length), terms}
}

/**
 * What a word tells: its rarity in ordinary texts times its rarity in the sentences of this story, as a share of the
 * highest. What every sentence of a story has tells none of them apart. Values have only the second.
 */
function worthOf(sentences: Bags, rarity: readonly number[], words: Words): Worth {
  const count = rarity.length
  const {from} = postingsOf(sentences, count)
  const all = sentences.from.length
  const worth = {words: new Float64Array(count), values: new Float64Array(count)}
  for (let term = 0; term < count; term++) {
    const rows = from[term + 1]! - from[term]!
    const share = rows === 0 ? 0 : Math.log(all / rows) / Math.log(all)
    const known = rarity[term]
    if (known === 0) worth.values[term] = share
    else if (known !== undefined) worth.words[term] = known * share
  }
  return {...worth, likes: Array.from(worth.words, (w, term) => (w > 0 ? words.likeOf(term) : undefined))}
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
  const rarity: number[] = []
  const claimsAt: number[][] = []
  const depth: number[] = []
  let row = 0
  for (const [r, layers] of reports.entries()) {
    const content = contentOf(layers, words, rarity)
    const first = claimsAt.length
    for (const [s, sentence] of layers.sentences.entries()) {
      sentences.add(content, sentence)
      claimsAt.push([])
      depth.push(s / layers.sentences.length)
    }
    for (const {sentence, spans, predicate} of layers.claims) {
      clauses.add(content, spans[0])
      columns.report[row] = r
      columns.place[row] = first + sentence
      claimsAt[first + sentence]!.push(row)
      columns.lemma[row] = words.numberOf(`lemma ${predicate.lemma}`)
      columns.family[row] = words.numberOf(`family ${predicate.family}`)
      if (predicate.eventClass !== undefined) columns.eventClass[row] = words.numberOf(`class ${predicate.eventClass}`)
      row++
    }
  }
  const bags = sentences.done()
  const ofClauses = distinct(clauses.done())
  const lists = valueLists()
  const slots = slotColumns(claims, lists, false)
  const own = slotColumns(claims, lists, true)
  const {lemma, family, eventClass} = columns
  return {
    claims,
    ...columns,
    claimsAt,
    depth: Float64Array.from(depth),
    clauses: ofClauses,
    sentences: distinct(bags),
    worth: worthOf(bags, Array.from(rarity), words),
    slots,
    own,
    lists,
    kinds: distinct(
      rowsOf(claims.length, [
        ofClauses.number,
        lemma,
        family,
        eventClass,
        ...COMPARED.flatMap((name) => [slots[name], own[name]]),
      ]),
    ),
  }
}
