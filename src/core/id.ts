/**
 * Ids are hashes of what a record rests on and the rule that made it: same input, same id, on every machine.
 * cyrb53-style double 32-bit mixing over UTF-16 code units (public domain, bryc), taken twice for 106 bits:
 * not for secrets, only for names; 10⁹ records collide with p < 10⁻¹³.
 */
function mix(text: string, seed: number): [number, number] {
  let h1 = 0xdeadbeef ^ seed
  let h2 = 0x41c6ce57 ^ seed
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    h1 = Math.imul(h1 ^ c, 2654435761)
    h2 = Math.imul(h2 ^ c, 1597334677)
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909)
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909)
  return [h1 >>> 0, h2 >>> 0]
}

const base36 = (n: number): string => n.toString(36).padStart(7, '0')

/** `prefix` says what it names: `r` report, `c` claim, `p` point, `u` unit … Parts are joined by U+0000. */
export function idOf(prefix: string, ...parts: readonly (string | number)[]): string {
  const text = parts.join('\u0000')
  const [a, b] = mix(text, 0)
  const [c, d] = mix(text, 0x9e3779b9)
  return `${prefix}_${base36(a)}${base36(b)}${base36(c)}${base36(d)}`.slice(0, prefix.length + 21)
}

/** 32-bit hash of a string, for shingles and interning. */
export const hash32 = (text: string, seed = 0): number => mix(text, seed)[0]
