/**
 * The senses of the commoner words, from WordNet 3.1 and two hand lists; writes `weights/synonyms.bin.zst`. Seconds;
 * nothing in it is learned.
 *
 *     node train/synonyms.ts
 */
import {packSynonyms} from '../src/models/trained/synonym-table.ts'
import {commonLemmas, tableOf} from './synonyms/table.ts'
import {readWordNet} from './synonyms/wordnet.ts'
import {writeWeights} from './write-weights.ts'

const wordnet = readWordNet()
const {senses, opposites, poles} = tableOf(wordnet, commonLemmas(wordnet))
writeWeights('synonyms', packSynonyms(senses, opposites, poles))

const words = [...senses.values()].filter((of) => of.size > 0)
const entries = words.reduce((n, of) => n + of.size, 0)
const ids = new Set(words.flatMap((of) => [...of.keys()])).size
console.log(
  `${words.length} words, ${entries} entries of ${ids} senses, ${opposites.length} pairs of opposites, ${poles.size} words at a pole`,
)
