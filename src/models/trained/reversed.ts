import {type Atoms, emptyAtoms, EXTRA} from './atoms.ts'

const ATOMS = ['form', 'fine', 'coarse', 'suffix3'] as const

/** What the parser looks at of a sentence, last token first; for a parser that reads from right to left. */
export function reverseAtoms(into: Atoms, from: Atoms): void {
  const {count} = from
  if (into.form.length < count + EXTRA) Object.assign(into, emptyAtoms(count * 2))
  into.count = count
  for (const name of ATOMS) {
    const [a, b] = [from[name], into[name]]
    for (let i = 0; i < count; i++) b[i] = a[count - 1 - i]!
    b[count] = 1
    b[count + 1] = 0
  }
}

/** Tags in the opposite order. */
export function reverseTagIds(into: Int32Array, given: Int32Array, count: number): Int32Array {
  const room = into.length < count ? new Int32Array(count * 2) : into
  for (let i = 0; i < count; i++) room[i] = given[count - 1 - i]!
  return room
}

/** A first opinion of the tree, in the order of the sentence. */
export interface Guide {
  /** `count` for the root. */
  head: Int32Array
  /** Label + 1. */
  label: Int32Array
  /** Last token whose head a token is, -1 if it has none; rows `count` and `count + 1` are -1. */
  lastChild: Int32Array
  /** First one. */
  firstChild: Int32Array
}

export const emptyGuide = (): Guide => ({
  head: new Int32Array(0),
  label: new Int32Array(0),
  lastChild: new Int32Array(0),
  firstChild: new Int32Array(0),
})

/** Room for `count` tokens; contents are left to `finishGuide`. */
export function sizeGuide(guide: Guide, count: number): void {
  if (guide.head.length >= count + 2) return
  const size = count * 2 + 2
  guide.head = new Int32Array(size)
  guide.label = new Int32Array(size)
  guide.lastChild = new Int32Array(size)
  guide.firstChild = new Int32Array(size)
}

/** Works out the children from heads. */
export function finishGuide(guide: Guide, count: number): void {
  const {head, label, lastChild, firstChild} = guide
  lastChild.fill(-1, 0, count + 2)
  firstChild.fill(-1, 0, count + 2)
  for (let i = 0; i < count; i++) {
    const up = head[i]!
    lastChild[up] = i
    if (firstChild[up] === -1) firstChild[up] = i
  }
  head[count] = -1
  head[count + 1] = -1
  label[count] = 0
  label[count + 1] = 0
}

/** Heads and labels of a tree built from right to left, put in the order of the sentence. */
export function guideFromReversed(guide: Guide, head: Int32Array, label: Int32Array, count: number): void {
  sizeGuide(guide, count)
  for (let i = 0; i < count; i++) {
    const mirrored = count - 1 - i
    const up = head[mirrored]!
    guide.head[i] = up === count ? count : count - 1 - up
    guide.label[i] = label[mirrored]!
  }
  finishGuide(guide, count)
}
