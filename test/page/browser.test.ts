import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {AxeResults, RunOptions} from 'axe-core'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'
import {readFiles} from '../../src/cli/files.ts'
import {collate} from '../../src/collate.ts'
import {toHtml} from '../../src/export/html/index.ts'
import {findChromium, launch, NO_CHROMIUM} from './chromium.ts'
import {HOSTILE_REPORTS} from './hostile.cases.ts'

const chromium = findChromium()
if (!chromium) console.warn(NO_CHROMIUM)

const root = resolve(import.meta.dirname, '../..')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const folder = mkdtempSync(join(tmpdir(), 'variorum-browser-'))
const file = (name: string): string => join(folder, `${name}.html`)
let browser: Browser
let page: Page
/** What the page asked for, what its policy stopped, what went wrong in it. */
let trouble: string[] = []

async function open(name: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 1440, height: 900}, ...options})
  page = await context.newPage()
  trouble = []
  page.on('request', (r) => {
    if (r.url() !== pathToFileURL(file(name)).href) trouble.push(`asked for ${r.url()}`)
  })
  page.on('pageerror', (e) => trouble.push(`error ${e.message}`))
  page.on('console', (m) => trouble.push(`console ${m.text()}`))
  page.on('dialog', (d) => trouble.push(`dialog ${d.message()}`))
  await page.goto(pathToFileURL(file(name)).href)
  return page
}

const text = (selector: string): Promise<string> => page.locator(selector).first().innerText()
const chosen = (): Promise<string | null> =>
  page.evaluate(() => document.querySelector('.entry[aria-current]')?.id ?? null)
/** The line of a section that has these words. */
const lineWith = async (words: string, section = 'drift'): Promise<string> =>
  (await page.locator(`.entry.${section}`, {hasText: words}).first().getAttribute('id'))!
const choose = async (id: string): Promise<void> => page.locator(`#${id} > .label`).click()
const view = (): Promise<string> => text('.views [aria-current]')
const shownEntries = (): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('.entry')].filter((e) => e.checkVisibility()).map((e) => e.id))

beforeAll(async () => {
  const story = collate((await readFiles([join(root, 'examples/hollinsey-ice-rink')])).inputs)
  writeFileSync(file('story'), toHtml(story))
  writeFileSync(file('stories'), toHtml(collate((await readFiles([join(root, 'examples')])).inputs)))
  writeFileSync(file('hostile'), toHtml(collate(HOSTILE_REPORTS, {oneStory: true})))
  if (chromium) browser = await launch(chromium)
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, {recursive: true, force: true})
})

