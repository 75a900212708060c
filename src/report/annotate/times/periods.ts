import {AtomKind, glued, pastHyphen, wordAt, type Atoms} from './atoms.ts'
import {readYearAfter} from './dates.ts'
import {hit, type Hit, type PeriodCore, type Shift} from './expression.ts'
import {readOrdinal} from './numerals.ts'
import {readYear} from './years.ts'

const pastThe = (atoms: Atoms, i: number): number => (wordAt(atoms, i) === 'the' ? i + 1 : i)

/** "the 1990s", "the '80s", "the nineties", "nineteen-sixties" */
function readDecade(atoms: Atoms, i: number): Hit | undefined {
  const the = pastThe(atoms, i)
  let at = the
  const apostrophe = wordAt(atoms, at) === "'"
  if (apostrophe) at++
  const value = atoms.number[at] ?? -1
  if (value >= 0) {
    // 1990s, 1990's, '80s, 80s
    const quoted = wordAt(atoms, at + 1) === "'" && wordAt(atoms, at + 2) === 's' && glued(atoms, at + 2)
    if (!(wordAt(atoms, at + 1) === 's' && glued(atoms, at + 1)) && !(quoted && glued(atoms, at + 1))) return undefined
    if (glued(atoms, at) && !apostrophe && !'-("'.includes(wordAt(atoms, at - 1))) return undefined
    if (value % 10 !== 0) return undefined
    const end = quoted ? at + 3 : at + 2
    const digits = wordAt(atoms, at).length
    // "in his 80s" is an age
    if (digits === 2) {
      if ((!apostrophe && the === i && wordAt(atoms, i - 1) !== 'mid') || quoted) return undefined
      return hit(i, end, 'times:decade', {
        kind: 'period',
        period: 'decade',
        n: value >= 30 ? 1900 + value : 2000 + value,
      })
    }
    if (digits !== 4 || value < 1000 || value > 2190) return undefined
    return value % 100 === 0 && value < 1900
      ? hit(i, end, 'times:century', {kind: 'period', period: 'century', n: value / 100 + 1})
      : hit(i, end, 'times:decade', {kind: 'period', period: 'decade', n: value})
  }
  const head = atoms.entry[at]?.cardinal
  const next = pastHyphen(atoms, at + 1)
  const decadeOf = atoms.entry[next]?.decade
  if ((head === 19 || head === 18) && decadeOf !== undefined) {
    return hit(i, next + 1, 'times:decade', {
      kind: 'period',
      period: 'decade',
      n: head * 100 + decadeOf,
    })
  }
  const decade = atoms.entry[at]?.decade
  const before = wordAt(atoms, i - 1)
  if (
    decade === undefined ||
    (the === i && before !== 'early' && before !== 'late' && before !== 'mid' && before !== '-')
  )
    return undefined
  return hit(i, at + 1, 'times:decade', {
    kind: 'period',
    period: 'decade',
    n: decade >= 30 ? 1900 + decade : 2000 + decade,
  })
}

/** "the 11th century", "19th-century" */
function readCentury(atoms: Atoms, i: number): Hit | undefined {
  const the = pastThe(atoms, i)
  const ordinal = readOrdinal(atoms, the)
  if (!ordinal || ordinal.value > 22) return undefined
  const at = pastHyphen(atoms, ordinal.end)
  return wordAt(atoms, at) === 'century'
    ? hit(i, at + 1, 'times:century', {kind: 'period', period: 'century', n: ordinal.value})
    : undefined
}

/** A year before or behind a quarter, half or season: "the 1988 third quarter", "the third quarter of 1984", "this year's third quarter". */
function yearBefore(atoms: Atoms, i: number): {end: number; year?: number; yearShift?: Shift} {
  const year = readYear(atoms, i)
  if (year)
    return {
      end: wordAt(atoms, year.end) === "'" && wordAt(atoms, year.end + 1) === 's' ? year.end + 2 : year.end,
      year: year.year,
    }
  const shift = atoms.entry[i]?.shift
  if (
    shift !== undefined &&
    wordAt(atoms, i + 1) === 'year' &&
    wordAt(atoms, i + 2) === "'" &&
    wordAt(atoms, i + 3) === 's'
  )
    return {end: i + 4, yearShift: shift as Shift}
  return {end: i}
}

const FILLERS = new Set(['fiscal', 'financial', 'calendar', 'flat', 'school', 'business', 'recent', 'full'])

