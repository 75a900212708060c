import {compareValues} from '../../../core/compare-values.ts'
import type {Unit, UnitSlot} from '../../../core/edition.ts'
import type {Mention} from '../../../core/mention.ts'
import {overlap, type Range, type Span} from '../../../core/span.ts'
import {familyOf} from '../../../text/families.ts'
import {tokensIn, UPOS} from '../../../text/tokens.ts'
import type {Matter} from '../matter.ts'
import type {Place} from '../sentence-index.ts'
import type {Candidate} from './candidate.ts'
import {dot, type Meaning, type Vector} from './meaning.ts'

/**
 * What speaks for a sentence being about a dispute and against one version of it. `hasOther`, `hasThis`: it has words of
 * the other version, of this one; `turned`, `kept`: it says no where this version says yes, or no as this one does;
 * `back`: no other sentence of a disputing report is liker to it.
 */
export type DisputedFeature =
  'sentence' | 'context' | 'hasOther' | 'hasThis' | 'turned' | 'kept' | 'ofStatus' | 'copied' | 'headline' | 'back'

/** Words that say no for a sentence, wherever they stand in it. */
const NO: ReadonlySet<string> = new Set(
  "not n't never no nobody none nothing neither nor unfounded untrue without deny decline refuse".split(' '),
)
/** Sentences of another report that are looked at for one dispute, and those that are told of it at most. */
const NEAREST = 4
const MOST = 2
/** Likeness under which a sentence has nothing to do with the dispute. */
const LEAST = 0.2
/** Code units around disputed words in which a "not" belongs to them. */
const BESIDE = 20
/** Shorter words are of all texts. */
const SHORTEST = 3

type Kind = 'status' | 'value' | 'other'
const KIND: Readonly<Partial<Record<UnitSlot, Kind>>> = {
  polarity: 'status',
  status: 'status',
  howMany: 'value',
  when: 'value',
  where: 'value',
  order: 'value',
  what: 'other',
  who: 'other',
  whom: 'other',
}

/** One version of what is disputed: the sentence that it stands in, its words and its values. */
interface Version {
  readonly value: string
  readonly spans: readonly [Span, ...Span[]]
  readonly place: Place
  /** Of the words beside the disputed ones. */
  readonly around: Vector
  readonly words: ReadonlySet<string>
  readonly values: readonly Mention['value'][]
  readonly no: boolean
}

function wordsOf({layers: {tokens, syntax}}: Place, range: Range): string[] {
  const {start, end} = tokensIn(tokens, range)
  const words: string[] = []
  for (let i = start; i < end; i++) words.push(familyOf((syntax.lemma[i] ?? '').toLowerCase()))
  return words
}

const saysNo = (words: readonly string[]): boolean => words.some((w) => NO.has(w))

function versionsOf({index}: Matter, meaning: Meaning, unit: Unit): readonly Version[] {
  return unit.readings.flatMap(({value, spans}): Version[] => {
    const [at] = spans
    const place = index.at(at)
    if (!place) return []
    const beside = {
      start: Math.max(place.range.start, at.start - BESIDE),
      end: Math.min(place.range.end, at.end + BESIDE),
    }
    return [
      {
        value,
        spans,
        place,
        around: meaning.around(place, at),
        words: new Set(wordsOf(place, at)),
        values: place.mentions.filter((m) => overlap(m.spans[0], at) > 0).map((m) => m.value),
        no: saysNo(wordsOf(place, beside)),
      },
    ]
  })
}

const VERBS: ReadonlySet<number> = new Set([UPOS.indexOf('VERB'), UPOS.indexOf('AUX')])

/** Whether a sentence says anything: headings and lines of tables do not. */
function isSaid({layers: {tokens, syntax}, range}: Place): boolean {
  const {start, end} = tokensIn(tokens, range)
  for (let i = start; i < end; i++) if (VERBS.has(syntax.upos[i]!)) return true
  return false
}

interface Found {
  readonly place: Place
  readonly sentence: number
  readonly context: number
  readonly like: number
}

/** Sentences by the dimensions of their vectors: which come near to a vector, without asking each. */
interface Near {
  /** For each report, the sentences nearest to some vectors together, the nearest first. */
  readonly to: (vectors: readonly Vector[]) => readonly (readonly Place[])[]
}

function nearBy(places: readonly Place[], vectorOf: (place: Place) => Vector, most: number): Near {
  const holders = new Map<number, {readonly at: number[]; readonly weight: number[]}>()
  for (const [i, place] of places.entries()) {
    const {keys, weights} = vectorOf(place)
    for (const [k, key] of keys.entries()) {
      let list = holders.get(key)
      if (!list) holders.set(key, (list = {at: [], weight: []}))
      list.at.push(i)
      list.weight.push(weights[k]!)
    }
  }
  const sums = new Float64Array(places.length)
  return {
    to(vectors) {
      sums.fill(0)
      for (const {keys, weights} of vectors)
        for (let q = 0; q < keys.length; q++) {
          const list = holders.get(keys[q]!)
          if (!list) continue
          for (let k = 0; k < list.at.length; k++) sums[list.at[k]!]! += weights[q]! * list.weight[k]!
        }
      // Places stand in the order of their reports.
      const best: Place[][] = []
      for (let from = 0, to = 0; from < places.length; from = to) {
        const top: number[] = []
        for (to = from; to < places.length && places[to]!.report === places[from]!.report; to++) {
          if (!sums[to] || (top.length === most && sums[to]! <= sums[top[most - 1]!]!)) continue
          let at = top.length === most ? most - 1 : top.length
          for (; at > 0 && sums[top[at - 1]!]! < sums[to]!; at--) top[at] = top[at - 1]!
          top[at] = to
        }
        best.push(top.map((i) => places[i]!))
      }
      return best
    },
  }
}

