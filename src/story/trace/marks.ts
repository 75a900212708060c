import type {Range, Span} from '../../core/span.ts'
import {momentOf, type Moment} from './published.ts'
import type {Report} from '../../core/report.ts'
import {isClosed} from './rarity.ts'
import {fold, stem} from './style.ts'
import {FIRST, spanOfWords, type Words} from './words.ts'

type Kind = 'wire' | 'official' | 'aggregator' | 'blog'

/** What a report says of where it comes from (METHODS 2.1: kept before bylines and credits are put aside). */
export interface Marks {
  /** Who published it, if the reader could tell. */
  readonly outlet: Named | null
  /** The agency that it comes from, in its dateline: `(Harbour Press) -`. Its own, or that of another outlet. */
  readonly agency: Named | null
  /** Names under which others may cite it: agency, outlet, the lines at its head. */
  readonly names: readonly Named[]
  /** Names in its opening lines. */
  readonly heads: readonly Named[]
  /** "With agencies", "From our news services". */
  readonly agencies: Span | null
  readonly kind: Kind | null
  /** What it was taken for `kind` from; null if the reader was told. */
  readonly kindSpan: Span | null
  readonly moment: Moment | null
}

export interface Named {
  readonly span: Span
  /** Stems of its words that are not of the closed classes. */
  readonly stems: readonly string[]
  /** "Harbour Press Agency" → "hpa". */
  readonly initials: string
}

//  KIRUNA, Oct 12 2024, 19:20 GMT (Harbour Press) -
//                                  ^^^^^^^^^^^^^
const DATELINE = /^[^()\n]{2,90}\(([^()\n]{2,40})\)\s*[-–—]/m
//  (Reporting by A. Writer; Editing by B. Reader)
const WIRE_CREDIT = /\((?:Reporting|Writing|Additional reporting|Editing|Compiled) (?:and \w+ )?by [^()\n]{2,160}\)/
//  With agencies.     From our news services
const AGENCIES =
  /\b(?:with|from|and|by)\s+(?:(?:our|the|news|wire|other)\s+){0,2}(?:agencies|news services|wire services|wire reports|wires)\b|^\s*agencies\s*$/im
const OFFICIAL =
  /\b(?:ministry|press (?:office|service|release)|news release|media release|information note|regulated information|bulletin no|bulletin \d|communiqu[eé]|directorate|municipality of|city of|prefecture|tribunal|prosecut\w+ (?:unit|service|office)|government portal|department of|office of the|notes to editors|civil protection|match report|health service|statement on|proclamation)\b/i
const AGGREGATOR =
  /\b(?:automatic(?:ally)?|summar(?:y|ies)|digest|in your inbox|share this story|with the help of software|generated from|sign up for our)\b/i
const BLOG = /\b(?:blog|newsletter|subscribe|comments are closed|dear readers?|podcast)\b/i

const first = (report: Report, pattern: RegExp, from: number, to: number): Span | null => {
  const m = pattern.exec(report.text.slice(from, to))
  return m === null ? null : {report: report.id, start: from + m.index, end: from + m.index + m[0].length}
}

/** Opening lines and closing lines, in code units: where a report says what it is. */
const HEAD = 420
const TAIL = 320

export function marksOf(report: Report, words: Words): Marks {
  const {text} = report
  const line = DATELINE.exec(text.slice(0, 1200))
  const at = line === null ? -1 : line.index + line[0].lastIndexOf(line[1]!)
  const agency = line === null ? null : named(report, {start: at, end: at + line[1]!.length})
  const tail = Math.max(0, text.length - TAIL)
  const outlet =
    report.outlet === undefined ? null : nameOf(report.outlet, head(words) ?? {report: report.id, start: 0, end: 0})
  const heads = headNames(report)
  const own = agency === null || isBorrowed(outlet, agency) ? null : agency
  // Where the outlet is not known its name is somewhere in the opening lines.
  const names = [outlet, own, ...(outlet === null ? heads : [])].filter((n) => n !== null)
  const wire = own !== null || first(report, WIRE_CREDIT, tail, text.length) !== null
  const official =
    headLines(report)
      .map((l) => first(report, OFFICIAL, l.start, l.end))
      .find((x) => x !== null) ?? null
  const aggregator = first(report, AGGREGATOR, tail, text.length) ?? first(report, AGGREGATOR, 0, HEAD)
  const blog = first(report, BLOG, tail, text.length) ?? first(report, BLOG, 0, HEAD)
  const agencies = first(report, AGENCIES, 0, HEAD) ?? first(report, AGENCIES, tail, text.length)
  const found: readonly (readonly [Kind, Span | null])[] = [
    ['wire', wire ? (own?.span ?? head(words)) : null],
    ['official', official],
    ['aggregator', aggregator],
    ['blog', blog],
  ]
  const told = found.find(([kind]) => kind === report.kind)
  // A paper or broadcaster is what the reader took it for, whatever words stand in its opening lines.
  const guess = report.kind === 'unknown' ? found.find(([, span]) => span !== null) : undefined
  const [kind, kindSpan] = told ?? guess ?? [null, null]
  return {outlet, agency, names, heads, agencies, kind, kindSpan: kindSpan ?? head(words), moment: momentOf(report)}
}

