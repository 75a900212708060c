import {AtomKind, glued, pastHyphen, wordAt, type Atoms} from './atoms.ts'
import {readDate} from './dates.ts'
import {readMonthName} from './month-names.ts'
import {readWeekdayName} from './weekday-names.ts'
import {hit, longer, type Core, type Hit, type Shift} from './expression.ts'
import {readOrdinal} from './numerals.ts'
import {readPeriod} from './periods.ts'
import type {Unit} from './words.ts'

/** Units that "last", "this" and "next" make a place on the line of time. */
const SHIFTED = new Set<Unit>(['week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'])

/** "yesterday", "tomorrow", "the day before yesterday". Part of the day is put on by the caller. */
function readDayWord(atoms: Atoms, i: number): Hit | undefined {
  const entry = atoms.entry[i]
  if (entry?.offset !== undefined) {
    if (wordAt(atoms, i) === 'overnight') {
      // "overnight stay", "overnight train" tell how long, not when: only free-standing ones and "overnight raid" count
      const next = wordAt(atoms, i + 1)
      if (
        next === 'stay' ||
        next === 'train' ||
        next === 'bag' ||
        next === 'success' ||
        next === 'stays' ||
        next === 'trains' ||
        next === 'flight'
      )
        return undefined
    }
    return hit(
      i,
      i + 1,
      'times:day-word',
      {kind: 'shifted', unit: 'day', by: entry.offset},
      entry.part ? {part: entry.part} : {},
    )
  }
  if (wordAt(atoms, i) === 'the' && wordAt(atoms, i + 1) === 'day') {
    const side = wordAt(atoms, i + 2)
    const word = wordAt(atoms, i + 3)
    if (side === 'before' && word === 'yesterday')
      return hit(i, i + 4, 'times:day-word', {kind: 'shifted', unit: 'day', by: -2})
    if (side === 'after' && word === 'tomorrow')
      return hit(i, i + 4, 'times:day-word', {kind: 'shifted', unit: 'day', by: 2})
  }
  return undefined
}

/** "last", "this past", "this coming", "next": -1, 0 or 1 and the end. */
function readShift(atoms: Atoms, i: number): {end: number; shift: Shift; word: string} | undefined {
  const shift = atoms.entry[i]?.shift
  if (shift === undefined) return undefined
  const word = wordAt(atoms, i)
  const next = wordAt(atoms, i + 1)
  if (word === 'this' && (next === 'past' || next === 'coming' || next === 'same'))
    return {end: i + 2, shift: next === 'past' ? -1 : next === 'coming' ? 1 : 0, word: next}
  return {end: i + 1, shift: shift as Shift, word}
}

const YEAR_KINDS = new Set([
  'fiscal',
  'financial',
  'calendar',
  'full',
  'model',
  'school',
  'academic',
  'business',
  'tax',
])

