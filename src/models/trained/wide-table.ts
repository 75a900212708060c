import {toByte, weightsOfBytes} from './companding.ts'
import type {WeightRow} from './narrow-table.ts'
import type {Scorer} from './scorer.ts'
import {shared, sharedUint32} from './shared-columns.ts'

/**
 * Weights of many classes, few of them not zero for one feature: buckets of four as in the narrow table, whose words
 * hold an 8-bit check and where the feature's list of classes begins; a list is its length, then class and byte in turn.
 */
const BUCKET = 4

export interface WideTable {
  /** Check in the low 8 bits, start of the list above. */
  readonly slots: Uint32Array
  readonly lists: Uint8Array
  readonly largest: number
}

export function wideScorer({slots, lists, largest}: WideTable): Scorer {
  const mask = slots.length - 1 - (BUCKET - 1)
  const weight = weightsOfBytes(largest)
  /** Words found, by feature: all are fetched, without a branch, before any list is read. */
  let words = new Int32Array(256)
  return {
    add: (keys, count, scores) => {
      if (words.length < count) words = new Int32Array(count)
      for (let i = 0; i < count; i++) {
        const key = keys[i]!
        const check = key & 255 || 1
        const base = (key >>> 8) & mask
        let found = 0
        for (let k = base; k < base + BUCKET; k++) {
          const slot = slots[k]!
          // All ones if the checks are the same, else 0. No two of a bucket have the same.
          found |= slot & ((((slot ^ check) & 255) - 1) >> 31)
        }
        words[i] = found
      }
      for (let i = 0; i < count; i++) {
        const slot = words[i]!
        if (slot === 0) continue
        let at = slot >>> 8
        const end = at + 1 + 2 * lists[at]!
        for (at++; at < end; at += 2) {
          const c = lists[at]!
          scores[c] = scores[c]! + weight[lists[at + 1]!]!
        }
      }
    },
  }
}

/** As they are stored: a check a slot, and the lists in the order of the slots. */
export interface WideParts {
  readonly checks: Uint8Array
  readonly lists: Uint8Array
  readonly largest: number
}

/** Where each slot's list begins, worked out from the lengths of those before it. */
export function openWide({checks, lists, largest}: WideParts): WideTable {
  const slots = sharedUint32(checks.length)
  let at = 0
  for (let slot = 0; slot < checks.length; slot++) {
    const check = checks[slot]!
    if (check === 0) continue
    slots[slot] = (check | (at << 8)) >>> 0
    at += 1 + 2 * lists[at]!
  }
  return {slots, lists: shared(lists), largest}
}

/** Weights below `least` are left out; rows go into buckets heaviest first, and those that find theirs full are dropped. */
export function packWide(rows: readonly WeightRow[], size: number, least: number): WideParts & {dropped: number} {
  const mask = size - 1 - (BUCKET - 1)
  const checks = new Uint8Array(size)
  const place = Array.from<WeightRow | undefined>({length: size})
  let largest = 0
  const weighed: {row: WeightRow; heaviest: number}[] = []
  for (const row of rows) {
    let heaviest = 0
    for (let k = 0; k < row.weights.length; k++) heaviest = Math.max(heaviest, Math.abs(row.weights[k]!))
    largest = Math.max(largest, heaviest)
    if (heaviest >= least) weighed.push({row, heaviest})
  }
  weighed.sort((a, b) => b.heaviest - a.heaviest || a.row.key - b.row.key)
  let dropped = 0
  for (const {row} of weighed) {
    const check = row.key & 255 || 1
    const base = (row.key >>> 8) & mask
    let at = base
    while (at < base + BUCKET && checks[at] !== 0 && checks[at] !== check) at++
    if (at === base + BUCKET || checks[at] !== 0) dropped++
    else {
      checks[at] = check
      place[at] = row
    }
  }
  const lists: number[] = []
  for (let slot = 0; slot < size; slot++) {
    const row = place[slot]
    if (row === undefined) continue
    const head = lists.length
    lists.push(0)
    for (let k = 0; k < row.weights.length; k++) {
      if (Math.abs(row.weights[k]!) < least) continue
      lists.push(k, toByte(row.weights[k]!, largest))
      lists[head] = lists[head]! + 1
    }
  }
  return {checks, lists: Uint8Array.from(lists), largest, dropped}
}
