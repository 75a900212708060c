/**
 * How well times are found and worked out: TimeBank + AQUAINT as cleaned for TempEval-3 (256 reports).
 *
 *     node bench/quality/times.ts [FOLDER] [--rows] [--look] [--words] [--dry]
 *
 * FOLDER is TBAQ-cleaned (its AQUAINT/ and TimeBank/ hold *.tml), else that of `$VARIORUM_DATA` (default `../shared`).
 * Reports are taken in the order of their names: those at even
 * places were read while the rules were written, those at odd places were only ever counted. Each report is dated by its document
 * creation time. Writes counts and scores, and no word of a report, to bench/results/times.json; --rows prints what changed against
 * the last run by report and offset, --look prints what is wrong in the half that may be read, --words reads tense off the words
 * alone, --dry writes nothing. Spans and values are scored as in TempEval-3 (UzZaman et al. 2013): strict and relaxed F1 of
 * spans, value F1 = relaxed F1 times the share of right values among spans that meet. The ends of a stretch ("from 10 June to
 * 31 August") are counted as two times, as the annotators did.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Report} from '../../src/core/report.ts'
import {readLanguageModel} from '../../src/models/trained/load.ts'
import {syntaxOf} from '../../src/report/annotate/syntax.ts'
import {findTimes, type FoundTime, type TimesInput} from '../../src/report/annotate/times/index.ts'
import {sentencesOf} from '../../src/report/segment/sentences.ts'
import {tokenize} from '../../src/text/tokenize.ts'

interface Gold {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

interface Marked {
  readonly name: string
  readonly text: string
  /** Document creation time, first ten characters. */
  readonly day: string
  readonly times: readonly Gold[]
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
const RESULTS = new URL('../results/times.json', import.meta.url)
/** Which marked time was found and right in the last run; kept beside the results and out of the repository. */
const ROWS = new URL('../results/times-rows-changed.json', import.meta.url)

/** Body of a TimeML file with its TIMEX3 by offset. */
export function readTimeMl(name: string, xml: string): Marked {
  const day = (/<DCT>.*? value="([^"]*)"/s.exec(xml)?.[1] ?? '').slice(0, 10)
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? ''
  const times: Gold[] = []
  const open: {start: number; type: string; value: string}[] = []
  let text = ''
  for (const [piece] of body.matchAll(/<[^>]*>|&[a-z]+;|[^<&]+|[<&]/g)) {
    if (piece.startsWith('<TIMEX3')) {
      open.push({
        start: text.length,
        type: / type="([^"]*)"/.exec(piece)?.[1] ?? '',
        value: / value="([^"]*)"/.exec(piece)?.[1] ?? '',
      })
    } else if (piece === '</TIMEX3>') {
      const begun = open.pop()
      if (begun) times.push({...begun, end: text.length})
    } else if (!piece.startsWith('<') || piece === '<') text += ENTITIES[piece] ?? piece
  }
  return {name, text, day, times: times.sort((a, b) => a.start - b.start)}
}

const readFolder = (folder: string): Marked[] =>
  ['AQUAINT', 'TimeBank']
    .flatMap((part) =>
      readdirSync(join(folder, part))
        .filter((file) => file.endsWith('.tml'))
        .map((file) => `${part}/${file}`),
    )
    .sort((a, b) => (a < b ? -1 : 1))
    .map((file) => readTimeMl(file.replace('.tml', ''), readFileSync(join(folder, file), 'utf8')))

/** A full date, month, year, week, quarter, season, half or decade: a DATE with a place on the calendar. */
const CALENDAR = /^\d{3,4}(?:-(?:\d\d(?:-\d\d)?|W\d\d?(?:-WE)?|Q\d|H\d|SP|SU|FA|WI))?$/

const TYPES = ['date', 'time', 'duration', 'set'] as const

interface Tally {
  reports: number
  /** Calendar-valued DATEs: all, met by a span of ours, with the right value. */
  calendar: {all: number; found: number; right: number}
  gold: number
  ours: number
  strict: number
  relaxed: number
  /** Of ours, those that meet a marked time. */
  meeting: number
  value: number
  type: number
  byType: Record<string, {gold: number; found: number; value: number}>
}

