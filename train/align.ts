// Learns the weights by which two claims are held to speak of one matter, from the labelled links of development stories
// and of those that come with the project: logistic regression, no weight of the wrong sign, cross-validated over stories.
// A link is a pair of passages, each of which may hold several claims: only the pair that scores best is learned from
// (multiple instances), in four rounds.
//   node train/align.ts      prints the weights for src/story/align/score.ts
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

import {overlap, type Range} from '../src/core/span.ts'
import {frequency} from '../src/models/trained/frequency.ts'
import {synonyms} from '../src/models/trained/synonyms.ts'
import type {ReportLayers} from '../src/pipeline/layers.ts'
import {runStages} from '../src/pipeline/run.ts'
import {annotate} from '../src/report/annotate/index.ts'
import {extract} from '../src/report/extract/index.ts'
import {makeReports, readBytes} from '../src/report/read/index.ts'
import {segment} from '../src/report/segment/index.ts'
import {claimTable} from '../src/story/align/claim-table.ts'
import {eachPair} from '../src/story/align/pairs.ts'
import {FEATURES, NEGATIVE, scorerOf} from '../src/story/align/score.ts'
import {wordsOf} from '../src/models/words.ts'

interface Example {
  readonly story: number
  readonly values: Float64Array
  /** Ordinal of the labelled link that the pair may stand for; -1 for a pair of two matters. */
  readonly link: number
}

interface Side {
  readonly report: string
  readonly quote: string
}

interface Place {
  readonly report: number
  readonly range: Range
}

interface Model {
  readonly weights: Float64Array
  bias: number
}

const ONE_MATTER = new Set(['same', 'conflict', 'drift', 'update', 'status'])
const FOLDS = 6
const ROUNDS = 4
/** Newton steps of a round, none longer than this in any weight; and the ridge on all weights but the bias. */
const STEPS = 25
const LONGEST = 1
const RIDGE = 1
/** Weights of the wrong sign are set to nought one by one, once the others have settled. */
const SETTLED = 8
/** A pair of one matter is as much as this many of two; taken back from the bias afterwards. */
const BALANCE = 4

const data = process.env.VARIORUM_DATA ?? join(import.meta.dirname, '..', '..', 'shared')
const roots = [join(data, 'stories'), join(import.meta.dirname, '..', 'bench/quality/stories')]
const truthOf = (dir: string): string | undefined =>
  ['truth.json', 'links.jsonl'].map((name) => join(dir, name)).find((path) => existsSync(path))

let links = 0

/** Half of the shorter one. */
const meets = (span: Range, at: Range): boolean =>
  2 * overlap(span, at) >= Math.min(span.end - span.start, at.end - at.start)

function examplesOf(dir: string, story: number): Example[] {
  const files = readdirSync(dir)
    .filter((f) => f.endsWith('.txt'))
    .toSorted()
  const inputs = files.flatMap((f) => readBytes({bytes: readFileSync(join(dir, f)), path: f}).input ?? [])
  const reports = makeReports(inputs).map((report) =>
    runStages<ReportLayers>([segment, annotate, extract], {report}, {now: () => 0}),
  )
  const truth = truthOf(dir)!
  const raw = readFileSync(truth, 'utf8')
  const labelled: {relation: string; a: Side; b: Side}[] = truth.endsWith('jsonl')
    ? raw
        .split('\n')
        .filter(Boolean)
        .map((l) => JSON.parse(l))
    : JSON.parse(raw).links
  const index = new Map(files.map((f, i) => [f.slice(0, -4), i]))
  const place = (side: Side): Place => {
    const report = index.get(side.report) ?? -1
    const start = (reports[report]?.report.text ?? '').indexOf(side.quote)
    return {report, range: {start, end: start + side.quote.length}}
  }
  const words = wordsOf(frequency(), synonyms())
  const table = claimTable(reports, words)
  const scorer = scorerOf(table, words)
  const {claims, report} = table
  const count = claims.length
  const within = (side: Side): number[] => {
    const {report: at, range} = place(side)
    return claims.flatMap((c, i) => (report[i] === at && meets(c.spans[0], range) ? [i] : []))
  }
  const linksAt = new Map<number, number[]>()
  /** Pairs that look like one matter and are labelled otherwise: of them nothing is known. */
  const unknown = new Set<number>()
  const partners = new Map<number, Set<number>>()
  for (const {relation, a, b} of labelled) {
    if (a.report === b.report) continue
    const link = links++
    for (const i of within(a))
      for (const j of within(b)) {
        const pair = Math.min(i, j) * count + Math.max(i, j)
        if (!ONE_MATTER.has(relation)) {
          unknown.add(pair)
          continue
        }
        linksAt.set(pair, [...(linksAt.get(pair) ?? []), link])
        partners.set(i, (partners.get(i) ?? new Set()).add(report[j]!))
        partners.set(j, (partners.get(j) ?? new Set()).add(report[i]!))
      }
  }
  const examples: Example[] = []
  eachPair(table, (i, j, common) => {
    const pair = i * count + j
    const of = linksAt.get(pair)
    // A claim whose partner in the other report is known has no second one there; of other pairs nothing is known.
    if (!of && (unknown.has(pair) || !(partners.get(i)?.has(report[j]!) || partners.get(j)?.has(report[i]!)))) return
    const values = scorer.features(i, j, common).slice()
    for (const link of of ?? [-1]) examples.push({story, values, link})
  })
  return examples
}

