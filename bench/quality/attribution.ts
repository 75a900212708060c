// Who says it: source, cue and content, on the invented reports of train/attribution-reports and, where the data folder is there, on the dev part of PolNeAR
// (only measured on; no word of it is printed or kept).
//   node bench/quality/attribution.ts [--rows]      writes bench/results/attribution.json
// Words are runs of letters and digits. `content` and `source`: F1 over words that stand in any content, any source. `cue`: a cue found shares a word with a marked one,
// one to one. `exact`: all words of an attribution's content and no other. `who`: of cues found, those whose source shares a word with the marked one, or both have none.
// PolNeAR is split in two by the sum of the letters of its file names; `--rows` shows misses of the first half and of the invented reports that are not kept apart.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import type {Attribution} from '../../src/core/claim.ts'
import type {Range} from '../../src/core/span.ts'
import type {ReportLayers} from '../../src/pipeline/layers.ts'
import {runStages} from '../../src/pipeline/run.ts'
import {annotate} from '../../src/report/annotate/index.ts'
import {extract} from '../../src/report/extract/index.ts'
import {makeReport} from '../../src/report/read/index.ts'
import {segment} from '../../src/report/segment/index.ts'
import {readReports} from '../../train/attribution-reports/read-reports.ts'
import {dataFolder} from '../../train/treebanks.ts'

export interface Marks {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  readonly type?: string
}

interface Text {
  readonly part: string
  readonly shown: boolean
  readonly id: string
  readonly text: string
  readonly gold: readonly Marks[]
}

const invented = (): Text[] =>
  readReports().map(({id, text, apart, attributions}) => ({
    part: apart ? 'invented, apart' : 'invented',
    shown: !apart,
    id,
    text,
    gold: attributions.map(({source, cue, content, type}) => ({
      source: source ? [{start: source[0], end: source[1]}] : [],
      cue: cue.map(([start, end]) => ({start, end})),
      content: content.map(([start, end]) => ({start, end})),
      ...(type === undefined ? {} : {type}),
    })),
  }))

/** Attributions of a brat file. Where two people marked one text, the first by name counts. */
export function readPolnear(folder: 'dev' | 'train'): Text[] {
  const root = join(dataFolder(), 'polnear', folder)
  const files = new Map<string, string>()
  for (const name of readdirSync(join(root, 'attributions')).toSorted()) {
    const id = name.replace(/_[0-9a-f]{4}\.ann$/, '')
    if (!files.has(id)) files.set(id, name)
  }
  return [...files].map(([id, name]) => {
    const ranges = new Map<string, Range[]>()
    const gold: Marks[] = []
    for (const line of readFileSync(join(root, 'attributions', name), 'utf8').split('\n')) {
      const [key = '', rest = ''] = line.split('\t')
      if (key.startsWith('T'))
        ranges.set(
          key,
          rest
            .slice(rest.indexOf(' ') + 1)
            .split(';')
            .map((piece) => {
              const [start = 0, end = 0] = piece.split(' ').map(Number)
              return {start, end}
            }),
        )
      if (!key.startsWith('E')) continue
      const all = (role: string) =>
        rest
          .split(' ')
          .filter((pair) => pair.replace(/\d*:.*$/, '') === role)
          .flatMap((pair) => ranges.get(pair.slice(pair.indexOf(':') + 1)) ?? [])
      gold.push({source: all('Source'), cue: all('Cue'), content: all('Content')})
    }
    let sum = 0
    for (const c of id) sum += c.charCodeAt(0)
    const text = readFileSync(join(root, 'text', `${id}.txt`), 'utf8')
    return {part: `PolNeAR ${folder} ${sum % 2 === 1 ? 'first' : 'second'} half`, shown: sum % 2 === 1, id, text, gold}
  })
}

const ranges = (found: Attribution): Marks => ({
  source: found.source ? [found.source] : [],
  cue: found.cue ? [found.cue] : [],
  content: found.content,
  type: found.type,
})

const percent = (a: number, b: number): number => (b === 0 ? 0 : Math.round((1000 * a) / b) / 10)

export class Counts {
  readonly n = new Map<string, number>()
  add(key: string, by = 1): void {
    this.n.set(key, (this.n.get(key) ?? 0) + by)
  }
  f1(key: string): {f1: number; p: number; r: number} {
    const [right = 0, found = 0, gold = 0] = ['right', 'found', 'gold'].map((k) => this.n.get(`${key} ${k}`) ?? 0)
    return {f1: percent(2 * right, found + gold), p: percent(right, found), r: percent(right, gold)}
  }
}

