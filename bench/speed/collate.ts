// How fast reports are read and stories collated: the library in one process, one thread (shell.ts has the command).
//   node bench/speed/collate.ts      writes bench/results/speed.json
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'

import {collate} from '../../src/collate.ts'
import type {ReportLayers} from '../../src/pipeline/layers.ts'
import {runStages} from '../../src/pipeline/run.ts'
import {annotate} from '../../src/report/annotate/index.ts'
import {extract} from '../../src/report/extract/index.ts'
import {makeReports} from '../../src/report/read/index.ts'
import {segment} from '../../src/report/segment/index.ts'
import {syntheticStory} from './synthetic.ts'

const SIZES = [2, 5, 20, 100]
/** Timed runs of each size; the first runs of a process are warming up and are not counted. */
const RUNS: Readonly<Record<number, number>> = {2: 40, 5: 30, 20: 12, 100: 3}
const WARM_UP = 3

const root = join(import.meta.dirname, '..', '..')
const world = {now: () => 0}
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN

function timed(runs: number, job: (run: number) => void): {p50: number; p95: number} {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    job(run)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return {p50: at(times, 0.5), p95: at(times, 0.95)}
}

for (let i = 0; i < WARM_UP; i++) collate(syntheticStory(8, 90 + i), {oneStory: true})

const reports = syntheticStory(100, 7)
const words = reports.reduce((n, r) => n + r.text.split(/\s+/).length, 0)
const stages = timed(5, () => {
  for (const report of makeReports(reports)) runStages<ReportLayers>([segment, annotate, extract], {report}, world)
})
const collation = SIZES.map((count) => {
  const made = Array.from({length: RUNS[count] ?? 3}, (_, i) => syntheticStory(count, 100 + i))
  return {reports: count, ...timed(made.length, (run) => void collate(made[run] ?? [], {oneStory: true}))}
})
const peak = process.resourceUsage().maxRSS / 1024

const figures = {
  readToExtract: {reportsPerSecond: (100 / stages.p50) * 1000, wordsPerSecond: (words / stages.p50) * 1000},
  collateMs: collation,
  peakMemoryMb: Math.round(peak),
}
writeFileSync(join(root, 'bench/results/speed.json'), `${JSON.stringify(figures, null, 2)}\n`)
console.log(
  `read → extract: ${figures.readToExtract.reportsPerSecond.toFixed(0)} reports a second (${figures.readToExtract.wordsPerSecond.toFixed(0)} words a second)`,
)
for (const {reports: n, p50, p95} of collation)
  console.log(`collate ${String(n).padStart(3)} reports: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`)
console.log(`peak memory ${figures.peakMemoryMb} MB`)
