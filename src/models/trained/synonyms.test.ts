import {describe, expect, it} from 'vitest'

import {packSynonyms} from './synonym-table.ts'
import {CONTRARY_CASES, SYNONYM_CASES} from './synonyms.cases.ts'
import {synonyms, synonymsFrom} from './synonyms.ts'

describe('the table of word senses', () => {
  const {alike, opposed, sensesOf} = synonyms()

  it.each(SYNONYM_CASES)('$a, $b: $why', ({a, b, least, below, opposed: against}) => {
    expect(opposed(a, b)).toBe(against === true)
    expect(opposed(b, a)).toBe(against === true)
    expect(alike(b, a)).toBe(alike(a, b))
    expect(alike(a, b)).toBeLessThanOrEqual(1)
    if (least !== undefined) expect(alike(a, b)).toBeGreaterThanOrEqual(least)
    if (below !== undefined) expect(alike(a, b)).toBeLessThan(below)
  })

  it.each(CONTRARY_CASES)('$a for $b: $why', ({a, b, contrary}) => {
    expect(synonyms().contrary(a, b)).toBe(contrary)
    expect(synonyms().contrary(b, a)).toBe(contrary)
  })

  it('gives senses by id, with weights', () => {
    const senses = sensesOf('arrest')
    expect(senses.length).toBeGreaterThan(2)
    for (const [i, {id, weight}] of senses.entries()) {
      expect(weight).toBeGreaterThan(0)
      expect(weight).toBeLessThanOrEqual(1)
      if (i > 0) expect(id).toBeGreaterThan(senses[i - 1]!.id)
    }
    expect(sensesOf('ARREST')).toEqual(senses)
    expect(sensesOf('gazumpish')).toEqual([])
  })

  it.each(['', '\ud800', '\0', 'x'.repeat(1_000_000), '\u0301', 'ﷺ'])('takes any string (case %#)', (word) => {
    expect(sensesOf(word)).toEqual([])
    expect(alike(word, 'arrest')).toBe(0)
    expect(opposed(word, 'arrest')).toBe(false)
  })
})

describe('packing', () => {
  const senses = new Map([
    ['alpha', new Map([['s1', 1]])],
    [
      'beta',
      new Map([
        ['s1', 0.6],
        ['s2', 0.4],
      ]),
    ],
    ['gamma', new Map([['s2', 0.4]])],
  ])
  const bytes = packSynonyms(senses, [['gamma', 'delta']])
  const moved = new Uint8Array(bytes.length + 3)
  moved.set(bytes, 3)

  it.each([
    ['as they are', bytes],
    ['inside a larger buffer, not on a multiple of four', moved.subarray(3)],
  ])('reads its bytes %s', (_, from) => {
    const {alike, opposed, sensesOf} = synonymsFrom(from)
    expect(alike('alpha', 'beta')).toBe(0.6)
    expect(alike('beta', 'gamma')).toBe(0) // 0.4 × 0.4 is under the least
    expect(opposed('delta', 'gamma')).toBe(true)
    expect(opposed('alpha', 'gamma')).toBe(false)
    expect(new Set(sensesOf('beta').map(({weight}) => weight))).toEqual(new Set([0.4, 0.6]))
    expect(sensesOf('delta')).toEqual([])
  })

  it('does not depend on the order of words', () => {
    expect(packSynonyms(new Map([...senses].reverse()), [['gamma', 'delta']])).toEqual(bytes)
  })

  it('refuses other bytes', () => expect(() => synonymsFrom(new Uint8Array(40))).toThrow(RangeError))
})
