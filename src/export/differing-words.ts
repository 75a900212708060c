import type {Reading, Unit} from '../core/edition.ts'
import {overlap, type Range, type Span} from '../core/span.ts'
import {sentenceAround} from './quote.ts'
import {namesNobody} from './version-words.ts'
import type {Witnesses} from './witnesses.ts'

/** Longer clauses are compared at their ends only: the table of the comparison stays under 80 × 80. */
const LONGEST_COMPARED = 80
/** A span of at most so many words is the value itself, not a clause around it. */
const VALUE_WORDS = 6

/**
 * Which words of a reading to bring out: those of its slot if a claim has it, else those that differ from the reading
 * beside it, else the span itself if it is a short one. Ranges of the report's text; may be empty.
 */
export function differingWords(unit: Unit, index: number, span: Span, {byId, claims}: Witnesses): Range[] {
  const own = unit.readings[index]
  const text = byId.get(span.report)?.report.text ?? ''
  if (!own) return []
  // Where a speaker's name is gone nothing is left to bring out; in the report that has it all of its words are what differs.
  if (namesNobody(unit, own)) return []
  const beside = besideOf(unit, index)
  if (beside && namesNobody(unit, beside)) return [span]
  const slots: Range[] = []
  for (const id of own.claims) {
    const claim = claims.get(id)
    if (claim?.report !== span.report) continue
    if (unit.slot === 'polarity' || unit.slot === 'status') slots.push(claim.trigger ?? claim.predicate.span)
    else for (const slot of claim.slots) if (slot.name === unit.slot && !slot.inherited) slots.push(slot.span)
  }
  const inSpan = slots.filter((s) => overlap(s, span) > 0)
  const words = text.slice(span.start, span.end)
  const short = wordsOf(words).length <= VALUE_WORDS
  if (unit.slot !== 'wording' && inSpan.length && !short) return inSpan
  const apart = fewest(words, textsBeside(unit, index, byId)).map((r) => ({
    start: span.start + r.start,
    end: span.start + r.end,
  }))
  const all = apart.length === 1 && apart[0]!.end - apart[0]!.start >= words.trim().length
  if (apart.length && !all) return apart
  if (inSpan.length) return inSpan
  return short && unit.slot !== 'wording' ? [span] : apart
}

/** The words of the reading beside it, and the sentence around them: a value may be held against a clause. */
function textsBeside(unit: Unit, index: number, byId: Witnesses['byId']): string[] {
  const other = besideOf(unit, index)?.spans[0]
  const holder = other && byId.get(other.report)
  if (!holder) return []
  const around = sentenceAround(holder, other)
  return [other, around].map((r) => holder.report.text.slice(r.start, r.end))
}

/** The comparison that leaves the fewest words over, but some; the first of equals. */
function fewest(words: string, others: readonly string[]): Range[] {
  const size = (ranges: readonly Range[]): number => ranges.reduce((n, r) => n + r.end - r.start, 0)
  const found = others.map((other) => differing(words, other)).filter((ranges) => ranges.length)
  return found.reduce((best, next) => (size(next) < size(best) ? next : best), found[0] ?? [])
}

/** The reading it was changed from, else the first of the others. */
function besideOf(unit: Unit, index: number): Reading | undefined {
  const from = unit.readings[index]?.driftedFrom
  if (from !== undefined && from !== index) return unit.readings[from]
  const child = unit.readings.findIndex((r) => r.driftedFrom === index)
  return child >= 0 ? unit.readings[child] : unit.readings[index === 0 ? 1 : 0]
}

/** Ranges of `a` whose words are not in the longest common run of words with `b`; case does not count. Neighbours are joined. */
export function differing(a: string, b: string): Range[] {
  const mine = wordsOf(a)
  const theirs = wordsOf(b).map((w) => w.folded)
  let head = 0
  while (head < mine.length && head < theirs.length && mine[head]!.folded === theirs[head]) head++
  let tail = 0
  while (
    tail < mine.length - head &&
    tail < theirs.length - head &&
    mine[mine.length - 1 - tail]!.folded === theirs[theirs.length - 1 - tail]
  )
    tail++
  const left = mine.slice(head, mine.length - tail)
  const right = theirs.slice(head, theirs.length - tail)
  const kept =
    left.length <= LONGEST_COMPARED && right.length <= LONGEST_COMPARED
      ? common(
          left.map((w) => w.folded),
          right,
        )
      : new Set<number>()
  const out: {start: number; end: number}[] = []
  let before = -2
  left.forEach((word, i) => {
    if (kept.has(i)) return
    const last = out.at(-1)
    if (last && before === i - 1) last.end = word.end
    else out.push({start: word.start, end: word.end})
    before = i
  })
  return out
}

/** Indices into `a` of a longest common subsequence with `b`. */
function common(a: readonly string[], b: readonly string[]): Set<number> {
  const width = b.length + 1
  const length = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] =
        a[i] === b[j]
          ? length[(i + 1) * width + j + 1]! + 1
          : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!)
  const kept = new Set<number>()
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      kept.add(i++)
      j++
    } else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) i++
    else j++
  }
  return kept
}

/** Runs of letters and digits with the marks that join them: "3.5", "o'clock", "four-day". */
function wordsOf(text: string): {start: number; end: number; folded: string}[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,:'’\-–][\p{L}\p{M}\p{N}]+)*/gu)].map(({0: word, index}) => ({
    start: index,
    end: index + word.length,
    folded: word.normalize('NFKC').toLowerCase(),
  }))
}
