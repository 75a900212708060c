import {describe, expect, test} from 'vitest'
import {collate} from './collate.ts'

const FAIR =
  'Fair ends in Norvale\n\nThe book fair in Norvale drew 40,000 visitors this year. Rain fell on the last day of the fair.'
const READERS =
  'Readers come to Norvale\n\nThe book fair in Norvale drew 55,000 visitors this year. Poets read at the fair in tents.'

describe('mistakes of the caller', () => {
  test('no reports', () => expect(() => collate([])).toThrow(TypeError))
  test('a text that is no string', () => {
    expect(() => collate([{text: 42 as unknown as string}])).toThrow(TypeError)
  })
  test.each(['yesterday', '2024-02-31', ''])('the day "%s"', (publishedAt) => {
    expect(() => collate([{text: FAIR, publishedAt}])).toThrow(RangeError)
  })
  test.each([
    {start: -1, end: 4},
    {start: 0, end: 10_000},
    {start: 8, end: 4},
    {start: 0.5, end: 4},
  ])('a part from $start to $end', ({start, end}) => {
    expect(() => collate([{text: FAIR, parts: [{part: 'body', start, end}]}])).toThrow(RangeError)
  })
})

test('texts are kept byte for byte', () => {
  const odd = `\ufeff${FAIR}\r\n\r\n“Rain”\u00a0fell … \u0007 ${String.fromCharCode(0xd800)}  `
  const {editions} = collate([{text: odd}, {text: READERS}], {oneStory: true})
  expect(editions[0]?.reports.map((r) => r.text).toSorted()).toEqual([odd, READERS].toSorted())
})

test('an edition is plain JSON', () => {
  const collation = collate([{text: FAIR}, {text: READERS}], {oneStory: true})
  expect(JSON.parse(JSON.stringify(collation))).toEqual(collation)
})

test('sigils go by day; a report without one comes last', () => {
  const {editions} = collate(
    [
      {text: 'Tents\n\nThe tents of the fair were green.', path: 'c'},
      {text: READERS, publishedAt: '2024-03-07', path: 'b'},
      {text: FAIR, publishedAt: '2024-03-05', path: 'a'},
    ],
    {oneStory: true},
  )
  expect(editions[0]?.reports.map((r) => [r.sigil, r.path])).toEqual([
    ['A', 'a'],
    ['B', 'b'],
    ['C', 'c'],
  ])
})

test('one report alone is told so', () => {
  const {editions, messages} = collate([{text: FAIR, path: 'fair.txt'}])
  expect(editions).toHaveLength(1)
  expect(messages).toContainEqual(expect.objectContaining({rule: 'collate:one-report', path: 'fair.txt'}))
})

test('a report in another language is kept, and said to be compared only by copying', () => {
  const dutch =
    'Boekenbeurs in Norvale\n\nDe boekenbeurs in Norvale trok dit jaar 40.000 bezoekers. Op de laatste dag van de beurs regende het de hele middag.'
  const {editions, messages} = collate([{text: FAIR}, {text: dutch, path: 'beurs.txt'}], {oneStory: true})
  const report = editions[0]?.reports.find((r) => r.text === dutch)
  expect(report?.language).toBe('nl')
  expect(editions[0]?.claims.filter((c) => c.report === report?.id)).toEqual([])
  expect(messages.map((m) => [m.rule, m.path])).toContainEqual(['read:other-language', 'beurs.txt'])
})

test('identical reports are two, told apart by their number', () => {
  const {editions} = collate([{text: FAIR}, {text: FAIR}], {oneStory: true})
  expect(new Set(editions[0]?.reports.map((r) => r.id)).size).toBe(2)
  expect(editions[0]?.origins).toEqual({low: 1, high: 1})
})

test('progress is told, and a signal stops the work', () => {
  const told: string[] = []
  collate([{text: FAIR}, {text: READERS}], {oneStory: true, progress: ({stage}) => told.push(stage)})
  expect(told).toEqual(['reading', 'reading', 'collating'])
  const control = new AbortController()
  control.abort()
  expect(() => collate([{text: FAIR}], {signal: control.signal})).toThrow(/abort/i)
})
