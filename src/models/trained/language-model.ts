import {formOf} from '../../text/fold.ts'
import {readClusters, type Clusters} from './clusters.ts'
import type {LemmaModel} from './lemmatiser.ts'
import {openNarrow} from './narrow-table.ts'
import type {ParserModel} from './parser.ts'
import type {TaggerModel} from './tagger.ts'
import type {TwoWayParser} from './two-way-parser.ts'
import {openWeights, type WeightsFile} from './weights-file.ts'
import {openWide} from './wide-table.ts'

/** Everything that reads English: word classes, tagger, parser, lemmas. */
export interface LanguageModel {
  readonly clusters: Clusters
  readonly tagger: TaggerModel
  readonly parser: TwoWayParser
  readonly lemmas: LemmaModel
  /** Universal and Penn tag of each of the tagger's tags. */
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
}

/** The weights as they come from disk, decompressed. */
export interface LanguageBytes {
  readonly clusters: Uint8Array
  readonly tagger: Uint8Array
  readonly parser: Uint8Array
  readonly lemmas: Uint8Array
}

const words32 = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)

function names(file: WeightsFile, key: string): string[] {
  const found = file.about[key]
  if (!Array.isArray(found)) throw new RangeError(`the weights say nothing of "${key}"`)
  return found.map(String)
}

function readTagger(bytes: Uint8Array): TaggerModel {
  const file = openWeights(bytes)
  const forms = words32(file.section('forms'))
  const ambiguity = new Int32Array(words32(file.section('ambiguity')))
  const only = file.section('only')
  const rows = new Map<number, number>()
  for (let i = 0; i < forms.length; i++) rows.set(forms[i]! | 0, i + 1)
  return {
    tags: names(file, 'tags'),
    lexicon: {
      rowOf: (form) => rows.get(form | 0) ?? 0,
      ambiguity: Int32Array.from([0, ...ambiguity]),
      only: Int16Array.from([-1, ...Array.from(only, (tag) => tag - 1)]),
    },
    scorer: openWide({
      checks: file.section('checks'),
      lists: file.section('lists'),
      largest: Number(file.about.largest),
    }),
  }
}

/**
 * `ParserModel.sureLabel` for the weights in `weights/`: spares half the looking up of labels and costs less than 0.05
 * LAS on the development parts of EWT and GUM.
 */
const SURE_LABEL = {backward: 10, forward: 20}

function readParser(bytes: Uint8Array): TwoWayParser {
  const file = openWeights(bytes)
  const labels = names(file, 'labels')
  const largest = file.about.largest as Readonly<Record<string, number>>
  const one = (name: 'backward' | 'forward'): ParserModel => ({
    labels,
    sureLabel: SURE_LABEL[name],
    transitions: openNarrow({
      planes: file.section(`${name} transitions`),
      largest: Number(largest[`${name} transitions`]),
    }),
    relations: openWide({
      checks: file.section(`${name} checks`),
      lists: file.section(`${name} lists`),
      largest: Number(largest[`${name} relations`]),
    }),
  })
  return {labels, backward: one('backward'), forward: one('forward')}
}

function readLemmas(bytes: Uint8Array, clusters: Clusters): LemmaModel {
  const file = openWeights(bytes)
  const text = (name: string): string[] => new TextDecoder().decode(file.section(name)).split('\n')
  const exceptions = new Map<string, string>()
  for (const line of text('exceptions')) {
    const [form = '', tag = '', lemma = ''] = line.split('\t')
    exceptions.set(`${form} ${tag}`, lemma)
  }
  return {
    exceptions,
    verbs: new Set(text('verbs')),
    nouns: new Set(text('nouns')),
    adjectives: new Set(text('adjectives')),
    rankOf: (word) => clusters.rank[clusters.rowOf(formOf(word))]!,
  }
}

/**
 * Builds the language model from its weights. Pure: reads no disk.
 *
 * @throws {RangeError} if the bytes are not those that `train/` writes.
 */
export function loadLanguageModel(bytes: LanguageBytes): LanguageModel {
  const clusters = readClusters(bytes.clusters)
  const tagger = readTagger(bytes.tagger)
  return {
    clusters,
    tagger,
    parser: readParser(bytes.parser),
    lemmas: readLemmas(bytes.lemmas, clusters),
    upos: tagger.tags.map((tag) => tag.slice(0, tag.indexOf(' '))),
    xpos: tagger.tags.map((tag) => tag.slice(tag.indexOf(' ') + 1)),
  }
}
