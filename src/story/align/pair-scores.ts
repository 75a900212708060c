/** A number for each of many pairs of claims, by their indices, the lower one first: an open table in two columns. */
export interface PairScores {
  readonly set: (i: number, j: number, score: number) => void
  /** 0 for a pair that has none. */
  readonly of: (i: number, j: number) => number
}

/** @param count of claims */
export function pairScores(count: number): PairScores {
  let room = 1 << 12
  let filled = 0
  /** Pairs as one number, and one more: 0 is a free place. */
  let keys = new Float64Array(room)
  let scores = new Float64Array(room)
  const placeOf = (i: number, j: number, key: number): number => {
    let at = (Math.imul(i, 0x9e3779b1) ^ Math.imul(j, 0x85ebca6b)) >>> 0
    for (at &= room - 1; keys[at] !== 0 && keys[at] !== key;) at = (at + 1) & (room - 1)
    return at
  }
  const put = (i: number, j: number, score: number): void => {
    const key = i * count + j + 1
    const at = placeOf(i, j, key)
    if (keys[at] === 0) filled++
    keys[at] = key
    scores[at] = score
  }
  const widen = (): void => {
    const [before, had] = [keys, scores]
    room *= 2
    filled = 0
    keys = new Float64Array(room)
    scores = new Float64Array(room)
    for (let k = 0; k < before.length; k++) {
      const pair = before[k]! - 1
      if (pair >= 0) put(Math.floor(pair / count), pair % count, had[k]!)
    }
  }
  return {
    set(i, j, score) {
      if (2 * filled >= room) widen()
      put(i, j, score)
    },
    of: (i, j) => scores[placeOf(i, j, i * count + j + 1)]!,
  }
}
