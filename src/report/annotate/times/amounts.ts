import {AtomKind, glued, pastHyphen, wordAt, type Atoms} from './atoms.ts'
import {hit, type Amount, type Hit, type Shift} from './expression.ts'
import {readNumeral} from './numerals.ts'
import type {Unit} from './words.ts'

/** ISO 8601 letter of a set's period. */
export const SET_PERIOD: Partial<Readonly<Record<Unit, string>>> = {
  second: 'PT1S',
  minute: 'PT1M',
  hour: 'PT1H',
  day: 'P1D',
  night: 'P1D',
  weekend: 'P1W',
  week: 'P1W',
  fortnight: 'P2W',
  month: 'P1M',
  quarter: 'P3M',
  year: 'P1Y',
  decade: 'P10Y',
  century: 'P100Y',
}

/** Words before "a day" that make it a stretch; elsewhere it is a rate ("12 times a day", "$3 million a year"). */
const BEFORE_STRETCH = new Set(
  'for in within after about than over nearly almost only just of takes take took last lasts lasted spent barely roughly around least before to by is was as under during with from less through and with later'.split(
    ' ',
  ),
)

/** A number of units, from atom i: "three weeks", "four-day", "2 1/2 years", "a minute and a half", "two more weeks", "half an hour". */
function readAmount(atoms: Atoms, i: number): {end: number; amount: Amount; figures: boolean} | undefined {
  const quarter = readQuarterCentury(atoms, i)
  if (quarter) return quarter
  const numeral = readNumeral(atoms, i)
  if (!numeral) return undefined
  if (wordAt(atoms, i - 1) === 'of' && wordAt(atoms, i - 2) === 'quarter') return undefined
  let at = pastHyphen(atoms, numeral.end)
  const hyphen = at > numeral.end
  const filler = wordAt(atoms, at)
  if (
    !hyphen &&
    (filler === 'more' ||
      filler === 'full' ||
      filler === 'consecutive' ||
      filler === 'straight' ||
      filler === 'additional' ||
      filler === 'further' ||
      filler === 'whole' ||
      filler === 'extra' ||
      filler === 'long' ||
      filler === 'calendar' ||
      filler === 'solid' ||
      filler === 'other')
  )
    at++
  const entry = atoms.entry[at]
  if (entry?.unit === undefined || (atoms.kind[i] === AtomKind.number && glued(atoms, at) && !hyphen)) return undefined
  const {unit} = entry
  const article = (wordAt(atoms, i) === 'a' || wordAt(atoms, i) === 'an') && numeral.end === i + 1
  // "a months-long siege" is not one month long
  if (article && entry.plural) return undefined
  // "a second attempt", "a quarter of", "three-quarters", "two quarters of the country"
  if (unit === 'second' && !entry.plural && !hyphen) return undefined
  if (
    unit === 'quarter' &&
    ((article && wordAt(atoms, at + 1) !== 'ago' && wordAt(atoms, at + 1) !== 'earlier') ||
      (wordAt(atoms, at + 1) === 'of' && !numeral.vague) ||
      (hyphen && entry.plural))
  )
    return undefined
  // "last-minute", CBS's "60 Minutes"
  if (atoms.capital[at] && (wordAt(atoms, i - 1) === '"' || wordAt(atoms, i - 1) === "'") && glued(atoms, i))
    return undefined
  // "three weekend raids": an adjective
  if (!entry.plural && !hyphen && numeral.high > 1 && !article && numeral.low !== 0.5 && unit !== 'hour') {
    if (
      atoms.kind[i] === AtomKind.number &&
      unit !== 'minute' &&
      unit !== 'year' &&
      unit !== 'day' &&
      unit !== 'month' &&
      unit !== 'week'
    )
      return undefined
  }
  let end = at + 1
  let {low, high} = numeral
  // "a minute and a half", "a year and a half"
  if (wordAt(atoms, end) === 'and' && wordAt(atoms, end + 1) === 'a' && wordAt(atoms, end + 2) === 'half') {
    low += 0.5
    high += 0.5
    end += 3
  }
  return {end, amount: {unit, low, high, vague: numeral.vague}, figures: !article}
}

/** "a quarter of a century", "a quarter-century" */
function readQuarterCentury(atoms: Atoms, i: number): {end: number; amount: Amount; figures: boolean} | undefined {
  const at = wordAt(atoms, i) === 'a' ? i + 1 : i
  if (wordAt(atoms, at) !== 'quarter') return undefined
  const next = wordAt(atoms, at + 1) === 'of' && wordAt(atoms, at + 2) === 'a' ? at + 3 : pastHyphen(atoms, at + 1)
  return wordAt(atoms, next) === 'century'
    ? {end: next + 1, amount: {unit: 'year', low: 25, high: 25, vague: false}, figures: true}
    : undefined
}

