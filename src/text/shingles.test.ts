import {expect, test} from 'vitest'
import {postings} from './postings.ts'
import {shingles, winnow} from './shingles.ts'

/** mulberry32. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return (t ^ (t >>> 14)) >>> 0
  }
}
const random = (count: number, seed: number): Uint32Array => Uint32Array.from({length: count}, seeded(seed))

test('shingles leave out masked words', () => {
  const words = Uint32Array.of(1, 2, 3, 4, 5, 6)
  expect([...shingles(words, 3, Uint8Array.of(0, 0, 1, 0, 0, 0))].map((h) => h !== 0)).toEqual([
    false,
    false,
    false,
    true,
  ])
  expect(shingles(words, 7)).toHaveLength(0)
})

test('what is kept of a text is few, in order and from every window', () => {
  const hashes = random(2000, 1)
  const kept = new Set(winnow(hashes, 17))
  expect(kept.size).toBeGreaterThan(150)
  expect(kept.size).toBeLessThan(290)
  for (let i = 0; i + 17 <= hashes.length; i++) expect(hashes.subarray(i, i + 17).some((h) => kept.has(h))).toBe(true)
})

test('a text shorter than a window keeps one, an empty one or a masked one none', () => {
  expect([...winnow(Uint32Array.of(9, 4, 7), 17)]).toEqual([4])
  expect(winnow(new Uint32Array(0), 17)).toHaveLength(0)
  expect(winnow(new Uint32Array(40), 17)).toHaveLength(0)
})

test('any shared run of size and window is found, wherever it stands', () => {
  const source = random(600, 2)
  for (let n = 0; n < 40; n++) {
    const copy = random(600, 100 + n)
    copy.set(source.subarray(n * 14, n * 14 + 24), 300 - n)
    const prints = new Set(winnow(shingles(source, 8), 17))
    expect([...winnow(shingles(copy, 8), 17)].some((p) => prints.has(p))).toBe(true)
  }
})

test('holders of shared prints are found, most shared first, and what everybody has counts for nothing', () => {
  const index = postings(400_000)
  const own = (n: number): Uint32Array => random(20, n)
  const formula = 77
  for (let n = 0; n < 200; n++) index.add(Uint32Array.from([...own(n), formula]))
  expect(index.find(Uint32Array.from([...own(5).subarray(0, 9), ...own(7).subarray(0, 12)]), 5)).toEqual([
    {holder: 7, shared: 12},
    {holder: 5, shared: 9},
  ])
  expect(index.find(Uint32Array.of(formula), 1)).toEqual([])
  expect(index.size).toBe(200)
  expect(index.find(own(999), 2)).toEqual([])
})

test('more prints than expected only make it slower', () => {
  const index = postings(10)
  for (let n = 0; n < 500; n++) index.add(random(40, n))
  for (const n of [0, 250, 499]) expect(index.find(random(40, n), 20)[0]).toMatchObject({holder: n})
})
