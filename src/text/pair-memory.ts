/** So many pairs are remembered, the last ones: what a large story has more of is worked out again. */
const PLACES = 1 << 15

/** A function of two numbers from 0, asked for the same pairs again and again, that remembers what it gave. */
export function pairMemory(of: (a: number, b: number) => number): (a: number, b: number) => number {
  const first = new Int32Array(PLACES).fill(-1)
  const second = new Int32Array(PLACES)
  const known = new Float64Array(PLACES)
  return (a, b) => {
    const at = ((Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 17) & (PLACES - 1)
    if (first[at] !== a || second[at] !== b) {
      known[at] = of(a, b)
      first[at] = a
      second[at] = b
    }
    return known[at]!
  }
}
