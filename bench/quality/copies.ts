// Who copied whom: fits the weights of trace's score on all pairs of reports of the stories, and checks them by leaving one story out.
// The texts and labels are read from the stories when it runs; nothing of them is kept, only counts and the weights it prints.
//   node bench/quality/copies.ts [--rows]     writes bench/results/copies.json
import {existsSync, globSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'

import type {ReportLayers} from '../../src/pipeline/layers.ts'
import {runStages} from '../../src/pipeline/run.ts'
import {makeReports, readBytes} from '../../src/report/read/index.ts'
import {segment} from '../../src/report/segment/index.ts'
import {bearerOf, comparePair, FEATURES} from '../../src/story/trace/pair.ts'
import {sharesStatementOnly} from '../../src/story/trace/statement-only.ts'
import {wordsOf} from '../../src/story/trace/words.ts'

const root = join(import.meta.dirname, '..', '..')
const stories = join(process.env.VARIORUM_DATA ?? join(root, '..', 'shared'), 'stories')
if (!existsSync(stories)) {
  console.error(`no ${stories}: set VARIORUM_DATA to the folder with stories/`)
  process.exit(1)
}

/** Invented stories that rules are made with; those kept apart are not looked at. */
const invented = join(import.meta.dirname, 'stories')

interface Row {
  readonly story: string
  readonly pair: string
  readonly x: readonly number[]
  /** 1 a copy, 0 independent; pairs of one line that are no direct copy are left out. */
  readonly y: 0 | 1
}

/** Labels: `truth.json` beside the reports, else what `examples/README.md` says; a story without either has no copies. */
const EXAMPLES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'belogor-hoard': [['danube-wire', 'adriatic-herald']],
  'hollinsey-ice-rink': [
    ['north-sea-press', 'daily-meridian'],
    ['north-sea-press', 'newsloop'],
  ],
  'aksuvat-festival-stage': [['steppe-news-agency', 'gulf-ledger']],
}
function copiesOf(folder: string): readonly (readonly [string, string])[] {
  const truth = join(folder, 'truth.json')
  if (!existsSync(truth)) return EXAMPLES[basename(folder)] ?? []
  const {copies} = JSON.parse(readFileSync(truth, 'utf8')) as {copies: readonly {from: string; to: string}[]}
  return copies.map(({from, to}) => [from, to])
}

const folders = [
  ...new Set([
    ...globSync('*/*.txt', {cwd: stories}).map((f) => join(stories, dirname(f))),
    ...globSync('*/*.txt', {cwd: invented}).map((f) => join(invented, dirname(f))),
    ...Object.keys(EXAMPLES).map((e) => join(root, 'examples', e)),
  ]),
].toSorted()
const rows: Row[] = []
for (const folder of folders) {
  const files = [...globSync('*.{txt,html}', {cwd: folder})].toSorted()
  const names = files.map((f) => f.replace(/\.\w+$/, ''))
  const bearers = files.map((file, i) => {
    const {input} = readBytes({bytes: readFileSync(join(folder, file)), path: file})
    const [report] = makeReports(input === null ? [{text: ''}] : [input])
    return bearerOf(
      wordsOf(
        runStages<ReportLayers>(
          [segment],
          {report: report!, mentions: [], attributions: [], claims: []},
          {now: () => 0},
        ),
      ),
      i,
    )
  })
  const copies = copiesOf(folder)
  const line = new Map(names.map((n) => [n, n]))
  const top = (x: string): string => (line.get(x) === x ? x : top(line.get(x)!))
  for (const [from, to] of copies) line.set(top(to), top(from))
  for (let i = 0; i < names.length; i++)
    for (let j = i + 1; j < names.length; j++) {
      const direct = copies.some(([f, t]) => (f === names[i] && t === names[j]) || (f === names[j] && t === names[i]))
      if (!direct && top(names[i]!) === top(names[j]!)) continue
      const pair = comparePair(bearers[i]!, bearers[j]!)
      // Told apart before the score is asked.
      if (!direct && sharesStatementOnly(pair)) continue
      rows.push({
        story: basename(folder),
        pair: `${names[i]} ${names[j]}`,
        x: FEATURES.map((f) => pair.features[f]),
        y: direct ? 1 : 0,
      })
    }
}

/** Logistic regression by gradient descent, both classes of one weight, no weight below 0, a little shrinkage. */
function fit(data: readonly Row[]): Float64Array {
  const d = FEATURES.length
  const w = new Float64Array(d + 1)
  w[d] = -3
  const copies = data.filter((r) => r.y === 1).length
  for (let step = 0; step < 6000; step++) {
    const g = new Float64Array(d + 1)
    for (const r of data) {
      const e = ((1 / (1 + Math.exp(-score(w, r))) - r.y) * 0.5) / (r.y === 1 ? copies : data.length - copies)
      for (let k = 0; k < d; k++) g[k]! += e * r.x[k]!
      g[d]! += e
    }
    for (let k = 0; k < d; k++) w[k] = Math.max(0, w[k]! - 4 * (g[k]! + 0.001 * w[k]!))
    w[d] -= 4 * g[d]!
  }
  return w
}
const score = (w: Float64Array, r: Row): number => r.x.reduce((sum, v, k) => sum + v * w[k]!, w[FEATURES.length]!)

const counts = {pairs: rows.length, copies: rows.filter((r) => r.y === 1).length, found: 0, falsely: 0}
for (const story of new Set(rows.map((r) => r.story))) {
  const w = fit(rows.filter((r) => r.story !== story))
  for (const r of rows.filter((x) => x.story === story)) {
    const z = score(w, r)
    if (z > 0) counts[r.y === 1 ? 'found' : 'falsely']++
    if (process.argv.includes('--rows') && (z > 0 !== (r.y === 1) || Math.abs(z) < 1))
      console.log(`${story} ${r.pair}: ${r.y === 1 ? 'copy' : 'independent'}, log-odds ${z.toFixed(2)}`)
  }
}
writeFileSync(join(root, 'bench/results/copies.json'), `${JSON.stringify(counts, null, 2)}\n`)
console.log(
  `${counts.pairs} pairs of ${folders.length} stories, ${counts.copies} copies; one story left out at a time: found ${counts.found}, false ${counts.falsely}`,
)
const all = fit(rows)
console.log([...FEATURES, 'bias'].map((name, k) => `${name} ${all[k]!.toFixed(2)}`).join(', '))
