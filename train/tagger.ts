/**
 * Trains the tagger and writes `weights/tagger.bin.zst`. About a minute.
 *
 *     node train/tagger.ts
 */
import {readClusters} from '../src/models/trained/clusters.ts'
import {packWeights} from '../src/models/trained/weights-file.ts'
import {packWide} from '../src/models/trained/wide-table.ts'
import {headlines, prepare} from './gold.ts'
import {learnTagger, tagNames} from './learn-tagger.ts'
import {readTreebanks} from './treebanks.ts'
import {readWeights, writeWeights} from './write-weights.ts'

const EPOCHS = 8
const SLOTS = 1 << 20
/** Smaller averaged weights are left out: no loss on the development parts. */
const LEAST = 0.1

const clusters = readClusters(readWeights('clusters'))
const {train} = readTreebanks()
const sentences = prepare(train, clusters)
const learned = learnTagger([...sentences, ...headlines(train, clusters).sentences], tagNames(sentences), EPOCHS, 1)
const packed = packWide(learned.weights.averaged(), SLOTS, LEAST)
const {lexicon, tags} = learned
const bytesOf = (column: Uint32Array | Int32Array): Uint8Array => new Uint8Array(column.buffer)
writeWeights(
  'tagger',
  packWeights(
    {tags, largest: packed.largest},
    {
      forms: bytesOf(Uint32Array.from(lexicon, (e) => e.form)),
      ambiguity: bytesOf(Int32Array.from(lexicon, (e) => e.ambiguity)),
      only: Uint8Array.from(lexicon, (e) => e.only + 1),
      checks: packed.checks,
      lists: packed.lists,
    },
  ),
)
