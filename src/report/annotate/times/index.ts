import type {Sentence} from '../../../core/mention.ts'
import type {Range} from '../../../core/span.ts'
import type {DateInterval} from '../../../core/report.ts'
import type {TimeValue} from '../../../core/value.ts'
import type {Syntax, Tokens} from '../../../text/tokens.ts'
import {atomsOf, wordAt, type Atoms} from './atoms.ts'
import {dateText, dayFromText} from './calendar.ts'
import type {Hit, Modifier} from './expression.ts'
import {readAll} from './grammar.ts'
import {makesRange} from './join.ts'
import type {Place} from './place.ts'
import type {Setting} from './resolve.ts'
import {lexicalLean, treeLean, type Lean} from './tense.ts'
import {valueOf} from './value.ts'

export interface TimesInput {
  readonly text: string
  readonly tokens: Tokens
  /** Tags and tree: tense is then read off the governing verb, else off the words. */
  readonly syntax?: Syntax | undefined
  readonly sentences: readonly Sentence[]
  /** Days `2024-03-05` or instants, both ends included; undefined for a report that is not dated. */
  readonly published?: DateInterval | undefined
  /** Where the dateline stands ("OSLO, Feb. 10 (Agency) --"): a day in it is the day that "today" means. */
  readonly dateline?: Range | undefined
}

export interface FoundTime {
  readonly range: Range
  readonly value: TimeValue
  /** Name of the rule that read it: `times:weekday`. */
  readonly rule: string
  /** First and last of a stretch: "10 June" and "31 August" of "from 10 June to 31 August". */
  readonly ends?: readonly [FoundTime, FoundTime]
}

/**
 * Times of one report, sorted by start, none over another. Relative times and weekdays are worked out from the publication day
 * and the tense of their clause; without a publication day they keep `from: null` and what they say in `said`.
 * Linear in the length of the text; never throws.
 * TIMEX3 values follow TimeML 1.2.1 (Pustejovsky et al. 2003); tense decides as in HeidelTime (Strötgen and Gertz 2010).
 */
export function findTimes(input: TimesInput): FoundTime[] {
  const atoms = atomsOf(input.text)
  const hits = readAll(atoms)
  if (hits.length === 0) return []
  const leans = hits.map((hit) => leanOf(atoms, hit, input))
  const from = input.published === undefined ? null : dayFromText(input.published.from)
  const to = input.published === undefined ? null : dayFromText(input.published.to)
  const latest = resolveAll(atoms, hits, leans, input, to)
  if (from === to) return latest
  // published within an interval: what both ends agree on stands; else the hull of the two
  const earliest = resolveAll(atoms, hits, leans, input, from)
  const undated = resolveAll(atoms, hits, leans, input, null)
  return latest.map((found, k) => {
    const other = earliest[k]!.value
    const {value} = found
    if (other.from === value.from && other.to === value.to) return found
    if (other.from === null || value.from === null) return undated[k]!
    const hull = {
      ...undated[k]!.value,
      from: other.from < value.from ? other.from : value.from,
      to: other.to! > value.to! ? other.to : value.to,
      anchor: value.anchor,
    }
    return {...found, value: hull}
  })
}

/** Where the clause of a hit puts it, by the tree if there is one, else by the words of its sentence. */
function leanOf(atoms: Atoms, hit: Hit, {tokens, syntax, sentences}: TimesInput): Lean {
  const {kind} = hit.expression.core
  if (kind === 'duration' || kind === 'set' || kind === 'reference') return {sign: 0, strong: false}
  const start = atoms.start[hit.start]!
  const lead = wordAt(atoms, hit.start - 1)
  if (lead === 'since') return {sign: -1, strong: true, close: true}
  const [first, last] = sentenceAtoms(atoms, hit, sentences)
  const byWords = lexicalLean(atoms, hit.start, hit.end, first, last, kind === 'calendar')
  const byTree = syntax && treeLean(tokens, syntax, start, atoms.end[hit.end - 1]!)
  return byTree ?? byWords
}

/** The atoms of the hit's sentence; of its stretch between full stops if no sentences are given. */
function sentenceAtoms(atoms: Atoms, hit: Hit, sentences: readonly Sentence[]): [number, number] {
  const start = atoms.start[hit.start]!
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low]
  const inside = sentence !== undefined && sentence.start <= start
  let first = hit.start
  let last = hit.end
  while (
    first > 0 &&
    hit.start - first < WINDOW &&
    (inside ? atoms.start[first - 1]! >= sentence.start : !breaks(atoms, first - 1))
  )
    first--
  while (
    last < atoms.count &&
    last - hit.end < WINDOW &&
    (inside ? atoms.start[last]! < sentence.end : !breaks(atoms, last - 1) || last === hit.end)
  )
    last++
  return [first, last]
}

