import {CAPITAL, FIRST, type Words} from './words.ts'

/**
 * Numbers and times as words show them, for comparing a copy with what it was copied from. Much narrower than the
 * mentions of a report: only what is sure from the shape of the words, so that it also works where no mention is known.
 */
export interface Figure {
  readonly type: 'number' | 'clock' | 'date' | 'weekday' | 'year' | 'ordinal'
  /** Half-open range of words. */
  readonly from: number
  readonly to: number
  /** Number, minutes since midnight, year, 1 to 7 for a weekday, rank of an ordinal; 0 for a date. */
  readonly amount: number
  /** For numbers: base unit ("m", "%", "€", "age"), "" for a plain count. */
  readonly unit: string
  /** For dates: what is said of it. */
  readonly day?: number
  readonly month?: number
  readonly year?: number
  /** "about", "nearly", "at least" stands before it. */
  readonly rough: boolean
  /** A time of day with a zone of its own ("0100 GMT"). */
  readonly zoned?: true
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const SCALE: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
}
/** Factor to the base unit. */
const UNITS: Readonly<Record<string, readonly [string, number]>> = {
  '%': ['%', 1], km: ['m', 1000], m: ['m', 1], mm: ['m', 0.001], cm: ['m', 0.01], mile: ['m', 1609.34], miles: ['m', 1609.34],
  inch: ['m', 0.0254], inches: ['m', 0.0254], foot: ['m', 0.3048], feet: ['m', 0.3048], ft: ['m', 0.3048], yard: ['m', 0.9144],
  yards: ['m', 0.9144], kg: ['kg', 1], tonne: ['kg', 1000], tonnes: ['kg', 1000], ton: ['kg', 1000], tons: ['kg', 1000],
  acre: ['m2', 4046.86], acres: ['m2', 4046.86], hectare: ['m2', 10_000], hectares: ['m2', 10_000], ha: ['m2', 10_000],
  '€': ['€', 1], $: ['$', 1], '£': ['£', 1],
} // prettier-ignore
const ROUGH = new Set(
  'about around nearly almost some roughly approximately over under least most than close just shade up'.split(' '),
)
const IN_YEAR = new Set(
  'in since of from until till by before after during year between and to early late mid spring summer autumn winter'.split(
    ' ',
  ),
)
const ZONES = new Set('gmt utc bst cet cest est edt pst pdt msk ist'.split(' '))

/** What a number or time can open with, digits apart. */
const OPENERS = new Set([
  ...MONTHS,
  ...WEEKDAYS,
  ...WEEKDAYS.map((d) => `${d}s`),
  ...ORDINALS,
  'dozen',
  'hundred',
  '$',
  '€',
  '£',
])

const PLAIN = /^\d+(?:\.\d+)?$/

export function figuresOf(words: Words): Figure[] {
  const out: Figure[] = []
  let at = 0
  while (at < words.count) {
    const form = words.form[at]!
    const digit = form.charCodeAt(0) >= 48 && form.charCodeAt(0) <= 57
    if (!digit && !OPENERS.has(form)) {
      at++
      continue
    }
    const found = timeAt(words, at) ?? numberAt(words, at)
    if (found === null) at++
    else {
      out.push(found)
      at = found.to
    }
  }
  return out
}

const rawOf = (words: Words, i: number): string => words.text.slice(words.start[i], words.end[i])

function monthAt(words: Words, i: number): number {
  if (i < 0 || i >= words.count) return 0
  const month = MONTHS.indexOf(words.form[i]!) + 1
  if (month === 0) return 0
  // "May" is a month where it has a capital that no sentence start explains; "march" likewise.
  const capital = (words.flags[i]! & CAPITAL) !== 0 && (words.flags[i]! & FIRST) === 0
  return capital || !['may', 'march'].includes(words.form[i]!) ? month : 0
}

const smallAt = (words: Words, i: number): number => {
  const form = words.form[i] ?? ''
  return /^\d{1,2}(?:st|nd|rd|th)?$/.test(form) ? Number.parseInt(form, 10) : 0
}

