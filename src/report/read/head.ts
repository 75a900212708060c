import type {OutletKind, Part} from '../../core/report.ts'
import {agencyOfByline, isByline, outletOfByline} from './byline.ts'
import {datelineOf} from './dateline.ts'
import {isCaption, isCredit, isFurniture} from './furniture.ts'
import type {Line} from './lines.ts'
import {
  dateLine,
  isLabel,
  isPlaceLine,
  isTagline,
  outletBehind,
  outletLine,
  statementOf,
  type Masthead,
} from './masthead.ts'
import {isAgency, kindOfOutlet} from './outlet-kind.ts'
import {printedDates, type PrintedDate} from './printed-date.ts'

/** What stands above the body. */
export interface Head {
  readonly parts: readonly Part[]
  readonly outlet?: string
  readonly kind: OutletKind
  readonly date?: PrintedDate
  /** The line the date stands in. */
  readonly dateText?: string
  /** Index of the first line of the body. */
  readonly body: number
}

/** Lines above a body; the longest heads of releases have about ten. */
const LONGEST_HEAD = 14
/** Words: longer lines are prose, whatever they end with. Headlines of news sites reach 25. */
const PROSE = 28
/** A line of at least so many words that ends with a full stop is a sentence of the body. */
const SENTENCE = 7

