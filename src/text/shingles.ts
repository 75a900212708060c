/**
 * Hashes of every run of `size` words (w-shingling, Broder 1997). Runs that touch a word whose `masked` entry is not 0
 * hash to 0, which no real run does.
 */
export function shingles(words: Uint32Array, size: number, masked?: Uint8Array): Uint32Array {
  const count = Math.max(0, words.length - size + 1)
  const out = new Uint32Array(count)
  let blocked = -1
  for (let i = 0; i < words.length; i++) {
    if (masked !== undefined && masked[i] !== 0) blocked = i
    const first = i - size + 1
    if (first < 0 || blocked >= first) continue
    let h = 0x811c9dc5
    for (let j = first; j <= i; j++) h = Math.imul(h ^ words[j]!, 0x01000193) ^ (h >>> 15)
    // The last steps of the hash spread what the last words change over all its bits: winnowing picks by size.
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
    out[first] = (h ^ (h >>> 16)) >>> 0 || 1
  }
  return out
}

/**
 * Of every `window` hashes in a row the smallest, each once, in order (winnowing, Schleimer, Wilkerson and Aiken 2003):
 * two texts that share a run of `size + window - 1` words share one of these. About `2 / (window + 1)` of the hashes
 * are kept; of a text that is shorter than a window, the smallest. 0 is passed over.
 */
export function winnow(hashes: Uint32Array, window: number): Uint32Array {
  const kept: number[] = []
  let at = -1
  for (let end = Math.min(window, hashes.length); end <= hashes.length && hashes.length > 0; end++) {
    const start = Math.max(0, end - window)
    if (at < start) {
      // The smallest has left the window: the rightmost smallest of the new one.
      at = -1
      for (let i = start; i < end; i++) if (hashes[i]! !== 0 && (at < 0 || hashes[i]! <= hashes[at]!)) at = i
      if (at >= 0) kept.push(hashes[at]!)
    } else if (hashes[end - 1]! !== 0 && hashes[end - 1]! <= hashes[at]!) {
      at = end - 1
      kept.push(hashes[at]!)
    }
  }
  return Uint32Array.from(new Set(kept))
}
