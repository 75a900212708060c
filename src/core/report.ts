import type {Range} from './span.ts'

export type OutletKind =
  'wire' | 'paper' | 'tabloid' | 'broadcaster' | 'local' | 'official' | 'blog' | 'aggregator' | 'unknown'

/** Both ends included; days (`2024-03-05`) or instants (`2024-03-05T14:10Z`). */
export interface DateInterval {
  readonly from: string
  readonly to: string
}

/** When a report was published and how that is known. `text`: a date line in it; `story`: worked out from the other reports. */
export interface PublishedAt extends DateInterval {
  readonly known: 'metadata' | 'url' | 'text' | 'story'
}

/** Part of a report. `furniture` is what belongs to the page or outlet and says nothing of the story ("Read more …"). */
export interface Part extends Range {
  readonly part: 'headline' | 'byline' | 'dateline' | 'credit' | 'caption' | 'body' | 'furniture'
}

/** What a report comes in as, before anything is worked out: what `collate` takes. */
export interface ReportInput {
  /** The report's words, headline first unless `headline` is given. Kept as it is, byte for byte. */
  readonly text: string
  readonly headline?: string
  readonly byline?: string
  readonly outlet?: string
  readonly kind?: OutletKind
  readonly url?: string
  /** `2024-03-05` or `2024-03-05T14:10Z`. */
  readonly publishedAt?: string
  /** File or URL as given, for messages and for showing where words stand. */
  readonly path?: string
  /** How `text` is laid out: `lines` for a text file, `paragraphs` for the article taken from a page. */
  readonly layout?: 'lines' | 'paragraphs'
  /** Parts found by the reader (caption, furniture …); others are found in the text. */
  readonly parts?: readonly Part[]
}

/** One version of one published text. Immutable: a correction is a new report. */
export interface Report {
  /** Hash of text, outlet, date, URL and its ordinal among identical ones. */
  readonly id: string
  readonly text: string
  readonly path?: string
  readonly layout: 'lines' | 'paragraphs'
  /** BCP 47 primary tag, `und` if not known. */
  readonly language: string
  readonly outlet?: string
  readonly kind: OutletKind
  readonly url?: string
  readonly publishedAt?: PublishedAt
  /** Sorted by start; they do not overlap, save that a dateline may open a body. */
  readonly parts: readonly Part[]
  /** Short label in its story, A B C …, by date, then id. */
  readonly sigil?: string
}
