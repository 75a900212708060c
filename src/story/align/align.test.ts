import {describe, expect, test} from 'vitest'
import {editionOf, wordsIn} from '../../../test/collated.ts'
import type {Edition} from '../../core/edition.ts'
import {cases} from './align.cases.ts'

const OWN = ['Gulls sat on the quay all morning.', 'An old man fed the pigeons from a paper bag.']
const storyOf = (...texts: readonly string[]): Edition =>
  editionOf(
    texts.map((text, i) => ({
      text: `Notes from the ${['coast', 'hills'][i] ?? 'town'}\n\n${text}\n\n${OWN[i] ?? ''}`,
      outlet: `Outlet ${i}`,
      publishedAt: '2024-03-06',
    })),
  )

/** Whether a point has both words, each in a clause of its own report. */
function joined(edition: Edition, [x, y]: readonly [string, string]): boolean {
  const words = wordsIn(edition)
  const of = (outlet: string): string | undefined => edition.reports.find((r) => r.outlet === outlet)?.id
  const [a, b] = [of('Outlet 0'), of('Outlet 1')]
  return edition.points.some(
    ({spans}) =>
      spans.some((s) => s.report === a && words(s).includes(x)) &&
      spans.some((s) => s.report === b && words(s).includes(y)),
  )
}

describe.each(cases)('$name', ({a, b, together = [], apart = []}) => {
  const edition = storyOf(a, b)
  test.each(together.map(([x, y]) => ({x, y})))('"$x" with "$y"', ({x, y}) => {
    expect(joined(edition, [x, y])).toBe(true)
  })
  test.each(apart.map(([x, y]) => ({x, y})))('"$x" not with "$y"', ({x, y}) => {
    const words = wordsIn(edition)
    for (const part of [x, y])
      expect(edition.points.some((p) => p.spans.some((s) => words(s).includes(part)))).toBe(true)
    expect(joined(edition, [x, y])).toBe(false)
  })
})

test('every claim stands in one point', () => {
  for (const {a, b} of cases) {
    const {claims, points} = storyOf(a, b)
    expect(points.flatMap((p) => p.claims).toSorted()).toEqual(claims.map((c) => c.id).toSorted())
  }
})

test('a point that one report alone has is only in it', () => {
  for (const {a, b} of cases)
    for (const {relation, spans} of storyOf(a, b).points)
      expect(relation === 'only-in').toBe(new Set(spans.map((s) => s.report)).size === 1)
})

test('what one report says once is surely said', () => {
  for (const {a, b} of cases)
    for (const {evidence, tier} of storyOf(a, b).points)
      if (evidence[0].rule === 'align:said-once') expect(tier).toBe('shown')
})

test.each([
  [
    'The council sold the small brewery at Tarsk on Monday.',
    'The council sold the small brewery at Tarsk on Monday.',
    true,
  ],
  [
    'The council sold the small brewery at Tarsk on Monday.',
    'The council sold the vast brewery at Tarsk on Monday.',
    false,
  ],
])('what is told as agreed has no contrary words: %s %s', (a, b, agreed) => {
  const {points} = storyOf(a, b)
  const both = points.filter(({spans, claims}) => claims.length > 1 && new Set(spans.map((s) => s.report)).size === 2)
  expect(both.length).toBeGreaterThan(0)
  expect(both.some((p) => p.tier === 'shown')).toBe(agreed)
})
