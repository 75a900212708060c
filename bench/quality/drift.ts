// Changes planted in copies: reports are rewritten as a desk would (trims, synonyms, style) with and without changed details,
// and trace is asked what changed. The texts are read from the stories when it runs; nothing of them is kept, only counts.
//   node bench/quality/drift.ts [--rows] [--seed N]     writes bench/results/drift.json
import {existsSync, globSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import type {ReportLayers} from '../../src/pipeline/layers.ts'
import {runStages} from '../../src/pipeline/run.ts'
import {annotate} from '../../src/report/annotate/index.ts'
import {extract} from '../../src/report/extract/index.ts'
import {makeReports} from '../../src/report/read/index.ts'
import {segment} from '../../src/report/segment/index.ts'
import {trace} from '../../src/story/trace/index.ts'
import {DRIFT_PAIRS, type DriftPair} from './cases/drift-pairs.ts'

const root = join(import.meta.dirname, '..', '..')
const stories = join(process.env.VARIORUM_DATA ?? join(root, '..', 'shared'), 'stories')
const rowsWanted = process.argv.includes('--rows')
const seedAt = process.argv.indexOf('--seed')
const seed = seedAt < 0 ? 1 : Number(process.argv[seedAt + 1])

/** Mulberry32: a small seeded generator, so that a run can be repeated. */
function generator(start: number): () => number {
  let state = start >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
const random = generator(seed)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!

// Words that a desk puts for others without saying anything else; whole words, lower case, first form found wins.
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\bhowever\b/g, 'but'], [/\bbegan\b/g, 'started'], [/\babout\b/g, 'around'], [/\baround\b/g, 'about'], [/\bnearly\b/g, 'almost'],
  [/\bhuge\b/g, 'enormous'], [/\bbought\b/g, 'purchased'], [/\bshow(s|ed)?\b/g, 'indicate$1'], [/\bhelped\b/g, 'assisted'],
  [/\bper cent\b/g, '%'], [/(\d)%/g, '$1 per cent'], [/\bcentre\b/g, 'center'], [/\bfavour\b/g, 'favor'], [/\bprogramme\b/g, 'program'],
  [/\bsaid\b/g, 'stated'], [/\btold reporters\b/g, 'told journalists'], [/\bmany\b/g, 'numerous'], [/\bquick(ly)?\b/g, 'swift$1'],
  [/\bkm\b/g, 'kilometres'], [/\bmetres\b/g, 'm'], [/\bseven\b/g, '7'], [/\btwelve\b/g, '12'], [/(?<![\d.,:/-])3\b(?![,.:\d]| (?:June|July|August|March))/g, 'three'],
  [/\bMr\.? /g, ''], [/\bMrs\.? /g, ''], [/\bwhich was\b/g, 'that was'], [/\bbecause\b/g, 'since'], [/\bin order to\b/g, 'to'],
  [/\bat a time when\b/g, 'while'], [/\bcurrently\b/g, 'now'], [/\balso\b/g, 'as well'], [/\bhurt\b/g, 'injured'],
] // prettier-ignore

