import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {collate} from '../../src/collate.ts'
import {SEED} from './stories.ts'

const NUL = String.fromCharCode(0)
const LONE = [0xd800, 0xdbff, 0xdc00, 0xdfff].map((c) => String.fromCharCode(c))

/** Pieces that rules over text trip on, between pieces that they know. */
const PIECE = fc.oneof(
  fc.string({unit: 'binary', maxLength: 12}),
  fc.string({unit: 'grapheme', maxLength: 12}),
  fc.constantFrom(
    ...LONE,
    NUL,
    '\u0007',
    '\u001b[31m',
    '\ufeff',
    '\u202e',
    '\u2028',
    '\r',
    '\r\n',
    '\n\n',
    '\t',
    '\u0301',
  ),
  fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '’',
    '«',
    '…',
    '...',
    '—',
    '(',
    ')',
    '[',
    ']',
    '<b>',
    '</b>',
    '%',
    '$',
    '€',
    '№',
    '½',
  ),
  fc.constantFrom(
    '1,234,567',
    '1e309',
    '99999999999999999999',
    '31 February 2024',
    '25:61',
    '0-0',
    '-',
    'U.S.',
    '3rd',
    '٣٤',
  ),
  fc.constantFrom(
    'Police',
    'said',
    'arrested',
    'not',
    'who',
    'killed',
    'and',
    'on Tuesday',
    'in Lyon',
    'to',
    'will',
    'if',
  ),
)
const TEXT = fc
  .array(fc.tuple(PIECE, fc.constantFrom(' ', ' ', ' ', '', '\n', '. ', ', ')), {maxLength: 40})
  .map((parts) => parts.flat().join(''))

describe('whatever is given as text', () => {
  test('is collated: no throw, and every span lies in its report', () => {
    fc.assert(
      fc.property(fc.array(TEXT, {minLength: 1, maxLength: 3}), fc.boolean(), (texts, oneStory) => {
        const collation = collate(
          texts.map((text) => ({text})),
          {oneStory},
        )
        const reports = [...collation.editions.flatMap((e) => e.reports), ...collation.unplaced]
        expect(reports.map((r) => r.text).toSorted()).toEqual(texts.toSorted())
        for (const edition of collation.editions) {
          const lengths = new Map(edition.reports.map((r) => [r.id, r.text.length]))
          for (const {spans} of [...edition.claims, ...edition.mentions, ...edition.attributions, ...edition.units])
            for (const {report, start, end} of spans) {
              expect(start).toBeLessThan(end)
              expect(end).toBeLessThanOrEqual(lengths.get(report) ?? -1)
            }
        }
      }),
      {seed: SEED, numRuns: 60},
    )
  })

  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n '],
    ['one character', 'x'],
    ['a lone surrogate', LONE[0]!],
    ['NUL alone', NUL],
    ['quotation marks that never close', '“ " ‘ « '.repeat(400)],
    ['brackets that never close', '('.repeat(3000)],
    ['one word without end', 'a'.repeat(100_000)],
    ['digits without end', '1'.repeat(20_000)],
    ['a sentence without end', 'the man who saw '.repeat(500)],
    ['full stops', '. '.repeat(3000)],
    ['combining marks', `e${'\u0301'.repeat(5000)}`],
    ['numbers without end', '1,000 and 2.5 '.repeat(700)],
  ])('%s, beside itself and a report', (_, text) => {
    const other = 'Fair ends\n\nThe book fair in Norvale drew 40,000 visitors this year. Rain fell on the last day.'
    const {editions} = collate([{text}, {text}, {text: other}], {oneStory: true})
    expect(editions[0]?.reports).toHaveLength(3)
  })
})

describe('whatever is given as a field', () => {
  test.each(['headline', 'outlet', 'byline', 'path', 'url'])('%s', (field) => {
    fc.assert(
      fc.property(TEXT, (value) => {
        const {editions} = collate(
          [{text: 'Fair ends\n\nRain fell.', [field]: value}, {text: 'Rain fell on the fair.'}],
          {
            oneStory: true,
          },
        )
        expect(editions[0]?.reports).toHaveLength(2)
      }),
      {seed: SEED, numRuns: 15},
    )
  })
})
