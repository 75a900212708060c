import {civilOf} from './calendar.ts'
import type {Shift} from './expression.ts'
import type {Place} from './place.ts'
import type {Lean} from './tense.ts'

/** Months ahead within which an untold month is taken as coming: "a June deadline" read in April. Set on TimeBank. */
const SOON_DAYS = 62

/** Days back beyond which news says the year, or "last". */
const LONG_AGO = 240

/** Of the same place in neighbouring years, the one that tense and nearness choose. */
export function choose(day: number, lean: Lean, shift: Shift | undefined, at: (year: number) => Place): Place {
  const {year} = civilOf(day)
  const candidates = [at(year - 1), at(year), at(year + 1)]
  if (shift === 0) return candidates[1]!
  // "last February" said on March 1 is not the month that ended yesterday, which would be "last month"
  if (shift === -1)
    return candidates.findLast((place) => place.to! < (place.grain === 'month' ? day - 31 : day)) ?? at(year - 2)
  if (shift === 1) return candidates.find((place) => place.from! > day) ?? at(year + 2)
  const past = candidates.findLast((place) => place.from! <= day)!
  const coming = candidates.find((place) => place.to! >= day)!
  if (past === coming) return past
  const back = day - past.to!
  const ahead = coming.from! - day
  if (lean.strong && lean.sign > 0) return coming
  // "its effort would continue past the Nov. 1 deadline", "revolving loans through January": whichever is nearer
  if (lean.deadline && !(lean.strong && lean.sign < 0 && back <= SOON_DAYS))
    return ahead < back || (lean.sign > 0 && ahead <= 270) ? coming : past
  // "invited ministers to a ceremony in Oslo on March 12": nearly a year back would be said with its year
  if (ahead <= SOON_DAYS && back >= LONG_AGO && !(lean.strong && lean.sign < 0 && lean.close)) return coming
  if (lean.sign > 0) return ahead <= 270 ? coming : past
  return past
}
