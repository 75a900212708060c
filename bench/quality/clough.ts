// Clough & Stevenson (2011): 95 short answers, each made from its source by light or heavy revision or cut and paste, or not at all.
// Leaving out one task (one source) at a time: first whether, by the logistic score of trace's pair features fitted on the other tasks; then
// how, by nearest neighbours in the measures of the paper (containment of n-grams, longest common subsequence). Counts only are kept.
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
  readonly whether: readonly number[]
  readonly how: readonly number[]
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
    return {
      task: source!,
      name: answer!,
      label: label as Label,
      // The answers hold hardly a figure.
      whether: FEATURES.filter((f) => f !== 'figures').map((f) => features[f]),
      how: [...[1, 2, 3, 5].map((n) => containment(n, pair.a.words.code, pair.b.words.code)), inOneOrder(pair)],
      strength: dependence(features),
    }
  })

/** Share of the answer's n-grams that the source has. */
function containment(n: number, source: Uint32Array, answer: Uint32Array): number {
  const grams = (words: Uint32Array): string[] =>
    Array.from({length: Math.max(0, words.length - n + 1)}, (_, i) => words.slice(i, i + n).join())
  const known = new Set(grams(source))
  const all = grams(answer)
  return all.filter((g) => known.has(g)).length / Math.max(1, all.length)
}

/** Length of the longest common subsequence of words as a share of the answer. */
function inOneOrder({a, b}: ReturnType<typeof comparePair>): number {
  const [source, answer] = [a.words.code, b.words.code]
  let above = new Uint16Array(answer.length + 1)
  for (const word of source) {
    const here = new Uint16Array(answer.length + 1)
    for (let j = 0; j < answer.length; j++)
      here[j + 1] = word === answer[j] ? above[j]! + 1 : Math.max(above[j + 1]!, here[j]!)
    above = here
  }
  return above[answer.length]! / Math.max(1, answer.length)
}

type Scaled = (row: Row) => readonly number[]

/** Each measure less its mean, by its spread, over the rows that are known. */
function scaled(known: readonly Row[], x: 'whether' | 'how'): Scaled {
  const size = known[0]![x].length
  const mean = Array.from({length: size}, (_, k) => known.reduce((n, r) => n + r[x][k]!, 0) / known.length)
  const spread = mean.map((m, k) => Math.sqrt(known.reduce((n, r) => n + (r[x][k]! - m) ** 2, 0) / known.length) || 1)
  return (row) => row[x].map((v, k) => (v - mean[k]!) / spread[k]!)
}

/** Shrinkage of the weights; three times as much or a third of it changes one answer at most. */
const RIDGE = 0.01

/** Log-odds that an answer was made from the source, by gradient descent. */
function copiedBy(known: readonly Row[]): (row: Row) => number {
  const place = scaled(known, 'whether')
  const weights = new Float64Array(known[0]!.whether.length + 1)
  const score = (x: readonly number[]): number => x.reduce((sum, v, k) => sum + v * weights[k]!, weights[x.length]!)
  const data = known.map((row) => ({x: [...place(row), 1], y: row.label === 'non' ? 0 : 1}))
  for (let step = 0; step < 3000; step++) {
    const slope = weights.map((w, k) => (k < weights.length - 1 ? RIDGE * w : 0))
    for (const {x, y} of data) {
      const miss = 1 / (1 + Math.exp(-score(x.slice(0, -1)))) - y
      for (const [k, v] of x.entries()) slope[k]! += (miss * v) / data.length
    }
    for (let k = 0; k < weights.length; k++) weights[k]! -= 0.5 * slope[k]!
  }
  return (row) => score(place(row))
}

/** How most of the nearest were made, the nearer counting more. */
function nearest(row: Row, known: readonly Row[]): Label {
  const place = scaled(known, 'how')
  const at = place(row)
  const near = known
    .map((r) => ({r, away: Math.hypot(...place(r).map((v, k) => v - at[k]!))}))
    .toSorted((a, b) => a.away - b.away || (a.r.name < b.r.name ? -1 : 1))
    .slice(0, K)
  const votes = new Map<Label, number>()
  for (const {r, away} of near) votes.set(r.label, (votes.get(r.label) ?? 0) + 1 / (away + 0.1))
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]![0]
}

const told = new Map<Row, Label>()
for (const [task, answers] of Map.groupBy(rows, (r) => r.task)) {
  const known = rows.filter((r) => r.task !== task)
  const copied = copiedBy(known)
  const made = known.filter((r) => r.label !== 'non')
  for (const row of answers) told.set(row, copied(row) > 0 ? nearest(row, made) : 'non')
}

let four = 0
let two = 0
let edge = 0
for (const row of rows) {
  const said = told.get(row)!
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
