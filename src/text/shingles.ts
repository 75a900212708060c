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
    out[first] = h >>> 0 || 1
  }
  return out
}

/** Pairs of texts that share hashes, with how many different ones. Keys are `a * texts.length + b`, a < b. */
export function sharedShingles(texts: readonly Uint32Array[], most = 100): Map<number, number> {
  const holders = new Map<number, number[]>()
  texts.forEach((hashes, text) => {
    for (const hash of new Set(hashes)) {
      if (hash === 0) continue
      const list = holders.get(hash)
      if (list === undefined) holders.set(hash, [text])
      else list.push(text)
    }
  })
  const pairs = new Map<number, number>()
  for (const list of holders.values()) {
    // A run held by very many texts is a formula, not a trace of copying (METHODS 2.2).
    if (list.length < 2 || list.length > most) continue
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const key = list[i]! * texts.length + list[j]!
        pairs.set(key, (pairs.get(key) ?? 0) + 1)
      }
  }
  return pairs
}
