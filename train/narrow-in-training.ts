import type {WeightRow} from '../src/models/trained/narrow-table.ts'
import type {TrainingWeights} from './weights-in-training.ts'

const CLASSES = 3
/** Key, then the weights: one memory access a feature. */
const STRIDE = 1 + CLASSES

/**
 * `trainingWeights` for three classes, laid out for speed: key and weights side by side in one array, an empty place is
 * one whose key is 0 (a feature with key 0 is never learned).
 */
export function narrowTrainingWeights(): TrainingWeights {
  let capacity = 1 << 22
  let cells = new Float32Array(capacity * STRIDE)
  let keysOf = new Int32Array(cells.buffer)
  let sums = new Float64Array(capacity * CLASSES)
  let count = 0
  let clock = 1
  const place = (key: number): number => {
    const mask = capacity - 1
    let at = (Math.imul(key, 0x9e3779b1) >>> 8) & mask
    while (keysOf[at * STRIDE] !== 0 && keysOf[at * STRIDE] !== key) at = (at + 1) & mask
    return at
  }
  const grow = (): void => {
    const [oldCells, oldKeys, oldSums, oldCapacity] = [cells, keysOf, sums, capacity]
    capacity *= 2
    cells = new Float32Array(capacity * STRIDE)
    keysOf = new Int32Array(cells.buffer)
    sums = new Float64Array(capacity * CLASSES)
    for (let i = 0; i < oldCapacity; i++) {
      const key = oldKeys[i * STRIDE]!
      if (key === 0) continue
      const at = place(key)
      keysOf[at * STRIDE] = key
      for (let c = 0; c < CLASSES; c++) {
        cells[at * STRIDE + 1 + c] = oldCells[i * STRIDE + 1 + c]!
        sums[at * CLASSES + c] = oldSums[i * CLASSES + c]!
      }
    }
  }
  const averageAt = (at: number, c: number): number => cells[at * STRIDE + 1 + c]! - sums[at * CLASSES + c]! / clock
  return {
    size: () => count,
    add: (keys, n, scores) => {
      let a = 0
      let b = 0
      let d = 0
      for (let i = 0; i < n; i++) {
        // An empty place has weights of 0.
        const base = place(keys[i]!) * STRIDE
        a += cells[base + 1]!
        b += cells[base + 2]!
        d += cells[base + 3]!
      }
      scores[0] = scores[0]! + a
      scores[1] = scores[1]! + b
      scores[2] = scores[2]! + d
    },
    update: (keys, n, label, by) => {
      for (let i = 0; i < n; i++) {
        const key = keys[i]!
        if (key === 0) continue
        let at = place(key)
        if (keysOf[at * STRIDE] === 0) {
          if (count * 2 > capacity) {
            grow()
            at = place(key)
          }
          keysOf[at * STRIDE] = key
          count++
        }
        const cell = at * STRIDE + 1 + label
        cells[cell] = cells[cell]! + by
        const sum = at * CLASSES + label
        sums[sum] = sums[sum]! + clock * by
      }
    },
    tick: () => {
      clock++
    },
    averaged: () => {
      const rows: WeightRow[] = []
      for (let at = 0; at < capacity; at++) {
        const key = keysOf[at * STRIDE]!
        if (key !== 0) rows.push({key, weights: [averageAt(at, 0), averageAt(at, 1), averageAt(at, 2)]})
      }
      return rows
    },
    settle: () => {
      for (let at = 0; at < capacity; at++) {
        if (keysOf[at * STRIDE] === 0) continue
        for (let c = 0; c < CLASSES; c++) cells[at * STRIDE + 1 + c] = averageAt(at, c)
      }
    },
  }
}
