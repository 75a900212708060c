import {wordTable} from '../word-table.ts'
import type {View} from '../view.ts'
import {sentenceOf} from '../view.ts'
import type {Found} from './index.ts'
import {figuresOf, numberAt} from './numbers.ts'

/** Words of matches and votes; without one near, "3-4" is a range. */
const CONTEST =
  /^(?:beat|beaten|beats|beating|won|win|wins|winning|lost|lose|loses|losing|defeat|defeated|defeats|draw|drew|drawn|victory|score|scored|scoreline|thrashed|thrash|edged|lead|led|ahead|trailed|trailing|vote|voted|votes|ruling|ruled|decision|verdict|majority|tally|passed|approved|rejected|ballot|aggregate|half-time|halftime|penalties|penalty|shootout|shoot-out|set|sets|tie|tied|goal|goals|result|match|game|final|finished|ended|split|margin|leading|comeback|hammered|crushed|stunned|overcame|held|succumbed|level|equalised|motion|resolution|bill|divided|backed|backing)$/
const GOALS = wordTable<number>({
  nil: 0,
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
})
const LONGEST_SCORE = 3

/** A score or division of votes, both numbers as written: "won 3-1", "by 7 votes to 2", "a 5-4 ruling". */
export function scoreAt(view: View, i: number): Found | null {
  const {low, words, gap} = view
  const a = figuresOf(words[i] ?? '')
  const make = (end: number, x: number, y: number): Found => ({
    first: i,
    end,
    rule: 'quantities:score',
    value: {
      kind: 'quantity',
      measure: 'score',
      low: x,
      high: y,
      approximate: false,
      unit: '',
      counted: null,
      scope: [],
    },
  })
  if (!Number.isNaN(a) && words[i]!.length <= LONGEST_SCORE && Number.isInteger(a)) {
    const tight = /^[-–—]$/.test(words[i + 1] ?? '') && gap[i + 1] === 0 && gap[i + 2] === 0
    const b = tight ? figuresOf(words[i + 2] ?? '') : Number.NaN
    const next = low[i + 3] ?? ''
    if (
      !Number.isNaN(b) &&
      Number.isInteger(b) &&
      words[i + 2]!.length <= LONGEST_SCORE &&
      !/^(?:24-7|9-11|50-50|20-20)$/.test(`${a}-${b}`) &&
      !(/^[-/–:]$/.test(next) && gap[i + 3] === 0 && /^\d/.test(words[i + 4] ?? ''))
    ) {
      const first = gap[i] === 0 && /^[-/–]$/.test(words[i - 1] ?? '')
      const unit =
        /^(?:%|percent|per|km|miles|metres|degrees|years?|months?|days?|weeks?|hours?|minutes?|people|pages?|million|billion)$/.test(
          next,
        ) ||
        (next === '-' && /^(?:year|month|day|week|hour|minute|mile)/.test(low[i + 4] ?? ''))
      if (!first && !unit && (a >= b ? contest(view, i, i + 3) || a < 30 : contest(view, i, i + 3)))
        return make(i + 3, a, b)
    }
  }
  const pair = /^(\d{1,3})[-–](\d{1,3})$/.exec(low[i] ?? '')
  if (pair !== null && contest(view, i, i + 1)) return make(i + 1, Number(pair[1]), Number(pair[2]))
  // "four-nil", "three-one"
  const goals =
    /^[-–]$/.test(low[i + 1] ?? '') && gap[i + 1] === 0 ? (GOALS[low[i] ?? ''] ?? (a <= 20 ? a : undefined)) : undefined
  const against = GOALS[low[i + 2] ?? '']
  if (
    goals !== undefined &&
    against !== undefined &&
    (low[i + 2] === 'nil' || contest(view, i, i + 3)) &&
    !/^[-–]$/.test(low[i + 3] ?? '')
  )
    return make(i + 3, goals, against)
  const x = numberAt(view, i)
  if (x === null || x.vague) return null
  let k = x.end
  const votes = /^(?:votes?|goals?|games?|sets?|judges|seats|points)$/.test(low[k] ?? '')
  if (votes) k++
  if (!/^(?:to|against|versus|v|vs)$/.test(low[k] ?? '')) return null
  const y = numberAt(view, k + 1)
  if (y === null || y.vague) return null
  if (/^(?:%|percent|per|percentage|points?)$/.test(low[y.end] ?? '') && low[k - 1] === 'points') return null
  if (low[k - 1] === 'points' && !contest(view, i, y.end)) return null
  // "rose from 3 to 1"; "voted 52 to 48", "by seven votes to two"
  const cue = low[i - 1] ?? ''
  if (
    votes ||
    ((/^(?:voted|won|lost|beat|ruled)$/.test(cue) || (cue === 'by' && contest(view, i, y.end))) && low[k] !== 'against')
  ) {
    const end = /^(?:votes?|goals?|points?)$/.test(low[y.end] ?? '') && !votes ? y.end + 1 : y.end
    return make(end, x.high, y.high)
  }
  return null
}

function contest(view: View, first: number, end: number): boolean {
  const {start, end: stop} = sentenceOf(view, first)
  for (let i = Math.max(start, first - 12); i < Math.min(stop, end + 5); i++)
    if (CONTEST.test(view.low[i]!)) return true
  return false
}
