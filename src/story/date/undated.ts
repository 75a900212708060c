import type {LineageEdge} from '../../core/edition.ts'
import type {PublishedAt} from '../../core/report.ts'
import {overlap} from '../../core/span.ts'
import type {TimeValue} from '../../core/value.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {dayNumber, isoDay, weekday} from './day.ts'

/** Candidate days: from so many days before the first dated report of the story to so many after the last. */
const BEFORE = 7
const AFTER = 14
/** A day is named if it has this share of the belief; else the interval that has it (METHODS 7). */
const SURE = 0.6
/**
 * The same where all that speaks for a day is bounds ("not after its copy"): how near the bound the day lies then rests on
 * habit alone. Set by hand: a single day never holds it, so that an interval is given.
 */
const BOUNDED = 0.9
/** Log-score of a weekday or "yesterday" that falls on a day on which the story's other reports have something happen, and of one that does not. */
const FITS = 1.6
const MISSES = -0.9
/** Log-score of a day for lying before a parent's day, after a child's, or before a day told in the past tense. */
const IMPOSSIBLE = -6
/** How many days after the last event a report comes: measured back-offsets of the first weekday named (METHODS 7, step 3). */
const LATE: readonly number[] = [0.35, 0.33, 0.13, 0.07, 0.05, 0.03, 0.05]

const timesOf = (layers: ReportLayers): TimeValue[] =>
  layers.mentions.flatMap((m) =>
    m.value.kind === 'time' && (m.value.type === 'date' || m.value.type === 'time') ? [m.value] : [],
  )

/** How often the dated reports speak of each day near their own: the days on which something happened. */
function eventDays(dated: readonly ReportLayers[]): Map<number, number> {
  const days = new Map<number, number>()
  for (const layers of dated) {
    const at = layers.report.publishedAt
    if (!at) continue
    for (const {from, to} of timesOf(layers)) {
      if (from === null || to === null || from.slice(0, 10) !== to.slice(0, 10)) continue
      const day = dayNumber(from)
      if (Math.abs(day - dayNumber(at.from)) <= AFTER) days.set(day, (days.get(day) ?? 0) + 1)
    }
    const own = dayNumber(at.from)
    days.set(own, (days.get(own) ?? 0) + 0.5)
  }
  return days
}

/** The days that a time of an undated report could be, if the report came out on `day`: the weekday before and after. */
function daysMeant({said}: TimeValue, day: number): number[] {
  if (said.offset !== undefined) return [day + said.offset]
  if (said.weekday === undefined || said.month !== undefined) return []
  const back = (weekday(day) - said.weekday + 7) % 7
  return [day - back, day - back + 7]
}

/** Full dates that the text names, as day numbers; `past`: in a clause that says it happened. */
function datesSaid({mentions, claims}: ReportLayers): {readonly day: number; readonly past: boolean}[] {
  const past = claims
    .filter(({status}) => status === 'happened')
    .flatMap(({slots}) => slots.flatMap((slot) => (slot.name === 'when' && slot.inherited !== true ? [slot.span] : [])))
  return mentions.flatMap(({value, spans}) => {
    if (value.kind !== 'time' || (value.type !== 'date' && value.type !== 'time') || value.modifier !== undefined)
      return []
    const {from, to, said} = value
    if (from === null || from !== to || said.day === undefined || said.year === undefined) return []
    return [{day: dayNumber(from), past: past.some((span) => overlap(span, spans[0]) > 0)}]
  })
}

/**
 * The day of a report that gives none, from the dated reports of its story: weekdays and "yesterday" that must fall on
 * days on which something happened, full dates of what happened, and copying (a copy is not older than its parent). METHODS section 7, reduced.
 *
 * @returns a day, an interval, or undefined if nothing speaks for any day.
 */
export function dayOf(
  layers: ReportLayers,
  dated: readonly ReportLayers[],
  lineage: readonly LineageEdge[],
): PublishedAt | undefined {
  const days = eventDays(dated)
  const own = dated.flatMap((d) =>
    d.report.publishedAt ? [dayNumber(d.report.publishedAt.from), dayNumber(d.report.publishedAt.to)] : [],
  )
  if (own.length === 0) return undefined
  const first = Math.min(...own)
  const last = Math.max(...own)
  const times = timesOf(layers)
  const told = datesSaid(layers)
  const dayOfReport = new Map(dated.map((d) => [d.report.id, d.report.publishedAt]))
  const scores: number[] = []
  let clues = 0
  let bounds = 0
  for (let day = first - BEFORE; day <= last + AFTER; day++) {
    const after = Math.max(0, day - last)
    const before = Math.max(0, first - day)
    let score = Math.log(LATE[Math.min(after, LATE.length - 1)] ?? 0.05) - before * 1.2 - Math.max(0, after - 6) * 0.5
    for (const time of times) {
      const meant = daysMeant(time, day)
      if (meant.length === 0) continue
      clues++
      score += meant.some((d) => days.has(d))
        ? FITS + 0.2 * Math.log(Math.max(...meant.map((d) => days.get(d) ?? 0.3)))
        : MISSES
    }
    for (const {day: d, past} of told) {
      if (past && d >= first && d <= last + AFTER) bounds++
      // What happened on a day is told on it or after it; other dates may be of plans.
      if (d >= first - BEFORE && d > (past ? day : day + 1)) score += past ? IMPOSSIBLE : IMPOSSIBLE / 3
    }
    for (const edge of lineage) {
      if (!edge.directed || edge.parent === null) continue
      const parent = edge.child === layers.report.id ? dayOfReport.get(edge.parent) : undefined
      const child = edge.parent === layers.report.id ? dayOfReport.get(edge.child) : undefined
      if (parent) clues++
      if (parent && day < dayNumber(parent.from)) score += IMPOSSIBLE * edge.strength
      if (parent && day > dayNumber(parent.to)) score -= 0.8 * (day - dayNumber(parent.to))
      if (child) bounds++
      if (child && day > dayNumber(child.to)) score += IMPOSSIBLE * edge.strength
      // Copies are made within a day or so. Days before the story's first have been scored for that already.
      if (child && day < dayNumber(child.from)) score -= 0.8 * (dayNumber(child.from) - Math.max(day, first))
    }
    scores.push(score)
  }
  if (clues + bounds === 0) return undefined
  const enough = clues > 0 ? SURE : BOUNDED
  const top = Math.max(...scores)
  const mass = scores.map((s) => Math.exp(s - top))
  const total = mass.reduce((sum, m) => sum + m, 0)
  let from = scores.indexOf(top)
  let to = from
  let held = mass[from] ?? 0
  while (held < enough * total && (from > 0 || to < mass.length - 1)) {
    const left = mass[from - 1] ?? -1
    const right = mass[to + 1] ?? -1
    if (left >= right) held += mass[--from] ?? 0
    else held += mass[++to] ?? 0
  }
  const day = (i: number): string => isoDay(first - BEFORE + i)
  return {from: day(from), to: day(to), known: 'story'}
}
