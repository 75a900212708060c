import type {Claim, Status} from '../../../core/claim.ts'
import type {Mention} from '../../../core/mention.ts'
import type {Span} from '../../../core/span.ts'
import type {QuantityValue} from '../../../core/value.ts'
import type {ReportLayers} from '../../../pipeline/layers.ts'
import {tokenAt, TokenKind, UPOS} from '../../../text/tokens.ts'
import {fareOf, isCountedOut, isJoint, isRunning, isUsual, type Fare} from './fares.ts'

/** A number that counts how people fared, or how much has been counted. */
export interface Tally {
  readonly fare: Fare
  readonly value: QuantityValue
  readonly span: Span
  readonly sentence: number
  readonly headline: boolean
  /** Narrowed by its noun: "six women", "two players". */
  readonly part: boolean
  /** Told as the total so far: "has risen to", "now stands at". */
  readonly running: boolean
  readonly claim: Claim | undefined
}

/** Words looked at on either side of a number. */
const REACH = 18
/** What is only thought of, feared or hoped for is no count. */
const NOT_SO: ReadonlySet<Status> = new Set([
  'planned',
  'expected',
  'possible',
  'conditional',
  'unrealised',
  'asked',
  'denied',
])
/** Reports this many days after an event still tell of the same one; an older date beside a number is another event's. */
const OLD_DAYS = 21
/** Two dates further apart in one sentence are of two events, and its figure may be of both. */
const TWO_EVENTS = 4
/** Nouns that any number of people (or of what is counted) may go by; a more exact one tells of a part. */
const ANYONE = new Set(
  `person people other passenger patient victim resident case neighbour neighbor customer supporter fan demonstrator protester
  individual traveller traveler death fatality arrest injury infection structure home house hurt injured wounded dead missing`.split(
    /\s+/,
  ),
)

const STOP = /^(?:[.;:!?]|--|[–—])$/

/** Lemmas from a token on, in one direction, until the clause ends; blank before each. */
function side(layers: ReportLayers, from: number, step: 1 | -1, numbers: ReadonlySet<number>): string {
  const {tokens, syntax, report} = layers
  const sentence = tokens.sentence[step > 0 ? from - 1 : from + 1]
  const words: string[] = []
  for (let i = from, n = 0; i >= 0 && i < tokens.count && n < REACH; i += step, n++) {
    if (tokens.sentence[i] !== sentence) break
    const word = report.text.slice(tokens.start[i], tokens.end[i])
    if (tokens.kind[i] === TokenKind.punctuation) {
      if (word === ',' || word === '(' || word === ')' || STOP.test(word)) {
        // A label ends in a colon: "hurt so far: 5".
        if (!(word === ':' && step < 0 && n === 0)) break
        words.push(':')
      }
      continue
    }
    // Another number begins another count: "killing two and injuring 16"; not in "all 900 ballots".
    if (numbers.has(i) && n > 0) break
    words.push((syntax.lemma[i] || word).toLowerCase())
  }
  return (step > 0 ? words : words.toReversed()).map((w) => (w === ':' ? w : ` ${w}`)).join('')
}

/** "Two of those hurt stayed in hospital": what befell them all is not what the two are counted for. */
const OF_WHOM =
  /^ of (?:those|that|these|this|the|its|their) (?:\w+ )?(?:hurt|injured?|wound(?:ed)?|casualty|victim|dead|patient)\b/

