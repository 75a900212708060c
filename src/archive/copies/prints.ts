import {shingles, winnow} from '../../text/shingles.ts'

/** Words in a row that are hashed together (METHODS 2.2), and runs of which the smallest is kept: shared runs of 24 words are found. */
const SIZE = 8
const WINDOW = 17

/** Hashes of words, in order: letters and digits of any script, case and the kind of apostrophe left out. One pass over the code units. */
export function wordHashes(text: string): Uint32Array {
  const out = new Uint32Array((text.length >> 1) + 1)
  let count = 0
  let h = 0
  for (let i = 0; i <= text.length; i++) {
    const c = i < text.length ? text.charCodeAt(i) : 32
    if ((c >= 97 && c <= 122) || (c >= 48 && c <= 57)) h = Math.imul((h || 0x811c9dc5) ^ c, 0x01000193)
    else if (c >= 65 && c <= 90) h = Math.imul((h || 0x811c9dc5) ^ (c + 32), 0x01000193)
    else if (c === 39 || c === 0x2019 || c === 0x2018) continue
    else if (c >= 0xc0 && !(c >= 0x2000 && c <= 0x206f) && !(c >= 0x3000 && c <= 0x303f) && c !== 0xfeff)
      h = Math.imul((h || 0x811c9dc5) ^ c, 0x01000193)
    else if (h !== 0) {
      out[count++] = h
      h = 0
    }
  }
  return out.subarray(0, count)
}

/** What an index of copies keeps of a text. Of one with fewer words than a run, the whole of it. */
export function printsOf(text: string): Uint32Array {
  const words = wordHashes(text)
  return winnow(shingles(words, Math.max(1, Math.min(SIZE, words.length))), WINDOW)
}