describe.skipIf(!chromium)('the page in Chromium', () => {
  afterEach(async () => {
    expect(trouble).toEqual([])
    await page.context().close()
  })

  it('j and k go from line to line and put side by side two reports that show it', async () => {
    await open('story')
    expect(await view()).toBe('Who copied whom')
    const ids = await page.locator('.entry').evaluateAll((all) => all.map((e) => e.id))
    for (const [key, at] of [
      ['j', 0],
      ['j', 1],
      ['j', 2],
      ['k', 1],
      ['k', 0],
      ['k', 0],
    ] as const) {
      await page.keyboard.press(key)
      expect([await chosen(), await view()]).toEqual([ids[at], 'Side by side'])
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(ids[at])
      expect(await page.locator('.report:visible').count()).toBe(2)
    }
  })

  it('shows what changed in copying in the report that was copied and in its copy', async () => {
    await open('story')
    await choose(await lineWith('240'))
    const panes = page.locator('.report:visible')
    const marks = [panes.nth(0).locator('.now'), panes.nth(1).locator('.now')]
    expect(await Promise.all(marks.map((m) => m.innerText()))).toEqual([
      expect.stringContaining('140'),
      expect.stringContaining('240'),
    ])
    for (const mark of marks) expect(await mark.boundingBox()).toSatisfy(onScreen)
    expect(await text('.pair .kin')).toMatch(/^E: shortened copy of B, \d+ shared words, sure$/)
  })

  it('Enter opens why a line is shown, and closes it', async () => {
    await open('story')
    const id = await lineWith('240')
    await choose(id)
    await page.keyboard.press('Enter')
    expect(await text(`#${id} .why`)).toMatch(/Figure differs \(140 → 240\)[\s\S]*It would be otherwise if/)
    await page.keyboard.press('Enter')
    expect(await page.locator(`#${id} .why`).getAttribute('open')).toBeNull()
  })

  it('/ searches the lines, Escape goes back to them', async () => {
    await open('story')
    const id = await lineWith('240')
    await choose(id)
    await page.keyboard.press('/')
    await page.keyboard.type('CRACKED valve')
    const found = await shownEntries()
    expect(found).toContain(await lineWith('is believed to have'))
    expect(found).not.toContain(id)
    expect(await text('.found')).toBe(`${found.length} of ${await page.locator('.entry').count()} lines`)
    for (const id of found) expect((await page.locator(`#${id}`).textContent())?.toLowerCase()).toContain('cracked')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(id)
    await page.fill('[name=words]', 'no such word anywhere')
    expect(await shownEntries()).toEqual([])
    expect(await page.locator('.none').isVisible()).toBe(true)
    await page.click('.tools [type=reset]')
    await expect.poll(async () => (await shownEntries()).includes(id)).toBe(true)
  })

  it.each([
    ['slot', 'howMany', 'data-slots'],
    ['report', '4', 'data-reports'],
    ['place', '0', 'data-places'],
  ])('the filter by %s shows the lines that fit, and no other', async (name, value, attribute) => {
    await open('story')
    await page.selectOption(`[name=${name}]`, value)
    const wanted = await page.evaluate(
      ([a, v]) =>
        [...document.querySelectorAll('.entry')]
          .filter((e) => e.getAttribute(a!)!.split(' ').includes(v!))
          .map((e) => e.id),
      [attribute, value],
    )
    expect(wanted.length).toBeGreaterThan(0)
    expect(await shownEntries()).toEqual(wanted)
  })

  it('the keys can be turned off', async () => {
    await open('story')
    await page.uncheck('[name=keys]')
    await page.keyboard.press('j')
    expect(await chosen()).toBeNull()
  })

  it('a place leads to its words, a marked word back to its line', async () => {
    await open('story')
    await page.click(`#${await lineWith('Thursday')} .version:has-text("Thursday") [data-at]`)
    expect(await text('#E .now')).toContain('Thursday')
    const word = page.locator('#E .differs', {hasText: 'escaped'})
    const [label] = (await word.getAttribute('data-labels'))!.split(' ')
    await word.click()
    expect(await chosen()).toBe(label)
    expect(await text(`#${label}`)).toContain('is believed to have')
  })

  it('marks the same words in both, as they stand there', async () => {
    await open('story')
    await choose(await lineWith('240'))
    const [left, right] = await page.evaluate(() =>
      ['B', 'E'].map((id) => {
        const report = document.getElementById(id)!
        const runs: Record<string, string> = {}
        for (const e of report.querySelectorAll<HTMLElement>('[data-run]'))
          runs[e.dataset.run!] = (runs[e.dataset.run!] ?? '') + e.textContent
        return {runs, text: report.querySelector('.text')!.textContent}
      }),
    )
    const plain = (words: string): string =>
      words
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    const runs = Object.entries(left!.runs)
    expect(runs.length).toBeGreaterThan(5)
    for (const [run, words] of runs) {
      expect(plain(words).split(' ').length).toBeGreaterThanOrEqual(5)
      expect(plain(right!.text)).toContain(plain(words))
      expect(plain(words)).toContain(plain(right!.runs[run]!))
    }
  })

  it('scrolls two reports together, and lets them be', async () => {
    await open('story', {viewport: {width: 1200, height: 500}})
    await choose(await lineWith('240'))
    const tops = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.report')].filter((e) => e.checkVisibility()).map((e) => e.scrollTop),
      )
    const level = () =>
      page.evaluate(() => {
        const [a, b] = ['B', 'E'].map((id) => document.getElementById(id)!)
        const run = [...a!.querySelectorAll<HTMLElement>('[data-run]')].find((e) =>
          e.textContent.includes('contractor'),
        )!
        const other = b!.querySelector(`[data-run="${run.dataset.run}"]`)!
        return run.getBoundingClientRect().top - other.getBoundingClientRect().top
      })
    await page.locator('#B').hover()
    await page.evaluate(() => {
      const pane = document.getElementById('B')!
      const run = [...pane.querySelectorAll('[data-run]')].find((e) => e.textContent.includes('contractor'))!
      pane.scrollTop += run.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 4
    })
    await expect.poll(async () => Math.abs(await level())).toBeLessThan(3)
    expect((await tops())[1]).toBeGreaterThan(100)
    await page.uncheck('[name=together]')
    const [, before] = await tops()
    await page.locator('#B').hover()
    await page.evaluate(() => (document.getElementById('B')!.scrollTop = 0))
    await page.waitForTimeout(200)
    expect((await tops())[1]).toBe(before)
  })

  it('each story of several has keys and views of its own', async () => {
    await open('stories')
    expect(await page.locator('.story').count()).toBe(3)
    await page.locator('#story-2 .entry > .label').first().click()
    expect((await chosen())?.startsWith('s2-')).toBe(true)
    await page.keyboard.press('j')
    expect((await chosen())?.startsWith('s2-')).toBe(true)
    expect(await page.locator('#story-1 .entry[aria-current]').count()).toBe(0)
  })

  it.each([390, 1440])('an address with a label opens the reports of its line, %d wide', async (width) => {
    await open('story', {viewport: {width, height: 844}})
    const id = await lineWith('240')
    await page.goto('about:blank')
    trouble = []
    await page.goto(`${pathToFileURL(file('story')).href}#${id}`)
    await expect.poll(view).toBe('Side by side')
    expect(await chosen()).toBe(id)
    await expect.poll(() => page.locator('.now:visible').count()).toBe(2)
    trouble = trouble.filter((t) => !t.startsWith('asked for file:'))
  })

  it('in a narrow window a line leads to the words in both reports, and back', async () => {
    await open('story', {viewport: {width: 390, height: 844}})
    expect(await view()).toBe('Comparison')
    expect(await page.locator('.family').isVisible()).toBe(false)
    const id = await lineWith('240')
    await choose(id)
    expect([await view(), await page.locator('.comparison').isVisible()]).toEqual(['Side by side', false])
    for (const mark of await page.locator('.now:visible').all()) expect(await mark.boundingBox()).toSatisfy(onScreen)
    await page.click('.back')
    expect([await view(), await page.evaluate(() => document.activeElement?.id)]).toEqual(['Comparison', id])
    expect(await page.locator(`#${id} > .label`).boundingBox()).toSatisfy(onScreen)
    for (const tab of await page.locator('.views a').all()) {
      const {x, width} = (await tab.boundingBox())!
      expect(x + width).toBeLessThanOrEqual(390)
    }
  })

  it('nothing of hostile reports runs, loads or hides', async () => {
    await open('hostile')
    for (let i = 0; i < 12; i++) await page.keyboard.press('j')
    for (const name of ['family', 'matrix', 'reports']) await page.click(`[data-view=${name}]`)
    await page.hover('.report:visible .text')
    expect(await page.evaluate(() => (globalThis as {owned?: number}).owned)).toBeUndefined()
    expect(await page.evaluate(() => document.body.innerText)).toContain('right \\u{202e}edisrevo\\u{202c}')
    expect(await page.locator('.text :not(p, a, span)').count()).toBe(0)
    expect(await page.locator('a:not([href^="#"])').count()).toBe(0)
  })

  it('without scripts has all words, and no control that does nothing', async () => {
    await open('story', {javaScriptEnabled: false})
    for (const selector of ['.tools', '.pair']) expect(await page.locator(selector).isVisible()).toBe(false)
    expect(await page.locator('.report:visible').count()).toBe(6)
    expect(await page.locator('.report .same').count()).toBeGreaterThan(0)
    expect(await page.locator('.report .differs').count()).toBeGreaterThan(0)
  })

  it.each([
    [390, 844],
    [768, 1024],
    [1440, 900],
    [2560, 1440],
  ])('is no wider than the window at %d', async (width, height) => {
    await open('stories', {viewport: {width, height}})
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    if (width < 992) await page.locator('[data-view=comparison]').first().click()
    await page.locator('.entry [data-at]').first().click()
    for (const name of ['family', 'reports', 'matrix']) {
      await page.locator(`[data-view=${name}]`).first().click()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })

  it('on paper is unfolded and in full', async () => {
    await open('story')
    await page.keyboard.press('j')
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('.report:visible').count()).toBe(6)
    expect(await page.locator('.entry:visible').count()).toBe(await page.locator('.entry').count())
    expect(await page.locator('.tools:visible, .views:visible').count()).toBe(0)
  })

  it.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('axe finds nothing: %s, %d wide', async (colorScheme, width) => {
    await open('story', {colorScheme, viewport: {width, height: 900}})
    await page.evaluate(axe)
    const look = async (state: string): Promise<void> => {
      const {violations} = await page.evaluate((values) => {
        // Off the screen lines are not drawn, and would not be looked at.
        for (const e of document.querySelectorAll<HTMLElement>('.entry')) e.style.contentVisibility = 'visible'
        const run = (globalThis as unknown as {axe: {run: (o: RunOptions) => Promise<AxeResults>}}).axe.run
        return run({runOnly: {type: 'tag', values}})
      }, WCAG)
      const found = violations.map(
        (v) =>
          `${state}: ${v.id}: ${v.nodes
            .slice(0, 3)
            .map((n) => `${n.target.join(' ')} ${n.failureSummary ?? ''}`)
            .join(' | ')}`,
      )
      expect(found).toEqual([])
    }
    await look('as opened')
    await page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)))
    await page.keyboard.press('j')
    await page.evaluate(() => scrollTo(0, 0))
    await look('a line chosen, all unfolded')
    await page.click('[data-view=reports]')
    await look('side by side')
    await page.click('[data-view=matrix]')
    await look('who says what')
  })
})

const onScreen = (box: {y: number; height: number} | null): boolean =>
  box !== null && box.y >= 0 && box.y + box.height <= 900
