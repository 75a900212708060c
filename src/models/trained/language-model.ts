import {formOf} from '../../text/fold.ts'
import {clustersOf, openClusters, type Clusters, type ClusterTables} from './clusters.ts'
import {formRows, rowFinder, type FormRows} from './form-rows.ts'
import type {LemmaModel} from './lemmatiser.ts'
import {narrowScorer, openNarrow, type NarrowTable} from './narrow-table.ts'
import type {ParserModel} from './parser.ts'
import {sharedUint16, sharedUint32} from './shared-columns.ts'
import type {TaggerModel} from './tagger.ts'
import type {TwoWayParser} from './two-way-parser.ts'
import {openWeights, type WeightsFile} from './weights-file.ts'
import {openWide, wideScorer, type WideTable} from './wide-table.ts'

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

/**
 * All that a language model is made of, as plain data: lists of names, and columns in shared memory. It goes through
 * `postMessage` to a worker thread in microseconds, and no weight is copied.
 */
export interface LanguageTables {
  readonly clusters: ClusterTables
  readonly tags: readonly string[]
  readonly lexicon: LexiconTables
  /** The tagger's first and second look. */
  readonly tagging: {readonly first: WideTable; readonly second: WideTable}
  readonly labels: readonly string[]
  readonly backward: DirectionTables
  readonly forward: DirectionTables
  readonly lemmas: Readonly<Record<LemmaList, string>>
}

interface LexiconTables {
  readonly rows: FormRows
  readonly ambiguity: Int32Array
  readonly only: Int16Array
}

interface DirectionTables {
  readonly transitions: NarrowTable
  readonly relations: WideTable
}

type LemmaList = 'exceptions' | 'verbs' | 'nouns' | 'adjectives'

const words32 = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)

function names(file: WeightsFile, key: string): string[] {
  const found = file.about[key]
  if (!Array.isArray(found)) throw new RangeError(`the weights say nothing of "${key}"`)
  return found.map(String)
}

/**
 * Lays the weights out as they are looked up. Pure: reads no disk.
 *
 * @throws {RangeError} if the bytes are not those that `train/` writes.
 */
export function openLanguage(bytes: LanguageBytes): LanguageTables {
  const tagger = openWeights(bytes.tagger)
  const parser = openWeights(bytes.parser)
  const lemmas = openWeights(bytes.lemmas)
  const direction = (name: 'backward' | 'forward'): DirectionTables => ({
    transitions: openNarrow({
      planes: parser.section(`${name} transitions`),
      largest: largestOf(parser, `${name} transitions`),
    }),
    relations: wide(parser, `${name} relations`),
  })
  const text = (name: LemmaList): string => new TextDecoder().decode(lemmas.section(name))
  return {
    clusters: openClusters(bytes.clusters),
    tags: names(tagger, 'tags'),
    lexicon: readLexicon(tagger),
    tagging: {first: wide(tagger, 'first'), second: wide(tagger, 'second')},
    labels: names(parser, 'labels'),
    backward: direction('backward'),
    forward: direction('forward'),
    lemmas: {
      exceptions: text('exceptions'),
      verbs: text('verbs'),
      nouns: text('nouns'),
      adjectives: text('adjectives'),
    },
  }
}

const largestOf = (file: WeightsFile, name: string): number =>
  Number((file.about.largest as Readonly<Record<string, number>>)[name])

const wide = (file: WeightsFile, name: string): WideTable =>
  openWide({
    checks: file.section(`${name} checks`),
    lists: file.section(`${name} lists`),
    largest: largestOf(file, name),
  })

function readLexicon(file: WeightsFile): LexiconTables {
  const packed = words32(file.section('forms'))
  const forms = sharedUint32(packed.length)
  forms.set(packed)
  const ambiguity = new Int32Array(sharedUint32(packed.length + 1).buffer)
  ambiguity.set(words32(file.section('ambiguity')), 1)
  const only = new Int16Array(sharedUint16(packed.length + 1).buffer)
  only.set(file.section('only'), 1)
  // Stored as tag + 1.
  for (let row = 0; row < only.length; row++) only[row] = only[row]! - 1
  return {rows: formRows(forms), ambiguity, only}
}

/**
 * `ParserModel.sureLabel` for the weights in `weights/`: spares half the looking up of labels and costs less than 0.05
 * LAS on the development parts of EWT and GUM.
 */
const SURE_LABEL = {backward: 20, forward: 30}

/** `TaggerModel.sure` for the weights in `weights/`: as good as looking again at everything, on the development parts of EWT and GUM. */
const SURE_TAG = 30

/** The model that stands on these tables. */
export function languageModel(tables: LanguageTables): LanguageModel {
  const {tags, labels, lexicon} = tables
  const clusters = clustersOf(tables.clusters)
  const direction = (name: 'backward' | 'forward'): ParserModel => ({
    labels,
    sureLabel: SURE_LABEL[name],
    transitions: narrowScorer(tables[name].transitions),
    relations: wideScorer(tables[name].relations),
  })
  return {
    clusters,
    tagger: {
      tags,
      lexicon: {rowOf: rowFinder(lexicon.rows), ambiguity: lexicon.ambiguity, only: lexicon.only},
      scorer: wideScorer(tables.tagging.first),
      second: wideScorer(tables.tagging.second),
      sure: SURE_TAG,
    },
    parser: {labels, backward: direction('backward'), forward: direction('forward')},
    lemmas: lemmaModel(tables.lemmas, clusters),
    upos: tags.map((tag) => tag.slice(0, tag.indexOf(' '))),
    xpos: tags.map((tag) => tag.slice(tag.indexOf(' ') + 1)),
  }
}

function lemmaModel(lists: LanguageTables['lemmas'], clusters: Clusters): LemmaModel {
  const exceptions = new Map<string, string>()
  for (const line of lists.exceptions.split('\n')) {
    const [form = '', tag = '', lemma = ''] = line.split('\t')
    exceptions.set(`${form} ${tag}`, lemma)
  }
  return {
    exceptions,
    verbs: new Set(lists.verbs.split('\n')),
    nouns: new Set(lists.nouns.split('\n')),
    adjectives: new Set(lists.adjectives.split('\n')),
    rankOf: (word) => clusters.rank[clusters.rowOf(formOf(word))]!,
  }
}
