import type {Message} from '../../core/message.ts'
import type {Part, ReportInput} from '../../core/report.ts'
import {articleOf, parsePage, type PageDocument} from './dom.ts'
import {isByline} from './byline.ts'
import {READ_LIMITS, type ReadLimits} from './limits.ts'
import type {ReportMeta} from './metadata.ts'
import {cleanBlocks, fold} from './page-clean.ts'
import {pageMetadata} from './page-metadata.ts'
import {dayIn, nameOf, printedHead, type PrintedHead} from './page-printed.ts'
import {prune} from './page-prune.ts'
import {scanPage} from './page-scan.ts'
import {blocksOf, type Block} from './page-text.ts'

/** Code units: less is a cookie notice or a stub, not a report. */
const LEAST = 140

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

/** Code units: a shorter article is looked for again with everything but the surest furniture left in. */
const ENOUGH = 600
/** How much longer the second try must be to be taken. */
const TIMES = 1.5

interface Taken {
  readonly blocks: readonly Block[]
  readonly body: string
  readonly byline: string
  readonly title?: string
}

function takeArticle(document: PageDocument, headline: string | undefined, byClass: boolean): Taken {
  const titles = [...document.querySelectorAll('h1')].slice(0, 5).map((h) => fold((h.textContent ?? '').slice(0, 500)))
  prune(document, byClass)
  const article = articleOf(document)
  if (article === null) return {blocks: [], body: '', byline: ''}
  const known = [headline ?? '', article.title ?? ''].map(fold)
  const blocks = cleanBlocks(
    blocksOf(article.content),
    [...titles, ...known].filter((t) => t !== ''),
  )
  return {
    blocks,
    body: joinBlocks(blocks),
    byline: (article.byline ?? '').slice(0, 500).replace(/\s+/gu, ' ').trim(),
    ...(article.title === null ? {} : {title: article.title}),
  }
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
  if (scanned.html.length > limits.pageText)
    return fail(
      'read:page-size',
      `page with ${scanned.html.length} characters without its scripts (limit ${limits.pageText}): save the article's text as a .txt file instead`,
    )
  if (scanned.elements > limits.pageElements || scanned.nesting > limits.pageNesting)
    return fail(
      'read:page-size',
      `page with ${scanned.elements} elements (limit ${limits.pageElements}, fewer if they are deep): save the article's text as a .txt file instead`,
    )
  const html = /<body[\s>]/i.test(scanned.html)
    ? scanned.html
    : `<!DOCTYPE html><html><body>${scanned.html}</body></html>`
  let meta: ReportMeta
  let printed: PrintedHead
  let found: Taken
  try {
    const document = parsePage(html)
    meta = {...pageMetadata(document, scanned.jsonLd, scanned.savedFrom), ...given}
    printed = printedHead(document, meta.headline)
    found = takeArticle(document, meta.headline, true)
    // The classes of some sites say "read-more" or "social" of the article itself: if little was found, they are not believed.
    if (found.body.length < ENOUGH) {
      const again = takeArticle(parsePage(html), meta.headline, false)
      if (again.body.length > TIMES * found.body.length) found = again
    }
  } catch {
    // The parser and Readability are not ours: what they cannot read is told like any other trouble.
    return fail('read:page-broken', "the page's HTML cannot be read: save the article's text as a .txt file instead")
  }
  const {body} = found
  const headline = meta.headline ?? found.title ?? ''
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
  // A heading that opens the article is its standfirst.
  const standfirst = found.blocks[0]?.kind === 'h' && found.blocks.length > 2 ? found.blocks[0].text : ''
  const blocks = standfirst === '' ? found.blocks : found.blocks.slice(1)
  head('headline', standfirst)
  // Readability gives a line with its day; that of metadata is only a name.
  const byline = meta.byline ?? (nameOf(found.byline) || (printed.byline ?? ''))
  const publishedAt = meta.publishedAt ?? printed.publishedAt ?? dayIn(found.byline)
  const known = blocks
    .slice(0, 2)
    .some((b) => isByline(b.text, true) || (byline !== '' && fold(b.text).includes(fold(byline))))
  if (byline.length < 200 && !known) head('byline', byline)
  text += joinBlocks(blocks)
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
      ...(publishedAt === undefined ? {} : {publishedAt}),
    },
    messages: [],
  }
}
