import {AtomKind, glued, pastHyphen, wordAt, type Atoms} from './atoms.ts'
import {readCardinal} from './numerals.ts'

/** Years that stand bare in news: "in 1789" needs its preposition, "the 1996 law" does not. */
const SURE_FROM = 1900
const SURE_TO = 2039
const LIKELY_FROM = 1000
const LIKELY_TO = 2199

/** Words before a number that make it a year. */
const BEFORE_YEAR = new Set([
  'in',
  'since',
  'until',
  'till',
  'during',
  'before',
  'after',
  'by',
  'early',
  'late',
  'mid',
  'fiscal',
  'season',
  'year',
  'circa',
  'of',
  'from',
  'between',
  'throughout',
  'summer',
  'winter',
  'spring',
  'autumn',
  'fall',
  'last',
])

/** Units and counted things: "1,900", "2000 people", "1998 metres" are no years. */
const COUNTED = new Set(
  'people men women children percent per degrees miles mile km kilometres kilometers metres meters feet foot ft lbs pounds dollars euros yen yuan rubles roubles tons tonnes barrels acres hectares votes points troops soldiers police homes houses jobs times gmt hours hrs mw mb watts dead deaths words pages'.split(
    ' ',
  ),
)

/** Words before a number that make it a count or a name's part: "some 2000", "Boeing 1900", "route 2002". */
const BEFORE_COUNT = new Set([
  'some',
  'nearly',
  'almost',
  'over',
  'about',
  'than',
  'no',
  'number',
  'flight',
  'route',
  'highway',
  'page',
  'section',
  'apartment',
  'room',
  'up',
  'least',
  'most',
  'boeing',
  'peugeot',
  'channel',
  'resolution',
])

/** A year in figures, `1998`, or `'98`, or in words, "nineteen ninety-eight", from atom i. */
export function readYear(atoms: Atoms, i: number): {end: number; year: number; sure: boolean} | undefined {
  const value = atoms.number[i] ?? -1
  if (value >= LIKELY_FROM && value <= LIKELY_TO && wordAt(atoms, i).length === 4)
    return readFigureYear(atoms, i, value)
  if (
    wordAt(atoms, i) === "'" &&
    atoms.kind[i + 1] === AtomKind.number &&
    wordAt(atoms, i + 1).length === 2 &&
    glued(atoms, i + 1)
  ) {
    const after = wordAt(atoms, i + 2)
    if (glued(atoms, i + 2) && atoms.kind[i + 2] !== AtomKind.sign) return undefined
    if (glued(atoms, i) && i > 0) return undefined
    if (after === "'" && !BEFORE_YEAR.has(wordAt(atoms, i - 1))) return undefined
    const two = atoms.number[i + 1]!
    return {end: i + 2, year: two > 39 ? 1900 + two : 2000 + two, sure: true}
  }
  return readSpokenYear(atoms, i)
}

function readFigureYear(atoms: Atoms, i: number, year: number): {end: number; year: number; sure: boolean} | undefined {
  const before = wordAt(atoms, i - 1)
  const next = wordAt(atoms, i + 1)
  if (glued(atoms, i)) {
    if (atoms.kind[i - 1] !== AtomKind.sign) return undefined
    if (!'-("\'/'.includes(before) && before !== '--') return undefined
    // "F-1998", "3-1998", "AC/2001"
    if (
      (before === '-' || before === '/') &&
      glued(atoms, i - 1) &&
      atoms.kind[i - 2] === AtomKind.word &&
      !atoms.entry[i - 2]
    )
      return undefined
  }
  if (glued(atoms, i + 1)) {
    if (atoms.kind[i + 1] === AtomKind.word) return undefined
    if (next === '%' || next === ':' || next === '°') return undefined
    if ((next === '.' || next === ',' || next === '/') && glued(atoms, i + 2) && atoms.kind[i + 2] === AtomKind.number)
      return undefined
    if (next === '-' && glued(atoms, i + 2) && atoms.kind[i + 2] === AtomKind.word && COUNTED.has(wordAt(atoms, i + 2)))
      return undefined
  }
  if (COUNTED.has(next) || BEFORE_COUNT.has(before)) return undefined
  if (atoms.entry[i + 1]?.unit !== undefined && next !== 'season' && atoms.entry[i + 1]?.plural && before !== 'the')
    return undefined
  if (next === 'million' || next === 'billion' || next === 'thousand') return undefined
  const named = BEFORE_YEAR.has(before)
  if (year < SURE_FROM || year > SURE_TO)
    return named && before !== 'of' && before !== 'last' && before !== 'by'
      ? {end: i + 1, year, sure: true}
      : {end: i + 1, year, sure: false}
  // 2000 troops; but "the 1998 elections", "in 2000 troops"
  if (year % 100 === 0 && !named && before !== 'the' && /^[a-z]+s$/.test(next) && !glued(atoms, i + 1)) return undefined
  return {end: i + 1, year, sure: true}
}

/** "nineteen seventy-nine", "the year two thousand", "twenty twenty-three" */
function readSpokenYear(atoms: Atoms, i: number): {end: number; year: number; sure: boolean} | undefined {
  const head = atoms.entry[i]?.cardinal
  if (head === 2 && atoms.entry[i + 1]?.cardinal === 1000) {
    const before = wordAt(atoms, i - 1)
    if (!BEFORE_YEAR.has(before)) return undefined
    if (atoms.entry[i + 2]?.unit) return undefined
    const and = wordAt(atoms, i + 2) === 'and' ? i + 3 : i + 2
    const rest = readCardinal(atoms, and)
    if (rest && rest.value < 100 && (and > i + 2 || before === 'year'))
      return {end: rest.end, year: 2000 + rest.value, sure: true}
    if (and === i + 2 && /^[a-z]+s$/.test(wordAt(atoms, i + 2)) && before !== 'year') return undefined
    return {end: i + 2, year: 2000, sure: true}
  }
  if (head !== 18 && head !== 19 && head !== 20) return undefined
  const next = pastHyphen(atoms, i + 1)
  const tail = readCardinal(atoms, next)
  if (!tail || tail.value < 10 || tail.value > 99) return undefined
  // "twenty twenty-somethings", "nineteen ninety-minute matches"
  const after = pastHyphen(atoms, tail.end)
  if (after > tail.end || atoms.entry[after]?.unit || atoms.entry[after]?.cardinal) return undefined
  return {end: tail.end, year: head * 100 + tail.value, sure: true}
}
