import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {collate} from '../../src/collate.ts'
import type {Collation, Edition} from '../../src/core/edition.ts'
import type {ReportInput} from '../../src/core/report.ts'
import type {Span} from '../../src/core/span.ts'
import {exampleStories, report, SEED, story} from './stories.ts'

const RUNS = {seed: SEED, numRuns: 12}
const ONE = {oneStory: true}

/** Every span anywhere in a value, with the path to it. */
function* spansIn(value: unknown, path = ''): Generator<{path: string; span: Span}> {
  if (value === null || typeof value !== 'object') return
  if ('report' in value && 'start' in value && 'end' in value) yield {path, span: value as Span}
  for (const [key, inner] of Object.entries(value)) yield* spansIn(inner, `${path}/${key}`)
}

function checkSpans(edition: Edition): void {
  const texts = new Map(edition.reports.map((r) => [r.id, r.text]))
  const wrong = [...spansIn({...edition, reports: []})].filter(({span: {report, start, end}}) => {
    const text = texts.get(report)
    return text === undefined || start < 0 || end > text.length || text.slice(start, end).trim() === ''
  })
  expect(wrong).toEqual([])
}

function checkReadings({units, claims, points}: Edition): void {
  const reportOf = new Map(claims.map((c) => [c.id, c.report]))
  for (const {readings, spans, slot} of units) {
    expect(readings.flatMap((r) => r.spans)).toEqual(expect.arrayContaining([...spans]))
    for (const reading of readings) {
      expect(reading.reports.toSorted(), slot).toEqual([...new Set(reading.spans.map((s) => s.report))].toSorted())
      for (const id of reading.claims) expect(reading.reports).toContain(reportOf.get(id))
      expect(reading.origins.low).toBeGreaterThanOrEqual(1)
      expect(reading.origins.low).toBeLessThanOrEqual(reading.origins.high)
      expect(reading.origins.high).toBeLessThanOrEqual(reading.reports.length)
    }
  }
  for (const point of points) for (const id of point.claims) expect(reportOf.has(id)).toBe(true)
}

/** Each example read once. */
const examples = exampleStories.map((story) => ({...story, collation: collate(story.inputs)}))

const bytes = (collation: Collation): string => JSON.stringify(collation)

describe('the order of the files changes nothing', () => {
  test.each(examples)('$slug', ({inputs, collation}) => {
    const once = bytes(collation)
    fc.assert(
      fc.property(fc.shuffledSubarray([...inputs], {minLength: inputs.length}), (shuffled) => {
        expect(bytes(collate(shuffled))).toBe(once)
      }),
      {seed: SEED, numRuns: 1},
    )
  })

  test('of generated stories, and running twice gives the same bytes', () => {
    fc.assert(
      fc.property(story, fc.nat(), (reports, turn) => {
        const once = bytes(collate(reports, ONE))
        expect(bytes(collate(reports, ONE))).toBe(once)
        const by = turn % reports.length
        expect(bytes(collate([...reports.slice(by), ...reports.slice(0, by)].toReversed(), ONE))).toBe(once)
      }),
      RUNS,
    )
  })
})

describe('what is shown rests on words', () => {
  test.each(examples)('$slug', ({collation}) => {
    for (const edition of collation.editions) {
      checkSpans(edition)
      checkReadings(edition)
    }
  })

  test('of generated stories', () => {
    fc.assert(
      fc.property(story, (reports) => {
        for (const edition of collate(reports, ONE).editions) {
          checkSpans(edition)
          checkReadings(edition)
        }
      }),
      RUNS,
    )
  })
})

/** Origins of what both editions have: the whole, and each reading and point whose words, the added report's left out, are the same. */
function originsOf(edition: Edition, without?: string): Map<string, {low: number; high: number}> {
  const key = (spans: readonly Span[]): string =>
    spans
      .filter((s) => s.report !== without)
      .map((s) => `${s.report} ${s.start} ${s.end}`)
      .toSorted()
      .join()
  const found = new Map([['all', edition.origins]])
  for (const {slot, relation, readings} of edition.units) {
    const whole = readings.map((r) => key(r.spans)).join(' | ')
    for (const reading of readings) found.set(`${slot} ${relation} ${whole} ${key(reading.spans)}`, reading.origins)
  }
  for (const {spans, origins} of edition.points) found.set(`point ${key(spans)}`, origins)
  return found
}

function checkReprint(inputs: readonly ReportInput[], before: Edition, of: number, publishedAt: string): void {
  const reprint = {text: inputs[of % inputs.length]!.text, outlet: 'The Reprinter', publishedAt}
  const after = collate([...inputs, reprint], ONE).editions[0]!
  const added = after.reports.find((r) => r.outlet === reprint.outlet)
  const now = originsOf(after, added?.id)
  for (const [key, {low, high}] of originsOf(before)) {
    const count = now.get(key)
    if (count) expect({key, low: count.low <= low, high: count.high <= high}).toEqual({key, low: true, high: true})
  }
}

describe('a reprint word for word raises no count of origins', () => {
  test.each(examples)('$slug', ({inputs, collation}) => {
    checkReprint(inputs, collation.editions[0]!, 1, '2025-01-01')
  })

  test('of generated stories', () => {
    fc.assert(
      fc.property(story, fc.nat(), (reports, of) => {
        checkReprint(reports, collate(reports, ONE).editions[0]!, of, '2024-03-08')
      }),
      RUNS,
    )
  })
})

describe('a report of another matter', () => {
  const basil = {
    text: 'How to keep basil on a windowsill\n\nBasil wants light and hates draughts. Water it from below, pinch out the tips, and never let it flower. In winter a lamp helps.',
    path: 'basil.txt',
  }

  test('changes no edition', () => {
    const all = exampleStories.flatMap((s) => s.inputs)
    const before = collate(all)
    const after = collate([...all, basil])
    expect(JSON.stringify(after.editions)).toBe(JSON.stringify(before.editions))
    expect(after.unplaced.map((r) => r.path)).toContain(basil.path)
  })
})

test('one report alone gives its claims and no comparison', () => {
  fc.assert(
    fc.property(report, (one) => {
      const {editions, unplaced} = collate([one])
      expect(unplaced).toEqual([])
      expect(editions).toHaveLength(1)
      checkSpans(editions[0]!)
      expect(editions[0]!.units.filter((u) => u.within === undefined)).toEqual([])
      expect(editions[0]!.lineage).toEqual([])
    }),
    RUNS,
  )
})
