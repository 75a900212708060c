import type {View} from '../view.ts'
import {currencySign, gluedMoney} from './currencies.ts'
import {figuresOf, numberAt, tidy, type NumberPhrase} from './numbers.ts'
import {unitAt, type Unit} from './units.ts'

/** One side of a range with what belongs to it. */
export interface Side {
  readonly first: number
  readonly end: number
  readonly number: NumberPhrase
  readonly sign: string | undefined
  readonly unit: Unit | null
  readonly factor: number
  readonly negative: boolean
}

const POUND_IN_KG = 0.45359237
export const DASH = /^[-–—‐‑]$/
/** Words behind "5 m" that make it metres and not a million. */
const DIMENSION =
  /^(?:high|tall|long|wide|deep|away|above|below|from|off|east|west|north|south|under|across|thick|apart|up|down|behind|ahead|sprint|freestyle|butterfly|backstroke|breaststroke|hurdles|race|dash|relay|final|waves?|\.|,|;|\))$/

/** A number with its sign, minus, scale and unit, beginning at token `i`; null if there is none. */
export function sideAt(view: View, i: number): Side | null {
  const {low, gap, words} = view
  let at = i
  let negative = false
  // "three quarters of an hour", "a quarter of a mile"
  const quarters =
    low[at] === 'a' && low[at + 1] === 'quarter'
      ? 1
      : low[at] === 'three' && /^quarters?$/.test(low[low[at + 1] === '-' ? at + 2 : at + 1] ?? '')
        ? 3
        : 0
  if (quarters > 0) {
    let k = low[at + 1] === '-' ? at + 3 : at + 2
    if (low[k] === 'of' && /^an?$/.test(low[k + 1] ?? '')) k += 2
    else k = at
    const unit = k > at ? unitAt(view, k, false) : null
    if (unit !== null)
      return {
        first: i,
        end: unit.end,
        number: {first: at, end: k, low: quarters / 4, high: quarters / 4, vague: false, figures: false, scale: 1},
        sign: undefined,
        unit,
        factor: factorOf(unit),
        negative,
      }
  }
  const bare = bareStretch(view, at)
  if (bare !== null)
    return {
      first: i,
      end: bare.end,
      number: {first: at, end: at + 1, low: 1, high: 1, vague: false, figures: false, scale: 1},
      sign: undefined,
      unit: bare,
      factor: factorOf(bare),
      negative,
    }
  const glued = gluedMoney(words[at] ?? '', low[at + 1] ?? '')
  const sign = glued?.code ?? currencySign(view, at)
  if (glued !== null) negative = false
  else if (sign !== undefined) at++
  else if (
    low[at] === 'minus' ||
    (DASH.test(words[at]!) && gap[at + 1] === 0 && (gap[at] === 1 || i === 0) && figuresOf(words[at + 1] ?? '') >= 0) ||
    (words[at] === '−' && gap[at + 1] === 0)
  ) {
    negative = true
    at++
  }
  if (low[at] === 'half' && /^an?$/.test(low[at + 1] ?? '')) {
    // "half an hour", "half a square kilometre"
    const unit = unitAt(view, at + 2, false)
    if (unit !== null)
      return {
        first: i,
        end: unit.end,
        number: {first: at, end: at + 2, low: 0.5, high: 0.5, vague: false, figures: false, scale: 1},
        sign: undefined,
        unit,
        factor: factorOf(unit),
        negative,
      }
  }
  let number = numberAt(view, at, glued?.figures) ?? oneAndAHalf(view, at)
  if (number === null) return null
  // "12.400 residents": the continental thousands point, where what stands behind is counted
  if (
    /^\d{1,3}\.\d{3}$/.test(words[number.first]!) &&
    number.end === number.first + 1 &&
    sign === undefined &&
    unitAt(view, number.end, true) === null &&
    /^\p{Ll}{3,}(?:s|people|men|women|children)$/u.test(words[number.end] ?? '')
  )
    number = {...number, low: tidy(number.low * 1000), high: tidy(number.high * 1000)}
  let end = number.end
  let scale = 1
  const word = low[end] ?? ''
  if (number.figures && number.scale === 1 && /^[mb]$/.test(word) && (gap[end] === 0 || sign !== undefined)) {
    const next = low[end + 1] ?? ''
    const counts = /^\p{Ll}{3,}$/u.test(next) && !DIMENSION.test(next) && unitAt(view, end + 1, true) === null
    const money = sign !== undefined || unitAt(view, end + 1, true)?.measure === 'money'
    if (
      money ||
      (word === 'm' && counts && /(?:s|people|men|women|children)$/.test(next)) ||
      (word === 'b' && gap[end] === 0)
    ) {
      scale = word === 'm' ? 1e6 : 1e9
      end++
    }
  }
  if (scale !== 1) number = {...number, low: tidy(number.low * scale), high: tidy(number.high * scale), scale}
  if (number.vague && (low[end] === 'of' || low[end] === 'more')) {
    // "dozens of kilometres", "several hundred million of dollars": the unit stands behind "of"
    const behind = low[end] === 'of' ? unitAt(view, end + 1, false) : null
    if (behind !== null)
      return {first: i, end: behind.end, number, sign, unit: behind, factor: factorOf(behind), negative}
  }
  const unit = sign === undefined ? unitAt(view, end, number.figures) : null
  return {first: i, end: unit?.end ?? end, number, sign, unit, factor: unit === null ? 1 : factorOf(unit), negative}
}

/** "lasted an hour", "for nearly a decade", "a week-long strike": one unit of time said without a number. */
function bareStretch(view: View, i: number): Unit | null {
  const {low, gap} = view
  if (low[i + 1] === '-' && low[i + 2] === 'long' && gap[i + 1] === 0) {
    const unit = unitAt(view, i, false)
    return unit?.measure === 'duration' && !low[i]!.endsWith('s') ? {...unit, end: i + 3} : null
  }
  if ((low[i] !== 'a' && low[i] !== 'an') || !BEFORE_STRETCH.test(low[i - 1] ?? '')) return null
  if (/^(?:ago|later|earlier|old|before|after|from|-|and)$/.test(low[i + 2] ?? '')) return null
  const unit = unitAt(view, i + 1, false)
  return unit?.measure === 'duration' && unit.end === i + 2 ? unit : null
}

const BEFORE_STRETCH =
  /^(?:for|lasted|lasts|lasting|last|took|takes|take|taking|within|nearly|almost|about|around|over|than|under|after|least|in|spent|spend|roughly|just|to|by)$/

/** "an hour and a half", "a mile": an article counts only before "… and a half". */
function oneAndAHalf(view: View, i: number): NumberPhrase | null {
  const {low} = view
  if (low[i] !== 'a' && low[i] !== 'an') return null
  return low[i + 2] === 'and' && low[i + 3] === 'a' && low[i + 4] === 'half' && unitAt(view, i + 1, false) !== null
    ? {first: i, end: i + 1, low: 1, high: 1, vague: false, figures: false, scale: 1}
    : null
}

export const factorOf = (unit: Unit): number => (unit.unit === 'lb' ? POUND_IN_KG : unit.factor)

/** Value of one side in base units. */
export const inBase = (side: Side, unit: Unit | null, n: number): number => {
  const value = side.negative ? -n : n
  if (unit?.offset !== undefined) return Math.round((value - unit.offset) * unit.factor * 1000) / 1000
  return tidy(value * (unit === null ? 1 : factorOf(unit)))
}
