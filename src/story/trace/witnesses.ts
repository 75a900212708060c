import type {Decision} from '../../core/decision.ts'
import type {LineageEdge, Passage} from '../../core/edition.ts'
import {idOf} from '../../core/id.ts'
import type {Span, Spans} from '../../core/span.ts'
import type {Traced} from './lineage.ts'
import type {Pair} from './pair.ts'
import type {Shared} from './in-common.ts'
import {sharedFigures} from './shared-figures.ts'
import {differentSpeakers} from './speakers.ts'
import {QUOTED, spanOfWords, type Words} from './words.ts'

/**
 * Statements, news conferences and agency copy that no report at hand is, inferred from words that several reports share
 * and none can have from another (Lachmann's rule: shared wording, not shared facts; METHODS 2.7). Edges from `null`.
 * None stands behind two reports alone that the user has called independent.
 */
export function inferWitnesses(traced: Traced, decisions: readonly Decision[] = []): LineageEdge[] {
  const {bearers, pairs, kin} = traced
  const ordinal = new Map(bearers.map((b, i) => [b.words.report, i]))
  const above = ancestors(
    bearers.length,
    kin.map(({edge}) => [ordinal.get(edge.parent!)!, ordinal.get(edge.child)!, edge.directed]),
  )
  // Two copies of one report have what they share from it.
  const apart = new Set(
    decisions.filter((d) => d.kind === 'independent').flatMap(({a, b}) => [`${a} ${b}`, `${b} ${a}`]),
  )
  const related = (x: number, y: number): boolean =>
    apart.has(`${bearers[x]!.words.report} ${bearers[y]!.words.report}`) ||
    above[x]!.has(y) ||
    above[y]!.has(x) ||
    [...above[x]!].some((z) => above[y]!.has(z))
  const found: Shared[] = []
  for (const pair of pairs) {
    const [a, b] = [ordinal.get(pair.a.words.report)!, ordinal.get(pair.b.words.report)!]
    if (related(a, b)) continue
    found.push(...sharedWords(pair, a, b))
  }
  found.push(...sharedFigures(bearers).filter(({a, b}) => !related(a, b)))
  // What a report has from its parent it has not from the witness: only the highest of a line of copies is a child of it.
  const held = found.filter((s) => !inherited(s.a, s, found, above) && !inherited(s.b, s, found, above))
  return groups(
    held,
    bearers.map((b) => b.words),
  ).flatMap((group, i) =>
    edgesOf(
      group,
      `w${i + 1}`,
      bearers.map((b) => b.words),
    ),
  )
}

/** Whatever stands above a report in the stemma; where the direction is open, on either side. */
function ancestors(count: number, edges: readonly (readonly [number, number, boolean])[]): Set<number>[] {
  const above = Array.from({length: count}, () => new Set<number>())
  for (let changed = true; changed;) {
    changed = false
    for (const [parent, child, directed] of edges)
      for (const [up, down] of directed
        ? [[parent, child]]
        : [
            [parent, child],
            [child, parent],
          ])
        for (const x of [up!, ...above[up!]!])
          if (x !== down && !above[down!]!.has(x)) {
            above[down!]!.add(x)
            changed = true
          }
  }
  return above
}

/** Whether an ancestor of one end shares the same with the other end. */
function inherited(end: number, item: Shared, all: readonly Shared[], above: readonly ReadonlySet<number>[]): boolean {
  const other = item.a === end ? item.b : item.a
  const place = item.a === end ? item.inB : item.inA
  return all.some((s) => {
    if (s === item || s.kind !== item.kind) return false
    const far = s.a === other ? s.b : s.b === other ? s.a : -1
    if (far < 0 || !above[end]!.has(far)) return false
    // Where the direction of a copy is open each stands above the other: one of the two holds it.
    if (above[far]!.has(end) && end < far) return false
    return meet(s.a === other ? s.inA : s.inB, place)
  })
}

const meet = (x: readonly [number, number], y: readonly [number, number]): boolean => x[0] < y[1] && y[0] < x[1]

/** A run of unquoted words of this length and weight of rare words is no chance (METHODS 2.2: 93 pairs of 500,000 share ten words). */
const LONG = 10
const RARE = 4
/** Quoted words in common: a whole short quotation, or a piece of a longer one. */
const WHOLE_QUOTE = 4
const PIECE = 6

