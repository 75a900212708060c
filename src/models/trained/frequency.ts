import {readFileSync} from 'node:fs'

/** Inverse document frequency of folded forms in ordinary English text. */
export interface Frequency {
  /** Natural logarithm of (documents + 1) / (documents with the word + 1); highest for a word never seen. */
  readonly idf: (form: number) => number
  readonly highest: number
}

/** Reads the layout that `train/frequency.ts` writes. */
export function frequencyFrom(bytes: Uint8Array): Frequency {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const documents = view.getUint32(0, true)
  const count = view.getUint32(4, true)
  const idf = new Map<number, number>()
  for (let i = 0; i < count; i++) {
    const seen = view.getUint16(8 + count * 4 + i * 2, true)
    idf.set(view.getUint32(8 + i * 4, true), Math.log((documents + 1) / (seen + 1)))
  }
  const highest = Math.log(documents + 1)
  return {highest, idf: (form) => idf.get(form) ?? highest}
}

let loaded: Frequency | undefined

/** The table shipped with the package; read once. */
export const frequency = (): Frequency =>
  (loaded ??= frequencyFrom(readFileSync(new URL(import.meta.resolve('#weights/frequency.bin')))))
