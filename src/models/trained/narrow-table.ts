import {toByte, weightsOfBytes} from './companding.ts'
import type {Scorer} from './scorer.ts'
import {sharedUint32} from './shared-columns.ts'

export interface NarrowTable {
  /** A power of two of words, made by `packNarrow`. */
  readonly slots: Uint32Array
  readonly largest: number
}

/**
 * Weights of three classes, the first of which is the yardstick: what the other two are worth more than it. One 32-bit
 * word a feature: an 8-bit check and two companded bytes, at one place of the table. No branch and one memory access a
 * feature, so the processor fetches many at once; an unseen feature is taken for a stored one once in 400 times.
 */
export function narrowScorer({slots, largest}: NarrowTable): Scorer {
  const mask = slots.length - 1
  const weight = weightsOfBytes(largest)
  return {
    add: (keys, count, scores) => {
      let b = 0
      let c = 0
      for (let i = 0; i < count; i++) {
        const key = keys[i]!
        const slot = slots[(key >>> 8) & mask]!
        // All ones if the checks are the same, else 0; a weight of byte 0 is 0.
        const same = (((slot ^ key) & 255) - 1) >> 31
        const found = slot & same
        b += weight[(found >>> 8) & 255]!
        c += weight[(found >>> 16) & 255]!
      }
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

/** As it is stored: planes of checks and of the two weights (planes compress better than words). */
export interface NarrowParts {
  readonly planes: Uint8Array
  readonly largest: number
}

/** Puts rows in their places, heaviest first; of two that fall on one place the lighter is left out. */
export function packNarrow(rows: readonly WeightRow[], size: number, least: number): NarrowParts & {kept: number} {
  const mask = size - 1
  const planes = new Uint8Array(size * 3)
  const weighed: {key: number; b: number; c: number; heaviest: number}[] = []
  let largest = 0
  for (const {key, weights} of rows) {
    const b = weights[1]! - weights[0]!
    const c = weights[2]! - weights[0]!
    const heaviest = Math.max(Math.abs(b), Math.abs(c))
    largest = Math.max(largest, heaviest)
    if (heaviest >= least) weighed.push({key, b, c, heaviest})
  }
  weighed.sort((x, y) => y.heaviest - x.heaviest || x.key - y.key)
  let kept = 0
  for (const {key, b, c} of weighed) {
    const at = (key >>> 8) & mask
    if (planes[size + at] !== 0 || planes[2 * size + at] !== 0) continue
    kept++
    planes[at] = key & 255
    planes[size + at] = toByte(b, largest)
    planes[2 * size + at] = toByte(c, largest)
  }
  return {planes, largest, kept}
}

/** The planes put together to words. */
export function openNarrow({planes, largest}: NarrowParts): NarrowTable {
  const size = planes.length / 3
  const slots = sharedUint32(size)
  for (let i = 0; i < size; i++) slots[i] = planes[i]! | (planes[size + i]! << 8) | (planes[2 * size + i]! << 16)
  return {slots, largest}
}
