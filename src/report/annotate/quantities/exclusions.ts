import type {View} from '../view.ts'
import {sentenceOf, uposOf} from '../view.ts'
import {isCommonWord, lookUp} from '../gazetteer.ts'
import {isCapital, opensSentence} from '../names/capitals.ts'
import {isHead} from '../names/runs.ts'
import {NEVER_NAMES} from '../names/words.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Nouns that a number behind them names or files: "flight 370", "gate 12", "junction 21". */
const DESIGNATORS = words(`
  flight gate highway route road room page pages chapter section article phase level category stage platform line channel number numbers no no. nos unit
  block apartment flat lane exit junction bus train tram ward district zone grade seat row version model type lot item rule paragraph clause
  resolution act bill station reactor building camp sector precinct locker cell courtroom car carriage track pier dock berth terminal suite
  studio hall hole hangar runway autobahn motorway interstate figure table slide part volume vol vol. episode season series issue
  case file form protocol directive order regulation amendment proposition measure area division battery battalion regiment
  squadron shaft well pylon buoy pump tank substation mine pit tier schedule appendix annex box hotline dial dialled dialed extension ext
  postcode class round game heat matchday lap bay entrance door corridor staircase deck compartment kilometre-post marker
  no-fly size week day year kilometre kilometer km mile order rank war population-group covid covid-19 mark wing group pool team squad crew-list plot parcel chamber court ride bed stand alarm unit-number`)

/** Nouns of the list that also count what stands behind the number: "a team 12 strong". */
const STREETS = words(
  'street st road rd avenue ave lane drive square place court way boulevard blvd terrace close crescent gardens row hill mews quay wharf',
)
const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
)
/** Hyphened to a number they make an adjective that counts nothing: "a two-way street", "four-star general". */
const NOT_COUNTED = words(
  'way figure star time off up on legged letter fold piece dimensional d class word wheel by to liner under over par nil a sided man-band hander something plus-size one two three four hit pronged speed pointer',
)

/** Years as they are written alone. */
const FIRST_YEAR = 1500
const LAST_YEAR = 2199

