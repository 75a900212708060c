import {wordAt, type Atoms} from './atoms.ts'
import {dayOf, easterOf, nthWeekday} from './calendar.ts'
import {readYearAfter} from './dates.ts'
import {hit, type Hit, type Shift} from './expression.ts'

interface Holiday {
  /** Words behind the first, lower case, apostrophes left out. */
  readonly words: string
  /** First day in a year; null for feasts of other calendars, which are named but not computed. */
  readonly day: ((year: number) => number) | null
  /** Days it lasts; 1 if not given. */
  readonly days?: number
  /** The words are everyday words unless each begins with a capital letter. */
  readonly cased?: true
}

const fixed = (month: number, day: number) => (year: number) => dayOf(year, month, day)
const easter = (offset: number) => (year: number) => easterOf(year) + offset
const nth = (month: number, weekday: number, n: number) => (year: number) => nthWeekday(year, month, weekday, n)

const HOLIDAYS: readonly Holiday[] = [
  {words: 'christmas eve', day: fixed(12, 24)},
  {words: 'christmas day', day: fixed(12, 25)},
  {words: 'orthodox christmas', day: fixed(1, 7)},
  {words: 'orthodox easter', day: null},
  {words: 'christmas', day: fixed(12, 25)},
  {words: 'xmas', day: fixed(12, 25)},
  {words: 'boxing day', day: fixed(12, 26), cased: true},
  {words: 'new years eve', day: fixed(12, 31)},
  {words: 'new years day', day: fixed(1, 1)},
  {words: 'new years', day: fixed(1, 1), cased: true},
  {words: 'hogmanay', day: fixed(12, 31)},
  {words: 'epiphany', day: fixed(1, 6), cased: true},
  {words: 'valentines day', day: fixed(2, 14)},
  {words: 'st valentines day', day: fixed(2, 14)},
  {words: 'st patricks day', day: fixed(3, 17)},
  {words: 'st stephens day', day: fixed(12, 26)},
  {words: 'shrove tuesday', day: easter(-47)},
  {words: 'mardi gras', day: easter(-47), cased: true},
  {words: 'ash wednesday', day: easter(-46)},
  {words: 'palm sunday', day: easter(-7)},
  {words: 'holy week', day: easter(-7), days: 7, cased: true},
  {words: 'maundy thursday', day: easter(-3)},
  {words: 'holy thursday', day: easter(-3)},
  {words: 'good friday', day: easter(-2), cased: true},
  {words: 'holy saturday', day: easter(-1)},
  {words: 'easter sunday', day: easter(0)},
  {words: 'easter monday', day: easter(1)},
  {words: 'easter weekend', day: easter(-1), days: 2},
  {words: 'easter week', day: easter(-6), days: 7},
  {words: 'easter', day: easter(0)},
  {words: 'ascension day', day: easter(39)},
  {words: 'pentecost', day: easter(49)},
  {words: 'whit sunday', day: easter(49)},
  {words: 'whit monday', day: easter(50)},
  {words: 'corpus christi', day: null, cased: true},
  {words: 'may day', day: fixed(5, 1), cased: true},
  {words: 'victory day', day: fixed(5, 9), cased: true},
  {words: 'bastille day', day: fixed(7, 14), cased: true},
  {words: 'halloween', day: fixed(10, 31)},
  {words: 'all saints day', day: fixed(11, 1)},
  {words: 'armistice day', day: fixed(11, 11), cased: true},
  {words: 'veterans day', day: fixed(11, 11), cased: true},
  {words: 'remembrance sunday', day: nth(11, 7, 2), cased: true},
  {words: 'martin luther king day', day: nth(1, 1, 3), cased: true},
  {words: 'martin luther king jr day', day: nth(1, 1, 3), cased: true},
  {words: 'presidents day', day: nth(2, 1, 3), cased: true},
  {words: 'memorial day', day: nth(5, 1, -1), cased: true},
  {words: 'labor day', day: nth(9, 1, 1), cased: true},
  {words: 'labour day', day: null, cased: true},
  {words: 'columbus day', day: nth(10, 1, 2), cased: true},
  {words: 'thanksgiving day', day: nth(11, 4, 4)},
  {words: 'thanksgiving weekend', day: (year) => nthWeekday(year, 11, 4, 4) + 2, days: 2},
  {words: 'thanksgiving', day: nth(11, 4, 4)},
  {words: 'black friday', day: (year) => nthWeekday(year, 11, 4, 4) + 1, cased: true},
  {words: 'cyber monday', day: (year) => nthWeekday(year, 11, 4, 4) + 4, cased: true},
  // first Tuesday after the first Monday of November
  {words: 'election day', day: (year) => nthWeekday(year, 11, 1, 1) + 1, cased: true},
  {words: 'bank holiday monday', day: null},
  {words: 'independence day', day: null, cased: true},
  {words: 'lunar new year', day: null},
  {words: 'chinese new year', day: null},
  {words: 'nowruz', day: null},
  {words: 'ramadan', day: null},
  {words: 'eid al adha', day: null},
  {words: 'eid al fitr', day: null},
  {words: 'eid', day: null, cased: true},
  {words: 'diwali', day: null},
  {words: 'passover', day: null},
  {words: 'hanukkah', day: null},
  {words: 'yom kippur', day: null},
  {words: 'rosh hashanah', day: null},
]

