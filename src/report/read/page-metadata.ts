import type {PageDocument} from './dom.ts'
import {asText, namesOf, nodesOf, typesOf, words, type JsonNode} from './json-ld.ts'
import type {ReportMeta} from './metadata.ts'
import {dateInMetadata} from './printed-date.ts'

const ARTICLE = /(?:article|blogposting|report|newsitem)$/i
/** Meta tags that give a field, in order of trust. Lower case; `property`, `name` and `itemprop` are looked at. */
const DATE_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article:published',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'pubdate',
  'publication_date',
  'article.published',
  'bt:pubdate',
  'date',
  'cxenseparse:recs:publishtime',
  'og:pubdate',
  'created',
]
const OUTLET_TAGS = [
  'og:site_name',
  'citation_journal_title',
  'dc.publisher',
  'dcterms.publisher',
  'application-name',
  'publisher',
  'cre',
  'source',
]
const TITLE_TAGS = [
  'og:title',
  'twitter:title',
  'citation_title',
  'dc.title',
  'parsely-title',
  'sailthru.title',
  'headline',
]
const AUTHOR_TAGS = [
  'author',
  'article:author',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'og:article:author',
]

const address = (value: string | null | undefined): string | undefined =>
  value !== null && value !== undefined && /^https?:\/\/[^\s"'<>]{3,2000}$/.test(value.trim())
    ? value.trim()
    : undefined

/** "Roof falls in storm | Harbour Mail": without the outlet. */
function titleWithoutOutlet(title: string, outlet: string | undefined): {title: string; outlet?: string} {
  const cut = /^(.{10,300}?)\s+(?:[|•·»]|[-–—]{1,2}|::)\s+([^|•·»]{2,60})$/u.exec(title)
  if (cut === null) return {title}
  const [, head = '', tail = ''] = cut
  const same =
    outlet !== undefined &&
    (tail.toLowerCase().includes(outlet.toLowerCase()) || outlet.toLowerCase().includes(tail.toLowerCase()))
  if (same) return {title: head}
  return /[|•·»]/u.test(title) ? {title: head, outlet: tail} : {title}
}

/** Headline, byline, outlet, address and day of a page, from JSON-LD, meta tags, links and `<time>`. */
export function pageMetadata(document: PageDocument, jsonLd: readonly string[], savedFrom?: string): ReportMeta {
  const tags = new Map<string, string>()
  const authors: string[] = []
  for (const meta of document.querySelectorAll('meta')) {
    const content = words(meta.getAttribute('content'))
    if (content === undefined) continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = meta.getAttribute(attribute)?.toLowerCase().trim()
      if (key === undefined) continue
      if (!tags.has(key)) tags.set(key, content)
      if (AUTHOR_TAGS.includes(key) && authors.length < 10) authors.push(content)
    }
  }
  const tag = (names: readonly string[]): string | undefined =>
    names.map((n) => tags.get(n)).find((v) => v !== undefined)
  const nodes = nodesOf(jsonLd)
  const article = nodes.find((n) => typesOf(n).some((t) => ARTICLE.test(t)))
  const site = nodes.find((n) => typesOf(n).includes('WebSite'))
  let outlet =
    tag(OUTLET_TAGS.slice(0, 1)) ??
    namesOf(article?.['publisher'], nodes)[0] ??
    tag(OUTLET_TAGS.slice(1)) ??
    asText(site?.['name'])
  if (outlet !== undefined && /^https?:|^@/u.test(outlet)) outlet = undefined
  const h1s = [...document.querySelectorAll('h1')]
    .slice(0, 5)
    .map((h) => words(h.textContent) ?? '')
    .filter((h) => h.length > 5)
  const fromHead = tag(TITLE_TAGS) ?? words(document.querySelector('title')?.textContent)
  const cut = fromHead === undefined ? undefined : titleWithoutOutlet(fromHead, outlet)
  outlet ??= cut?.outlet
  const said = asText(article?.['headline']) ?? cut?.title
  // What the reader sees is the headline, if it is about the same: meta tags hold versions for search engines.
  const seen =
    h1s.find((h) => said !== undefined && alike(h, said)) ??
    (h1s.length === 1 && said === undefined ? h1s[0] : undefined)
  const headline = seen ?? said
  const url =
    address(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
    address(tags.get('og:url')) ??
    address(asText(article?.['url'])) ??
    address(savedFrom)
  const byline = namesOf(article?.['author'], nodes).join(', ') || authors.find((a) => !/^https?:/.test(a))
  const published = publishedOf(article, tags, document, nodes)
  return {
    ...(headline === undefined ? {} : {headline: headline.slice(0, 500)}),
    ...(byline === undefined ? {} : {byline: byline.slice(0, 300)}),
    ...(outlet === undefined ? {} : {outlet: outlet.slice(0, 120)}),
    ...(url === undefined ? {} : {url}),
    ...(published === undefined ? {} : {publishedAt: published}),
  }
}

const fold = (s: string): string[] => s.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []
/** At least half of the words of the shorter one are in the other. */
function alike(a: string, b: string): boolean {
  const [x, y] = [new Set(fold(a)), new Set(fold(b))]
  const common = [...x].filter((w) => y.has(w)).length
  return common > 0 && common * 2 >= Math.min(x.size, y.size)
}

function publishedOf(
  article: JsonNode | undefined,
  tags: ReadonlyMap<string, string>,
  document: PageDocument,
  nodes: readonly JsonNode[],
): string | undefined {
  const page = nodes.find((n) => typesOf(n).includes('WebPage'))
  const candidates: (string | null | undefined)[] = [
    asText(article?.['datePublished']),
    ...DATE_TAGS.map((t) => tags.get(t)),
    asText(article?.['dateCreated']),
    asText(page?.['datePublished']),
  ]
  for (const element of [
    ...document.querySelectorAll(
      '[itemprop="datePublished"], time[pubdate], time.published, time.entry-date, .published time, article time, header time, main time, time, abbr.published',
    ),
  ].slice(0, 8)) {
    candidates.push(
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title') ?? undefined,
      element.textContent,
    )
  }
  for (const candidate of candidates) {
    const date = candidate === undefined || candidate === null ? null : dateInMetadata(candidate)
    if (date !== null && date.from === date.to) return date.from
  }
  return undefined
}
