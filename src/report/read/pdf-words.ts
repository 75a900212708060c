import {Worker} from 'node:worker_threads'

/** A run of letters set at once. Points, from the top left corner of the page; `y` is the line that the letters stand on. */
export interface PdfPiece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}
export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly pieces: readonly PdfPiece[]
}
export interface PdfJob {
  readonly bytes: Uint8Array
  /** Most pages. */
  readonly pages: number
  /** Most code units. */
  readonly text: number
}
export type PdfAnswer =
  | {readonly pages: readonly PdfPage[]}
  | {readonly trouble: 'pages' | 'text' | 'password' | 'broken' | 'time'; readonly count: number}

/** Megabytes of the thread's heap: a newspaper of 50 pages takes 100. */
const HEAP = 512

/** The words of a PDF with their places, read in a thread that is ended after `time` milliseconds. Never rejects. */
export function pdfWords(job: PdfJob, time: number): Promise<PdfAnswer> {
  const file = new URL(import.meta.url.endsWith('.ts') ? './pdf-worker.ts' : './pdf-worker.js', import.meta.url)
  return new Promise((resolve) => {
    const worker = new Worker(file, {workerData: job, resourceLimits: {maxOldGenerationSizeMb: HEAP}})
    const clock = setTimeout(() => answer({trouble: 'time', count: 0}), time)
    const answer = (a: PdfAnswer): void => {
      clearTimeout(clock)
      void worker.terminate()
      resolve(a)
    }
    worker.on('message', answer)
    worker.on('error', () => answer({trouble: 'broken', count: 0}))
    worker.on('exit', () => answer({trouble: 'broken', count: 0}))
  })
}
