import {AtomKind, glued, pastHyphen, wordAt, type Atoms} from './atoms.ts'

/** A number in words or figures, read from atom i up to `end`. */
export interface Numeral {
  readonly end: number
  readonly low: number
  readonly high: number
  /** "a few", "several", "many". */
  readonly vague: boolean
}

const SIGNS_OF_MONEY = new Set(['$', '£', '€', '¥', '₹', '#', '№'])
const FRACTIONS: Readonly<Record<string, number>> = {'½': 0.5, '¼': 0.25, '¾': 0.75}

/** `1,900`, `3.5`, `2 1/2`, `40`: value and end. Numbers glued to letters or money signs are none. */
export function readFigures(atoms: Atoms, i: number): {end: number; value: number} | undefined {
  if (atoms.kind[i] !== AtomKind.number || atoms.number[i]! < 0) return undefined
  if (glued(atoms, i)) {
    const before = wordAt(atoms, i - 1)
    if (SIGNS_OF_MONEY.has(before) || atoms.kind[i - 1] === AtomKind.word) return undefined
    if (
      (before === '.' || before === ',' || before === ':' || before === '/') &&
      atoms.kind[i - 2] === AtomKind.number &&
      glued(atoms, i - 1)
    )
      return undefined
  }
  let value = atoms.number[i]!
  let end = i + 1
  // 1,900
  while (
    wordAt(atoms, end) === ',' &&
    glued(atoms, end) &&
    glued(atoms, end + 1) &&
    wordAt(atoms, end + 1).length === 3 &&
    atoms.kind[end + 1] === AtomKind.number
  ) {
    value = value * 1000 + atoms.number[end + 1]!
    end += 2
  }
  // 3.5
  if (
    wordAt(atoms, end) === '.' &&
    glued(atoms, end) &&
    glued(atoms, end + 1) &&
    atoms.kind[end + 1] === AtomKind.number
  ) {
    value += atoms.number[end + 1]! / 10 ** wordAt(atoms, end + 1).length
    return {end: end + 2, value}
  }
  // 2½, 2 1/2, 2-1/2
  const sign = wordAt(atoms, end)
  if (sign in FRACTIONS) return {end: end + 1, value: value + FRACTIONS[sign]!}
  const fraction = pastHyphen(atoms, end)
  if (
    atoms.kind[fraction] === AtomKind.number &&
    wordAt(atoms, fraction + 1) === '/' &&
    atoms.kind[fraction + 2] === AtomKind.number &&
    glued(atoms, fraction + 1) &&
    glued(atoms, fraction + 2) &&
    atoms.number[fraction]! < atoms.number[fraction + 2]!
  ) {
    return {end: fraction + 3, value: value + atoms.number[fraction]! / atoms.number[fraction + 2]!}
  }
  return {end, value}
}

/** "twenty-six", "two hundred", "nineteen". */
export function readCardinal(atoms: Atoms, i: number): {end: number; value: number} | undefined {
  let value = atoms.entry[i]?.cardinal
  if (value === undefined || value >= 100) return undefined
  let end = i + 1
  if (value >= 20 && value % 10 === 0) {
    const next = pastHyphen(atoms, end)
    const unit = atoms.entry[next]?.cardinal
    if (unit !== undefined && unit > 0 && unit < 10) {
      value += unit
      end = next + 1
    }
  }
  const scale = atoms.entry[end]?.cardinal
  if (scale === 100 || scale === 1000) return {end: end + 1, value: value * scale}
  return {end, value}
}

const readOne = (atoms: Atoms, i: number): {end: number; value: number} | undefined =>
  readFigures(atoms, i) ?? readCardinal(atoms, i)

/** An amount before a unit: "three", "2 1/2", "a couple of", "two or three", "3-4", "a few", "half a". */
export function readNumeral(atoms: Atoms, i: number): Numeral | undefined {
  const word = wordAt(atoms, i)
  const second = wordAt(atoms, i + 1)
  const exactly = (end: number, value: number): Numeral => ({end, low: value, high: value, vague: false})
  if (word === 'several' || word === 'many' || word === 'few') return {end: i + 1, low: 2, high: 9, vague: true}
  if (word === 'couple') return exactly(second === 'of' ? i + 2 : i + 1, 2)
  if (word === 'half')
    return second === 'a' || second === 'an' ? exactly(i + 2, 0.5) : exactly(pastHyphen(atoms, i + 1), 0.5)
  if (word === 'a' || word === 'an') {
    if (second === 'few') return {end: i + 2, low: 2, high: 9, vague: true}
    if (second === 'couple') return exactly(wordAt(atoms, i + 2) === 'of' ? i + 3 : i + 2, 2)
    if (second === 'dozen') return exactly(i + 2, 12)
    if (second === 'half') return exactly(pastHyphen(atoms, i + 2), 0.5)
    if (second === 'hundred') return exactly(i + 2, 100)
    if (second === 'thousand') return exactly(i + 2, 1000)
    if (second === 'single' || second === 'full' || second === 'whole') return exactly(i + 2, 1)
    return exactly(i + 1, 1)
  }
  const first = readOne(atoms, i)
  if (!first) return undefined
  // "two-and-a-half-year", "two and a half years"
  const and = pastHyphen(atoms, first.end)
  if (wordAt(atoms, and) === 'and') {
    const a = pastHyphen(atoms, and + 1)
    const half = pastHyphen(atoms, a + 1)
    if (wordAt(atoms, a) === 'a' && wordAt(atoms, half) === 'half') return exactly(half + 1, first.value + 0.5)
  }
  // "two or three", "two to three", "3-4"
  const joint = wordAt(atoms, first.end)
  if (joint === 'or' || joint === 'to' || (joint === '-' && glued(atoms, first.end))) {
    const other = readOne(atoms, first.end + 1)
    if (other && other.value > first.value) return {end: other.end, low: first.value, high: other.value, vague: false}
  }
  return exactly(first.end, first.value)
}

/** "26th", "third", "twenty-sixth": value and end. */
export function readOrdinal(atoms: Atoms, i: number): {end: number; value: number} | undefined {
  const figures = atoms.number[i] ?? -1
  if (figures > 0) {
    const ending = wordAt(atoms, i + 1)
    if (glued(atoms, i + 1) && (ending === 'st' || ending === 'nd' || ending === 'rd' || ending === 'th'))
      return {end: i + 2, value: figures}
    return undefined
  }
  const entry = atoms.entry[i]
  if (entry?.ordinal !== undefined && entry.ordinal > 0) return {end: i + 1, value: entry.ordinal}
  const tens = entry?.cardinal
  if (tens === 20 || tens === 30) {
    const next = pastHyphen(atoms, i + 1)
    const unit = atoms.entry[next]?.ordinal
    if (unit !== undefined && unit > 0 && unit < 10) return {end: next + 1, value: tens + unit}
  }
  return undefined
}
