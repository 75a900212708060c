import {countries} from 'countries-list'
import type {OutletKind} from '../../core/report.ts'
import {isCompany, isOfficial, kindOfOutlet, soundsLikeOutlet} from './outlet-kind.ts'
import {printedDates, type PrintedDate} from './printed-date.ts'

/** A line near the headline that names the outlet, the day, or both. */
export interface Masthead {
  readonly outlet?: string
  readonly kind: OutletKind
  readonly date?: PrintedDate
  /** 0: no outlet in it; 1: a name that may be a place; 2: a name that outlets have; 3: beyond doubt (a tagline, an address). */
  readonly sure: 0 | 1 | 2 | 3
}

const LABEL =
  /(?:^|\s)(?:first published|originally published|published|posted|publication date|last updated|updated|issued|released|release date|filed|dated?|edition of|created|modified|as of|printed)(?:\s(?:on|at|by))?\s?:?\s*$/iu
/** Words of sections, genres and the like: never an outlet's name when nothing else stands beside a date. */
const SECTION_WORDS = new Set(
  'home breaking latest top world international foreign national domestic local regional europe european asia asian africa african america americas middle east uk us usa politics business economy finance market markets money tech technology science health environment climate culture art arts life lifestyle travel sport sports football opinion comment analysis feature features crime court courts election elections education weather news story stories article report reports summary in brief exclusive update live video photo photos english press office service release statement note department centre center team room media advisory for immediate regulated information announcement communication communiqué communique bulletin notice official desk section page special late early edition morning afternoon evening night local time gmt utc and from the print online web no of on'.split(
    ' ',
  ),
)
const isSection = (name: string): boolean =>
  name
    .split(/[\s/&,]+/u)
    .every((w) => w === '' || /^\d{1,4}$/u.test(w) || SECTION_WORDS.has(w.toLowerCase().replace(/[.:]$/u, '')))
const PLACE_BEFORE =
  /(?<!\p{L})(?:in|at|from|near|to|of|outside|around|across|through|for|leave|left|reached)\s(?:the\s)?$/u
const TAGLINE =
  /(?<!\p{L})(?:newspaper|paper|blog|newsletter|news|station|radio|service|newsroom|digest|magazine|summaries|weekly|daily|monthly|portal|press|agency|edition|by and for|for (?:people|those|our)|notes on|fm|tv|independent|since \d{4}|collective|journal|website|online|broadcaster|community|neighbou?rhood|english page|your|desk|world|channel)(?!\p{L})/iu
const DOMAIN =
  /^(?:www\.)?[\p{L}\d][\p{L}\d-]{1,40}(?:\.[\p{L}\d-]{2,30}){0,2}\.(?:com|org|net|info|news|africa|eu|tv|fm|co|io|media|press|live|today|[a-z]{2})$/iu
const ORGANISATION =
  /(?<!\p{L})(?:association|union|campaign|society|club|party|movement|foundation|charity|trust|network|league|collective|front|alliance|coalition|congregation|diocese|church|museum|school|festival|company|airlines?|railways?|bank|chamber)(?!\p{L})/iu
const HEADLINE_VERB =
  /(?<!\p{L})(?:is|are|was|were|be|to|after|as|says?|said|has|have|had|will|would|could|may|kills?|killed|dies?|dead|hits?|wins?|won|beats?|arrests?|arrested|seizes?|held|hold|holds|open|opens|close[sd]?|ban|bans|banned|not|how|why|what|when|who|over|against|amid|before|gives?|makes?|takes?|calls?|puts?|gets?|goes|ends?|begins?|starts?)(?!\p{L})/iu

const titled = (name: string): boolean =>
  name
    .split(/\s+/)
    .every(
      (w) =>
        !/^\p{Ll}/u.test(w) ||
        /^\p{Ll}+\p{Lu}/u.test(w) ||
        /^(?:of|the|and|for|in|on|de|da|do|dos|des|du|del|della|di|la|le|el|les|los|las|der|die|das|den|van|von|zu|et|y|e|und|a|an|at|to|l['’]\p{L}*|d['’]\p{L}*)$/u.test(
          w,
        ),
    )

/** Capitals of countries: before a date they are places, whether or not the text speaks of them again. */
const COUNTRIES = new Set(Object.values(countries).map((c) => c.name))
const CAPITALS = new Set(Object.values(countries).map((c) => c.capital))

