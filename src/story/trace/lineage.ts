import type {Decision} from '../../core/decision.ts'
import type {LineageEdge, Passage, Tile} from '../../core/edition.ts'
import type {Evidence} from '../../core/evidence.ts'
import {idOf} from '../../core/id.ts'
import type {Spans} from '../../core/span.ts'
import {directionOf, MARGIN, sameOutlet, type Direction} from './direction.ts'
import {directTies, type Tie} from './kin.ts'
import {citation, marksOf, type Marks} from './marks.ts'
import {ONE_TEXT} from './one-text.ts'
import {bearerOf, comparePair, FEATURES, type Bearer, type Pair} from './pair.ts'
import {sharesStatementOnly} from './statement-only.ts'
import {dependence, LEAST_STRENGTH, relationOf, WEIGHTS} from './verdict.ts'
import {ASIDE, HEADLINE, QUOTED, spanOfWords, wordsOf, type Words} from './words.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {postings} from '../../text/postings.ts'
import {shingles, winnow} from '../../text/shingles.ts'

/** An edge between two reports with all that later steps want to know of it. */
export interface Kinship {
  readonly edge: LineageEdge
  readonly parent: Bearer
  readonly child: Bearer
  readonly pair: Pair
  readonly parentIsA: boolean
}

export interface Traced {
  readonly bearers: readonly Bearer[]
  readonly marks: readonly Marks[]
  readonly pairs: readonly Pair[]
  readonly kin: readonly Kinship[]
}

/** Up to this many reports every pair is looked at; in larger stories only pairs that share enough rare words. */
const ALL_PAIRS = 40
/** In a large story each report is compared with so many others at most by their rare words, and so many by passages. */
const PARTNERS = 16
const SHARERS = 12

/**
 * Compares the reports of a story, in an order that does not depend on how they came in. Where the user has decided, that
 * holds, and the texts are only read for what was copied.
 */
export function traceCopies(reports: readonly ReportLayers[], decisions: readonly Decision[] = []): Traced {
  const sorted = reports.toSorted((x, y) => (x.report.id < y.report.id ? -1 : x.report.id > y.report.id ? 1 : 0))
  const bearers = sorted.map((r, i) => bearerOf(wordsOf(r), i, r))
  const marks = sorted.map((r, i) => marksOf(r.report, bearers[i]!.words))
  const pairs: Pair[] = []
  const ties: Tie[] = []
  const directions = new Map<Pair, Direction>()
  const decided = decidedPairs(bearers, decisions)
  for (const [i, j] of candidates(bearers, decided)) {
    const pair = comparePair(bearers[i]!, bearers[j]!)
    pairs.push(pair)
    const decision = decided.get(i * bearers.length + j)
    if (decision !== undefined) {
      if (decision.kind === 'independent') continue
      const lead = decision.b === pair.a.words.report ? 1 : -1
      directions.set(pair, {score: lead, evidence: []})
      ties.push({a: i, b: j, pair, strength: 1, lead, decided: decision})
      continue
    }
    const strength = Math.max(pair.oneText, dependence(pair.features))
    if (strength < LEAST_STRENGTH) continue
    const credit =
      citation(marks[i]!, bearers[j]!.words, marks[j]!) ?? citation(marks[j]!, bearers[i]!.words, marks[i]!)
    if (pair.oneText === 0 && credit === null && sharesStatementOnly(pair)) continue
    const direction = directionOf(pair, marks[i]!, marks[j]!)
    directions.set(pair, direction)
    ties.push({a: i, b: j, pair, strength, lead: direction.score})
  }
  const kin = directTies(ties).map((tie) => kinshipOf(tie, directions.get(tie.pair)!, isVersion(tie, marks, sorted)))
  return {bearers, marks, pairs, kin}
}

/**
 * Whether one outlet published both, the one after the other. The same body twice is a reprint, unless more than the text
 * itself says that the outlet is one: its head was copied with it.
 */
function isVersion({a, b, pair}: Tie, marks: readonly Marks[], reports: readonly ReportLayers[]): boolean {
  if (!sameOutlet(marks[a]!, marks[b]!)) return false
  if (pair.oneText < ONE_TEXT) return true
  return [a, b].some((i) => {
    const {outlet, text} = reports[i]!.report
    return outlet !== undefined && !text.includes(outlet)
  })
}

/** Decisions by pair of ordinals, the smaller one times the number of reports. */
function decidedPairs(bearers: readonly Bearer[], decisions: readonly Decision[]): Map<number, Decision> {
  const ordinal = new Map(bearers.map((b, i) => [b.words.report, i]))
  const out = new Map<number, Decision>()
  for (const decision of decisions) {
    const [x, y] = [ordinal.get(decision.a), ordinal.get(decision.b)]
    if (x !== undefined && y !== undefined) out.set(Math.min(x, y) * bearers.length + Math.max(x, y), decision)
  }
  return out
}

