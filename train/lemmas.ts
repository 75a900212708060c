/**
 * Learns what the lemmatiser's rules get wrong, and the words it prefers; writes `weights/lemmas.bin.zst`. Seconds.
 *
 *     node train/lemmas.ts
 */
import {readClusters} from '../src/models/trained/clusters.ts'
import {lemmaByRule, type LemmaModel} from '../src/models/trained/lemmatiser.ts'
import {packWeights} from '../src/models/trained/weights-file.ts'
import {formOf} from '../src/text/fold.ts'
import {readTreebanks} from './treebanks.ts'
import {readWeights, writeWeights} from './write-weights.ts'

const clusters = readClusters(readWeights('clusters'))
const words = readTreebanks().train.flatMap((document) => document.sentences.flatMap((s) => s.words))

/** Lemmas by form and tag, with counts; misspelt words ("teh" → "the") are in the treebank and are kept. */
const seen = new Map<string, Map<string, number>>()
const lemmasOf = {VERB: new Set<string>(), NOUN: new Set<string>(), ADJ: new Set<string>()}
for (const {form, lemma, upos, xpos} of words) {
  if (['PUNCT', 'SYM', 'X', 'PROPN', 'NUM'].includes(upos) || lemma === '_' || /[\t\n ]/.test(form + lemma)) continue
  const key = `${form.toLowerCase().replaceAll('’', "'")} ${xpos}`
  const counts = seen.get(key) ?? new Map<string, number>()
  seen.set(key, counts)
  const small = lemma === 'I' ? lemma : lemma.toLowerCase()
  counts.set(small, (counts.get(small) ?? 0) + 1)
  if (upos in lemmasOf) lemmasOf[upos as keyof typeof lemmasOf].add(small)
}
/** Base forms that are known by themselves are the ones the rules must find. */
const model: LemmaModel = {
  exceptions: new Map(),
  verbs: lemmasOf.VERB,
  nouns: lemmasOf.NOUN,
  adjectives: lemmasOf.ADJ,
  rankOf: (word) => clusters.rank[clusters.rowOf(formOf(word))]!,
}
const lines: string[] = []
for (const [key, counts] of [...seen].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  const [form = '', xpos = ''] = key.split(' ')
  const [lemma] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!
  if (lemmaByRule(form, xpos, model) !== lemma) lines.push(`${form}\t${xpos}\t${lemma}`)
}
const text = (list: Iterable<string>): Uint8Array => new TextEncoder().encode([...list].sort().join('\n'))
console.log(`${lines.length} exceptions`)
writeWeights(
  'lemmas',
  packWeights(
    {},
    {exceptions: text(lines), verbs: text(lemmasOf.VERB), nouns: text(lemmasOf.NOUN), adjectives: text(lemmasOf.ADJ)},
  ),
)