const BY_NAME = new Map(HOLIDAYS.map((holiday) => [holiday.words, holiday]))
const BY_FIRST = new Map<string, Holiday[]>()
for (const holiday of HOLIDAYS) {
  const first = holiday.words.split(' ')[0]!
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), holiday])
}

/** First and last day of a holiday in a year; null if its calendar is not computed. */
export function holidayDays(name: string, year: number): {readonly from: number; readonly to: number} | null {
  const holiday = BY_NAME.get(name)
  if (!holiday?.day) return null
  const from = holiday.day(year)
  return {from, to: from + (holiday.days ?? 1) - 1}
}

/** "New Year's Eve" from atom i: the end, apostrophes, full stops and hyphens passed over. */
function match(atoms: Atoms, i: number, holiday: Holiday): number {
  let at = i
  for (const [k, word] of holiday.words.split(' ').entries()) {
    if (k > 0) while (wordAt(atoms, at) === '.' || wordAt(atoms, at) === '-') at++
    const here = wordAt(atoms, at)
    if (holiday.cased && atoms.capital[at] === 0) return -1
    if (here === word) at++
    else if (
      word.endsWith('s') &&
      here === word.slice(0, -1) &&
      wordAt(atoms, at + 1) === "'" &&
      wordAt(atoms, at + 2) === 's'
    )
      at += 3
    else return -1
    if (wordAt(atoms, at) === "'" && word.endsWith('s') && here === word && k + 1 < holiday.words.split(' ').length)
      at++
  }
  return at
}

/** Feasts and holidays: "Christmas Eve", "Whit Monday", "last Thanksgiving", "Easter 2024", "the Fourth of July". */
export function readHoliday(atoms: Atoms, i: number): Hit | undefined {
  let shift: Shift | undefined
  let at = i
  const lead = atoms.entry[i]?.shift
  if (lead !== undefined) {
    shift = lead as Shift
    at++
  }
  const candidates = BY_FIRST.get(wordAt(atoms, at))
  if (!candidates) return undefined
  for (const holiday of candidates) {
    const end = match(atoms, at, holiday)
    if (end < 0) continue
    const year = readYearAfter(atoms, end)
    return hit(i, year?.end ?? end, 'times:holiday', {
      kind: 'holiday',
      name: holiday.words,
      ...(shift !== undefined && {shift}),
      ...year?.core,
    })
  }
  return undefined
}
