import {glued, wordAt, type Atoms} from './atoms.ts'
import {civilOf, dateText, dayFromText, dayOf} from './calendar.ts'
import type {Hit} from './expression.ts'
import type {FoundTime} from './found.ts'
import {dayPlace, monthPlace} from './place.ts'

const MOVED = new Set(
  'moved postponed delayed rescheduled pushed shifted changed extended brought move delay postpone reschedule extend extending moving rose fell climbed dropped increased grew up down jumped'.split(
    ' ',
  ),
)

/** How far before "from" the verb of moving is looked for, in atoms. */
const REACH = 8

/** Do two hits make a stretch: "from A to B", "A-B", "A through B", "between A and B"? Not "moved from Monday to Wednesday". */
function makesRange(atoms: Atoms, a: Hit, b: Hit): boolean {
  if (b.start !== a.end + 1 || atoms.apart[b.start] || atoms.apart[a.end]) return false
  const joint = wordAt(atoms, a.end)
  const lead = wordAt(atoms, a.start - 1)
  if (
    joint !== 'to' &&
    joint !== 'until' &&
    joint !== 'till' &&
    joint !== 'through' &&
    joint !== '-' &&
    joint !== '--' &&
    !(joint === 'and' && lead === 'between')
  )
    return false
  if (joint === '--' && !(glued(atoms, a.end) && glued(atoms, b.start))) return false
  const kind = a.expression.core.kind
  const other = b.expression.core.kind
  // "the year to March 31" is no stretch from this year to that day
  const named = lead === 'from' || lead === 'between'
  const placed = (each: string): boolean =>
    each === 'calendar' ||
    each === 'weekday' ||
    each === 'day' ||
    each === 'period' ||
    (named && each !== 'duration' && each !== 'set' && each !== 'reference')
  if (!placed(kind) || !placed(other)) return false
  if (lead === 'from') {
    for (let i = a.start - 2; i >= Math.max(0, a.start - REACH); i--) if (MOVED.has(wordAt(atoms, i))) return false
  }
  return true
}

/** "from 10 June to 31 August" becomes one time with two ends; a first end without a year takes it from the second. */
export function joinRanges(
  atoms: Atoms,
  hits: readonly Hit[],
  found: readonly FoundTime[],
  day: number | null,
): FoundTime[] {
  const joined: FoundTime[] = []
  for (let k = 0; k < hits.length; k++) {
    const a = found[k]!
    const b = found[k + 1]
    if (!b || !makesRange(atoms, hits[k]!, hits[k + 1]!)) {
      joined.push(a)
      continue
    }
    const [first, second] = inOrder(a, b, day)
    const lead = wordAt(atoms, hits[k]!.start - 1)
    const start = lead === 'from' || lead === 'between' ? atoms.start[hits[k]!.start - 1]! : a.range.start
    const {from} = first.value
    const {to} = second.value
    const known = from !== null && to !== null && from <= to
    joined.push({
      range: {start, end: b.range.end},
      rule: 'times:range',
      value: {
        kind: 'time',
        type: a.value.type === 'time' || b.value.type === 'time' ? 'time' : 'date',
        from: known ? from : null,
        to: known ? to : null,
        grain: b.value.grain,
        anchor: known ? (b.value.anchor === 'said' ? first.value.anchor : b.value.anchor) : 'none',
        said: first.value.said,
        timex: `${first.value.timex}/${second.value.timex}`,
      },
      ends: [first, second],
    })
    k++
  }
  return joined
}

/**
 * A first end that would lie behind the second is a year too late: "from 10 June to 31 August 2023". Weekdays are put in order by
 * the first of them: the second is moved on if the first lies ahead of publication, else the first back. A clock time takes the
 * day of the other end, or the next one: "between 8:30 a.m. and 9 a.m. Monday", "from 10 p.m. to 4 a.m.".
 */
function inOrder(a: FoundTime, b: FoundTime, day: number | null): [FoundTime, FoundTime] {
  const {from, said} = a.value
  const {to} = b.value
  if (from === null || to === null || said.year !== undefined) return [a, b]
  const first = dayFromText(from)!
  const last = dayFromText(to)!
  if (a.value.type === 'time' && b.value.type === 'time') {
    const later = from.slice(10) <= to.slice(10) ? 0 : 1
    if (!namesDay(a)) return namesDay(b) ? [movedBy(a, last - later - first), b] : [a, movedBy(b, first + later - last)]
    if (!namesDay(b)) return [a, movedBy(b, first - last + later)]
  }
  if (said.month !== undefined && (a.value.grain === 'month' || a.value.grain === 'day')) {
    const year = civilOf(last).year - (from.slice(4) <= to.slice(4) ? 0 : 1)
    const place = said.day === undefined ? monthPlace(year, said.month) : dayPlace(dayOf(year, said.month, said.day))
    return [{...a, value: {...a.value, from: dateText(place.from!), to: dateText(place.to!), timex: place.timex}}, b]
  }
  if (said.weekday !== undefined && b.value.said.weekday !== undefined) {
    const length = (((last - first) % 7) + 7) % 7
    return day !== null && first > day ? [a, movedBy(b, first + length - last)] : [movedBy(a, last - length - first), b]
  }
  return [a, b]
}

const namesDay = ({value: {said}}: FoundTime): boolean =>
  said.weekday !== undefined || said.day !== undefined || said.offset !== undefined

/** A day, or a time of one, moved by days. */
function movedBy(found: FoundTime, days: number): FoundTime {
  const {from, to, timex} = found.value
  if (days === 0 || from === null || to === null) return found
  const move = (text: string): string => {
    const day = dayFromText(text.slice(0, 10))
    return day === null ? text : dateText(day + days) + text.slice(10)
  }
  return {...found, value: {...found.value, from: move(from), to: move(to), timex: move(timex)}}
}