/** How near a sentence comes to a dispute: by its own words, by those around the disputed ones, by its neighbours. */
function found(meaning: Meaning, versions: readonly Version[], place: Place): Found {
  const own = meaning.sentence(place)
  let sentence = 0
  let around = 0
  let context = 0
  for (const {place: at, around: beside} of versions) {
    sentence = Math.max(sentence, dot(own, meaning.sentence(at)))
    around = Math.max(around, dot(own, beside))
    context = Math.max(context, dot(meaning.context(place), meaning.context(at)))
  }
  return {place, sentence, context, like: sentence + around + context}
}

/**
 * What the other reports say of that on which two are known to differ: the sentences that come nearest to the dispute,
 * against the version that they may deny.
 *
 *     the inspectors found cracks   ×   the inspectors found no cracks   ?   The bridge is not going to fall, says the office
 */
export function disputedCandidates(
  matter: Matter,
  meaning: Meaning,
  units: readonly Unit[],
): Candidate<DisputedFeature>[] {
  const near = nearBy(matter.index.places.filter(isSaid), meaning.context, NEAREST)
  const likest = nearBy(matter.index.places, meaning.sentence, 1)
  // Asked of one sentence for many disputes.
  const likestOf = new Map<Place, ReadonlySet<Place>>()
  const isLikest = (at: Place, to: Place): boolean => {
    let known = likestOf.get(to)
    if (!known) likestOf.set(to, (known = new Set(likest.to([meaning.sentence(to)]).flat())))
    return known.has(at)
  }
  return units.flatMap((unit): Candidate<DisputedFeature>[] => {
    const kind = KIND[unit.slot]
    if (kind === undefined || unit.tier !== 'shown' || unit.within) return []
    if (unit.relation !== 'drift' && unit.relation !== 'conflict') return []
    const versions = versionsOf(matter, meaning, unit)
    const telling = new Set(unit.spans.map((s) => s.report))
    return near.to(versions.flatMap(({place, around}) => [meaning.sentence(place), around])).flatMap((places) =>
      places
        .filter((p) => !telling.has(p.layers.report.id) && doubtedBy(unit, versions, p, kind))
        .map((p) => found(meaning, versions, p))
        .filter(({like}) => like >= LEAST)
        .sort((a, b) => b.like - a.like)
        .slice(0, MOST)
        .flatMap((f) => {
          const doubted = doubtedBy(unit, versions, f.place, kind)
          return doubted ? [candidateOf(matter, unit, versions, doubted, f, isLikest)] : []
        }),
    )
  })
}

function isApart(a: Mention['value'], b: Mention['value']): boolean {
  if (a.kind !== b.kind || compareValues(a, b) !== 'disjoint') return false
  return a.kind !== 'time' || (b.kind === 'time' && a.grain === b.grain)
}

/** The version that a sentence may speak against: of values, one that it has another value of the kind for. The later words of a drift are in doubt. */
function doubtedBy({relation}: Unit, versions: readonly Version[], {mentions}: Place, kind: Kind): Version | undefined {
  const inDoubt = relation === 'drift' ? versions.slice(1) : versions.toReversed()
  if (kind !== 'value') return inDoubt[0]
  return inDoubt.find(
    ({values}) =>
      values.some((a) => mentions.some((m) => isApart(a, m.value))) &&
      !values.some((a) => mentions.some((m) => compareValues(a, m.value) === 'equal')),
  )
}

function candidateOf(
  matter: Matter,
  unit: Unit,
  versions: readonly Version[],
  doubted: Version,
  {place, sentence, context}: Found,
  isLikest: (at: Place, to: Place) => boolean,
): Candidate<DisputedFeature> {
  const {layers, range} = place
  const all = wordsOf(place, range)
  const words = all.filter((w) => w.length >= SHORTEST)
  const others = versions.filter((v) => v !== doubted)
  const has = (own: Version, besides: readonly Version[]): boolean =>
    words.some((w) => own.words.has(w) && !besides.some((o) => o.words.has(w)))
  const no = saysNo(all)
  const ofStatus = KIND[unit.slot] === 'status'
  const reports = new Set(unit.spans.map((s) => s.report))
  const text = layers.report.text.slice(range.start, range.end)
  return {
    family: 'disputed',
    slot: unit.slot,
    sides: [
      {value: doubted.value, spans: doubted.spans},
      {value: text, spans: [{report: layers.report.id, start: range.start, end: range.end}]},
    ],
    features: {
      sentence,
      context,
      hasOther: +others.some((o) => has(o, [doubted])),
      hasThis: +has(doubted, others),
      turned: +(ofStatus && no !== doubted.no && others.some((o) => o.no === no)),
      kept: +(ofStatus && no === doubted.no),
      ofStatus: +ofStatus,
      copied: Math.max(...[...reports].map((r) => matter.copied(r, layers.report.id))),
      headline: +place.headline,
      back: +versions.some((v) => isLikest(v.place, place)),
    },
  }
}
