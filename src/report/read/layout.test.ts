import {describe, expect, test} from 'vitest'
import type {Part} from '../../core/report.ts'
import {furnitureCases} from './layout-furniture.cases.ts'
import {outletCases} from './layout-outlets.cases.ts'
import {layoutCases} from './layout.cases.ts'
import {makeReport} from './make-report.ts'

const KINDS = ['headline', 'byline', 'dateline', 'credit', 'caption', 'furniture'] as const

describe('layout of a text file', () => {
  for (const wanted of [...layoutCases, ...outletCases, ...furnitureCases]) {
    test(wanted.name, () => {
      const report = makeReport({text: wanted.text}, 0)
      const words = (kind: Part['part']): string[] =>
        report.parts
          .filter((p) => p.part === kind)
          .flatMap((p) =>
            kind === 'furniture'
              ? report.text.slice(p.start, p.end).split(/\s*\n\s*/)
              : [report.text.slice(p.start, p.end)],
          )
      const got: Record<string, unknown> = {outlet: report.outlet}
      const expected: Record<string, unknown> = {outlet: wanted.outlet}
      for (const kind of KINDS) {
        got[kind] = words(kind)
        expected[kind] = wanted[kind] ?? []
      }
      const at = report.publishedAt
      got['published'] = at === undefined ? undefined : at.from === at.to ? at.from : `${at.from}/${at.to}`
      expected['published'] = wanted.published
      if (wanted.kind !== undefined) [got['kind'], expected['kind']] = [report.kind, wanted.kind]
      const body = report.parts.filter((p) => p.part === 'body')
      const all = report.text.slice(
        Math.min(
          ...report.parts
            .filter((p) => p.part === 'body' || (p.part === 'dateline' && body.some((b) => b.start === p.start)))
            .map((p) => p.start),
        ),
        body.at(-1)?.end,
      )
      got['starts'] = all.slice(0, wanted.starts.length)
      expected['starts'] = wanted.starts
      if (wanted.ends !== undefined) {
        got['ends'] = all.slice(-wanted.ends.length)
        expected['ends'] = wanted.ends
      }
      expect(got).toEqual(expected)
      expect(report.language).toBe('en')
    })
  }
})
