/** What a word can be in an expression of time. One word may be several things: "second" is an ordinal and a unit. */
export interface Entry {
  month?: number
  /** 1 = Monday … 7 = Sunday. */
  weekday?: number
  /** Short form ("Sept", "Tue"): may be followed by a full stop. */
  short?: boolean
  /** "Mondays": every Monday. */
  plural?: boolean
  /** An everyday word too ("may", "march", "sun"): counts only beside other time words. */
  doubtful?: boolean
  unit?: Unit
  cardinal?: number
  ordinal?: number
  season?: Season
  part?: Part
  /** Minutes after midnight: "noon". */
  clock?: number
  /** Days from the publication day: "yesterday". */
  offset?: number
  /** "last", "this", "next": where on the line of time a unit lies. */
  shift?: number
  /** TIMEX3 value of a set word: "daily". */
  set?: string
  reference?: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'
  decade?: number
  /** Can an expression begin here? */
  opens?: boolean
}

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
export type Season = 'SP' | 'SU' | 'FA' | 'WI'
/** TimeML's parts of a day: morning, afternoon, evening, night. */
export type Part = 'MO' | 'AF' | 'EV' | 'NI'

const WORDS = new Map<string, Entry>()
const put = (words: string, entry: (index: number) => Entry): void => {
  words.split(' ').forEach((word, index) => {
    WORDS.set(word, {opens: true, ...WORDS.get(word), ...entry(index)})
  })
}
const list = (words: string, entry: Entry): void => put(words, () => entry)

put('january february march april may june july august september october november december', (i) => ({month: i + 1}))
put('jan feb mar apr', (i) => ({month: i + 1, short: true}))
put('jun jul aug sep oct nov dec', (i) => ({month: i + 6, short: true}))
list('sept', {month: 9, short: true})
list('may march mar jan dec april june august', {doubtful: true})
put('monday tuesday wednesday thursday friday saturday sunday', (i) => ({weekday: i + 1}))
put('mondays tuesdays wednesdays thursdays fridays saturdays sundays', (i) => ({weekday: i + 1, plural: true}))
put('mon tue wed thu fri sat sun', (i) => ({weekday: i + 1, short: true, doubtful: true}))
list('tues', {weekday: 2, short: true})
list('weds', {weekday: 3, short: true})
list('thur thurs', {weekday: 4, short: true})

const units = 'second minute hour day night weekend week fortnight month quarter year decade'.split(' ') as Unit[]
units.forEach((unit) => {
  list(unit, {unit})
  list(`${unit}s`, {unit, plural: true})
})
list('century', {unit: 'century'})
list('centuries', {unit: 'century', plural: true})
list('millennium', {unit: 'millennium'})
list('millennia', {unit: 'millennium', plural: true})
list('hr hrs', {unit: 'hour', plural: true})
list('min mins', {unit: 'minute', plural: true})
list('yr', {unit: 'year'})
list('yrs', {unit: 'year', plural: true})
list('weeknight', {unit: 'night'})

put(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  (i) => ({cardinal: i}),
)
put('twenty thirty forty fifty sixty seventy eighty ninety', (i) => ({cardinal: (i + 2) * 10}))
list('dozen', {cardinal: 12})
list('hundred', {cardinal: 100})
list('thousand', {cardinal: 1000})
put(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  (i) => ({ordinal: i + 1}),
)
list('thirtieth', {ordinal: 30})
list('final', {ordinal: -1})

list('spring springtime', {season: 'SP'})
list('summer summertime', {season: 'SU'})
list('autumn fall', {season: 'FA'})
list('winter wintertime', {season: 'WI'})

list('morning', {part: 'MO'})
list('mornings', {part: 'MO', plural: true})
list('afternoon', {part: 'AF'})
list('afternoons', {part: 'AF', plural: true})
list('evening', {part: 'EV'})
list('evenings', {part: 'EV', plural: true})
list('night', {part: 'NI'})
list('nights', {part: 'NI', plural: true})
list('noon midday noontime', {clock: 12 * 60})
list('midnight', {clock: 0})

list('yesterday', {offset: -1})
list('today', {offset: 0})
list('tomorrow', {offset: 1})
list('tonight', {offset: 0, part: 'NI'})
list('overnight', {offset: -1, part: 'NI'})

list('last past', {shift: -1})
list('this current', {shift: 0})
list('next coming', {shift: 1})
list('previous preceding following ensuing', {})

put('hourly daily nightly weekly fortnightly monthly quarterly yearly annually annual', (i) => ({
  set: ['PT1H', 'P1D', 'P1D', 'P1W', 'P2W', 'P1M', 'P3M', 'P1Y', 'P1Y', 'P1Y'][i]!,
}))
list('now currently nowadays presently', {reference: 'PRESENT_REF'})
list('current', {reference: 'PRESENT_REF'})
list('recently recent lately', {reference: 'PAST_REF'})
list('soon future shortly', {reference: 'FUTURE_REF'})

put('twenties thirties forties fifties sixties seventies eighties nineties', (i) => ({decade: (i + 2) * 10}))

list(
  'the a an that these those each every same earlier later early late mid sometime the several many few couple half',
  {},
)
list('about around nearly almost roughly approximately some barely over under more less fewer least at up just as', {})
list('latest most fiscal financial fy year-end midyear yearend beginning start end middle eve both alternate other', {})
list(
  'christmas xmas easter thanksgiving halloween hogmanay ramadan eid diwali passover hanukkah pentecost whit ash good palm shrove maundy new boxing bank martin presidents columbus memorial veterans labor labour independence election st saint valentine valentines fourth july bastille armistice remembrance ascension corpus epiphany all yom rosh lunar chinese black cyber orthodox holy mardi victory nowruz may',
  {},
)

list('daylong weeklong monthlong yearlong hourlong decadelong', {})

/** Looked up once a word: lower case. */
export const entryOf = (word: string): Entry | undefined => WORDS.get(word)