/** The name without "(English edition)", quotation marks around it, and stops at its end. */
const plain = (name: string): string =>
  (/["“”]\S.*["“”]$/u.test(name) && !/^["“”]/u.test(name) ? name.replace(/["“”]/gu, '') : name)
    .replace(/\s?\([^()]{0,80}\)\s*$/u, '')
    .replace(/^[\s"“”«»'‘*#_([\-–—]+|[\s"“”«»’'*_,;:.]+$/gu, '')
    .trim()

/** True if the text speaks of `name` as of a place: "in Marseille", "near Ermida". */
function isPlaceIn(text: string, name: string): boolean {
  const sample = text.slice(0, 20_000)
  for (let at = sample.indexOf(name); at >= 0; at = sample.indexOf(name, at + 1)) {
    if (PLACE_BEFORE.test(sample.slice(Math.max(0, at - 20), at)) && !/^\p{L}/u.test(sample.slice(at + name.length)))
      return true
  }
  return false
}

/** "Harriers 2 Rovers 1" is a result, "Channel 4" and "Radio 1" are names. */
const isResult = (name: string): boolean =>
  (name.match(/\d+(?:\.\d+)?/gu)?.length ?? 0) >= 2 || /(?:^|\s)(?:no|nr|number|#)\.?\s?\d+$/iu.test(name)

function sureOf(name: string, text: string): 0 | 1 | 2 | 3 {
  if (name.length < 2 || name.length > 80 || /^\P{L}*$/u.test(name) || isSection(name) || isResult(name)) return 0
  if (DOMAIN.test(name)) return 3
  if (/^\p{Ll}/u.test(name) || !titled(name) || name.split(/\s+/).length > 9) return 0
  if (soundsLikeOutlet(name) || ORGANISATION.test(name) || isCompany(name)) return 2
  return CAPITALS.has(name) || isPlaceIn(text, name) ? 0 : 1
}

/** The date of a line is its date of publication only if it stands by itself there, not as part of a phrase: "the storm of 12 May". */
function standsAlone(line: string, date: PrintedDate): boolean {
  const left = line.slice(0, date.start).trimEnd()
  const right = line.slice(date.end).trimStart()
  const leftFree =
    left === '' ||
    /^[*_]+$/u.test(left) ||
    /[,|·•\-–—:/().]$/u.test(left) ||
    LABEL.test(`${left} `) ||
    (left.split(/\s+/).length <= 5 &&
      titled(left) &&
      soundsLikeOutlet(left) &&
      !/(?:of|on|in|since|from|until|by|for)$/iu.test(left))
  const rightFree =
    right === '' ||
    /^[*_]/u.test(right) ||
    /^[,|·•\-–—:/().]/u.test(right) ||
    /^(?:at\b|edition|local time|issue|\d|gmt|utc|\p{Lu})/iu.test(right)
  return leftFree && rightFree
}

/** A line with a date that is not prose: the outlet, if it names one, and the date. Null if it is no such line. `text` tells places from names. */
export function dateLine(line: string, text: string): Masthead | null {
  if (line.length > 170) return null
  const dates = printedDates(line)
  const date = dates.find((d) => standsAlone(line, d))
  if (date === undefined) return null
  const rest = dates.reduceRight((s, d) => `${s.slice(0, d.start)} | ${s.slice(d.end)}`, line)
  const segments = rest
    .split(/\s*[|·•]\s*|\s+[-–—]{1,2}\s+|[,;]\s+|\.\s+|\s+\/\s+|:\s+/u)
    .map((s) => plain(s.replace(LABEL, '')))
    .filter((s) => s !== '')
  // What is left must be names and labels: a sentence with a date in it is not a date line.
  if (segments.some((s) => s.split(/\s+/).length > 8) || segments.join(' ').split(/\s+/).length > 16) return null
  if (/[.!?]["”’]?$/u.test(line) && !/(?:[ap]\.m|no)\.$/iu.test(line) && line.split(/\s+/).length > 10) return null
  if (segments.some((s) => s.split(/\s+/).length > 5 && !titled(s) && HEADLINE_VERB.test(s))) return null
  const rated = segments.map((s) => ({name: s, sure: sureOf(s, text)}))
  const best = rated.find((r) => r.sure >= 2) ?? rated.find((r) => r.sure === 1)
  const kind = best === undefined ? 'unknown' : kindOfOutlet(best.name)
  return {date, kind, sure: best?.sure ?? 0, ...(best === undefined ? {} : {outlet: best.name})}
}

/** A line without a date that names the outlet: "Rádio Serra - newsroom", "GoalPage.africa", "MINISTRY OF ROADS". Null if it does not look like one. */
export function outletLine(line: string): Masthead | null {
  if (line.length > 140 || (/[.!?]["”’]?$/u.test(line) && !DOMAIN.test(line))) return null
  const named = /(?:newsletter|blog|column|magazine|podcast|bulletin)\s["“«‘]([^"”»’]{2,60})["”»’]/iu.exec(line)
  if (named !== null && line.split(/\s+/).length <= 14) return {outlet: named[1] ?? '', kind: 'blog', sure: 3}
  const split = /\s+[-–—|·•]{1,2}\s+|:\s+|,\s+|\s+\(/u.exec(line)
  const name = plain(split === null ? line : line.slice(0, split.index))
  const tagline = split === null ? '' : line.slice(split.index + split[0].length)
  if (DOMAIN.test(name)) return {outlet: name, kind: kindOfOutlet(line), sure: 3}
  if (name === '' || name.split(/\s+/).length > 9 || !titled(name) || isSection(name) || isResult(name)) return null
  if (HEADLINE_VERB.test(name) && !/^\p{Lu}+(?:\s|$)/u.test(name)) return null
  const sounds = soundsLikeOutlet(name) || ORGANISATION.test(name)
  const kind = kindOfOutlet(line)
  if (
    tagline !== '' &&
    !/[|·•]/u.test(split?.[0] ?? '') &&
    /^\p{Lu}/u.test(tagline) &&
    isOfficial(name) &&
    isOfficial(tagline) &&
    titled(tagline)
  )
    return {outlet: `${name} ${plain(tagline)}`, kind: 'official', sure: 2}
  // A tagline is written small, a headline after a colon mostly is not.
  if (
    tagline !== '' &&
    TAGLINE.test(tagline) &&
    (/^(?:\p{Ll}|[Yy]our |[Tt]he |[Nn]ews|[Ee]nglish)/u.test(tagline) || sounds)
  )
    return {outlet: name, kind, sure: 3}
  const aside = split?.[0].includes('(') === true
  if (sounds && !HEADLINE_VERB.test(name) && (tagline === '' || aside || isSection(plain(tagline))))
    return {outlet: name, kind, sure: 2}
  return null
}

const GENRE = /^for immediate release|^embargoed|^ref(?:erence|\.| no| nr|:)/iu
const UNIT =
  /^(?!by\s|from\s)(?:[\p{L}'’]+\s){0,3}(?:department|command|directorate|division|press office|press service|newsroom|desk|unit|secretariat)$/iu
/** "To our families and supporters", "Dear neighbours" */
const ADDRESSED =
  /^(?:to|dear)\s(?:the|our|all|whom|my|every|members|friends|neighbou?rs|colleagues|residents|readers|editors?|parents)\b[^.]*$/iu

/** "Press office", "News release", "To our supporters": says what kind of text this is. `first`: it opens the text, where a unit is an outlet. */
export const isLabel = (line: string, first: boolean): boolean =>
  (line.length < 60 && (isSection(plain(line)) || (!first && UNIT.test(line)) || GENRE.test(line))) ||
  (line.length < 120 && ADDRESSED.test(line))

/** "Tarvoll, Norway": the first half of a dateline of two lines. */
export const isPlaceLine = (line: string): boolean => {
  const comma = line.lastIndexOf(', ')
  return comma > 0 && line.length < 60 && COUNTRIES.has(line.slice(comma + 2)) && titled(line)
}

/** "a blog by and for people who like trams": a tagline on a line of its own, under the name. */
export const isTagline = (line: string): boolean =>
  line.length < 120 &&
  /^(?:an?|the|your|our|news|notes|stories|all|everything|independent|since)\s/u.test(line) &&
  !/[.!?]$/u.test(line) &&
  TAGLINE.test(line)

/**
 * The body behind a statement, when its headline begins with its name:
 *
 *     Tern House - Statement on today's ruling
 *     ^^^^^^^^^^
 */
export function statementOf(headline: string): string | null {
  const found =
    /^(\p{Lu}[^:|]{1,60}?)(?:\s[-–—|]\s|:\s)(?:\p{L}+\s){0,2}(statement|press release|news release|plan|notice|announcement|update|results|trading|open letter|response|apology|bulletin|information|report|measures)\b/iu.exec(
      headline,
    )
  const by =
    /^(?:statement|message|remarks|declaration|communiqu[ée]|press release|letter)\s(?:by|from|of)\s(?:the\s)?(\S.{1,60}?)(?:\s(?:on|about|regarding|concerning|following|after)\s|$)/iu.exec(
      headline,
    )?.[1]
  if (by !== undefined && titled(by)) return by
  const name = found?.[1]
  const company = /^(\p{Lu}[^:|]{1,60}?)(?:\s[-–—|]\s|:\s)/u.exec(headline)?.[1]
  if (company !== undefined && isCompany(company) && titled(company)) return company
  return name !== undefined && titled(name) && name.split(/\s+/u).length <= 6 ? name : null
}

/** "Roof falls in storm - Harbour Mail": where the headline ends, and the outlet behind it; null if nothing tells that it is one. */
export function outletBehind(headline: string): {
  readonly end: number
  /** Where the outlet's name starts. */
  readonly from: number
  readonly outlet: string
} | null {
  const cut = /\s+(?:[|·•]|[-–—])\s+(?=[^|·•]{2,40}$)/u.exec(headline)
  if (cut === null || cut.index < 15) return null
  const outlet = headline.slice(cut.index + cut[0].length)
  const found = /^\p{Lu}/u.test(outlet) ? outletLine(outlet) : null
  return found !== null && found.sure >= 2 && found.outlet !== undefined
    ? {end: cut.index, from: cut.index + cut[0].length, outlet: found.outlet}
    : null
}
