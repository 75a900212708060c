import type {Evidence} from '../../core/evidence.ts'
import type {Span} from '../../core/span.ts'
import {citation, type Marks, type Named} from './marks.ts'
import type {Pair} from './pair.ts'
import {ASIDE, QUOTED, spanOfWords, type Words} from './words.ts'

/** Which of two dependent reports came first: above 0 says `a`, below 0 says `b`. */
export interface Direction {
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** Below this sum of log-odds no answer is given (METHODS 2.6; a single weak trait is worth 0.5 to 1). */
export const MARGIN = 0.9

const WEIGHT = {
  credit: 5,
  partOfName: 3,
  agency: 4,
  agencies: 3,
  earlier: 2,
  dayEarlier: 1.5,
  official: 2,
  retelling: 1.5,
  within: 1.5,
  quote: 1,
  covered: 0.7,
  saidBy: 1,
} as const

/** A quarter of an hour: nearer than that clocks say nothing (METHODS 2.6). */
const MINUTES = 15

export function directionOf(pair: Pair, marksA: Marks, marksB: Marks): Direction {
  const out: Evidence[] = []
  let score = 0
  const add = (
    rule: string,
    weight: number,
    spans: readonly (Span | null | undefined)[],
    note: string,
    wouldChangeIf: string,
  ): void => {
    const given = spans.filter((s) => s !== null && s !== undefined)
    const [first, ...rest] = given.length > 0 ? given : [spanOfWords(pair.a.words, 0, 1)]
    score += weight
    out.push({rule: `trace:${rule}`, version: 1, spans: [first!, ...rest], weight, note, wouldChangeIf})
  }
  for (const sign of [1, -1]) {
    const [one, other] = sign === 1 ? [marksA, marksB] : [marksB, marksA]
    const [words, otherWords] = sign === 1 ? [pair.a.words, pair.b.words] : [pair.b.words, pair.a.words]
    const cited = sameOutlet(one, other) ? null : citation(one, otherWords, other)
    if (cited !== null)
      add(
        'credit',
        sign * (cited.how === 'part of the name' ? WEIGHT.partOfName : WEIGHT.credit),
        [cited.span],
        `cites it by ${cited.how}`,
        'the name stood for somebody else',
      )
    else if (other.agencies !== null && one.kind === 'wire' && other.agency === null)
      add(
        'credit',
        sign * WEIGHT.agencies,
        [other.agencies],
        'says it is from agencies',
        'the credit were for another part',
      )
    if (one.kind === 'wire' && other.kind !== 'wire' && other.kind !== 'official')
      add(
        'agency',
        sign * WEIGHT.agency,
        [one.kindSpan],
        'an agency sends out what others print',
        'the agency had taken it over',
      )
    if (one.kind === 'official' && other.kind !== 'official')
      add(
        'official',
        sign * WEIGHT.official,
        [one.kindSpan],
        'a statement is what reports are made from',
        'the office had copied a report',
      )
    if ((other.kind === 'aggregator' || other.kind === 'blog') && one.kind !== 'aggregator' && one.kind !== 'blog')
      add(
        'retelling',
        sign * WEIGHT.retelling,
        [other.kindSpan],
        'it retells what others wrote',
        'it had reporters of its own',
      )
    const then = one.moment
    const later = other.moment
    if (then !== null && later !== null) {
      if (then.to + MINUTES < later.from)
        add(
          'earlier',
          sign * WEIGHT.earlier,
          [headSpan(words), headSpan(otherWords)],
          'published earlier',
          'one of the dates were wrong',
        )
      else if (then.day < later.day && !(later.to + MINUTES < then.from))
        add(
          'earlier',
          sign * WEIGHT.dayEarlier,
          [headSpan(words), headSpan(otherWords)],
          'bears an earlier date',
          'one of the dates were wrong',
        )
    }
  }
  const inside = extras(pair)
  if (inside !== 0)
    add(
      'within',
      Math.round(100 * WEIGHT.within * inside) / 100,
      [],
      inside > 0 ? 'the first has more inside the shared passages' : 'the second has more inside the shared passages',
      'the longer one had added words',
    )
  const cut = trimmedQuotes(pair)
  if (cut.score !== 0)
    add(
      'quote-cut',
      WEIGHT.quote * Math.sign(cut.score),
      cut.spans,
      'the shorter quotation is a piece of the longer',
      'the longer were put together from two',
    )
  const {a, b} = shares(pair)
  const lean = a - b
  if (Math.abs(lean) > 0.08)
    add(
      'covered',
      WEIGHT.covered * Math.sign(lean),
      [],
      'more of it is found in the other than the other way round',
      'the fuller one had been added to',
    )
  return {score, evidence: out}
}

const key = (n: Named | null): string => n?.stems.join(' ') ?? ''

/** One outlet published both: an update, not a credit. */
export function sameOutlet(a: Marks, b: Marks): boolean {
  if (a.outlet !== null && b.outlet !== null) return key(a.outlet) === key(b.outlet)
  if (a.outlet !== null || b.outlet !== null) return false
  if (a.agency !== null && b.agency !== null) return key(a.agency) === key(b.agency)
  const heads = new Set(a.heads.slice(0, 2).map(key))
  return (
    a.agency === null && b.agency === null && b.heads.slice(0, 2).some((n) => n.stems.length > 1 && heads.has(key(n)))
  )
}

const headSpan = (words: Words): Span | null =>
  words.count === 0 ? null : spanOfWords(words, 0, Math.min(words.count, 12))

/** Words that one report alone has between runs of one passage: -1 to 1, above 0 if `a` has more. */
function extras(pair: Pair): number {
  let a = 0
  let b = 0
  for (const {runs} of pair.passages)
    for (let i = 1; i < runs.length; i++) {
      const before = runs[i - 1]!
      const run = runs[i]!
      const gapA = run.a - before.a - before.length
      const gapB = run.b - before.b - before.length
      // Words replaced by as many others tell nothing.
      a += Math.max(0, gapA - gapB)
      b += Math.max(0, gapB - gapA)
    }
  return a + b < 6 ? 0 : Math.round(((a - b) / (a + b + 6)) * 100) / 100
}

/** Quotations that are a piece of a longer one in the other report. */
function trimmedQuotes(pair: Pair): {score: number; spans: Span[]} {
  let score = 0
  const spans: Span[] = []
  for (const run of pair.runs) {
    if (run.length < 4 || !isQuoted(pair.a.words, run.a, run.length) || !isQuoted(pair.b.words, run.b, run.length))
      continue
    const longA = quotedAround(pair.a.words, run.a, run.length)
    const longB = quotedAround(pair.b.words, run.b, run.length)
    if (longA === longB) continue
    if (Math.min(longA, longB) > run.length + 2) continue
    score += longA > longB ? 1 : -1
    spans.push(
      spanOfWords(pair.a.words, run.a, run.a + run.length),
      spanOfWords(pair.b.words, run.b, run.b + run.length),
    )
  }
  return {score, spans}
}

const isQuoted = (words: Words, at: number, length: number): boolean => {
  let n = 0
  for (let i = at; i < at + length; i++) if (words.flags[i]! & QUOTED) n++
  return n >= length * 0.8
}

/** Words inside the quotation marks that hold a run; an interruption ("…," she said. "…") is bridged within a sentence or two. */
function quotedAround(words: Words, at: number, length: number): number {
  let from = at
  let to = at + length
  const free = (i: number): boolean => i >= 0 && i < words.count && (words.flags[i]! & QUOTED) !== 0
  while (free(from - 1)) from--
  while (free(to)) to++
  return to - from
}

function shares(pair: Pair): {a: number; b: number} {
  const covered = (words: Words, side: 'a' | 'b', free: number): number => {
    let n = 0
    for (const run of pair.runs)
      for (let i = run[side]; i < run[side] + run.length; i++) if ((words.flags[i]! & (QUOTED | ASIDE)) === 0) n++
    return n / Math.max(1, free)
  }
  return {a: covered(pair.b.words, 'b', pair.b.free), b: covered(pair.a.words, 'a', pair.a.free)}
}