/** Atoms of a sentence that are looked at, to either side. */
const WINDOW = 60
const breaks = (atoms: Atoms, i: number): boolean => {
  const word = wordAt(atoms, i)
  if (atoms.apart[i + 1]) return true
  return (word === '.' || word === '?' || word === '!') && atoms.capital[i + 1] !== 0 && wordAt(atoms, i - 1).length > 3
}

/** Places that a "later" may be counted from: this many back, and not over more than two sentences' length of atoms. */
const ANCHORS = 3
const ANCHOR_REACH = 100
/** A quarter named before holds for a whole report of results, not for a long article on something else. */
const QUARTER_REACH = 220

const PREPOSITION: Readonly<Record<string, Modifier>> = {
  by: 'by',
  since: 'since',
  until: 'until',
  till: 'until',
  before: 'before',
  after: 'after',
}

function resolveAll(
  atoms: Atoms,
  hits: readonly Hit[],
  leans: readonly Lean[],
  input: TimesInput,
  publishedDay: number | null,
): FoundTime[] {
  const years = yearsSaid(hits)
  const day = datelineDay(atoms, hits, input, publishedDay, years)
  const settled = settleLeans(hits, leans)
  const before: {readonly place: Place; readonly at: number}[] = []
  let quarter: {readonly place: Place; readonly at: number} | undefined
  const found: FoundTime[] = []
  const places: (Place | undefined)[] = []
  for (const [k, each] of hits.entries()) {
    const near = before.filter(({at}) => each.start - at <= ANCHOR_REACH).slice(-ANCHORS)
    const setting: Setting = {
      day,
      lean: settled[k]!,
      before: near.map(({place}) => place),
      quarter: quarter && each.start - quarter.at <= QUARTER_REACH ? quarter.place : undefined,
      years,
    }
    const preposition = PREPOSITION[wordAt(atoms, each.start - 1)]
    const {kind} = each.expression.core
    const taken = preposition !== undefined && kind !== 'duration' && kind !== 'set' && kind !== 'reference'
    const {value, place} = valueOf(
      taken ? {...each.expression, modifier: preposition} : each.expression,
      each.rule,
      setting,
    )
    places.push(place)
    // a weekday that is not fixed is pushed too: a clock time behind it must not go to the day before it
    if (place && (place.from !== null || place.grain === 'day')) before.push({place, at: each.end})
    if (place && place.from !== null) {
      if (
        place.grain === 'quarter' &&
        each.rule !== 'times:year-earlier' &&
        each.rule !== 'times:earlier' &&
        each.rule !== 'times:ago'
      )
        quarter = {place, at: each.end}
    }
    const range = {start: atoms.start[each.start]!, end: atoms.end[each.end - 1]!}
    found.push({range, value, rule: each.rule})
  }
  return joinRanges(atoms, hits, found, day)
}

