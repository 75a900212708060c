import type {Shared} from './in-common.ts'
import type {Bearer} from './pair.ts'
import type {Figure} from './values.ts'
import {ASIDE, HEADLINE, type Words} from './words.ts'

/** A count below this many is met by anyone who counts; above it an exact agreement has one count behind it. */
const LARGE = 100
/** 8,500 and 212 have enough digits to be one count; 200 and 3,000 are anybody's guess. */
const LEAST_DIGITS = 2
/** Below a thousand a multiple of fifty is round. */
const ROUND_BELOW = 1000
const ROUND_STEP = 50
/** How sure a shared figure makes it that one statement stands behind two reports: not enough to halve the origins outright. */
const STRENGTH = 0.5

/**
 * Exact figures of one thing in several reports: only one count can have given them.
 *
 *   212 mm of rain in 24 hours       A total of 212 mm was recorded
 *   ^^^^^^                                       ^^^^^^
 */
export function sharedFigures(bearers: readonly Bearer[]): Shared[] {
  const byValue = new Map<string, {report: number; range: readonly [number, number]}[]>()
  bearers.forEach(({words, figures}, report) => {
    const seen = new Set<string>()
    for (const figure of figures) {
      const key = keyOf(words, figure)
      if (key === null || seen.has(key)) continue
      seen.add(key)
      const list = byValue.get(key) ?? []
      list.push({report, range: clause(words, figure)})
      byValue.set(key, list)
    }
  })
  const out: Shared[] = []
  for (const [value, list] of byValue) {
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const [x, y] = [list[i]!, list[j]!]
        out.push({a: x.report, b: y.report, inA: x.range, inB: y.range, kind: 'figure', value, strength: STRENGTH})
      }
  }
  return out
}

function keyOf(words: Words, figure: Figure): string | null {
  if (figure.type !== 'number' || figure.amount < (figure.unit === 'm' ? 0.1 : LARGE)) return null
  if (words.flags[figure.from]! & (ASIDE | HEADLINE)) return null
  // A number that hangs on a name ("N-318", "Boeing 737") is no count.
  const before = words.text[words.start[figure.from]! - 1] ?? ' '
  if (/[-–/\p{L}]/u.test(before)) return null
  const raw = words.text.slice(words.start[figure.from], words.end[figure.to - 1])
  const digits = raw.replace(/\D/g, '').replace(/^0+|0+$/g, '')
  if (digits.length < LEAST_DIGITS) return null
  // 150 and 350 are round to most counters.
  if (figure.unit === '' && figure.amount < ROUND_BELOW && figure.amount % ROUND_STEP === 0) return null
  if (figure.unit === '' && digits.length === 4 && /^\d{4}$/.test(raw)) return null
  return `${Math.round(figure.amount * 1000)} ${figure.unit}`
}

/** A few words to either side, within stops: what the figure is said of. */
function clause(words: Words, {from, to}: Figure): readonly [number, number] {
  const sentence = words.within[words.sentence[from]!]!
  let start = from
  let end = to
  while (start > sentence.start && start > from - 8 && words.stop[start] === 0) start--
  while (end < sentence.end && end < to + 8 && words.stop[end] === 0) end++
  return [start, end]
}
