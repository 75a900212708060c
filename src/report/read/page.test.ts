import {describe, expect, test} from 'vitest'
import {makeReport} from './make-report.ts'
import {pageCases} from './page.cases.ts'
import {readBytes} from './read-bytes.ts'

describe('pages', () => {
  for (const wanted of pageCases) {
    test(wanted.name, () => {
      const {input, messages} = readBytes({bytes: new TextEncoder().encode(wanted.html), path: 'page.html'})
      if (wanted.refused !== undefined) {
        expect(input).toBeNull()
        expect(messages.map((m) => m.rule)).toEqual([wanted.refused])
        return
      }
      expect(messages).toEqual([])
      expect(input).not.toBeNull()
      if (input === null) return
      const report = makeReport(input, 0)
      const words = (...kinds: readonly string[]): string =>
        report.parts
          .filter((p) => kinds.includes(p.part))
          .map((p) => report.text.slice(p.start, p.end))
          .join('\n')
      expect(report.layout).toBe('paragraphs')
      expect(words('headline').split('\n')[0]).toBe(wanted.headline ?? '')
      expect({outlet: report.outlet, url: report.url, published: report.publishedAt?.from}).toEqual({
        outlet: wanted.outlet,
        url: wanted.url,
        published: wanted.published,
      })
      if (wanted.byline !== undefined) expect(words('byline')).toBe(wanted.byline)
      const read = words('headline', 'body', 'dateline', 'credit', 'caption')
      for (const has of wanted.has ?? []) expect(read).toContain(has)
      for (const lacks of wanted.lacks ?? []) expect(read).not.toContain(lacks)
    })
  }
})
