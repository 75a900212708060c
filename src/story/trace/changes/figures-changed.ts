import {isTight, type Beside, type Hunk} from '../beside.ts'
import {PERSONS} from '../lexicon.ts'
import {agree, valueOf, type Figure} from '../values.ts'
import type {Words} from '../words.ts'
import {phrase, type Change} from './change.ts'
import {saidOf} from './said-of.ts'

/** Sentences that are less alike are of one thing only if a number in them stands with one noun and one act. */
const ALIKE = 0.3
const LOOSE = 0.2

/** So many of the sixteen words about a change are the same: the two figures have not met by chance. */
const DENSE = 8

/**
 * A number or time that the copy gives otherwise.
 *
 *   arrested in March 2022 and charged      →  arrested in March 2023 and charged
 *                     ^^^^                                       ^^^^
 */
export function figuresChanged(beside: Beside): Change[] {
  const out: Change[] = []
  const {parentFigures, childFigures, p, c} = beside
  const inP = inside(parentFigures, p.start, p.end)
  const inC = inside(childFigures, c.start, c.end)
  const done = new Set<Figure>()
  for (const hunk of beside.hunks) {
    if (!isTight(hunk, 8)) continue
    const ps = touching(inP, hunk.p0, hunk.p1)
    const cs = touching(inC, hunk.c0, hunk.c1)
    for (const one of ps) {
      const rivals = cs.filter((f) => f.type === one.type && comparable(one, f))
      const [other] = rivals
      if (
        other === undefined ||
        rivals.length > 1 ||
        agree(one, other) ||
        ps.filter((f) => f.type === one.type).length > 1
      )
        continue
      // Moved, not changed: the value stands elsewhere in the sentence.
      if (inC.some((f) => agree(one, f)) && inP.some((f) => agree(f, other))) continue
      // In a looser sentence two figures that met by chance stand elsewhere in the other report.
      if (
        beside.likeness < 0.6 &&
        hunk.near < DENSE &&
        (childFigures.some((f) => agree(one, f)) || parentFigures.some((f) => agree(f, other)))
      )
        continue
      if (!isPlain(one, beside.parent) || !isPlain(other, beside.child)) continue
      done.add(one)
      done.add(other)
      const said = one.type === 'number' ? saidOf(beside, one, other) : null
      const another = said !== null && (said.acts || (said.missing && hunk.near < DENSE))
      out.push(change(beside, one, other, another ? 0.45 : one.type === 'ordinal' ? 0.7 : 0.92, hunk))
    }
  }
  // A sentence in quite other words is still the same one if another of its figures is the same.
  const anchored =
    beside.mutual &&
    inP.some((f) => f.type !== 'ordinal' && inC.some((g) => g.type === f.type && g.amount === f.amount && agree(f, g)))
  if (beside.likeness < (anchored ? 0.12 : LOOSE)) return out
  return [...out, ...figuresReplaced(beside, inP, inC, done, anchored)]
}

/**
 * In other words: the one value of the sentence that the child has nowhere, beside the one that the parent has nowhere, of
 * one thing counted; or two values of one rare thing, each missing from the other sentence.
 */
function figuresReplaced(
  beside: Beside,
  inP: readonly Figure[],
  inC: readonly Figure[],
  done: ReadonlySet<Figure>,
  anchored: boolean,
): Change[] {
  const out: Change[] = []
  const {parentFigures, childFigures} = beside
  const anchoredByNumber = inP.some((f) => f.type === 'number' && inC.some((g) => g.type === 'number' && agree(f, g)))
  const forth = (x: Figure, y: Figure): boolean => agree(x, y)
  const back = (x: Figure, y: Figure): boolean => agree(y, x)
  for (const type of ['number', 'clock', 'date', 'weekday', 'year'] as const) {
    const fits = (f: Figure, words: Words): boolean => f.type === type && !done.has(f) && isPlain(f, words)
    const ps = inP.filter((f) => fits(f, beside.parent) && !stands(f, inC, inP, forth))
    const cs = inC.filter((f) => fits(f, beside.child) && !stands(f, inP, inC, back))
    for (const one of ps) {
      const rivals = cs.filter((f) => one.rough === f.rough && comparable(one, f) && isSameThing(beside, one, f))
      const [other] = rivals
      if (other === undefined || rivals.length > 1) continue
      if (ps.filter((f) => comparable(f, other) && isSameThing(beside, f, other)).length > 1) continue
      const gone = !stands(one, childFigures, parentFigures, forth)
      const come = !stands(other, parentFigures, childFigures, back)
      // Small numbers stand everywhere in a report: then the thing counted must be a rare one.
      const named = type === 'number' && countSameThing(beside, one, other)
      if (!(gone && come) && !(named && beside.mutual)) continue
      // The sentence is the same one by another number, or the number is by what stands around it.
      if (type !== 'number' && !anchored && beside.likeness < ALIKE) continue
      if (type === 'number') {
        const said = saidOf(beside, one, other)
        if (!anchored && beside.likeness < ALIKE && !(named && said.same && said.alike)) continue
        if (said.apart || !(said.alike || anchoredByNumber)) continue
      }
      const sure = beside.mutual && (anchored || beside.likeness >= 0.4) ? 0.8 : 0.6
      out.push(change(beside, one, other, gone && come ? sure : 0.7))
    }
  }
  return out
}

