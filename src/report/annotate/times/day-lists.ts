import {glued, wordAt, type Atoms} from './atoms.ts'
import {readClock} from './clock.ts'
import {readDate, readYearAfter} from './dates.ts'
import {hit, type Hit} from './expression.ts'
import {readOrdinal} from './numerals.ts'

const LIST_SIGNS = new Set(['-', 'to', 'and', 'or', 'through', 'until', ',', '/'])
/** What may stand behind the second day of "April 24 and 25": anything else makes it a count ("May 5 and 12 people"). */
const AFTER_DAY = new Set(
  '. , ; : ) ( - -- " and or in at for to when with by on but as after before the that until from will was were is are he she they it between during'.split(
    ' ',
  ),
)

/** The later days of "Oct. 17-18", "April 24 and 25", "June 10, 11 and 12": one hit each. */
export function readDayList(atoms: Atoms, first: Hit): Hit[] {
  const {core} = first.expression
  if (core.kind !== 'calendar' || core.month === undefined || core.day === undefined || core.year !== undefined)
    return []
  // "17 October and 18" is no list: the month must come first
  if (atoms.entry[first.start]?.month === undefined && core.weekday === undefined) return []
  const found: Hit[] = []
  let at = first.end
  for (;;) {
    const sign = wordAt(atoms, at)
    if (!LIST_SIGNS.has(sign)) break
    const next = sign === ',' && (wordAt(atoms, at + 1) === 'and' || wordAt(atoms, at + 1) === 'or') ? at + 2 : at + 1
    const ordinal = readOrdinal(atoms, next)
    const day = ordinal?.value ?? atoms.number[next] ?? -1
    const end = ordinal?.end ?? next + 1
    if (day < 1 || day > 31 || day <= core.day || wordAt(atoms, next).length > 2) break
    const after = wordAt(atoms, end)
    if (
      glued(atoms, end) &&
      (after === ':' || after === '.' || after === '%') &&
      glued(atoms, end + 1) &&
      atoms.number[end + 1]! >= 0
    )
      break
    const year = readYearAfter(atoms, end)
    if (!year && sign !== '-' && sign !== '/' && end < atoms.count && !AFTER_DAY.has(after)) break
    if (atoms.entry[end]?.month !== undefined) break
    found.push(hit(next, year?.end ?? end, first.rule, {kind: 'calendar', month: core.month, day, ...year?.core}))
    at = year?.end ?? end
    if (year) break
  }
  const year = found.at(-1)?.expression.core
  if (year?.kind === 'calendar' && (year.year !== undefined || year.yearShift !== undefined)) {
    const said = {
      ...(year.year !== undefined && {year: year.year}),
      ...(year.yearShift !== undefined && {yearShift: year.yearShift}),
    }
    return found.map((each) =>
      each.expression.core.kind === 'calendar'
        ? {...each, expression: {...each.expression, core: {...each.expression.core, ...said}}}
        : each,
    )
  }
  return found
}

/** The earlier day of "10-12 June", "14 and 15 May", "10 to 12 June 2024"; also "between 2 and 4 p.m.", "9-11 a.m.". */
export function readBefore(atoms: Atoms, i: number): Hit | undefined {
  const ordinal = readOrdinal(atoms, i)
  const number = ordinal?.value ?? atoms.number[i] ?? -1
  const end = ordinal?.end ?? i + 1
  if (number < 1 || number > 31 || (!ordinal && wordAt(atoms, i).length > 2)) return undefined
  if (glued(atoms, i) && wordAt(atoms, i - 1) !== '(' && wordAt(atoms, i - 1) !== '"') return undefined
  const sign = wordAt(atoms, end)
  if (
    sign !== '-' &&
    sign !== 'to' &&
    sign !== 'and' &&
    sign !== 'or' &&
    sign !== 'until' &&
    sign !== 'through' &&
    sign !== '/'
  )
    return undefined
  const date = readDate(atoms, end + 1)
  if (
    date?.expression.core.kind === 'calendar' &&
    date.expression.core.day !== undefined &&
    date.expression.core.month !== undefined &&
    date.expression.core.weekday === undefined &&
    atoms.entry[end + 1]?.month === undefined
  ) {
    const {day, ...rest} = date.expression.core
    return day > number ? hit(i, end, date.rule, {...rest, day: number}) : undefined
  }
  if (ordinal || number > 12) return undefined
  const lead = wordAt(atoms, i - 1)
  if (lead !== 'between' && lead !== 'from' && !(sign === '-' && glued(atoms, end))) return undefined
  const clock = readClock(atoms, end + 1)
  if (!clock || clock.clock.grain !== 'hour') return undefined
  const late = clock.clock.hour >= 12
  const {zone} = clock.clock
  return hit(
    i,
    end,
    'times:clock',
    {kind: 'day'},
    {
      clock: {
        hour: late && number < 12 ? number + 12 : number % 12,
        minute: 0,
        grain: 'hour',
        ...(zone !== undefined && {zone}),
      },
    },
  )
}