function candidates(bearers: readonly Bearer[], decided: ReadonlyMap<number, Decision>): [number, number][] {
  const out: [number, number][] = []
  if (bearers.length <= ALL_PAIRS) {
    for (let i = 0; i < bearers.length; i++) for (let j = i + 1; j < bearers.length; j++) out.push([i, j])
    return out
  }
  const holders = new Map<number, number[]>()
  bearers.forEach((bearer, i) => {
    for (const code of rareCodes(bearer)) {
      const list = holders.get(code)
      if (list === undefined) holders.set(code, [i])
      else list.push(i)
    }
  })
  const kept = new Set<number>(decided.keys())
  const sums = bearers.map(() => new Map<number, number>())
  for (const list of holders.values()) {
    // What half of the story has tells nothing of any two.
    if (list.length > Math.max(20, bearers.length / 8)) continue
    for (const i of list)
      for (const j of list) if (i !== j) sums[i]!.set(j, (sums[i]!.get(j) ?? 0) + 1 / Math.log2(1 + list.length))
  }
  sums.forEach((sum, i) => {
    const best = [...sum].toSorted((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, PARTNERS)
    for (const [j] of best) kept.add(Math.min(i, j) * bearers.length + Math.max(i, j))
  })
  for (const [i, j] of sharers(bearers)) kept.add(i * bearers.length + j)
  for (const [i, j] of sameBodies(bearers)) kept.add(i * bearers.length + j)
  for (const [i, j] of likeBodies(bearers)) kept.add(i * bearers.length + j)
  for (const key of [...kept].toSorted((x, y) => x - y))
    out.push([Math.floor(key / bearers.length), key % bearers.length])
  return out
}

/** Words in a row that are hashed together, and runs of which the smallest is kept: every shared run of eleven words is seen (METHODS 2.2). */
const SHINGLE = 8
const WINDOW = 4
/** Passages that two reports of a large story must share to be compared whatever else they have in common. */
const LEAST_SHARED = 3

/** Each report with those before it that share passages with it word for word, at most `SHARERS` of them. */
function sharers(bearers: readonly Bearer[]): [number, number][] {
  const index = postings(bearers.reduce((n, b) => n + b.words.count, 0))
  return bearers.flatMap(({seeds}, j) => {
    const prints = winnow(shingles(seeds.words, SHINGLE), WINDOW)
    const found = index.find(prints, LEAST_SHARED).slice(0, SHARERS)
    index.add(prints)
    return found.map(({holder}): [number, number] => [holder, j])
  })
}

/** Stems that stand somewhere in a report as a rare word. */
function rareCodes({bags}: Bearer): Set<number> {
  const out = new Set<number>()
  for (let e = 0; e < bags.stem.length; e++) if (bags.share[e]! >= 1) out.add(bags.codes[bags.stem[e]!]!)
  return out
}

/** Each report beside the one before it that has the same body: short ones share no rare words with it alone. */
function sameBodies(bearers: readonly Bearer[]): [number, number][] {
  const last = new Map<string, number>()
  const out: [number, number][] = []
  bearers.forEach(({body}, j) => {
    const key = body.join()
    const i = last.get(key)
    if (i !== undefined) out.push([i, j])
    last.set(key, j)
  })
  return out
}

/** Words in a row by which short bodies are found alike, and the share of a report's runs that the other must have. */
const SHORT_RUN = 5
const MOSTLY = 0.3

/**
 * Each report beside the one before it that last had most of its words: of hundreds that differ in a number each the rare
 * words and passages are rare no more, and of a chain every one hangs together with every other.
 */
function likeBodies(bearers: readonly Bearer[]): [number, number][] {
  const last = new Map<number, number>()
  return bearers.flatMap(({body}, j) => {
    const prints = winnow(shingles(body, SHORT_RUN), WINDOW)
    const votes = new Map<number, number>()
    for (const print of prints) {
      const i = last.get(print)
      if (i !== undefined) votes.set(i, (votes.get(i) ?? 0) + 1)
      last.set(print, j)
    }
    const [best] = [...votes].toSorted((x, y) => y[1] - x[1] || x[0] - y[0])
    return best !== undefined && best[1] >= MOSTLY * prints.length ? [[best[0], j] as [number, number]] : []
  })
}

function kinshipOf(tie: Tie, direction: Direction, version: boolean): Kinship {
  const {pair} = tie
  const directed = Math.abs(direction.score) >= MARGIN
  const parentIsA = direction.score === 0 ? pair.a.words.report < pair.b.words.report : direction.score > 0
  const [parent, child] = parentIsA ? [pair.a, pair.b] : [pair.b, pair.a]
  const relation = relationOf(pair, parentIsA, version)
  const passages = passagesOf(pair, parentIsA)
  const spans = passages.flatMap((p) => [p.parent!, p.child]) as unknown as Spans
  const whole: Evidence = {
    rule: 'trace:one-text',
    version: 1,
    spans,
    weight: pair.oneText,
    note:
      pair.oneText === ONE_TEXT
        ? 'the bodies are the same word for word'
        : 'one shared run is nearly the whole of both bodies',
    wouldChangeIf: 'more of either body were in other words',
  }
  const likeness: Evidence = {
    rule: 'trace:text-depends',
    version: 1,
    spans,
    weight: dependence(pair.features),
    note: FEATURES.map((name) => `${name} ${pair.features[name].toFixed(2)} × ${WEIGHTS[name]}`).join(', '),
    wouldChangeIf: 'the shared passages were worded differently or stood in another order',
  }
  const edge: LineageEdge = {
    id: idOf('e', 'trace', parent.words.report, child.words.report),
    parent: parent.words.report,
    child: child.words.report,
    relation,
    directed,
    strength: Math.round(tie.strength * 1000) / 1000,
    passages,
    spans,
    evidence:
      tie.decided === undefined
        ? [pair.oneText === tie.strength ? whole : likeness, ...direction.evidence]
        : [
            {
              rule: 'decided:copy',
              version: 1,
              spans,
              note: `you decided: ${tie.decided.where}`,
              wouldChangeIf: 'the line were taken out of the file of decisions',
            },
            likeness,
          ],
  }
  return {edge, parent, child, pair, parentIsA}
}

/** Passages of at least this many shared words are shown; a paraphrase shows its matched sentences. */
const LEAST_PASSAGE = 6
const MATCHED = 0.4

function passagesOf(pair: Pair, parentIsA: boolean): [Passage, ...Passage[]] {
  const out: (Passage & {readonly at: number})[] = []
  const add = (a: readonly [number, number], b: readonly [number, number]): void => {
    const inA = spanOfWords(pair.a.words, ...a)
    const inB = spanOfWords(pair.b.words, ...b)
    const [parent, child] = parentIsA ? [inA, inB] : [inB, inA]
    out.push({parent, child, at: child.start})
  }
  const long = pair.passages.filter((c) => c.words >= LEAST_PASSAGE)
  const taken = new Set<number>()
  for (const {runs} of long) {
    const last = runs.at(-1)!
    add([runs[0].a, last.a + last.length], [runs[0].b, last.b + last.length])
    for (const run of runs) for (let i = 0; i < run.length; i++) taken.add(pair.b.words.sentence[run.b + i]!)
  }
  const seen = new Set<number>()
  for (const match of pair.toB) {
    if (seen.has(match.b)) continue
    seen.add(match.b)
    if (taken.has(match.b) || match.ofB < MATCHED) continue
    const a = pair.a.words.within[match.a]!
    const b = pair.b.words.within[match.b]!
    add([a.start, a.end], [b.start, b.end])
  }
  if (out.length === 0) {
    const top = pair.passages[0]
    if (top !== undefined) {
      const last = top.runs.at(-1)!
      add([top.runs[0].a, last.a + last.length], [top.runs[0].b, last.b + last.length])
    } else add(bodyRange(pair.a.words), bodyRange(pair.b.words))
  }
  out.sort((x, y) => x.at - y.at)
  return out.map(({parent, child}) => ({parent: parent!, child})) as [Passage, ...Passage[]]
}

/** First and last word (half-open) of a body; of a report that has none, its first word. */
function bodyRange({flags}: Words): readonly [number, number] {
  const isBody = (flag: number): boolean => (flag & (ASIDE | HEADLINE)) === 0
  const from = flags.findIndex(isBody)
  return from < 0 ? [0, 1] : [from, flags.findLastIndex(isBody) + 1]
}

/** Passages of two reports as tiles, for every pair that shares one long enough to be worth aligning by words. */
export function tilesOf(pairs: readonly Pair[]): Tile[] {
  const out: Tile[] = []
  for (const {a, b, passages} of pairs)
    for (const {runs, words} of passages) {
      if (words < LEAST_PASSAGE) continue
      const last = runs.at(-1)!
      out.push({
        a: spanOfWords(a.words, runs[0].a, last.a + last.length),
        b: spanOfWords(b.words, runs[0].b, last.b + last.length),
        words,
        quoted:
          mostlyQuoted(a.words, runs[0].a, last.a + last.length) &&
          mostlyQuoted(b.words, runs[0].b, last.b + last.length),
      })
    }
  return out
}

function mostlyQuoted(words: Words, from: number, to: number): boolean {
  let n = 0
  for (let i = from; i < to; i++) if (words.flags[i]! & QUOTED) n++
  return 2 * n > to - from
}
