import {formOf} from '../../text/fold.ts'
import {openWeights, packWeights} from './weights-file.ts'

/** Words whose best sense in common comes to less are not alike: kinds of one thing (0.3 × 0.3: "Monday", "Tuesday"; 0.4 × 0.4: "red", "blue"). */
export const LEAST_ALIKE = 0.2

/** Senses and opposites of words by rows; row 0 is of a word that is not known. */
export interface SynonymTable {
  readonly rowOf: (form: number) => number
  /** Where the senses of a row begin in `ids` and `weights`; one more than there are rows. */
  readonly sensesFrom: Uint32Array
  /** Ascending within a row. */
  readonly ids: Uint16Array
  /** Place in `palette`. */
  readonly weights: Uint8Array
  readonly palette: Float64Array
  /** Where the opposites of a row begin in `opposites`. */
  readonly oppositesFrom: Uint32Array
  /** Rows. */
  readonly opposites: Uint16Array
  /** Where the poles of a row begin in `poles`. */
  readonly polesFrom: Uint32Array
  /** Ends of scales, 2 n and 2 n + 1, ascending within a row. */
  readonly poles: Uint16Array
}

const bytesOf = (columns: Uint16Array | Uint32Array): Uint8Array =>
  new Uint8Array(columns.buffer, columns.byteOffset, columns.byteLength)

/**
 * Rows ascend by the hash of their word; senses are numbered as the rows meet them. Nothing is written shorter than it
 * is held, for a table that is read at once: zstd makes it small.
 *
 * @throws {RangeError} if two words have one hash, there are more than 65,535 words or senses, or one has more than 255 of them.
 */
export function packSynonyms(
  senses: ReadonlyMap<string, ReadonlyMap<string, number>>,
  opposites: readonly (readonly [string, string])[],
  poles: ReadonlyMap<string, ReadonlySet<number>> = new Map(),
): Uint8Array {
  const opposed = new Map<string, string[]>()
  for (const [a, b] of opposites) {
    opposed.set(a, [...(opposed.get(a) ?? []), b])
    opposed.set(b, [...(opposed.get(b) ?? []), a])
  }
  const words = new Map<number, string>()
  for (const word of new Set([...senses.keys(), ...opposed.keys(), ...poles.keys()])) {
    if ((senses.get(word)?.size ?? 0) === 0 && !opposed.has(word) && !poles.has(word)) continue
    const form = formOf(word)
    const other = words.get(form)
    if (other !== undefined) throw new RangeError(`"${word}" and "${other}" have one hash`)
    words.set(form, word)
  }
  const rows = [...words].toSorted(([a], [b]) => a - b)
  const rowOf = new Map(rows.map(([, word], i) => [word, i + 1]))
  const palette = [...new Set([...senses.values()].flatMap((of) => [...of.values()]))].toSorted((a, b) => b - a)

  const [counts, ids, weights, opposedCounts, opposedRows, poleCounts, ends]: number[][] = [[], [], [], [], [], [], []]
  const numbers = new Map<string, number>()
  for (const [, word] of rows) {
    const of = [...(senses.get(word) ?? [])].toSorted(
      ([a], [b]) => (numbers.get(a) ?? Infinity) - (numbers.get(b) ?? Infinity) || (a < b ? -1 : 1),
    )
    counts!.push(of.length)
    for (const [sense, weight] of of) {
      const number = numbers.get(sense) ?? numbers.size
      numbers.set(sense, number)
      ids!.push(number)
      weights!.push(palette.indexOf(weight))
    }
    const against = (opposed.get(word) ?? []).map((other) => rowOf.get(other)!).toSorted((a, b) => a - b)
    opposedCounts!.push(against.length)
    if (numbers.size > 65_536 || rows.length > 65_535) throw new RangeError('more than 65,535 words or senses')
    if (of.length > 255 || against.length > 255) throw new RangeError(`too many senses or opposites of "${word}"`)
    opposedRows!.push(...against)
    const at = [...(poles.get(word) ?? [])].toSorted((a, b) => a - b)
    poleCounts!.push(at.length)
    ends!.push(...at)
  }
  return packWeights(
    {palette},
    {
      forms: bytesOf(Uint32Array.from(rows, ([form]) => form)),
      counts: Uint8Array.from(counts!),
      ids: bytesOf(Uint16Array.from(ids!)),
      weights: Uint8Array.from(weights!),
      opposedCounts: Uint8Array.from(opposedCounts!),
      opposedRows: bytesOf(Uint16Array.from(opposedRows!)),
      poleCounts: Uint8Array.from(poleCounts!),
      poles: bytesOf(Uint16Array.from(ends!)),
    },
  )
}

/** Where each of some runs begins, and after the last its end. Run 0 is empty. */
function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 2)
  for (let i = 0; i < counts.length; i++) starts[i + 2] = starts[i + 1]! + counts[i]!
  return starts
}

/** Hashes spread evenly: this many of their high bits leave one or two to a bucket. */
const BUCKET_BITS = 14

/**
 * @param bytes what `packSynonyms` gave; may be a view of a larger buffer.
 * @throws {RangeError} if the bytes are something else.
 */
export function readSynonyms(bytes: Uint8Array): SynonymTable {
  const {about, section} = openWeights(bytes.byteOffset % 4 === 0 ? bytes : bytes.slice())
  const words16 = (name: string): Uint16Array => {
    const {buffer, byteOffset, length} = section(name)
    return new Uint16Array(buffer, byteOffset, length >> 1)
  }
  const packed = section('forms')
  const forms = new Uint32Array(packed.buffer, packed.byteOffset, packed.length >> 2)
  const shift = 32 - BUCKET_BITS
  // First row (from 0) of each bucket, and after the last their number.
  const buckets = new Uint16Array((1 << BUCKET_BITS) + 1)
  for (let bucket = 0, i = 0; bucket < buckets.length; bucket++) {
    while (i < forms.length && forms[i]! >>> shift < bucket) i++
    buckets[bucket] = i
  }
  return {
    rowOf: (form) => {
      const bucket = form >>> shift
      for (let i = buckets[bucket]!; i < buckets[bucket + 1]!; i++) if (forms[i] === form) return i + 1
      return 0
    },
    sensesFrom: startsOf(section('counts')),
    ids: words16('ids'),
    weights: section('weights'),
    palette: Float64Array.from(about.palette as number[]),
    oppositesFrom: startsOf(section('opposedCounts')),
    opposites: words16('opposedRows'),
    polesFrom: startsOf(section('poleCounts')),
    poles: words16('poles'),
  }
}