const yearAt = (words: Words, i: number): number => {
  const raw = i < words.count && i >= 0 ? rawOf(words, i) : ''
  return /^(?:1[5-9]|20)\d\d$/.test(raw) ? Number(raw) : 0
}

function timeAt(words: Words, at: number): Figure | null {
  const form = words.form[at]!
  const rough = at > 0 && ROUGH.has(words.form[at - 1]!)
  const base = {from: at, amount: 0, unit: '', rough}
  // Oct 12 [2024], March 2022, March
  const month = monthAt(words, at)
  if (month > 0) {
    const day = words.stop[at + 1] === 2 ? 0 : smallAt(words, at + 1)
    const next = day > 0 ? at + 2 : at + 1
    const year = yearAt(words, next)
    return {
      ...base,
      type: 'date',
      to: year > 0 ? next + 1 : next,
      month,
      ...(day > 0 && day < 32 ? {day} : {}),
      ...(year > 0 ? {year} : {}),
    }
  }
  // 12 October [2024]
  const day = smallAt(words, at)
  const after = monthAt(words, at + 1)
  if (day > 0 && day < 32 && after > 0) {
    const year = yearAt(words, at + 2)
    return {...base, type: 'date', to: year > 0 ? at + 3 : at + 2, month: after, day, ...(year > 0 ? {year} : {})}
  }
  const weekday = WEEKDAYS.indexOf(form.endsWith('s') ? form.slice(0, -1) : form) + 1
  if (weekday > 0 && words.flags[at]! & CAPITAL) return {...base, type: 'weekday', to: at + 1, amount: weekday}
  const clock = clockAt(words, at, rough)
  if (clock !== null) return clock
  const year = yearAt(words, at)
  if (
    year > 0 &&
    (at === 0 ||
      IN_YEAR.has(words.form[at - 1]!) ||
      words.stop[at + 1] !== 0 ||
      monthAt(words, at - 1) > 0 ||
      words.form[at - 1] === 'the')
  )
    return {...base, type: 'year', to: at + 1, amount: year}
  const rank = ORDINALS.indexOf(form) + 1
  if (rank > 0) return {...base, type: 'ordinal', to: at + 1, amount: rank}
  return null
}