/** True if the figures name or file something and count nothing. `first` to `end` are the tokens of the number alone. */
export function isLabel(view: View, first: number, end: number, value: number, figures: boolean): boolean {
  const {low, words: raw, gap} = view
  const {start, end: stop} = sentenceOf(view, first)
  const before = first > start ? low[first - 1]! : ''
  const after = end < stop ? low[end]! : ''
  // a thousands mark is of amounts: "the hall seats 1,200"
  const marked = raw[first]!.includes(',')
  if (figures) {
    // "PM2.5" is cut behind its letters; "2019-21" are years
    if (first - 1 >= start && gap[first] === 0 && /^\.$/.test(before)) return true
    if (
      /^[-–/]$/.test(before) &&
      gap[first] === 0 &&
      gap[first - 1] === 0 &&
      isYear(Number(low[first - 2]), raw[first - 2] ?? '') &&
      /^\d{2}(?:\d{2})?$/.test(raw[first]!)
    )
      return true
    // "N-318", "B-52", "A/1", "COVID-19": tight behind a letter
    if (
      first > start &&
      gap[first] === 0 &&
      /^[-/._]$/.test(before) &&
      first - 1 > start &&
      gap[first - 1] === 0 &&
      /\p{L}$/u.test(raw[first - 2]!) &&
      !/^(?:a|to|of)$/.test(low[first - 2]!)
    )
      return true
    // "a 747 carrying": a kind of aircraft, as nothing behind the number is what is counted
    if (
      /^an?$/.test(before) &&
      value >= 100 &&
      Number.isInteger(value) &&
      !marked &&
      after !== '-' &&
      !/^(?:NOUN|ADJ|PROPN|NUM|SYM)$/.test(uposOf(view, end) ?? 'NOUN')
    )
      return true
    if (first > start && gap[first] === 0 && /^(?:[@#№/_=]|https?|www)$/.test(before)) return true
    if (after === ':' && gap[end] === 0 && /^\d/.test(low[end + 1] ?? '') && gap[end + 1] === 0) return true
    // round the clock, and the attacks of 2001
    if (/^[-/–]$/.test(after) && /^(?:24 7|9 11)$/.test(`${low[first]!} ${low[end + 1] ?? ''}`)) return true
    if (/^[-/–]$/.test(before) && /^(?:24 7|9 11)$/.test(`${low[first - 2] ?? ''} ${low[first]!}`)) return true
    if (/^0\d/.test(raw[first]!)) return true
    if (/^(?:am|pm|a\.m\.|p\.m\.|a\.m|p\.m|o'clock|gmt|hrs|hours'|bst|est|noon|midnight)$/.test(after) && value <= 24)
      return true
    // "1. First point" at the start of a line
    if (first === start && /^[.)]$/.test(after) && value < 100) return true
    // "978-3-16-148410-0"
    if (
      before === '-' &&
      gap[first] === 0 &&
      low[first - 3] === '-' &&
      /^\d+$/.test(low[first - 2] ?? '') &&
      gap[first - 1] === 0
    )
      return true
    // "020 7946 0000", "555-0134": groups of figures
    if (/^\d{3,}$/.test(low[first - 1] ?? '') && first > start && !/,/.test(raw[first]!)) return true
    if (/^\d{3,}$/.test(after) && /^\d+$/.test(raw[first]!) && !isYear(value, raw[first]!)) return true
    if (/^(?:s|'s)$/.test(after) && gap[end] === 0 && value >= 10) return true
    if (after === '/' && gap[end] === 0) return true
  }
  if (/^(?:o'clock|o’clock)$/.test(after)) return true
  if (MONTHS.has(before) && value <= 31 && (isCapital(raw[first - 1]!) || before !== 'may')) return true
  if (MONTHS.has(after) && value <= 31 && isCapital(raw[end]!) && Number.isInteger(value)) return true
  if (
    after === 'of' &&
    MONTHS.has(low[end + 1] ?? '') &&
    isCapital(raw[end + 1]!) &&
    /(?:st|nd|rd|th)$/.test(low[end - 1]!)
  )
    return true
  if (
    !marked &&
    (DESIGNATORS.has(before) || (before.endsWith('s') && DESIGNATORS.has(before.slice(0, -1)))) &&
    !countsOn(view, end, stop) &&
    first - 1 >= start
  )
    return true
  // "junctions 4 and 9": the second number files too
  if (
    figures &&
    /^(?:and|to|,|-|–|or)$/.test(before) &&
    /^\d+$/.test(low[first - 2] ?? '') &&
    first - 3 >= start &&
    DESIGNATORS.has((low[first - 3] ?? '').replace(/s$/, '')) &&
    !countsOn(view, end, stop)
  )
    return true
  if (
    /^(?:call|calls|called|dial|dials|dialled|phone|phoned|ring|rang|text)$/.test(before) &&
    figures &&
    value < 1000 &&
    !countsOn(view, end, stop)
  )
    return true
  if (before === 'of' && isCapital(raw[first - 2] ?? '') && low[first - 2] === 'group') return true
  // "Three Mile Island", "Formula One", "the Six Nations": a number word in capitals inside a sentence
  if (!figures && isCapital(raw[first]!) && view.casing[view.tokens.sentence[first]!] === 'sentence') {
    if (!opensSentence(view, first)) return true
    if (
      isCapital(raw[end] ?? '') &&
      !lookUp(raw[end]!).some((row) => row.level === 'D') &&
      !NEVER_NAMES.has(after) &&
      !isHyphened(view, end)
    )
      return isCapital(raw[end + 1] ?? '') || after === 'nations' || (isHead(after) && !countsOn(view, end + 1, stop))
  }
  if (before === '#') return true
  // "sold for six figures" says how large, and counts nothing
  if (!figures && after === 'figures' && value >= 4 && value <= 10) return true
  // "nine-to-five", "one by one", "Class of 92", "a 999 call"
  if (before === '-' && low[first - 2] === 'to' && low[first - 3] === '-') return true
  if (before === 'by' && low[first - 2] === low[first]) return true
  if (before === 'of' && low[first - 2] === 'class' && isCapital(raw[first - 2]!)) return true
  if (/^(?:999|911|112|111)$/.test(low[first]!) && /^(?:calls?|operators?|emergency|dispatchers?|number)$/.test(after))
    return true
  // "12 Downing Street", "221 Baker Street"
  if (figures && end < stop && isCapital(raw[end]!))
    for (let k = end + 1; k < Math.min(stop, end + 4) && isCapital(raw[k]!); k++) if (STREETS.has(low[k]!)) return true
  // "Boeing 737", "Apollo 11": a capitalised word before, and nothing counted behind; one that opens the sentence must
  // be none that English writes small
  if (
    figures &&
    first - 1 >= start &&
    isCapital(raw[first - 1]!) &&
    gap[first] === 1 &&
    !MONTHS.has(before) &&
    !TAKES_NUMBER.has(before) &&
    !countsOn(view, end, stop) &&
    !(opensSentence(view, first - 1) && (NEVER_NAMES.has(before) || isCommonWord(before)))
  )
    return true
  if (low[end] === '-' && gap[end] === 0 && gap[end + 1] === 0 && NOT_COUNTED.has(low[end + 1] ?? '')) return true
  return figures && end === first + 1 && isYear(value, raw[first]!) && yearLike(view, first, end, start, stop)
}

const isHyphened = (view: View, i: number): boolean => view.low[i] === '-'

/** Capitalised words that a real number follows: "Police said 12", "Killed: 12", names before a score or an age. */
const TAKES_NUMBER = words('us usd eur gbp rs least dead killed injured total score toll deaths votes seats won lost')

const isYear = (value: number, raw: string): boolean => /^\d{4}$/.test(raw) && value >= FIRST_YEAR && value <= LAST_YEAR

/** A plural noun or a unit directly behind the number: then it counts. */
function countsOn(view: View, end: number, stop: number): boolean {
  const low = view.low[end]
  if (end >= stop || low === undefined) return false
  if (
    /^(?:people|men|women|children|percent|per|%|million|billion|police|troops|dead|injured|km|metres|miles|dollars|euros|pounds|years|days|hours|weeks|months|minutes|seconds)$/.test(
      low,
    )
  )
    return true
  return (
    /^\p{Ll}{3,}s$/u.test(low) &&
    !/(?:ss|us|is|was|has|does)$/.test(low) &&
    view.words[end] === low &&
    !/^(?:runs|lies|says|goes|remains|leaves|stands|opens|closes|ends|starts|begins|passes|crosses|links|takes|covers|makes|allows|needs|reads|states|includes|requires)$/.test(
      low,
    )
  )
}

/** "in 2019", "the 2024 election", "since 1998,"; "2000 homes" counts. */
function yearLike(view: View, first: number, end: number, start: number, stop: number): boolean {
  const before = first > start ? view.low[first - 1]! : ''
  if (
    /^(?:in|since|until|till|before|after|by|from|during|year|early|late|mid|of|the|through|spring|summer|autumn|fall|winter|season|circa)$/.test(
      before,
    )
  ) {
    if (!/^(?:of|the|by|from|after|before|until)$/.test(before)) return true
    return !countsOn(view, end, stop) || Number(view.words[first]) % 50 !== 0
  }
  if (/^(?:at|least|about|around|nearly|almost|over|than|to|some|only|killed|lost|sold)$/.test(before))
    return !countsOn(view, end, stop) && !/^(?:least|than|some|killed|sold)$/.test(before)
  if (/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)/.test(before)) return true
  return !countsOn(view, end, stop)
}
