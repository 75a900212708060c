import {describe, expect, test} from 'vitest'
import {collate} from '../../collate.ts'
import {cases} from './group.cases.ts'

const day = '2024-03-05'
const sorted = (lists: readonly (readonly string[])[]): string[][] =>
  lists.map((l) => l.toSorted()).toSorted((a, b) => (a.join() < b.join() ? -1 : 1))

describe.each(cases)('$name', ({stories, alone = []}) => {
  const texts = [...stories.flat(), ...alone]

  test.each([
    ['in order', texts],
    ['the other way round', texts.toReversed()],
  ])('%s', (_, given) => {
    const {editions, unplaced} = collate(given.map((text) => ({text, publishedAt: day})))
    expect(sorted(editions.map((e) => e.reports.map((r) => r.text)))).toEqual(sorted(stories))
    expect(unplaced.map((r) => r.text).toSorted()).toEqual(alone.toSorted())
  })
})

test('weeks apart, two reports of like words are not of one story', () => {
  const [a, b] = cases[0]!.stories[1]!
  const apart = (days: string): number =>
    collate([
      {text: a!, publishedAt: day},
      {text: b!, publishedAt: days},
      ...cases[0]!.stories[0]!.map((text) => ({text, publishedAt: day})),
    ]).editions.length
  expect(apart('2024-03-06')).toBe(2)
  expect(apart('2024-06-30')).toBe(1)
})

test('all are of one story where that is said', () => {
  const {editions, unplaced} = collate(
    cases[0]!.stories.flat().map((text) => ({text})),
    {oneStory: true},
  )
  expect(editions).toHaveLength(1)
  expect(unplaced).toEqual([])
})
