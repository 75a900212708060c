import type {View} from '../view.ts'
import {boundBefore, bounded} from './bounds.ts'
import {countedAfter} from './counted.ts'
import type {Found} from './index.ts'
import {figuresOf, numberAt, tidy} from './numbers.ts'
import {wordTable} from '../word-table.ts'

const PARTS = wordTable<number>({
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
})
const SMALL = wordTable<number>({
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
})

/**
 * Shares of a whole, in percent.
 *
 *     two-thirds of voters      half the homes      one in five pupils      nine out of ten      3/4 of the crop
 */
export function shareAt(view: View, i: number, from: number): Found | null {
  const share = fractionAt(view, i) ?? outOf(view, i)
  if (share === null) return null
  const {first, bound} = boundBefore(view, i, from)
  const ends = bounded(tidy(share.percent), tidy(share.percent), bound, false)
  const {counted, scope} = countedAfter(view, share.noun, true)
  return {
    first,
    end: share.end,
    rule: 'quantities:share',
    value: {
      kind: 'quantity',
      measure: 'percent',
      ...ends,
      unit: '%',
      counted: null,
      scope: counted === null ? [] : [...scope, counted],
    },
  }
}

interface Share {
  readonly end: number
  /** Token at which what is shared begins. */
  readonly noun: number
  readonly percent: number
}

function fractionAt(view: View, i: number): Share | null {
  const {low, gap} = view
  const slash = /^(\d)\/(\d{1,2})$/.exec(low[i] ?? '')
  if (slash !== null && low[i + 1] === 'of' && Number(slash[1]) < Number(slash[2]))
    return {end: i + 1, noun: i + 1, percent: (100 * Number(slash[1])) / Number(slash[2])}
  if (low[i] === 'half') {
    const next = low[i + 1] ?? ''
    if (next === 'of' || /^(?:the|its|their|his|her|our|all)$/.test(next)) {
      if (next !== 'of' && /^(?:time|way|hour|day|year|season|century|battle|marathon)$/.test(low[i + 2] ?? ''))
        return null
      return {end: i + 1, noun: next === 'of' ? i + 1 : i + 2, percent: 50}
    }
    return null
  }
  const over = SMALL[low[i] ?? '']
  if (over === undefined) return null
  let k = i + 1
  if (low[k] === '-' && gap[k] === 0) k++
  const part = PARTS[low[k] ?? '']
  if (part === undefined || over >= part) return null
  const plural = low[k]!.endsWith('s')
  if (over > 1 !== plural) return null
  // "a third man", "a quarter past": without "of" only what cannot be an ordinal
  const of = low[k + 1] === 'of'
  if (
    !of &&
    !plural &&
    !(
      /^(?:quarter|third|fifth|tenth)$/.test(low[k]!) &&
      /^(?:more|less|fewer|higher|lower|larger|smaller|,|\.|were|are|said|had|have)$/.test(low[k + 1] ?? '.')
    )
  )
    return null
  if (of && /^(?:an?|million|billion|hour|century|mile|year|litre|inch)$/.test(low[k + 2] ?? '')) return null
  return {end: k + 1, noun: k + 1, percent: (100 * over) / part}
}

/** "one in five pupils", "nine out of 10 drivers", "one-in-three". */
function outOf(view: View, i: number): Share | null {
  const {low} = view
  const over = numberAt(view, i)
  if (over === null || over.vague || over.high > 99 || over.scale !== 1) return null
  let k = over.end
  if (low[k] === '-') k++
  const words = low[k] === 'out' && low[k + 1] === 'of' ? 2 : low[k] === 'in' ? 1 : 0
  if (words === 0) return null
  k += words
  if (low[k] === '-') k++
  if (low[k] === 'every') k++
  const whole = numberAt(view, k)
  if (whole === null || whole.vague || whole.scale !== 1 || whole.high <= over.high) return null
  // "12 in 2019": a year; "three in 10 days": a stretch of time
  if (
    words === 1 &&
    (whole.high > 1000 || !(over.high === 1 || whole.high === 10 || whole.high === 100 || whole.high === 5))
  )
    return null
  if (/^(?:days|weeks|months|years|hours|minutes|seconds|games|matches|-)$/.test(low[whole.end] ?? '') && words === 1)
    return null
  if (words === 2 && !Number.isNaN(figuresOf(view.words[k] ?? '')) && whole.high > 1000) return null
  return {end: whole.end, noun: whole.end, percent: (100 * over.high) / whole.high}
}
