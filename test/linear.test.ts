import {beforeAll, describe, expect, it} from 'vitest'

import {collate} from '../src/collate.ts'
import type {Report} from '../src/core/report.ts'
import type {ReportLayers} from '../src/pipeline/layers.ts'
import {runStages} from '../src/pipeline/run.ts'
import {annotate} from '../src/report/annotate/index.ts'
import {extract} from '../src/report/extract/index.ts'
import {segment} from '../src/report/segment/index.ts'

/** CPU milliseconds that a text takes from tokens to claims. */
function cost(text: string): number {
  const report: Report = {
    id: 'r_test',
    text,
    layout: 'lines',
    language: 'en',
    kind: 'unknown',
    parts: [{start: 0, end: text.length, part: 'body'}],
  }
  const from = process.cpuUsage()
  const {tokens, sentences} = runStages<ReportLayers>([segment, annotate, extract], {report}, {now: () => 0})
  const {user, system} = process.cpuUsage(from)
  expect(tokens.count).toBeGreaterThan(0)
  expect(sentences.at(-1)!.end).toBeLessThanOrEqual(text.length)
  return (user + system) / 1000
}

/** Text of about `size` characters. */
const HOSTILE: readonly (readonly [string, (size: number) => string])[] = [
  ['one word', (n) => 'abcdefghij'.repeat(n / 10)],
  ['figures', (n) => Array.from({length: n / 4}, (_, i) => String(100 + (i % 877))).join(' ')],
  ['nested quotation marks', (n) => '“said ‘he '.repeat(n / 20) + 'x' + '’ ”'.repeat(n / 20)],
  ['quotation marks that are never closed', (n) => '“'.repeat(n)],
  ['straight quotation marks', (n) => '"'.repeat(n)],
  ['all capitals', (n) => 'THE MAYOR LEFT '.repeat(n / 15)],
  ['no punctuation', (n) => 'the mayor of the town left the hall '.repeat(n / 36)],
  ['a comma after every word', (n) => 'said, '.repeat(n / 6)],
  ['zero-width spaces', (n) => 'the\u200bmayor\u200b'.repeat(n / 10)],
  ['lone surrogates', (n) => '\ud800 \udc00 a\ud83d'.repeat(n / 6)],
  ['brackets', (n) => '('.repeat(n / 2) + ')'.repeat(n / 2)],
]
/** Characters. */
const SMALL = 10_000
const LARGE = 80_000
/** Milliseconds that are noise: the collector, code that is being compiled. */
const NOISE = 150
/** A quadratic step would cost 64 times as much where the text is 8 times as long. */
const MOST = 24

describe('time grows with the text', () => {
  beforeAll(() => {
    cost('The mayor left the hall on Monday, officials said. '.repeat(100))
  })
  it.each(HOSTILE)(
    '%s',
    (_, make) => {
      const small = cost(make(SMALL))
      expect(cost(make(LARGE))).toBeLessThan(MOST * Math.max(small, NOISE))
    },
    60_000,
  )
  it('what is done with all claims of a book costs less than reading it', () => {
    const book = Array.from(
      {length: 3000},
      (_, i) =>
        `The ferry Alma ran aground off Tarvisk on Monday with ${i} people on board, the harbour master said of day ${i}. ` +
        `Nobody was hurt, and tugs pulled it free at noon, according to the port. `,
    ).join('')
    const read = cost(book)
    const from = process.cpuUsage()
    const {editions} = collate([{text: book}], {oneStory: true})
    const {user, system} = process.cpuUsage(from)
    expect(editions[0]!.claims.length).toBeGreaterThan(6000)
    expect((user + system) / 1000).toBeLessThan(2 * read)
  }, 240_000)
  it('a megabyte without a space is read', () => {
    expect(cost('abcdefghij'.repeat(100_000))).toBeLessThan(5000)
  })
})
