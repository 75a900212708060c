import {expect, test} from 'vitest'
import {chains, seeded, sharedRuns, type Run} from './align.ts'
import {alignWords} from './diff.ts'

const codes = (text: string): Uint32Array =>
  Uint32Array.from(text.split(' ').filter(Boolean), (w) =>
    [...w].reduce((h, c) => (h * 31 + c.codePointAt(0)!) >>> 0, 7),
  )

const runsOf = (a: Uint32Array, b: Uint32Array, least: number): Run[] => sharedRuns(seeded(a, least), seeded(b, least))

test('runs are found in any order and no word is used twice', () => {
  const a = codes('the mill burned down at noon and nobody was hurt said the chief')
  const b = codes('nobody was hurt said the chief after the mill burned down at dusk')
  expect(runsOf(a, b, 3)).toEqual([
    {a: 0, b: 7, length: 5},
    {a: 7, b: 0, length: 6},
  ])
})

test('a run shorter than asked for is not found', () => {
  expect(runsOf(codes('a b c d'), codes('x a b y'), 3)).toEqual([])
  expect(runsOf(codes(''), codes('x a b y'), 3)).toEqual([])
})

test('the longest run wins words that two runs claim', () => {
  const runs = runsOf(codes('a b c d e f'), codes('c d e f x a b c d'), 3)
  expect(runs).toEqual([{a: 0, b: 5, length: 4}])
})

test('runs in one order with short gaps are one passage', () => {
  const a = codes('one two three four five six seven eight nine')
  const b = codes('one two three FOUR five six seven eight nine')
  const [first, ...others] = chains(runsOf(a, b, 3))
  expect(others).toEqual([])
  expect(first!.words).toBe(8)
})

test('a moved paragraph is a passage of its own', () => {
  const a = codes('a b c d e f g h')
  const b = codes('e f g h a b c d')
  expect(chains(runsOf(a, b, 3))).toHaveLength(2)
})

test('alignment keeps every word once, in order', () => {
  const a = [...'kitten']
  const b = [...'sitting']
  const steps = alignWords(a.length, b.length, (i, j) => (a[i] === b[j] ? 2 : -1))
  expect(steps.map((s) => s.a).filter((x) => x >= 0)).toEqual([0, 1, 2, 3, 4, 5])
  expect(steps.map((s) => s.b).filter((x) => x >= 0)).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(steps.filter((s) => a[s.a] === b[s.b])).toHaveLength(4)
})

test('alignment of nothing with something', () => {
  expect(alignWords(0, 2, () => 1)).toEqual([
    {a: -1, b: 0},
    {a: -1, b: 1},
  ])
  expect(alignWords(0, 0, () => 1)).toEqual([])
})
