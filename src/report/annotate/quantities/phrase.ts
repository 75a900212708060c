import type {Measure} from '../../../core/value.ts'
import type {View} from '../view.ts'
import {sentenceOf, uposOf} from '../view.ts'
import {boundAfter, boundBefore, bounded, type Bound} from './bounds.ts'
import {countedAfter} from './counted.ts'
import {isLabel} from './exclusions.ts'
import {numberAt, tidy} from './numbers.ts'
import type {Found} from './index.ts'
import {unitAt, type Unit} from './units.ts'
import {DASH, inBase, sideAt, type Side} from './side.ts'

/**
 * A quantity with its bounds, range and unit.
 *
 *     at least 12 miners       between 2 and 3 million euros       a 40-mile stretch       £2m-£3m
 *     ^---------^              ^---------------------------^         ^-----^               ^-----^
 */
export function phraseAt(view: View, i: number, from: number): Found | null {
  const side = sideAt(view, i)
  if (side === null) return null
  const {low, words} = view
  const {end: stop} = sentenceOf(view, i)
  let {end} = side
  let other: Side | null = null
  const opener = low[i - 1] ?? ''
  const joiner = low[end] ?? ''
  const between = opener === 'between' || (low[i - 2] === 'between' && /^(?:about|around)$/.test(opener))
  const mayRange = end + 1 < stop && !side.number.vague
  if (
    mayRange &&
    ((DASH.test(words[end]!) && isTight(view, end)) ||
      joiner === 'to' ||
      joiner === 'or' ||
      (joiner === 'and' && between))
  ) {
    let at = end + 1
    if (/^(?:as|even|about|around|perhaps|maybe|possibly|nearly|almost|up)$/.test(low[at] ?? ''))
      at = low[at] === 'as' ? at + 3 : at + 1
    const second = sideAt(view, at)
    const moved =
      joiner === 'to' &&
      (opener === 'from'
        ? changes(view, i)
        : (side.unit !== null || side.sign !== undefined) &&
          MOVED.test(opener) &&
          second !== null &&
          second.number.high > FAR * side.number.high)
    if (second !== null && !moved && rangeHolds(side, second, joiner)) other = second
  }
  if (
    other === null &&
    isLabel(view, side.number.first, side.number.end, side.number.high, side.number.figures) &&
    side.sign === undefined &&
    side.unit === null
  )
    return null
  if (
    other !== null &&
    side.unit === null &&
    other.unit === null &&
    other.sign === undefined &&
    isLabel(
      view,
      side.number.first,
      other.number.end,
      side.number.high,
      side.number.figures && !view.low[end - 1]!.includes('.'),
    )
  )
    return null
  let unit = other?.unit ?? side.unit
  let lowEnd = side.number.low
  let highEnd = side.number.high
  const currency = side.sign ?? other?.sign
  let firstIn = (n: number): number => inBase(side, side.unit ?? unit, n)
  if (other !== null) {
    end = other.end
    // "2 to 3 million": the first lends nothing of its own
    const lent =
      side.number.scale === 1 &&
      other.number.scale > 1 &&
      side.number.high < other.number.high / other.number.scale + 1000 &&
      side.number.high < 1000
        ? other.number.scale
        : 1
    lowEnd = firstIn(lowEnd * lent)
    highEnd = inBase(other, unit, other.number.high)
  } else {
    lowEnd = firstIn(lowEnd)
    highEnd = firstIn(highEnd)
    const more = compound(view, end, unit)
    if (more !== null) {
      lowEnd = tidy(lowEnd + more.add)
      highEnd = tidy(highEnd + more.add)
      end = more.end
    }
  }
  firstIn = (n) => n
  if (lowEnd > highEnd) [lowEnd, highEnd] = [highEnd, lowEnd]
  if (currency !== undefined && unit === null) unit = {end, measure: 'money', unit: currency, factor: 1}
  if (unit?.unit === 'lb') unit = {...unit, measure: 'mass', unit: 'kg'}
  let first = i
  let bound: Bound = 'exact'
  if (other !== null && (between || opener === 'from')) first = between && opener !== 'between' ? i - 2 : i - 1
  ;({first, bound} = boundBefore(view, first, from))
  if (side.number.vague && bound === 'about') bound = 'exact'
  let approximate = side.number.vague && low[side.number.first + 1] === 'couple'
  if (bound === 'exact') {
    const after = boundAfter(view, end, stop)
    if (after.bound !== 'exact') {
      end = after.end
      bound = after.bound
      // "100-plus km"
      if (unit === null) {
        const behind = unitAt(view, end, side.number.figures)
        if (behind !== null) {
          unit = behind
          end = behind.end
          lowEnd = inBase(side, behind, lowEnd)
          highEnd = inBase(side, behind, highEnd)
        }
      }
    }
  } else if (bound === 'at-most' && low[first] === 'as' && unit === null) {
    // "as many as 40 or 50": nothing more to read
  }
  // an index stands at 4,120 points
  if (
    unit === null &&
    currency === undefined &&
    /^points?$/.test(low[end] ?? '') &&
    highEnd <= 100 &&
    sharesNear(view, i)
  )
    unit = {end: end + 1, measure: 'percent', unit: 'pp', factor: 1}
  if (unit?.unit === 'pp' && unit.end > end) ({end} = unit)
  const measure: Measure = unit?.measure ?? 'count'
  const ends = bounded(lowEnd, highEnd, bound, measure === 'temperature')
  approximate ||= ends.approximate
  const single = lowEnd === 1 && highEnd === 1
  const bareOne = single && side.number.end === side.number.first + 1 && low[side.number.first] === 'one'
  if (bareOne && unit === null && !oneCounts(view, side.number.first)) return null
  const {counted, scope} =
    measure === 'count' ? countedAfter(view, end, single) : {counted: null, scope: ofWhat(view, end, measure)}
  return {
    first,
    end,
    rule: unit === null ? 'quantities:count' : `quantities:${measure}`,
    value: {
      kind: 'quantity',
      measure,
      low: ends.low,
      high: ends.high,
      approximate,
      unit: unit?.unit ?? '',
      counted,
      scope: [...scope],
    },
  }
}