//  16:40   10.10 pm   3 am   2200 GMT   half past eleven   a quarter to five
function clockAt(words: Words, at: number, rough: boolean): Figure | null {
  const raw = rawOf(words, at)
  const next = words.form[at + 1] ?? ''
  if (raw === 'half' || raw === 'quarter') {
    const hour = smallAt(words, at + 2)
    if (hour < 1 || hour > 12 || (next !== 'past' && !(raw === 'quarter' && next === 'to'))) return null
    const off = raw === 'half' ? 30 : next === 'to' ? -15 : 15
    // Morning or evening is not said: compared by the dial.
    return {type: 'clock', from: at, to: at + 3, amount: (hour % 12) * 60 + off, unit: 'dial', rough}
  }
  const half = next === 'am' || next === 'pm' ? next : ''
  const shape = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(raw)
  const zoneAt = at + (half === '' ? 1 : 2)
  const zoned = ZONES.has(words.form[zoneAt] ?? '') ? ({zoned: true} as const) : {}
  if (shape !== null && (half !== '' || raw.includes(':'))) {
    const hour = Number(shape[1])
    const minute = Number(shape[2] ?? 0)
    if (hour > 24 || minute > 59 || (half !== '' && hour > 12)) return null
    const amount = (half === '' ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute
    return {type: 'clock', from: at, to: half === '' ? at + 1 : at + 2, amount, unit: '', rough, ...zoned}
  }
  if (/^\d{4}$/.test(raw) && ZONES.has(next))
    return {
      type: 'clock',
      from: at,
      to: at + 2,
      amount: Number(raw.slice(0, 2)) * 60 + Number(raw.slice(2)),
      unit: '',
      rough,
      zoned: true,
    }
  return null
}

function numberAt(words: Words, at: number): Figure | null {
  let i = at
  let unit = ''
  const form = words.form[at]!
  if (Object.hasOwn(UNITS, form) && ['$', '£', '€'].includes(form) && PLAIN.test(words.form[at + 1] ?? '')) {
    unit = UNITS[form]![0]
    i++
  }
  const first = words.form[i]!
  let amount: number
  if (PLAIN.test(first)) amount = Number(first)
  else if (first === 'dozen' || first === 'hundred') amount = 1
  else return null
  if (amount > 1e15) return null
  if (PLAIN.test(first)) i++
  // twenty-nine: tens beside ones, both written out
  if (amount >= 20 && amount % 10 === 0 && /^\p{L}/u.test(rawOf(words, i - 1)) && /^[1-9]$/.test(words.form[i] ?? ''))
    amount += Number(words.form[i++])
  for (let scale = SCALE[words.form[i] ?? '']; scale !== undefined && i - at < 6; scale = SCALE[words.form[i] ?? '']) {
    amount *= scale
    i++
  }
  const tail = words.form[i] ?? ''
  if (unit === '' && words.stop[i] !== 2 && Object.hasOwn(UNITS, tail)) {
    const [base, factor] = UNITS[tail]!
    unit = base
    amount *= factor
    i++
  } else if (
    unit === '' &&
    (tail === 'year' || tail === 'years') &&
    (words.form[i + 1] === 'old' || words.form[i + 1] === 'olds')
  )
    unit = 'age'
  let rough = false
  for (let k = Math.max(0, at - 3); k < at; k++) if (ROUGH.has(words.form[k]!)) rough = true
  return {type: 'number', from: at, to: i, amount, unit, rough}
}

/**
 * Whether a copy's figure can be the parent's: the same value, converted, rounded, or with parts left unsaid. A copy may
 * round what its parent gives exactly ("nearly 300" for 297), never the other way round.
 */
export function agree(a: Figure, b: Figure): boolean {
  if (a.type !== b.type) return false
  if (a.type === 'date') return same(a.day, b.day) && same(a.month, b.month) && same(a.year, b.year)
  if (a.type === 'clock' && (a.unit === 'dial' || b.unit === 'dial')) return (a.amount - b.amount) % 720 === 0
  if (a.type !== 'number')
    return a.amount === b.amount || (a.type === 'clock' && a.zoned !== b.zoned && (a.amount - b.amount) % 30 === 0)
  if (a.amount === b.amount) return true
  const larger = Math.max(Math.abs(a.amount), Math.abs(b.amount))
  const off = Math.abs(a.amount - b.amount) / larger
  // One unit turned into another is rounded on the way; so is what is said with "about" or "nearly".
  if (a.unit !== b.unit && off < 0.02) return true
  if (off < 0.02 && a.unit !== '' && !Number.isInteger(a.amount * b.amount)) return true
  return (b.rough && !a.rough && off <= 0.1) || isRounded(a.amount, b.amount)
}

const same = (a: number | undefined, b: number | undefined): boolean => a === undefined || b === undefined || a === b

/** `b` is `a` with its last digits rounded away: 1,381,440 and 1.38 million. At least two digits must go. */
function isRounded(a: number, b: number): boolean {
  if (a === 0 || b === 0 || !Number.isInteger(b)) return false
  let step = 1
  while (b % (step * 10) === 0) step *= 10
  return step >= 100 && Math.abs(a - b) < step
}

const two = (n: number): string => String(n).padStart(2, '0')

/** What is written out as the value of a figure. */
export function valueOf(figure: Figure): string {
  if (figure.type === 'clock') return `${two(Math.floor(figure.amount / 60))}:${two(figure.amount % 60)}`
  if (figure.type === 'weekday') return WEEKDAYS[figure.amount - 1]!
  if (figure.type === 'date') {
    const {year, month, day} = figure
    return [
      year === undefined ? '--' : String(year),
      ...(month === undefined ? [] : [two(month)]),
      ...(day === undefined ? [] : [two(day)]),
    ].join('-')
  }
  return figure.unit === '' ? String(figure.amount) : `${Math.round(figure.amount * 1000) / 1000} ${figure.unit}`
}
