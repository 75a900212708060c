// Learns which candidates of the second tier are contradictions: logistic regression over the labelled stories, one model a
// family, weights of known sign kept to it. Each story is tried on models that never saw it; from what these say the
// threshold is set.
//   node train/judge.ts      writes src/story/judge/learned/weights.ts and prints the figures for docs/quality.md
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {analyse} from '../src/analyse.ts'
import {overlap, type Span} from '../src/core/span.ts'
import {frequency} from '../src/models/trained/frequency.ts'
import {synonyms} from '../src/models/trained/synonyms.ts'
import type {StoryLayers} from '../src/pipeline/layers.ts'
import {runStages} from '../src/pipeline/run.ts'
import {makeReports, readBytes} from '../src/report/read/index.ts'
import {align} from '../src/story/align/index.ts'
import {date} from '../src/story/date/index.ts'
import {sureUnits} from '../src/story/judge/index.ts'
import type {Family} from '../src/story/judge/learned/candidate.ts'
import {candidatesOf} from '../src/story/judge/learned/index.ts'
import {meaningOf} from '../src/story/judge/learned/meaning.ts'
import type {Learned} from '../src/story/judge/learned/weights.ts'
import {matterOf} from '../src/story/judge/matter.ts'
import {withSigils} from '../src/story/sigils.ts'
import {traceWith} from '../src/story/trace/index.ts'

/** What a feature may only speak for (1) or against (-1); others may go either way. */
const SIGN: Readonly<Record<Family, Readonly<Record<string, 1 | -1>>>> = {
  disputed: {sentence: 1, context: 1, hasOther: 1, turned: 1, copied: -1, headline: -1, back: 1},
  quotation: {shared: 1, inOrder: 1, best: 1},
}
const STEPS = 400
const RATE = 0.1
const RIDGE = 0.5
/** A family's candidates are told from the lowest probability on at which, out of fold, this share of all above is right. */
const RIGHT = 0.4
const GRID = 0.05
/** Nothing less likely is told, whatever the few that are known say. */
const FLOOR = 0.2

interface Example {
  readonly story: string
  readonly family: Family
  readonly values: readonly number[]
  readonly right: boolean
  /** Told by a rule that needs no weighing: learned from, not counted. */
  readonly told: boolean
}
interface Side {
  readonly report: string
  readonly quote: string
}
interface Model {
  readonly weights: Float64Array
  bias: number
}

const data = process.env.VARIORUM_DATA ?? join(import.meta.dirname, '..', '..', 'shared')
const FOLDERS = [join(data, 'stories'), join(import.meta.dirname, '..', 'bench', 'quality', 'stories')]
const world = {now: () => 0}
const names: Partial<Record<Family, readonly string[]>> = {}

/** Half of the shorter one. */
const meets = (a: Span, b: Span): boolean =>
  a.report === b.report && 2 * overlap(a, b) >= Math.min(a.end - a.start, b.end - b.start)

function layersOf(folder: string): StoryLayers {
  const files = readdirSync(folder).filter((f) => f.endsWith('.txt'))
  const inputs = files.toSorted().flatMap((f) => readBytes({bytes: readFileSync(join(folder, f)), path: f}).input ?? [])
  const read = makeReports(inputs).map((report) => analyse({report}, world))
  const before = runStages<StoryLayers>([traceWith([]), date], {reports: withSigils(read)}, world)
  const reports = before.reports.map((layers) => {
    const publishedAt = before.dates.get(layers.report.id)
    return publishedAt ? analyse({report: {...layers.report, publishedAt}, before: layers}, world) : layers
  })
  return runStages<StoryLayers>([align(frequency(), synonyms())], {...before, reports}, world)
}

function labelled(folder: string): readonly {relation: string; a: Side; b: Side}[] {
  const truth = join(folder, 'truth.json')
  if (existsSync(truth)) return JSON.parse(readFileSync(truth, 'utf8')).links
  const lines = readFileSync(join(folder, 'links.jsonl'), 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line))
}

function examplesOf(folder: string, story: string): Example[] {
  const layers = layersOf(folder)
  const {reports, lineage, links, points, utterances} = layers
  const {idf} = frequency()
  const matter = matterOf(reports, idf, lineage, links, points)
  const sure = sureUnits(matter, layers, synonyms(), idf)
  const place = ({report, quote}: Side): Span => {
    const {text, id} = reports.find((r) => r.report.path === `${report}.txt`)!.report
    const start = text.indexOf(quote)
    return {report: id, start, end: start + quote.length}
  }
  const apart = labelled(folder)
    .filter(({relation}) => relation === 'conflict' || relation === 'drift')
    .map(({a, b}) => [place(a), place(b)] as const)
  const telling = sure.filter((u) => u.tier === 'shown' && u.relation !== 'agrees' && u.relation !== 'adds')
  return candidatesOf(matter, meaningOf(matter.index.places, idf, synonyms()), sure, utterances, idf).map((c) => {
    const order = (names[c.family] ??= Object.keys(c.features))
    const between = (fits: (a: Span, b: Span) => boolean): boolean =>
      c.sides[0].spans.some((a) => c.sides[1].spans.some((b) => fits(a, b) || fits(b, a)))
    return {
      story,
      family: c.family,
      values: order.map((name) => c.features[name]!),
      right: between((a, b) => apart.some(([x, y]) => meets(a, x) && meets(b, y))),
      told: between((a, b) =>
        telling.some(({readings}) =>
          readings.some((r) =>
            readings.some(
              (q) =>
                q !== r &&
                r.spans.some((s) => overlap(s, a) > 0 && s.report === a.report) &&
                q.spans.some((s) => overlap(s, b) > 0 && s.report === b.report),
            ),
          ),
        ),
      ),
    }
  })
}

