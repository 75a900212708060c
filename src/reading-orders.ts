import type {Report} from './core/report.ts'
import type {LanguageTables} from './models/trained/language-model.ts'
import type {ReportLayers} from './pipeline/layers.ts'

/** What a reading thread is told: which weights to use, or which reports to read. */
export type Order =
  | {readonly weights: LanguageTables}
  | {
      readonly reports: readonly Report[]
      /** One number: the place in `reports` of the next one that no thread has taken. */
      readonly next: Int32Array<SharedArrayBuffer>
    }

/** What it answers: what it has found in the report at a place of the list. */
export interface Answer {
  readonly at: number
  readonly layers: Omit<ReportLayers, 'report'>
}

export const firstOfList = (): Int32Array<SharedArrayBuffer> => new Int32Array(new SharedArrayBuffer(4))

/** Takes places of a list that several threads share, until all are taken. */
export function* taken(next: Int32Array<SharedArrayBuffer>, count: number): Generator<number> {
  for (let at = Atomics.add(next, 0, 1); at < count; at = Atomics.add(next, 0, 1)) yield at
}
