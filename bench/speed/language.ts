/**
 * What the language engine takes by itself: `node bench/speed/language.ts`. Processes of their own load the weights and read the test parts
 * of UD English EWT and GUM as plain text; medians of five are printed.
 * Reads `$VARIORUM_DATA` (default `../shared`), writes `bench/results/language-speed.json`.
 */
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'

import {readTreebanks} from '../../train/treebanks.ts'

const PROCESSES = 5
const ROUNDS = 4
const MEGABYTE = 1 << 20

/** Megabytes are those resident: of Node with nothing loaded, with the weights, with every text read once, and the most there ever was. */
const COLUMNS = {
  loadMs: 'ms on the clock to load the weights',
  loadCpuMs: 'ms of processor time for it',
  bareMb: 'MB: Node',
  loadedMb: 'MB: with the weights',
  readMb: 'MB: with every text read',
  peakMb: 'MB: the most',
  annotate: 'words per CPU-second: everything',
  trees: 'words per CPU-second: tokens, sentences, tags, trees',
  plain: 'words per CPU-second: everything but tags and trees',
} as const
type Taken = Record<keyof typeof COLUMNS, number>

/** Milliseconds of processor time of this process, all its threads together. */
const cpu = (): number => {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}
const resident = (): number => process.memoryUsage.rss() / MEGABYTE

async function measure(texts: readonly string[]): Promise<Taken> {
  const bareMb = resident()
  const {readLanguageModel, sharedLanguage} = await import('../../src/models/trained/load.ts')
  const {languageModel} = await import('../../src/models/trained/language-model.ts')
  const [from, fromCpu] = [performance.now(), cpu()]
  readLanguageModel()
  const [loadMs, loadCpuMs, loadedMb] = [performance.now() - from, cpu() - fromCpu, resident()]
  const {analyse} = await import('../../src/language.ts')
  const {segment} = await import('../../src/report/segment/index.ts')
  const {syntaxOf} = await import('../../src/report/annotate/syntax.ts')
  let words = 0
  for (const text of texts) words += analyse(text).tokens.count
  const readMb = resident()
  // Trees are remembered by sentence: a second reading is all but tags and trees, and a new model on the same weights only these.
  let [plainMs, treesMs] = [Infinity, Infinity]
  for (let round = 0; round < ROUNDS; round++) {
    let started = cpu()
    for (const text of texts) analyse(text)
    plainMs = Math.min(plainMs, cpu() - started)
    const fresh = languageModel(sharedLanguage())
    started = cpu()
    for (const text of texts) {
      const report = {id: 'r', text, layout: 'paragraphs', language: 'en', kind: 'unknown', parts: []} as const
      const {tokens, sentences} = segment.run({report}, {now: () => 0})
      syntaxOf(text, tokens, sentences, fresh)
    }
    treesMs = Math.min(treesMs, cpu() - started)
  }
  const perSecond = (ms: number): number => (1000 * words) / ms
  return {
    loadMs,
    loadCpuMs,
    bareMb,
    loadedMb,
    readMb,
    peakMb: process.resourceUsage().maxRSS / 1024,
    annotate: perSecond(plainMs + treesMs),
    trees: perSecond(treesMs),
    plain: perSecond(plainMs),
  }
}

const file = process.argv[2]
if (file !== undefined) {
  console.log(JSON.stringify(await measure(JSON.parse(readFileSync(file, 'utf8')) as string[])))
} else {
  const banks = readTreebanks()
  const folder = mkdtempSync(join(tmpdir(), 'language-'))
  const texts = join(folder, 'texts.json')
  writeFileSync(texts, JSON.stringify([...banks.ewtTest, ...banks.gumTest].map(({text}) => text)))
  const taken = Array.from({length: PROCESSES}, () =>
    JSON.parse(execFileSync(process.execPath, [import.meta.filename, texts], {encoding: 'utf8'})),
  ) as Taken[]
  rmSync(folder, {recursive: true})
  const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
  const result = Object.fromEntries(
    (Object.keys(COLUMNS) as (keyof Taken)[]).map((key) => [key, Math.round(median(taken.map((t) => t[key])))]),
  )
  for (const [key, what] of Object.entries(COLUMNS)) console.log(`${what.padEnd(56)} ${result[key]}`)
  const results = join(import.meta.dirname, '..', 'results')
  mkdirSync(results, {recursive: true})
  writeFileSync(join(results, 'language-speed.json'), `${JSON.stringify(result, null, 2)}\n`)
}
