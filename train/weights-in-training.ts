import type {WeightRow} from '../src/models/trained/narrow-table.ts'
import type {Scorer} from '../src/models/trained/scorer.ts'

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

/** Room of a new row, in classes: most features speak for few. */
const FEW = 4

function grown<T extends Int32Array | Float64Array>(column: T, room: T): T {
  room.set(column)
  return room
}

/** @param classes at most 256. */
export function trainingWeights(classes: number): TrainingWeights {
  let capacity = 1 << 20
  // Key and row + 1 side by side: one memory access finds both.
  let places = new Int32Array(capacity * 2)
  let count = 0
  // By row: key, where its cells begin, how many it has, for how many there is room.
  let rows = new Int32Array(4 << 18)
  // A class and its weight side by side; the sum for the average apart, at half the place.
  let cells = new Int32Array(1 << 22)
  let weights = new Float32Array(cells.buffer)
  let sums = new Float64Array(cells.length / 2)
  let used = 0
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
  /** Where `room` cells may begin. */
  const take = (room: number): number => {
    const at = used
    used += 2 * room
    if (used > cells.length) {
      cells = grown(cells, new Int32Array(cells.length * 2))
      weights = new Float32Array(cells.buffer)
      sums = grown(sums, new Float64Array(sums.length * 2))
    }
    return at
  }
  const rowOf = (key: number): number => {
    let at = place(key)
    if (places[at + 1] !== 0) return places[at + 1]! - 1
    if (count * 2 > capacity) {
      grow()
      at = place(key)
    }
    places[at] = key
    places[at + 1] = count + 1
    if (4 * count === rows.length) rows = grown(rows, new Int32Array(rows.length * 2))
    rows[4 * count] = key
    rows[4 * count + 1] = take(FEW)
    rows[4 * count + 3] = FEW
    return count++
  }
  const cellOf = (row: number, label: number): number => {
    const from = rows[4 * row + 1]!
    const size = rows[4 * row + 2]!
    const end = from + 2 * size
    for (let cell = from; cell < end; cell += 2) if (cells[cell] === label) return cell
    if (size === rows[4 * row + 3]!) {
      const room = Math.min(classes, 2 * size)
      const to = take(room)
      cells.copyWithin(to, from, end)
      sums.copyWithin(to / 2, from / 2, end / 2)
      rows[4 * row + 1] = to
      rows[4 * row + 3] = room
    }
    rows[4 * row + 2] = size + 1
    const cell = rows[4 * row + 1]! + 2 * size
    cells[cell] = label
    return cell
  }
  const averageAt = (cell: number): number => weights[cell + 1]! - sums[cell / 2]! / clock
  return {
    size: () => count,
    add: (keys, n, scores) => {
      for (let i = 0; i < n; i++) {
        const row = places[place(keys[i]!) + 1]! - 1
        if (row < 0) continue
        const from = rows[4 * row + 1]!
        const end = from + 2 * rows[4 * row + 2]!
        for (let cell = from; cell < end; cell += 2) {
          const c = cells[cell]!
          scores[c] = scores[c]! + weights[cell + 1]!
        }
      }
    },
    update: (keys, n, label, by) => {
      for (let i = 0; i < n; i++) {
        const cell = cellOf(rowOf(keys[i]!), label)
        weights[cell + 1] = weights[cell + 1]! + by
        sums[cell / 2] = sums[cell / 2]! + clock * by
      }
    },
    tick: () => {
      clock++
    },
    averaged: () =>
      Array.from({length: count}, (_, row) => {
        const averages = new Float32Array(classes)
        const from = rows[4 * row + 1]!
        for (let k = 0; k < rows[4 * row + 2]!; k++) averages[cells[from + 2 * k]!] = averageAt(from + 2 * k)
        return {key: rows[4 * row]!, weights: averages}
      }),
    settle: () => {
      for (let row = 0; row < count; row++) {
        const from = rows[4 * row + 1]!
        for (let k = 0; k < rows[4 * row + 2]!; k++) weights[from + 2 * k + 1] = averageAt(from + 2 * k)
      }
    },
  }
}
