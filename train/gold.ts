import {emptyAtoms, fillAtoms, type Atoms} from '../src/models/trained/atoms.ts'
import type {Clusters} from '../src/models/trained/clusters.ts'
import {formAt} from '../src/text/fold.ts'
import type {GoldDocument, GoldSentence} from './conllu.ts'

/** A gold sentence with all that features look at. */
export interface Prepared {
  readonly sentence: GoldSentence
  readonly atoms: Atoms
}

/** The words of one sentence, their text given apart so that it can be set in another style. */
function prepareSentence(sentence: GoldSentence, text: string, clusters: Clusters): Prepared {
  const base = sentence.start
  const start = Uint32Array.from(sentence.words, (w) => w.start - base)
  const end = Uint32Array.from(sentence.words, (w) => w.end - base)
  const form = Uint32Array.from(sentence.words, (w) => formAt(text, w.start - base, w.end - base))
  const atoms = emptyAtoms(sentence.words.length)
  fillAtoms(atoms, text, {start, end, form}, 0, sentence.words.length, clusters)
  return {sentence, atoms}
}

export function prepare(documents: readonly GoldDocument[], clusters: Clusters): Prepared[] {
  return documents.flatMap(({text, sentences}) =>
    sentences.map((sentence) => prepareSentence(sentence, text.slice(sentence.start, sentence.end), clusters)),
  )
}

/** Words that headlines leave small. */
const SMALL = new Set("a an the of in on to for and or but nor at by as with from over after into n't 's".split(' '))
const capital = (c: string): string => (/^[a-z]$/.test(c) ? c.toUpperCase() : c)

/** A sentence as a headline has it: "Dam Breaks Above Orvane", or all in capitals. Same length, so offsets hold. */
export function restyle(sentence: GoldSentence, text: string, style: 'title' | 'capitals'): string {
  let out = ''
  let at = sentence.start
  for (const [i, {start, end}] of sentence.words.entries()) {
    const word = text.slice(start, end)
    const small = style === 'title' && i > 0 && SMALL.has(word.toLowerCase())
    out += text.slice(at, start)
    if (style === 'capitals') out += word.replace(/[a-z]/g, capital)
    else out += small ? word : capital(word.charAt(0)) + word.slice(1)
    at = end
  }
  return out
}

/** Every so many sentences one is learned a second time as a headline, and every so many in capitals. */
const TITLE_EVERY = 8
const CAPITALS_EVERY = 24
/** Words of the longest headline. */
const LONGEST_HEADLINE = 20

/** Some of the sentences set as headlines; with the number of the document each is from. */
export function headlines(
  documents: readonly GoldDocument[],
  clusters: Clusters,
): {sentences: Prepared[]; documentOf: number[]} {
  const sentences: Prepared[] = []
  const documentOf: number[] = []
  let n = 0
  for (const [d, document] of documents.entries()) {
    for (const sentence of document.sentences) {
      const {length} = sentence.words
      if (length < 4 || length > LONGEST_HEADLINE) continue
      n++
      const style = n % CAPITALS_EVERY === 1 ? 'capitals' : n % TITLE_EVERY === 0 ? 'title' : null
      if (style === null) continue
      sentences.push(prepareSentence(sentence, restyle(sentence, document.text, style), clusters))
      documentOf.push(d)
    }
  }
  return {sentences, documentOf}
}

export const tagOf = (word: {readonly upos: string; readonly xpos: string}): string => `${word.upos} ${word.xpos}`
