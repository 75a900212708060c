import {readFileSync} from 'node:fs'

/** Where words stand in a report's text, in UTF-16 code units, and the words. */
export type Marked = readonly [start: number, end: number, words: string]

/** One attribution as a reader marked it. */
export interface MarkedAttribution {
  readonly source?: Marked
  readonly type?: string
  /** The fuller name that a pronoun or short form stands for. */
  readonly value?: string
  readonly cue: readonly Marked[]
  readonly content: readonly Marked[]
}

/** One invented report with its attributions. */
export interface MarkedReport {
  readonly id: string
  readonly style: string
  /** Kept for measuring: rules are not written from it. */
  readonly apart: boolean
  readonly text: string
  readonly attributions: readonly MarkedAttribution[]
}

/** The invented reports, in the order of the file. */
export function readReports(): readonly MarkedReport[] {
  return readFileSync(new URL('reports.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MarkedReport)
}
