/**
 * Trains the parser on tags as the tagger gives them (five-fold), and writes `weights/parser.bin.zst`.
 *
 *     node train/parser.ts
 */
import {readClusters} from '../src/models/trained/clusters.ts'
import {splitPlanes} from '../src/models/trained/language-model.ts'
import {packNarrow} from '../src/models/trained/narrow-table.ts'
import {packWeights} from '../src/models/trained/weights-file.ts'
import {packWide} from '../src/models/trained/wide-table.ts'
import {prepare} from './gold.ts'
import {jackknife} from './jackknife.ts'
import {goldTrees, learnParser} from './learn-parser.ts'
import {tagNames} from './learn-tagger.ts'
import {readTreebanks} from './treebanks.ts'
import {readWeights, writeWeights} from './write-weights.ts'

const EPOCHS = Number(process.env.EPOCHS ?? 10)
const FOLDS = 5
const TAGGER_EPOCHS = 4
const TRANSITION_SLOTS = 1 << 22
const RELATION_SLOTS = 1 << 20
const LEAST = 0.1

const clusters = readClusters(readWeights('clusters'))
const {train} = readTreebanks()
const sentences = prepare(train, clusters)
const tags = tagNames(sentences)
const documentOf = train.flatMap((document, i) => document.sentences.map(() => i))
const given = jackknife(sentences, documentOf, tags, FOLDS, TAGGER_EPOCHS)
const labels = [...new Set(sentences.flatMap(({sentence}) => sentence.words.map((w) => w.relation)))].sort()
const learned = learnParser(goldTrees(sentences, given, labels), labels, tags, EPOCHS, 1, (epoch, right) => {
  console.error(`epoch ${epoch}: ${(100 * right).toFixed(2)} % of transitions right`)
})
const transitions = packNarrow(learned.transitions.averaged(), TRANSITION_SLOTS)
const relations = packWide(learned.relations.averaged(), RELATION_SLOTS, LEAST)
writeWeights(
  'parser',
  packWeights(
    {labels, largestTransition: transitions.largest, largestRelation: relations.largest},
    {transitions: splitPlanes(transitions.slots), checks: relations.checks, lists: relations.lists},
  ),
)
