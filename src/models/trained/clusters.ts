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

/** Forms are found by their upper bits: this many give about two rows to a place. */
const PLACE_BITS = 16

/** @param bytes what `packClusters` gave; may be a view of a larger buffer. */
export function readClusters(bytes: Uint8Array): Clusters {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(0, true)
  const fineCount = view.getUint32(4, true)
  const coarseAt = (HEADER + count) * 4
  const columns = coarseAt + fineCount
  const ranks = Uint32Array.from({length: 256}, (_, quarters) => Math.round(2 ** (quarters / 4)))
  // Ascending; row i + 1 stands at i.
  const forms = new Uint32Array(bytes.slice(HEADER * 4, coarseAt).buffer)
  const fine = new Uint16Array(count + 1)
  const coarse = new Uint8Array(count + 1)
  const rank = new Uint32Array(count + 1)
  /** Where the forms of a place begin, and at the place after it where they end. */
  const from = new Uint32Array((1 << PLACE_BITS) + 1)
  let form = 0
  for (let i = 0; i < count; i++) {
    form = (form + forms[i]!) >>> 0
    forms[i] = form
    const f = bytes[columns + i]! | (bytes[columns + count + i]! << 8)
    fine[i + 1] = f + 1
    coarse[i + 1] = bytes[coarseAt + f]! + 1
    rank[i + 1] = ranks[bytes[columns + 2 * count + i]!]!
    const next = (form >>> (32 - PLACE_BITS)) + 1
    from[next] = from[next]! + 1
  }
  for (let place = 1; place < from.length; place++) from[place] = from[place]! + from[place - 1]!
  const rowOf = (wanted: number): number => {
    const place = wanted >>> (32 - PLACE_BITS)
    const end = from[place + 1]!
    for (let i = from[place]!; i < end; i++) if (forms[i] === wanted) return i + 1
    return 0
  }
  return {rowOf, fine, coarse, rank}
}
