import type {View} from '../view.ts'
import {sentenceOf, uposOf} from '../view.ts'
import {boundAfter, boundBefore, bounded, type Bound} from './bounds.ts'
import type {Found} from './index.ts'
import {figuresOf, numberAt, type NumberPhrase} from './numbers.ts'
import {wordTable} from '../word-table.ts'

const IN_YEARS = wordTable<number>({
  year: 1,
  years: 1,
  month: 1 / 12,
  months: 1 / 12,
  week: 1 / 52,
  weeks: 1 / 52,
  day: 1 / 365,
  days: 1 / 365,
})
/** Nobody in the news is older. */
const OLDEST = 125
const tidy = (n: number): number => Number(n.toPrecision(6))

const age = (first: number, end: number, low: number | null, high: number | null, approximate: boolean): Found => ({
  first,
  end,
  rule: 'quantities:age',
  value: {kind: 'quantity', measure: 'age', low, high, approximate, unit: 'year', counted: null, scope: []},
})

/**
 * Ages in years.
 *
 *     a 34-year-old      34 years old      aged 34      aged between 4 and 12      Ola Brandt, 34,      in her 30s
 */
export function ageAt(view: View, i: number, from: number, nameEnds: ReadonlySet<number>): Found | null {
  const {low, words, gap} = view
  // "a teenager", "teenage": thirteen to nineteen
  if (/^(?:teenagers?|teenage)$/.test(low[i] ?? '')) return age(i, i + 1, 13, 19, false)
  // "under-18s", "over-65s"
  const tied = /^(under|over)-(\d{1,2})s$/.exec(low[i] ?? '')
  if (tied !== null)
    return tied[1] === 'under' ? age(i, i + 1, 0, Number(tied[2]), false) : age(i, i + 1, Number(tied[2]), null, false)
  const group = /^(\d{1,2})s$/.exec(low[i + 2] ?? '')?.[1]
  if (/^(?:under|over)$/.test(low[i] ?? '') && low[i + 1] === '-' && gap[i + 1] === 0 && group !== undefined)
    return low[i] === 'under' ? age(i, i + 3, 0, Number(group), false) : age(i, i + 3, Number(group), null, false)
  const {end: stop} = sentenceOf(view, i)
  const decade = /^(\d)0s$/.exec(low[i] ?? '')?.[1] ?? DECADES[low[i] ?? '']
  if (decade !== undefined && /^(?:his|her|their|my|our|early|mid|late|-)$/.test(low[i - 1] ?? '')) {
    const start = Number(decade) * 10
    let [a, b] = [start, start + 9]
    const part = low[i - 1] === '-' ? low[i - 2] : low[i - 1]
    if (part === 'early') b = start + 3
    else if (part === 'mid') [a, b] = [start + 4, start + 6]
    else if (part === 'late') a = start + 7
    return age(i, i + 1, a, b, false)
  }
  if (
    low[i] === 'aged' ||
    (low[i] === 'age' &&
      !/^(?:at|the)?$/.test(low[i - 1] ?? '') &&
      figuresOf(words[i + 1] ?? '') <= OLDEST &&
      !/^(?:of|average|median|minimum|old|golden)$/.test(low[i - 1] ?? '')) ||
    (low[i] === 'age' && low[i - 1] === 'at') ||
    (low[i] === 'age' && low[i + 1] === 'of' && low[i - 1] === 'the')
  ) {
    let k = low[i + 1] === 'of' ? i + 2 : i + 1
    let bound: Bound = 'exact'
    // "over the age of 65", "under the age of 18"
    const over = low[i] === 'age' && low[i - 1] === 'the' ? low[i - 2] : undefined
    if (over === 'over' || over === 'above') bound = 'at-least'
    if (over === 'under' || over === 'below') bound = 'at-most'
    const between = low[k] === 'between' || low[k] === 'from'
    if (between) k++
    for (let width = 3; width > 0; width--) {
      const before = boundBefore(view, k + width, k)
      if (before.bound !== 'exact' && before.first === k) {
        bound = before.bound
        k += width
        break
      }
    }
    const first = numberAt(view, k)
    if (first === null || first.high > OLDEST || first.vague) return null
    let {end} = first
    if (/^(?:and|to|-|–)$/.test(low[end] ?? '') && (between || low[end] !== 'and')) {
      const second = numberAt(view, end + 1)
      if (second !== null && second.high > first.low && second.high <= OLDEST)
        return age(i, second.end, first.low, second.high, false)
    }
    const unit = IN_YEARS[low[end] ?? '']
    if (unit !== undefined) end++
    const after = boundAfter(view, end, stop)
    if (bound === 'exact' && after.bound !== 'exact') {
      bound = after.bound
      end = after.end
    }
    const n = tidy(first.high * (unit ?? 1))
    const ends = bounded(n, n, bound, false)
    return age(i, end, ends.low, ends.high, ends.approximate)
  }
  const number = numberAt(view, i)
  if (number === null) return null
  let k = number.end
  let top = number
  if (/^(?:-|–|to|or)$/.test(low[k] ?? '')) {
    const second = numberAt(view, k + 1)
    if (second !== null && second.high > number.high && second.high <= OLDEST) {
      top = second
      k = second.end
    }
  }
  if (low[k] === '-') k++
  const unit = IN_YEARS[low[k] ?? '']
  if (unit !== undefined && top.high / (unit === 1 ? 1 : 12) <= OLDEST * 100) {
    let end = k + 1
    if (low[end] === '-') end++
    const old = low[end] === 'old' || low[end] === 'olds' || (low[end] === 'of' && low[end + 1] === 'age')
    if (!old) return null
    end += low[end] === 'of' ? 2 : 1
    const {first, bound} = boundBefore(view, i, from)
    const ends = bounded(tidy(number.low * unit), tidy(top.high * unit), bound, false)
    return age(first, end, ends.low, ends.high, ends.approximate || number.vague)
  }
  const bare = bareAge(view, i, number)
  if (bare !== null) return bare
  // "Ola Brandt, 34," and "Ola Brandt (34)"
  if (
    number.figures &&
    number.end === i + 1 &&
    Number.isInteger(number.high) &&
    number.high <= OLDEST &&
    /^\d{1,3}$/.test(words[i]!)
  ) {
    const comma =
      low[i - 1] === ',' &&
      nameEnds.has(i - 1) &&
      /^[,.;)]|^(?:and|who|of|from|was|is|has|had)$/.test(low[i + 1] ?? '.')
    const bracket = low[i - 1] === '(' && low[i + 1] === ')' && nameEnds.has(i - 1) && number.high >= 5
    if (((comma || ofSomebody(view, i)) && gap[i] === 1) || bracket)
      return age(i, i + 1, number.high, number.high, false)
  }
  return null
}

