import type {View} from '../view.ts'
import {wordTable} from '../word-table.ts'

/** A number as words or figures, before bounds and units: `low` = `high` unless it is vague ("dozens"). */
export interface NumberPhrase {
  readonly first: number
  /** Token after it. */
  readonly end: number
  readonly low: number
  readonly high: number
  readonly vague: boolean
  /** Written in figures. */
  readonly figures: boolean
  /** "million", "bn" stood in it: then a second number of a range may lend its own ("2 to 3 million"). */
  readonly scale: number
}

const UNITS = wordTable<number>({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
})
const TENS = wordTable<number>({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
})
/** Lakh and crore are of South Asian English. */
export const SCALES = wordTable<number>({
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
})
/** Written small behind figures: "£5bn", "12k". A lone "m" is a million or a metre: the unit rules decide. */
const SHORT_SCALES = wordTable<number>({
  k: 1e3,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  mil: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
  tln: 1e12,
})

/** Both ends as a careful reader takes them (METHODS 3.6): "dozens" are two dozen to under a hundred. */
const VAGUE = wordTable<readonly [number, number]>({
  dozens: [24, 99],
  scores: [40, 199],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  millions: [2e6, 9_999_999],
  billions: [2e9, 9_999_999_999],
  trillions: [2e12, 9_999_999_999_999],
})
const VAGUE_STEP = wordTable<number>({hundreds: 1e2, thousands: 1e3, millions: 1e6, billions: 1e9})
const FEW = wordTable<readonly [number, number]>({several: [3, 9], few: [3, 5], couple: [2, 2]})

