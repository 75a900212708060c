import {isByline} from './byline.ts'
import type {PageDocument, PageElement, PageNode} from './dom.ts'
import {words} from './json-ld.ts'
import {fold} from './page-clean.ts'
import {intervalOf, printedDates} from './printed-date.ts'

/** Who wrote a page and when, in the lines that stand under its headline. */
export interface PrintedHead {
  readonly byline?: string
  readonly publishedAt?: string
}

/** Elements that hold an author or a day, in whichever order: by what sites call them. */
const AUTHOR = '[rel="author"], [itemprop="author"], [class*="author"], [class*="byline"], [class*="Byline"]'
const DAY = '[class*="date"], [class*="Date"], [class*="publish"], [class*="posted"], [class*="meta"]'
/** Code units of a line that says who or when; more is a paragraph. */
const LONGEST = 160
/** Elements looked at after the headline: what comes later belongs to other reports. */
const MOST = 40

const CHANGED = /\b(?:updated|modified|edited|corrected)\b/i
const SAID = /\b(?:published|posted|first published|publiziert|created)(?:\s(?:on|at|am))?\b:?/gi

const INLINE = /^(?:A|ABBR|B|EM|FONT|I|SMALL|SPAN|STRONG|SUP|TIME|U)$/

/** The words of a short element: a line break or a box inside it parts words, which `textContent` would join. */
function lineOf(node: PageNode): string {
  if (node.nodeType === 3) return node.textContent ?? ''
  if (node.nodeType !== 1) return ''
  let line = ''
  for (let child = node.firstChild; child !== null && line.length <= 4 * LONGEST; child = child.nextSibling)
    line += lineOf(child)
  return INLINE.test(node.nodeName) ? line : ` ${line} `
}

/** Of who wrote it the name: without an address, and without how long it takes to read. */
export const nameOf = (line: string): string =>
  bylineWithoutDate(line.replace(/[\s•·|,]*\d{1,3}[\s-]min(?:ute)?s?(?:\sread)?\b/gi, '').replace(/\s@\w+/g, ''))

/** "Ana Lobo, Published 3 March 2025 11:34 PM": the name alone. */
function bylineWithoutDate(line: string): string {
  let rest = line
  for (const {start, end} of printedDates(line.slice(0, 2 * LONGEST)).toReversed())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  return rest === line
    ? line
    : rest
        .replace(SAID, ' ')
        .replace(/\s+/gu, ' ')
        .replace(/^[\s,;|·•–—-]+|[\s,;|·•–—-]+$/gu, '')
}

/** The day that is printed in a line, if there is one with its year. */
export function dayIn(line: string): string | undefined {
  const [date, ...more] = printedDates(line.slice(0, 2 * LONGEST))
  if (date === undefined || more.length > 0 || CHANGED.test(line)) return undefined
  const interval = intervalOf(date)
  return interval !== null && interval.from === interval.to ? interval.from : undefined
}

/** What stands under the heading that is the headline; nothing if no heading is. The document must not have been pruned. */
export function printedHead(document: PageDocument, headline: string | undefined): PrintedHead {
  const wanted = fold(headline ?? '')
  if (wanted === '') return {}
  const holds = (element: PageElement, selector: readonly string[]): boolean =>
    selector.some((s) =>
      `${element.className} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('rel') ?? ''}`.includes(s),
    )
  let below = false
  let looked = 0
  let byline: string | undefined
  let publishedAt: string | undefined
  for (const element of document.querySelectorAll(`h1, h2, ${AUTHOR}, ${DAY}`)) {
    if (/^H[12]$/.test(element.nodeName)) {
      below ||= fold(element.textContent ?? '') === wanted
      continue
    }
    if (!below) continue
    if (++looked > MOST || (byline !== undefined && publishedAt !== undefined)) break
    const line = words(lineOf(element))
    if (line === undefined || line.length > LONGEST) continue
    publishedAt ??= dayIn(line)
    if (byline === undefined && holds(element, ['author', 'byline', 'Byline'])) {
      const name = nameOf(line)
      if (isByline(name, true)) byline = name
    }
  }
  return {...(byline === undefined ? {} : {byline}), ...(publishedAt === undefined ? {} : {publishedAt})}
}
