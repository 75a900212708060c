import {formRows, rowFinder, type FormRows} from './form-rows.ts'
import {sharedUint16, sharedUint32, sharedUint8} from './shared-columns.ts'

/** Class and frequency of known words, by `formOf`. */
export interface Clusters {
  /** Row of a form, 0 if it is not known. */
  readonly rowOf: (form: number) => number
  /** 1 … 512 by row, 0 for an unknown word. */
  readonly fine: Uint16Array
  /** 1 … 64 by row, 0 for an unknown word. */
  readonly coarse: Uint8Array
  /** Place in the frequency list, from 1 ("the"), rounded to a quarter of an octave; 0 for an unknown word. By row. */
  readonly rank: Uint32Array
}

export interface ClusterEntry {
  readonly form: number
  readonly rank: number
  readonly fine: number
  readonly coarse: number
}

const HEADER = 3

/** Entries sorted by form; columns of 32-bit differences of forms, fine class, coarse class of a fine one, quarter-octave rank. */
export function packClusters(entries: readonly ClusterEntry[]): Uint8Array {
  const sorted = [...entries].sort((a, b) => a.form - b.form)
  const fineCount = Math.max(...entries.map((e) => e.fine)) + 1
  const words = HEADER + sorted.length
  const bytes = new Uint8Array(words * 4 + fineCount + sorted.length * 3)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, sorted.length, true)
  view.setUint32(4, fineCount, true)
  let last = 0
  for (const [i, {form}] of sorted.entries()) {
    view.setUint32((HEADER + i) * 4, form - last, true)
    last = form
  }
  let at = words * 4
  for (const {fine, coarse} of sorted) bytes[at + fine] = coarse
  at += fineCount
  for (const [i, {fine, rank}] of sorted.entries()) {
    bytes[at + i] = fine & 255
    bytes[at + sorted.length + i] = fine >> 8
    bytes[at + 2 * sorted.length + i] = Math.round(4 * Math.log2(rank + 1))
  }
  return bytes
}

/** What `Clusters` stands on: columns alone, in shared memory. */
export interface ClusterTables {
  readonly rows: FormRows
  readonly fine: Uint16Array
  readonly coarse: Uint8Array
  readonly rank: Uint32Array
}

/** @param bytes what `packClusters` gave; may be a view of a larger buffer. */
export function openClusters(bytes: Uint8Array): ClusterTables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(0, true)
  const fineCount = view.getUint32(4, true)
  const coarseAt = (HEADER + count) * 4
  const columns = coarseAt + fineCount
  const ranks = Uint32Array.from({length: 256}, (_, quarters) => Math.round(2 ** (quarters / 4)))
  const forms = sharedUint32(count)
  const fine = sharedUint16(count + 1)
  const coarse = sharedUint8(count + 1)
  const rank = sharedUint32(count + 1)
  let form = 0
  for (let i = 0; i < count; i++) {
    form = (form + view.getUint32((HEADER + i) * 4, true)) >>> 0
    forms[i] = form
    const f = bytes[columns + i]! | (bytes[columns + count + i]! << 8)
    fine[i + 1] = f + 1
    coarse[i + 1] = bytes[coarseAt + f]! + 1
    rank[i + 1] = ranks[bytes[columns + 2 * count + i]!]!
  }
  return {rows: formRows(forms), fine, coarse, rank}
}

export const clustersOf = ({rows, fine, coarse, rank}: ClusterTables): Clusters => ({
  rowOf: rowFinder(rows),
  fine,
  coarse,
  rank,
})

/** @param bytes what `packClusters` gave; may be a view of a larger buffer. */
export const readClusters = (bytes: Uint8Array): Clusters => clustersOf(openClusters(bytes))
