import {AtomKind, glued, pastHyphen, wordAt, type Atoms} from './atoms.ts'
import {readStretch} from './amounts.ts'
import {partAt, readClock} from './clock.ts'
import {settleHalf} from './spoken-clock.ts'
import {readDate} from './dates.ts'
import {readDeictic} from './deictic.ts'
import {hit, longer, type Expression, type Hit, type Modifier} from './expression.ts'
import {readHoliday} from './holidays.ts'
import {readBefore, readDayList} from './day-lists.ts'
import {readPeriod} from './periods.ts'
import {readReference, readSet} from './sets.ts'

const isDay = ({core}: Expression): boolean =>
  (core.kind === 'calendar' && core.day !== undefined) ||
  (core.kind === 'weekday' && !core.weekend) ||
  ((core.kind === 'shifted' || core.kind === 'anchored') && core.unit === 'day') ||
  core.kind === 'holiday'

/** A day, with the part of it or the clock time that stands behind: "Friday evening", "yesterday at 6 p.m.". */
function readDay(atoms: Atoms, i: number): Hit | undefined {
  const day = longer(longer(readDate(atoms, i), readDeictic(atoms, i)), readHoliday(atoms, i))
  return day && withTimeOfDay(atoms, day)
}

const BEFORE_CLOCK = new Set(['at', 'around', 'about', 'by', ',', 'shortly', 'just'])

function withTimeOfDay(atoms: Atoms, day: Hit): Hit {
  const {core} = day.expression
  const every = core.kind === 'set' && core.timex.startsWith('XXXX-WXX-')
  if (!every && !isDay(day.expression)) return day
  let {end} = day
  let {expression} = day
  const part = partAt(atoms, end)
  if (part >= 0 && expression.part === undefined) {
    const entry = atoms.entry[part]!
    if (every) return {...day, end: part + 1, expression: {core: {kind: 'set', timex: `${core.timex}T${entry.part!}`}}}
    if (entry.plural && core.kind === 'weekday')
      return {
        ...day,
        end: part + 1,
        expression: {core: {kind: 'set', timex: `XXXX-WXX-${core.weekday}T${entry.part!}`}},
      }
    end = part + 1
    expression = {...expression, part: entry.part!}
  } else if (expression.part === undefined && atoms.entry[pastHyphen(atoms, end)]?.clock !== undefined) {
    // "Friday noon", "Friday midnight"
    const clock = readClock(atoms, pastHyphen(atoms, end))!
    return {...day, end: clock.end, expression: {...expression, clock: clock.clock}}
  }
  if (every) return day
  let at = end
  for (let k = 0; k < 2 && BEFORE_CLOCK.has(wordAt(atoms, at)) && !atoms.apart[at]; k++) at++
  const clock = atoms.apart[at] ? undefined : readClock(atoms, at)
  if (clock) {
    const inside =
      clock.clock.eitherHalf && wordAt(atoms, clock.end) === 'in' && wordAt(atoms, clock.end + 1) === 'the'
        ? atoms.entry[clock.end + 2]?.part
        : undefined
    const midnight = clock.clock.hour === 0 && expression.part === 'NI' ? {...clock.clock, hour: 24} : clock.clock
    return {
      ...day,
      end: inside === undefined ? clock.end : clock.end + 3,
      rule: 'times:clock',
      expression: {...expression, clock: settleHalf(midnight, inside ?? expression.part)},
    }
  }
  return {...day, end, expression}
}

/** A clock time, with the day that stands behind: "5 p.m. EST Nov. 9", "noon on Saturday", "16:40 local time". */
function readClockPhrase(atoms: Atoms, i: number): Hit | undefined {
  const clock = readClock(atoms, i)
  if (!clock) return undefined
  let at = clock.end
  const sign = wordAt(atoms, at)
  if (sign === 'on' || sign === ',' || sign === 'the') at++
  else if (sign === 'in' && wordAt(atoms, at + 1) === 'the' && atoms.entry[at + 2]?.part !== undefined)
    return hit(i, at + 3, 'times:clock', {kind: 'day'}, {clock: settleHalf(clock.clock, atoms.entry[at + 2]!.part)})
  const day = atoms.apart[at] ? undefined : readDay(atoms, at)
  if (day && isDay(day.expression) && day.expression.clock === undefined) {
    return hit(i, day.end, 'times:clock', day.expression.core, {clock: settleHalf(clock.clock, day.expression.part)})
  }
  // "3 a.m. (0100 GMT) on Friday": its day stands behind the same time of another zone
  if (sign === '(') {
    const same = readClock(atoms, at + 1)
    if (same && wordAt(atoms, same.end) === ')') {
      const on = wordAt(atoms, same.end + 1) === 'on' ? same.end + 2 : same.end + 1
      const core = atoms.apart[on] ? undefined : readDay(atoms, on)?.expression
      if (core && isDay(core) && core.clock === undefined)
        return hit(i, clock.end, 'times:clock', core.core, {clock: settleHalf(clock.clock, core.part)})
    }
  }
  return hit(i, clock.end, 'times:clock', {kind: 'day'}, {clock: clock.clock})
}