/** "the third quarter", "third-quarter", "Q3 2024", "the first half of 2023", "the fiscal first quarter" */
function readQuarter(atoms: Atoms, i: number): Hit | undefined {
  const word = wordAt(atoms, i)
  if ((word === 'q' || word === 'h') && glued(atoms, i + 1) && atoms.capital[i]) {
    const n = atoms.number[i + 1] ?? -1
    if (n < 1 || n > (word === 'q' ? 4 : 2)) return undefined
    const year = readYearAfter(atoms, i + 2)
    if (word === 'h' && year?.core.year === undefined && wordAt(atoms, i - 1) !== 'in') return undefined
    if (glued(atoms, i + 2) && atoms.kind[i + 2] !== AtomKind.sign) return undefined
    return hit(i, year?.end ?? i + 2, 'times:quarter', {
      kind: 'period',
      period: word === 'q' ? 'quarter' : 'half',
      n,
      ...year?.core,
    })
  }
  const the = pastThe(atoms, i)
  const before = yearBefore(atoms, the)
  let at = before.end
  const earlier =
    wordAt(atoms, at) === 'year' &&
    wordAt(atoms, at + 1) === '-' &&
    (wordAt(atoms, at + 2) === 'earlier' || wordAt(atoms, at + 2) === 'ago')
      ? -1
      : 0
  if (earlier) at += 3
  if (FILLERS.has(wordAt(atoms, at))) at++
  const last = wordAt(atoms, at) === 'last' || wordAt(atoms, at) === 'final' || wordAt(atoms, at) === 'latter'
  const ordinal = last ? {end: at + 1, value: -1} : readOrdinal(atoms, at)
  if (!ordinal) return undefined
  at = pastHyphen(atoms, ordinal.end)
  if (FILLERS.has(wordAt(atoms, at))) at++
  const noun = wordAt(atoms, at)
  if (noun !== 'quarter' && noun !== 'half') return undefined
  const period = noun === 'quarter' ? 'quarter' : 'half'
  const n = ordinal.value === -1 ? (period === 'quarter' ? 4 : 2) : ordinal.value
  if (n > (period === 'quarter' ? 4 : 2)) return undefined
  const of = wordAt(atoms, at + 1) === 'of'
  const year = before.end > the ? undefined : readYearAfter(atoms, at + 1)
  // "the first half" of a match; "last quarter" is the one before this one
  const wholeYear = of && wordAt(atoms, at + 2) === 'the' && wordAt(atoms, at + 3) === 'year'
  if (period === 'half' && !year && before.end === the && !wholeYear) {
    if (of) return undefined
    if (ordinal.end === at) return undefined
  }
  if (last && the === i && before.end === the && !year) return undefined
  if (of && !year && !wholeYear && period === 'quarter') return undefined
  const core: PeriodCore = {
    kind: 'period',
    period,
    n,
    ...(before.year !== undefined && {year: before.year}),
    ...(before.yearShift !== undefined && {yearShift: before.yearShift}),
    ...(earlier && {fromText: -1 as const}),
    ...year?.core,
    ...(wholeYear && {yearShift: 0 as const}),
  }
  return hit(i, wholeYear ? at + 4 : (year?.end ?? at + 1), `times:${period}`, core)
}

/** "the summer of 1998", "summer 1998", "last fall", "this past spring", "the winter": "fall" and "spring" need more than an article. */
function readSeason(atoms: Atoms, i: number): Hit | undefined {
  const the = pastThe(atoms, i)
  let at = the
  let shift: Shift | undefined
  const lead = atoms.entry[at]?.shift
  if (lead !== undefined) {
    shift = lead as Shift
    at++
    if (shift === 0 && (wordAt(atoms, at) === 'past' || wordAt(atoms, at) === 'coming'))
      shift = wordAt(atoms, at++) === 'past' ? -1 : 1
  }
  const before = shift === undefined ? yearBefore(atoms, at) : {end: at}
  at = before.end
  const season = atoms.entry[at]?.season
  if (season === undefined) return undefined
  const bare = shift === undefined && before.end === the
  const year = shift === undefined && bare ? readYearAfter(atoms, at + 1) : undefined
  const preposition = wordAt(atoms, i - 1)
  if (bare && !year) {
    const word = wordAt(atoms, at)
    const next = wordAt(atoms, at + 1)
    const inside =
      preposition === 'in' ||
      preposition === 'over' ||
      preposition === 'during' ||
      preposition === 'by' ||
      preposition === 'since' ||
      preposition === 'until' ||
      preposition === 'throughout' ||
      preposition === 'mid' ||
      preposition === 'early' ||
      preposition === 'late' ||
      ['before', 'for', 'through', 'after', 'all', 'this', 'until'].includes(preposition)
    if (!inside || next === 'of' || next === 'in' || next === 'from') return undefined
    if (
      (word === 'fall' || word === 'spring') &&
      (the === i ||
        preposition === 'over' ||
        preposition === 'before' ||
        preposition === 'after' ||
        preposition === 'for')
    )
      return undefined
  }
  if (
    before.end > at - 1 &&
    before.end > the &&
    atoms.kind[at + 1] === AtomKind.word &&
    wordAt(atoms, at) === 'fall' &&
    wordAt(atoms, at + 1) === 'of'
  )
    return undefined
  const {end: _end, ...said} = before
  return hit(i, year?.end ?? at + 1, 'times:season', {
    kind: 'period',
    period: 'season',
    n: 0,
    season,
    ...said,
    ...(shift !== undefined && {shift}),
    ...year?.core,
  })
}

