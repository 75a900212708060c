import {KINDS, type WordNet} from './wordnet.ts'

/** What a relation weighs; 0 leaves it out. */
export interface Relations {
  /** By place of the sense among those of its word and kind; places after the list have none. */
  readonly senses: readonly number[]
  /** A verb for a noun or an adjective, and the other way round, of the first sense: "collide", "collision". */
  readonly derived: number
  /** The adjective that another is like, of the first sense: "deceased", "dead". */
  readonly similar: number
  /** The kind of thing it is, if fewer than `mostHyponyms` kinds stand directly below that: "detain", "confine". */
  readonly hypernym: number
  readonly mostHyponyms: number
  /** Each word of a line of the hand list: two of them come to the square, less than two words with one first sense. */
  readonly byHand: number
}

/** Synsets of a lemma with weights; of two weights for one synset, the higher. */
export function entriesOf(wordnet: WordNet, lemma: string, relations: Omit<Relations, 'byHand'>): Map<string, number> {
  const entries = new Map<string, number>()
  const add = (synset: string, weight: number): void => {
    if (weight > (entries.get(synset) ?? 0)) entries.set(synset, weight)
  }
  for (const kind of KINDS) {
    const senses = wordnet.senses[kind].get(lemma)
    if (senses === undefined) continue
    for (const [i, weight] of relations.senses.slice(0, senses.length).entries()) add(senses[i]!.synset, weight)
    const first = wordnet.synsets.get(senses[0]!.synset)
    for (const {symbol, synset, from} of first?.pointers ?? []) {
      if (symbol === '+' && first?.words[from - 1] === lemma) add(synset, relations.derived)
      if (symbol === '&') add(synset, relations.similar)
      if (symbol === '@' && hyponymsOf(wordnet, synset) < relations.mostHyponyms) add(synset, relations.hypernym)
    }
  }
  return entries
}

const hyponymsOf = (wordnet: WordNet, synset: string): number =>
  wordnet.synsets.get(synset)?.pointers.filter(({symbol}) => symbol === '~').length ?? 0

/**
 * Leaves out entries that give no pair of words at least `least`: senses of which the table has one word only, and
 * late senses of several words.
 */
export function prune(
  table: ReadonlyMap<string, ReadonlyMap<string, number>>,
  least: number,
): Map<string, Map<string, number>> {
  const heaviest = new Map<string, {first: number; second: number}>()
  for (const entries of table.values())
    for (const [synset, weight] of entries) {
      const top = heaviest.get(synset) ?? {first: 0, second: 0}
      heaviest.set(
        synset,
        weight > top.first ? {first: weight, second: top.first} : {...top, second: Math.max(top.second, weight)},
      )
    }
  const pruned = new Map<string, Map<string, number>>()
  for (const [lemma, entries] of table) {
    const kept = [...entries].filter(([synset, weight]) => {
      const {first, second} = heaviest.get(synset)!
      return weight * (weight === first ? second : first) >= least
    })
    pruned.set(lemma, new Map(kept))
  }
  return pruned
}
