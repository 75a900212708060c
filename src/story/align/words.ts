import type {Frequency} from '../../models/trained/frequency.ts'
import type {Synonyms} from '../../models/trained/synonyms.ts'
import {familyOf} from '../../text/families.ts'
import {fold, formOf} from '../../text/fold.ts'

/** What a lemma can be called: a number for its family, one for each sense, and what each is worth. */
export interface Terms {
  readonly ids: readonly number[]
  readonly shares: readonly number[]
}

/** What is known of words, and numbers from 0 for what they are compared by. Grows with every word asked for. */
export interface Words {
  readonly idf: Frequency['idf']
  readonly alike: Synonyms['alike']
  readonly termsOf: (lemma: string) => Terms
  /** Number of a key that is no word of a text: an event class. */
  readonly numberOf: (key: string) => number
}

/** Senses weaker than this are not looked at; a shared sense is worth this share of a shared word. */
const SENSE = 0.6
const SHARE = 0.6
/** Senses and word forms are kept apart by this mark. */
const senseForm = (id: number): number => (Math.imul(id + 1, 0x9e3779b1) ^ 0x5eed) >>> 0

export function wordsOf(frequency: Frequency, synonyms: Synonyms): Words {
  const numbers = new Map<number, number>()
  const numberOf = (form: number): number => {
    const known = numbers.get(form)
    if (known !== undefined) return known
    numbers.set(form, numbers.size)
    return numbers.size - 1
  }
  const known = new Map<string, Terms>()
  const termsOf = (lemma: string): Terms => {
    const found = known.get(lemma)
    if (found) return found
    const senses = synonyms.sensesOf(lemma).filter((s) => s.weight >= SENSE)
    const terms = {
      ids: [numberOf(formOf(familyOf(fold(lemma)))), ...senses.map((s) => numberOf(senseForm(s.id)))],
      shares: [1, ...senses.map((s) => SHARE * s.weight)],
    }
    known.set(lemma, terms)
    return terms
  }
  return {
    idf: frequency.idf,
    alike: synonyms.alike,
    termsOf,
    numberOf: (key) => numberOf(formOf(key)),
  }
}
