import type {Message} from '../../core/message.ts'
import type {Part, ReportInput} from '../../core/report.ts'
import {articleOf, parsePage} from './dom.ts'
import {isByline} from './byline.ts'
import {READ_LIMITS, type ReadLimits} from './limits.ts'
import type {ReportMeta} from './metadata.ts'
import {cleanBlocks} from './page-clean.ts'
import {pageMetadata} from './page-metadata.ts'
import {prune} from './page-prune.ts'
import {scanPage} from './page-scan.ts'
import {blocksOf, type Block} from './page-text.ts'

/** Code units: less is a cookie notice or a stub, not a report. */
const LEAST = 140

const fold = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** Paragraphs with a blank line between them; items of one list and rows of one table on lines of their own. */
function joinBlocks(blocks: readonly Block[]): string {
  let text = ''
  blocks.forEach((block, i) => {
    const before = blocks[i - 1]
    const same = before !== undefined && before.kind === block.kind && (block.kind === 'li' || block.kind === 'row')
    text += (i === 0 ? '' : same ? '\n' : '\n\n') + block.text
  })
  return text
}

/** The report in a page's source. Nothing in the page runs, and nothing is fetched. */
export function readPage(
  source: string,
  path: string,
  given: ReportMeta,
  limits: ReadLimits = READ_LIMITS,
): {input: ReportInput | null; messages: Message[]} {
  const fail = (rule: string, text: string): {input: null; messages: Message[]} => ({
    input: null,
    messages: [{rule, level: 'error', text, path}],
  })
  const scanned = scanPage(source)
  if (scanned.depth > limits.pageDepth)
    return fail(
      'read:page-depth',
      `page with ${scanned.depth} elements inside one another (limit ${limits.pageDepth}): save the article's text as a .txt file instead`,
    )
  if (scanned.elements > limits.pageElements)
    return fail(
      'read:page-size',
      `page with ${scanned.elements} elements (limit ${limits.pageElements}): save the article's text as a .txt file instead`,
    )
  const document = parsePage(
    /<body[\s>]/i.test(scanned.html) ? scanned.html : `<!DOCTYPE html><html><body>${scanned.html}</body></html>`,
  )
  const meta: ReportMeta = {...pageMetadata(document, scanned.jsonLd, scanned.savedFrom), ...given}
  prune(document)
  const article = articleOf(document)
  const headline = meta.headline ?? article?.title ?? ''
  const blocks = article === null ? [] : cleanBlocks(blocksOf(article.content))
  const title = fold(headline)
  const from = title === '' ? 0 : blocks.findIndex((b) => fold(b.text) !== title)
  blocks.splice(0, Math.max(0, from))
  const body = joinBlocks(blocks)
  if (body.length < LEAST)
    return fail(
      'read:no-article',
      `no article found in the page (${body.length} characters of running text): open it in a browser, copy the article into a .txt file and give that`,
    )
  const parts: Part[] = []
  let text = ''
  const head = (part: Part['part'], words: string): void => {
    if (words === '') return
    parts.push({part, start: text.length, end: text.length + words.length})
    text += `${words}\n\n`
  }
  head('headline', headline)
  const byline = meta.byline ?? article?.byline?.replace(/\s+/gu, ' ').trim() ?? ''
  const known = blocks
    .slice(0, 2)
    .some((b) => isByline(b.text, true) || (byline !== '' && fold(b.text).includes(fold(byline))))
  if (byline.length < 200 && !known) head('byline', byline)
  text += body
  return {
    input: {
      text,
      layout: 'paragraphs',
      path,
      parts,
      ...(byline === '' ? {} : {byline}),
      ...(headline === '' ? {} : {headline}),
      ...(meta.outlet === undefined ? {} : {outlet: meta.outlet}),
      ...(meta.kind === undefined ? {} : {kind: meta.kind}),
      ...(meta.url === undefined ? {} : {url: meta.url}),
      ...(meta.publishedAt === undefined ? {} : {publishedAt: meta.publishedAt}),
    },
    messages: [],
  }
}
