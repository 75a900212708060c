import {glued, wordAt, type Atoms} from './atoms.ts'
import {dateText, dayFromText} from './calendar.ts'
import type {Hit} from './expression.ts'
import type {FoundTime} from './found.ts'

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
 * the first of them: the second is moved on if the first lies ahead of publication, else the first back.
 */
function inOrder(a: FoundTime, b: FoundTime, day: number | null): [FoundTime, FoundTime] {
  const from = a.value.from
  const to = b.value.to
  if (from === null || to === null || a.value.said.year !== undefined) return [a, b]
  // "between 8:30 a.m. and 9 a.m. Monday"
  const {said} = a.value
  if (
    a.value.type === 'time' &&
    b.value.type === 'time' &&
    said.hour !== undefined &&
    said.weekday === undefined &&
    said.day === undefined &&
    said.offset === undefined
  ) {
    const day = to.slice(0, 10)
    return [
      {
        ...a,
        value: {
          ...a.value,
          from: day + from.slice(10),
          to: day + a.value.to!.slice(10),
          timex: day + a.value.timex.slice(10),
          anchor: b.value.anchor,
        },
      },
      b,
    ]
  }
  if (a.value.said.month !== undefined && (a.value.grain === 'month' || a.value.grain === 'day')) {
    const year = Number(to.slice(0, 4)) - (from.slice(4) <= to.slice(4) ? 0 : 1)
    if (!/^\d{4}-\d{2}/.test(a.value.timex)) return [a, b]
    const text = String(year).padStart(4, '0')
    return [
      {
        ...a,
        value: {
          ...a.value,
          from: text + from.slice(4),
          to: text + a.value.to!.slice(4),
          timex: text + a.value.timex.slice(4),
        },
      },
      b,
    ]
  }
  if (a.value.said.weekday !== undefined && a.value.grain === 'day' && b.value.grain === 'day') {
    const first = dayFromText(from)!
    const last = dayFromText(to)!
    const length = (((last - first) % 7) + 7) % 7
    return day !== null && first > day ? [a, onDay(b, first + length)] : [onDay(a, last - length), b]
  }
  return [a, b]
}

const onDay = (found: FoundTime, day: number): FoundTime => {
  const text = dateText(day)
  return found.value.from === text ? found : {...found, value: {...found.value, from: text, to: text, timex: text}}
}
