import type {Clusters} from '../src/models/trained/clusters.ts'
import type {GoldDocument} from './conllu.ts'
import {headlines, prepare} from './gold.ts'
import {jackknife, type Numbered} from './jackknife.ts'
import {tagNames} from './learn-tagger.ts'

const FOLDS = 5
const EPOCHS = 4

/** The training text with tags as they are given to text that has not been seen. */
export interface UnseenTags {
  /** Every sentence, then some of them set as headlines. */
  readonly all: Numbered
  /** How many of `all` are no headlines. */
  readonly plain: number
  readonly tags: readonly string[]
  /** Tags + 1 of the first look. */
  readonly first: readonly Int32Array[]
}

export function unseenTags(train: readonly GoldDocument[], clusters: Clusters): UnseenTags {
  const sentences = prepare(train, clusters)
  const tags = tagNames(sentences)
  const more = headlines(train, clusters)
  const all = {
    sentences: [...sentences, ...more.sentences],
    documentOf: [...train.flatMap((document, i) => document.sentences.map(() => i)), ...more.documentOf],
  }
  return {all, plain: sentences.length, tags, first: jackknife(all, tags, FOLDS, EPOCHS)}
}

/** Tags + 1 of the second look. */
export const unseenSecondTags = ({all, tags, first}: UnseenTags): Int32Array[] =>
  jackknife(all, tags, FOLDS, EPOCHS, first)
