import type {Claim, Slot, SlotName} from '../../core/claim.ts'
import type {Frequency} from '../../models/trained/frequency.ts'
import type {Synonyms} from '../../models/trained/synonyms.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {familyOf} from '../../text/families.ts'
import {fold, formOf} from '../../text/fold.ts'
import {tokensIn, UPOS} from '../../text/tokens.ts'

/** A sparse bag of word families, weighted by how rare they are; forms ascending. */
export interface Bag {
  readonly forms: Uint32Array
  readonly weights: Float32Array
  readonly norm: number
}

/** What of a claim is compared: made once a claim. */
export interface ClaimView {
  readonly claim: Claim
  /** Index of its report in the story. */
  readonly report: number
  /** Ordinal of its sentence among all claims' sentences: claims of one sentence share it. */
  readonly place: number
  /** Content words of the clause, and of its whole sentence. */
  readonly clause: Bag
  readonly context: Bag
  readonly slots: Readonly<Partial<Record<SlotName, readonly Slot[]>>>
  /** Families and classes that it can be found by. */
  readonly keys: readonly number[]
}

const CONTENT = new Set(
  ['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'NUM'].map((tag) => UPOS.indexOf(tag as (typeof UPOS)[number])),
)
const NUMBER = UPOS.indexOf('NUM')
/** Words in more than a third of ordinary texts do not tell clauses apart: ln 3. */
const COMMON = 1.1
/** Words rarer than this (in under 1 of 60 texts) lead from claim to claim even where the predicates differ: ln 60. */
const RARE = 4.1

/** What is known of words: how rare they are, and what else they can be called. */
export interface Words {
  readonly idf: Frequency['idf']
  /** Forms under which a lemma is compared: its family, and the senses that it has, with what each is worth. */
  readonly formsOf: (lemma: string) => readonly (readonly [form: number, share: number])[]
  readonly alike: Synonyms['alike']
}

/** Senses weaker than this are not looked at; a shared sense is worth this share of a shared word. */
const SENSE = 0.6
const SHARE = 0.6
/** Senses and word forms are kept apart by this mark. */
const senseForm = (id: number): number => (Math.imul(id + 1, 0x9e3779b1) ^ 0x5eed) >>> 0

export function wordsOf(frequency: Frequency, synonyms: Synonyms): Words {
  const known = new Map<string, readonly (readonly [number, number])[]>()
  const formsOf = (lemma: string): readonly (readonly [number, number])[] => {
    const found = known.get(lemma)
    if (found) return found
    const senses = synonyms.sensesOf(lemma).filter((s) => s.weight >= SENSE)
    const forms = [
      [formOf(familyOf(fold(lemma))), 1] as const,
      ...senses.map((s) => [senseForm(s.id), SHARE * s.weight] as const),
    ]
    known.set(lemma, forms)
    return forms
  }
  return {idf: frequency.idf, formsOf, alike: synonyms.alike}
}

function bagOf(layers: ReportLayers, range: {start: number; end: number}, words: Words): Bag {
  const {tokens, syntax} = layers
  const {start, end} = tokensIn(tokens, range)
  const found = new Map<number, number>()
  const add = (form: number, weight: number): void => {
    if (weight > (found.get(form) ?? 0)) found.set(form, weight)
  }
  for (let i = start; i < end; i++) {
    const tag = syntax.upos[i]!
    // Numbers are values: they are compared as slots, and would pull apart what they disagree on.
    if (!CONTENT.has(tag) || tag === NUMBER) continue
    const weight = words.idf(tokens.form[i]!)
    if (weight < COMMON) continue
    for (const [form, share] of words.formsOf(syntax.lemma[i] ?? '')) add(form, weight * share)
  }
  const forms = Uint32Array.from(found.keys()).sort()
  const weights = Float32Array.from(forms, (f) => found.get(f) ?? 0)
  let square = 0
  for (const w of weights) square += w * w
  return {forms, weights, norm: Math.sqrt(square)}
}

/** Cosine of two bags. */
export function likeness(a: Bag, b: Bag): number {
  if (a.norm === 0 || b.norm === 0) return 0
  let sum = 0
  for (let i = 0, j = 0; i < a.forms.length && j < b.forms.length;) {
    const x = a.forms[i]!
    const y = b.forms[j]!
    if (x === y) sum += a.weights[i++]! * b.weights[j++]!
    else if (x < y) i++
    else j++
  }
  return sum / (a.norm * b.norm)
}

export function claimViews(reports: readonly ReportLayers[], words: Words): readonly ClaimView[] {
  let places = -1
  return reports.flatMap((layers, report) => {
    const contexts = layers.sentences.map((s) => bagOf(layers, s, words))
    let sentence = -1
    return layers.claims.map((claim) => {
      if (claim.sentence !== sentence) places++
      sentence = claim.sentence
      const clause = bagOf(layers, claim.spans[0], words)
      const slots: Partial<Record<SlotName, Slot[]>> = {}
      for (const slot of claim.slots) (slots[slot.name] ??= []).push(slot)
      const keys = [formOf(claim.predicate.family)]
      for (const [form, share] of words.formsOf(claim.predicate.lemma)) if (share < 1) keys.push(form)
      if (claim.predicate.eventClass) keys.push(formOf(`class ${claim.predicate.eventClass}`))
      for (let i = 0; i < clause.forms.length; i++) if (clause.weights[i]! >= RARE) keys.push(clause.forms[i]!)
      return {claim, report, place: places, clause, context: contexts[claim.sentence] ?? clause, slots, keys}
    })
  })
}
