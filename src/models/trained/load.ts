import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import zlib from 'node:zlib'

import {languageModel, openLanguage, type LanguageModel, type LanguageTables} from './language-model.ts'

/** `weights/` of the package, wherever in it this file runs from. */
const WEIGHTS = dirname(fileURLToPath(import.meta.resolve('#weights/README.md')))

/** Room for what comes out, in bytes: as large as the largest file, so that it comes in one piece. */
const CHUNK = 1 << 24

let tables: LanguageTables | undefined
let model: LanguageModel | undefined

/** Reads the trained weights that come with the package. @throws {Error} if a file is missing. */
export function readLanguageTables(): LanguageTables {
  const read = (name: string): Uint8Array => {
    const bytes = zlib.zstdDecompressSync(readFileSync(join(WEIGHTS, `${name}.bin.zst`)), {chunkSize: CHUNK})
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  }
  return openLanguage({
    clusters: read('clusters'),
    tagger: read('tagger'),
    parser: read('parser'),
    lemmas: read('lemmas'),
  })
}

/**
 * The trained weights that come with the package, read once. They lie in shared memory: hand them to a worker thread by
 * `workerData` or `postMessage`, and there to `adoptLanguage`.
 *
 * @throws {Error} if a file is missing.
 */
export const sharedLanguage = (): LanguageTables => (tables ??= readLanguageTables())

/** In a worker thread, before the first report: takes the weights that another thread has read. Nothing is read or copied. */
export function adoptLanguage(given: LanguageTables): void {
  tables = given
  model = undefined
}

/** The language model of this thread; its weights are read at the first call, if none have been adopted. */
export const readLanguageModel = (): LanguageModel => (model ??= languageModel(sharedLanguage()))
