import {describe, expect, it} from 'vitest'
import {segments, sharedRuns} from '../../src/export/html/marks.ts'

const runsOf = (a: string, b: string): (readonly [string, string])[] =>
  sharedRuns(a, b).map((r) => [a.slice(r.a.start, r.a.end), b.slice(r.b.start, r.b.end)])

describe('sharedRuns', () => {
  it.each([
    ['the ferry ran aground off Tarvisk', 'The ferry ran aground off Tarvisk!', ['the ferry ran aground off Tarvisk']],
    ['the ferry ran aground off Tarvisk', 'the ferry ran aground near Tarvisk', []],
    ['one two three four five six', 'x five six one two three four five y', ['one two three four five']],
    ['“The water came through,” he said', 'the water came – through. He said', ['The water came through,” he said']],
    ['a b c d e f g', 'a b c d e x a b c d e f g', ['a b c d e f g']],
    ['паром сел на мель у порта', 'Паром сел на мель у мыса', ['паром сел на мель у']],
    ['', 'one two three four five', []],
  ])('%s | %s', (a, b, wanted) => {
    expect(runsOf(a, b).map(([words]) => words)).toEqual(wanted)
  })

  it('takes time in proportion to the length of the texts', () => {
    const text = 'a b c d e '.repeat(20_000)
    const before = process.cpuUsage().user
    sharedRuns(text, text)
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5)
  })
})

describe('segments', () => {
  it('cuts where a mark begins or ends', () => {
    const marks = [
      {start: 0, end: 6, label: '', run: 3},
      {start: 4, end: 9, label: 'D1'},
      {start: 4, end: 9, label: 'C2'},
      {start: 20, end: 30, label: 'D9'},
    ]
    expect(segments(2, 12, marks)).toEqual([
      {start: 2, end: 4, labels: [], run: 3},
      {start: 4, end: 6, labels: ['D1', 'C2'], run: 3},
      {start: 6, end: 9, labels: ['D1', 'C2'], run: -1},
      {start: 9, end: 12, labels: [], run: -1},
    ])
  })

  it('covers the stretch whatever the marks', () => {
    expect(segments(0, 5, [])).toEqual([{start: 0, end: 5, labels: [], run: -1}])
    expect(segments(3, 3, [{start: 0, end: 9, label: 'D1'}])).toEqual([])
  })
})
