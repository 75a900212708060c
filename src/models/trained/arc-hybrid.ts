/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez & Satta 2011). Tokens 0 … count - 1, the root is `count`
 * and stands at the end of the buffer, `count + 1` is "nothing there".
 */
export const SHIFT = 0
/** The next token of the buffer becomes head of the top of the stack. */
export const LEFT = 1
/** The token below becomes head of the top of the stack. */
export const RIGHT = 2

export interface Configuration {
  count: number
  stack: Int32Array
  depth: number
  /** First token of the buffer. */
  next: number
  head: Int32Array
  /** Label + 1 of the arc to the head; 0 if there is none yet. */
  label: Int32Array
  /** Outermost and second outermost children on either side, `count + 1` if there is none. */
  left1: Int32Array
  left2: Int32Array
  right1: Int32Array
  right2: Int32Array
  lefts: Int32Array
  rights: Int32Array
}

const COLUMNS = ['stack', 'head', 'label', 'left1', 'left2', 'right1', 'right2', 'lefts', 'rights'] as const

export const emptyConfiguration = (): Configuration => ({
  count: 0,
  stack: new Int32Array(0),
  depth: 0,
  next: 0,
  head: new Int32Array(0),
  label: new Int32Array(0),
  left1: new Int32Array(0),
  left2: new Int32Array(0),
  right1: new Int32Array(0),
  right2: new Int32Array(0),
  lefts: new Int32Array(0),
  rights: new Int32Array(0),
})

/** Ready for a sentence of `count` tokens: everything in the buffer. */
export function begin(state: Configuration, count: number): void {
  const size = count + 2
  if (state.head.length < size) for (const name of COLUMNS) state[name] = new Int32Array(size * 2)
  const nothing = count + 1
  state.count = count
  state.depth = 0
  state.next = 0
  state.head.fill(-1, 0, size)
  state.label.fill(0, 0, size)
  state.left1.fill(nothing, 0, size)
  state.left2.fill(nothing, 0, size)
  state.right1.fill(nothing, 0, size)
  state.right2.fill(nothing, 0, size)
  state.lefts.fill(0, 0, size)
  state.rights.fill(0, 0, size)
}

/** Nothing is left but the root. */
export const isDone = (state: Configuration): boolean => state.depth === 0 && state.next === state.count

/** Bit of each transition that may be taken. The root takes one child, and only when everything else is attached. */
export function allowed(state: Configuration): number {
  const {depth, next, count} = state
  if (next === count) return depth === 1 ? 1 << LEFT : 1 << RIGHT
  let bits = 1 << SHIFT
  if (depth > 0) bits |= 1 << LEFT
  if (depth > 1) bits |= 1 << RIGHT
  return bits
}

/** Takes a transition; gives the token that was attached, or -1 after a shift. */
export function take(state: Configuration, transition: number): number {
  if (transition === SHIFT) {
    state.stack[state.depth++] = state.next++
    return -1
  }
  const dependent = state.stack[--state.depth]!
  if (transition === LEFT) {
    const head = state.next
    state.head[dependent] = head
    // Of the children left of a head, the one attached last is the outermost.
    state.left2[head] = state.left1[head]!
    state.left1[head] = dependent
    state.lefts[head] = state.lefts[head]! + 1
  } else {
    const head = state.stack[state.depth - 1]!
    state.head[dependent] = head
    state.right2[head] = state.right1[head]!
    state.right1[head] = dependent
    state.rights[head] = state.rights[head]! + 1
  }
  return dependent
}
