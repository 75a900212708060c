import {emptyAtoms, fillAtoms} from '../../models/trained/atoms.ts'
import type {LanguageModel} from '../../models/trained/language-model.ts'
import {lemmaOf} from '../../models/trained/lemmatiser.ts'
import {TAGGER_FEATURES, taggerState} from '../../models/trained/tagger-features.ts'
import {tagSentence} from '../../models/trained/tagger.ts'
import {parseTwoWays, twoWayRoom} from '../../models/trained/two-way-parser.ts'
import {UPOS, type Tokens} from '../../text/tokens.ts'
import {hangInfinitives, infinitiveLabels} from './infinitives.ts'
import {findLostVerb} from './lost-verbs.ts'

/** Tags, lemmas and tree of one sentence. */
export interface SentenceTree {
  /** Where the tokens begin and end, in turn, counted from the start of the first. */
  readonly bounds: Uint32Array
  readonly upos: Uint8Array
  readonly xpos: Uint8Array
  /** Counted from the first token; -1 for the root. */
  readonly head: Int32Array
  readonly relation: Uint8Array
  readonly lemma: readonly string[]
}

export interface TreeReader {
  readonly xposNames: readonly string[]
  readonly relationNames: readonly string[]
  /** Tokens `first` … `end - 1`, taken for one sentence. */
  readonly read: (text: string, tokens: Tokens, first: number, end: number) => SentenceTree
}

/**
 * Sentences kept read, newest first, in two lots of this many: a story of a hundred reports has fewer. A tree rests on the words of
 * its sentence alone, and the reports of a story are full of the same sentences.
 */
const KEEP = 4000

/** A reader that knows sentences again. */
interface RememberingReader extends TreeReader {
  /** Takes a tree that another thread has read. */
  readonly keep: (words: string, tree: SentenceTree) => void
}

const readers = new WeakMap<LanguageModel, RememberingReader>()

export function treeReader(model: LanguageModel): RememberingReader {
  let reader = readers.get(model)
  if (reader === undefined) readers.set(model, (reader = remembering(newReader(model))))
  return reader
}

function newReader(model: LanguageModel): TreeReader {
  const uposCode = model.upos.map((name) => (UPOS as readonly string[]).indexOf(name))
  const xposNames = [...new Set(model.xpos)]
  const xposCode = model.xpos.map((name) => xposNames.indexOf(name))
  const atoms = emptyAtoms(128)
  const tagging = taggerState()
  const keys = new Int32Array(TAGGER_FEATURES)
  const scores = new Float32Array(model.tagger.tags.length)
  const room = twoWayRoom(model.parser.labels.length)
  const infinitives = infinitiveLabels(model.parser.labels)
  return {
    xposNames,
    relationNames: model.parser.labels,
    read: (text, tokens, first, end) => {
      fillAtoms(atoms, text, tokens, first, end, model.clusters)
      tagSentence(model.tagger, atoms, tagging, keys, scores)
      const word = (i: number): string => text.slice(tokens.start[first + i], tokens.end[first + i])
      findLostVerb(model.tagger, atoms, tagging, keys, scores, word)
      const tree = parseTwoWays(model.parser, atoms, tagging.tags, model.tagger.tags, room)
      hangInfinitives(tree, infinitives, word)
      const {count} = atoms
      const upos = new Uint8Array(count)
      const xpos = new Uint8Array(count)
      const head = new Int32Array(count)
      const relation = new Uint8Array(count)
      const lemma: string[] = []
      for (let i = 0; i < count; i++) {
        const tag = tagging.tags[i]! - 1
        upos[i] = uposCode[tag]!
        xpos[i] = xposCode[tag]!
        head[i] = tree.head[i] === count ? -1 : tree.head[i]!
        relation[i] = tree.label[i]! - 1
        lemma.push(lemmaOf(word(i), model.upos[tag]!, model.xpos[tag]!, model.lemmas))
      }
      return {bounds: boundsOf(tokens, first, end), upos, xpos, head, relation, lemma}
    },
  }
}

function boundsOf(tokens: Tokens, first: number, end: number): Uint32Array {
  const from = tokens.start[first]!
  const bounds = new Uint32Array(2 * (end - first))
  for (let i = first, at = 0; i < end; i++) {
    bounds[at++] = tokens.start[i]! - from
    bounds[at++] = tokens.end[i]! - from
  }
  return bounds
}

/** The same words may be cut into tokens in another way, by what stands around them. */
function cutAlike({bounds}: SentenceTree, tokens: Tokens, first: number, end: number): boolean {
  if (bounds.length !== 2 * (end - first)) return false
  const from = tokens.start[first]!
  for (let i = first, at = 0; i < end; i++, at += 2)
    if (bounds[at] !== tokens.start[i]! - from || bounds[at + 1] !== tokens.end[i]! - from) return false
  return true
}

function remembering(reader: TreeReader): RememberingReader {
  let recent = new Map<string, SentenceTree>()
  let older = new Map<string, SentenceTree>()
  const keep = (words: string, tree: SentenceTree): void => {
    if (recent.size >= KEEP) {
      older = recent
      recent = new Map()
    }
    recent.set(words, tree)
  }
  return {
    ...reader,
    keep,
    read: (text, tokens, first, end) => {
      const words = text.slice(tokens.start[first], tokens.end[end - 1])
      const known = recent.get(words) ?? older.get(words)
      const tree = known && cutAlike(known, tokens, first, end) ? known : reader.read(text, tokens, first, end)
      keep(words, tree)
      return tree
    },
  }
}
