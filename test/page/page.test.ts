import {createHash} from 'node:crypto'
import {readdirSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {parseHTML} from 'linkedom'
import {describe, expect, it} from 'vitest'
import {readFiles} from '../../src/cli/files.ts'
import {collate} from '../../src/collate.ts'
import type {Collation} from '../../src/core/edition.ts'
import {toHtml} from '../../src/export/html/index.ts'
import {apparatusOf, mostReportsFirst} from '../../src/export/apparatus.ts'
import {terminalLines, visibleLines} from '../../src/export/index.ts'
import {HOSTILE_REPORTS} from './hostile.cases.ts'

const examples = resolve(import.meta.dirname, '../../examples')
const collated = async (folder: string): Promise<Collation> => collate((await readFiles([folder])).inputs)
const stories: [string, Collation][] = [
  ['all examples', await collated(examples)],
  ...(await Promise.all(
    readdirSync(examples, {withFileTypes: true})
      .filter((e) => e.isDirectory())
      .map(async (e): Promise<[string, Collation]> => [e.name, await collated(join(examples, e.name))]),
  )),
  ['hostile reports', collate(HOSTILE_REPORTS, {oneStory: true})],
  ['one report', collate([{text: 'Alma\n\nThe ferry Alma ran aground.\n'}])],
]

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe.each(stories)('the page of %s', (_, collation) => {
  const page = toHtml(collation)
  const {document} = parseHTML(page)
  const many = (selector: string): Element[] => [...document.querySelectorAll(selector)]
  const text = squeezed(document.body.textContent)

  it('is the same every time', () => expect(toHtml(structuredClone(collation))).toBe(page))

  it('lets only its own style and script run, by their hashes', () => {
    const [style, ...styles] = many('style')
    const [live, script, ...scripts] = many('script')
    expect([styles, scripts]).toEqual([[], []])
    const hash = (element: Element | undefined): string =>
      createHash('sha256')
        .update(element?.textContent ?? '')
        .digest('base64')
    const meta = document.head.querySelector('meta[http-equiv="Content-Security-Policy"]')
    expect(meta?.getAttribute('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash(live)}' 'sha256-${hash(script)}'; base-uri 'none'; form-action 'none'`,
    )
    // What stands before a policy is not held to it.
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<(?:style|script)/))
  })

  it('names nothing outside itself: no address in any attribute, no handler, no style that loads', () => {
    const LOADING =
      'img, iframe, link, object, embed, audio, video, source, base, image, use, foreignObject, [src], [srcset]'
    expect(many(LOADING)).toEqual([])
    const attributes = many('*').flatMap((e) => [...e.attributes].map((a) => [e.localName, a.name, a.value] as const))
    expect(attributes.filter(([, name]) => /^on|^style$/.test(name))).toEqual([])
    expect(attributes.filter(([, name, value]) => /href/.test(name) && !/^#[\p{L}\p{N}-]+$/u.test(value))).toEqual([])
    expect(attributes.filter(([, name, value]) => name !== 'xmlns' && /^\s*(?:https?:)?\/\//.test(value))).toEqual([])
    expect(many('style')[0]?.textContent).not.toMatch(/@import|url\(|@font-face/)
    expect(
      many('script')
        .map((e) => e.textContent)
        .join(' '),
    ).not.toMatch(/fetch\(|XMLHttpRequest|WebSocket|import\(|innerHTML|eval\(/)
  })

  it('leads nowhere that is not there, and no id stands twice', () => {
    const ids = many('[id]').map((e) => e.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    const known = new Set(ids)
    const named = many('[href], [aria-labelledby]').flatMap((e) => [
      ...(e.getAttribute('href')?.slice(1).split(' ') ?? []),
      ...(e.getAttribute('aria-labelledby')?.split(' ') ?? []),
    ])
    expect(named.filter((id) => !known.has(id))).toEqual([])
  })

  it('has every word of every report without a script', () => {
    for (const report of collation.editions.flatMap((e) => e.reports)) {
      const shown = squeezed(visibleLines(report.text.replace(/\r\n?/g, '\n')))
      const articles = many('article .text').map((e) => squeezed([...e.children].map((p) => p.textContent).join(' ')))
      expect(articles).toContain(shown)
    }
  })

  it('has every line of the comparison, with the label and the words it has in a terminal', () => {
    const lines = terminalLines(collation, {width: 100_000, all: true}).map((l) => l.map((p) => p.text).join(''))
    const quotations = lines.flatMap((line) => /[“‘]..+[”’]/.exec(line)?.[0] ?? [])
    for (const quotation of quotations) expect(text).toContain(squeezed(quotation))
    const labels = mostReportsFirst(collation.editions).flatMap((e) =>
      apparatusOf(e).sections.flatMap((s) => s.entries.map((x) => x.label)),
    )
    expect(many('.entry > .label').map((e) => e.textContent)).toEqual(labels)
  })

  it('has no character that cannot be seen', () => {
    expect(visibleLines(page)).toBe(page)
  })

  it('has headings in order, and one first', () => {
    const levels = many('h1, h2, h3, h4, h5, h6').map((e) => Number(e.localName[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, i) => expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1))
  })
})

describe('the places of the words', () => {
  it.each(stories.filter(([name]) => name !== 'one report'))('are those of the comparison: %s', (_, collation) => {
    const {document} = parseHTML(toHtml(collation))
    const roots = [...document.querySelectorAll('.story')]
    mostReportsFirst(collation.editions).forEach((edition, i) => {
      const texts = [...roots[i]!.querySelectorAll('.report')].map((report) =>
        [...report.querySelectorAll('.text > p')].map((p) => p.textContent).join(''),
      )
      const links = [...roots[i]!.querySelectorAll('[data-at]')]
      const entries = apparatusOf(edition).sections.flatMap((s) => s.entries)
      expect(links).toHaveLength(entries.flatMap((e) => e.versions.flatMap((v) => v.instances)).length)
      for (const link of links) {
        const [report = 0, ...at] = link.getAttribute('data-at')!.split(' ').map(Number)
        const words = at.flatMap((start, k) => (k % 2 ? [] : [texts[report]!.slice(start, at[k + 1])]))
        const quote = link.closest('.wording')!.querySelector('blockquote')!
        const marked = [...quote.querySelectorAll('mark')].map((m) => m.textContent)
        // Reports with the same words brought out share a quotation: these may be spelled otherwise in each.
        const plain = (list: readonly string[]): string =>
          list
            .join('')
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]/gu, '')
        if (marked.length) expect(plain(words)).toBe(plain(marked))
        // Where a name is gone, it is the word beside which it stood.
        else if (link.closest('.version')!.textContent.includes('nobody named'))
          expect(plain([quote.textContent])).toContain(plain(words))
        else expect(plain(words)).toBe(plain([quote.textContent]))
      }
    })
  })
})

describe('a quotation', () => {
  const page = async (): Promise<Document> =>
    parseHTML(toHtml(await collated(join(examples, 'hollinsey-ice-rink')))).document
  const line = (document: Document, words: string): Element =>
    [...document.querySelectorAll('.entry.drift')].find((e) => e.textContent.includes(words))!

  it('stands under the reports that have its very words; another report has its own', async () => {
    const wordings = [...line(await page(), 'Thursday').querySelectorAll('.wording')].map((w) => [
      [...w.querySelectorAll('.sigil')].map((s) => s.textContent).join(' '),
      w.querySelector('blockquote')!.textContent.split(' ').slice(0, 3).join(' '),
    ])
    expect(wordings).toEqual([
      ['B', '“The cooling plant'],
      ['C', '“According to a'],
      ['E', '“The cooling plant'],
    ])
  })

  it('has nothing brought out where a speaker is gone, and says that nobody is named', async () => {
    const versions = [...line(await page(), 'said by whom').querySelectorAll('.version')]
    const gone = versions.find((v) => v.textContent.includes('nobody named'))!
    expect(gone.querySelector('mark')).toBeNull()
    expect(versions[0]!.querySelector('mark')!.textContent).toBe('according to the fire service')
  })
})
