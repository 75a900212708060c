import type {Attribution} from '../../core/claim.ts'
import type {Point, Reading, Unit} from '../../core/edition.ts'
import {idOf} from '../../core/id.ts'
import {overlap, type Span} from '../../core/span.ts'
import {spellingFold} from '../../text/spelling.ts'
import type {Utterance} from '../../pipeline/layers.ts'
import type {Matter} from './matter.ts'
import {rankOf} from './rank.ts'
import {cosine} from './sentence-index.ts'
import {readingOf} from './readings.ts'
import {unitOf} from './slot-units.ts'
import {areTwo, isKnown} from './speakers.ts'

/** Words in common that make sure it is one utterance and not a phrase that two speakers used. */
const SURE_WORDS = 5
const SPOKEN_BY_TWO = 6
/** One fewer will do where the sentences around the quotations are alike (cosine of their other words), and a word stands for a word. */
const FEWER_WORDS = 4
const AROUND_ALIKE = 0.15
/** Words beside the changed ones that are shown with them, in code units. */
const AROUND = 40

const CONTRACTED: Readonly<Record<string, string>> = {
  s: 'is',
  "n't": 'not',
  nt: 'not',
  re: 'are',
  ve: 'have',
  ll: 'will',
  m: 'am',
  d: 'would',
  "can't": 'cannot',
  gonna: 'going to',
  cause: 'because',
  em: 'them',
}

/** Letter case, accents, British or American spelling, contractions: the outlet's house style, not the speaker's words. */
const inStyle = (text: string): string =>
  text
    .split(/[^\p{L}\p{N}'’]+/u)
    .map(spellingFold)
    .map((word) => CONTRACTED[word] ?? word)
    .filter(Boolean)
    .join(' ')

/** A stretch of the quotation around a difference, cut at spaces. */
function around(text: string, quote: Span, at: {start: number; end: number}): Span {
  let start = Math.max(quote.start, at.start - AROUND)
  let end = Math.min(quote.end, at.end + AROUND)
  while (start > quote.start && start < at.start && text[start - 1] !== ' ') start++
  while (end < quote.end && end > at.end && text[end] !== ' ') end--
  return {report: quote.report, start, end}
}

/** Whether the sentences that two quotations stand in share words outside them. */
function alikeAround(matter: Matter, a: Span, b: Span): boolean {
  const [x, y] = [matter.index.at(a), matter.index.at(b)]
  if (!x || !y) return false
  const p = matter.index.wordsIn(x.layers, x.range, [a])
  const q = matter.index.wordsIn(y.layers, y.range, [b])
  return cosine(p, q) >= AROUND_ALIKE
}

function saidBy(attributions: ReadonlyMap<string, readonly Attribution[]>, quote: Span): Attribution | undefined {
  return attributions
    .get(quote.report)
    ?.find((a) => a.content.some((c) => overlap(c, quote) > 0) && a.sourceValue !== undefined)
}

/** A speaker is shown with the words given to him, unless these are longer (code units). */
const SHOWN_WHOLE = 240

/** From the speaker to the end of the quotation, or from its start to the speaker. */
function withWords(source: Span, quote: Span): Span {
  const start = Math.min(source.start, quote.start)
  const end = Math.max(source.end, quote.end)
  return end - start > SHOWN_WHOLE ? source : {...source, start, end}
}

/** Two wordings of one utterance, with the places of each. */
interface Wording {
  readonly point: string
  readonly one: [Span, ...Span[]]
  readonly other: [Span, ...Span[]]
  readonly quotations: readonly [Span, Span]
  sure: boolean
}

function wordingUnit(matter: Matter, {point, one, other, quotations, sure}: Wording): Unit {
  const reading = (found: readonly [Span, ...Span[]]): Reading => {
    const spans = found.filter((s, i) => found.findIndex((t) => t.report === s.report && t.start === s.start) === i)
    const [{report, start, end}] = found
    const words = matter.reports.get(report)?.text.slice(start, end) ?? ''
    return readingOf(words, spans as [Span, ...Span[]], [], matter.lineage, 'judge:quoted-words')
  }
  return unitOf(
    point,
    'wording',
    'conflict',
    sure ? 'shown' : 'possible',
    [reading(one), reading(other)],
    {
      rule: 'judge:quoted-words-differ',
      version: 2,
      spans: quotations,
      wouldChangeIf: 'a mark of omission stood there, or the speaker had said it twice',
    },
    rankOf([], 'wording', 'conflict'),
  )
}

/** Quotations of one utterance whose words differ beyond where they were cut, or that two reports give to two speakers. */
export function wordingUnits(
  matter: Matter,
  utterances: readonly Utterance[],
  attributions: readonly Attribution[],
  points: readonly Point[],
): Unit[] {
  const byReport = Map.groupBy(attributions, (a) => a.spans[0].report)
  const units: Unit[] = []
  const wordings = new Map<string, Wording>()
  const pointAt = (a: Span, b: Span): string =>
    points.find(
      (p) =>
        p.claims.length === 0 && [a, b].every((q) => p.spans.some((s) => s.report === q.report && s.start === q.start)),
    )?.id ?? idOf('p', a.report, a.start, b.report, b.start)
  for (const {a, b, matched, differences} of utterances) {
    const textA = matter.reports.get(a.report)?.text ?? ''
    const textB = matter.reports.get(b.report)?.text ?? ''
    const point = pointAt(a, b)
    const real = differences.find(
      (d) => inStyle(textA.slice(d.a.start, d.a.end)) !== inStyle(textB.slice(d.b.start, d.b.end)),
    )
    if (real) {
      const x = around(textA, a, real.a)
      const y = around(textB, b, real.b)
      const sure = matched >= SURE_WORDS || (matched >= FEWER_WORDS && alikeAround(matter, a, b))
      // The same two wordings, in two more reports: one line.
      const [p, q] = [inStyle(textA.slice(x.start, x.end)), inStyle(textB.slice(y.start, y.end))]
      const [one, other] = p < q ? [x, y] : [y, x]
      const key = p < q ? `${p}|${q}` : `${q}|${p}`
      const known = wordings.get(key)
      if (known) {
        known.one.push(one)
        known.other.push(other)
        known.sure ||= sure
      } else wordings.set(key, {point, one: [one], other: [other], quotations: [a, b], sure})
    }
    const x = saidBy(byReport, a)
    const y = saidBy(byReport, b)
    if (matched >= SPOKEN_BY_TWO && isKnown(x) && isKnown(y) && areTwo(matter, x, y)) {
      const readings: [Reading, Reading] = [
        readingOf(
          textA.slice(x.source.start, x.source.end),
          [withWords(x.source, a)],
          [],
          matter.lineage,
          'judge:speaker',
        ),
        readingOf(
          textB.slice(y.source.start, y.source.end),
          [withWords(y.source, b)],
          [],
          matter.lineage,
          'judge:speaker',
        ),
      ]
      units.push(
        unitOf(
          point,
          'saidBy',
          'conflict',
          'shown',
          readings,
          {
            rule: 'judge:one-utterance-two-speakers',
            version: 1,
            spans: [x.spans[0], y.spans[0]],
            wouldChangeIf: 'the reporting words belonged to another quotation',
          },
          rankOf([], 'saidBy', 'conflict'),
        ),
      )
    }
  }
  return [...[...wordings.values()].map((w) => wordingUnit(matter, w)), ...units]
}
