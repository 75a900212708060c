// The index of copies: how fast a report's copies are found among a million, all pairs of 100,000, and beside npm's `minhash` on 20,000.
//   node bench/speed/copies.ts      writes bench/results/copy-index.json (about five minutes, most of them in `minhash`)
import {writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'

import {copyIndex} from '../../src/archive/copies/index.ts'
import {wordHashes} from '../../src/archive/copies/prints.ts'
import {shingles} from '../../src/text/shingles.ts'
import {madeUpPress, type MadeUp} from './made-up-press.ts'

const require = createRequire(import.meta.url)
const cpu = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1000
const memory = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
}
const sized = (name: string, usual: number): number => Number(process.env[name] ?? usual)
const MILLION = sized('HELD', 1_000_000)
const PAIRS = sized('PAIRS', 100_000)
const BESIDE = sized('BESIDE', 20_000)
/** Reports whose copies are asked for. */
const QUERIES = 1000

/** Share of the different 5-word runs of two texts that both have, and of the poorer one's. */
function likeness(a: string, b: string): {jaccard: number; contained: number} {
  const [x, y] = [a, b].map((text) => new Set(shingles(wordHashes(text), 5)))
  let common = 0
  for (const s of x!) if (y!.has(s)) common++
  return {jaccard: common / (x!.size + y!.size - common), contained: common / Math.min(x!.size, y!.size)}
}

// A million held, one asked for.
const million = copyIndex(MILLION)
let start = cpu()
const kept: MadeUp[] = []
for (const report of madeUpPress(MILLION, 1)) {
  million.add(report.id, report.text)
  if (kept.length * MILLION < million.size * QUERIES) kept.push(report)
}
const building = cpu() - start
const times: number[] = []
let found = 0
for (const {id, text} of kept) {
  const at = performance.now()
  const hits = million.find(text)
  times.push(performance.now() - at)
  if (hits[0]?.id === id) found++
}
times.sort((a, b) => a - b)
const one = {
  held: MILLION,
  bytesAReport: Math.round(million.bytes / MILLION),
  findMs: {p50: times[times.length >> 1]!, p99: times[Math.floor(times.length * 0.99)]!, most: times.at(-1)!},
  findsItself: found / kept.length,
  makingTextsAndIndexSeconds: building / 1000,
}
console.log('one among many', one)

// All pairs of a hundred thousand, from their texts.
const texts = [...madeUpPress(PAIRS, 2)]
start = cpu()
const all = copyIndex(PAIRS)
let pairs = 0
for (const {id, text} of texts) {
  pairs += all.find(text).length
  all.add(id, text)
}
const allPairs = {reports: PAIRS, pairs, seconds: (cpu() - start) / 1000}
console.log('all pairs', allPairs)

// Beside minhash, with its usual 128 permutations and bands of 4, on 5-word runs. True pairs are known: reports made from one text.
const press = texts.slice(0, BESIDE)
const families = Map.groupBy(press, (r) => r.family)
const truth = [...families.values()].flatMap((family) =>
  family.flatMap((a, i) => family.slice(i + 1).map((b) => ({key: `${a.id} ${b.id}`, ...likeness(a.text, b.text)}))),
)
const near = new Set(truth.filter((t) => t.jaccard >= 0.5).map((t) => t.key))
const part = new Set(truth.filter((t) => t.contained >= 0.2).map((t) => t.key))
const recall = (got: ReadonlySet<string>, of: ReadonlySet<string>): number =>
  [...of].filter((k) => got.has(k)).length / Math.max(1, of.size)
const kin = new Set(truth.filter((t) => t.contained > 0.02).map((t) => t.key))
interface Run {
  readonly seconds: number
  readonly bytesAReport: number
  readonly recallNearDuplicates: number
  readonly recallPartTaken: number
  readonly precision: number
}
/** `own`: memory that the index says it takes; else what the process has taken meanwhile. */
function measured(job: () => {got: Set<string>; keep: unknown; own?: number}): Run {
  const before = memory()
  const from = cpu()
  const {got, keep, own} = job()
  const seconds = (cpu() - from) / 1000
  const bytes = own ?? memory() - before
  if (keep === null) throw new Error('nothing was kept')
  return {
    seconds,
    bytesAReport: Math.round(bytes / press.length),
    recallNearDuplicates: recall(got, near),
    recallPartTaken: recall(got, part),
    precision: recall(kin, got),
  }
}
const ours = measured(() => {
  const index = copyIndex(press.length)
  const got = new Set<string>()
  for (const {id, text} of press) {
    for (const hit of index.find(text)) got.add(`${hit.id} ${id}`)
    index.add(id, text)
  }
  return {got, keep: index, own: index.bytes}
})
interface Sketch {
  update(shingle: string): void
  jaccard(other: Sketch): number
}
const {Minhash, LshIndex} = require('minhash') as {
  Minhash: new (config: {numPerm: number}) => Sketch
  LshIndex: new (config: {bandSize: number}) => {insert(key: string, s: Sketch): void; query(s: Sketch): string[]}
}
const theirs = measured(() => {
  const index = new LshIndex({bandSize: 4})
  const got = new Set<string>()
  const sketches = new Map<string, Sketch>()
  for (const {id, text} of press) {
    const sketch = new Minhash({numPerm: 128})
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    for (let i = 0; i + 5 <= words.length; i++) sketch.update(words.slice(i, i + 5).join(' '))
    sketches.set(id, sketch)
    // It throws where a band has never been seen: a report is put in before it is asked for.
    index.insert(id, sketch)
    for (const other of index.query(sketch)) if (other !== id) got.add(`${other} ${id}`)
  }
  return {got, keep: [index, sketches]}
})
const beside = {reports: press.length, nearDuplicates: near.size, partTaken: part.size, ours, minhash: theirs}
console.log('beside minhash', beside)
writeFileSync(
  join(import.meta.dirname, '..', 'results', 'copy-index.json'),
  `${JSON.stringify({one, allPairs, beside}, null, 2)}\n`,
)
