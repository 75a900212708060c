import {expect, test} from 'vitest'
import {ferries} from './fixtures.cases.ts'
import {caretLines} from './caret-lines.ts'
import {explanationLines, labelsOf} from './explanation.ts'
import {ruleWords} from './rule-words.ts'

const text = (lines: ReturnType<typeof caretLines>): string[] => lines.map((l) => l.map((p) => p.text).join(''))

test('carets stand under the words, also where a sentence is set in several lines', () => {
  const words = 'The choir had 46 singers and a conductor.'
  expect(text(caretLines(words, {start: 0, end: words.length}, [{start: 14, end: 16}], 'conflict', 60, 2))).toEqual([
    '  The choir had 46 singers and a conductor.',
    '                ^^',
  ])
  expect(text(caretLines(words, {start: 0, end: words.length}, [{start: 10, end: 24}], 'conflict', 18, 0))).toEqual([
    'The choir had 46',
    '          ^^^^^^',
    'singers and a',
    '^^^^^^^',
    'conductor.',
  ])
})

test('a wide sign has two carets, a hostile one is written out', () => {
  const words = '火 \u001b[31m red'
  expect(text(caretLines(words, {start: 0, end: words.length}, [{start: 0, end: 1}], 'drift', 60, 0))).toEqual([
    '火 \\u{1b}[31m red',
    '^^',
  ])
})

test('every label of a comparison is explained, in lines that fit', () => {
  const labels = labelsOf(ferries)
  expect(labels.length).toBeGreaterThan(0)
  for (const label of labels) {
    const lines = explanationLines(ferries, label.toLowerCase(), 60)
    expect(lines, label).toBeDefined()
    const set = text(lines ?? [])
    expect(set[0]).toContain(label)
    expect(set.some((l) => l.includes('^'))).toBe(true)
    expect(set.some((l) => l.startsWith('It would be otherwise if'))).toBe(true)
    for (const line of set) expect(line.length).toBeLessThanOrEqual(60)
  }
})

test('there is no explanation of what has no label', () => {
  expect(explanationLines(ferries, 'X1', 80)).toBeUndefined()
  expect(explanationLines(ferries, '', 80)).toBeUndefined()
  expect(explanationLines({editions: [], unplaced: [], messages: []}, 'C1', 80)).toBeUndefined()
})

test('the same sentence twice: a story beside another has its number before the label', () => {
  const twice = {...ferries, editions: [...ferries.editions, ...ferries.editions]}
  expect(labelsOf(twice)).toContain(`2/${labelsOf(ferries)[0]}`)
})

test('a rule that is not listed still has words', () => {
  expect(ruleWords('trace:some-new-rule').together).toMatch(/took over/)
  expect(ruleWords('judge:some-new-rule').apart).not.toBe('')
})
