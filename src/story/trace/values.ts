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
  /** "about", "nearly", and no bound: the exact value may lie on either side. */
  readonly near?: true
  /** "at least", "more than": the value is no smaller; "up to", "fewer than": no larger. */
  readonly bound?: 'least' | 'most'
  /** For numbers: the place of the last digit that is no zero, in the base unit (0.1 of 6.2, 100,000 of 1.4 million). */
  readonly step?: number
  /** For numbers: how many base units one of the unit written is (1000 of "km"). */
  readonly factor?: number
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
  '€': ['€', 1], $: ['$', 1], '£': ['£', 1], mph: ['m', 1609.34], kph: ['m', 1000],
} // prettier-ignore
const ROUGH = new Set(
  'about around nearly almost some roughly approximately over under least most than close just shade up'.split(' '),
)
const NEAR = new Set('about around nearly almost some roughly approximately close shade'.split(' '))
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
  const rough = at > 0 && (ROUGH.has(words.form[at - 1]!) || isSoonBefore(words, at))
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

//  shortly before six     just after 3 am
//  ^^^^^^^^^^^^^^         ^^^^^^^^^^
const isSoonBefore = (words: Words, at: number): boolean =>
  ['before', 'after', 'past'].includes(words.form[at - 1] ?? '') &&
  ['shortly', 'just', 'soon', 'little', 'moments', 'minutes'].includes(words.form[at - 2] ?? '')

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
  let factor = 1
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
  //  £1.2m
  //      ^
  if (unit !== '' && words.form[i] === 'm' && words.stop[i] === 0) {
    amount *= 1e6
    i++
  }
  const tail = words.form[i] ?? ''
  if (unit === '' && words.stop[i] !== 2 && Object.hasOwn(UNITS, tail)) {
    ;[unit, factor] = UNITS[tail]!
    i++
  } else if (
    unit === '' &&
    (tail === 'year' || tail === 'years') &&
    (words.form[i + 1] === 'old' || words.form[i + 1] === 'olds')
  )
    unit = 'age'
  // -4 degrees Fahrenheit, minus 20 Celsius: one scale for both
  const degrees = i + (/^degrees?$/.test(words.form[i] ?? '') ? 1 : 0)
  const scale = words.form[degrees] ?? ''
  const step = stepOf(amount) * factor
  amount *= factor
  if (unit === '' && (scale === 'celsius' || scale === 'fahrenheit')) {
    if (words.form[at - 1] === 'minus' || words.text[words.start[at]! - 1] === '-') amount = -amount
    if (scale === 'fahrenheit') {
      amount = (amount - 32) / 1.8
      factor = 1 / 1.8
    }
    unit = '°C'
    i = degrees + 1
  }
  let rough = false
  let near = false
  for (let k = Math.max(0, at - 3); k < at; k++) {
    if (ROUGH.has(words.form[k]!)) rough = true
    if (NEAR.has(words.form[k]!)) near = true
  }
  const bound = boundBefore(words, at)
  return {
    type: 'number',
    from: at,
    to: i,
    amount,
    unit,
    rough,
    step,
    factor,
    ...(near ? {near} : {}),
    ...(bound === null ? {} : {bound}),
  }
}

//  at least 30   more than 30   no fewer than 30   over 30   up to 30   no more than 30   fewer than 30
//  ^^^^^^^^      ^^^^^^^^^      ^^^^^^^^^^^^^      ^^^^      ^^^^^      ^^^^^^^^^^^^      ^^^^^^^^^^
function boundBefore(words: Words, at: number): 'least' | 'most' | null {
  const [third, second, first] = [at - 3, at - 2, at - 1].map((i) => words.form[i] ?? '')
  if (first === 'over' || (second === 'at' && first === 'least')) return 'least'
  if (first === 'under' || (second === 'up' && first === 'to') || (second === 'at' && first === 'most')) return 'most'
  if (first !== 'than') return null
  const [more, fewer] = [second === 'more', second === 'fewer' || second === 'less']
  if (!more && !fewer) return null
  return more === (third === 'no') ? 'most' : 'least'
}

/** The place of the last digit of a number that is no zero: 100 of 1,200, 0.01 of 6.25. */
function stepOf(amount: number): number {
  const [digits, exponent] = amount.toExponential().split('e')
  return 10 ** (Number(exponent) - ((digits?.length ?? 1) > 1 ? digits!.length - 2 : 0))
}

