import type {Frequency} from './trained/frequency.ts'
import type {Synonyms} from './trained/synonyms.ts'
import {familyOf} from '../text/families.ts'
import {fold} from '../text/fold.ts'

/** What is known of words, and a number from 0 for each family of them. Grows with every word asked for. */
export interface Words {
  readonly idf: Frequency['idf']
  readonly alike: Synonyms['alike']
  readonly contrary: Synonyms['contrary']
  /** Number of the family of a lemma. */
  readonly familyOf: (lemma: string) => number
  /** Number of a key that is no word of a text: an event class, a value. */
  readonly numberOf: (key: string) => number
  /** Families that share a sense with this one, of those asked for so far, and how well each stands for it: 0 to 1. */
  readonly likeOf: (family: number) => readonly Like[]
}

export interface Like {
  readonly family: number
  readonly share: number
}

/** Senses weaker than this are not looked at; a shared sense is worth this share of a shared word. */
const SENSE = 0.6
const SHARE = 0.6

export function wordsOf(frequency: Frequency, synonyms: Synonyms): Words {
  const numbers = new Map<string, number>()
  const families = new Map<string, number>()
  /** By family: how readily it has each sense. By sense: the families that have it. */
  const sensesOf = new Map<number, Map<number, number>>()
  const having = new Map<number, Set<number>>()
  const numberOf = (key: string): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  }
  const family = (lemma: string): number => {
    const known = families.get(lemma)
    if (known !== undefined) return known
    const found = numberOf(familyOf(fold(lemma)))
    families.set(lemma, found)
    for (const {id, weight} of synonyms.sensesOf(lemma)) {
      if (weight < SENSE) continue
      const senses = sensesOf.get(found) ?? new Map<number, number>()
      sensesOf.set(found, senses.set(id, Math.max(weight, senses.get(id) ?? 0)))
      having.set(id, (having.get(id) ?? new Set()).add(found))
    }
    return found
  }
  return {
    idf: frequency.idf,
    alike: synonyms.alike,
    contrary: synonyms.contrary,
    familyOf: family,
    numberOf,
    likeOf(one) {
      const best = new Map<number, number>()
      for (const [id, weight] of sensesOf.get(one) ?? [])
        for (const other of having.get(id) ?? []) {
          const share = SHARE * weight * (sensesOf.get(other)?.get(id) ?? 0)
          if (other !== one && share > (best.get(other) ?? 0)) best.set(other, share)
        }
      return [...best]
        .map(([other, share]) => ({family: other, share}))
        .sort((a, b) => b.share - a.share || a.family - b.family)
    },
  }
}
