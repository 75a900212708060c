import type {Drift, Reading, Unit} from '../../core/edition.ts'
import {idOf} from '../../core/id.ts'
import {overlap, type Range, type Span, type Spans} from '../../core/span.ts'
import {carriersOf, type Carriers} from './carriers.ts'
import type {Matter} from './matter.ts'
import {rankOf} from './rank.ts'
import {readingOf} from './readings.ts'
import {unitOf} from './slot-units.ts'

/** Words changed in one copy at least this surely are shown, and with them other copies' changes of the same words from the second line on. */
const SHOWN = 0.5
const WITH = 0.2

/** Words on either side of the changed ones by which the same passage is found in another copy, in code units. */
const BESIDE = 30
/** So many changed words are looked for alone. */
const TELLING_WORDS = 4

/** Digits of a number that no other matter of a story has by chance, and how far from the running year a year must be. */
const DIGITS = 4
const YEARS_OFF = 3

function isTellingNumber(words: string, published: string | undefined): boolean {
  if (!/^\d[\d,]*$/.test(words)) return false
  const digits = words.replaceAll(',', '')
  if (digits.length < DIGITS || /0{2}$/.test(digits)) return false
  return digits.length > DIGITS || Math.abs(Number(digits) - Number(published?.slice(0, 4) ?? digits)) >= YEARS_OFF
}

/** Where a number stands as a word of its own. */
function placesOf(number: string, text: string): readonly Range[] {
  const found: Range[] = []
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + number.length)) {
    const end = at + number.length
    if (!/[\d.,]$/.test(text.slice(Math.max(0, at - 1), at)) && !/^[.,]?\d/.test(text.slice(end, end + 2)))
      found.push({start: at, end})
  }
  return found
}

/** The same number anywhere, if it is one that no other matter has by chance. */
function sameNumber(matter: Matter, changed: Span, besides: readonly string[]): readonly Span[] {
  const from = matter.reports.get(changed.report)
  const number = from?.text.slice(changed.start, changed.end) ?? ''
  if (!isTellingNumber(number, from?.publishedAt?.from)) return []
  return [...matter.reports.values()].flatMap(({id, text}) =>
    besides.includes(id) ? [] : placesOf(number, text).map((at) => ({...at, report: id})),
  )
}

/** The same words at the same place of the other reports: copies that kept the parent's reading, or took the child's. */
function verbatim(matter: Matter, changed: Span, besides: readonly string[]): readonly Span[] {
  const text = matter.reports.get(changed.report)?.text ?? ''
  const words = text.slice(changed.start, changed.end)
  // Several words tell for themselves; fewer are looked for with those beside them.
  const alone = words.split(' ').length >= TELLING_WORDS
  const start = alone ? changed.start : text.lastIndexOf(' ', Math.max(0, changed.start - BESIDE)) + 1
  const end = alone ? changed.end : text.indexOf(' ', Math.min(text.length, changed.end + BESIDE))
  const passage = text.slice(start, end < 0 ? text.length : end)
  return [...matter.reports.values()].flatMap((other) => {
    if (other.id === changed.report || besides.includes(other.id)) return []
    const at = other.text.indexOf(passage)
    const from = at + changed.start - start
    return at < 0 ? [] : [{report: other.id, start: from, end: from + changed.end - changed.start}]
  })
}

/** The point of the smallest claim that holds changed words. */
function pointAt(matter: Matter, drift: Drift): string | undefined {
  const touching = [drift.parent.changed, drift.child.changed]
    .flatMap((s) => matter.claimsOf(s.report).filter((c) => overlap(s, c.spans[0]) > 0))
    .sort((a, b) => a.spans[0].end - a.spans[0].start - (b.spans[0].end - b.spans[0].start))
  const holding = touching.find((c) =>
    c.slots.some((s) => overlap(s.span, drift.parent.changed) > 0 || overlap(s.span, drift.child.changed) > 0),
  )
  const home = holding ?? touching[0]
  return home && matter.pointOf.get(home.id)?.id
}

/** Everybody else who has the one value or the other: copies word for word, and reports of their own. */
function othersOf(matter: Matter, drift: Drift): Carriers {
  const two = [drift.parent.span.report, drift.child.span.report]
  const parent = verbatim(matter, drift.parent.changed, two)
  const child = verbatim(matter, drift.child.changed, two)
  const known = new Set([...two, ...[...parent, ...child].map((s) => s.report)])
  const own = carriersOf(matter.index, drift, known)
  const apart = (told: readonly Span[]): readonly Span[] =>
    told.filter((s, i) => told.findIndex((t) => t.report === s.report && t.start === s.start) === i)
  return {
    parent: apart([...parent, ...own.parent, ...sameNumber(matter, drift.parent.changed, two)]),
    child: apart([...child, ...own.child, ...sameNumber(matter, drift.child.changed, two)]),
  }
}

/** One unit a drift: what the parent has, and what it became. Drifts of one parent's words in several copies are one unit. */
export function driftUnits(matter: Matter, drifts: readonly Drift[]): Unit[] {
  const groups = new Map<string, Drift[]>()
  for (const drift of drifts) {
    if (drift.sure < WITH) continue
    const {report, start} = drift.parent.changed
    const key = `${report} ${start} ${drift.slot}`
    const list = groups.get(key)
    if (list) list.push(drift)
    else groups.set(key, [drift])
  }
  return [...groups.values()].flatMap((group): Unit[] => {
    const [first] = group as [Drift, ...Drift[]]
    if (group.every((d) => d.sure < SHOWN)) return []
    const same = othersOf(matter, first)
    const parent: Spans = [first.parent.changed, ...same.parent]
    const children = new Map<string, Span[]>()
    for (const d of group) {
      const list = children.get(d.child.value) ?? []
      list.push(d.child.changed)
      children.set(d.child.value, list)
    }
    const readings: [Reading, ...Reading[]] = [
      readingOf(first.parent.value, parent, [], matter.lineage, first.evidence[0].rule),
    ]
    for (const [value, spans] of children) {
      const [head, ...rest] = value === first.child.value ? [...spans, ...same.child] : spans
      if (head) readings.push(readingOf(value, [head, ...rest], [], matter.lineage, first.evidence[0].rule, 0))
    }
    const point =
      pointAt(matter, first) ?? idOf('p', first.parent.span.report, first.parent.span.start, first.parent.span.end)
    const claims = matter
      .claimsOf(first.parent.span.report)
      .filter((c) => overlap(c.spans[0], first.parent.changed) > 0)
    const rank = rankOf(claims, first.slot, 'drift')
    return [unitOf(point, first.slot, 'drift', 'shown', readings, first.evidence[0], rank)]
  })
}