function sharedWords(pair: Pair, a: number, b: number): Shared[] {
  const out: Shared[] = []
  const [one, other] = [pair.a.words, pair.b.words]
  for (const run of pair.runs) {
    let from = -1
    let quoted = 0
    let rare = 0
    let free = 0
    const telling = new Set<number>()
    for (let i = 0; i < run.length; i++) {
      const both = (one.flags[run.a + i]! & QUOTED) !== 0 && (other.flags[run.b + i]! & QUOTED) !== 0
      if (both && from < 0) from = i
      if (both) quoted++
      else free++
      rare += one.rarity[run.a + i]!
      if (both && one.rarity[run.a + i]! > 0) telling.add(one.code[run.a + i]!)
    }
    const range = (at: number, length: number): readonly [number, number] => [at, at + length]
    if (free >= LONG && rare >= RARE) {
      out.push({
        a,
        b,
        inA: range(run.a, run.length),
        inB: range(run.b, run.length),
        kind: 'passage',
        strength: free >= 2 * LONG ? 0.85 : 0.6,
      })
      continue
    }
    // A saying has one word to tell it by ("Rules are rules"): anybody may have said it.
    if (telling.size < 2) continue
    const whole = isWhole(one, run.a + from, quoted) || isWhole(other, run.b + from, quoted)
    if (!(whole && quoted >= WHOLE_QUOTE) && !(quoted >= PIECE && rare >= 2)) continue
    if (saidApart(pair, run.a + from, run.b + from)) continue
    out.push({
      a,
      b,
      inA: range(run.a + from, quoted),
      inB: range(run.b + from, quoted),
      kind: 'quotation',
      strength: quoted >= PIECE ? 0.85 : 0.6,
    })
  }
  // Where a passage of agency copy or a statement is shared, sentences near it in other words are of it too.
  if (out.some((s) => s.kind === 'passage'))
    for (const match of pair.toB) {
      if (match.common < LEAST_COMMON || Math.max(match.ofA, match.ofB) < HALF) continue
      const [x, y] = [one.within[match.a]!, other.within[match.b]!]
      out.push({a, b, inA: [x.start, x.end], inB: [y.start, y.end], kind: 'passage', strength: 0.6})
    }
  return out
}

/** Weight of rare words in common, and share of either sentence, from which two sentences tell the same in other words. */
const LEAST_COMMON = 4
const HALF = 0.5

/** The words fill the space between two quotation marks. */
const isWhole = (words: Words, at: number, length: number): boolean =>
  (at === 0 || words.stop[at] !== 0 || (words.flags[at - 1]! & QUOTED) === 0) &&
  (at + length >= words.count || (words.flags[at + length]! & QUOTED) === 0 || words.stop[at + length] === 2)

const OWN = new Set(['our', 'us', 'me'])

/** The words were said to one of the reports alone ("told our reporter"), or are given to two different speakers. */
function saidApart({a, b}: Pair, inA: number, inB: number): boolean {
  return toldAlone(a.words, inA) || toldAlone(b.words, inB) || differentSpeakers(a, inA, b, inB) !== null
}

function toldAlone(words: Words, at: number): boolean {
  const {start, end} = words.within[words.sentence[at]!]!
  for (let i = start; i + 1 < end; i++)
    if (
      words.form[i] === 'told' &&
      (OWN.has(words.form[i + 1]!) || words.form.slice(i + 1, i + 4).includes('newspaper'))
    )
      return true
  return false
}

interface Group {
  readonly items: readonly Shared[]
  readonly members: ReadonlySet<number>
}

