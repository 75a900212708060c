import {spanOf, type Range} from '../../core/span.ts'
import type {Frequency} from '../../models/trained/frequency.ts'
import type {ReportLayers, Utterance} from '../../pipeline/layers.ts'
import {alignWords} from '../../text/diff.ts'
import {TokenKind, tokensIn, type Tokens} from '../../text/tokens.ts'

/** A quotation as its words, punctuation left out. */
interface Quoted {
  readonly layers: ReportLayers
  readonly report: number
  readonly range: Range
  /** Token indices. */
  readonly words: Uint32Array
}

/** Fewer words than this are a phrase that anyone might use. */
const FEWEST = 3
/** Share of the shorter quotation that must be found in the other, in order; start value, on invented pairs. */
const SHARED = 0.6
/** Rarity (idf) that the shared words of a short quotation must add up to. */
const TELLING = 6
/** Longer quotations are cut here: the table of an alignment stays small. */
const LONGEST = 220

const isWord = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.number

function quotedIn(layers: ReportLayers, report: number): Quoted[] {
  return layers.quotations.flatMap((range) => {
    const {start, end} = tokensIn(layers.tokens, range)
    const words: number[] = []
    for (let i = start; i < end && words.length < LONGEST; i++) if (isWord(layers.tokens, i)) words.push(i)
    return words.length >= FEWEST ? [{layers, report, range, words: Uint32Array.from(words)}] : []
  })
}

/** Worth of two words side by side: the same, or not. */
const SAME = 2
const UNLIKE = -1.5

/** A word in another form ("show", "showing"): it stands in the same place, but is not the same word. */
const INFLECTED = 1

const sameForm = (a: Quoted, b: Quoted, i: number, j: number): boolean =>
  a.layers.tokens.form[a.words[i]!] === b.layers.tokens.form[b.words[j]!]

/** Words of two quotations that stand side by side and are the same, as pairs of positions. */
function commonWords(a: Quoted, b: Quoted): [number, number][] {
  const same = (i: number, j: number): boolean => sameForm(a, b, i, j)
  const alike = (i: number, j: number): number =>
    same(i, j) ? SAME : a.layers.syntax.lemma[a.words[i]!] === b.layers.syntax.lemma[b.words[j]!] ? INFLECTED : UNLIKE
  const steps = alignWords(a.words.length, b.words.length, alike)
  return steps.flatMap(({a: i, b: j}): [number, number][] => (i >= 0 && j >= 0 && same(i, j) ? [[i, j]] : []))
}

/** A few words alone beyond a gap wider than they are chance, not the utterance going on. */
const ISLAND = 3
/** Two quotations that begin with one word may differ by so many words after it. */
const BEGUN = 8

/** Leaves out islands at both ends: "they are … [eight other words] … the wrong side of history". */
function withoutIslands(
  pairs: readonly [number, number][],
  first: readonly [number, number] | undefined = pairs[0],
): readonly [number, number][] {
  const gap = (k: number): number =>
    Math.max((pairs[k]?.[0] ?? 0) - (pairs[k - 1]?.[0] ?? 0), (pairs[k]?.[1] ?? 0) - (pairs[k - 1]?.[1] ?? 0)) - 1
  // The first word of both quotations is no island: there both begin.
  const begun = pairs[0] !== undefined && pairs[0][0] === 0 && pairs[0][1] === 0 && pairs[0] === first
  for (let k = 1; k <= ISLAND && k < pairs.length; k++)
    if (gap(k) > k && !(begun && gap(k) <= BEGUN)) return withoutIslands(pairs.slice(k), first)
  for (let k = 1; k <= ISLAND && k < pairs.length; k++)
    if (gap(pairs.length - k) > k) return withoutIslands(pairs.slice(0, -k), first)
  return pairs
}

