/** One that shares prints with what was asked for. */
export interface Sharer {
  /** Number given by `add`. */
  readonly holder: number
  /** How many of the prints asked for it has. */
  readonly shared: number
}

/** Which of very many sets of hashes share some with a given one. */
export interface Postings {
  /** Takes in a set of prints; its number, from 0 on. */
  readonly add: (prints: Uint32Array) => number
  /** Those that share at least `least` prints, most first, then by number. */
  readonly find: (prints: Uint32Array, least: number) => Sharer[]
  readonly size: number
  /** Bytes of memory taken. */
  readonly bytes: number
}

/** Prints that more holders than this have are formulas, no trace of copying (METHODS 2.2: at most 100); no more are kept. */
const MOST_HOLDERS = 100

/**
 * An inverted index in typed arrays: a hash table of chains, newest first, 8 bytes a print and 5 bytes a slot. A print is
 * kept by its slot alone, so that a few holders of other prints are met by chance, one print each: ask for two or more,
 * or look again at what is found.
 *
 * @param expected prints that will come in, about; the table does not grow, chains do.
 */
export function postings(expected: number): Postings {
  let slots = 1024
  while (slots < expected && slots < 2 ** 30) slots *= 2
  const shift = 32 - Math.log2(slots)
  const heads = new Int32Array(slots).fill(-1)
  const holders = new Uint8Array(slots)
  let room = Math.max(1024, Math.ceil(expected * 1.05))
  let next = new Int32Array(room)
  let owner = new Uint32Array(room)
  let seen = new Uint8Array(1024)
  let used = 0
  let size = 0
  // The upper bits of a product: winnowing keeps small hashes, whose upper bits are alike.
  const slotOf = (print: number): number => Math.imul(print, 0x9e3779b1) >>> shift
  const grow = (): void => {
    room = Math.ceil(room * 1.5)
    const [more, owners] = [new Int32Array(room), new Uint32Array(room)]
    more.set(next)
    owners.set(owner)
    next = more
    owner = owners
  }
  return {
    add(prints) {
      for (const print of prints) {
        const slot = slotOf(print)
        if (holders[slot] === MOST_HOLDERS) continue
        holders[slot]!++
        if (used === room) grow()
        next[used] = heads[slot]!
        owner[used] = size
        heads[slot] = used++
      }
      return size++
    },
    find(prints, least) {
      if (seen.length < size) seen = new Uint8Array(Math.max(size, 2 * seen.length))
      const touched: number[] = []
      for (const print of prints) {
        const slot = slotOf(print)
        if (holders[slot] === MOST_HOLDERS) continue
        for (let at = heads[slot]!; at >= 0; at = next[at]!) {
          const holder = owner[at]!
          if (seen[holder] === 0) touched.push(holder)
          if (seen[holder]! < 255) seen[holder]!++
        }
      }
      const found: Sharer[] = []
      for (const holder of touched) {
        if (seen[holder]! >= least) found.push({holder, shared: seen[holder]!})
        seen[holder] = 0
      }
      return found.sort((a, b) => b.shared - a.shared || a.holder - b.holder)
    },
    get size() {
      return size
    },
    get bytes() {
      return 5 * slots + 8 * room + seen.length
    },
  }
}