const isTight = (view: View, i: number): boolean => view.gap[i] === 0 && view.gap[i + 1] === 0

/** "risen from 14 to 19", "from 14 to 19, up five": two numbers of two times, no range. */
function changes(view: View, i: number): boolean {
  for (let k = Math.max(sentenceOf(view, i).start, i - 6); k < i - 1; k++) if (CHANGE.test(view.low[k]!)) return true
  return false
}

/** Words of rising or of plain change. "Cut from 900 to 1,100 jobs" can only be a range: those of falling are left out. */
const CHANGE =
  /^(?:rose|risen|rise|rises|rising|grew|grown|grow|grows|growing|increased|increase|increases|increasing|climbed|climbs|climb|climbing|jumped|jump|jumps|surged|soared|raised|raise|raising|up|revised|revise|went|gone|swelled|doubled|tripled|changed|moved|lifted|lift|widened|expanded|edged|upgraded|extended|accelerated|quickened|rebounded|advanced|toll|grew|hiked|boosted|boost|boosting)$/

/** "They lost $3 to $4" is a range; one end is seldom more than so many times the other. */
const FAR = 3
/** "Shares FELL 12p to 340p": by how much, and where to. */
const MOVED =
  /^(?:by|up|down|rose|fell|gained|lost|added|shed|climbed|dropped|slipped|jumped|tumbled|slid|eased|edged|surged|soared|sank|advanced|declined|increased|decreased|grew|shrank|plunged|dipped|rallied|rises?|falls?|gains?|loses?|adds?|climbs?|drops?|rising|falling|gaining|losing|adding)$/

