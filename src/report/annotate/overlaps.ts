import {contains, overlap, type Range} from '../../core/span.ts'
import {wordTable} from './word-table.ts'

/** A mention before overlaps are settled. */
export interface Candidate<Value> extends Range {
  readonly value: Value
  readonly rule: string
  readonly wouldChangeIf: string
  readonly note?: string
}

/** What wins where two kinds claim the same words: "May 5" is a time, not a person and not a number. */
const RANK = wordTable<number>({time: 3, place: 2, name: 1, quantity: 0})

/** A stretch of time is left to the quantities, which know its bounds: "at least three hours". */
const STRETCH = -1
interface Valued {
  readonly kind: string
  readonly type?: string
  readonly counted?: string | null
  readonly measure?: string
}
const isStretch = (value: Valued): boolean => value.kind === 'time' && value.type === 'duration'

const size = (c: Range): number => c.end - c.start

/** A stretch of time and a clock time read out of a count ("five to seven people") yield to a quantity, however wide they are. */
const yields = (a: Candidate<Valued>, b: Candidate<Valued>): boolean =>
  b.value.kind === 'quantity' &&
  (isStretch(a.value) ||
    (a.value.type === 'other' && b.value.measure === 'money') ||
    (a.rule === 'times:clock' && typeof b.value.counted === 'string'))

/** Leaves candidates that share no word, sorted by start: one that holds the other whole wins, else the higher kind, else the longer. */
export function withoutOverlaps<Value extends Valued>(candidates: readonly Candidate<Value>[]): Candidate<Value>[] {
  const rank = (c: Candidate<Value>): number => (isStretch(c.value) ? STRETCH : (RANK[c.value.kind] ?? 0))
  const order = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end || rank(b) - rank(a))
  const kept: Candidate<Value>[] = []
  for (const next of order) {
    const last = kept.at(-1)
    if (last === undefined || overlap(last, next) === 0) {
      kept.push(next)
      continue
    }
    if (yields(last, next)) {
      kept.pop()
      kept.push(next)
      continue
    }
    if (yields(next, last)) continue
    const wider = contains(next, last) && size(next) > size(last)
    const narrower = contains(last, next) && size(last) > size(next)
    if (wider || (!narrower && (rank(next) > rank(last) || (rank(next) === rank(last) && size(next) > size(last))))) {
      kept.pop()
      // What stood before the one taken out cannot reach into `next`: it ended where that one began.
      kept.push(next)
    }
  }
  return kept
}