const FIGURES = /^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$|^\.\d+$/
const HALVES = wordTable<number>({'½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 0.125})

/** Value of a token in figures; NaN if it is none. "2,500" and "12,50,000" but not "1,2". */
export function figuresOf(word: string): number {
  const half = word.at(-1) ?? ''
  if (half in HALVES) {
    const whole = word.slice(0, -1)
    return whole === ''
      ? HALVES[half]!
      : FIGURES.test(whole)
        ? Number(whole.replace(/,/g, '')) + HALVES[half]!
        : Number.NaN
  }
  return word.length <= 24 && FIGURES.test(word) ? Number(word.replace(/,/g, '')) : Number.NaN
}

const isNoise = (view: View, i: number): boolean => view.low[i] === '-' && view.gap[i] === 0 && view.gap[i + 1] === 0

/**
 * Reads the number that begins at token `i`; null if none does.
 * @param written what stands at the token, where a currency is glued to it ("R14": 14)
 *
 *     two hundred and twelve people      2.5 million euros      tens of thousands      half a dozen      several hundred
 *     ^--------------------^ 212         ^---------^            ^---------------^      ^----------^ 6    ^-------------^
 */
export function numberAt(view: View, i: number, written = view.words[i]): NumberPhrase | null {
  const {low} = view
  const word = low[i]
  if (word === undefined) return null
  const make = (end: number, a: number, b = a, vague = false, figures = false, scale = 1): NumberPhrase => ({
    first: i,
    end,
    low: tidy(a),
    high: tidy(b),
    vague,
    figures,
    scale,
  })
  // "198-203" may come as one token; "555-0134" is a telephone
  const pair = /^([1-9]\d{0,3})[-–]([1-9]\d{0,3})$/.exec(word)
  if (pair !== null && Number(pair[1]) < Number(pair[2]))
    return make(i + 1, Number(pair[1]), Number(pair[2]), false, true)
  const plain = figuresOf(written!)
  if (!Number.isNaN(plain)) return figures(view, i, plain, make)
  if (word === 'half' || (word === 'a' && low[i + 1] === 'half')) {
    const at = word === 'half' ? i + 1 : i + 2
    // "half a dozen", "half-a-dozen", "half a million"
    let k = at
    if (low[k] === '-') k++
    if (low[k] === 'a') k++
    if (low[k] === '-') k++
    const scale = SCALES[low[k] ?? '']
    if (scale !== undefined && low[k] !== 'hundred') return make(k + 1, scale / 2, undefined, false, false, scale)
    return null
  }
  // "a quarter of a million", "three quarters of a million"
  if (
    (word === 'a' && low[i + 1] === 'quarter') ||
    (word === 'three' && /^quarters$/.test(low[low[i + 1] === '-' ? i + 2 : i + 1] ?? ''))
  ) {
    // "a quarter-million"
    const tied = SCALES[low[i + 3] ?? '']
    if (word === 'a' && low[i + 2] === '-' && tied !== undefined)
      return make(i + 4, tied / 4, undefined, false, false, tied)
    const k = low[i + 1] === '-' ? i + 3 : i + 2
    const scale = SCALES[low[k + 2] ?? '']
    if (low[k] === 'of' && low[k + 1] === 'a' && scale !== undefined)
      return make(k + 3, (word === 'a' ? 0.25 : 0.75) * scale, undefined, false, false, scale)
  }
  if (word === 'tens' || word === 'hundreds' || word === 'thousands' || word === 'dozens') {
    const step = low[i + 1] === 'of' ? VAGUE_STEP[low[i + 2] ?? ''] : undefined
    if (step !== undefined && word !== 'dozens') {
      const times = word === 'tens' ? 10 : word === 'hundreds' ? 100 : 1000
      // "tens of thousands" 20,000 to 99,999
      return make(i + 3, 2 * times * step, 10 * times * step - 1, true, false, step)
    }
  }
  const vague = VAGUE[word]
  if (vague !== undefined) return make(i + 1, vague[0], vague[1], true)
  // "a score of", "two score years"
  if (word === 'a' && low[i + 1] === 'score' && low[i + 2] === 'of') return make(i + 2, 20)
  if (word === 'a' && low[i + 1] === 'pair' && low[i + 2] === 'of') return make(i + 3, 2)
  const few = fewAt(view, i)
  if (few !== null) {
    const [end, [a, b]] = few
    const scale = SCALES[low[end] ?? '']
    if (scale !== undefined) {
      const twice = SCALES[low[end + 1] ?? '']
      return twice === undefined
        ? make(end + 1, a * scale, b * scale, true, false, scale)
        : make(end + 2, a * scale * twice, b * scale * twice, true, false, twice)
    }
    return make(end, a, b, true)
  }
  return words(view, i, make)
}

/** "a few", "several", "a couple of". "few" alone is no number, "quite a few" is. */
function fewAt(view: View, i: number): [number, readonly [number, number]] | null {
  const {low} = view
  if (low[i] === 'several') return [i + 1, FEW.several!]
  if (low[i] !== 'a' && low[i] !== 'the') return null
  if (low[i + 1] === 'few' && low[i] === 'a') return [i + 2, FEW.few!]
  if (low[i + 1] === 'handful' && low[i] === 'a' && low[i + 2] === 'of') return [i + 3, FEW.few!]
  // "the couple" are two people who married
  if (low[i + 1] === 'couple' && low[i] === 'a' && low[i + 2] === 'of') return [i + 3, FEW.couple!]
  if (
    low[i + 1] === 'couple' &&
    low[i] === 'a' &&
    (low[i + 2] === 'dozen' || low[i + 2] === 'hundred' || low[i + 2] === 'thousand')
  )
    return [i + 2, FEW.couple!]
  return null
}

/** Floating point leaves 1.1 × 3 at 3.3000000000000003. */
export const tidy = (n: number): number => Number(n.toPrecision(12))

type Make = (end: number, a: number, b?: number, vague?: boolean, figures?: boolean, scale?: number) => NumberPhrase

function figures(view: View, i: number, value: number, make: Make): NumberPhrase {
  const {low} = view
  let end = i + 1
  let total = value
  let scale = 1
  // "2 ½", "2 1/2"
  const fraction = /^([13])\/([2348])$/.exec(low[end] ?? '')
  if (fraction !== null && Number.isInteger(value)) {
    total += Number(fraction[1]) / Number(fraction[2])
    end++
  }
  if (isNoise(view, end) && (low[end + 1] ?? '') in SCALES) end++
  for (let k = 0; k < 2; k++) {
    const word = low[end] ?? ''
    const glued = view.gap[end] === 0
    const factor = SCALES[word] ?? (glued || word.length > 1 ? SHORT_SCALES[word] : undefined)
    if (factor === undefined) break
    total *= factor
    scale *= factor
    end++
    if (isNoise(view, end) && (low[end + 1] ?? '') in SCALES) end++
  }
  return make(end, total, undefined, false, true, scale)
}

/** "two hundred and twelve", "twenty-six", "a hundred", "two and a half million". */
function words(view: View, i: number, make: Make): NumberPhrase | null {
  const {low} = view
  let at = i
  let total = 0
  let part = 0
  let seen = false
  let scale = 1
  if (low[at] === 'a' || low[at] === 'an') {
    if (!((low[at + 1] ?? '') in SCALES)) return null
    part = 1
    at++
    seen = true
  }
  for (;;) {
    const word = low[at] ?? ''
    // "two-and-a-half"
    if (
      word === '-' &&
      seen &&
      isNoise(view, at) &&
      low[at + 1] === 'and' &&
      low[at + 2] === '-' &&
      low[at + 3] === 'a' &&
      low[at + 5] === 'half'
    ) {
      part += 0.5
      at += 6
      continue
    }
    if (word in UNITS) {
      if (part % 10 !== 0 || (part % 100 !== 0 && UNITS[word]! > 9)) break
      if (seen && part > 0 && part % 100 === 0 && low[at - 1] !== 'and' && low[at - 1] !== 'hundred') break
      part += UNITS[word]!
      at++
    } else if (word in TENS) {
      if (part % 100 !== 0) break
      part += TENS[word]!
      at++
      if (low[at] === '-' && (low[at + 1] ?? '') in UNITS && UNITS[low[at + 1]!]! > 0 && UNITS[low[at + 1]!]! < 10) {
        part += UNITS[low[at + 1]!]!
        at += 2
      }
    } else if (word === 'hundred' || word === 'dozen') {
      if (!seen) return null
      if (part >= 100) break
      part = (part === 0 ? 1 : part) * SCALES[word]!
      at++
    } else if (word in SCALES) {
      if (!seen) return null
      scale = SCALES[word]!
      total += part * scale
      part = 0
      at++
      if (low[at] === 'and' && !((low[at + 1] ?? '') in UNITS || (low[at + 1] ?? '') in TENS)) break
    } else if (word === 'and' && seen && SCALES[low[at - 1] ?? ''] !== undefined && low[at - 1] !== 'dozen') {
      const next = low[at + 1] ?? ''
      const figure = next in UNITS || next in TENS
      if (!figure || !(part >= 100 || total > 0)) break
      // "a thousand and one" is a number, "a hundred and two officers were …" too; "two hundred and 12" is not read.
      at++
      continue
    } else if (word === 'and' && seen && low[at + 1] === 'a' && /^(?:half|quarter)$/.test(low[at + 2] ?? '')) {
      part += low[at + 2] === 'half' ? 0.5 : 0.25
      at += 3
    } else if (word === '-' && seen && isNoise(view, at) && (low[at + 1] ?? '') in SCALES) at++
    else break
    seen = true
  }
  if (!seen) return null
  return make(at, total + part, undefined, false, false, scale)
}
