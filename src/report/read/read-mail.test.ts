import {describe, expect, test} from 'vitest'
import {mailCases} from './mail.cases.ts'
import {makeReport} from './make-report.ts'
import {readReport} from './read-report.ts'

const bytesOf = (raw: string): Uint8Array => new TextEncoder().encode(raw.replace(/\r?\n/g, '\r\n'))

describe('mails and web archives', () => {
  test.each(mailCases)('$name', async (c) => {
    const {input, messages} = await readReport({bytes: bytesOf(c.raw), path: c.file})
    if (c.refused !== undefined) {
      expect(input).toBeNull()
      expect(messages).toMatchObject([{rule: c.refused, level: 'error', path: c.file}])
      return
    }
    expect(messages).toEqual([])
    for (const words of c.text ?? []) expect(input?.text).toContain(words)
    for (const words of c.without ?? []) expect(input?.text).not.toContain(words)
    const {headline, byline, outlet, publishedAt, url} = c
    for (const [field, value] of Object.entries({headline, byline, outlet, publishedAt, url}))
      if (value !== undefined) expect(input).toHaveProperty(field, value)
    if (outlet === undefined && byline !== undefined) expect(input).not.toHaveProperty('outlet')
    const furniture = input?.parts?.filter((p) => p.part === 'furniture').map((p) => input.text.slice(p.start, p.end))
    expect(furniture ?? []).toEqual(c.furniture ?? [])
    expect(makeReport(input!, 0).layout).toBe('paragraphs')
  })

  test('a mail on standard input says what it is', async () => {
    const release = mailCases[0]!
    const {input} = await readReport({bytes: bytesOf(release.raw), path: 'standard input'})
    expect(input?.headline).toBe(release.headline)
  })

  test('too large a mail is refused by size', async () => {
    const {input, messages} = await readReport({bytes: new Uint8Array(2000), path: 'a.eml', limits: {mailBytes: 1000}})
    expect(input).toBeNull()
    expect(messages[0]).toMatchObject({rule: 'read:too-large'})
  })

  test('any bytes are read or refused, never thrown at', async () => {
    let seed = 7
    const next = (n: number): number => (seed = (seed * 48_271) % 2_147_483_647) % n
    const raws = mailCases.map((c) => bytesOf(c.raw.slice(0, 5000)))
    for (let i = 0; i < 150; i++) {
      const bytes = raws[next(raws.length)]!.slice()
      for (let k = next(20); k >= 0; k--) bytes[next(bytes.length)] = next(256)
      const {input, messages} = await readReport({
        bytes: bytes.subarray(0, next(bytes.length)),
        path: i % 2 ? 'a.eml' : 'a.mht',
      })
      if (input === null) expect(messages.some((m) => m.level === 'error')).toBe(true)
      else expect(() => makeReport(input, 0)).not.toThrow()
    }
  })
})