/** Puts together what stands behind one statement: words that overlap in a report, or are quoted in one paragraph of it. */
function groups(items: readonly Shared[], words: readonly Words[]): Group[] {
  const owner = items.map((_, i) => i)
  const top = (i: number): number => (owner[i] === i ? i : top(owner[i]!))
  items.forEach((x, i) => {
    for (let j = 0; j < i; j++)
      if (ofOneStatement(x, items[j]!, words)) {
        const [low, high] = [top(i), top(j)].toSorted((p, q) => p - q)
        owner[high!] = low!
      }
  })
  const byTop = new Map<number, Shared[]>()
  items.forEach((item, i) => byTop.set(top(i), [...(byTop.get(top(i)) ?? []), item]))
  const found = [...byTop.values()].map((list) => ({items: list, members: new Set(list.flatMap((s) => [s.a, s.b]))}))
  // One statement may give several figures: a set of reports inside another set is the same witness.
  const order = found.toSorted(
    (x, y) => y.members.size - x.members.size || Number(isFigure(x)) - Number(isFigure(y)) || firstOf(x) - firstOf(y),
  )
  const kept: {items: Shared[]; members: Set<number>}[] = []
  for (const group of order) {
    const home = kept.find(
      (k) => (isFigure(k) === isFigure(group) || isPassage(k)) && [...group.members].every((m) => k.members.has(m)),
    )
    if (home === undefined) kept.push({items: [...group.items], members: group.members})
    else home.items.push(...group.items)
  }
  const key = (g: Group): string =>
    `${[...g.members]
      .map((m) => words[m]!.report)
      .toSorted()
      .join(' ')} ${g.items[0]!.kind}`
  return kept.toSorted((x, y) => (key(x) < key(y) ? -1 : key(x) > key(y) ? 1 : firstOf(x) - firstOf(y)))
}

/** Agency copy or a statement that is shared in whole sentences has its figures too. */
const isPassage = ({items}: Group): boolean => items.some((s) => s.kind === 'passage')

const isFigure = ({items}: Group): boolean => items[0]!.kind === 'figure'

function ofOneStatement(x: Shared, y: Shared, words: readonly Words[]): boolean {
  if (x.kind === 'figure' || y.kind === 'figure') return x.value !== undefined && x.value === y.value
  if (x.a === y.a && x.b === y.b) return true
  const paragraph = (report: number, at: number): number =>
    words[report]!.sentences[words[report]!.sentence[at]!]?.paragraph ?? -1
  const ends = (s: Shared) =>
    [
      [s.a, s.inA],
      [s.b, s.inB],
    ] as const
  return ends(x).some(([r, at]) =>
    ends(y).some(([s, to]) => r === s && (meet(at, to) || paragraph(r, at[0]) === paragraph(s, to[0]))),
  )
}

const firstOf = (group: Group): number => Math.min(...group.items.map((s) => s.inA[0]))

function edgesOf({items, members}: Group, name: string, words: readonly Words[]): LineageEdge[] {
  const strength = Math.max(...items.map((s) => s.strength))
  const spanIn = (item: Shared, report: number): Span | null =>
    item.a === report
      ? spanOfWords(words[report]!, ...item.inA)
      : item.b === report
        ? spanOfWords(words[report]!, ...item.inB)
        : null
  return [...members]
    .toSorted((x, y) => x - y)
    .map((member) => {
      const own = merged(items.flatMap((s) => spanIn(s, member) ?? []))
      const shared = items.filter((s) => s.a === member || s.b === member)
      const other = shared.flatMap((s) => spanIn(s, s.a === member ? s.b : s.a) ?? [])
      const spans = [...own, ...other] as unknown as Spans
      const kinds = [...new Set(shared.map((s) => s.kind))].toSorted().join(', ')
      return {
        id: idOf('e', 'trace', 'inferred', words[member]!.report, ...own.map((s) => s.start)),
        parent: null,
        inferred: name,
        child: words[member]!.report,
        relation: 'edited' as const,
        directed: true,
        strength,
        passages: own.map((child): Passage => ({child})) as [Passage, ...Passage[]],
        spans,
        evidence: [
          {
            rule: 'trace:shared-without-parent',
            version: 1,
            spans,
            weight: strength,
            note: `${kinds} in ${members.size} reports, none of which was made from another`,
            wouldChangeIf:
              'one of the reports were found to have copied another, or a report at hand were the statement itself',
          },
        ] as const,
      }
    })
}

/** Overlapping spans as one, in order. */
function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans.toSorted((x, y) => x.start - y.start || y.end - x.end)) {
    const last = out.at(-1)
    if (last !== undefined && span.start <= last.end) out[out.length - 1] = {...last, end: Math.max(last.end, span.end)}
    else out.push(span)
  }
  return out
}