const emptyTally = (): Tally => ({
  reports: 0,
  calendar: {all: 0, found: 0, right: 0},
  gold: 0,
  ours: 0,
  strict: 0,
  relaxed: 0,
  meeting: 0,
  value: 0,
  type: 0,
  byType: Object.fromEntries(TYPES.map((type) => [type, {gold: 0, found: 0, value: 0}])),
})

/** One marked time and what was made of it: `-` not found, `x` other value, `=` right. */
type Row = readonly [place: string, state: '-' | 'x' | '=']

const model = process.argv.includes('--words') ? undefined : readLanguageModel()

/** What `findTimes` is given for a report dated by its document creation time. */
function inputOf({name, text, day}: Marked): TimesInput {
  const report: Report = {
    id: name,
    text,
    layout: 'lines',
    language: 'en',
    kind: 'unknown',
    parts: [{part: 'body', start: 0, end: text.length}],
  }
  const {sentences, tokens} = sentencesOf(report, tokenize(text))
  const syntax = model && syntaxOf(text, tokens, sentences, model)
  return {text, tokens, sentences, syntax, published: {from: day, to: day}}
}

/** `1998-W7` and `1998-W07` are one week. */
const plainValue = (value: string): string => value.replace(/-W(\d)(?!\d)/, '-W0$1').replace(/T(\d\d:\d\d):00$/, 'T$1')

function score(
  marked: Marked,
  found: readonly FoundTime[],
  tally: Tally,
  rows: Row[],
  show: ((line: string) => void) | undefined,
): void {
  const ours = found.flatMap((time) => time.ends ?? [time])
  tally.reports++
  tally.gold += marked.times.length
  tally.ours += ours.length
  const met = new Set<FoundTime>()
  for (const gold of marked.times) {
    const candidates = ours.filter(({range}) => range.start < gold.end && gold.start < range.end)
    const strict = candidates.find(({range}) => range.start === gold.start && range.end === gold.end)
    const best = strict ?? candidates.find((each) => !met.has(each)) ?? candidates[0]
    const right = best !== undefined && plainValue(best.value.timex) === plainValue(gold.value)
    const type = (tally.byType[gold.type.toLowerCase()] ??= {gold: 0, found: 0, value: 0})
    type.gold++
    if (gold.type === 'DATE' && CALENDAR.test(gold.value)) {
      tally.calendar.all++
      if (best) tally.calendar.found++
      if (right) tally.calendar.right++
    }
    rows.push([`${marked.name}:${gold.start}`, best ? (right ? '=' : 'x') : '-'])
    const words = marked.text.slice(gold.start, gold.end).replace(/\s+/g, ' ')
    if (!right)
      show?.(
        `${best ? 'x' : '-'} ${marked.name} ${gold.start} dct ${marked.day} "${marked.text.slice(Math.max(0, gold.start - 60), gold.start).replace(/\s+/g, ' ')}[${words}]${marked.text.slice(gold.end, gold.end + 40).replace(/\s+/g, ' ')}" ${gold.type} ${gold.value} | ${best ? `${best.value.type} ${best.value.timex} ${best.rule}` : ''}`,
      )
    if (!best) continue
    if (strict) tally.strict++
    tally.relaxed++
    type.found++
    if (right) {
      tally.value++
      type.value++
    }
    if (best.value.type === gold.type.toLowerCase()) tally.type++
    for (const each of candidates) met.add(each)
  }
  tally.meeting += met.size
  for (const each of ours) {
    if (!met.has(each))
      show?.(
        `+ ${marked.name} ${each.range.start} "${marked.text.slice(Math.max(0, each.range.start - 40), each.range.start).replace(/\s+/g, ' ')}[${marked.text.slice(each.range.start, each.range.end).replace(/\s+/g, ' ')}]${marked.text.slice(each.range.end, each.range.end + 30).replace(/\s+/g, ' ')}" ${each.value.type} ${each.value.timex} ${each.rule}`,
      )
  }
}