/** "last week", "this morning", "next March", "last Friday", "this year's third quarter" is a period. */
function readShifted(atoms: Atoms, i: number): Hit | undefined {
  const the = wordAt(atoms, i) === 'the' ? i + 1 : i
  const lead = readShift(atoms, the)
  if (!lead) return undefined
  const {shift} = lead
  // "last-minute", ABC's "This Week"
  if (
    wordAt(atoms, lead.end) === '-' ||
    (atoms.capital[lead.end] &&
      !atoms.entry[lead.end]?.month &&
      !atoms.entry[lead.end]?.weekday &&
      i > 0 &&
      '"\''.includes(wordAt(atoms, i - 1)) &&
      glued(atoms, i))
  )
    return undefined
  // "the next fiscal year", "this calendar year"
  const qualified =
    YEAR_KINDS.has(wordAt(atoms, lead.end)) &&
    (wordAt(atoms, lead.end + 1) === 'year' || wordAt(atoms, lead.end + 1) === 'quarter')
  const at = qualified ? lead.end + 1 : lead.end
  const entry = atoms.entry[at]
  const weekday = readWeekdayName(atoms, at)
  if (weekday && !weekday.plural) {
    if (the > i)
      return hit(i, weekday.end, 'times:weekday', {kind: 'weekday', weekday: weekday.weekday, fromText: shift})
    const date = readDate(atoms, at)
    if (date && date.expression.core.kind === 'calendar') return hit(i, date.end, date.rule, date.expression.core)
    return hit(i, weekday.end, 'times:shifted-weekday', {kind: 'weekday', weekday: weekday.weekday, shift})
  }
  const month = readMonthName(atoms, at)
  if (month && the === i) {
    const date = readDate(atoms, at)
    if (date?.expression.core.kind === 'calendar' && date.expression.core.day !== undefined)
      return hit(i, date.end, date.rule, {...date.expression.core, shift})
    return hit(i, month.end, 'times:shifted-month', {kind: 'calendar', month: month.month, shift})
  }
  const part = entry?.part
  if (part !== undefined && entry!.plural !== true && the === i) {
    const word = wordAt(atoms, at)
    if (lead.word === 'last' && word !== 'night' && word !== 'evening') return undefined
    if (shift === 1) return undefined
    return hit(i, at + 1, 'times:day-part', {kind: 'shifted', unit: 'day', by: shift}, {part})
  }
  const unit = entry?.unit
  if (unit === undefined || entry!.plural || unit === 'second') return undefined
  if (the > i) {
    // "the next day": from the text; "the past decade", "the next year": a stretch up to or from now
    if (lead.word === 'next' && (unit === 'day' || unit === 'night'))
      return hit(i, at + 1, 'times:from-text', {kind: 'anchored', unit: 'day', by: 1})
    if (lead.word === 'current' || qualified)
      // "the past fiscal year" is a year of the calendar of accounts, not the last twelve months
      return SHIFTED.has(unit) ? hit(i, at + 1, 'times:shifted-unit', {kind: 'shifted', unit, by: shift}) : undefined
    // "the last day" and "the next hour" tell of other things; "the past hour" is a stretch
    if (lead.word === 'this' || !(SHIFTED.has(unit) || lead.word === 'past')) return undefined
    // "the coming weekend" is the one at the end of this week
    if (unit === 'weekend') return hit(i, at + 1, 'times:weekend', {kind: 'shifted', unit, by: shift > 0 ? 0 : shift})
    if (unit === 'quarter' && lead.word === 'last')
      return hit(i, at + 1, 'times:shifted-unit', {kind: 'shifted', unit, by: -1})
    return hit(i, at + 1, 'times:stretch', {
      kind: 'duration',
      amounts: [{unit, low: 1, high: 1, vague: false}],
      toward: shift,
    })
  }
  if (!SHIFTED.has(unit) || (lead.word === 'current' && unit !== 'quarter' && unit !== 'year')) return undefined
  // "last year's quarter", "last year's period": the same quarter of the year before
  if (unit === 'year' && shift === -1 && wordAt(atoms, at + 1) === "'" && wordAt(atoms, at + 2) === 's') {
    const noun = wordAt(atoms, at + 3)
    if (noun === 'quarter' || noun === 'period')
      return hit(i, at + 4, 'times:year-earlier', {kind: 'anchored', unit: 'year', by: -1})
  }
  if (lead.word === 'coming' && shift === 1 && wordAt(atoms, the) === 'coming') return undefined
  if (unit === 'decade' && lead.word === 'past')
    return hit(i, at + 1, 'times:stretch', {
      kind: 'duration',
      amounts: [{unit, low: 1, high: 1, vague: false}],
      toward: shift,
    })
  return hit(i, at + 1, 'times:shifted-unit', {kind: 'shifted', unit, by: shift})
}

const FROM_TEXT: Readonly<Record<string, Shift>> = {
  previous: -1,
  preceding: -1,
  prior: -1,
  following: 1,
  ensuing: 1,
  same: 0,
  very: 0,
}