/** "The convict, 43, was": a number between commas behind one whom the sentence speaks of. */
function ofSomebody(view: View, i: number): boolean {
  const {low, words} = view
  const noun = low[i - 2] ?? ''
  return (
    low[i - 1] === ',' &&
    low[i + 1] === ',' &&
    /^\d{2}$/.test(low[i]!) &&
    words[i - 2] === noun &&
    uposOf(view, i - 2) === 'NOUN' &&
    (ONE_PERSON.test(noun) || SOMEBODY.test(noun)) &&
    [3, 4].some((back) => /^(?:the|an?|his|her|their|whose|another)$/.test(low[i - back] ?? ''))
  )
}
const SOMEBODY =
  /^(?:convict|suspect|victim|nurse|pilot|cyclist|captain|student|pupil|patient|soldier|judge|chef|coach|cleric|priest|monk|nun|bishop|guard|clerk|mayor|minister|president|king|queen|prince|princess|husband|wife|partner|brother|sister|cousin|uncle|aunt|nephew|niece|grandmother|grandfather|friend|neighbour|neighbor|civilian|migrant|immigrant|tourist|teen|youth|academic|accountant|defendant|accused|assailant|militant|rebel|activist|politician|musician|electrician|mechanic|athlete|.{3,}(?:man|woman|ist|eer)|.{2,}(?:[bcdgklmnprstvy]er|[st]or))$/
const ONE_PERSON =
  /^(?:man|woman|boy|girl|child|person|pensioner|widow|widower|father|mother|son|daughter|driver|farmer)$/

/** "died at 91", "a woman of 67", "turns 80", "she is 52.", "At 34, he", "children under five", "aged 12 and 14" (the second). */
function bareAge(view: View, i: number, number: NumberPhrase): Found | null {
  const {low} = view
  const {start} = sentenceOf(view, i)
  const n = number.high
  if (number.vague || n > OLDEST || !Number.isInteger(n) || number.end > i + 3) return null
  const before = i > start ? low[i - 1]! : ''
  const next = low[number.end] ?? '.'
  // "a woman of 67": one person of so many years
  if (
    before === 'of' &&
    ONE_PERSON.test(low[i - 2] ?? '') &&
    n > 0 &&
    !/^(?:people|men|women|others|years?|months?)$/.test(next)
  )
    return age(i, number.end, n, n, false)
  const ends = /^(?:[.,;:)"”]|and|in|on|when|while|after|but|last|this|next|who|or)$/.test(next)
  if (!ends && !(before === 'and' && /^(?:VERB|AUX|ADP|PRON)$/.test(uposOf(view, number.end) ?? ''))) return null
  const two = i - 2 >= start ? low[i - 2]! : ''
  if (before === 'at' && /^(?:died|dies|dead|retired|married|orphaned|widowed)$/.test(two))
    return age(i, number.end, n, n, false)
  if (/^(?:turns|turned|turning|turn)$/.test(before) && n > 4) return age(i, number.end, n, n, false)
  if (
    before === 'at' &&
    i - 1 === start &&
    next === ',' &&
    /^(?:she|he|the|his|her)$/.test(low[number.end + 1] ?? '') &&
    n > 9
  )
    return age(i, number.end, n, n, false)
  if (/^(?:is|was)$/.test(before) && /^(?:he|she|who|age)$/.test(two) && n > 4 && /^[.,;)]|^(?:and|when)$/.test(next))
    return age(i, number.end, n, n, false)
  if (
    /^(?:under|over|below|above)$/.test(before) &&
    /^(?:children|child|anyone|those|people|women|men|adults|kids|boys|girls|youngsters|everyone|anybody|babies|infants|patients|pensioners|players)$/.test(
      two,
    )
  )
    return /^(?:under|below)$/.test(before)
      ? age(i - 1, number.end, 0, n, false)
      : age(i - 1, number.end, n, null, false)
  // "aged 19, 23 and 45"
  if (/^(?:,|and|or)$/.test(before))
    for (let k = i - 1; k > Math.max(start, i - 10); k--) {
      if (low[k] === 'aged' || low[k] === 'ages') return age(i, number.end, n, n, false)
      if (!/^(?:,|and|or|\d{1,3})$/.test(low[k]!)) break
    }
  return null
}

const DECADES = wordTable<string>({
  teens: '1',
  twenties: '2',
  thirties: '3',
  forties: '4',
  fifties: '5',
  sixties: '6',
  seventies: '7',
  eighties: '8',
  nineties: '9',
})