/** A time said with "about" or "shortly before" may be so many minutes off (start value: a quarter of an hour is told as such). */
const ABOUT_MINUTES = 14
/** What is said with "about" or "nearly" may be so far off, as a share. */
const ABOUT_SHARE = 0.1
/** A value keeps a bound that is no farther from it than this, as a share of the larger: 32 keeps "at least 30", 300 is another matter. */
const BOUND_SHARE = 1 / 3
/** No two figures that agree are farther apart than this, as a share of the larger. */
const FARTHEST = BOUND_SHARE
/** What one unit turned into another may be off, as a share, beside the half of its last digit (3 miles, 5 km: 0.034). */
const CONVERTED_SHARE = 0.06

/**
 * Whether a copy's figure can be the parent's: the same value, converted, rounded, or with parts left unsaid. A copy may
 * round what its parent gives exactly ("nearly 300" for 297); it may be more exact only where its parent said "about".
 */
export function agree(a: Figure, b: Figure): boolean {
  if (a.type !== b.type) return false
  if (a.type === 'date') return same(a.day, b.day) && same(a.month, b.month) && same(a.year, b.year)
  if (a.type === 'clock') return sameTime(a, b)
  if (a.type !== 'number') return a.amount === b.amount
  if (a.amount === b.amount) return true
  if (areFar(a, b)) return false
  const larger = Math.max(Math.abs(a.amount), Math.abs(b.amount))
  const off = Math.abs(a.amount - b.amount)
  // One unit turned into another is rounded on the way; so is what is said with "about" or "nearly".
  if (a.unit !== b.unit) return off < 0.02 * larger
  if (a.factor !== b.factor && (off < 0.02 * larger || off <= Math.min(CONVERTED_SHARE * larger, lastDigit(a, b) / 2)))
    return true
  if (b.rough && !a.rough && off <= ABOUT_SHARE * larger) return true
  if (keepsBound(a, b) || keepsBound(b, a)) return true
  return isRounded(a, b) || (a.near === true && b.near !== true && isRounded(b, a))
}

const keepsBound = (bound: Figure, value: Figure): boolean =>
  bound.bound !== undefined &&
  value.bound === undefined &&
  (bound.bound === 'least' ? value.amount >= bound.amount : value.amount <= bound.amount)

/** Two numbers that cannot be one whatever is said of them. */
export const areFar = (a: Figure, b: Figure): boolean =>
  Math.abs(a.amount - b.amount) > FARTHEST * Math.max(Math.abs(a.amount), Math.abs(b.amount))

const lastDigit = (a: Figure, b: Figure): number => Math.max(a.step ?? 0, b.step ?? 0)

function sameTime(a: Figure, b: Figure): boolean {
  const round = a.unit === 'dial' || b.unit === 'dial' ? 720 : 1440
  const apart = (((a.amount - b.amount) % round) + round) % round
  const off = Math.min(apart, round - apart)
  if (off === 0 || (b.rough && !a.rough && off <= ABOUT_MINUTES)) return true
  return a.zoned !== b.zoned && off % 30 === 0
}

const same = (a: number | undefined, b: number | undefined): boolean => a === undefined || b === undefined || a === b

/** A rounded figure is so far off at most, as a share: 1.4 is not told as 1. */
const ROUNDED_SHARE = 0.1
/** So near, as a share, it may also be cut off: 1,389,400 told as 1.38 million. */
const CUT_SHARE = 0.01

/**
 * `b` is `a` with its last digits rounded away: 1,381,440 and 1.38 million, 6.24 and 6.2.
 * Of whole numbers at least two digits must go: 64 is not told as 60 without a word for it.
 */
function isRounded(a: Figure, b: Figure): boolean {
  const [fine, coarse] = [a.step ?? 1, b.step ?? 1]
  if (a.unit !== b.unit || coarse < 9 * fine || !(coarse >= 100 || fine < 1)) return false
  const off = Math.abs(a.amount - b.amount)
  // Binary fractions: 6.25 is as far from 6.2 as from 6.3.
  const nearest = off <= ROUNDED_SHARE * Math.abs(a.amount) && off <= (coarse / 2) * (1 + 1e-9)
  return nearest || (off < coarse && off <= CUT_SHARE * Math.abs(a.amount))
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