const day = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00Z`) / 864e5

/** Sentences that speak of another time: a year long past, "the worst since 2007". */
function oldSentences(layers: ReportLayers, since: number): ReadonlySet<number> {
  const old = new Set<number>()
  const first = new Map<number, number>()
  for (const {value, spans} of layers.mentions) {
    if (value.kind !== 'time' || value.type === 'duration' || value.to === null || value.modifier === 'since') continue
    const sentence = layers.tokens.sentence[tokenAt(layers.tokens, spans[0].start)] ?? -1
    const at = day(value.to)
    const other = first.get(sentence)
    if (at < since - OLD_DAYS || (other !== undefined && Math.abs(other - at) > TWO_EVENTS)) old.add(sentence)
    first.set(sentence, at)
  }
  return old
}

/** A number with its place; `rank`: told as the place in a row. */
interface Numbered {
  readonly value: QuantityValue
  readonly spans: readonly [Span, ...Span[]]
  readonly rank?: true
}

const RANKS = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const PLAIN = {kind: 'quantity', approximate: false, unit: '', counted: null, scope: []} as const

/** Numbers that are no quantities of their own: "one of them died", "the third sailor to die", "all of the ballots counted". */
function toldOtherwise({report, tokens, syntax}: ReportLayers, numbers: ReadonlySet<number>): readonly Numbered[] {
  const found: Numbered[] = []
  for (let i = 0; i + 1 < tokens.count; i++) {
    const lemma = (syntax.lemma[i] ?? '').toLowerCase()
    const rank = RANKS.indexOf(lemma)
    const spans = [{report: report.id, start: tokens.start[i]!, end: tokens.end[i]!}] as const
    if (rank >= 0) found.push({value: {...PLAIN, measure: 'count', low: rank + 2, high: rank + 2}, spans, rank: true})
    else if (lemma === 'one' && !numbers.has(i) && UPOS[syntax.upos[i]!] === 'NUM')
      found.push({value: {...PLAIN, measure: 'count', low: 1, high: 1}, spans})
    else if (lemma === 'all') found.push({value: {...PLAIN, measure: 'percent', unit: '%', low: 100, high: 100}, spans})
  }
  return found
}

const isCount = (m: Mention): m is Mention & {value: QuantityValue} =>
  m.value.kind === 'quantity' &&
  (m.value.measure === 'count' || m.value.measure === 'percent') &&
  (m.value.low ?? m.value.high ?? 0) > 0

/**
 * The tallies of a report: numbers with the fare that the words around them tell.
 *
 *     Six people were killed and at least 30 injured
 *     ^^^        dead            ^^^^^^^^^^^ injured
 */
export function talliesOf(layers: ReportLayers, since: number): readonly Tally[] {
  const {tokens, mentions, claims, sentences} = layers
  const counts = mentions.filter(isCount)
  const old = oldSentences(layers, since)
  const at = new Map<number, Claim[]>()
  for (const claim of claims)
    for (const slot of claim.slots)
      if (slot.name === 'howMany') {
        const list = at.get(slot.span.start)
        if (list) list.push(claim)
        else at.set(slot.span.start, [claim])
      }
  const numbers = new Set(counts.map((m) => tokenAt(tokens, m.spans[0].start)))
  const told = toldOtherwise(layers, numbers)
  return [...counts, ...told].flatMap((mention: Numbered): Tally[] => {
    const span = mention.spans[0]
    const first = tokenAt(tokens, span.start)
    const last = tokenAt(tokens, span.end - 1)
    const sentence = tokens.sentence[first] ?? 0
    if (old.has(sentence)) return []
    const before = side(layers, first - 1, -1, numbers)
    const said = side(layers, last + 1, 1, numbers)
    // "He was 81 and had been ill": what follows an "and" is not of the bare number.
    const after = said.startsWith(' and ') ? '' : said.replace(OF_WHOM, '')
    const holding = at.get(span.start) ?? []
    if (holding.some((c) => NOT_SO.has(c.status))) return []
    if (isJoint(before) || isJoint(after) || isUsual(after) || /(?<! sample) (?:from|than|over|since)$/.test(before))
      return []
    const {value} = mention
    const fare = value.measure === 'percent' ? (isCountedOut(after) ? 'counted' : undefined) : fareOf(before, after)
    if (fare === undefined || (mention.rank && fare !== 'dead')) return []
    const part = value.counted !== null && !ANYONE.has(value.counted)
    return [
      {
        fare,
        value,
        span,
        sentence,
        headline: sentences[sentence]?.part === 'headline',
        part,
        running: isRunning(before),
        claim: holding[0],
      },
    ]
  })
}