const fold = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** True if a line is a sentence (or more) of the story rather than a headline. */
export function isProse({text, words}: Pick<Line, 'text' | 'words'>): boolean {
  if (words >= PROSE || datelineOf(text) !== null) return true
  if (/[^.]\.["”’)\]]?$/u.test(text) && words >= SENTENCE && !/(?:\p{Lu}\.){2,}$/u.test(text)) return true
  if (/[!?]["”’)]?$/u.test(text) && words >= 20) return true
  // Two sentences, the first of some length: a headline has one.
  return words >= 14 && /\p{Ll}{2}[.!?]["”’)]?\s["“‘(]?\p{Lu}\p{L}*\s\p{Ll}/u.test(text)
}

const isListItem = (text: string): boolean => /^(?:[*•·▪‣–—-]\s|\(?\d{1,3}[.)]\s)/u.test(text)
const isField = (text: string): boolean => /^[^:]{2,60}:\s\S/u.test(text) && /\d/u.test(text)

interface Plain {
  readonly index: number
  readonly masthead: Masthead | null
  /** Code units of a label before the words:  Subject: … */
  readonly label?: number
}

/** The head of a letter. */
const LETTER = /^(from|to|cc|sent|subject|re|titles?|headline)\s?:\s+(?=\S)/iu

/** The headline's number among the plain lines above the body: 1 if the first is the outlet's name, else 0. */
function headlineAt(
  plains: readonly Plain[],
  lines: readonly Line[],
  outletKnown: boolean,
  dates: readonly number[],
): number {
  const [first, second] = plains
  if (first === undefined || second === undefined || outletKnown) return 0
  if (fold(lines[first.index]!.text) === fold(lines[second.index]!.text)) return 0
  if (first.index === 0 && first.masthead !== null) return 1
  // A short line, a date line, and only then the headline:  The Gulf Mail ⏎ 14 July 2024 ⏎ ⏎ Roof falls …
  const short = lines[first.index]!.words <= 6 && !/[.!?]$/u.test(lines[first.index]!.text)
  return short &&
    first.index === 0 &&
    second.index > 1 &&
    dates.some((d) => d > first.index && d < second.index) &&
    lines[second.index]!.apart
    ? 1
    : 0
}

/** Finds headline, byline, date line and outlet in the lines above the body. `title`: the headline, if metadata gave it; `headed`: it was found before. */
export function findHead(lines: readonly Line[], text: string, title?: string, headed = false): Head {
  const parts: Part[] = []
  const put = (part: Part['part'], line: Line): void => void parts.push({part, start: line.start, end: line.end})
  const plains: Plain[] = []
  const mastheads: {readonly index: number; readonly found: Masthead}[] = []
  const wanted = title === undefined ? null : fold(title)
  let at = 0
  for (; at < Math.min(lines.length, LONGEST_HEAD); at++) {
    const line = lines[at]!
    const {text: words} = line
    if (wanted !== null && wanted !== '' && fold(words) === wanted) {
      plains.push({index: at, masthead: null})
      continue
    }
    const letter = LETTER.exec(words)
    if (letter !== null && /^(?:subject|re|title|headline)/iu.test(words)) {
      plains.push({index: at, masthead: null, label: letter[0].length})
      continue
    }
    if (letter !== null && (/^from/iu.test(words) || mastheads.length > 0)) {
      const sender = outletLine(words.slice(letter[0].length))
      if (sender !== null && /^from/iu.test(words)) mastheads.push({index: at, found: sender})
      put('furniture', line)
      continue
    }
    const dated = dateLine(words, text)
    if (dated !== null && !datelineOf(words)) {
      // Below the headline and a gap a line with a date may be the story's:  Date of the match: 14.05.2025
      mastheads.push({index: at, found: dated})
      put('dateline', line)
      continue
    }
    const near = plains.length > 0 || headed
    if (plains.length === 1 && plains[0]!.index === at - 1 && at === 1 && isTagline(words)) {
      plains[0] = {index: 0, masthead: {outlet: lines[0]!.text, kind: kindOfOutlet(words), sure: 3}}
      put('furniture', line)
      continue
    }
    if (isPlaceLine(words)) {
      put('dateline', line)
      continue
    }
    if (isLabel(words, at === 0)) {
      put('furniture', line)
      continue
    }
    if (at > 0 && isCredit(words)) {
      put('credit', line)
      continue
    }
    // A name of two words may be a person's or a paper's: the words of outlets decide.
    const bare = near && (outletLine(words)?.sure ?? 0) < 2
    if (isByline(words, bare && !isAgency(words))) {
      const agency = agencyOfByline(words)
      if (agency !== null && isAgency(agency) && !/\sand\s/iu.test(agency)) {
        put('credit', line)
        continue
      }
      const signed = outletOfByline(words)
      if (signed !== null) mastheads.push({index: at, found: {outlet: signed, kind: 'unknown', sure: 1}})
      const newsletter = outletLine(words)
      if (newsletter?.sure === 3 && /["“«‘]/u.test(words)) mastheads.push({index: at, found: newsletter})
      // By Oona Farrell, Harbour Mail
      const behind = /[,|]\s([^,|]{3,40})$/u.exec(words)?.[1]
      const paper = behind === undefined ? null : outletLine(behind)
      if (paper !== null && paper.sure >= 2) mastheads.push({index: at, found: paper})
      const [posted] = /\son\s/u.test(words) ? printedDates(words) : []
      if (posted !== undefined) mastheads.push({index: at, found: {kind: 'unknown', sure: 0, date: posted}})
      put('byline', line)
      continue
    }
    if (at > 0 && isCaption(words)) put('caption', line)
    else if (isFurniture(words)) put('furniture', line)
    else if (isProse(line) || isListItem(words)) break
    else {
      const masthead = outletLine(words)
      if (
        plains.length > 0 &&
        masthead !== null &&
        masthead.sure >= 2 &&
        fold(words) !== fold(lines[plains[0]!.index]!.text) &&
        !mastheads.some((m) => m.found.sure >= 2)
      ) {
        // Second line names the outlet, unless the first one did and this is a headline that has an outlet's word in it.
        const first = plains[0]!.masthead
        if (first === null || first.sure < masthead.sure) {
          mastheads.push({index: at, found: masthead})
          put('furniture', line)
          continue
        }
      }
      // After headline and gap, a line that is none of these opens the body: a cross-head, a list of figures.
      const titled = headed || plains.some((p) => p.masthead === null) || plains.length >= 2
      const again = plains.length > 0 && fold(words) === fold(lines[plains.at(-1)!.index]!.text)
      if (titled && !again && (headed || line.apart || isField(words) || plains.length >= 4)) break
      plains.push({index: at, masthead})
    }
  }
  return settle(lines, parts, plains, mastheads, at)
}

function settle(
  lines: readonly Line[],
  parts: Part[],
  plains: readonly Plain[],
  mastheads: readonly {readonly index: number; readonly found: Masthead}[],
  body: number,
): Head {
  const sure = mastheads.filter((m) => m.found.outlet !== undefined && m.found.sure >= 2).map((m) => m.found)
  let named = sure.find((f) => f.sure === 3) ?? sure.find((f) => f.date !== undefined) ?? sure[0]
  const dates = mastheads.filter((m) => m.found.date !== undefined).map((m) => m.index)
  const first = plains[0]
  // A body's name in capitals over its statement, or a name and tagline over a text: no headline at all.
  const sole =
    plains.length === 1 && first?.index === 0 && named === undefined ? (first.masthead ?? undefined) : undefined
  const bare = sole !== undefined && body > 1 && (sole.sure === 3 || !/\p{Ll}/u.test(lines[0]!.text))
  const headline = bare ? 1 : headlineAt(plains, lines, named !== undefined, dates)
  const seen = new Set<string>()
  plains.forEach((plain, k) => {
    const key = fold(lines[plain.index]!.text)
    const {start, end} = lines[plain.index]!
    parts.push({part: k < headline || seen.has(key) ? 'furniture' : 'headline', start: start + (plain.label ?? 0), end})
    if (k >= headline) seen.add(key)
  })
  if (headline === 1 && first !== undefined)
    named = first.masthead ?? {outlet: lines[first.index]!.text, kind: 'unknown', sure: 1}
  const title = plains[headline]
  const behind = title === undefined || named !== undefined ? null : outletBehind(lines[title.index]!.text)
  if (behind !== null && title !== undefined) {
    const {start, end} = lines[title.index]!
    const at = parts.findIndex((p) => p.part === 'headline' && p.start === start)
    parts[at] = {part: 'headline', start, end: start + behind.end}
    parts.push({part: 'furniture', start: start + behind.from, end})
    named = {outlet: behind.outlet, kind: kindOfOutlet(behind.outlet), sure: 2}
  }
  const stated = named === undefined && title !== undefined ? statementOf(lines[title.index]!.text) : null
  if (stated !== null) named = {outlet: stated, kind: 'official', sure: 2}
  named ??= mastheads.find((m) => m.found.outlet !== undefined && m.found.sure === 1)?.found
  const dated = mastheads.find((m) => m.found.date !== undefined)
  const date = dated?.found.date
  return {
    parts,
    kind: named?.kind ?? 'unknown',
    body,
    ...(named?.outlet === undefined ? {} : {outlet: named.outlet}),
    ...(dated === undefined || date === undefined ? {} : {date, dateText: lines[dated.index]!.text}),
  }
}