/** "fiscal 1988", "fiscal year 2024", "FY2024", "the 2023-24 financial year", "the year 2000" */
function readFiscalYear(atoms: Atoms, i: number): Hit | undefined {
  const the = pastThe(atoms, i)
  const word = wordAt(atoms, the)
  if (
    word === 'fy' ||
    word === 'fiscal' ||
    (word === 'financial' && wordAt(atoms, the + 1) === 'year') ||
    word === 'year'
  ) {
    let at = the + 1
    if (word !== 'year' && wordAt(atoms, at) === 'year') at++
    const year = readYear(atoms, at)
    if (year)
      return hit(i, year.end, word === 'year' ? 'times:year' : 'times:fiscal-year', {kind: 'calendar', year: year.year})
    return undefined
  }
  const year = readYear(atoms, the)
  if (!year) return undefined
  // 2023-24, 2023/24, 1993-96; "1999-00" is left to be two things
  const joint = wordAt(atoms, year.end)
  let end = year.end
  const short = atoms.number[end + 1] ?? -1
  if (
    (joint === '-' || joint === '/') &&
    glued(atoms, end) &&
    glued(atoms, end + 1) &&
    wordAt(atoms, end + 1).length === 2 &&
    short > year.year % 100 &&
    !(glued(atoms, end + 2) && atoms.kind[end + 2] !== AtomKind.sign)
  ) {
    end += 2
    const next = wordAt(atoms, end)
    const named =
      (next === 'fiscal' || next === 'financial' || next === 'school' || next === 'academic') &&
      wordAt(atoms, end + 1) === 'year'
    return hit(named ? i : the, named ? end + 2 : end, 'times:split-year', {
      kind: 'calendar',
      year: year.year,
      toYear: year.year - (year.year % 100) + short,
    })
  }
  const next = wordAt(atoms, end)
  if (
    (next === 'fiscal' || next === 'financial' || next === 'calendar' || next === 'tax') &&
    wordAt(atoms, end + 1) === 'year'
  )
    return hit(i, end + 2, 'times:fiscal-year', {kind: 'calendar', year: year.year})
  return undefined
}

/** A bare year: "1996", "'98", "nineteen ninety-four". */
function readBareYear(atoms: Atoms, i: number): Hit | undefined {
  const year = readYear(atoms, i)
  return year?.sure ? hit(i, year.end, 'times:year', {kind: 'calendar', year: year.year}) : undefined
}

/** "the 1988 quarter", "the 1988 period": of that year, the quarter that the text speaks of. */
function readQuarterOfYear(atoms: Atoms, i: number): Hit | undefined {
  if (wordAt(atoms, i) !== 'the') return undefined
  const year = readYear(atoms, i + 1)
  if (!year) return undefined
  const noun = wordAt(atoms, year.end)
  if (noun !== 'quarter' && noun !== 'period') return undefined
  return hit(i, year.end + 1, 'times:quarter-of-year', {kind: 'period', period: 'quarter', n: 0, year: year.year})
}

const READERS = [readQuarterOfYear, readQuarter, readSeason, readDecade, readCentury, readFiscalYear, readBareYear]

/** Years and what they are cut into or make up: quarters, halves, seasons, decades, centuries. The longest reading counts. */
export function readPeriod(atoms: Atoms, i: number): Hit | undefined {
  let best: Hit | undefined
  for (const read of READERS) {
    const found = read(atoms, i)
    if (found && (!best || found.end > best.end)) best = found
  }
  return best
}
