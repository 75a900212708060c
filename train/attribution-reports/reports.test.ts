import {readFileSync} from 'node:fs'

import {expect, test} from 'vitest'

import {readReports} from './read-reports.ts'

const reports = readReports()

test('every marked span has the words that stand beside it', () => {
  for (const {id, text, attributions} of reports)
    for (const {source, cue, content} of attributions) {
      expect(content.length, id).toBeGreaterThan(0)
      for (const [start, end, words] of [...(source === undefined ? [] : [source]), ...cue, ...content]) {
        expect(text.slice(start, end), id).toBe(words)
        expect(words.trim(), id).toBe(words)
        expect(words.length, id).toBeGreaterThan(0)
      }
    }
})

test('a third is kept apart, and ids are not used twice', () => {
  expect(new Set(reports.map((report) => report.id)).size).toBe(reports.length)
  expect(reports.filter((report) => report.apart)).toHaveLength(Math.floor(reports.length / 3))
  expect(
    readFileSync(new URL('reports.jsonl', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n'),
  ).toHaveLength(reports.length)
})