const round = (value: number): number => Math.round(value * 1000) / 10
const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r))

function summary(tally: Tally): Record<string, unknown> {
  const {calendar, gold, ours} = tally
  const relaxed = f1(tally.meeting / ours, tally.relaxed / gold)
  return {
    reports: tally.reports,
    calendarDates: {
      all: calendar.all,
      found: round(calendar.found / calendar.all),
      right: round(calendar.right / calendar.all),
      rightOfFound: round(calendar.right / calendar.found),
    },
    times: {marked: gold, ours},
    precision: round(tally.meeting / ours),
    recall: round(tally.relaxed / gold),
    strictF1: round(f1(tally.strict / ours, tally.strict / gold)),
    relaxedF1: round(relaxed),
    typeF1: round(relaxed * (tally.type / tally.relaxed)),
    valueF1: round(relaxed * (tally.value / tally.relaxed)),
    byType: Object.fromEntries(
      Object.entries(tally.byType)
        .filter(([, {gold: n}]) => n > 0)
        .map(([type, {gold: n, found, value}]) => [
          type,
          {marked: n, found: round(found / n), right: round(value / n)},
        ]),
    ),
  }
}

/** Words a second of CPU time of `findTimes` alone, over all reports, best of five rounds. */
function speed(inputs: readonly TimesInput[]): number {
  const words = inputs.reduce((sum, {text}) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
  let best = Infinity
  for (let k = 0; k < 5; k++) {
    const start = process.cpuUsage()
    for (const input of inputs) findTimes(input)
    const {user, system} = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1e6)
  }
  return Math.round(words / best)
}

/** Rows of the last run, if there was one. */
function lastRows(): Readonly<Record<string, string>> | undefined {
  if (!existsSync(ROWS)) return undefined
  return JSON.parse(readFileSync(ROWS, 'utf8')) as Readonly<Record<string, string>>
}

function main(args: readonly string[]): void {
  const data = process.env.VARIORUM_DATA ?? join(import.meta.dirname, '..', '..', '..', 'shared')
  const folder = args.find((arg) => !arg.startsWith('--')) ?? join(data, 'data/tempeval3/Training/TBAQ-cleaned')
  if (!existsSync(folder)) throw new TypeError(`no ${folder}: say where TBAQ-cleaned is, or set VARIORUM_DATA`)
  const all = readFolder(folder)
  const inputs = all.map(inputOf)
  const [read, counted, both] = [emptyTally(), emptyTally(), emptyTally()]
  const rows: Row[] = []
  const show = args.includes('--look') ? (line: string): void => console.log(line) : undefined
  for (const [k, marked] of all.entries()) {
    const found = findTimes(inputs[k]!)
    score(marked, found, k % 2 === 0 ? read : counted, rows, k % 2 === 0 ? show : undefined)
    score(marked, found, both, [], undefined)
  }
  const results = {
    task: 'times',
    data: 'TBAQ-cleaned',
    tense: model ? 'tree' : 'words',
    both: summary(both),
    read: summary(read),
    counted: summary(counted),
    wordsPerSecond: speed(inputs),
  }
  console.log(JSON.stringify(results, null, 1))
  const last = lastRows()
  if (last) {
    const changed = rows.filter(([place, state]) => last[place] !== undefined && last[place] !== state)
    const gained = changed.filter(([, state]) => state === '=').length
    const lost = changed.filter(([place]) => last[place] === '=').length
    console.log(`rows gained ${gained}, lost ${lost}`)
    if (args.includes('--rows'))
      for (const [place, state] of changed) console.log(`${last[place]!} → ${state}  ${place}`)
  }
  if (args.includes('--dry')) return
  mkdirSync(new URL('.', RESULTS), {recursive: true})
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`)
  writeFileSync(ROWS, JSON.stringify(Object.fromEntries(rows)))
}

main(process.argv.slice(2))