/** Scores what was found in one text against what is marked there. */
export function score(counts: Counts, text: string, found: readonly Marks[], gold: readonly Marks[]): string[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({start: m.index, end: m.index + m[0].length}))
  const within = (pieces: readonly Range[]): Set<number> => {
    const set = new Set<number>()
    for (const {start, end} of pieces)
      for (const [i, w] of words.entries()) if (w.start < end && start < w.end) set.add(i)
    return set
  }
  for (const role of ['content', 'source'] as const) {
    const mine = within(found.flatMap((f) => f[role]))
    const theirs = within(gold.flatMap((g) => g[role]))
    counts.add(`${role} found`, mine.size)
    counts.add(`${role} gold`, theirs.size)
    counts.add(`${role} right`, [...mine].filter((w) => theirs.has(w)).length)
  }
  const same = (a: Set<number>, b: Set<number>) => a.size === b.size && [...a].every((w) => b.has(w))
  const meet = (a: Set<number>, b: Set<number>) => (a.size === 0 && b.size === 0) || [...a].some((w) => b.has(w))
  const rows: string[] = []
  const left = gold.map((g) => ({
    ...g,
    cues: within(g.cue),
    contents: within(g.content),
    sources: within(g.source),
    done: false,
    exact: false,
  }))
  const show = (m: Marks): string =>
    [m.source, m.cue, m.content]
      .map((r) => r.map((x) => text.slice(x.start, x.end).replace(/\s+/g, ' ')).join(' // ') || '-')
      .join(' | ')
  for (const f of found) {
    const cues = within(f.cue)
    const contents = within(f.content)
    const sources = within(f.source)
    const exact = left.find((g) => !g.exact && same(g.contents, contents))
    counts.add('exact found')
    if (exact) {
      exact.exact = true
      counts.add('exact right')
    }
    if (f.cue.length > 0) counts.add('cue found')
    const sharing = left.filter(
      (g) => !g.done && (cues.size > 0 ? meet(g.cues, cues) && g.cues.size > 0 : meet(g.contents, contents)),
    )
    const hit = sharing.find((g) => same(g.contents, contents)) ?? sharing[0]
    if (hit === undefined) {
      rows.push(`EXTRA ${show(f)}`)
      continue
    }
    hit.done = true
    counts.add('matched')
    if (cues.size > 0) counts.add('cue right')
    if (same(cues, hit.cues)) counts.add('cue exact')
    if (meet(hit.sources, sources)) counts.add('who right')
    if (hit.type !== undefined) {
      counts.add('typed')
      if (hit.type === f.type) counts.add('type right')
      else rows.push(`TYPE  ${hit.type} got ${f.type} ${show(f)}`)
    }
    if (!same(hit.contents, contents) || !meet(hit.sources, sources)) rows.push(`WRONG ${show(f)}\n   is ${show(hit)}`)
  }
  for (const g of left) {
    counts.add('exact gold')
    if (g.cue.length > 0) counts.add('cue gold')
    if (!g.done) rows.push(`MISS  ${show(g)}`)
  }
  return rows
}

function main(): void {
  const texts = invented()
  try {
    texts.push(...readPolnear('dev'))
  } catch {
    console.log('PolNeAR is not there: left out')
  }
  const all = new Map<string, Counts>()
  const rows: string[] = []
  for (const {part, shown, id, text, gold} of texts) {
    const {attributions} = runStages<ReportLayers>(
      [segment, annotate, extract],
      {report: makeReport({text}, 0)},
      {now: () => 0},
    )
    const parts = part.startsWith('PolNeAR') ? [part, 'PolNeAR dev'] : [part]
    for (const p of parts) {
      const counts = all.get(p) ?? new Counts()
      all.set(p, counts)
      const misses = score(counts, text, attributions.map(ranges), gold)
      if (shown && p === part) rows.push(...misses.map((row) => `${id} ${row}`))
    }
  }
  const result = Object.fromEntries(
    [...all].map(([part, c]) => {
      const n = (key: string) => c.n.get(key) ?? 0
      return [
        part,
        {
          content: c.f1('content'),
          exact: c.f1('exact'),
          source: c.f1('source'),
          cue: c.f1('cue'),
          whoRight: percent(n('who right'), n('matched')),
          ...(n('typed') > 0 ? {typeRight: percent(n('type right'), n('typed'))} : {}),
          marked: n('exact gold'),
        },
      ]
    }),
  )
  writeFileSync(join(import.meta.dirname, '..', 'results', 'attribution.json'), `${JSON.stringify(result, null, 2)}\n`)
  for (const [part, r] of Object.entries(result)) {
    const f = ({f1, p, r}: {f1: number; p: number; r: number}) => `${f1} (P ${p} R ${r})`
    console.log(
      `${part} (${r.marked}): content ${f(r.content)}, exact ${f(r.exact)}, source ${f(r.source)}, cue ${f(r.cue)}, who ${r.whoRight}${r.typeRight === undefined ? '' : `, type ${r.typeRight}`}`,
    )
  }
  if (process.argv.includes('--rows')) for (const row of rows) console.log(row)
}

if (import.meta.main) main()