// The same for single things and acts: other words for them, wider words, and other forms.
const SAME_THING: readonly (readonly [RegExp, string])[] = [
  [/\bcars\b/g, 'automobiles'], [/\bcar\b/g, 'automobile'], [/\bcoach\b/g, 'bus'], [/\blorry\b/g, 'truck'], [/\bhospitals\b/g, 'clinics'],
  [/\bblaze\b/g, 'fire'], [/\bwildfire\b/g, 'blaze'], [/\bprobe\b/g, 'inquiry'], [/\binvestigation\b/g, 'inquiry'], [/\bfirm\b/g, 'company'],
  [/\bcompany\b/g, 'firm'], [/\bworkers\b/g, 'employees'], [/\blawyer\b/g, 'attorney'], [/\bsoldiers\b/g, 'troops'], [/\bhouses\b/g, 'homes'],
  [/\bcourt\b/g, 'tribunal'], [/\btown\b/g, 'place'], [/\bhelicopters?\b/g, 'aircraft'], [/\bdocuments?\b/g, 'papers'], [/\bmoney\b/g, 'cash'],
  [/\btalks\b/g, 'negotiations'], [/\bdeal\b/g, 'agreement'], [/\bpact\b/g, 'accord'], [/\broad\b/g, 'route'], [/\briver\b/g, 'waterway'],
  [/\bmistake\b/g, 'error'], [/\bfight\b/g, 'battle'], [/\bvote\b/g, 'ballot'], [/(?<!-)\belection\b/g, 'poll'], [/\bplan\b/g, 'scheme'],
  [/\bup to\b(?= \d)/g, 'as many as'], [/\bat least\b(?= \w+)/g, 'a minimum of'], [/\bmore than\b(?= \w+)/g, 'over'],
  [/\bis expected to\b/g, 'is due to'], [/\bbelieved to\b/g, 'thought to'], [/\bmight\b/g, 'may'], [/\bmay\b(?= be)/g, 'could'],
  [/\blarge\b/g, 'big'], [/\bimportant\b/g, 'major'], [/\bdifficult\b/g, 'hard'], [/\bdamaged\b/g, 'harmed'], [/\bbuilt\b/g, 'constructed'],
  [/\bagreed\b/g, 'consented'], [/\brefused\b/g, 'declined'], [/\ballowed\b/g, 'permitted'], [/\bdied\b/g, 'lost their lives'],
] // prettier-ignore

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ONES = 'two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Things and qualities of different kinds: none stands for another. */
const THINGS = 'tractors violins onions ladders carpets turbines rabbits candles anchors helmets lemons statues'.split(
  ' ',
)
const THING = 'tractor violin onion ladder carpet turbine rabbit candle anchor helmet lemon statue'.split(' ')