/** "the night of Friday, Oct. 23", "the morning of May 5"; "in the morning"; "mid-afternoon". */
function readPartPhrase(atoms: Atoms, i: number): Hit | undefined {
  const the = wordAt(atoms, i) === 'the' ? i + 1 : i
  const early = wordAt(atoms, the) === 'early' || wordAt(atoms, the) === 'late' || wordAt(atoms, the) === 'mid'
  const at = early ? pastHyphen(atoms, the + 1) : the
  const entry = atoms.entry[at]
  if (entry?.part === undefined || entry.plural) return undefined
  const next = wordAt(atoms, at + 1)
  if (next === 'of' || next === 'on') {
    const day = readDay(atoms, at + 2)
    if (day && isDay(day.expression) && day.expression.clock === undefined)
      return hit(i, day.end, 'times:day-part', day.expression.core, {part: entry.part})
  }
  const before = wordAt(atoms, i - 1)
  const inside = the > i && (before === 'in' || before === 'during' || before === 'by')
  if (!inside && !(early && (before === 'in' || before === 'by' || before === 'until' || before === 'since')))
    return undefined
  if (next === 'of' || (glued(atoms, at + 1) && next === '-')) return undefined
  return hit(i, at + 1, 'times:day-part', {kind: 'day'}, {part: entry.part})
}

/** "early", "late", "mid-", "the end of", "earlier": the modifier and where what it modifies begins. */
function readModifier(atoms: Atoms, i: number): {end: number; modifier: Modifier; loose: boolean} | undefined {
  const the = wordAt(atoms, i) === 'the' || wordAt(atoms, i) === 'this' ? i + 1 : i
  let at = the
  if (wordAt(atoms, at) === 'very') at++
  const word = wordAt(atoms, at)
  // "early in June", "late on Friday"
  const inside = wordAt(atoms, at + 1) === 'in' || wordAt(atoms, at + 1) === 'on' ? at + 2 : pastHyphen(atoms, at + 1)
  if (word === 'early') return {end: inside, modifier: 'start', loose: true}
  if (word === 'late') return {end: inside, modifier: 'end', loose: true}
  if (word === 'mid') return {end: pastHyphen(atoms, at + 1), modifier: 'mid', loose: true}
  if (the === i && (word === 'earlier' || word === 'later'))
    return {
      end: wordAt(atoms, at + 1) === 'in' || wordAt(atoms, at + 1) === 'on' ? at + 2 : at + 1,
      modifier: word === 'earlier' ? 'start' : 'end',
      loose: false,
    }
  if (the === i && word === 'sometime')
    return {
      end: wordAt(atoms, at + 1) === 'in' || wordAt(atoms, at + 1) === 'on' ? at + 2 : at + 1,
      modifier: 'approximate',
      loose: true,
    }
  if (wordAt(atoms, at + 1) !== 'of') return undefined
  if (word === 'beginning' || word === 'start' || word === 'outset')
    return {end: at + 2, modifier: 'start', loose: true}
  if (word === 'middle') return {end: at + 2, modifier: 'mid', loose: true}
  if (word === 'end') return {end: at + 2, modifier: 'end', loose: true}
  return undefined
}

/** What "early" and "the end of" may stand before: a place on the calendar, not a clock time or a duration. */
const isPlaced = ({core, clock}: Expression): boolean =>
  core.kind !== 'duration' &&
  core.kind !== 'set' &&
  core.kind !== 'reference' &&
  core.kind !== 'day' &&
  clock === undefined