const logistic = (z: number): number => 1 / (1 + Math.exp(-z))
const sayOf = ({weights, bias}: Model, values: readonly number[]): number =>
  logistic(values.reduce((z, v, k) => z + weights[k]! * v, bias))

/** Gradient steps (Adam) from nought; a weight of the wrong sign is put back to nought. */
function fit(examples: readonly Example[], signs: readonly number[]): Model {
  const size = signs.length
  const model: Model = {weights: new Float64Array(size), bias: -2}
  const mean = new Float64Array(size + 1)
  const square = new Float64Array(size + 1)
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size + 1)
    for (const {values, right} of examples) {
      const error = sayOf(model, values) - (right ? 1 : 0)
      gradient[size]! += error
      for (let k = 0; k < size; k++) gradient[k]! += error * values[k]!
    }
    for (let k = 0; k <= size; k++) {
      const slope = gradient[k]! + (k < size ? RIDGE * model.weights[k]! : 0)
      mean[k] = 0.9 * mean[k]! + 0.1 * slope
      square[k] = 0.99 * square[k]! + 0.01 * slope * slope
      const by = (RATE * (mean[k]! / (1 - 0.9 ** step))) / (Math.sqrt(square[k]! / (1 - 0.99 ** step)) + 1e-9)
      if (k === size) model.bias -= by
      else {
        const weight = model.weights[k]! - by
        model.weights[k] = signs[k]! * weight < 0 ? 0 : weight
      }
    }
  }
  return model
}

const all = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((slug) => ['truth.json', 'links.jsonl'].some((name) => existsSync(join(folder, slug, name))))
    .toSorted()
    .flatMap((slug) => examplesOf(join(folder, slug), slug)),
)

function learn(family: Family): Learned {
  const order = names[family] ?? []
  const signs = order.map((name) => SIGN[family][name] ?? 0)
  const examples = all.filter((e) => e.family === family)
  const stories = [...new Set(examples.map((e) => e.story))]
  const apart = stories.flatMap((story) => {
    const model = fit(
      examples.filter((e) => e.story !== story),
      signs,
    )
    return examples.flatMap((e) =>
      e.story === story && !e.told ? [{says: sayOf(model, e.values), right: e.right}] : [],
    )
  })
  console.log(`${family}: ${examples.length} candidates, ${apart.length} of them told by no rule`)
  let possible = 1
  for (let at = 1 - GRID; at > FLOOR - GRID / 2; at -= GRID) {
    const said = apart.filter((e) => e.says >= at)
    const right = said.filter((e) => e.right).length
    if (said.length > 0) console.log(`  from ${at.toFixed(2)}: right ${right} of ${said.length}`)
    if (right > 0 && right >= RIGHT * said.length) possible = Math.round(at * 100) / 100
  }
  const model = fit(examples, signs)
  const inSample = examples.filter((e) => !e.told && sayOf(model, e.values) >= possible)
  console.log(`  in the sample from ${possible}: right ${inSample.filter((e) => e.right).length} of ${inSample.length}`)
  const rounded = (x: number): number => Math.round(x * 100) / 100
  return {
    bias: rounded(model.bias),
    weights: Object.fromEntries(order.map((name, k) => [name, rounded(model.weights[k]!)])),
    possible,
  }
}

const learned = Object.fromEntries((Object.keys(SIGN) as Family[]).map((family) => [family, learn(family)]))
const file = join(import.meta.dirname, '..', 'src', 'story', 'judge', 'learned', 'weights.ts')
const [head = ''] = readFileSync(file, 'utf8').split('export const LEARNED')
const lines = Object.entries(learned).map(([family, {bias, weights, possible}]) => {
  const named = Object.entries(weights).map(([name, weight]) => `      ${name}: ${weight},\n`)
  return `  ${family}: {\n    bias: ${bias},\n    weights: {\n${named.join('')}    },\n    possible: ${possible},\n  },\n`
})
writeFileSync(file, `${head}export const LEARNED: Readonly<Record<Family, Learned>> = {\n${lines.join('')}}\n`)
