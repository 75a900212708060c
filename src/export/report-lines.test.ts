import {describe, expect, it} from 'vitest'
import {readClaims} from '../read-claims.ts'
import {widthOf} from './lines.ts'
import {reportLines} from './report-lines.ts'

const drawn = (text: string, width: number): string[] =>
  readClaims([{text, outlet: 'Harbour Post', publishedAt: '2031-03-04'}]).reports.flatMap((r) =>
    reportLines(r, {width}).map((l) => l.map((p) => p.text).join('')),
  )

const TEXT =
  'Ferry aground off Tarvisk\n\nThe ferry Alma ran aground off Tarvisk on Monday with 140 people on board, police said. The captain, 52, may have slept, according to the harbour office.\n'

describe('a report with what is read in it', () => {
  it.each([40, 57, 100, 140])('takes at most %i columns', (width) => {
    for (const line of drawn(TEXT, width)) expect(widthOf(line), line).toBeLessThanOrEqual(width)
  })

  it('has all its words, in order', () => {
    const words = drawn(TEXT, 60)
      .filter((l) => l.startsWith('     ') && !/[└┘]/.test(l))
      .join(' ')
    for (const word of TEXT.split(/\s+/)) expect(words).toContain(word)
  })

  it('draws a mark under the words that it is of', () => {
    const lines = drawn(TEXT, 140)
    const at = lines.findIndex((l) => l.includes('The ferry Alma ran aground'))
    const column = lines[at]!.indexOf('Monday')
    const marked = lines.slice(at + 1, at + 9).some((l) => l.slice(column).startsWith('└when'))
    expect(marked).toBe(true)
  })

  it('tells status, speaker and values', () => {
    const out = drawn(TEXT, 140).join('\n')
    expect(out).toContain('possible')
    expect(out).toContain('said by police')
    expect(out).toContain('howMany 140 person')
  })

  it('writes out what a terminal would obey, and sets wide signs in two columns', () => {
    const out = drawn('Fire in \u001b[31mLyon kills two\n\nTwo men died in 東京 on Monday.\n', 60)
    expect(out.join('\n')).not.toContain('\u001b')
    expect(out.join('\n')).toContain('\\u{1b}')
    for (const line of out) expect(widthOf(line)).toBeLessThanOrEqual(60)
  })

  it('takes any text', () => {
    for (const text of ['', '.', ' \n ', '—'.repeat(300), 'a'.repeat(500), '😀 '.repeat(50)])
      for (const line of drawn(text, 40)) expect(widthOf(line)).toBeLessThanOrEqual(40)
  })
})
