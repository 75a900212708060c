import {sharedUint32} from './shared-columns.ts'

/** Finds the row of a form among forms in ascending order. */
export interface FormRows {
  /** Ascending; the form of row i + 1 stands at i. */
  readonly forms: Uint32Array
  /** By the upper bits of a form: where those that have them begin, and at the place after it where they end. */
  readonly from: Uint32Array
}

/** Forms are hashes and spread evenly: with as many places as forms there is about one to a place. */
const placeBits = (count: number): number => Math.min(20, Math.max(1, Math.ceil(Math.log2(count + 1))))

/** @param forms ascending, none twice. */
export function formRows(forms: Uint32Array): FormRows {
  const shift = 32 - placeBits(forms.length)
  const places = 2 ** (32 - shift)
  const from = sharedUint32(places + 1)
  let at = 0
  for (let place = 0; place <= places; place++) {
    while (at < forms.length && forms[at]! >>> shift < place) at++
    from[place] = at
  }
  return {forms, from}
}

/** Row of a form, 0 if it is not there. */
export function rowFinder({forms, from}: FormRows): (form: number) => number {
  const shift = 32 - Math.log2(from.length - 1)
  return (form) => {
    const wanted = form >>> 0
    const place = wanted >>> shift
    const end = from[place + 1]!
    for (let i = from[place]!; i < end; i++) if (forms[i] === wanted) return i + 1
    return 0
  }
}