function rangeHolds(a: Side, b: Side, joiner: string): boolean {
  if (b.number.vague) return false
  if (a.unit !== null && b.unit === null && b.sign === undefined) return false
  if (a.unit !== null && b.unit !== null && a.unit.unit !== b.unit.unit) return false
  if (a.sign !== undefined && b.sign === undefined && b.unit !== null && b.unit.measure !== 'money') return false
  if (a.sign === undefined && b.sign !== undefined) return false
  const [x, y] = [a.number.high * (a.unit === null ? b.factor : a.factor), b.number.low * b.factor]
  if (joiner === 'or') return y > x && y <= x * 2 + 1 && b.number.low < 1000
  // "cut from 12 to 8" is no range; "between" and "to" want the smaller first, or a second that lends its scale
  return (
    y * (a.negative ? -1 : 1) >= x * (a.negative ? -1 : 1) ||
    (a.negative && !b.negative) ||
    (b.number.scale > 1 && a.number.scale === 1)
  )
}

/** "6 ft 2 in", "two hours and 15 minutes": a second, smaller unit of one measure. */
function compound(view: View, at: number, unit: Unit | null): {end: number; add: number} | null {
  if (unit === null || !/^(?:length|duration|mass)$/.test(unit.measure)) return null
  let i = at
  if (view.low[i] === 'and' || view.low[i] === ',') i++
  if (view.low[i] === 'a' && view.low[i + 1] === 'half' && view.low[at] === 'and')
    return {end: i + 2, add: 0.5 * unit.factor}
  const number = numberAt(view, i)
  if (number === null || number.vague) return null
  let second = unitAt(view, number.end, number.figures)
  if (second === null && unit.measure === 'length' && view.low[number.end] === 'in')
    second = {end: number.end + 1, measure: 'length', unit: 'm', factor: 0.0254}
  if (second?.measure !== unit.measure) return null
  if (second.unit === unit.unit)
    return second.factor < unit.factor ? {end: second.end, add: number.high * second.factor} : null
  return unit.unit === 'year' && second.unit === 'month' ? {end: second.end, add: number.high / 12} : null
}

/** "40 percent of voters", "12 tonnes of rice": what stands behind "of". */
function ofWhat(view: View, end: number, measure: Measure): readonly string[] {
  if (view.low[end] !== 'of' || !/^(?:percent|mass|volume|area)$/.test(measure)) return []
  const {counted, scope} = countedAfter(view, end, true)
  return counted === null ? [] : [...scope, counted]
}

/** Tokens of the sentence that are looked at to either side: a sentence may be a table of thousands. */
const NEAR = 30

/** "six points" are of a share where the sentence speaks of shares, else of a game or an index. */
function sharesNear(view: View, i: number): boolean {
  const {start, end} = sentenceOf(view, i)
  for (let k = Math.max(start, i - NEAR); k < Math.min(end, i + NEAR); k++)
    if (
      /^(?:%|percent|poll|polls|pollster|approval|support|turnout|popularity|rating|ratings|lead)$/.test(view.low[k]!)
    )
      return true
  return false
}

/** "one person was killed" counts, "one of them", "one day", "no one", "the one who" do not. */
function oneCounts(view: View, i: number): boolean {
  const {low, gap} = view
  if (
    /^(?:no|the|this|that|each|every|which|any|another|some|everyone|only-begotten|square|day|number|phase|formula|world|first|not|last|loved|young|little|big|old|new|good)$/.test(
      low[i - 1] ?? '',
    )
  )
    return false
  const next = low[i + 1] ?? ''
  if (/^(?:VERB|AUX)$/.test(uposOf(view, i + 1) ?? '')) return false
  if (next === 'of')
    return /^(?:the|his|her|its|their|our|those|these|two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(
      low[i + 2] ?? '',
    )
  if (next === '-' && gap[i + 1] === 0)
    return !/^(?:off|way|time|on|sided|to|and|by|man|woman|stop|third|half|quarter|fifth|tenth)$/.test(low[i + 2] ?? '')
  if (
    /^(?:another|day|can|could|must|should|would|will|may|might|is|was|has|had|who|that|which|to|in|on|at|for|by|with|from|and|or|such|thing|way|point|reason|more|less|more|side|hand|end|step|time|s|'s)$/.test(
      next,
    )
  )
    return false
  return /^\p{Ll}{2,}$/u.test(next)
}