/** "-old", "old", "of age": an age, which is no time. */
const isAge = (atoms: Atoms, end: number): boolean => {
  const at = pastHyphen(atoms, end)
  const word = wordAt(atoms, at)
  return (
    word === 'old' ||
    word === 'olds' ||
    (word === 'of' && wordAt(atoms, at + 1) === 'age') ||
    (word === 'young' && at > end)
  )
}

/** Is the word behind "before" or "after" the start of what it is before or after? */
const governs = (atoms: Atoms, i: number): boolean =>
  i < atoms.count &&
  atoms.apart[i] === 0 &&
  (atoms.kind[i] !== AtomKind.sign || wordAt(atoms, i) === '$' || wordAt(atoms, i) === '"')

/** Behind an amount: "ago", "later", "from now" … make it a point in time. */
function pointBehind(atoms: Atoms, start: number, end: number, amount: Amount): Hit | undefined {
  let at = end
  if (wordAt(atoms, at) === 'or' && wordAt(atoms, at + 1) === 'so') at += 2
  const word = wordAt(atoms, at)
  const approximate = at > end ? ({modifier: 'approximate'} as const) : {}
  const by = amount.low
  const vague = amount.vague || amount.high !== amount.low
  const core = (kind: 'shifted' | 'anchored', sign: number): Hit['expression']['core'] => ({
    kind,
    unit: amount.unit,
    by: sign * by,
    ...(vague && {vague}),
  })
  if (word === 'ago' || (word === 'back' && wordAt(atoms, start - 1) !== 'for'))
    return hit(start, at + 1, 'times:ago', core('shifted', -1), approximate)
  if (word === 'from' && (wordAt(atoms, at + 1) === 'now' || wordAt(atoms, at + 1) === 'today'))
    return hit(start, at + 2, 'times:from-now', core('shifted', 1), approximate)
  if (word === 'hence') return hit(start, at + 1, 'times:from-now', core('shifted', 1), approximate)
  if (word === "'" && wordAt(atoms, at + 1) === 'time')
    return hit(start, at + 2, 'times:from-now', core('shifted', 1), approximate)
  if (word === 'earlier' || word === 'previously')
    return hit(start, at + 1, 'times:earlier', core('anchored', -1), approximate)
  if (word === 'later' && wordAt(atoms, at + 1) !== 'than')
    return hit(start, at + 1, 'times:later', core('anchored', 1), approximate)
  if ((word === 'before' || word === 'after') && !governs(atoms, at + 1))
    return hit(
      start,
      at + 1,
      word === 'before' ? 'times:earlier' : 'times:later',
      core('anchored', word === 'before' ? -1 : 1),
      approximate,
    )
  return undefined
}

const LEADS: Readonly<Record<string, Shift>> = {
  last: -1,
  past: -1,
  previous: -1,
  recent: -1,
  first: 0,
  next: 1,
  coming: 1,
  following: 1,
  final: 0,
  opening: 0,
}

/** "three weeks", "the past two months", "the first nine months", "three weeks ago", "days later", "in the coming months". */
export function readStretch(atoms: Atoms, i: number): Hit | undefined {
  let at = i
  if (
    wordAt(atoms, at) === 'the' ||
    wordAt(atoms, at) === 'these' ||
    wordAt(atoms, at) === 'this' ||
    wordAt(atoms, at) === 'those'
  )
    at++
  const lead = LEADS[wordAt(atoms, at)]
  const leadWord = wordAt(atoms, at)
  if (lead !== undefined) at++
  if (lead !== undefined && wordAt(atoms, at) === '-') return undefined
  const read = readAmount(atoms, at)
  if (read) return stretchOf(atoms, i, at, read, lead)
  const entry = atoms.entry[at]
  if (entry?.unit === undefined) return undefined
  // "year-long", "months-long"
  const long = pastHyphen(atoms, at + 1)
  if (long > at + 1 && wordAt(atoms, long) === 'long' && lead === undefined && at === i) {
    const {unit} = entry
    return hit(i, long + 1, 'times:duration', {
      kind: 'duration',
      amounts: [entry.plural ? {unit, low: 2, high: 9, vague: true} : {unit, low: 1, high: 1, vague: false}],
    })
  }
  if (!entry.plural) return undefined
  const vague: Amount = {unit: entry.unit, low: 2, high: 9, vague: true}
  if (lead !== undefined) {
    if (entry.unit === 'second' || (lead === 0 && wordAt(atoms, i) !== 'the')) return undefined
    if (lead === 0) return hit(i, at + 1, 'times:vague-stretch', {kind: 'duration', amounts: [vague]})
    return leadWord === 'recent' && at === i + 1 && glued(atoms, i)
      ? undefined
      : hit(i, at + 1, 'times:vague-stretch', {kind: 'duration', amounts: [vague], toward: lead})
  }
  return bareUnits(atoms, i, at, vague)
}

