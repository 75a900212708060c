import type {Range} from '../../core/span.ts'
import {isAgency} from './outlet-kind.ts'
import {printedDates, type PrintedDate} from './printed-date.ts'

/** What stands before the first sentence of a body: place, day, agency. */
export interface Dateline extends Range {
  readonly date?: PrintedDate
  /** The words in brackets: "Harbour Press Service", "AP". */
  readonly agency?: string
}

/** Datelines are short; code units. */
const LONGEST = 170
const PLACE_WORD =
  "(?:\\p{Lu}[\\p{L}'’.-]*|(?:de|da|do|del|di|du|la|le|el|al|of|the|and|on|upon|sur|am|an|der|den|aux|les)(?=\\s))"
const PLACES = new RegExp(
  `^${PLACE_WORD}(?:[\\s/]${PLACE_WORD}){0,5}(?:,\\s${PLACE_WORD}(?:\\s${PLACE_WORD}){0,4}){0,2}$`,
  'u',
)
/** WASHINGTON · LEEDS, England · RIO DE JANEIRO, Brazil: the town in capitals. */
const CAPITALS = /^[\p{Lu}\s'’.-]{2,}(?:\s(?:de|da|do|of|la)\s[\p{Lu}\s'’.-]{2,})?(?:,\s.{2,40})?$/u
const MARK = /\s{1,2}(?:-{1,2}|–|—)\s|\s?—\s?|\s--\s?|:\s|\.\s/gu

function parsePrefix(prefix: string, mark: string): Omit<Dateline, 'start' | 'end'> | null {
  let rest = prefix.trim()
  let agency: string | undefined
  const bracket =
    /^(.*?)\s?\(([^()]{2,60})\)$/u.exec(rest) ??
    /^(.*?)\s?\[([^[\]]{2,60})\]$/u.exec(rest) ??
    /^(.*?)\s\/([^/]{2,40})\/$/u.exec(rest)
  if (bracket !== null && (/^\p{Lu}/u.test(bracket[2] ?? '') || isAgency(bracket[2] ?? ''))) {
    agency = bracket[2] ?? ''
    rest = (bracket[1] ?? '').trim()
  }
  const date = printedDates(rest)[0]
  if (date !== undefined) rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`
  rest = rest.replace(/\s{2,}/gu, ' ').replace(/^[\s,;/|·]+|[\s,;/|·]+$/gu, '')
  const slash = /^(.*?)\s?[/|]\s?(\p{Lu}[^/|]{1,40})$/u.exec(rest)
  if (agency === undefined && slash !== null && isAgency(slash[2] ?? '')) {
    agency = slash[2] ?? ''
    rest = (slash[1] ?? '').trim()
  }
  if (agency === undefined && isAgency(rest) && rest.length <= 30 && /^[\p{Lu}\s/]+$|^Reuters$/u.test(rest)) {
    agency = rest
    rest = ''
  }
  const stop = mark.trim() === '.' || mark.trim() === ':'
  if (rest === '') return agency !== undefined || (date !== undefined && !stop) ? found(agency, date) : null
  if (!PLACES.test(rest)) return null
  // A place alone must shout, or any sentence that starts with a name and a dash would open with a dateline.
  if (agency === undefined && date === undefined && (!CAPITALS.test(rest) || mark.trim() === '.')) return null
  if (agency === undefined && date === undefined && rest.replace(/\P{Lu}/gu, '').length < 4) return null
  if (stop && agency === undefined && (date === undefined || date.year === null) && mark.trim() === '.') return null
  return found(agency, date)
}

const found = (agency: string | undefined, date: PrintedDate | undefined): Omit<Dateline, 'start' | 'end'> => ({
  ...(agency === undefined ? {} : {agency}),
  ...(date === undefined ? {} : {date}),
})

/** Words that must follow: a place alone and a dash may be an outlet and its tagline. */
const AFTER_ALL = 5
const AFTER_PLACE = 9
const goesOn = (rest: string, sure: boolean): boolean => rest.split(/\s+/u).length >= (sure ? AFTER_ALL : AFTER_PLACE)

/**
 * The dateline that opens a line of body, if it has one; offsets into the line.
 *
 *     PORTO, Oct 12 2024, 19:20 GMT (Harbour Press Service) - Six people …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function datelineOf(line: string): Dateline | null {
  if (!/^["“([]?[\p{Lu}\d]/u.test(line)) return null
  const head = line.slice(0, LONGEST)
  for (const mark of head.matchAll(MARK)) {
    const parsed = parsePrefix(head.slice(0, mark.index), mark[0])
    if (parsed === null) continue
    const after = head.slice(mark.index + mark[0].length)
    if (
      !goesOn(
        line.slice(mark.index + mark[0].length, LONGEST + 200),
        parsed.agency !== undefined || parsed.date !== undefined,
      )
    )
      return null
    if (parsed.agency === undefined && parsed.date === undefined && /^\p{Ll}/u.test(after)) return null
    const trimmed = head.slice(0, mark.index).trimEnd().length
    return {start: 0, end: trimmed, ...parsed}
  }
  return null
}
