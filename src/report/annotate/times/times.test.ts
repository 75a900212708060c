import {Temporal} from 'temporal-polyfill'
import {array, assert, boolean, constantFrom, oneof, property, string} from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Report} from '../../../core/report.ts'
import {TokenKind, UPOS, type Syntax, type Tokens} from '../../../text/tokens.ts'
import {tokenize} from '../../../text/tokenize.ts'
import {civilOf, dateText, dayOf, easterOf, weekdayOf, weekText} from './calendar.ts'
import {findTimes, type FoundTime} from './index.ts'
import {timeCases} from './times.cases.ts'

const find = (text: string, published?: string, dateline?: {start: number; end: number}): FoundTime[] =>
  findTimes({
    text,
    tokens: tokenize(text),
    sentences: [],
    published: published === undefined ? undefined : {from: published, to: published},
    dateline,
  })

const shown = (text: string, found: readonly FoundTime[]): string[] =>
  found.map(({range, value}) => `${text.slice(range.start, range.end)} → ${value.timex}`)

describe('times', () => {
  test.each(timeCases)('$name: $text', ({text, published, expect: expected, first}) => {
    const found = find(text, published)
    expect(shown(text, found)).toEqual(expected)
    if (first) expect(found[0]!.value).toMatchObject(first)
  })
})

describe('what the whole report tells', () => {
  test('a dateline a day before publication is the day that "today" means', () => {
    const text = 'ORVANE, May 14 (Agency) -- The king left today.'
    expect(shown(text, find(text, '2024-05-15', {start: 0, end: 23}))).toEqual([
      'May 14 → 2024-05-14',
      'today → 2024-05-14',
    ])
  })

  test('a dateline with its year dates an undated report', () => {
    const text = 'ORVANE, May 14, 2021 -- The king left on Monday.'
    expect(shown(text, find(text, undefined, {start: 0, end: 20}))).toEqual([
      'May 14, 2021 → 2021-05-14',
      'Monday → 2021-05-10',
    ])
  })

  test('published within an interval: what both its ends agree on stands, else the hull', () => {
    const text = 'The king left in March. He came back yesterday.'
    const found = findTimes({
      text,
      tokens: tokenize(text),
      sentences: [],
      published: {from: '2024-05-13', to: '2024-05-15'},
    })
    expect(found.map(({value}) => [value.from, value.to])).toEqual([
      ['2024-03-01', '2024-03-31'],
      ['2024-05-12', '2024-05-14'],
    ])
  })

  test('sentences given bound the search for a verb', () => {
    const text = 'Guests will come\nThe king left on Monday'
    const report = 'r' as Report['id']
    const sentence = (start: number, end: number, paragraph: number) => ({
      report,
      start,
      end,
      paragraph,
      part: 'body' as const,
    })
    const found = findTimes({
      text,
      tokens: tokenize(text),
      sentences: [sentence(0, 16, 0), sentence(17, 40, 1)],
      published: {from: '2024-05-15', to: '2024-05-15'},
    })
    expect(found[0]!.value.timex).toBe('2024-05-13')
  })

  test('the ends of a stretch are given with their own ranges', () => {
    const text = 'Open from 10 June to 31 August.'
    const [one] = find(text, '2024-05-15')
    expect(one!.ends?.map(({range}) => text.slice(range.start, range.end))).toEqual(['10 June', '31 August'])
  })
})

/** Tokens cut at spaces, each with head, tag and lemma. */
function parsed(rows: readonly (readonly [word: string, head: number, upos: string, xpos: string, lemma: string])[]): {
  text: string
  tokens: Tokens
  syntax: Syntax
} {
  const text = rows.map(([word]) => word).join(' ')
  const ends = rows.map((_, i) => rows.slice(0, i + 1).reduce((sum, [word]) => sum + word.length + 1, -1))
  const xposNames = [...new Set(rows.map(([, , , xpos]) => xpos))]
  const n = rows.length
  return {
    text,
    tokens: {
      count: n,
      start: Uint32Array.from(rows.map(([word], i) => ends[i]! - word.length)),
      end: Uint32Array.from(ends),
      kind: new Uint8Array(n).fill(TokenKind.word),
      form: new Uint32Array(n),
      sentence: new Uint32Array(n),
    },
    syntax: {
      upos: Uint8Array.from(rows.map(([, , upos]) => UPOS.indexOf(upos as (typeof UPOS)[number]))),
      xpos: Uint8Array.from(rows.map(([, , , xpos]) => xposNames.indexOf(xpos))),
      xposNames,
      lemma: rows.map(([, , , , lemma]) => lemma),
      head: Int32Array.from(rows.map(([, head]) => head)),
      relation: new Uint8Array(n),
      relationNames: ['dep'],
    },
  }
}