interface Plant {
  readonly slot: string
  readonly kind: string
  /** The sentence after the change; null if there is nothing of the kind in it. */
  readonly apply: (sentence: string, report: string) => string | null
}
/** Replaces one match, chosen at random, outside quotation marks. */
function swap(sentence: string, pattern: RegExp, by: (m: RegExpExecArray) => string | null): string | null {
  const found = [...sentence.matchAll(pattern)].filter(
    (m) => (sentence.slice(0, m.index).match(/["“”]/g) ?? []).length % 2 === 0,
  )
  if (found.length === 0) return null
  const m = pick(found)
  const put = by(m)
  return put === null ? null : sentence.slice(0, m.index) + put + sentence.slice(m.index + m[0].length)
}
const other = <T>(list: readonly T[], not: T): T => pick(list.filter((x) => x !== not))

const PLANTS: readonly Plant[] = [
  {slot: 'howMany', kind: 'number', apply: (s) => swap(s, /(?<![\d.,:/$€£-])\b([2-9]\d|1\d\d|[1-9],\d{3})\b(?![\d.,:/%-]|\s*(?:am|pm|a\.m|p\.m|km|GMT|January|February|March|April|May|June|July|August|September|October|November|December))/g, (m) => m[0].replace(/\d/, (d) => String((Number(d) % 8) + 2)))},
  {slot: 'howMany', kind: 'number word', apply: (s) => swap(s, new RegExp(`\\b(${[...ONES, ...TENS].join('|')})\\b(?! (?:of|to|after|past))`, 'g'), (m) => other(ONES.includes(m[0]) ? ONES : TENS, m[0]))},
  {slot: 'when', kind: 'month', apply: (s) => swap(s, new RegExp(`\\b(${MONTHS.join('|')})\\b`, 'g'), (m) => other(MONTHS, m[0]))},
  {slot: 'when', kind: 'weekday', apply: (s) => swap(s, new RegExp(`\\b(${DAYS.join('|')})\\b`, 'g'), (m) => other(DAYS, m[0]))},
  {slot: 'when', kind: 'clock', apply: (s) => swap(s, /\b([01]?\d|2[0-3]):([0-5]\d)\b/g, (m) => `${(Number(m[1]) + 3) % 24}:${m[2]}`)},
  {slot: 'when|order', kind: 'year', apply: (s) => swap(s, /\b(19|20)(\d)(\d)\b(?![,\d])/g, (m) => `${m[1]}${m[2]}${(Number(m[3]) + 3) % 10}`)},
  {slot: 'where', kind: 'direction', apply: (s) => swap(s, /\b(north|south|east|west)(ern)?\b/g, (m) => other(['north', 'south', 'east', 'west'], m[1]!) + (m[2] ?? ''))},
  {slot: 'where', kind: 'position', apply: (s) => swap(s, /\b(above|below|behind|beyond)\b(?= the | a | it)/g, (m) => other(['above', 'below', 'behind', 'into'], m[0]))},
  {slot: 'polarity', kind: 'negation lost', apply: (s) => swap(s, /\b(was|were|is|are|has|have|had|did|could|would|will) not\b|\bno (?=[a-z]+ (?:to|of|was|were|has|had|in))/g, (m) => m[1] ?? '')},
  {slot: 'polarity', kind: 'negation added', apply: (s) => swap(s, /\b(was|were|had|has|would|will) (?=[a-z]{3,}ed\b)/g, (m) => `${m[1]} not `)},
  {slot: 'status', kind: 'could to will', apply: (s) => swap(s, /\b(could|may|might)\b(?= [a-z]+)/g, () => 'will')},
  {slot: 'status', kind: 'will to could', apply: (s) => swap(s, /\bwill\b(?= (?:be|take|meet|have|block|depend|make|give|reopen|go|receive|take|book)\b)/g, () => 'could')},
  {slot: 'where', kind: 'compass', apply: (s) => swap(s, /\b(?:north|south)(?:east|west)(ern)?\b/g, (m) => other(['northeast', 'northwest', 'southeast', 'southwest'], m[0].replace(/ern$/, '')) + (m[1] ?? ''))},
  {slot: 'what', kind: 'thing counted', apply: (s) => swap(s, /(?<=\b\d+ )(?!people|persons|days|years|months|weeks|hours|minutes|times|others|metres|kilometres|miles|positions|patients|keeps|passengers|(?:million|billion|hundred|thousand)\b)[a-z]{4,}s\b(?= [a-z])/g, () => pick(THINGS))},
  {slot: 'what', kind: 'thing', apply: (s) => swap(s, /(?<=\b(?:the|a) )(?:road|lorry|bridge|dam|river|driver|wall|ball|bus|fund|lake|plant|port|ship|wheel|contract|ruling|crane|ticket|ballot|bill|policy|speech|pipe|tower)\b(?= [a-z])/g, (m) => other(THING, m[0]))},
  {slot: 'howMany', kind: 'unit', apply: (s) => swap(s, /(?<=\b[1-9]\d+(?:\.\d+)? )(?:km|kilometres|cm|centimetres|tonnes)\b/g, (m) => (m[0].startsWith('k') ? 'miles' : m[0].startsWith('c') ? 'inches' : 'kg'))},
  {slot: 'status', kind: 'bound lost', apply: (s) => swap(s, /\b(?:up to|at least|more than|about|nearly|some|around) (?=\d)/g, () => '')},
  {slot: 'status', kind: 'hedge lost', apply: (s) => swap(s, /\b(?:is|are) (?:expected|likely|thought|believed) to\b(?= [a-z]+)/g, () => 'will')},
  {slot: 'saidBy|status', kind: 'attribution', apply: (s) => swap(s, /(?<=[a-z]{3}), (?:the )?\p{L}+(?: \p{L}+){0,3} said(?=\.)/gu, () => '')},
  {slot: 'polarity|what', kind: 'outcome', apply: (s) => swap(s, /\b(?:allowed|permitted|upheld|agreed)\b/g, (m) => (m[0] === 'upheld' ? 'overturned' : 'refused'))},
  {slot: 'who|saidBy|where', kind: 'full name', apply: (s, report) => {
    const names = [...new Set([...report.matchAll(/(?<=[a-z,] )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?/gu)].map((m) => m[0]))]
    return swap(s, /(?<=[a-z,] )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b/gu, (m) => { const rest = names.filter((n) => !s.includes(n)); return rest.length === 0 ? null : other(rest, m[0]) })
  }},
] // prettier-ignore

/** A desk's rewriting that keeps every fact: style, synonyms, a trimmed end, a cut clause here and there. */
function edit(sentences: readonly string[]): string[] {
  return sentences.map((sentence) => {
    let out = sentence
    for (const [from, to] of [...SYNONYMS, ...SAME_THING]) if (random() < 0.5) out = outsideQuotes(out, from, to)
    // "…, which was built in 2019, …": a relative clause between commas is cut.
    if (random() < 0.2) out = out.replace(/, (?:which|who) [^,."“”]{10,60},/, '')
    return out
  })
}
const outsideQuotes = (text: string, from: RegExp, to: string): string =>
  text
    .split(/(["“][^"“”]*["”])/)
    .map((piece, i) => (i % 2 === 0 ? piece.replace(from, to) : piece))
    .join('')

interface Source {
  readonly name: string
  readonly lines: readonly string[]
}
const files = [
  ...(existsSync(stories) ? globSync('*/*.txt', {cwd: stories}).map((f) => join(stories, f)) : []),
  ...globSync('examples/*/*.txt', {cwd: root}).map((f) => join(root, f)),
].toSorted()
const sources: Source[] = files
  .map((file) => ({
    name: file,
    lines: readFileSync(file, 'utf8')
      .split('\n')
      .map((l) => l.trim())
      .filter((l) => l.split(' ').length > 12),
  }))
  .filter((s) => s.lines.length >= 4)

const analyse = (text: string): ReportLayers =>
  runStages<ReportLayers>([segment, annotate, extract], {report: makeReports([{text}])[0]!}, {now: () => 0})
const sentencesOf = (line: string): string[] => line.split(/(?<=[a-z\d)][.!?]["”’)]?\s)(?=["“]?\p{Lu})/u)

const counts: Record<string, number> = {
  copies: 0,
  linked: 0,
  clean: 0,
  cleanWithAlarm: 0,
  falseAlarms: 0,
  planted: 0,
  found: 0,
  shown: 0,
}
const add = (key: string, n = 1): void => void (counts[key] = (counts[key] ?? 0) + n)

function run(source: Source, plants: number): void {
  const parentText = `Agency headline of the day\n\nLONDON, March 4 2024, 10:00 GMT (Harbour Press) - ${source.lines.join('\n\n')}`
  const flat = source.lines.map(sentencesOf)
  const changed: {slot: string; kind: string; before: string; after: string}[] = []
  for (let tries = 0; tries < 60 && changed.length < plants; tries++) {
    const l = Math.floor(random() * flat.length)
    const s = Math.floor(random() * flat[l]!.length)
    const before = flat[l]![s]!
    if (changed.some((c) => c.after === before)) continue
    const plant = pick(PLANTS)
    const after = plant.apply(before, source.lines.join(' '))
    if (after === null || after === before) continue
    flat[l]![s] = after
    changed.push({slot: plant.slot, kind: plant.kind, before, after})
  }
  // Trim the end, but never what was changed.
  const last = Math.max(
    ...changed.map((c) => flat.findIndex((line) => line.includes(c.after))),
    Math.ceil(flat.length * 0.6),
  )
  const kept = flat.slice(0, last + 1)
  const childText = `Another headline for it\n\nThe Inland Post, 5 March 2024\n\n${edit(kept.map((line) => line.join(''))).join('\n\n')}`
  const reports = [analyse(parentText), analyse(childText)]
  const {lineage, drifts} = trace.run({reports}, {now: () => 0})
  add('copies')
  const edge = lineage.find((e) => e.parent === reports[0]!.report.id)
  if (edge === undefined) {
    if (rowsWanted) console.log(`no edge ${source.name}: ${lineage.map((e) => `${e.relation} ${e.directed}`).join()}`)
    return
  }
  add('linked')
  const shown = drifts.filter((d) => d.sure >= 0.5)
  add('shown', shown.length)
  const words = (d: (typeof drifts)[number], side: 'parent' | 'child'): string =>
    reports[side === 'parent' ? 0 : 1]!.report.text.slice(d[side].changed.start, d[side].changed.end)
  const right = new Set<(typeof drifts)[number]>()
  for (const c of changed) {
    add('planted')
    add(`planted ${c.kind}`)
    // The parent's changed words stand in the sentence that was changed.
    const at = parentText.indexOf(c.before.trim())
    const hits = shown.filter((d) => at <= d.parent.changed.start && d.parent.changed.end <= at + c.before.length + 1)
    for (const d of hits) right.add(d)
    if (hits.length > 0) add('found')
    if (hits.length > 0) add(`found ${c.kind}`)
    if (hits.some((d) => c.slot.split('|').includes(d.slot))) add('slot right')
    if (hits.length === 0 && rowsWanted)
      console.log(`missed ${c.kind}: ${c.before.trim().slice(0, 160)}\n     → ${c.after.trim().slice(0, 160)}`)
  }
  const wrong = shown.filter((d) => !right.has(d))
  add('falseAlarms', wrong.length)
  if (changed.length === 0) {
    add('clean')
    if (wrong.length > 0) add('cleanWithAlarm')
  }
  if (rowsWanted)
    for (const d of wrong)
      console.log(
        `false ${d.slot} ${d.sure} ${d.evidence[0].rule}: ${words(d, 'parent')} → ${words(d, 'child')} | ${reports[0]!.report.text.slice(d.parent.span.start, d.parent.span.end).slice(0, 120)}`,
      )
}

const OPENING =
  'The harbour town of Vesle woke on Monday to closed schools, empty shelves and a queue at the only pump that still worked.'
const CLOSING =
  'Buses ran to the county seat every hour, and the library stayed open late so that people could charge their telephones there.'

/** One invented sentence, alone among others that were copied as they stand. */
function runPair({slot, parent, child}: DriftPair): void {
  const middle = 'Fishermen mended nets in the shed behind the cannery, where a stove had been lit for them.'
  const text = (head: string, sentence: string): string =>
    `${head}\n\n${[OPENING, sentence, middle, CLOSING].join('\n\n')}`
  const reports = [
    analyse(text('A town waits\n\nVESLE, March 4 2024, 10:00 GMT (Harbour Press)', parent)),
    analyse(text('Vesle is waiting\n\nThe Inland Post, 5 March 2024', child)),
  ]
  const shown = trace.run({reports}, {now: () => 0}).drifts.filter((d) => d.sure >= 0.5)
  add(slot === null ? 'pairs harmless' : 'pairs changed')
  if (shown.length > 0) add(slot === null ? 'pairs falsely shown' : 'pairs shown')
  if (rowsWanted && shown.length > 0 === (slot === null))
    console.log(`${slot ?? 'harmless'} pair: ${parent}\n  ${child}\n  ${shown.map((d) => d.evidence[0].rule).join()}`)
}

for (const pair of DRIFT_PAIRS) runPair(pair)
for (const source of sources) for (const plants of [0, 2, 4]) run(source, plants)
const sorted = Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(join(root, 'bench/results/drift.json'), `${JSON.stringify(sorted, null, 2)}\n`)
const share = (a: string, b: string): string =>
  `${((100 * (counts[a] ?? 0)) / Math.max(1, counts[b] ?? 0)).toFixed(1)} % (${counts[a] ?? 0} of ${counts[b] ?? 0})`
console.log(`${counts.copies} copies of ${sources.length} reports, linked ${share('linked', 'copies')}`)
console.log(
  `changes found ${share('found', 'planted')}, slot right ${share('slot right', 'found')}; shown ${counts.shown}, false ${counts.falseAlarms}; copies without a change that show one ${share('cleanWithAlarm', 'clean')}`,
)
for (const {kind} of PLANTS) console.log(`  ${kind.padEnd(15)} ${share(`found ${kind}`, `planted ${kind}`)}`)
console.log(
  `invented pairs: changed ones shown ${share('pairs shown', 'pairs changed')}, harmless ones shown ${share('pairs falsely shown', 'pairs harmless')}`,
)