function readModified(atoms: Atoms, i: number): Hit | undefined {
  const modifier = readModifier(atoms, i)
  if (!modifier || modifier.end >= atoms.count || atoms.apart[modifier.end]) return undefined
  const inner = readPlain(atoms, modifier.end)
  if (!inner || !isPlaced(inner.expression) || inner.expression.modifier !== undefined) return undefined
  const {core} = inner.expression
  // "earlier Friday" is marked, "later March 3" is two things
  if (!modifier.loose && core.kind === 'calendar') return undefined
  if (wordAt(atoms, i) === 'this' && core.kind !== 'shifted') return undefined
  if (core.kind === 'anchored' && core.by !== 0) return undefined
  return {...inner, start: i, expression: {...inner.expression, modifier: modifier.modifier}}
}

const APPROXIMATE = new Set(['about', 'around', 'nearly', 'almost', 'roughly', 'approximately', 'some', 'barely'])
/** "about", "nearly", "at least", "more than": end of the words, and whether they make the value approximate (a bound does not). */
function readApproximator(atoms: Atoms, i: number): {end: number; approximate: boolean} | undefined {
  const word = wordAt(atoms, i)
  const next = wordAt(atoms, i + 1)
  if (APPROXIMATE.has(word)) return {end: i + 1, approximate: true}
  if (word === 'just' && (next === 'over' || next === 'under')) return {end: i + 2, approximate: true}
  if ((word === 'more' || word === 'less' || word === 'fewer') && next === 'than')
    return {end: i + 2, approximate: false}
  if (word === 'at' && (next === 'least' || next === 'most')) return {end: i + 2, approximate: false}
  if (word === 'up' && next === 'to') return {end: i + 2, approximate: false}
  return undefined
}

function readApproximated(atoms: Atoms, i: number): Hit | undefined {
  const lead = readApproximator(atoms, i)
  if (!lead) return undefined
  const inner = lead.approximate
    ? longer(readClockPhrase(atoms, lead.end), readPlain(atoms, lead.end))
    : readStretch(atoms, lead.end)
  if (!inner) return undefined
  const {core, clock} = inner.expression
  const counted =
    core.kind === 'duration' ||
    (core.kind === 'shifted' && inner.rule === 'times:ago') ||
    (core.kind === 'anchored' && (inner.rule === 'times:later' || inner.rule === 'times:earlier'))
  const placed =
    (wordAt(atoms, i) === 'around' || wordAt(atoms, i) === 'about') &&
    (clock !== undefined || inner.rule === 'times:year-end')
  if (!counted && !placed) return undefined
  return {
    ...inner,
    start: i,
    expression: lead.approximate ? {...inner.expression, modifier: 'approximate'} : inner.expression,
  }
}

/** Everything but modifiers; the longest reading counts, the more definite first. */
function readPlain(atoms: Atoms, i: number): Hit | undefined {
  let best: Hit | undefined = readClockPhrase(atoms, i)
  best = longer(best, readDay(atoms, i))
  best = longer(best, readPartPhrase(atoms, i))
  best = longer(best, readPeriod(atoms, i))
  best = longer(best, readStretch(atoms, i))
  best = longer(best, readSet(atoms, i))
  return longer(best, readReference(atoms, i))
}

/** Can an expression begin at this atom? Keeps the readers off the other nine words of ten. */
const opens = (atoms: Atoms, i: number): boolean =>
  atoms.entry[i]?.opens === true ||
  atoms.kind[i] === AtomKind.number ||
  (atoms.word[i] === "'" && atoms.kind[i + 1] === AtomKind.number) ||
  atoms.word[i] === 'q' ||
  atoms.word[i] === 'h' ||
  atoms.word[i] === 'per'

/** All hits of a text from left to right, none over another. */
export function readAll(atoms: Atoms): Hit[] {
  const found: Hit[] = []
  let i = 0
  while (i < atoms.count) {
    if (!opens(atoms, i)) {
      i++
      continue
    }
    const before = readBefore(atoms, i)
    if (before) {
      found.push(before)
      i = before.end + 1
      continue
    }
    const read = longer(longer(readModified(atoms, i), readApproximated(atoms, i)), readPlain(atoms, i))
    if (!read) {
      i++
      continue
    }
    found.push(read)
    i = read.end
    for (const later of readDayList(atoms, read)) {
      found.push(later)
      i = later.end
    }
  }
  return found
}
