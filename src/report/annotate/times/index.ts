import {atomsOf, type Atoms} from './atoms.ts'
import {dayFromText} from './calendar.ts'
import type {Hit} from './expression.ts'
import type {FoundTime, TimesInput} from './found.ts'
import {readAll} from './grammar.ts'
import {leanOf} from './lean.ts'
import {resolveAll} from './reading.ts'
import type {Lean} from './tense.ts'

export type {FoundTime, TimesInput} from './found.ts'

/**
 * Times of one report, sorted by start, none over another. Relative times and weekdays are worked out from the publication day
 * and the tense of their clause; without a publication day they keep `from: null` and what they say in `said`.
 * Linear in the length of the text; never throws.
 * TIMEX3 values follow TimeML 1.2.1 (Pustejovsky et al. 2003); tense decides as in HeidelTime (Strötgen and Gertz 2010).
 */
export const findTimes = (input: TimesInput): FoundTime[] => timesIn(input)(input.published)

/** The same in two steps: what the words say is read once, then their values are worked out for one publication day or another. */
export function timesIn(input: Omit<TimesInput, 'published'>): (published: TimesInput['published']) => FoundTime[] {
  const atoms = atomsOf(input.text)
  const hits = readAll(atoms)
  const leans = hits.map((hit) => leanOf(atoms, hit, input))
  return (published) => (hits.length === 0 ? [] : valuesOf(atoms, hits, leans, input, published))
}

function valuesOf(
  atoms: Atoms,
  hits: readonly Hit[],
  leans: readonly Lean[],
  input: TimesInput,
  published: TimesInput['published'],
): FoundTime[] {
  const from = published === undefined ? null : dayFromText(published.from)
  const to = published === undefined ? null : dayFromText(published.to)
  const latest = resolveAll(atoms, hits, leans, input, to)
  if (from === to) return latest
  // published within an interval: what both ends agree on stands; else the hull of the two
  const earliest = resolveAll(atoms, hits, leans, input, from)
  const undated = resolveAll(atoms, hits, leans, input, null)
  return latest.map((found, k) => {
    const other = earliest[k]!.value
    const {value} = found
    if (other.from === value.from && other.to === value.to) return found
    if (other.from === null || value.from === null) return undated[k]!
    const hull = {
      ...undated[k]!.value,
      from: other.from < value.from ? other.from : value.from,
      to: other.to! > value.to! ? other.to : value.to,
      anchor: value.anchor,
    }
    return {...found, value: hull}
  })
}
