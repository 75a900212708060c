import type {Attribution} from '../../../core/claim.ts'
import {compareValues} from '../../../core/compare-values.ts'
import {isCompatible} from '../../../core/comparison.ts'
import {overlap, type Span} from '../../../core/span.ts'
import type {Frequency} from '../../../models/trained/frequency.ts'
import type {Utterance} from '../../../pipeline/layers.ts'
import {familyOf} from '../../../text/families.ts'
import {fold, formOf} from '../../../text/fold.ts'
import {TokenKind, tokensIn} from '../../../text/tokens.ts'
import type {Matter} from '../matter.ts'
import type {Candidate} from './candidate.ts'

/** Shares of the weight of the longer quotation: words that both have, and those in one order; whether neither report has a liker one. */
export type QuotationFeature = 'shared' | 'inOrder' | 'best'

/** Words between quotation marks, as families with their rarity. */
interface Quotation {
  readonly report: number
  readonly span: Span
  readonly words: readonly number[]
  readonly rarity: readonly number[]
  readonly weight: number
  readonly said: Attribution
}

/** Fewer words may be a phrase that anybody uses. */
const FEWEST = 3
/** Quotations of one speaker that share less of the longer one's weight are two utterances. */
const LEAST = 0.25

function quotationsOf({layers}: Matter, idf: Frequency['idf']): Quotation[] {
  return layers.flatMap(({report, tokens, syntax, quotations, attributions}, at) =>
    quotations.flatMap((range): Quotation[] => {
      const span = {report: report.id, start: range.start, end: range.end}
      const said = attributions.find((a) => a.sourceValue && a.content.some((c) => overlap(c, span) > 0))
      if (!said) return []
      const {start, end} = tokensIn(tokens, range)
      const words: number[] = []
      const rarity: number[] = []
      for (let i = start; i < end; i++) {
        if (tokens.kind[i] === TokenKind.punctuation) continue
        words.push(formOf(familyOf(fold(syntax.lemma[i] ?? ''))))
        rarity.push(idf(tokens.form[i]!))
      }
      if (words.length < FEWEST) return []
      return [{report: at, span, words, rarity, weight: rarity.reduce((sum, r) => sum + r, 0), said}]
    }),
  )
}

/** Weight of the words that both have, each as often as in both. */
function sharedBy(a: Quotation, b: Quotation): number {
  const left = new Map<number, number>()
  for (const w of b.words) left.set(w, (left.get(w) ?? 0) + 1)
  let shared = 0
  for (const [i, w] of a.words.entries()) {
    const n = left.get(w) ?? 0
    if (n === 0) continue
    left.set(w, n - 1)
    shared += a.rarity[i]!
  }
  return shared
}

/** Weight of the words that both have in one order: longest common subsequence. */
function inOrderIn(a: Quotation, b: Quotation): number {
  let row = new Float64Array(b.words.length + 1)
  for (const [i, w] of a.words.entries()) {
    const next = new Float64Array(b.words.length + 1)
    for (let j = 0; j < b.words.length; j++)
      next[j + 1] = w === b.words[j] ? row[j]! + a.rarity[i]! : Math.max(next[j]!, row[j + 1]!)
    row = next
  }
  return row[b.words.length]!
}

/** Whether the words of one stand in one run in the other: cut, not changed. */
function isCut(a: Quotation, b: Quotation): boolean {
  const [few, many] = a.words.length < b.words.length ? [a, b] : [b, a]
  return ` ${many.words.join(' ')} `.includes(` ${few.words.join(' ')} `)
}

interface Rated {
  readonly a: Quotation
  readonly b: Quotation
  readonly shared: number
}

/** Each quotation with those of other reports that share words with it. */
function ratedPairs(all: readonly Quotation[]): Rated[] {
  const holders = new Map<number, number[]>()
  for (const [i, q] of all.entries())
    for (const w of new Set(q.words)) {
      const list = holders.get(w)
      if (list) list.push(i)
      else holders.set(w, [i])
    }
  return all.flatMap((a, i): Rated[] => {
    const near = new Map<number, number>()
    for (const [k, w] of a.words.entries())
      for (const j of holders.get(w) ?? []) if (j > i) near.set(j, (near.get(j) ?? 0) + a.rarity[k]!)
    return [...near].flatMap(([j, weight]): Rated[] => {
      const b = all[j]!
      const most = Math.max(a.weight, b.weight)
      if (a.report === b.report || weight < LEAST * most) return []
      if (!isCompatible(compareValues(a.said.sourceValue!, b.said.sourceValue!)) || isCut(a, b)) return []
      const shared = sharedBy(a, b) / most
      return shared < LEAST ? [] : [{a, b, shared}]
    })
  })
}

/**
 * Quotations of one speaker in two reports that share so many words that they may be one utterance, quoted otherwise.
 *
 *     "The roof is done, but not yet the walls"   /   "The roof is ready. The walls come later"
 */
export function quotationCandidates(
  matter: Matter,
  utterances: readonly Utterance[],
  idf: Frequency['idf'],
): Candidate<QuotationFeature>[] {
  const rated = ratedPairs(quotationsOf(matter, idf))
  // Of one utterance each report has one quotation.
  const best = new Map<string, number>()
  const seats = ({a, b}: Rated): string[] => [
    `${a.span.report} ${a.span.start} ${b.report}`,
    `${b.span.report} ${b.span.start} ${a.report}`,
  ]
  for (const r of rated) for (const seat of seats(r)) best.set(seat, Math.max(r.shared, best.get(seat) ?? 0))
  const areOne = (a: Span, b: Span): boolean =>
    utterances.some((u) => overlap(u.a, a) > 0 && overlap(u.b, b) > 0 && u.differences.length === 0)
  return rated.flatMap((r): Candidate<QuotationFeature>[] => {
    const {a, b, shared} = r
    if (areOne(a.span, b.span) || areOne(b.span, a.span)) return []
    const text = (q: Quotation): string => matter.layers[q.report]!.report.text.slice(q.span.start, q.span.end)
    return [
      {
        family: 'quotation',
        slot: 'wording',
        sides: [
          {value: text(a), spans: [a.span]},
          {value: text(b), spans: [b.span]},
        ],
        features: {
          shared,
          inOrder: inOrderIn(a, b) / Math.max(a.weight, b.weight),
          best: +seats(r).every((seat) => best.get(seat) === shared),
        },
      },
    ]
  })
}
