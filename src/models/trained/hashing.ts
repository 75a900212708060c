/**
 * Keys of features: a template's number mixed with what it looks at. 32 bits; the upper bits choose the place in a
 * table, the lower 8 are kept there as a check. Integer arithmetic only: the same on every machine.
 */
export function key1(template: number, a: number): number {
  let h = Math.imul((a | 0) ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35)
  return h ^ (h >>> 13)
}

export function key2(template: number, a: number, b: number): number {
  let h = Math.imul((a | 0) ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul((h ^ (h >>> 15)) + (b | 0), 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f)
  return h ^ (h >>> 15)
}

export function key3(template: number, a: number, b: number, c: number): number {
  let h = Math.imul((a | 0) ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul((h ^ (h >>> 15)) + (b | 0), 0xc2b2ae35)
  h = Math.imul((h ^ (h >>> 13)) + (c | 0), 0x165667b1)
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f)
  return h ^ (h >>> 15)
}
