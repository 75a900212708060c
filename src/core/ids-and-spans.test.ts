import {expect, test} from 'vitest'
import {hash32, idOf} from './id.ts'
import {byStart, contains, overlap, spanOf} from './span.ts'

test('an id is the same for the same parts, and says what it names', () => {
  expect(idOf('c', 'r_1', 4, 'verb')).toBe(idOf('c', 'r_1', 4, 'verb'))
  expect(idOf('c', 'r_1', 4, 'verb')).toMatch(/^c_[0-9a-z]{20}$/)
  expect(idOf('r', '')).toMatch(/^r_[0-9a-z]{20}$/)
})

test('other parts, other order, other cuts give another id', () => {
  const ids = [
    idOf('c', 'ab', 'c'),
    idOf('c', 'a', 'bc'),
    idOf('c', 'abc'),
    idOf('c', 'c', 'ab'),
    idOf('c', 'ab', 'c', ''),
    idOf('p', 'ab', 'c'),
    idOf('c', 'AB', 'c'),
  ]
  expect(new Set(ids).size).toBe(ids.length)
})

test('ten thousand near alike have ten thousand ids, and nearly as many 32-bit hashes', () => {
  const texts = Array.from({length: 10_000}, (_, i) => `report ${i}`)
  expect(new Set(texts.map((t) => idOf('r', t))).size).toBe(texts.length)
  expect(new Set(texts.map((t) => hash32(t))).size).toBeGreaterThan(texts.length - 3)
})

test('any string has an id: lone surrogates, NUL', () => {
  const lone = String.fromCharCode(0xd800)
  expect(idOf('r', lone)).not.toBe(idOf('r', String.fromCharCode(0xd801)))
  expect(idOf('r', String.fromCharCode(0))).not.toBe(idOf('r', ''))
})

test('spans are half-open: those that only touch share nothing', () => {
  expect(overlap({start: 0, end: 4}, {start: 4, end: 9})).toBe(0)
  expect(overlap({start: 0, end: 5}, {start: 3, end: 9})).toBe(2)
  expect(overlap({start: 0, end: 9}, {start: 3, end: 5})).toBe(2)
  expect(overlap({start: 0, end: 2}, {start: 7, end: 9})).toBe(0)
})

test('a span contains itself and what lies in it', () => {
  expect(contains({start: 2, end: 5}, {start: 2, end: 5})).toBe(true)
  expect(contains({start: 2, end: 5}, {start: 3, end: 4})).toBe(true)
  expect(contains({start: 2, end: 5}, {start: 1, end: 4})).toBe(false)
})

test('by start, the longer of two that start together first', () => {
  const spans = [
    {start: 3, end: 4},
    {start: 1, end: 2},
    {start: 1, end: 9},
  ]
  expect(spans.toSorted(byStart).map((s) => s.end)).toEqual([9, 2, 4])
})

test('a span of a report holds its offsets and nothing else', () => {
  const long = {start: 1, end: 2, part: 'body'}
  expect(spanOf('r_1', long)).toEqual({report: 'r_1', start: 1, end: 2})
})
