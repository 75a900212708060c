import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {constants, zstdCompressSync, zstdDecompressSync} from 'node:zlib'

const FOLDER = join(import.meta.dirname, '..', 'weights')
const LEVEL = 19

/** Writes `weights/<name>.bin.zst` and tells its size. */
export function writeWeights(name: string, bytes: Uint8Array): void {
  const packed = zstdCompressSync(bytes, {params: {[constants.ZSTD_c_compressionLevel]: LEVEL}})
  writeFileSync(join(FOLDER, `${name}.bin.zst`), packed)
  console.log(`weights/${name}.bin.zst: ${packed.length} bytes (${bytes.length} unpacked)`)
}

export function readWeights(name: string): Uint8Array {
  const bytes = zstdDecompressSync(readFileSync(join(FOLDER, `${name}.bin.zst`)))
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
}