/** Years that full dates of the text give: "Aug. 7, 1998" tells what "Aug. 7" means elsewhere in it. Two years for one day: neither. */
function yearsSaid(hits: readonly Hit[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>()
  for (const {
    expression: {core},
  } of hits) {
    if (
      core.kind !== 'calendar' ||
      core.year === undefined ||
      core.month === undefined ||
      core.day === undefined ||
      core.eitherOrder
    )
      continue
    const key = core.month * 32 + core.day
    const known = years.get(key)
    years.set(key, known === undefined || known === core.year ? core.year : Number.NaN)
  }
  for (const [key, year] of years) if (Number.isNaN(year)) years.delete(key)
  return years
}

/** Datelines are set down at most this many days before publication; one after it is a misprint or another kind of date. */
const DATELINE_AGE = 3

/** The day the report speaks from: the dateline's if it has one, else the day of publication. */
function datelineDay(
  atoms: Atoms,
  hits: readonly Hit[],
  {dateline}: TimesInput,
  publishedDay: number | null,
  years: ReadonlyMap<number, number>,
): number | null {
  if (!dateline) return publishedDay
  const within = hits.find(
    (each) =>
      atoms.start[each.start]! >= dateline.start &&
      atoms.end[each.end - 1]! <= dateline.end &&
      each.expression.core.kind === 'calendar' &&
      each.expression.core.day !== undefined,
  )
  if (!within) return publishedDay
  const {place} = valueOf(within.expression, within.rule, {
    day: publishedDay,
    lean: {sign: -1, strong: true},
    before: [],
    quarter: undefined,
    years,
  })
  if (place?.from === null || place?.from === undefined) return publishedDay
  if (publishedDay === null) return place.from
  return publishedDay - place.from >= 0 && publishedDay - place.from <= DATELINE_AGE ? place.from : publishedDay
}

/** One report, one reading: where the tense about a month is weak, the strong mentions of the same month or day decide. */
function settleLeans(hits: readonly Hit[], leans: readonly Lean[]): Lean[] {
  const votes = new Map<number, number>()
  const keyOf = ({expression: {core}}: Hit): number | undefined =>
    core.kind === 'calendar' && core.year === undefined && core.month !== undefined && core.shift === undefined
      ? core.month * 32 + (core.day ?? 0)
      : undefined
  for (const [k, each] of hits.entries()) {
    const key = keyOf(each)
    if (key !== undefined && leans[k]!.strong) votes.set(key, (votes.get(key) ?? 0) + leans[k]!.sign)
  }
  return hits.map((each, k) => {
    const key = keyOf(each)
    const vote = key === undefined || leans[k]!.strong ? 0 : (votes.get(key) ?? 0)
    return vote === 0 ? leans[k]! : {sign: vote > 0 ? 1 : -1, strong: true}
  })
}

/** "from 10 June to 31 August" becomes one time with two ends; a first end without a year takes it from the second. */
function joinRanges(atoms: Atoms, hits: readonly Hit[], found: readonly FoundTime[], day: number | null): FoundTime[] {
  const joined: FoundTime[] = []
  for (let k = 0; k < hits.length; k++) {
    const a = found[k]!
    const b = found[k + 1]
    if (!b || !makesRange(atoms, hits[k]!, hits[k + 1]!)) {
      joined.push(a)
      continue
    }
    const [first, second] = inOrder(a, b, day)
    const lead = wordAt(atoms, hits[k]!.start - 1)
    const start = lead === 'from' || lead === 'between' ? atoms.start[hits[k]!.start - 1]! : a.range.start
    const {from} = first.value
    const {to} = second.value
    const known = from !== null && to !== null && from <= to
    joined.push({
      range: {start, end: b.range.end},
      rule: 'times:range',
      value: {
        kind: 'time',
        type: a.value.type === 'time' || b.value.type === 'time' ? 'time' : 'date',
        from: known ? from : null,
        to: known ? to : null,
        grain: b.value.grain,
        anchor: known ? (b.value.anchor === 'said' ? first.value.anchor : b.value.anchor) : 'none',
        said: first.value.said,
        timex: `${first.value.timex}/${second.value.timex}`,
      },
      ends: [first, second],
    })
    k++
  }
  return joined
}

/**
 * A first end that would lie behind the second is a year too late: "from 10 June to 31 August 2023". Weekdays are put in order by
 * the first of them: the second is moved on if the first lies ahead of publication, else the first back.
 */
function inOrder(a: FoundTime, b: FoundTime, day: number | null): [FoundTime, FoundTime] {
  const from = a.value.from
  const to = b.value.to
  if (from === null || to === null || a.value.said.year !== undefined) return [a, b]
  // "between 8:30 a.m. and 9 a.m. Monday"
  const {said} = a.value
  if (
    a.value.type === 'time' &&
    b.value.type === 'time' &&
    said.hour !== undefined &&
    said.weekday === undefined &&
    said.day === undefined &&
    said.offset === undefined
  ) {
    const day = to.slice(0, 10)
    return [
      {
        ...a,
        value: {
          ...a.value,
          from: day + from.slice(10),
          to: day + a.value.to!.slice(10),
          timex: day + a.value.timex.slice(10),
          anchor: b.value.anchor,
        },
      },
      b,
    ]
  }
  if (a.value.said.month !== undefined && (a.value.grain === 'month' || a.value.grain === 'day')) {
    const year = Number(to.slice(0, 4)) - (from.slice(4) <= to.slice(4) ? 0 : 1)
    if (!/^\d{4}-\d{2}/.test(a.value.timex)) return [a, b]
    const text = String(year).padStart(4, '0')
    return [
      {
        ...a,
        value: {
          ...a.value,
          from: text + from.slice(4),
          to: text + a.value.to!.slice(4),
          timex: text + a.value.timex.slice(4),
        },
      },
      b,
    ]
  }
  if (a.value.said.weekday !== undefined && a.value.grain === 'day' && b.value.grain === 'day') {
    const first = dayFromText(from)!
    const last = dayFromText(to)!
    const length = (((last - first) % 7) + 7) % 7
    return day !== null && first > day ? [a, onDay(b, first + length)] : [onDay(a, last - length), b]
  }
  return [a, b]
}

const onDay = (found: FoundTime, day: number): FoundTime => {
  const text = dateText(day)
  return found.value.from === text ? found : {...found, value: {...found.value, from: text, to: text, timex: text}}
}
