import type {OutletKind} from '../../core/report.ts'
import {dateInMetadata} from './printed-date.ts'

/** What a `NAME.meta.json` beside a report, or the head of a page, says of it. */
export interface ReportMeta {
  readonly headline?: string
  readonly byline?: string
  readonly outlet?: string
  readonly kind?: OutletKind
  readonly url?: string
  /** Day or instant in UTC. */
  readonly publishedAt?: string
}

const KINDS: readonly OutletKind[] = [
  'wire',
  'paper',
  'tabloid',
  'broadcaster',
  'local',
  'official',
  'blog',
  'aggregator',
  'unknown',
]
/** Code units kept of one field. */
const LONGEST = 500

const clean = (value: unknown): string | undefined => {
  const text = Array.isArray(value) ? value.filter((v) => typeof v === 'string').join(', ') : value
  if (typeof text !== 'string') return undefined
  const short = text.slice(0, LONGEST).replace(/\s+/gu, ' ').trim()
  return short === '' ? undefined : short
}

/** First field of `names` that has words. Case and `-`/`_` in names do not count. */
function field(record: ReadonlyMap<string, unknown>, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = clean(record.get(name))
    if (value !== undefined) return value
  }
  return undefined
}

/** Metadata from a parsed JSON value; what is not understood is named in `unread`. */
export function metaFromJson(value: unknown): {meta: ReportMeta; unread: string[]} {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return {meta: {}, unread: ['it is no object']}
  const record = new Map(Object.entries(value).map(([k, v]) => [k.toLowerCase().replace(/[-_\s]/gu, ''), v]))
  const unread: string[] = []
  const headline = field(record, 'headline', 'title')
  const byline = field(record, 'byline', 'author', 'authors')
  const outlet = field(record, 'outlet', 'source', 'publisher', 'sitename')
  const url = field(record, 'url', 'link')
  const kindSaid = field(record, 'kind')?.toLowerCase()
  const kind = KINDS.find((k) => k === kindSaid)
  if (kindSaid !== undefined && kind === undefined)
    unread.push(`kind "${kindSaid.slice(0, 40)}" is none of ${KINDS.join(', ')}`)
  const date = field(record, 'publishedat', 'date', 'published', 'datepublished')
  const published = date === undefined ? null : dateInMetadata(date)
  if (date !== undefined && published === null)
    unread.push(`date "${date.slice(0, 40)}" is not like 2024-03-05 or 2024-03-05T14:10Z`)
  return {
    meta: {
      ...(headline === undefined ? {} : {headline}),
      ...(byline === undefined ? {} : {byline}),
      ...(outlet === undefined ? {} : {outlet}),
      ...(url === undefined ? {} : {url}),
      ...(kind === undefined ? {} : {kind}),
      ...(published === null ? {} : {publishedAt: published.from}),
    },
    unread,
  }
}
