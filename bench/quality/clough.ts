// Clough & Stevenson (2011): 95 short answers, each made from its source by light or heavy revision or cut and paste, or not at all.
// Classes from trace's pair features by nearest neighbours, leaving out one task (one source) at a time. Counts only are kept.
//   node bench/quality/clough.ts [--rows]     writes bench/results/clough.json
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import type {ReportLayers} from '../../src/pipeline/layers.ts'
import {runStages} from '../../src/pipeline/run.ts'
import {makeReports} from '../../src/report/read/index.ts'
import {segment} from '../../src/report/segment/index.ts'
import {bearerOf, comparePair, FEATURES} from '../../src/story/trace/pair.ts'
import {dependence, LEAST_STRENGTH} from '../../src/story/trace/verdict.ts'
import {wordsOf} from '../../src/story/trace/words.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = join(process.env.VARIORUM_DATA ?? join(root, '..', 'shared'), 'data/clough_stevenson/corpus')
if (!existsSync(folder)) {
  console.error(`no ${folder}: set VARIORUM_DATA to the folder with data/clough_stevenson`)
  process.exit(1)
}

/** Neighbours that vote; the usual value for so few examples. */
const K = 5
const CLASSES = ['non', 'heavy', 'light', 'cut'] as const
type Label = (typeof CLASSES)[number]
interface Row {
  readonly task: string
  readonly name: string
  readonly label: Label
  readonly x: readonly number[]
  readonly strength: number
}

// The texts have no headline: one is put before them, so that the first line is not taken for it.
const bearer = (text: string, i: number) => {
  const [report] = makeReports([{text: text.replace(/\r/g, ''), headline: 'Answer'}])
  const layers = runStages<ReportLayers>(
    [segment],
    {report: report!, mentions: [], attributions: [], claims: []},
    {now: () => 0},
  )
  return bearerOf(wordsOf(layers), i)
}
const read = (name: string): string => new TextDecoder('latin1').decode(readFileSync(join(folder, name)))

const rows: Row[] = readFileSync(join(folder, 'all-plagiarised-files.txt'), 'utf8')
  .split('\n')
  .map((line) => line.trim().split(','))
  .filter((cells) => cells.length === 3)
  .map(([source, answer, label]) => {
    const pair = comparePair(bearer(read(source!), 0), bearer(read(answer!), 1))
    const {features} = pair
    // The answers hold hardly a figure. How much of the answer alone stands in shared runs of 3, 5 and 8 words, quoted or not, beside what trace weighs.
    const within = (least: number): number =>
      pair.runs.filter((r) => r.length >= least).reduce((n, r) => n + r.length, 0) / Math.max(1, pair.b.words.count)
    return {
      task: source!,
      name: answer!,
      label: label as Label,
      x: [...FEATURES.filter((f) => f !== 'figures').map((f) => features[f]), within(3), within(5), within(8)],
      strength: dependence(features),
    }
  })

function classify(row: Row): Label {
  const known = rows.filter((r) => r.task !== row.task)
  const mean = row.x.map((_, k) => known.reduce((n, r) => n + r.x[k]!, 0) / known.length)
  const spread = row.x.map(
    (_, k) => Math.sqrt(known.reduce((n, r) => n + (r.x[k]! - mean[k]!) ** 2, 0) / known.length) || 1,
  )
  const near = known
    .map((r) => ({label: r.label, name: r.name, away: Math.hypot(...r.x.map((v, k) => (v - row.x[k]!) / spread[k]!))}))
    .toSorted((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1))
    .slice(0, K)
  const votes = new Map<Label, number>()
  for (const n of near) votes.set(n.label, (votes.get(n.label) ?? 0) + 1 / (n.away + 0.1))
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]![0]
}

let four = 0
let two = 0
let edge = 0
for (const row of rows) {
  const said = classify(row)
  if (said === row.label) four++
  if ((said === 'non') === (row.label === 'non')) two++
  if (row.strength >= LEAST_STRENGTH === (row.label !== 'non')) edge++
  if (process.argv.includes('--rows') && said !== row.label)
    console.log(`${row.name}: ${row.label} taken for ${said}, strength ${row.strength.toFixed(2)}`)
}
const counts = {answers: rows.length, fourClassesRight: four, twoClassesRight: two, edgeRight: edge}
writeFileSync(join(root, 'bench/results/clough.json'), `${JSON.stringify(counts, null, 2)}\n`)
const share = (n: number): string => `${((100 * n) / rows.length).toFixed(1)} %`
console.log(
  `${rows.length} answers: four classes ${share(four)}, copied or not ${share(two)}; trace as it stands (an edge or none) ${share(edge)}`,
)
