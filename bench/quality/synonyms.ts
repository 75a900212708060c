// Do words that stand for one another in paraphrases share a sense? Microsoft Research Paraphrase Corpus (Dolan & Brockett 2005):
// of the nouns, verbs and adjectives that have no word of their family in the other sentence, how many are alike one of its own such
// words, in true paraphrases, in pairs judged not to be, and in sentences put together at random (what is found there is false).
// Weights were chosen on the training half. Counts only are kept.
//   node bench/quality/synonyms.ts [--without]     writes bench/results/synonyms.json; --without also leaves out one relation at a time
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {readLanguageModel} from '../../src/models/trained/load.ts'
import {packSynonyms} from '../../src/models/trained/synonym-table.ts'
import {synonyms, synonymsFrom, type Synonyms} from '../../src/models/trained/synonyms.ts'
import type {ReportLayers} from '../../src/pipeline/layers.ts'
import {runStages} from '../../src/pipeline/run.ts'
import {syntaxOf} from '../../src/report/annotate/syntax.ts'
import {makeReports} from '../../src/report/read/index.ts'
import {segment} from '../../src/report/segment/index.ts'
import {familyOf} from '../../src/text/families.ts'
import {spellingFold} from '../../src/text/spelling.ts'
import {UPOS} from '../../src/text/tokens.ts'
import {commonLemmas, RELATIONS, tableOf} from '../../train/synonyms/table.ts'
import {readWordNet} from '../../train/synonyms/wordnet.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = join(process.env.VARIORUM_DATA ?? join(root, '..', 'shared'), 'data/msrp')
if (!existsSync(folder)) {
  console.error(`no ${folder}: set VARIORUM_DATA to the folder with data/msrp`)
  process.exit(1)
}
/** Pairs of the random column: each first sentence with the second of the pair this many lines further on. */
const SHIFT = 977
const KINDS = ['true', 'not', 'random'] as const
const THRESHOLDS = [0.2, 0.4, 0.6, 0.8, 1]

interface Pair {
  readonly isParaphrase: boolean
  readonly a: readonly string[]
  readonly b: readonly string[]
}
const model = readLanguageModel()
const family = (word: string): string => familyOf(spellingFold(word))

function lemmasOf(sentence: string): string[] {
  // A headline is put before it, so that the sentence is not taken for one.
  const [report] = makeReports([{text: sentence, headline: 'Answer'}])
  const layers = runStages<ReportLayers>(
    [segment],
    {report: report!, mentions: [], attributions: [], claims: []},
    {now: () => 0},
  )
  const {upos, lemma} = syntaxOf(report!.text, layers.tokens, layers.sentences, model)
  const isContent = (i: number): boolean =>
    ['NOUN', 'VERB', 'ADJ'].includes(UPOS[upos[i]!]!) && /^[a-z]/i.test(lemma[i]!)
  return [...new Set(lemma.filter((_, i) => isContent(i)).map((word) => word.toLowerCase()))]
}

/** The words of each that have no word of their family in the other. */
function unmatched(a: readonly string[], b: readonly string[]): [string[], string[]] {
  const [inA, inB] = [new Set(a.map(family)), new Set(b.map(family))]
  return [a.filter((word) => !inB.has(family(word))), b.filter((word) => !inA.has(family(word)))]
}

const pairsOf = (part: string): Pair[] =>
  readFileSync(join(folder, `msr-para-${part}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([label, , , a = '', b = '']) => ({isParaphrase: label === '1', a: lemmasOf(a), b: lemmasOf(b)}))

/** Share of unmatched words with one alike, and opposites in a thousand pairs of words. */
function measure(pairs: readonly Pair[], {alike, opposed}: Synonyms, threshold: number) {
  const counts = {
    true: {words: 0, alike: 0, pairs: 0, opposed: 0},
    not: {words: 0, alike: 0, pairs: 0, opposed: 0},
    random: {words: 0, alike: 0, pairs: 0, opposed: 0},
  }
  const add = (kind: (typeof KINDS)[number], [a, b]: readonly [string[], string[]]): void => {
    const n = counts[kind]
    n.words += a.length + b.length
    n.pairs += a.length * b.length
    n.alike += a.filter((x) => b.some((y) => alike(x, y) >= threshold)).length
    n.alike += b.filter((y) => a.some((x) => alike(x, y) >= threshold)).length
    for (const x of a) n.opposed += b.filter((y) => opposed(x, y)).length
  }
  for (const [i, {isParaphrase, a, b}] of pairs.entries()) {
    add(isParaphrase ? 'true' : 'not', unmatched(a, b))
    add('random', unmatched(a, pairs[(i + SHIFT) % pairs.length]!.b))
  }
  const share = (kind: (typeof KINDS)[number]): number =>
    Math.round((1e4 * counts[kind].alike) / counts[kind].words) / 100
  const against = (kind: (typeof KINDS)[number]): number =>
    Math.round((1e5 * counts[kind].opposed) / counts[kind].pairs) / 100
  return {
    alike: {true: share('true'), not: share('not'), random: share('random')},
    opposed: {true: against('true'), not: against('not'), random: against('random')},
  }
}
const row = (name: string, {alike}: Pick<ReturnType<typeof measure>, 'alike'>): void =>
  console.log(name.padEnd(28), ...KINDS.map((kind) => `${kind} ${alike[kind].toFixed(2)} %`.padEnd(15)))

const results: Record<string, unknown> = {}
for (const part of ['train', 'test']) {
  const pairs = pairsOf(part)
  console.log(`${part}: ${pairs.length} pairs; unmatched words with one alike`)
  const rows = THRESHOLDS.map((least) => ({name: `≥ ${least}`, ...measure(pairs, synonyms(), least)}))
  for (const figures of rows) row(`alike ${figures.name}`, figures)
  const {opposed} = rows[0]!
  console.log(`opposites in 1,000 pairs of words: true ${opposed.true}, not ${opposed.not}, random ${opposed.random}`)
  results[part] = {
    pairs: pairs.length,
    alike: Object.fromEntries(rows.map(({name, alike}) => [name, alike])),
    opposed,
  }
  if (!process.argv.includes('--without') || part !== 'train') continue
  const wordnet = readWordNet()
  const lemmas = commonLemmas(wordnet)
  const without = {
    'first senses only': {...RELATIONS, senses: [1]},
    'no third sense': {...RELATIONS, senses: [1, 0.6]},
    'fourth and fifth sense': {...RELATIONS, senses: [1, 0.6, 0.4, 0.4, 0.4]},
    'no derivation': {...RELATIONS, derived: 0},
    'no similar adjectives': {...RELATIONS, similar: 0},
    'no hypernyms': {...RELATIONS, hypernym: 0},
    'hypernyms of any width': {...RELATIONS, mostHyponyms: Infinity},
    'no hand list': {...RELATIONS, byHand: 0},
  }
  for (const [name, relations] of Object.entries(without)) {
    const {senses, opposites} = tableOf(wordnet, lemmas, relations)
    row(name, measure(pairs, synonymsFrom(packSynonyms(senses, opposites)), 0.2))
  }
}
writeFileSync(join(root, 'bench/results/synonyms.json'), `${JSON.stringify(results, undefined, 2)}\n`)
