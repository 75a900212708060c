import {performance} from 'node:perf_hooks'

import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'

import type {Part, Report} from '../../core/report.ts'
import {fold, formAt, formOf} from '../../text/fold.ts'
import {tokenize} from '../../text/tokenize.ts'
import {segment} from './index.ts'
import {quotationCases, sentenceCases, tokenCases} from './segment.cases.ts'

const world = {now: () => 0}
const report = (text: string, parts: readonly Part[] = []): Report => ({
  id: 'r_test',
  text,
  layout: 'lines',
  language: 'en',
  kind: 'unknown',
  parts,
})
const run = (text: string, parts: readonly Part[] = []) => segment.run({report: report(text, parts)}, world)
const words = (text: string): string[] => {
  const tokens = tokenize(text)
  return Array.from({length: tokens.count}, (_, i) => text.slice(tokens.start[i], tokens.end[i]))
}

describe('tokens', () => {
  it.each(tokenCases)('$name', ({text, expect: expected}) => {
    expect(words(text)).toEqual(expected)
  })

  it('give equal words one form, however they are written', () => {
    for (const [a, b] of [
      ['Gonçalves', 'goncalves'],
      ['don’t', "DON'T"],
      ['“', '"'],
      ['ﬁre', 'fire'],
      ['–', '-'],
    ] as const) {
      expect(formOf(a)).toBe(formOf(b))
    }
    expect(formOf('dam')).not.toBe(formOf('dams'))
  })
})

describe('sentences', () => {
  it.each(sentenceCases)('$name', ({text, expect: expected}) => {
    expect(run(text).sentences.map((s) => text.slice(s.start, s.end))).toEqual(expected)
  })

  it('carry their part and paragraph, and never cross a part', () => {
    const text = 'Dam breaks\nORVANE, May 5 (Agency) — The dam broke. It was old.\n\nRead more about dams'
    const place = (words: string, part: Part['part']): Part => ({
      part,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    })
    const {sentences, tokens} = run(text, [
      place('Dam breaks', 'headline'),
      place('ORVANE, May 5 (Agency) — The dam broke. It was old.', 'body'),
      place('ORVANE, May 5 (Agency)', 'dateline'),
      place('Read more about dams', 'furniture'),
    ])
    expect(sentences.map((s) => [text.slice(s.start, s.end), s.part, s.paragraph])).toEqual([
      ['Dam breaks', 'headline', 0],
      ['ORVANE, May 5 (Agency) —', 'dateline', 1],
      ['The dam broke.', 'body', 1],
      ['It was old.', 'body', 1],
      ['Read more about dams', 'furniture', 2],
    ])
    expect([...new Set(tokens.sentence)]).toEqual([0, 1, 2, 3, 4])
  })
})

describe('quotations', () => {
  it.each(quotationCases)('$name', ({text, expect: expected}) => {
    expect(run(text).quotations.map((q) => text.slice(q.start, q.end))).toEqual(expected)
  })
})

/** Pieces that make trouble: marks, joiners, halves of pairs, digits, line ends, two other scripts. */
const pieces = fc.constantFrom(
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '.',
  '...',
  '!',
  '?',
  '-',
  '--',
  '—',
  ',',
  ':',
  '/',
  '@',
  '#',
  '$',
  '%',
  '&',
  ' ',
  '\n',
  '\n\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\u200d',
  '\ufe0f',
  '\ufeff',
  '\u0000',
  '\ud83d',
  '\udc00',
  'the',
  'U.S.',
  'Mr',
  "don't",
  '10pm',
  '1,900',
  '6.8%',
  'www.a.org',
  'a@b.co',
  'ﬁ',
  'é',
  'e\u0301',
  '中文',
  'שלום',
  '👩‍🚒',
  'I',
  'no',
)
const troubled = fc
  .array(fc.oneof(pieces, fc.string({unit: 'binary', maxLength: 6})), {maxLength: 60})
  .map((a) => a.join(''))

describe('any text', () => {
  it('is rebuilt from tokens and gaps, in order, and every token has a sentence that holds it', () => {
    fc.assert(
      fc.property(troubled, (text) => {
        const {tokens, sentences, quotations} = run(text)
        let at = 0
        let rebuilt = ''
        for (let i = 0; i < tokens.count; i++) {
          const [start, end] = [tokens.start[i]!, tokens.end[i]!]
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          const gap = text.slice(at, start)
          expect(gap).not.toMatch(/[\p{L}\p{N}\p{P}\p{S}]/u)
          rebuilt += gap + text.slice(start, end)
          at = end
          const sentence = sentences[tokens.sentence[i]!]!
          expect(sentence.start).toBeLessThanOrEqual(start)
          expect(sentence.end).toBeGreaterThanOrEqual(end)
        }
        expect(rebuilt + text.slice(at)).toBe(text)
        for (const s of sentences) expect(text.slice(s.start, s.end)).not.toMatch(/\n[^\S\n]*\n/)
        for (const q of quotations) expect(q.end).toBeGreaterThan(q.start)
      }),
      {seed: 20, numRuns: 1500},
    )
  })

  it('folds to something that folds to itself, and the form of a place is the form of its words', () => {
    fc.assert(
      fc.property(troubled, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(formAt(text, 0, text.length)).toBe(formOf(text))
      }),
      {seed: 21, numRuns: 1500},
    )
  })
})

describe('long and hostile texts take linear time', () => {
  const size = 1_000_000
  const filled = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
  it.each([
    ['a megabyte without a space', 'a'],
    ['digits and commas', '1,'],
    ['hyphens', 'a-'],
    ['full stops', '.'],
    ['closing brackets', ')'],
    ['apostrophes', "'"],
    ['addresses', 'a.b@c.'],
    ['schemes', '://'],
    ['all capitals', 'DAM BREAKS '],
    ['no punctuation', 'the dam broke '],
    ['nested quotation marks', '“'],
    ['straight marks', '" '],
    ['single marks', '‘a '],
    ['quoted stops', '."'],
    ['lone surrogates', '\ud83d'],
    ['zero-width spaces', 'a\u200b'],
    ['joined emoji', '👩\u200d'],
    ['combining accents', 'e\u0301'],
    ['line ends', 'a\n'],
    ['initials', 'A. '],
    ['another script', '東'],
  ])('%s', (_, piece) => {
    const text = filled(piece)
    const started = performance.now()
    const {tokens} = run(text)
    expect(tokens.count).toBeGreaterThan(0)
    // 1 MB takes 0.05 to 0.5 s; a quadratic step would take minutes.
    expect(performance.now() - started).toBeLessThan(8000)
  })

  it('10,000 nested quotation marks are all closed', () => {
    const text = '“a '.repeat(10_000) + '”'.repeat(10_000)
    expect(run(text).quotations).toHaveLength(10_000)
  })
})