/** "the previous day", "the following year", "that week", "the same month", "the day before", "the quarter". */
function readFromText(atoms: Atoms, i: number): Hit | undefined {
  const first = wordAt(atoms, i)
  if (first !== 'the' && first !== 'that' && first !== 'those') return undefined
  const second = wordAt(atoms, i + 1)
  const shift = FROM_TEXT[second] ?? (first === 'that' ? 0 : undefined)
  const at = FROM_TEXT[second] !== undefined ? i + 2 : i + 1
  const entry = atoms.entry[at]
  if (shift !== undefined && entry) {
    if (entry.weekday !== undefined && !entry.plural && !entry.short)
      return hit(i, at + 1, 'times:weekday', {kind: 'weekday', weekday: entry.weekday, fromText: shift})
    if (entry.month !== undefined && atoms.capital[at] && (shift !== 0 || first === 'that'))
      return hit(i, at + 1, 'times:month', {kind: 'calendar', month: entry.month, fromText: shift})
    if (
      entry.unit !== undefined &&
      !entry.plural &&
      entry.unit !== 'second' &&
      entry.unit !== 'minute' &&
      entry.unit !== 'hour'
    ) {
      const night = entry.unit === 'night'
      return hit(
        i,
        at + 1,
        'times:from-text',
        {kind: 'anchored', unit: night ? 'day' : entry.unit, by: shift},
        night ? {part: 'NI'} : {},
      )
    }
    if (entry.part !== undefined && !entry.plural)
      return hit(i, at + 1, 'times:from-text', {kind: 'anchored', unit: 'day', by: shift}, {part: entry.part})
    return undefined
  }
  if (first !== 'the') return undefined
  // "later in the day"
  if (
    wordAt(atoms, i + 1) === 'day' &&
    wordAt(atoms, i - 1) === 'in' &&
    ['later', 'earlier', 'late', 'early'].includes(wordAt(atoms, i - 2))
  )
    return hit(i, i + 2, 'times:from-text', {kind: 'anchored', unit: 'day', by: 0})
  // "the day before", "the night before", "the week after": with nothing behind it that it could be the day of
  const unit = atoms.entry[i + 1]?.unit
  const side = wordAt(atoms, i + 2)
  if (unit !== undefined && !atoms.entry[i + 1]!.plural && side === 'earlier')
    return hit(i, i + 3, 'times:earlier', {kind: 'anchored', unit, by: -1})
  if (unit !== undefined && !atoms.entry[i + 1]!.plural && (side === 'before' || side === 'after')) {
    const next = i + 3
    const free =
      next >= atoms.count ||
      atoms.apart[next] === 1 ||
      (atoms.kind[next] === AtomKind.sign && wordAt(atoms, next) !== "'")
    // "the day after the vote": a day that only the vote can tell
    if (!free && unit === 'day')
      return hit(i, i + 2, 'times:day-of-event', {kind: 'anchored', unit, by: 0, vague: true})
    if (!free || unit === 'second' || unit === 'hour' || unit === 'minute') return undefined
    const night = unit === 'night'
    return hit(
      i,
      i + 3,
      'times:from-text',
      {kind: 'anchored', unit: night ? 'day' : unit, by: side === 'before' ? -1 : 1},
      night ? {part: 'NI'} : {},
    )
  }
  return undefined
}

