import type {WeightRow} from '../src/models/trained/narrow-table.ts'
import type {Scorer} from '../src/models/trained/scorer.ts'

/** Rows are allotted this many at a time. */
const CHUNK = 8192

/** Weights of an averaged perceptron while they are learned: one row a feature that ever took part in a mistake. */
export interface TrainingWeights extends Scorer {
  /** Adds `by` to the weight of a class for every feature. */
  readonly update: (keys: Int32Array, count: number, label: number, by: number) => void
  /** One example has gone by: the unit of averaging. */
  readonly tick: () => void
  /** Averaged weights (Collins 2002; in the manner of Daumé 2006: w − u / n). */
  readonly averaged: () => WeightRow[]
  /** Puts the averaged weights in place of the current ones: the end of training. */
  readonly settle: () => void
  readonly size: () => number
}

export function trainingWeights(classes: number): TrainingWeights {
  let capacity = 1 << 20
  // Key and row + 1 side by side: one memory access finds both.
  let places = new Int32Array(capacity * 2)
  let count = 0
  const weights: Float32Array[] = []
  const sums: Float64Array[] = []
  const rowKeys: number[] = []
  let clock = 1
  const place = (key: number): number => {
    const mask = capacity - 1
    let at = (Math.imul(key, 0x9e3779b1) >>> 8) & mask
    while (places[2 * at + 1] !== 0 && places[2 * at] !== key) at = (at + 1) & mask
    return 2 * at
  }
  const grow = (): void => {
    const old = places
    capacity *= 2
    places = new Int32Array(capacity * 2)
    for (let i = 0; i < old.length; i += 2) {
      if (old[i + 1] === 0) continue
      const at = place(old[i]!)
      places[at] = old[i]!
      places[at + 1] = old[i + 1]!
    }
  }
  return {
    size: () => count,
    add: (keys, n, scores) => {
      for (let i = 0; i < n; i++) {
        const row = places[place(keys[i]!) + 1]! - 1
        if (row < 0) continue
        const chunk = weights[Math.floor(row / CHUNK)]!
        const base = (row % CHUNK) * classes
        for (let c = 0; c < classes; c++) scores[c] = scores[c]! + chunk[base + c]!
      }
    },
    update: (keys, n, label, by) => {
      for (let i = 0; i < n; i++) {
        const key = keys[i]!
        let at = place(key)
        if (places[at + 1] === 0) {
          if (count * 2 > capacity) {
            grow()
            at = place(key)
          }
          places[at] = key
          places[at + 1] = count + 1
          rowKeys.push(key)
          if (count % CHUNK === 0) {
            weights.push(new Float32Array(CHUNK * classes))
            sums.push(new Float64Array(CHUNK * classes))
          }
          count++
        }
        const row = places[at + 1]! - 1
        const cell = (row % CHUNK) * classes + label
        const chunk = weights[Math.floor(row / CHUNK)]!
        const sum = sums[Math.floor(row / CHUNK)]!
        chunk[cell] = chunk[cell]! + by
        sum[cell] = sum[cell]! + clock * by
      }
    },
    tick: () => {
      clock++
    },
    averaged: () =>
      rowKeys.map((key, row) => {
        const chunk = weights[Math.floor(row / CHUNK)]!
        const sum = sums[Math.floor(row / CHUNK)]!
        const base = (row % CHUNK) * classes
        const averages = new Float32Array(classes)
        for (let c = 0; c < classes; c++) averages[c] = chunk[base + c]! - sum[base + c]! / clock
        return {key, weights: averages}
      }),
    settle: () => {
      for (let row = 0; row < count; row++) {
        const chunk = weights[Math.floor(row / CHUNK)]!
        const sum = sums[Math.floor(row / CHUNK)]!
        const base = (row % CHUNK) * classes
        for (let c = 0; c < classes; c++) chunk[base + c] = chunk[base + c]! - sum[base + c]! / clock
      }
    },
  }
}
