import type {Beside} from '../beside.ts'
import {agree, valueOf, type Figure} from '../values.ts'
import {phrase, type Change} from './change.ts'

/** A number this small stands with many units by chance. */
const LEAST_AMOUNT = 10

/**
 * The same number with another unit.
 *
 *   height 41 cm  →  which stands 41 inches high
 *          ^^^^^                  ^^^^^^^^^
 */
export function unitsChanged(beside: Beside): Change[] {
  if (!beside.mutual) return []
  const {parent, child, p, c} = beside
  const inP = beside.parentFigures.filter((f) => isMeasure(f, p))
  if (inP.length === 0) return []
  const inC = beside.childFigures.filter((f) => isMeasure(f, c))
  const out: Change[] = []
  for (const one of inP) {
    const rivals = inC.filter((f) => isOtherUnit(one, f))
    const [other] = rivals
    if (other === undefined || rivals.length > 1) continue
    // Given in both units somewhere: "41 cm (16 inches)".
    if (beside.childFigures.some((f) => agree(one, f)) || beside.parentFigures.some((f) => agree(f, other))) continue
    out.push({
      slot: 'howMany',
      rule: 'unit-differs',
      parent: {from: one.from, to: one.to, value: valueOf(one)},
      child: {from: other.from, to: other.to, value: valueOf(other)},
      sure: 0.85,
      wouldChangeIf: `"${phrase(parent, one.from, one.to)}" and "${phrase(child, other.from, other.to)}" measured two things`,
    })
  }
  return out
}

const isMeasure = (f: Figure, {start, end}: {start: number; end: number}): boolean =>
  f.type === 'number' && f.from >= start && f.to <= end && f.unit !== '' && f.unit !== 'age' && f.unit !== '%'

const MONEY = '€$£'

function isOtherUnit(a: Figure, b: Figure): boolean {
  const [written, other] = [a.amount / (a.factor ?? 1), b.amount / (b.factor ?? 1)]
  if (Math.abs(written) < LEAST_AMOUNT || Math.abs(written - other) > 1e-9 * Math.abs(written)) return false
  return a.unit === b.unit ? a.factor !== b.factor : MONEY.includes(a.unit) && MONEY.includes(b.unit)
}
