import {describe, expect, test} from 'vitest'
import type {LineageEdge} from '../../core/edition.ts'
import type {ReportInput} from '../../core/report.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {runStages} from '../../pipeline/run.ts'
import {makeReports} from '../../report/read/index.ts'
import {segment} from '../../report/segment/index.ts'
import {trace} from './index.ts'

const world = {now: () => 0}

/** mulberry32: the same press at every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

const NOUNS =
  'ferry harbour crane bridge mayor engine captain quay tunnel school choir orchard mill cellar market prison lorry forest weir museum'.split(
    ' ',
  )
const VERBS =
  'blocked repaired flooded rescued inspected auctioned painted delayed evacuated rebuilt photographed emptied'.split(
    ' ',
  )
const ADJECTIVES = 'rusty yellow crowded forgotten wooden northern silent borrowed frozen narrow'.split(' ')
const NAMES = 'Norvale Velda Tarsk Hollin Quell Ardmore Brenz Castrel'.split(' ')

/** A press of reports, a third of them made from an earlier one: reprinted, cut, or a part of it with words of their own. */
function press(count: number, seed: number): ReportInput[] {
  const below = seeded(seed)
  const one = (from: readonly string[]): string => from[below(from.length)]!
  const sentence = (): string =>
    `The ${one(ADJECTIVES)} ${one(NOUNS)} of ${one(NAMES)} was ${one(VERBS)} by ${2 + below(400)} ${one(NOUNS)}s near the ${one(ADJECTIVES)} ${one(NOUNS)} and ${one(VERBS)} at ${one(NAMES)}.`
  const bodies: string[][] = []
  return Array.from({length: count}, (_, n) => {
    const own = Array.from({length: 8}, sentence)
    const source = n > 3 && below(3) === 0 ? bodies[below(n)]! : null
    const kind = below(3)
    const body =
      source === null
        ? own
        : kind === 0
          ? source
          : kind === 1
            ? source.slice(0, 5)
            : [...source.slice(0, 6), ...own.slice(0, 2)]
    bodies.push(body)
    return {
      text: `${one(NOUNS)} and ${one(NOUNS)}\n\n${body.join(' ')}\n`,
      outlet: `Outlet ${n}`,
      publishedAt: `2031-03-${String(1 + (n % 27)).padStart(2, '0')}`,
      path: `${n}.txt`,
    }
  })
}

const layersOf = (inputs: readonly ReportInput[]): ReportLayers[] =>
  makeReports(inputs).map((report) =>
    runStages<ReportLayers>([segment], {report, mentions: [], attributions: [], claims: []}, world),
  )
const traced = (inputs: readonly ReportInput[]) => trace.run({reports: layersOf(inputs)}, world)
const arrows = (lineage: readonly LineageEdge[]): string[] =>
  lineage
    .filter((e) => e.parent !== null)
    .map((e) => `${e.parent} ${e.child} ${e.relation} ${e.strength}`)
    .toSorted()

const BASIL: ReportInput = {
  text: 'How to keep basil on a windowsill\n\nBasil wants light and hates draughts. Water it from below, pinch out the tips, and never let it flower. In winter a lamp helps.',
  outlet: 'Garden Letter',
  publishedAt: '2031-03-09',
  path: 'basil.txt',
}

/** Below and above the number of reports from which only likely pairs are compared. */
describe.each([
  {count: 12, seed: 1},
  {count: 12, seed: 2},
  {count: 60, seed: 3},
])('$count reports, seed $seed', ({count, seed}) => {
  const inputs = press(count, seed)
  const before = traced(inputs)

  test('copies are found', () => {
    expect(arrows(before.lineage).length).toBeGreaterThan(count / 8)
    expect(before.origins.low).toBeLessThan(count)
  })

  test('in any order the same', () => {
    const turned = [...inputs.slice(5), ...inputs.slice(0, 5)].toReversed()
    expect(JSON.stringify(traced(turned))).toBe(JSON.stringify(before))
  })

  test('a reprint word for word of any report raises no count of origins', () => {
    for (const of of [0, 4, 7, count - 1]) {
      const after = traced([
        ...inputs,
        {...inputs[of]!, outlet: 'The Reprinter', publishedAt: '2031-03-30', path: 'reprint.txt'},
      ])
      expect(after.origins.low).toBeLessThanOrEqual(before.origins.low)
      expect(after.origins.high).toBeLessThanOrEqual(before.origins.high)
    }
  })

  test('a report of another matter changes no arrow and is one origin more', () => {
    const after = traced([...inputs, BASIL])
    expect(arrows(after.lineage)).toEqual(arrows(before.lineage))
    expect(after.origins).toEqual({low: before.origins.low + 1, high: before.origins.high + 1})
  })
})
