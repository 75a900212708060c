import {emptyAtoms, fillAtoms, type Atoms} from '../src/models/trained/atoms.ts'
import type {Clusters} from '../src/models/trained/clusters.ts'
import {formAt} from '../src/text/fold.ts'
import type {GoldDocument, GoldSentence} from './conllu.ts'

/** A gold sentence with all that features look at. */
export interface Prepared {
  readonly sentence: GoldSentence
  readonly atoms: Atoms
}

export function prepare(documents: readonly GoldDocument[], clusters: Clusters): Prepared[] {
  const prepared: Prepared[] = []
  for (const document of documents) {
    for (const sentence of document.sentences) {
      const start = Uint32Array.from(sentence.words, (w) => w.start)
      const end = Uint32Array.from(sentence.words, (w) => w.end)
      const form = Uint32Array.from(sentence.words, (w) => formAt(document.text, w.start, w.end))
      const atoms = emptyAtoms(sentence.words.length)
      fillAtoms(atoms, document.text, {start, end, form}, 0, sentence.words.length, clusters)
      prepared.push({sentence, atoms})
    }
  }
  return prepared
}

export const tagOf = (word: {readonly upos: string; readonly xpos: string}): string => `${word.upos} ${word.xpos}`