/** The dateline's agency is not the outlet: the report is printed from its copy. */
const isBorrowed = (outlet: Named | null, agency: Named): boolean =>
  outlet !== null && outlet.stems.join(' ') !== agency.stems.join(' ')

const head = (words: Words): Span | null => (words.count === 0 ? null : spanOfWords(words, 0, Math.min(8, words.count)))

const named = (report: Report, {start, end}: Range): Named | null =>
  nameOf(report.text.slice(start, end), {report: report.id, start, end})

function nameOf(name: string, span: Span): Named | null {
  const parts = name.split(/[^\p{L}\p{M}\p{N}'’]+/u).filter(Boolean)
  const content = parts.filter((p) => !isClosed(fold(p)))
  if (content.length === 0 || content.length > 9) return null
  return {span, stems: content.map((p) => stem(fold(p))), initials: content.map((p) => fold(p)[0] ?? '').join('')}
}

/** The opening lines that are short and end without a full stop: letterhead, headline, outlet, byline, date. */
function headLines(report: Report): Range[] {
  const out: Range[] = []
  let start = 0
  for (let line = 0; line < 6 && start < report.text.length; line++) {
    let end = report.text.indexOf('\n', start)
    if (end < 0) end = report.text.length
    if (end - start < 110 && !/[.!?]["”’]?\s*$/.test(report.text.slice(start, end))) out.push({start, end})
    start = end + 1
  }
  return out
}

/** Names in the opening lines, cut at bars and dashes, that hold no digit: outlet, ministry, agency. */
function headNames(report: Report): Named[] {
  const out: Named[] = []
  for (const {start, end} of headLines(report)) {
    const text = report.text.slice(start, end)
    // The first line is the headline, unless it is set in capitals as the head of a letter is.
    if (start > 0 || text === text.toUpperCase()) {
      let at = start
      for (const piece of text.split(/[|:,;()]| [-–—] /)) {
        const from = report.text.indexOf(piece, at)
        at = from + piece.length
        const trimmed = piece.trim()
        if (trimmed.length < 4 || /\d/.test(trimmed) || !/^\p{Lu}/u.test(trimmed) || /^(?:By|From)\b/.test(trimmed))
          continue
        const lead = piece.length - piece.trimStart().length
        const name = named(report, {start: from + lead, end: from + lead + trimmed.length})
        if (name !== null) out.push(name)
      }
    }
  }
  return out
}

export interface Citation {
  readonly span: Span
  readonly how: 'dateline' | 'byline' | 'initials' | 'name' | 'part of the name'
}

/** Where one report cites another by a name of it: "(HPA)", "Harbour Press", "the Courier's long piece". */
export function citation(of: Marks, words: Words, own: Marks): Citation | null {
  const agency =
    of.agency === null || isBorrowed(of.outlet, of.agency) ? (of.kind === 'wire' ? of.outlet : null) : of.agency
  if (agency !== null) {
    const key = agency.stems.join(' ')
    // Another outlet's report with the agency's dateline, or with its name on the line of the byline.
    if (own.agency !== null && isBorrowed(own.outlet, own.agency) && own.agency.stems.join(' ') === key)
      return {span: own.agency.span, how: 'dateline'}
    const byline = own.outlet?.stems.join(' ') === key ? undefined : own.heads.find((n) => n.stems.join(' ') === key)
    if (own.agency === null && byline !== undefined) return {span: byline.span, how: 'byline'}
  }
  const ownStems = new Set(own.names.flatMap((n) => n.stems))
  for (const name of of.names) {
    const fresh = name.stems.filter((s) => !ownStems.has(s))
    if (fresh.length === 0) continue
    if (!words.stem.includes(name.stems[0]!) && !(name.initials.length >= 3 && words.form.includes(name.initials)))
      continue
    for (let i = 0; i < words.count; i++) {
      const form = words.form[i]!
      if (name.initials.length >= 3 && form === name.initials) {
        const raw = words.text.slice(words.start[i], words.end[i])
        if (raw === raw.toUpperCase()) return {span: spanOfWords(words, i, i + 1), how: 'initials'}
      }
      if (words.stem[i] !== name.stems[0]) continue
      const to = Math.min(words.count, i + name.stems.length + 3)
      const near = new Set(words.stem.slice(i, to))
      if (name.stems.length >= 2 && name.stems.every((s) => near.has(s)))
        return {span: spanOfWords(words, i, to), how: 'name'}
      const raw = words.text.slice(words.start[i], words.end[i])
      const the = i > 0 && words.form[i - 1] === 'the' && (words.flags[i]! & FIRST) === 0
      // "the Diário's piece": the first word of an outlet's name with the article, as papers are cited.
      if (
        the &&
        raw[0] === raw[0]!.toUpperCase() &&
        raw[0] !== raw[0].toLowerCase() &&
        words.rarity[i] === 1 &&
        name.stems[0]!.length > 4
      )
        return {span: spanOfWords(words, i - 1, i + 1), how: 'part of the name'}
    }
  }
  return null
}
