import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {zstdDecompressSync} from 'node:zlib'

import {loadLanguageModel, type LanguageModel} from './language-model.ts'

/** `weights/` beside `src/` or `dist/`, whichever this file runs from: both are three folders up. */
const WEIGHTS = join(import.meta.dirname, '..', '..', '..', 'weights')

/** Room for what comes out, in bytes: as large as the largest file, so that it comes in one piece. */
const CHUNK = 1 << 24

/**
 * Reads the trained weights that come with the package.
 *
 * @param folder where they are, if not in the package's `weights/`.
 * @throws {Error} if a file is missing.
 */
export function readLanguageModel(folder = WEIGHTS): LanguageModel {
  const read = (name: string): Uint8Array => {
    const bytes = zstdDecompressSync(readFileSync(join(folder, `${name}.bin.zst`)), {chunkSize: CHUNK})
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  }
  return loadLanguageModel({
    clusters: read('clusters'),
    tagger: read('tagger'),
    parser: read('parser'),
    lemmas: read('lemmas'),
  })
}
