/**
 * Trains the tagger and writes `weights/tagger.bin.zst`. About five minutes of an idle core.
 *
 *     node --max-old-space-size=6000 train/tagger.ts
 *
 * 1. Tags of the training text as a tagger gives them that has not seen it (five-fold).
 * 2. The first look; the second look, with these tags in view.
 */
import {readClusters} from '../src/models/trained/clusters.ts'
import {packWeights} from '../src/models/trained/weights-file.ts'
import {packWide} from '../src/models/trained/wide-table.ts'
import {learnTagger} from './learn-tagger.ts'
import {readTreebanks} from './treebanks.ts'
import {unseenTags} from './unseen-tags.ts'
import type {TrainingWeights} from './weights-in-training.ts'
import {readWeights, writeWeights} from './write-weights.ts'

const EPOCHS = {first: 8, second: 5}
/** Places of a table, and the smallest weights kept: no loss on the development parts. */
const SLOTS = 1 << 18
const LEAST = 0.5

const clusters = readClusters(readWeights('clusters'))
const {train} = readTreebanks()
const {all, tags, first} = unseenTags(train, clusters)
const learned = learnTagger(all.sentences, tags, EPOCHS.first, 1)
const {lexicon} = learned
const second = learnTagger(all.sentences, tags, EPOCHS.second, 3, {given: first, lexicon})

const bytesOf = (column: Uint32Array | Int32Array): Uint8Array => new Uint8Array(column.buffer)
const sections: Record<string, Uint8Array> = {
  forms: bytesOf(Uint32Array.from(lexicon, (e) => e.form)),
  ambiguity: bytesOf(Int32Array.from(lexicon, (e) => e.ambiguity)),
  only: Uint8Array.from(lexicon, (e) => e.only + 1),
}
const largest: Record<string, number> = {}
function pack(look: 'first' | 'second', weights: TrainingWeights): void {
  const packed = packWide(weights.averaged(), SLOTS, LEAST)
  console.error(`${look}: ${weights.size()} features learned, ${packed.dropped} dropped for want of room`)
  sections[`${look} checks`] = packed.checks
  sections[`${look} lists`] = packed.lists
  largest[look] = packed.largest
}
pack('first', learned.weights)
pack('second', second.weights)
writeWeights('tagger', packWeights({tags, largest}, sections))
