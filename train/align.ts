// Learns the weights by which two claims are held to speak of one matter, from the labelled links of the development
// stories: logistic regression, weights non-negative (differing slots count against), cross-validated over stories.
//   node train/align.ts      prints the weights for src/story/align/score.ts
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

import type {Claim} from '../src/core/claim.ts'
import {overlap, type Range} from '../src/core/span.ts'
import {frequency} from '../src/models/trained/frequency.ts'
import {synonyms} from '../src/models/trained/synonyms.ts'
import type {ReportLayers} from '../src/pipeline/layers.ts'
import {runStages} from '../src/pipeline/run.ts'
import {annotate} from '../src/report/annotate/index.ts'
import {extract} from '../src/report/extract/index.ts'
import {makeReports, readBytes} from '../src/report/read/index.ts'
import {segment} from '../src/report/segment/index.ts'
import {claimTable} from '../src/story/align/claim-view.ts'
import {eachPair} from '../src/story/align/pairs.ts'
import {FEATURES, NEGATIVE, scorerOf} from '../src/story/align/score.ts'
import {wordsOf} from '../src/story/align/words.ts'

interface Example {
  readonly story: string
  readonly values: Float64Array
  readonly label: 0 | 1
}

interface Side {
  readonly report: string
  readonly quote: string
}

const WORDS = wordsOf(frequency(), synonyms())
const ONE_MATTER = new Set(['same', 'conflict', 'drift', 'update', 'status'])
const ROUNDS = 3000
const RATE = 0.5
/** Ridge on all weights but the bias. */
const RIDGE = 0.002

const data = process.env.VARIORUM_DATA ?? join(import.meta.dirname, '..', '..', 'shared')
const root = join(data, 'stories')

/** Whether a clause and a labelled quotation are about one place: half of the shorter one. */
const meets = (claim: Claim, at: Range): boolean => {
  const [span] = claim.spans
  return (
    2 * overlap(span, at) >= Math.min(span.end - span.start, at.end - at.start) &&
    overlap(claim.predicate.span, {start: at.start - 25, end: at.end + 25}) > 0
  )
}

function examplesOf(slug: string): Example[] {
  const dir = join(root, slug)
  const files = readdirSync(dir)
    .filter((f) => f.endsWith('.txt'))
    .toSorted()
  const inputs = files.flatMap((f) => readBytes({bytes: readFileSync(join(dir, f)), path: f}).input ?? [])
  const reports = makeReports(inputs).map((report) =>
    runStages<ReportLayers>([segment, annotate, extract], {report}, {now: () => 0}),
  )
  const truth = existsSync(join(dir, 'truth.json')) ? join(dir, 'truth.json') : join(dir, 'links.jsonl')
  const raw = readFileSync(truth, 'utf8')
  const links: {relation: string; a: Side; b: Side}[] = truth.endsWith('jsonl')
    ? raw
        .split('\n')
        .filter(Boolean)
        .map((l) => JSON.parse(l))
    : JSON.parse(raw).links
  const index = new Map(files.map((f, i) => [f.slice(0, -4), i]))
  const place = (side: Side): {report: number; range: Range} => {
    const report = index.get(side.report) ?? -1
    const start = (reports[report]?.report.text ?? '').indexOf(side.quote)
    return {report, range: {start, end: start + side.quote.length}}
  }
  const gold = links.filter((l) => ONE_MATTER.has(l.relation)).map((l) => [place(l.a), place(l.b)] as const)
  const table = claimTable(reports, WORDS)
  const scorer = scorerOf(table, WORDS)
  const holds = (i: number, side: {report: number; range: Range}): boolean =>
    table.report[i] === side.report && meets(table.claims[i]!, side.range)
  const pairs: [number, number][] = []
  eachPair(table, (i, j) => pairs.push([i, j]))
  const positive = new Set<string>()
  const linked = new Map<number, Set<number>>()
  for (const [i, j] of pairs)
    if (gold.some(([a, b]) => (holds(i, a) && holds(j, b)) || (holds(i, b) && holds(j, a)))) {
      positive.add(`${i} ${j}`)
      for (const [x, y] of [
        [i, j],
        [j, i],
      ] as const)
        linked.set(x, (linked.get(x) ?? new Set()).add(table.report[y]!))
    }
  return pairs.flatMap(([i, j]): Example[] => {
    const yes = positive.has(`${i} ${j}`)
    // A claim whose partner in the other report is known has no second one there; of other pairs nothing is known.
    const no = !yes && (linked.get(i)?.has(table.report[j]!) === true || linked.get(j)?.has(table.report[i]!) === true)
    return yes || no ? [{story: slug, values: scorer.features(i, j).slice(), label: yes ? 1 : 0}] : []
  })
}

const sign = FEATURES.map((f) => (NEGATIVE.has(f) ? -1 : 1))
const logistic = (z: number): number => 1 / (1 + Math.exp(-z))

function fit(examples: readonly Example[]): {weights: Float64Array; bias: number} {
  const weights = new Float64Array(FEATURES.length)
  let bias = -2
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(FEATURES.length)
    let slope = 0
    for (const {values, label} of examples) {
      let z = bias
      for (let k = 0; k < weights.length; k++) z += sign[k]! * weights[k]! * values[k]!
      const error = logistic(z) - label
      slope += error
      for (let k = 0; k < weights.length; k++) gradient[k] = gradient[k]! + error * sign[k]! * values[k]!
    }
    bias -= (RATE * slope) / examples.length
    for (let k = 0; k < weights.length; k++)
      weights[k] = Math.max(0, weights[k]! - RATE * (gradient[k]! / examples.length + RIDGE * weights[k]!))
  }
  return {weights, bias}
}

function scoreOf({weights, bias}: {weights: Float64Array; bias: number}, values: Float64Array): number {
  let z = bias
  for (let k = 0; k < weights.length; k++) z += sign[k]! * weights[k]! * values[k]!
  return logistic(z)
}

const slugs = readdirSync(root)
  .filter((s) => existsSync(join(root, s, 'truth.json')) || existsSync(join(root, s, 'links.jsonl')))
  .toSorted()
const all = slugs.flatMap(examplesOf)
console.log(`${all.length} pairs, ${all.filter((e) => e.label).length} of one matter`)
const held: {score: number; label: number}[] = []
for (const slug of slugs) {
  const model = fit(all.filter((e) => e.story !== slug))
  for (const e of all.filter((x) => x.story === slug)) held.push({score: scoreOf(model, e.values), label: e.label})
}
for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
  const said = held.filter((h) => h.score >= threshold)
  const right = said.filter((h) => h.label).length
  console.log(
    `at ${threshold}: precision ${(right / said.length).toFixed(3)} recall ${(right / held.filter((h) => h.label).length).toFixed(3)}`,
  )
}
const model = fit(all)
console.log(`bias: ${model.bias.toFixed(2)}`)
for (const [k, feature] of FEATURES.entries()) console.log(`${feature}: ${model.weights[k]!.toFixed(2)}`)
