import {toByte, weightsOfBytes} from './companding.ts'
import type {Scorer} from './scorer.ts'

/**
 * Weights of at most three classes: one 32-bit word a feature, an 8-bit check and three companded bytes, in buckets of
 * four. One memory access a feature; an unseen feature is taken for a stored one about once in a hundred times.
 */
const BUCKET = 4

/** @param slots a power of two of 32-bit words. */
export function narrowScorer(slots: Uint32Array, largest: number): Scorer {
  const mask = slots.length - 1 - (BUCKET - 1)
  const weight = weightsOfBytes(largest)
  return {
    add: (keys, count, scores) => {
      let a = 0
      let b = 0
      let c = 0
      for (let i = 0; i < count; i++) {
        const key = keys[i]!
        const check = key & 255 || 1
        const base = (key >>> 8) & mask
        for (let k = base; k < base + BUCKET; k++) {
          const slot = slots[k]!
          if ((slot & 255) === check) {
            a += weight[(slot >>> 8) & 255]!
            b += weight[(slot >>> 16) & 255]!
            c += weight[slot >>> 24]!
            break
          }
          if (slot === 0) break
        }
      }
      scores[0] = scores[0]! + a
      scores[1] = scores[1]! + b
      scores[2] = scores[2]! + c
    },
  }
}

/** A feature's key and its weights by class. */
export interface WeightRow {
  readonly key: number
  readonly weights: ArrayLike<number>
}

/** Puts rows in their buckets, heaviest first; those that find theirs full are left out (told in `dropped`). */
export function packNarrow(
  rows: readonly WeightRow[],
  size: number,
): {slots: Uint32Array; largest: number; dropped: number} {
  const mask = size - 1 - (BUCKET - 1)
  const slots = new Uint32Array(size)
  let largest = 0
  const weighed = rows.map((row) => {
    let heaviest = 0
    for (let k = 0; k < row.weights.length; k++) heaviest = Math.max(heaviest, Math.abs(row.weights[k]!))
    largest = Math.max(largest, heaviest)
    return {row, heaviest}
  })
  weighed.sort((a, b) => b.heaviest - a.heaviest || a.row.key - b.row.key)
  let dropped = 0
  for (const {row} of weighed) {
    const check = row.key & 255 || 1
    const base = (row.key >>> 8) & mask
    let at = base
    while (at < base + BUCKET && slots[at] !== 0 && (slots[at]! & 255) !== check) at++
    if (at === base + BUCKET || slots[at] !== 0) {
      dropped++
      continue
    }
    const byte = (k: number): number => toByte(row.weights[k] ?? 0, largest)
    slots[at] = (check | (byte(0) << 8) | (byte(1) << 16) | (byte(2) << 24)) >>> 0
  }
  return {slots, largest, dropped}
}