function stretchOf(
  atoms: Atoms,
  i: number,
  at: number,
  read: {end: number; amount: Amount; figures: boolean},
  lead: Shift | undefined,
): Hit | undefined {
  const {amount, end} = read
  if (isAge(atoms, end) || wordAt(atoms, i - 1) === 'aged') return undefined
  const article = !read.figures
  if (lead === undefined && at > i && wordAt(atoms, i) !== 'the') return undefined
  if (lead === undefined) {
    const point = pointBehind(atoms, at, end, amount)
    if (point) return at > i ? {...point, start: i} : point
  }
  // "$3 million a year", "twice a day": how often
  if (article && amount.low === 1 && end === at + 2 && lead === undefined) {
    const before = wordAt(atoms, i - 1)
    const next = pastHyphen(atoms, end)
    if (next > end)
      return wordAt(atoms, next) === 'long'
        ? hit(i, next + 1, 'times:duration', {kind: 'duration', amounts: [amount]})
        : undefined
    if (!BEFORE_STRETCH.has(before)) {
      if (atoms.kind[i - 1] !== AtomKind.sign && i > 0 && atoms.apart[i] === 0) {
        const period = SET_PERIOD[amount.unit]
        return period === undefined || before === 'such' || before === 'what'
          ? undefined
          : hit(i, end, 'times:rate', {kind: 'set', timex: period})
      }
      const following = wordAt(atoms, end)
      return following === 'after' || following === 'before' || following === 'and'
        ? hit(i, end, 'times:duration', {kind: 'duration', amounts: [amount]})
        : undefined
    }
    // "in a day of violence" is still a day; "after a night of" too
    if (amount.unit === 'night' || amount.unit === 'weekend') return undefined
  }
  const long = pastHyphen(atoms, end)
  if (long > end && wordAt(atoms, long) === 'long')
    return hit(i, long + 1, 'times:duration', {kind: 'duration', amounts: [amount]})
  // "two years and six months", "1 hour 20 minutes"
  const joint = wordAt(atoms, end) === 'and' || wordAt(atoms, end) === ',' ? end + 1 : end
  const second = readAmount(atoms, joint)
  const amounts =
    second && second.figures && FINER[second.amount.unit] === amount.unit && !amount.vague && !second.amount.vague
      ? [amount, second.amount]
      : [amount]
  const last = amounts.length === 2 ? second!.end : end
  const ahead = wordAt(atoms, last) === 'ahead' ? 1 : 0
  return hit(i, last + ahead, lead === undefined ? 'times:duration' : 'times:stretch', {
    kind: 'duration',
    amounts,
    ...(lead ? {toward: lead} : ahead ? {toward: 1 as const} : {}),
  })
}

/** The unit above one, for "two years and six months". */
const FINER: Partial<Readonly<Record<Unit, Unit>>> = {
  second: 'minute',
  minute: 'hour',
  hour: 'day',
  day: 'week',
  week: 'month',
  month: 'year',
}

const BEFORE_BARE = new Set([
  'for',
  'in',
  'within',
  'over',
  'after',
  'take',
  'takes',
  'took',
  'last',
  'lasted',
  'spent',
  'of',
  'just',
  'only',
  'mere',
  'until',
  'many',
  'the',
  'or',
  'by',
])
const AFTER_BARE = new Set(['ago', 'later', 'earlier', 'before', 'after', 'ahead', 'of', 'to', 'following', 'since'])

/** "weeks ago", "months later", "days after the vote", "for decades", "the weeks before". */
function bareUnits(atoms: Atoms, i: number, at: number, amount: Amount): Hit | undefined {
  if (amount.unit === 'second' || amount.unit === 'quarter' || amount.unit === 'weekend') return undefined
  if (glued(atoms, i) && atoms.kind[i - 1] === AtomKind.word) return undefined
  const before = wordAt(atoms, i - 1)
  const next = wordAt(atoms, at + 1)
  if (isAge(atoms, at + 1)) return undefined
  const point = pointBehind(atoms, i, at + 1, amount)
  if (point) return at > i && wordAt(atoms, i) !== 'the' ? undefined : point
  if (at > i) {
    if (wordAt(atoms, i) === 'these' && amount.unit === 'day')
      return hit(i, at + 1, 'times:reference', {kind: 'reference', reference: 'PRESENT_REF'})
    if (next === 'ahead') return hit(i, at + 2, 'times:vague-stretch', {kind: 'duration', amounts: [amount], toward: 1})
    return next === 'before' || next === 'after' || next === 'since' || next === 'following'
      ? hit(i, at + 1, 'times:vague-stretch', {kind: 'duration', amounts: [amount]})
      : undefined
  }
  if (next === 'before' || next === 'after')
    return hit(i, at + 1, 'times:vague-stretch', {kind: 'duration', amounts: [amount]})
  if (!BEFORE_BARE.has(before) || next === "'") return undefined
  if (
    (before === 'the' || before === 'of' || before === 'or' || before === 'by' || before === 'until') &&
    !AFTER_BARE.has(next)
  )
    return before === 'or' ? hit(i, at + 1, 'times:vague-stretch', {kind: 'duration', amounts: [amount]}) : undefined
  return hit(i, at + 1, 'times:vague-stretch', {kind: 'duration', amounts: [amount]})
}
