import {describe, expect, it} from 'vitest'
import {differing} from './differing-words.ts'
import {editionOf} from './fixtures.cases.ts'
import {placesIn} from './places.ts'
import {LONGEST, quoteOf} from './quote.ts'
import {witnessesOf, dateWords} from './witnesses.ts'

const witness = (text: string) => witnessesOf(editionOf(text)).all[0]!
const shown = (q: ReturnType<typeof quoteOf>): string =>
  (q.cut.before ? '…' : '') +
  q.pieces.map((p) => (p.strong ? `*${p.text}*` : p.text)).join('') +
  (q.cut.after ? '…' : '')

/** Quotes `[…]` of a text with its `<…>` brought out. */
function quoted(marked: string, longest?: number): string {
  const offsets: Record<string, number> = {}
  let text = ''
  for (const c of marked) {
    if ('[]<>'.includes(c)) offsets[c] = text.length
    else text += c
  }
  const strong = offsets['<'] === undefined ? [] : [{start: offsets['<'], end: offsets['>'] ?? 0}]
  const w = witness(text)
  const edition = {...w, sentences: [{report: 'r_0', start: 0, end: text.length, paragraph: 0, part: 'body' as const}]}
  return shown(quoteOf(edition, {report: 'r_0', start: offsets['[']!, end: offsets[']']!}, strong, longest))
}

describe('quoteOf', () => {
  it.each([
    ['the sentence around the span', 'The dam [burst] on Tuesday.', 200, 'The dam burst on Tuesday.'],
    ['words brought out', 'At least [<12> people] died.', 200, 'At least *12* people died.'],
    ['white space left out of what is brought out', 'At least[< 12 >people] died.', 200, 'At least *12* people died.'],
    [
      'cut before and after, between words',
      'one two three four [five <six> seven] eight nine ten',
      20,
      '…five *six* seven…',
    ],
    ['cut after only', '[<one> two] three four five six seven', 14, '*one* two three…'],
    ['cut before only', 'one two three four five six [seven <eight>]', 12, '…seven *eight*'],
    [
      'from the start of the sentence where it can',
      'At least one two [<three> four] five six seven',
      24,
      'At least one two *three*…',
    ],
    ['from the start of a clause near by', `${'word '.repeat(20)}so, then [<six>] people`, 40, '…then *six* people'],
    ['a word longer than the room', `[<${'x'.repeat(50)}>] y`, 10, `*${'x'.repeat(10)}*…`],
    ['never inside a surrogate pair', `[<${'😀'.repeat(9)}>]`, 5, '*😀😀*…'],
  ])('%s', (_, marked, longest, expected) => {
    expect(quoted(marked, longest)).toBe(expected)
  })

  it('gives the very words of its span', () => {
    const text = `${'word '.repeat(80)}twelve ${'word '.repeat(80)}`
    const at = text.indexOf('twelve')
    const q = quoteOf(witness(text), {report: 'r_0', start: 0, end: text.length}, [{start: at, end: at + 6}])
    expect(q.pieces.map((p) => p.text).join('')).toBe(text.slice(q.span.start, q.span.end))
    expect(q.pieces.find((p) => p.strong)?.text).toBe('twelve')
    expect(q.span.end - q.span.start).toBeLessThanOrEqual(LONGEST)
  })

  it('throws at no offset', () => {
    for (const [start, end] of [
      [-5, 3],
      [2, 900],
      [3, 1],
      [0, 0],
    ] as const)
      expect(() => quoteOf(witness('abc def'), {report: 'r_0', start, end}, [{start, end}])).not.toThrow()
  })
})

describe('differing', () => {
  it.each([
    ['a number', 'At least 12 people died', 'At least 15 people died', ['12']],
    ['a number with a comma', 'some 1,200 men', 'some 1,500 men', ['1,200']],
    ['two places', 'On Monday the Alma sank off Tarvisk', 'On Sunday the Alma sank off Veld', ['Monday', 'Tarvisk']],
    ['a word put in', 'the old ferry sank', 'the ferry sank', ['old']],
    ['nothing but case', 'The Ferry', 'the ferry', []],
    ['all', 'Five hurt', 'seven injured', ['Five hurt']],
  ])('%s', (_, a, b, expected) => {
    expect(differing(a, b).map((r) => a.slice(r.start, r.end))).toEqual(expected)
  })
})

describe('placesIn', () => {
  const page = 'Head\n\nFirst paragraph.\n\n \nSecond one.\nThird.'
  it.each([
    ['lines' as const, page, 'First', 'line 3'],
    ['lines' as const, page, 'Third', 'line 7'],
    ['lines' as const, 'a\r\nb\rc', 'c', 'line 3'],
    ['paragraphs' as const, page, 'Head', 'headline 0'],
    ['paragraphs' as const, page, 'First', 'paragraph 1'],
    ['paragraphs' as const, page, 'one', 'paragraph 2'],
    ['paragraphs' as const, page, 'Third', 'paragraph 3'],
  ])('%s: %j has %s at %s', (layout, text, words, expected) => {
    const report = {...witness(text).report, layout, parts: [{part: 'headline' as const, start: 0, end: 4}]}
    const {kind, number} = placesIn(report)(text.indexOf(words))
    expect(`${kind} ${number}`).toBe(expected)
  })
})

describe('dateWords', () => {
  it.each([
    ['2024-03-05', '2024-03-05', '5 March 2024'],
    ['2024-03-05', '2024-03-07', '5–7 March 2024'],
    ['2024-02-28', '2024-03-03', '28 February – 3 March 2024'],
    ['2023-12-31', '2024-01-01', '31 December 2023 – 1 January 2024'],
    ['2024-03-05T14:10Z', '2024-03-05T14:10Z', '5 March 2024, 14:10 UTC'],
    ['2024-03-05T14:10', '2024-03-05T18:00', '5 March 2024'],
    ['2024', '2024', '2024'],
  ])('%s to %s', (from, to, words) => {
    expect(dateWords({from, to})).toBe(words)
  })
})

describe('witnessesOf', () => {
  it('shows the end of a path that no other report has', () => {
    const edition = editionOf('a', 'b', 'c')
    const paths = ['x/one/report.txt', 'x/two/report.txt', 'x/two/other.txt']
    const all = witnessesOf({...edition, reports: edition.reports.map((r, i) => ({...r, path: paths[i]!}))}).all
    expect(all.map((w) => w.file)).toEqual(['one/report.txt', 'two/report.txt', 'other.txt'])
  })
})
