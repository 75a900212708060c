import {idOf} from '../../core/id.ts'
import type {Message} from '../../core/message.ts'
import type {Part, PublishedAt, Report, ReportInput} from '../../core/report.ts'
import {byStart} from '../../core/span.ts'
import {languageOf} from './language.ts'
import {layoutOf} from './layout.ts'
import {kindOfOutlet} from './outlet-kind.ts'
import {dateInMetadata, dateInUrl} from './printed-date.ts'

const fold = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** A headline given beside a text that does not hold it goes before it: a headline must be words of the report to be compared. */
function withHeadline({text, headline, parts}: ReportInput): {text: string; parts: readonly Part[]; title?: string} {
  const given = parts ?? []
  if (headline === undefined || headline.trim() === '' || given.some((p) => p.part === 'headline'))
    return {text, parts: given}
  if (fold(text.slice(0, 2000)).includes(fold(headline))) return {text, parts: given, title: headline}
  const shift = headline.length + 2
  const moved = given.map((p) => ({...p, start: p.start + shift, end: p.end + shift}))
  return {text: `${headline}\n\n${text}`, parts: [{part: 'headline', start: 0, end: headline.length}, ...moved]}
}

function publishedAt(input: ReportInput, text: PublishedAt | null): PublishedAt | null {
  if (input.publishedAt !== undefined) {
    const given = dateInMetadata(input.publishedAt)
    if (given === null)
      throw new RangeError(
        `publishedAt is ${JSON.stringify(input.publishedAt)}: give a day (2024-03-05) or an instant (2024-03-05T14:10Z)`,
      )
    return {...given, known: 'metadata'}
  }
  if (text !== null) return text
  const url = input.url === undefined ? null : dateInUrl(input.url)
  return url === null ? null : {...url, known: 'url'}
}

/** Parts must lie in the text and keep clear of each other; a dateline may open a body. */
function checkParts(parts: readonly Part[], length: number): void {
  for (const {part, start, end} of parts)
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length))
      throw new RangeError(`part ${part} is ${start} to ${end}: it must lie in the text, 0 to ${length}`)
}

/**
 * A report from what was read: its parts, outlet, day and language.
 * @param ordinal number among reports with the same text, outlet, day and URL, from 0.
 * @throws {TypeError} if the text is no string, {RangeError} if a given day or part is impossible.
 */
export function makeReport(input: ReportInput, ordinal: number): Report {
  if (typeof input.text !== 'string')
    throw new TypeError(`a report's text must be a string; it is ${typeof input.text}`)
  checkParts(input.parts ?? [], input.text.length)
  const {text, parts, title} = withHeadline(input)
  const layout = layoutOf(text, parts, title)
  const published = publishedAt(input, layout.published === undefined ? null : {...layout.published, known: 'text'})
  const outlet = input.outlet ?? layout.outlet
  const kind = input.kind ?? (layout.kind !== 'unknown' || outlet === undefined ? layout.kind : kindOfOutlet(outlet))
  const date = published === null ? '' : `${published.from}/${published.to}`
  return {
    id: idOf('r', text, outlet ?? '', date, input.url ?? '', ordinal),
    text,
    layout: input.layout ?? 'lines',
    language: languageOfParts(text, layout.parts),
    kind,
    parts: [...layout.parts].sort(byStart),
    ...(input.path === undefined ? {} : {path: input.path}),
    ...(outlet === undefined ? {} : {outlet}),
    ...(input.url === undefined ? {} : {url: input.url}),
    ...(published === null ? {} : {publishedAt: published}),
  }
}

/** Of the story's words; of the whole text if they are too few to tell. Enough of them is the first few thousand code units. */
function languageOfParts(text: string, parts: readonly Part[]): string {
  let words = ''
  for (const p of parts) {
    if ((p.part === 'body' || p.part === 'headline') && words.length < 10_000)
      words += `${text.slice(p.start, Math.min(p.end, p.start + 10_000))}\n`
  }
  const language = languageOf(words)
  return language === 'und' ? languageOf(text) : language
}

/** Reports from inputs, in their order; identical ones are numbered by path, so that the order of files changes nothing. */
export function makeReports(inputs: readonly ReportInput[]): Report[] {
  const order = inputs
    .map((_, i) => i)
    .sort((a, b) => {
      const [x, y] = [inputs[a]!.path ?? '', inputs[b]!.path ?? '']
      return x < y ? -1 : x > y ? 1 : a - b
    })
  const counts = new Map<string, number>()
  const reports: Report[] = []
  for (const i of order) {
    const first = makeReport(inputs[i]!, 0)
    const ordinal = counts.get(first.id) ?? 0
    counts.set(first.id, ordinal + 1)
    reports[i] = ordinal === 0 ? first : makeReport(inputs[i]!, ordinal)
  }
  return reports
}

/** What the user should know of a report that was made. */
export function reportMessages(report: Report): Message[] {
  if (report.language === 'en') return []
  const text =
    report.language === 'und'
      ? 'too little text to tell its language: kept, compared only by copying'
      : `not in English (language: ${report.language}): kept, compared only by copying`
  return [
    {
      rule: 'read:other-language',
      level: 'note',
      text,
      report: report.id,
      ...(report.path === undefined ? {} : {path: report.path}),
    },
  ]
}
