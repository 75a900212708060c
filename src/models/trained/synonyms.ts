import {readFileSync} from 'node:fs'
import zlib from 'node:zlib'

import {formOf} from '../../text/fold.ts'
import {LEAST_ALIKE, readSynonyms} from './synonym-table.ts'

/** A sense of a word. Ids are numbers of this table, for nothing but telling senses apart. */
export interface WordSense {
  readonly id: number
  /** 0–1: how readily the word has the sense. */
  readonly weight: number
}

/** Words by their lemmas, in any case ("arrest"), of more than one word with spaces ("call off"). */
export interface Synonyms {
  /** By id; empty for a word that is not known. */
  readonly sensesOf: (lemma: string) => readonly WordSense[]
  /**
   * How well one word stands for the other, 0–1: the best product of weights over senses that both have. 1 for the
   * same word and for two words with one first sense ("use", "utilise"), 0.81 for words of one line of the hand list
   * ("bus", "coach"), 0.8 for derivation ("collapse", "collapsible"), `LEAST_ALIKE`–0.6 for later senses, the like and the kind
   * of thing; 0 for no sense in common, and for opposites.
   */
  readonly alike: (a: string, b: string) => number
  /** Both cannot be true of one event: "survive", "die". */
  readonly opposed: (a: string, b: string) => boolean
  /** The one cannot be put for the other, opposed or not: "small", "vast"; "buy", "sell"; "inside", "outside". */
  readonly contrary: (a: string, b: string) => boolean
}

/** Room for what comes out, in bytes, so that it comes in one piece. */
const CHUNK = 1 << 19

/** So many words are kept: a story of a hundred reports has fewer. */
const KEEP = 20_000

const NONE: readonly WordSense[] = []

/**
 * Reads the bytes that `train/synonyms.ts` makes, unpacked.
 *
 * @throws {RangeError} if they are something else.
 */
export function synonymsFrom(bytes: Uint8Array): Synonyms {
  const {rowOf, sensesFrom, ids, weights, palette, oppositesFrom, opposites, polesFrom, poles} = readSynonyms(bytes)

  /** Words asked for, with their forms and rows: each is asked for again and again. */
  let known = new Map<string, {readonly form: number; readonly row: number}>()
  function wordOf(lemma: string): {readonly form: number; readonly row: number} {
    let word = known.get(lemma)
    if (word === undefined) {
      const form = formOf(lemma)
      if (known.size >= KEEP) known = new Map()
      known.set(lemma, (word = {form, row: rowOf(form)}))
    }
    return word
  }
  function areOpposed(a: number, b: number): boolean {
    for (let i = oppositesFrom[a]!; i < oppositesFrom[a + 1]!; i++) if (opposites[i] === b) return true
    return false
  }
  return {
    sensesOf: (lemma) => {
      const {row} = wordOf(lemma)
      if (row === 0) return NONE
      const senses: WordSense[] = []
      for (let i = sensesFrom[row]!; i < sensesFrom[row + 1]!; i++)
        senses.push({id: ids[i]!, weight: palette[weights[i]!]!})
      return senses
    },
    alike: (a, b) => {
      const {form: formA, row: rowA} = wordOf(a)
      const {form: formB, row: rowB} = wordOf(b)
      if (formA === formB) return 1
      let best = 0
      let [i, j] = [sensesFrom[rowA]!, sensesFrom[rowB]!]
      const [endA, endB] = [sensesFrom[rowA + 1]!, sensesFrom[rowB + 1]!]
      while (i < endA && j < endB) {
        const difference = ids[i]! - ids[j]!
        if (difference === 0) best = Math.max(best, palette[weights[i]!]! * palette[weights[j]!]!)
        if (difference <= 0) i++
        if (difference >= 0) j++
      }
      return best < LEAST_ALIKE || areOpposed(rowA, rowB) ? 0 : best
    },
    opposed: (a, b) => areOpposed(wordOf(a).row, wordOf(b).row),
    contrary: (a, b) => {
      const [rowA, rowB] = [wordOf(a).row, wordOf(b).row]
      if (areOpposed(rowA, rowB)) return true
      // The two ends of a scale are 2 n and 2 n + 1.
      for (let i = polesFrom[rowA]!; i < polesFrom[rowA + 1]!; i++)
        for (let j = polesFrom[rowB]!; j < polesFrom[rowB + 1]!; j++) if ((poles[i]! ^ 1) === poles[j]) return true
      return false
    },
  }
}

let loaded: Synonyms | undefined

/** The table shipped with the package; read once. */
export const synonyms = (): Synonyms =>
  (loaded ??= synonymsFrom(
    zlib.zstdDecompressSync(readFileSync(new URL(import.meta.resolve('#weights/synonyms.bin.zst'))), {
      chunkSize: CHUNK,
    }),
  ))