/** Whether two figures of a sentence and its rewriting can be of one thing. */
function isSameThing({parent, child}: Beside, one: Figure, other: Figure): boolean {
  if (one.type === 'number') return countSame(parent, one, child, other)
  // "since 2013" and "in 2018" are times of two things; "from April 2015" and "between April 2018" share the month.
  if (one.type === 'year') return parent.form[one.from - 1] === child.form[other.from - 1]
  if (one.type !== 'date') return true
  const shares =
    (one.month === other.month && (one.day === other.day || one.day === undefined)) ||
    (one.day !== undefined && one.day === other.day)
  return shares || parent.form[one.from - 1] === child.form[other.from - 1]
}

/** The word after each number is the same and a rare one. */
function countSameThing({parent, child}: Beside, one: Figure, other: Figure): boolean {
  return (
    one.to < parent.count &&
    other.to < child.count &&
    parent.stemCode[one.to] === child.stemCode[other.to] &&
    parent.rarity[one.to]! >= 0.9
  )
}

const inside = (figures: readonly Figure[], from: number, to: number): Figure[] =>
  figures.filter((f) => f.from >= from && f.to <= to)
const touching = (figures: readonly Figure[], from: number, to: number): Figure[] =>
  figures.filter((f) => f.from < to && f.to > from)

const comparable = (a: Figure, b: Figure): boolean => {
  if (a.type === 'number') return a.unit === b.unit || (a.unit === '' && b.unit === '')
  if (a.type === 'date') return (a.day === undefined) === (b.day === undefined)
  return true
}

/** Whether a figure of one report is in the other: as itself, rounded, or as the day of a date ("24" of "24 May"). */
function stands(
  f: Figure,
  others: readonly Figure[],
  own: readonly Figure[],
  same: (x: Figure, y: Figure) => boolean,
): boolean {
  return others.some((g) => {
    if (f.type === 'number' && g.type === 'date') return g.day === f.amount
    if (f.type !== g.type || !same(f, g)) return false
    // "over 60" is near 64, but not its rounding where the other report has the 60 too.
    return (
      f.type !== 'number' || f.amount === g.amount || !own.some((x) => x.type === 'number' && x.amount === g.amount)
    )
  })
}

/** Left out: "one" as a pronoun, and numbers inside a list of a score or a vote ("2-1"). */
function isPlain(f: Figure, words: Words): boolean {
  if (f.type !== 'number') return true
  if (f.amount === 1 && !/^\d/.test(phrase(words, f.from, f.to))) return false
  return true
}

/** The three words after each number have a noun in common, or both count persons. */
function countSame(parent: Words, one: Figure, child: Words, other: Figure): boolean {
  if (one.unit !== '' || other.unit !== '') return one.unit === other.unit
  const a = counted(parent, one)
  const b = counted(child, other)
  return [...a].some((s) => b.has(s))
}

function counted(words: Words, f: Figure): Set<string> {
  const out = new Set<string>()
  for (let i = f.to; i < Math.min(words.count, f.to + 3); i++) {
    if (words.stop[i] === 2) break
    if (PERSONS.has(words.form[i]!)) out.add('person')
    if (words.rarity[i]! > 0) out.add(words.stem[i]!)
  }
  return out
}

function change(beside: Beside, one: Figure, other: Figure, sure: number, hunk?: Hunk): Change {
  const since = one.type === 'year' && beside.parent.form[one.from - 1] === 'since'
  const slot = one.type === 'ordinal' || since ? 'order' : one.type === 'number' ? 'howMany' : 'when'
  return {
    slot,
    rule: hunk === undefined ? 'figure-replaced' : 'figure-differs',
    parent: {from: one.from, to: one.to, value: valueOf(one)},
    child: {from: other.from, to: other.to, value: valueOf(other)},
    sure,
    wouldChangeIf:
      slot === 'howMany' ? 'the two numbers counted different things' : 'the two times were those of different events',
  }
}
