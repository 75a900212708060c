/** True if the arc to `dependent` is crossed: a token under it does not descend from its head. */
function isCrossed(heads: Int32Array, dependent: number): boolean {
  const count = heads.length
  const head = heads[dependent]!
  if (head === count) return false
  const low = Math.min(head, dependent)
  const high = Math.max(head, dependent)
  for (let token = low + 1; token < high; token++) {
    let up = token
    while (up !== count && up !== head) up = heads[up]!
    if (up !== head) return true
  }
  return false
}

/** Lifts the shortest crossed arc to its head's head until none crosses (Nivre & Nilsson 2005). In place; root = length. */
export function projectivise(heads: Int32Array): void {
  const count = heads.length
  for (;;) {
    let shortest = -1
    for (let token = 0; token < count; token++) {
      if (!isCrossed(heads, token)) continue
      if (shortest < 0 || Math.abs(heads[token]! - token) < Math.abs(heads[shortest]! - shortest)) shortest = token
    }
    if (shortest < 0) return
    heads[shortest] = heads[heads[shortest]!]!
  }
}
