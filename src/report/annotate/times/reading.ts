import {wordAt, type Atoms} from './atoms.ts'
import type {Hit, Modifier} from './expression.ts'
import type {FoundTime, TimesInput} from './found.ts'
import {settleLeans} from './lean.ts'
import type {Place} from './place.ts'
import {joinRanges} from './ranges.ts'
import type {Setting} from './setting.ts'
import type {Lean} from './tense.ts'
import {valueOf} from './value.ts'

/** Places that a "later" may be counted from: this many back. */
const ANCHORS = 3
/** And no further than some four sentences, in atoms. Set on TimeBank. */
const ANCHOR_REACH = 100
/** A quarter named before holds for a whole report of results, not for a long one on something else. In atoms; set on TimeBank. */
const QUARTER_REACH = 220
/** Rules whose quarter is the one compared with, not the one reported. */
const COMPARED = new Set(['times:quarter-of-year', 'times:year-earlier', 'times:earlier', 'times:ago'])

const PREPOSITION: Readonly<Record<string, Modifier>> = {
  by: 'by',
  since: 'since',
  until: 'until',
  till: 'until',
  before: 'before',
  after: 'after',
}

/** The values of all hits, in order, for one publication day; each may be counted from those before it. */
export function resolveAll(
  atoms: Atoms,
  hits: readonly Hit[],
  leans: readonly Lean[],
  input: TimesInput,
  publishedDay: number | null,
): FoundTime[] {
  const years = yearsSaid(hits)
  const day = datelineDay(atoms, hits, input, publishedDay, years)
  const settled = settleLeans(hits, leans)
  const before: {readonly place: Place; readonly at: number}[] = []
  let quarter: {readonly place: Place; readonly at: number} | undefined
  const found: FoundTime[] = []
  for (const [k, each] of hits.entries()) {
    const near = before.slice(-ANCHORS).filter(({at}) => each.start - at <= ANCHOR_REACH)
    const setting: Setting = {
      day,
      lean: settled[k]!,
      before: near.map(({place}) => place),
      quarter: quarter && each.start - quarter.at <= QUARTER_REACH ? quarter.place : undefined,
      years,
    }
    const preposition = PREPOSITION[wordAt(atoms, each.start - 1)]
    const {kind} = each.expression.core
    const taken = preposition !== undefined && kind !== 'duration' && kind !== 'set' && kind !== 'reference'
    const {value, place} = valueOf(
      taken ? {...each.expression, modifier: preposition} : each.expression,
      each.rule,
      setting,
    )
    // a weekday that is not fixed is pushed too: a clock time behind it must not go to the day before it
    if (place && (place.from !== null || place.grain === 'day')) before.push({place, at: each.end})
    if (place?.grain === 'quarter' && place.from !== null && !COMPARED.has(each.rule)) quarter = {place, at: each.end}
    const range = {start: atoms.start[each.start]!, end: atoms.end[each.end - 1]!}
    found.push({range, value, rule: each.rule})
  }
  return joinRanges(atoms, hits, found, day)
}

/** Years that full dates of the text give: "Aug. 7, 1998" tells what "Aug. 7" means elsewhere in it. Two years for one day: neither. */
function yearsSaid(hits: readonly Hit[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>()
  for (const {
    expression: {core},
  } of hits) {
    if (
      core.kind !== 'calendar' ||
      core.year === undefined ||
      core.month === undefined ||
      core.day === undefined ||
      core.eitherOrder
    )
      continue
    const key = core.month * 32 + core.day
    const known = years.get(key)
    years.set(key, known === undefined || known === core.year ? core.year : Number.NaN)
  }
  for (const [key, year] of years) if (Number.isNaN(year)) years.delete(key)
  return years
}

/** Datelines are set down at most this many days before publication; one after it is a misprint or another kind of date. */
const DATELINE_AGE = 3

/** The day the report speaks from: the dateline's if it has one, else the day of publication. */
function datelineDay(
  atoms: Atoms,
  hits: readonly Hit[],
  {dateline}: TimesInput,
  publishedDay: number | null,
  years: ReadonlyMap<number, number>,
): number | null {
  if (!dateline) return publishedDay
  const within = hits.find(
    (each) =>
      atoms.start[each.start]! >= dateline.start &&
      atoms.end[each.end - 1]! <= dateline.end &&
      each.expression.core.kind === 'calendar' &&
      each.expression.core.day !== undefined,
  )
  if (!within) return publishedDay
  const {place} = valueOf(within.expression, within.rule, {
    day: publishedDay,
    lean: {sign: -1, strong: true},
    before: [],
    quarter: undefined,
    years,
  })
  if (place?.from === null || place?.from === undefined) return publishedDay
  if (publishedDay === null) return place.from
  return publishedDay - place.from >= 0 && publishedDay - place.from <= DATELINE_AGE ? place.from : publishedDay
}