describe('tense by the tree', () => {
  const read = (given: ReturnType<typeof parsed>): string | undefined =>
    findTimes({...given, sentences: [], published: {from: '2024-05-15', to: '2024-05-15'}})[0]?.value.timex

  test('the present tense of a plan, which the words alone do not show', () => {
    const given = parsed([
      ['They', 1, 'PRON', 'PRP', 'they'],
      ['meet', -1, 'VERB', 'VBP', 'meet'],
      ['Monday', 1, 'PROPN', 'NNP', 'Monday'],
    ])
    expect(read(given)).toBe('2024-05-20')
    expect(shown(given.text, find(given.text, '2024-05-15'))).toEqual(['Monday → 2024-05-13'])
  })

  test('the present tense of a state is no plan', () => {
    const given = parsed([
      ['They', 1, 'PRON', 'PRP', 'they'],
      ['know', -1, 'VERB', 'VBP', 'know'],
      ['Monday', 1, 'PROPN', 'NNP', 'Monday'],
    ])
    expect(read(given)).toBe('2024-05-13')
  })

  test('an irregular past that no list holds', () => {
    const given = parsed([
      ['He', 1, 'PRON', 'PRP', 'he'],
      ['smote', -1, 'VERB', 'VBD', 'smite'],
      ['them', 1, 'PRON', 'PRP', 'they'],
      ['June', 1, 'PROPN', 'NNP', 'June'],
      ['3', 3, 'NUM', 'CD', '3'],
    ])
    expect(read(given)).toBe('2023-06-03')
    expect(shown(given.text, find(given.text, '2024-05-15'))).toEqual(['June 3 → 2024-06-03'])
  })

  test('heads that run in a circle or out of the text do no harm', () => {
    const given = parsed([
      ['They', 1, 'PRON', 'PRP', 'they'],
      ['know', 2, 'X', 'FW', 'know'],
      ['Monday', 1, 'PROPN', 'NNP', 'Monday'],
    ])
    expect(read(given)).toBe('2024-05-13')
  })
})

describe('day numbers', () => {
  test('agree with Temporal over six centuries', () => {
    let date = Temporal.PlainDate.from('1600-01-01')
    for (let k = 0; k < 3000; k++) {
      const day = dayOf(date.year, date.month, date.day)
      expect(civilOf(day)).toEqual({year: date.year, month: date.month, day: date.day})
      expect(dateText(day)).toBe(date.toString())
      expect(weekdayOf(day)).toBe(date.dayOfWeek)
      expect(weekText(day)).toBe(`${date.yearOfWeek!}-W${String(date.weekOfYear!).padStart(2, '0')}`)
      date = date.add({days: 73})
    }
  })

  test('Easter', () => {
    expect([1998, 2008, 2016, 2019, 2024, 2038].map((year) => dateText(easterOf(year)))).toEqual([
      '1998-04-12',
      '2008-03-23',
      '2016-03-27',
      '2019-04-21',
      '2024-03-31',
      '2038-04-25',
    ])
  })
})

describe('hostile text', () => {
  const pieces = [
    'May',
    '5',
    ',',
    '2024',
    '\ud800',
    '\0',
    'the',
    "'",
    'last',
    'Monday',
    '-',
    'of',
    'a',
    'week',
    '99999999999999',
    '12',
    ':',
    '30',
    'p.m.',
    '\n\n',
    'quarter',
    'first',
    'from',
    'to',
    'year-end',
    'Feb. 30',
    'Q4',
    '½',
    '10/10/10',
  ]
  test('never throws; found times are sorted, inside the text and apart', () => {
    assert(
      property(
        array(oneof(constantFrom(...pieces), string()), {maxLength: 40}),
        constantFrom(' ', ''),
        boolean(),
        (words, space, dated) => {
          const text = words.join(space)
          let last = 0
          for (const {range, value} of find(text, dated ? '2024-05-15' : undefined)) {
            expect(range.start).toBeGreaterThanOrEqual(last)
            expect(range.end).toBeGreaterThan(range.start)
            expect(range.end).toBeLessThanOrEqual(text.length)
            last = range.end
            expect(value.from === null).toBe(value.to === null)
            if (value.from !== null && value.to !== null) expect(value.from <= value.to).toBe(true)
          }
        },
      ),
      {seed: 7, numRuns: 400},
    )
  })

  test.each([
    'a'.repeat(1_000_000),
    '1'.repeat(1_000_000),
    'the last '.repeat(30_000),
    'May '.repeat(50_000),
    '5 and '.repeat(50_000),
    "'".repeat(300_000),
  ])('takes time in proportion to the length', (text) => {
    const start = process.cpuUsage()
    find(text, '2024-05-15')
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5)
  })
})
