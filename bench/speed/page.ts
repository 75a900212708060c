// How large a page of a comparison is and how fast it opens and answers, in Chromium, from disk. `work` is processor time of the
// page's main thread, layout and drawing included: it does not depend on what else the machine does.
//   node bench/speed/page.ts      writes bench/results/page.json
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {pathToFileURL} from 'node:url'

import {collate} from '../../src/collate.ts'
import {toHtml} from '../../src/export/html/index.ts'
import {findChromium, launch, NO_CHROMIUM} from '../../test/page/chromium.ts'
import {syntheticStory} from './synthetic.ts'

const SIZES = [20, 100]
const OPENED = 7
/** Keys pressed in turn: lines of several sections, two reports marked anew with most of them. */
const KEYS = 20

const chromium = findChromium()
if (!chromium) {
  console.log(NO_CHROMIUM)
  process.exit(0)
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN
const most = (list: readonly number[]): number => Math.max(...list)

const dir = mkdtempSync(join(tmpdir(), 'variorum-page-'))
const browser = await launch(chromium)
const figures = []
for (const reports of SIZES) {
  const collation = collate(syntheticStory(reports, 7), {oneStory: true})
  toHtml(collation)
  const start = performance.now()
  const html = toHtml(collation)
  const writing = performance.now() - start
  const file = join(dir, `${reports}.html`)
  writeFileSync(file, html)

  const paints: number[] = []
  const loads: number[] = []
  const loadWork: number[] = []
  const answers: number[] = []
  for (let run = 0; run <= OPENED; run++) {
    const context = await browser.newContext({viewport: {width: 1440, height: 900}})
    const page = await context.newPage()
    const metrics = await context.newCDPSession(page)
    await metrics.send('Performance.enable', {timeDomain: 'threadTicks'})
    const work = async (): Promise<number> => {
      const found = (await metrics.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration')
      return (found?.value ?? NaN) * 1000
    }
    await page.goto(pathToFileURL(file).href, {waitUntil: 'load'})
    const [paint, load] = await page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      const [first] = window.performance.getEntriesByName('first-contentful-paint')
      const [navigation] = window.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
      return [first?.startTime ?? NaN, navigation?.loadEventEnd ?? NaN] as const
    })
    // The first opening warms the browser.
    if (run > 0) {
      paints.push(paint)
      loads.push(load)
      loadWork.push(await work())
    }
    if (run === OPENED)
      for (const key of [
        ...Array<string>(KEYS).fill('j'),
        ...Array<string>(KEYS / 2).fill('k'),
        '/',
        ...'police said',
      ]) {
        const before = await work()
        await page.keyboard.press(key === ' ' ? 'Space' : key)
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
        answers.push((await work()) - before)
      }
    await context.close()
  }
  figures.push({
    reports,
    kilobytes: Math.round(Buffer.byteLength(html) / 1000),
    writingMs: Math.round(writing),
    firstPaintMs: {p50: Math.round(median(paints)), most: Math.round(most(paints))},
    openedMs: {p50: Math.round(median(loads)), most: Math.round(most(loads))},
    openedWorkMs: {p50: Math.round(median(loadWork)), most: Math.round(most(loadWork))},
    answerWorkMs: {p50: Math.round(median(answers)), most: Math.round(most(answers))},
  })
}
await browser.close()
rmSync(dir, {recursive: true})

writeFileSync(join(import.meta.dirname, '../results/page.json'), `${JSON.stringify(figures, null, 2)}\n`)
for (const f of figures)
  console.log(
    `${f.reports} reports: ${f.kilobytes} kB, written in ${f.writingMs} ms; first paint ${f.firstPaintMs.p50} ms (at most ${f.firstPaintMs.most}), ` +
      `opened in ${f.openedMs.p50} ms (at most ${f.openedMs.most}), of which work ${f.openedWorkMs.p50} ms; work for a key ${f.answerWorkMs.p50} ms (at most ${f.answerWorkMs.most})`,
  )
