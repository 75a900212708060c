import type {Mention} from '../../core/mention.ts'
import type {Range, Span} from '../../core/span.ts'
import type {Value} from '../../core/value.ts'
import type {Frequency} from '../../models/trained/frequency.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {familyOf} from '../../text/families.ts'
import {fold, formOf} from '../../text/fold.ts'
import {tokenAt, tokensIn, UPOS} from '../../text/tokens.ts'

/** A sentence as its content words: what two reports' sentences are held against each other by. */
export interface Place {
  readonly layers: ReportLayers
  /** Index of the report in the story, and of the sentence in its report. */
  readonly report: number
  readonly sentence: number
  readonly range: Range
  readonly headline: boolean
  /** In order of place. */
  readonly mentions: readonly Mention[]
  /** Families of its content words → how rare they are. */
  readonly words: ReadonlyMap<number, number>
  readonly norm: number
}

/** A number or a time, with the sentence that it stands in. */
export interface Figure {
  readonly place: Place
  readonly mention: Mention
}

const sortOf = (value: Value): string =>
  value.kind === 'quantity' ? `${value.measure} ${value.unit}` : value.kind === 'time' ? 'time' : ''

/** All sentences of a story, and where each word family stands. */
export interface SentenceIndex {
  readonly places: readonly Place[]
  /** Numbers and times, with the sentences that they stand in. */
  readonly figures: readonly Figure[]
  /** Those of a value's measure and unit; all times, for a time. */
  figuresLike(value: Value): readonly Figure[]
  /** Index of a report in the story, by its id. */
  reportOf(id: string): number | undefined
  /** The sentence that holds a span. */
  at(span: Span): Place | undefined
  /** Places of other reports that share words with a place, the words in `without` left out, and how alike they are (cosine, 0 to 1). */
  like(words: ReadonlyMap<number, number>, besides: ReadonlySet<number>): ReadonlyMap<Place, number>
  /** Content words of a sentence, weighted by rarity and by how near they stand to one of its figures; its figures are left out. */
  near(place: Place, figures: readonly Range[], at: Range): ReadonlyMap<number, number>
  /** Rarity-weighted content words of a stretch of text, some ranges left out. */
  wordsIn(layers: ReportLayers, range: Range, without?: readonly Range[]): ReadonlyMap<number, number>
}

const CONTENT = new Set(
  ['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN'].map((tag) => UPOS.indexOf(tag as (typeof UPOS)[number])),
)
/** Words in more than a third of ordinary texts do not tell sentences apart: ln 3. */
const COMMON = 1.1
/** How much a word of the sentence weighs however far it stands from the figure, and tokens over which nearness falls to a third. */
const FAR = 0.3
const REACH = 4
/** Parts of a report that say something of the story. */
const TELLING: ReadonlySet<string> = new Set(['headline', 'body', 'caption'])

const normOf = (words: ReadonlyMap<number, number>): number => {
  let square = 0
  for (const w of words.values()) square += w * w
  return Math.sqrt(square)
}

/** How alike two sets of weighted words are, 0 to 1. */
export function cosine(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let sum = 0
  for (const [form, weight] of a) sum += weight * (b.get(form) ?? 0)
  return sum === 0 ? 0 : sum / (normOf(a) * normOf(b))
}

export function sentenceIndexOf(reports: readonly ReportLayers[], idf: Frequency['idf']): SentenceIndex {
  const familyForms = new Map<string, number>()
  const formOfLemma = (lemma: string): number => {
    let form = familyForms.get(lemma)
    if (form === undefined) familyForms.set(lemma, (form = formOf(familyOf(fold(lemma)))))
    return form
  }
  const wordsIn: SentenceIndex['wordsIn'] = ({tokens, syntax}, range, without = []) => {
    const words = new Map<number, number>()
    const {start, end} = tokensIn(tokens, range)
    for (let i = start; i < end; i++) {
      if (!CONTENT.has(syntax.upos[i]!)) continue
      const rarity = idf(tokens.form[i]!)
      if (rarity < COMMON) continue
      if (without.some((w) => tokens.start[i]! < w.end && w.start < tokens.end[i]!)) continue
      const form = formOfLemma(syntax.lemma[i] ?? '')
      words.set(form, Math.max(rarity, words.get(form) ?? 0))
    }
    return words
  }
  const near: SentenceIndex['near'] = ({layers: {tokens, syntax}, range}, figures, at) => {
    const words = new Map<number, number>()
    const {start, end} = tokensIn(tokens, range)
    const from = tokenAt(tokens, at.start)
    const to = tokenAt(tokens, at.end - 1)
    for (let i = start; i < end; i++) {
      if (!CONTENT.has(syntax.upos[i]!)) continue
      const rarity = idf(tokens.form[i]!)
      if (rarity < COMMON) continue
      if (figures.some((f) => tokens.start[i]! < f.end && f.start < tokens.end[i]!)) continue
      const steps = i < from ? from - i : Math.max(0, i - to)
      const weight = rarity * (FAR + Math.exp(-steps / REACH))
      const form = formOfLemma(syntax.lemma[i] ?? '')
      words.set(form, Math.max(weight, words.get(form) ?? 0))
    }
    return words
  }
  const bySentence = reports.map(() => new Map<number, Place>())
  const places = reports.flatMap((layers, report) => {
    const mentions = Map.groupBy(
      layers.mentions,
      (m) => layers.tokens.sentence[tokenAt(layers.tokens, m.spans[0].start)] ?? -1,
    )
    return layers.sentences.flatMap((range, sentence): Place[] => {
      if (!TELLING.has(range.part)) return []
      const words = wordsIn(layers, range)
      const place = {
        layers,
        report,
        sentence,
        range,
        headline: range.part === 'headline',
        mentions: mentions.get(sentence) ?? [],
        words,
        norm: normOf(words),
      }
      bySentence[report]!.set(sentence, place)
      return [place]
    })
  })
  const holders = new Map<number, Place[]>()
  for (const place of places)
    for (const form of place.words.keys()) {
      const list = holders.get(form)
      if (list) list.push(place)
      else holders.set(form, [place])
    }
  const indexOf = new Map(reports.map(({report}, i) => [report.id, i]))
  const figures = places.flatMap((place) =>
    place.mentions
      .filter(({value: {kind}}) => kind === 'quantity' || kind === 'time')
      .map((mention) => ({place, mention})),
  )
  const bySort = Map.groupBy(figures, ({mention}) => sortOf(mention.value))
  return {
    places,
    figures,
    figuresLike: (value) => bySort.get(sortOf(value)) ?? [],
    wordsIn,
    near,
    reportOf: (id) => indexOf.get(id),
    at(span) {
      const report = indexOf.get(span.report)
      if (report === undefined) return undefined
      const {tokens} = reports[report]!
      return bySentence[report]!.get(tokens.sentence[tokenAt(tokens, span.start)] ?? -1)
    },
    like(words, besides) {
      const sums = new Map<Place, number>()
      for (const [form, weight] of words)
        for (const place of holders.get(form) ?? [])
          if (!besides.has(place.report)) sums.set(place, (sums.get(place) ?? 0) + weight * place.words.get(form)!)
      const norm = normOf(words)
      for (const [place, sum] of sums) sums.set(place, place.norm === 0 || norm === 0 ? 0 : sum / (place.norm * norm))
      return sums
    },
  }
}
