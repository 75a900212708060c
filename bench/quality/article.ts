/**
 * How well the article is taken out of a page: the scrapinghub article extraction benchmark (181 pages, MIT), by its own measure.
 *
 *     node bench/quality/article.ts [FOLDER] [--rows]
 *
 * FOLDER holds `ground-truth.json` and `html/<id>.html.gz`; else it is that of `$VARIORUM_DATA` (default `../shared`). Pages are
 * split by the first byte of sha1(id) mod 2: 0 is for tuning, 1 is only ever measured. Writes counts and scores, and no word of a
 * page, to bench/results/article.json. Pages are third parties' and stay where they are.
 */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import type {Report, ReportInput} from '../../src/core/report.ts'
import {makeReport, readBytes} from '../../src/report/read/index.ts'

/** Shares of shingles that are in both, only in what was read, only in the truth; they add up to 1, so that long pages weigh no more. */
interface Match {
  readonly both: number
  readonly extra: number
  readonly missed: number
}

const SHINGLE = 4
const RESAMPLES = 1000

/** Runs of four words, each with how often it occurs; a text of fewer words is one run. A word is letters, marks, digits and `_`. */
function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{Mn}\p{Mc}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - SHINGLE + 1); i++) {
    const key = words.slice(i, i + SHINGLE).join(' ')
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

export function matchShingles(truth: string, read: string): Match {
  const [a, b] = [shingles(truth), shingles(read)]
  let [both, extra, missed] = [0, 0, 0]
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [x, y] = [a.get(key) ?? 0, b.get(key) ?? 0]
    both += Math.min(x, y)
    extra += Math.max(0, y - x)
    missed += Math.max(0, x - y)
  }
  const sum = both + extra + missed
  return sum === 0 ? {both, extra, missed} : {both: both / sum, extra: extra / sum, missed: missed / sum}
}

interface Score {
  readonly pages: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly exact: number
}

const mean = (values: readonly number[]): number => values.reduce((s, v) => s + v, 0) / values.length
const share = (part: number, other: number): number => (part + other === 0 ? 1 : part / (part + other))

export function score(matches: readonly Match[]): Score {
  const precision = mean(matches.filter((m) => m.both + m.extra > 0).map((m) => share(m.both, m.extra)))
  const recall = mean(matches.filter((m) => m.both + m.missed > 0).map((m) => share(m.both, m.missed)))
  const exact = mean(matches.map((m) => (m.extra === 0 && m.missed === 0 ? 1 : 0)))
  return {pages: matches.length, precision, recall, f1: (2 * precision * recall) / (precision + recall), exact}
}

/** 1.96 standard deviations of F1 over resamples drawn with a fixed seed. */
function spread(matches: readonly Match[]): number {
  let seed = 1
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  const values = Array.from(
    {length: RESAMPLES},
    () => score(matches.map(() => matches[Math.floor(random() * matches.length)]!)).f1,
  )
  const centre = mean(values)
  return 1.96 * Math.sqrt(values.reduce((s, v) => s + (v - centre) ** 2, 0) / (values.length - 1))
}

interface Page {
  readonly id: string
  readonly half: 'dev' | 'other'
  readonly match: Match
  readonly milliseconds: number
  readonly read: boolean
  readonly headline: boolean
  readonly byline: boolean
  readonly outlet: boolean
  readonly day: boolean
  readonly url: boolean
}

export function readOne(folder: string, id: string): {body: string; page: Omit<Page, 'match' | 'half'>} {
  const bytes = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`)))
  const read = (): {input: ReportInput | null; report: Report | null; milliseconds: number} => {
    const before = process.cpuUsage()
    const {input} = readBytes({bytes, path: `${id}.html`})
    const report = input === null ? null : makeReport(input, 0)
    const {user, system} = process.cpuUsage(before)
    return {input, report, milliseconds: (user + system) / 1000}
  }
  // Processor time, the best of three: other programs on the machine are not what is measured.
  const {input, report} = read()
  const milliseconds = Math.min(...Array.from({length: 3}, () => read().milliseconds))
  const body =
    report === null
      ? ''
      : report.parts
          .filter((p) => ['body', 'credit'].includes(p.part))
          .map((p) => report.text.slice(p.start, p.end))
          .join('\n')
  return {
    body,
    page: {
      id,
      milliseconds,
      read: report !== null,
      headline: report?.parts.some((p) => p.part === 'headline') ?? false,
      byline: input?.byline !== undefined,
      outlet: report?.outlet !== undefined,
      day: report?.publishedAt !== undefined,
      url: report?.url !== undefined,
    },
  }
}

function main(folder: string, rows: boolean): void {
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    {articleBody?: string}
  >
  const ids = Object.keys(truth).sort()
  // The first pages pay for compiling the program.
  for (const id of ids.slice(0, 10)) readOne(folder, id)
  const pages = ids.map((id): Page => {
    const {body, page} = readOne(folder, id)
    const half = createHash('sha1').update(id).digest()[19]! % 2 === 0 ? 'dev' : 'other'
    return {...page, half, match: matchShingles(truth[id]?.articleBody ?? '', body)}
  })
  const round = (n: number): number => Math.round(n * 1e4) / 1e4
  const result: Record<string, unknown> = {measure: '4-word shingles, mean precision and recall over pages'}
  for (const half of ['dev', 'other', 'all'] as const) {
    const these = pages.filter((p) => half === 'all' || p.half === half)
    if (these.length === 0) continue
    const matches = these.map((p) => p.match)
    const {precision, recall, f1, exact} = score(matches)
    const times = these.map((p) => p.milliseconds).sort((a, b) => a - b)
    const has = (key: 'read' | 'headline' | 'byline' | 'outlet' | 'day' | 'url'): number =>
      these.filter((p) => p[key]).length
    result[half] = {
      pages: these.length,
      f1: round(f1),
      plusMinus: round(spread(matches)),
      precision: round(precision),
      recall: round(recall),
      exact: round(exact),
      millisecondsMean: Math.round(10 * mean(times)) / 10,
      millisecondsP95: Math.round(10 * times[Math.floor(0.95 * times.length)]!) / 10,
      read: has('read'),
      headline: has('headline'),
      byline: has('byline'),
      outlet: has('outlet'),
      day: has('day'),
      url: has('url'),
    }
    console.log(half.padEnd(6), JSON.stringify(result[half]))
  }
  if (rows)
    for (const p of pages
      .filter((p) => p.half === 'dev')
      .sort((a, b) => a.match.both - b.match.both)
      .slice(0, 40))
      console.log(
        p.id.slice(0, 10),
        `extra ${p.match.extra.toFixed(3)}  missed ${p.match.missed.toFixed(3)}  ${p.milliseconds.toFixed(0)} ms`,
      )
  mkdirSync('bench/results', {recursive: true})
  writeFileSync('bench/results/article.json', `${JSON.stringify(result, null, 2)}\n`)
}

if (import.meta.main) {
  const args = process.argv.slice(2)
  const data = process.env.VARIORUM_DATA ?? join(import.meta.dirname, '..', '..', '..', 'shared')
  const folder = args.find((arg) => !arg.startsWith('--')) ?? join(data, 'data/article_extraction_scrapinghub')
  if (!existsSync(folder)) {
    console.error(`no ${folder}: say where the benchmark is, or set VARIORUM_DATA`)
    process.exitCode = 1
  } else main(folder, args.includes('--rows'))
}
