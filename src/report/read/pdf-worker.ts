// A thread of its own: what a PDF unpacks to has no bound that can be known before, and a thread can be ended.
import {parentPort, workerData} from 'node:worker_threads'
import {getDocumentProxy} from 'unpdf'
import type {PdfAnswer, PdfJob, PdfPage, PdfPiece} from './pdf-words.ts'

/** Pieces set at a slant (watermarks, axes of charts) are none of the report; share of the size. */
const SLANT = 0.05

async function pagesOf({bytes, pages: most, text: longest}: PdfJob): Promise<PdfAnswer> {
  const pdf = await getDocumentProxy(bytes, {disableFontFace: true, verbosity: 0})
  if (pdf.numPages > most) return {trouble: 'pages', count: pdf.numPages}
  const pages: PdfPage[] = []
  let length = 0
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n)
    const {width, height} = page.getViewport({scale: 1})
    const pieces: PdfPiece[] = []
    const {items} = await page.getTextContent({includeMarkedContent: false})
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number]
      const size = Math.hypot(c, d)
      if (Math.abs(b) > SLANT * size || a <= 0) continue
      length += item.str.length
      if (length > longest) return {trouble: 'text', count: length}
      pieces.push({text: item.str, x, y: height - y, width: item.width, size})
    }
    pages.push({width, height, pieces})
    page.cleanup()
  }
  return {pages}
}

const answer = await pagesOf(workerData as PdfJob).catch((error: unknown): PdfAnswer => {
  const name = error instanceof Error ? error.name : ''
  return {trouble: name === 'PasswordException' ? 'password' : 'broken', count: 0}
})
parentPort?.postMessage(answer, [])
