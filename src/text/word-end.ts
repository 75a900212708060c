import {CharacterClass as C, classAt, isAstralLetter, isUpper} from './characters.ts'

/**
 * First parts that keep their hyphen ("non-profit", "re-elected"). EWT and GUM cut every other hyphenated compound
 * in three: "well-known" is `well` `-` `known`.
 */
const PREFIXES = new Set(
  'non pre re co anti ex pro mid e multi semi sub post cross inter intra counter un mini over micro pan ultra neo de bi tri quasi psycho trans pseudo socio hyper electro bio eco geo al'.split(
    ' ',
  ),
)
const LONGEST_PREFIX = 8

/** Units that are cut from their number: "35mm" is `35` `mm`; "4G", "20th", "1990s" stay whole. */
const UNITS = new Set(
  'am pm mm cm km kg mg ml lb lbs ft m k bn tn mn kph mph kmh hz khz mhz ghz kb mb gb tb kw mw gw kwh mwh hrs hr min mins sec secs yrs c f p b pc in oz'.split(
    ' ',
  ),
)
const LONGEST_UNIT = 4

/** Code units from `at` on that are digits. */
function digitsFrom(text: string, at: number, most: number): number {
  let n = 0
  while (n < most && classAt(text, at + n) === C.digit) n++
  return n
}

/** True if a hyphen at `at` inside a run of figures binds a telephone number or a date: 555-0142, 20-11-2003. */
function bindsFigures(text: string, start: number, at: number): boolean {
  const before = at - start
  const after = digitsFrom(text, at + 1, 5)
  if (after === 0) return false
  if ((before === 3 || before === 7) && after >= 3 && after <= 4) return before === 3 || text.charAt(start + 3) === '-'
  const isHyphen = (i: number): boolean => classAt(text, i) === C.hyphen
  // The first hyphen of three groups, or the second.
  if (isHyphen(at + 1 + after) && digitsFrom(text, at + 2 + after, 1) === 1) return true
  for (let i = at - 1; i > start && at - i <= 4; i--) if (isHyphen(i)) return true
  return false
}

/** True if the word goes on over a hyphen at `at`. */
function bindsHyphen(text: string, start: number, at: number): boolean {
  const first = classAt(text, start)
  const next = classAt(text, at + 1)
  if (first === C.digit && next === C.digit) return bindsFigures(text, start, at)
  if (first !== C.letter || (next !== C.letter && next !== C.digit)) return false
  if (at - start > LONGEST_PREFIX) return false
  const prefix = text.slice(start, at)
  const lower = prefix.toLowerCase()
  if (!PREFIXES.has(lower)) return false
  // "Al-Qaeda" is cut in EWT and GUM alike; "E-mail", "Pro-Beijing", "mid-2003" stay.
  return lower !== 'al'
}

/** True if the mark at `at` joins what stands before and after it into one word. */
function binds(text: string, start: number, at: number, found: number): boolean {
  const before = classAt(text, at - 1)
  const after = classAt(text, at + 1)
  if (found === C.apostrophe) {
    if (before === C.digit) return (text.charCodeAt(at + 1) | 32) === 115 && text.charAt(at - 1) === '0'
    return after === C.letter && (before === C.letter || before === C.mark)
  }
  if (found === C.hyphen) return bindsHyphen(text, start, at)
  const c = text.charAt(at)
  if (before === C.digit && after === C.digit) {
    if (c === ',') {
      const size = digitsFrom(text, at + 1, 4)
      return size === 3 || (size === 2 && text.charAt(at + 3) === ',')
    }
    if (found === C.period || c === ':' || c === '/') return classAt(text, start) === C.digit
  }
  if (found === C.period) {
    // U.S. and a.m.: single letters between stops; Ph.D.
    if (after !== C.letter) return false
    if (before === C.letter && (at - start === 1 || classAt(text, at - 2) === C.period)) {
      return classAt(text, at + 2) !== C.letter || (at - start > 1 && classAt(text, at + 3) !== C.letter)
    }
    return at - start === 2 && text.slice(start, at + 2) === 'Ph.D'
  }
  // AT&T, R&D: capitals on both sides.
  if (c === '&')
    return (
      at - start <= 4 && before === C.letter && isUpper(text, at - 1) && after === C.letter && isUpper(text, at + 1)
    )
  return false
}

/** End of the word or number that begins at `start`, before clitics and full stops are seen to. */
export function wordEnd(text: string, start: number, limit: number): number {
  let at = start
  // ".5": the stop that opens a number.
  if (classAt(text, at) === C.period) at++
  let figures = classAt(text, at) === C.digit
  while (at < limit) {
    const found = classAt(text, at)
    if (found === C.letter && figures) {
      let end = at + 1
      while (end < limit && end - at <= LONGEST_UNIT && classAt(text, end) === C.letter) end++
      if (UNITS.has(text.slice(at, end).toLowerCase())) return at
      figures = false
    }
    if (found === C.letter || found === C.digit || found === C.mark) at++
    else if (found === C.surrogate && isAstralLetter(text, at)) at += 2
    else if (at > start && at + 1 < limit && binds(text, start, at, found)) at++
    else break
  }
  return at
}
