import {describe, expect, test} from 'vitest'
import {collate} from '../../collate.ts'
import {overlap} from '../../core/span.ts'
import {cases} from './count.cases.ts'

/** The origins of the point that holds some words of the first report best. */
function originsOf(reports: readonly string[], told: string) {
  const {editions} = collate(
    reports.map((text) => ({text})),
    {oneStory: true},
  )
  const [{points, reports: read}] = editions as [(typeof editions)[number]]
  const report = read.find((r) => r.text.includes(told) && r.text === reports[0])!
  const start = report.text.indexOf(told)
  const at = {start, end: start + told.length}
  const fit = (p: (typeof points)[number]): number =>
    Math.max(
      0,
      ...p.spans.filter((s) => s.report === report.id).map((s) => overlap(s, at) / (s.end - s.start + told.length)),
    )
  return points.toSorted((a, b) => fit(b) - fit(a) || b.spans.length - a.spans.length)[0]
}

describe('origins of what several reports tell', () => {
  test.each(cases.map((c) => [c.name, c] as const))('%s', (_, {reports, told, origins: [low, high]}) => {
    const point = originsOf(reports, told)
    expect(new Set(point?.spans.map((s) => s.report)).size).toBe(reports.length)
    expect(point?.origins).toEqual({low, high})
    expect(point?.relation).toBe(low > 1 ? 'agrees' : 'adds')
  })
})