/** Words that the quoting outlet may add or leave out without a change of wording. */
const MARKED_CUT = /(\.\s?\.|…|\[|\(|—|--)/

/**
 * Where two quotations of one utterance differ between their first and last common word. What stands at a mark of
 * omission or in brackets is the outlet's own, and no difference.
 *
 *     "dress like you mean it, not for a day at the beach"  /  "… not for a day at a beach"
 *                                                  ^^^                                 ^
 */
function differencesOf(a: Quoted, b: Quoted, pairs: readonly [number, number][]): {a: Range; b: Range}[] {
  const found: {a: Range; b: Range}[] = []
  const between = (q: Quoted, from: number, to: number): Range => {
    const {start, end} = q.layers.tokens
    // Nothing between: the place is shown by the word on each side.
    return to - from > 1
      ? {start: start[q.words[from + 1]!]!, end: end[q.words[to - 1]!]!}
      : {start: start[q.words[from]!]!, end: end[q.words[to]!]!}
  }
  const marked = (q: Quoted, from: number, to: number): boolean =>
    MARKED_CUT.test(
      q.layers.report.text.slice(q.layers.tokens.end[q.words[from]!], q.layers.tokens.start[q.words[to]!]),
    )
  for (let k = 1; k < pairs.length; k++) {
    const [i, j] = pairs[k - 1]!
    const [m, n] = pairs[k]!
    if (m - i === 1 && n - j === 1) continue
    if (marked(a, i, m) || marked(b, j, n)) continue
    found.push({a: between(a, i, m), b: between(b, j, n)})
  }
  return found
}

/** So many words in one run of either quotation, nearly all of them in the other, are one utterance, however much else is quoted. */
const RUN = 6
const DENSE = 0.8
/** Rarity of such a run: "from the bottom of my heart" (under 20) is a formula that one speaker may use twice. */
const RARE = 20

function isDense(pairs: readonly [number, number][]): boolean {
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (pairs.length < RUN || !first || !last) return false
  const shorter = Math.min(last[0] - first[0], last[1] - first[1]) + 1
  return pairs.length >= DENSE * shorter
}

/** Words of two quotations that make them one utterance, as pairs of positions; none if they are two. */
function matchOf(a: Quoted, b: Quoted, frequency: Frequency): readonly [number, number][] {
  const pairs = withoutIslands(commonWords(a, b))
  const telling = pairs.reduce((sum, [i]) => sum + frequency.idf(a.layers.tokens.form[a.words[i]!]!), 0)
  const most = pairs.length >= SHARED * Math.min(a.words.length, b.words.length)
  const one = pairs.length >= FEWEST && telling >= TELLING && (most || (telling >= RARE && isDense(pairs)))
  return one ? pairs : []
}

/** Quotations of the same words, with the same lemmas, have one number. */
function numbersOf(all: readonly Quoted[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(all, ({layers: {tokens, syntax}, words}) => {
    const key = Array.from(words, (i) => `${tokens.form[i]} ${syntax.lemma[i]}`).join(' ')
    const known = numbers.get(key) ?? numbers.size
    numbers.set(key, known)
    return known
  })
}

/** Utterances that two reports both quote, over all pairs of reports; found by shared pairs of neighbouring words. */
export function utterancesOf(reports: readonly ReportLayers[], frequency: Frequency): readonly Utterance[] {
  const all = reports.flatMap(quotedIn)
  const byPair = new Map<number, number[]>()
  for (const [q, {layers, words}] of all.entries())
    for (let i = 0; i + 1 < words.length; i++) {
      const key = (Math.imul(layers.tokens.form[words[i]!]!, 31) + layers.tokens.form[words[i + 1]!]!) >>> 0
      const list = byPair.get(key)
      if (!list) byPair.set(key, [q])
      else if (list[list.length - 1] !== q) list.push(q)
    }
  const shared = new Map<number, number>()
  for (const list of byPair.values())
    for (let x = 0; x < list.length && x < 40; x++)
      for (let y = x + 1; y < list.length && y < 40; y++) {
        if (all[list[x]!]!.report === all[list[y]!]!.report) continue
        const key = list[x]! * all.length + list[y]!
        shared.set(key, (shared.get(key) ?? 0) + 1)
      }
  const number = numbersOf(all)
  /** By the numbers of both: quotations in copies are the same. */
  const matches = new Map<number, readonly [number, number][]>()
  const found: Utterance[] = []
  for (const key of [...shared.keys()].sort((a, b) => a - b)) {
    const [p, q] = [Math.floor(key / all.length), key % all.length]
    const [a, b] = [all[p]!, all[q]!]
    const both = number[p]! * all.length + number[q]!
    let pairs = matches.get(both)
    if (pairs === undefined) matches.set(both, (pairs = matchOf(a, b, frequency)))
    if (pairs.length === 0) continue
    found.push({
      a: spanOf(a.layers.report.id, a.range),
      b: spanOf(b.layers.report.id, b.range),
      matched: pairs.length,
      differences: differencesOf(a, b, pairs),
    })
  }
  return found
}