const sign = FEATURES.map((f) => (NEGATIVE.has(f) ? -1 : 1))
const logistic = (z: number): number => 1 / (1 + Math.exp(-z))

function oddsOf({weights, bias}: Model, values: Float64Array): number {
  let z = bias
  for (let k = 0; k < weights.length; k++) z += sign[k]! * weights[k]! * values[k]!
  return z
}

/** Solves a system of linear equations given by rows, each with its right side last; a pivot of nought has no part in it. */
function solve(rows: readonly Float64Array[]): Float64Array {
  const n = rows.length
  for (let c = 0; c < n; c++)
    for (let r = c + 1; r < n; r++) {
      const by = rows[r]![c]! / rows[c]![c]!
      if (by !== 0) for (let k = c; k <= n; k++) rows[r]![k]! -= by * rows[c]![k]!
    }
  const found = new Float64Array(n)
  for (let c = n - 1; c >= 0; c--) {
    let value = rows[c]![n]!
    for (let k = c + 1; k < n; k++) value -= rows[c]![k]! * found[k]!
    found[c] = value / rows[c]![c]!
  }
  return found
}

/** Improves a model by Newton steps; a weight that would fall below nought is kept at nought from then on. */
function improve(model: Model, examples: readonly Example[]): void {
  const size = FEATURES.length
  const nought = new Set<number>()
  for (let step = 0; step < STEPS; step++) {
    const rows = Array.from({length: size + 1}, () => new Float64Array(size + 2))
    const x = new Float64Array(size + 1).fill(1)
    for (const {values, link} of examples) {
      const worth = link < 0 ? 1 : BALANCE
      const p = logistic(oddsOf(model, values))
      for (let k = 0; k < size; k++) x[k] = nought.has(k) ? 0 : sign[k]! * values[k]!
      for (let r = 0; r <= size; r++) {
        if (x[r] === 0) continue
        for (let c = 0; c <= size; c++) rows[r]![c]! += worth * p * (1 - p) * x[r]! * x[c]!
        rows[r]![size + 1]! += worth * (p - (link < 0 ? 0 : 1)) * x[r]!
      }
    }
    for (let k = 0; k < size; k++) {
      rows[k]![k]! += RIDGE
      rows[k]![size + 1]! += RIDGE * model.weights[k]!
    }
    const by = solve(rows)
    const shorter = Math.min(1, LONGEST / Math.max(...by.map(Math.abs)))
    for (let k = 0; k < size; k++) model.weights[k]! -= shorter * by[k]!
    model.bias -= shorter * by[size]!
    const least = Math.min(...model.weights)
    if (step < SETTLED || least >= 0) continue
    const worst = model.weights.indexOf(least)
    nought.add(worst)
    model.weights[worst] = 0
  }
  for (let k = 0; k < size; k++) model.weights[k] = Math.max(0, model.weights[k]!)
}

/** The pair that scores best for each link. */
function bestOf(model: Model, examples: readonly Example[]): ReadonlyMap<number, Example> {
  const best = new Map<number, Example>()
  for (const e of examples) {
    const known = best.get(e.link)
    if (e.link >= 0 && (!known || oddsOf(model, e.values) > oddsOf(model, known.values))) best.set(e.link, e)
  }
  return best
}

function fit(examples: readonly Example[]): Model {
  const model: Model = {weights: new Float64Array(FEATURES.length), bias: -3}
  let chosen = examples
  for (let round = 0; round < ROUNDS; round++) {
    improve(model, chosen)
    const best = new Set(bestOf(model, examples).values())
    chosen = examples.filter((e) => e.link < 0 || best.has(e))
  }
  return {weights: model.weights, bias: model.bias - Math.log(BALANCE)}
}

const all = roots
  .flatMap((root) =>
    readdirSync(root)
      .toSorted()
      .map((slug) => join(root, slug)),
  )
  .filter((dir) => truthOf(dir))
  .flatMap(examplesOf)
const known = new Set(all.flatMap((e) => (e.link < 0 ? [] : [e.link])))
console.log(`${all.length} pairs; ${known.size} links of one matter`)
const held: {score: number; right: boolean}[] = []
for (let fold = 0; fold < FOLDS; fold++) {
  const model = fit(all.filter((e) => e.story % FOLDS !== fold))
  const apart = all.filter((e) => e.story % FOLDS === fold)
  const said = [...bestOf(model, apart).values(), ...apart.filter((e) => e.link < 0)]
  held.push(...said.map((e) => ({score: logistic(oddsOf(model, e.values)), right: e.link >= 0})))
}
for (const threshold of [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
  const said = held.filter((h) => h.score >= threshold)
  const right = said.filter((h) => h.right).length
  console.log(
    `at ${threshold}: precision ${(right / said.length).toFixed(3)} recall ${(right / known.size).toFixed(3)}`,
  )
}
const model = fit(all)
console.log(`bias: ${model.bias.toFixed(2)}`)
for (const [k, feature] of FEATURES.entries()) console.log(`${feature}: ${model.weights[k]!.toFixed(2)}`)