/** "the week", "the quarter", "the weekend", "the latest quarter", "the year": the one the text speaks of. */
function readTheUnit(atoms: Atoms, i: number): Hit | undefined {
  // "its latest quarter", "the most recent quarter"
  const most = wordAt(atoms, i) === 'most' && wordAt(atoms, i + 1) === 'recent'
  if (most || wordAt(atoms, i) === 'latest') {
    const last = most ? i + 2 : i + 1
    return wordAt(atoms, last) === 'quarter'
      ? hit(i, last + 1, 'times:quarter', {kind: 'shifted', unit: 'quarter', by: -1})
      : undefined
  }
  if (wordAt(atoms, i) !== 'the') return undefined
  if (wordAt(atoms, i + 1) === 'most' && wordAt(atoms, i + 2) === 'recent' && wordAt(atoms, i + 3) === 'quarter')
    return hit(i, i + 4, 'times:quarter', {kind: 'shifted', unit: 'quarter', by: -1})
  const latest = wordAt(atoms, i + 1) === 'latest' || wordAt(atoms, i + 1) === 'recent'
  const fiscal = wordAt(atoms, latest ? i + 2 : i + 1) === 'fiscal'
  const at = i + 1 + Number(latest) + Number(fiscal)
  const unit = atoms.entry[at]?.unit
  if (unit === undefined || atoms.entry[at]!.plural) return undefined
  const next = wordAt(atoms, at + 1)
  if (unit === 'quarter')
    return next === 'of' || next === 'century' || next === '-'
      ? undefined
      : hit(i, at + 1, 'times:quarter', latest ? {kind: 'shifted', unit, by: -1} : {kind: 'anchored', unit, by: 0})
  // "the latest fiscal year" is the last one that ended
  if (latest)
    return fiscal && unit === 'year' ? hit(i, at + 1, 'times:fiscal-year', {kind: 'shifted', unit, by: -1}) : undefined
  if (unit === 'weekend') return hit(i, at + 1, 'times:weekend', {kind: 'weekday', weekday: 6, weekend: true})
  if (fiscal) return unit === 'year' ? hit(i, at + 1, 'times:fiscal-year', {kind: 'shifted', unit, by: 0}) : undefined
  // "the year ended March 31", "the end of the year", "for the year", "of the week"
  const before = wordAt(atoms, i - 1)
  if (unit === 'year') {
    if (next === 'ended' || next === 'ending')
      return hit(i, at + 1, 'times:duration', {kind: 'duration', amounts: [{unit, low: 1, high: 1, vague: false}]})
    if (before === 'a' || next === 'end') return undefined
    return before === 'of' || before === 'for' || before === 'in' || before === 'during'
      ? next === 'of' || next === 'when'
        ? undefined
        : hit(i, at + 1, 'times:shifted-unit', {kind: 'shifted', unit, by: 0})
      : undefined
  }
  if (unit === 'week' || unit === 'month' || unit === 'century' || unit === 'decade') {
    // "the turn of the century"
    if (wordAt(atoms, i - 2) === 'turn') return undefined
    if (next === 'of' || (before !== 'of' && before !== 'in' && before !== 'during')) return undefined
    return hit(i, at + 1, 'times:shifted-unit', {kind: 'shifted', unit, by: 0})
  }
  return undefined
}

const COMPARABLE = new Set(['comparable', 'corresponding', 'same', 'equivalent'])

/** "year-end", "the end of the year" is a modifier; "midyear"; "year-earlier quarter", "the year-ago period", "the day". */
function readYearCompound(atoms: Atoms, i: number): Hit | undefined {
  const the = wordAt(atoms, i) === 'the' ? i + 1 : i
  const at = COMPARABLE.has(wordAt(atoms, the)) ? the + 1 : the
  if (wordAt(atoms, at) !== 'year') {
    if (wordAt(atoms, at) === 'midyear')
      return hit(i, at + 1, 'times:year-end', {kind: 'shifted', unit: 'year', by: 0}, {modifier: 'mid'})
    return undefined
  }
  const next = pastHyphen(atoms, at + 1)
  const word = wordAt(atoms, next)
  if (word === 'end') {
    if (at > i && next === at + 1) return undefined
    return hit(i, next + 1, 'times:year-end', {kind: 'calendar', month: 12, day: 31})
  }
  if (next > at + 1 && (word === 'earlier' || word === 'ago' || word === 'before')) {
    const noun = wordAt(atoms, next + 1)
    const end = noun === 'quarter' || noun === 'period' || noun === 'month' ? next + 2 : next + 1
    return hit(i, end, 'times:year-earlier', {kind: 'anchored', unit: 'year', by: -1})
  }
  return undefined
}

