/**
 * Trains the two parsers and writes `weights/parser.bin.zst`. Ten minutes on an idle core.
 *
 *     node --max-old-space-size=10000 train/parser.ts
 *
 * 1. Tags of the training text as a tagger gives them that has not seen it (five-fold).
 * 2. The backward parser, three-fold, for what the forward parser will be shown; then on everything.
 * 3. The forward parser, with the backward parser's trees before it.
 */
import {readClusters} from '../src/models/trained/clusters.ts'
import {packNarrow} from '../src/models/trained/narrow-table.ts'
import type {ParserModel} from '../src/models/trained/parser.ts'
import type {Guide} from '../src/models/trained/reversed.ts'
import {packWeights} from '../src/models/trained/weights-file.ts'
import {packWide} from '../src/models/trained/wide-table.ts'
import {goldTrees, learnParser, type GoldTree, type LearnedParser} from './learn-parser.ts'
import {guidesOf, reverseTrees} from './reverse-trees.ts'
import {readTreebanks} from './treebanks.ts'
import {unseenSecondTags, unseenTags} from './unseen-tags.ts'
import {readWeights, writeWeights} from './write-weights.ts'

const GUIDE_FOLDS = 3
const GUIDE_EPOCHS = 3
const BACKWARD_EPOCHS = 4
const FORWARD_EPOCHS = 7
/** Places of the tables, and the smallest weights kept: half the bytes, for 0.2 LAS on the development part of EWT and none on that of GUM. */
const SIZES = {
  backward: {transitions: 1 << 19, relations: 1 << 18, leastTransition: 1.5, leastRelation: 0.8},
  forward: {transitions: 1 << 20, relations: 1 << 19, leastTransition: 1, leastRelation: 0.7},
}

const started = performance.now()
const say = (what: string): void => console.error(`${((performance.now() - started) / 1000).toFixed(0)} s: ${what}`)
const clusters = readClusters(readWeights('clusters'))
const {train} = readTreebanks()
const unseen = unseenTags(train, clusters)
const {tags} = unseen
const sentences = unseen.all.sentences.slice(0, unseen.plain)
const documentOf = unseen.all.documentOf.slice(0, unseen.plain)
const given = unseenSecondTags(unseen).slice(0, unseen.plain)
say('tags')
const labels = [...new Set(sentences.flatMap(({sentence}) => sentence.words.map((w) => w.relation)))].sort()
const trees = goldTrees(sentences, given, labels)
const reversed = reverseTrees(trees)
const learn = (name: string, on: readonly GoldTree[], epochs: number, seed: number): LearnedParser =>
  learnParser(on, labels, tags, epochs, seed, (epoch, right) =>
    say(`${name}, epoch ${epoch}: ${(100 * right).toFixed(2)} % of transitions right`),
  )
/** The averaged weights as a model; the weights are of no use for training any more. */
function settled({transitions, relations}: LearnedParser): ParserModel {
  transitions.settle()
  relations.settle()
  return {labels, transitions, relations, sureLabel: Infinity}
}

const guides = Array.from<Guide>({length: trees.length})
for (let fold = 0; fold < GUIDE_FOLDS; fold++) {
  const inside = (i: number): boolean => documentOf[i]! % GUIDE_FOLDS === fold
  const model = settled(
    learn(
      `fold ${fold}`,
      reversed.filter((_, i) => !inside(i)),
      GUIDE_EPOCHS,
      20 + fold,
    ),
  )
  const held = trees.map((_, i) => i).filter(inside)
  const found = guidesOf(
    model,
    held.map((i) => reversed[i]!),
    tags,
  )
  for (const [k, i] of held.entries()) guides[i] = found[k]!
}

const sections: Record<string, Uint8Array> = {}
const largest: Record<string, number> = {}
function pack(name: 'backward' | 'forward', {transitions, relations}: LearnedParser): void {
  const size = SIZES[name]
  const narrow = packNarrow(transitions.averaged(), size.transitions, size.leastTransition)
  const wide = packWide(relations.averaged(), size.relations, size.leastRelation)
  say(`${name}: ${transitions.size()} features learned, ${narrow.kept} kept`)
  sections[`${name} transitions`] = narrow.planes
  sections[`${name} relations checks`] = wide.checks
  sections[`${name} relations lists`] = wide.lists
  largest[`${name} transitions`] = narrow.largest
  largest[`${name} relations`] = wide.largest
}
pack('backward', learn('backward', reversed, BACKWARD_EPOCHS, 2))
pack(
  'forward',
  learn(
    'forward',
    trees.map((tree, i) => ({...tree, guide: guides[i]!})),
    FORWARD_EPOCHS,
    1,
  ),
)
writeWeights('parser', packWeights({labels, largest}, sections))
