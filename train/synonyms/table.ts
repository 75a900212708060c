import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {readClusters} from '../../src/models/trained/clusters.ts'
import {frequency} from '../../src/models/trained/frequency.ts'
import {LEAST_ALIKE} from '../../src/models/trained/synonym-table.ts'
import {formOf} from '../../src/text/fold.ts'
import {readWeights} from '../write-weights.ts'
import {polesOf} from './contraries.ts'
import {entriesOf, prune, type Relations} from './entries.ts'
import {linesOf, oppositesOf, wordsOf} from './opposites.ts'
import {KINDS, type WordNet} from './wordnet.ts'

/** Chosen on the training half of the Microsoft paraphrase corpus (`bench/quality/synonyms.ts`); a fourth sense found as much by chance as it was worth. */
export const RELATIONS: Relations = {
  senses: [1, 0.6, 0.4],
  derived: 0.8,
  similar: 0.4,
  hypernym: 0.3,
  mostHyponyms: 60,
  byHand: 0.9,
}
/** Place in the frequency list up to which a word of WordNet is taken, seen in its tagged texts or not. */
const RANK = 40_000

const list = (name: string): string => readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8')

/** Words of the frequency tables and those with a sense seen in WordNet's tagged texts, in alphabetical order. */
export function commonLemmas(wordnet: WordNet): Set<string> {
  const {idf, highest} = frequency()
  const clusters = readClusters(readWeights('clusters'))
  const isCommon = (lemma: string): boolean => {
    const form = formOf(lemma)
    const rank = clusters.rank[clusters.rowOf(form)]!
    return idf(form) < highest || (rank > 0 && rank <= RANK)
  }
  const lemmas: string[] = []
  for (const kind of KINDS)
    for (const [lemma, senses] of wordnet.senses[kind])
      if (/^\p{L}{2}/u.test(lemma) && (senses.some(({seen}) => seen > 0) || isCommon(lemma))) lemmas.push(lemma)
  return new Set(lemmas.toSorted())
}

/** Weights of senses by lemma, pairs of opposites, and poles: what `packSynonyms` takes. */
export function tableOf(
  wordnet: WordNet,
  lemmas: ReadonlySet<string>,
  relations: Relations = RELATIONS,
): {senses: Map<string, Map<string, number>>; opposites: [string, string][]; poles: Map<string, ReadonlySet<number>>} {
  const table = new Map([...lemmas].map((lemma) => [lemma, entriesOf(wordnet, lemma, relations)]))
  for (const [i, line] of linesOf(list('news-words')).entries())
    for (const word of wordsOf(line)) {
      const entries = table.get(word) ?? entriesOf(wordnet, word, relations)
      table.set(word, entries.set(`line ${i}`, relations.byHand))
    }
  return {
    senses: prune(table, LEAST_ALIKE),
    opposites: oppositesOf(wordnet, lemmas, list('opposites')),
    poles: polesOf(wordnet, lemmas, list('contraries')),
  }
}