const NUMBERED = new Set<Unit>(['week', 'weekend', 'day', 'month', 'year', 'decade'])
/** "the first week of October", "the last weekend of May", "the second month of 2024" */
function readWithin(atoms: Atoms, i: number): Hit | undefined {
  const the = wordAt(atoms, i) === 'the' ? i + 1 : i
  const last = wordAt(atoms, the) === 'last' || wordAt(atoms, the) === 'final'
  const ordinal = last ? {end: the + 1, value: -1} : readOrdinal(atoms, the)
  if (!ordinal || ordinal.value > 31) return undefined
  const entry = atoms.entry[ordinal.end]
  const weekday = entry?.weekday
  if (wordAt(atoms, ordinal.end + 1) !== 'of' && wordAt(atoms, ordinal.end + 1) !== 'in') return undefined
  if ((!entry?.unit || entry.plural || !NUMBERED.has(entry.unit)) && (weekday === undefined || entry!.plural))
    return undefined
  const of =
    readDate(atoms, ordinal.end + 2) ?? readPeriod(atoms, ordinal.end + 2) ?? readShifted(atoms, ordinal.end + 2)
  if (!of || of.expression.core.kind === 'duration') return undefined
  const core: Core = {
    kind: 'within',
    n: ordinal.value,
    of: of.expression.core,
    ...(weekday === undefined ? {unit: entry!.unit!} : {unit: 'day', weekday}),
  }
  return hit(i, of.end, 'times:within', core)
}

/** "Friday last week", "Thursday of last week", "Monday of next week" */
function readWeekdayOfWeek(atoms: Atoms, i: number): Hit | undefined {
  const weekday = readWeekdayName(atoms, i)
  if (!weekday || weekday.plural) return undefined
  const of = wordAt(atoms, weekday.end) === 'of' ? weekday.end + 1 : weekday.end
  const week = readShifted(atoms, of) ?? readFromText(atoms, of)
  const core = week?.expression.core
  return week && (core?.kind === 'shifted' || core?.kind === 'anchored') && core.unit === 'week'
    ? hit(i, week.end, 'times:weekday-of-week', {kind: 'within', unit: 'day', n: 1, weekday: weekday.weekday, of: core})
    : undefined
}

/** "overnight into Sunday", "the night from Saturday to Sunday", "overnight from Saturday into Sunday": the night of the day before. */
function readNightInto(atoms: Atoms, i: number): Hit | undefined {
  const overnight = wordAt(atoms, i) === 'overnight'
  if (!overnight && !(wordAt(atoms, i) === 'the' && wordAt(atoms, i + 1) === 'night')) return undefined
  let at = overnight ? i + 1 : i + 2
  const from = wordAt(atoms, at) === 'from' ? readWeekdayName(atoms, at + 1) : undefined
  if (from) at = from.end
  const joint = wordAt(atoms, at)
  if (joint !== 'into' && joint !== 'to') return undefined
  const day = readWeekdayName(atoms, at + 1)
  if (!day || day.plural || (!from && joint === 'to')) return undefined
  const before = day.weekday === 1 ? 7 : day.weekday - 1
  return from && from.weekday !== before
    ? undefined
    : hit(i, day.end, 'times:night-into', {kind: 'weekday', weekday: before}, {part: 'NI'})
}

/** "the week before last", "the turn of the year" */
function readFixed(atoms: Atoms, i: number): Hit | undefined {
  if (wordAt(atoms, i) !== 'the') return undefined
  const unit = atoms.entry[i + 1]?.unit
  if (
    unit !== undefined &&
    SHIFTED.has(unit) &&
    !atoms.entry[i + 1]!.plural &&
    wordAt(atoms, i + 2) === 'before' &&
    wordAt(atoms, i + 3) === 'last'
  )
    return hit(i, i + 4, 'times:shifted-unit', {kind: 'shifted', unit, by: -2})
  return ['turn', 'of', 'the', 'year'].every((word, k) => wordAt(atoms, i + 1 + k) === word)
    ? hit(i, i + 5, 'times:turn-of-year', {kind: 'calendar', month: 1, day: 1}, {modifier: 'approximate'})
    : undefined
}

/** Times that lie where the publication day or another time in the text puts them. */
export function readDeictic(atoms: Atoms, i: number): Hit | undefined {
  if (glued(atoms, i) && atoms.kind[i - 1] === AtomKind.word) return undefined
  return [
    readShifted,
    readFromText,
    readTheUnit,
    readYearCompound,
    readWithin,
    readWeekdayOfWeek,
    readNightInto,
    readFixed,
  ].reduce<Hit | undefined>((best, read) => longer(best, read(atoms, i)), readDayWord(atoms, i))
}
