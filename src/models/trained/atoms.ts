import {CharacterClass as C, classAt, isUpper} from '../../text/characters.ts'
import type {Clusters} from './clusters.ts'

/**
 * What features look at, by token of one sentence, in columns. Rows `count` and `count + 1` stand for the root and for
 * "nothing there", and likewise the rows before a sentence: see `NOTHING`.
 */
export interface Atoms {
  count: number
  /** `Tokens.form`. */
  form: Int32Array
  fine: Int32Array
  coarse: Int32Array
  shape: Int32Array
  /** Hashes of the first and last letters, folded. */
  prefix2: Int32Array
  prefix3: Int32Array
  suffix1: Int32Array
  suffix2: Int32Array
  suffix3: Int32Array
  suffix4: Int32Array
}

const COLUMNS = [
  'form',
  'fine',
  'coarse',
  'shape',
  'prefix2',
  'prefix3',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
] as const

/** Rows kept free after a sentence for the root and for what is not there. */
export const EXTRA = 2

export function emptyAtoms(capacity: number): Atoms {
  const column = (): Int32Array => new Int32Array(capacity + EXTRA)
  return {
    count: 0,
    form: column(),
    fine: column(),
    coarse: column(),
    shape: column(),
    prefix2: column(),
    prefix3: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
  }
}

/** Capitals, figures and marks of a word in a small number. */
function shapeOf(text: string, start: number, end: number): number {
  const first = classAt(text, start)
  let upper = 0
  let lower = 0
  let digits = 0
  let others = 0
  let hyphens = 0
  const stop = Math.min(end, start + 24)
  for (let i = start; i < stop; i++) {
    const found = classAt(text, i)
    if (found === C.letter) {
      if (isUpper(text, i)) upper++
      else lower++
    } else if (found === C.digit) digits++
    else if (found === C.hyphen) hyphens++
    else others++
  }
  const few = (n: number): number => (n > 2 ? 2 : n)
  const capital = first === C.letter && isUpper(text, start) ? 1 : 0
  const length = Math.min(end - start, 5)
  return (
    1 +
    capital +
    2 *
      (few(upper) +
        3 *
          (few(lower) +
            3 * (Math.min(digits, 5) + 6 * (few(hyphens) + 3 * (few(others) + 3 * (length === 1 ? 1 : 0))))))
  )
}

const PRIME = 0x01000193

/** Fills `atoms` with one sentence: tokens `first` … `last - 1`. */
export function fillAtoms(
  atoms: Atoms,
  text: string,
  tokens: {readonly start: Uint32Array; readonly end: Uint32Array; readonly form: Uint32Array},
  first: number,
  last: number,
  clusters: Clusters,
): void {
  const count = last - first
  if (atoms.form.length < count + EXTRA) Object.assign(atoms, emptyAtoms(count * 2))
  atoms.count = count
  for (let i = 0; i < count; i++) {
    const start = tokens.start[first + i]!
    const end = tokens.end[first + i]!
    const form = tokens.form[first + i]!
    const row = clusters.rowOf(form)
    atoms.form[i] = form | 0
    atoms.fine[i] = clusters.fine[row]!
    atoms.coarse[i] = clusters.coarse[row]!
    atoms.shape[i] = shapeOf(text, start, end)
    let h = 0x811c9dc5
    for (let k = 0; k < 3; k++) {
      if (start + k < end) h = Math.imul(h ^ lowerAt(text, start + k), PRIME)
      if (k === 1) atoms.prefix2[i] = h
    }
    atoms.prefix3[i] = h
    h = 0x811c9dc5
    for (let k = 1; k <= 4; k++) {
      if (end - k >= start) h = Math.imul(h ^ lowerAt(text, end - k), PRIME)
      if (k === 1) atoms.suffix1[i] = h
      else if (k === 2) atoms.suffix2[i] = h
      else if (k === 3) atoms.suffix3[i] = h
    }
    atoms.suffix4[i] = h
  }
  for (const name of COLUMNS) {
    atoms[name][count] = 1
    atoms[name][count + 1] = 0
  }
}

/** A code unit in lower case, curly apostrophe straight; figures are all one. */
function lowerAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 65 && code <= 90) return code + 32
  if (code >= 48 && code <= 57) return 48
  if (code === 0x2019) return 39
  if (code < 128) return code
  return text.charAt(at).toLowerCase().charCodeAt(0)
}
