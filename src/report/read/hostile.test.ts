import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {makeReport} from './make-report.ts'
import {pageCases} from './page.cases.ts'
import {readBytes} from './read-bytes.ts'

/** Milliseconds of processor time: an idle machine needs a tenth of it for the worst of these. */
const BOUND = 20_000
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Reads bytes and holds what comes out to the promises of a report. */
function check(bytes: Uint8Array, path: string): void {
  const {input, messages} = readBytes({bytes, path})
  for (const m of messages) expect(m.text.length).toBeLessThan(300)
  if (input === null) {
    expect(messages.some((m) => m.level === 'error')).toBe(true)
    return
  }
  // Many zeros may make it UTF-16; else the text is the file's, byte for byte.
  if (/\.(?:txt|md)$/.test(path) && bytes.filter((b) => b === 0).length * 10 < bytes.length)
    expect(input.text).toBe(decoded(bytes) ?? input.text)
  const report = makeReport(input, 0)
  let last = 0
  for (const p of report.parts) {
    expect(p.start).toBeGreaterThanOrEqual(0)
    expect(p.end).toBeLessThanOrEqual(report.text.length)
    expect(p.end).toBeGreaterThan(p.start)
    // Sorted, and clear of each other but for a dateline that opens a body.
    expect(p.start).toBeGreaterThanOrEqual(p.part === 'dateline' || p.part === 'body' ? 0 : last)
    last = Math.max(last, p.part === 'dateline' ? last : p.end)
  }
  expect(makeReport(input, 0)).toEqual(report)
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return null
  }
}

const WORDS = [
  'By ',
  'LISBON',
  ' - ',
  '(AP)',
  '3 March 2025',
  ', ',
  '\n',
  '\n\n',
  'The Post',
  ' | ',
  'said.',
  'Read more: ',
  '“',
  '(Reporting by ',
  ')',
  '22:05 CEST',
  '\u0000',
  '\ud800',
  '\u2028',
  '\r',
  'a ',
  '© ',
  '03/04/2025',
  'x@y.example',
  '# ',
  '---\n',
  '.',
  ': ',
]
const TAGS = [
  '<p>',
  '</p>',
  '<div class="related">',
  '</div>',
  '<a href=x>',
  '</a>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<script type="application/ld+json">',
  '{"@type":"NewsArticle","headline":[',
  '}',
  '<table><tr><td>',
  '<svg',
  '&amp;',
  '&#0;',
  '&#xD800;',
  '<',
  '>',
  '"',
  "'",
  '<h1>',
  '<time datetime="',
  'some words, with a comma. ',
  '\u0000',
  '\ud800',
  '<article>',
  '<br>',
  '<blockquote>',
]

describe('hostile input', () => {
  test('random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 400}), fc.constantFrom('x.txt', 'x.html', 'x.md', '-'), (bytes, path) =>
        check(bytes, path),
      ),
      {seed: 11, numRuns: 400},
    )
  })

  test('text files of layout words in any order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), {maxLength: 60}),
        fc.constantFrom('x.txt', 'x.md'),
        (words, path) => check(encode(words.join('')), path),
      ),
      {seed: 12, numRuns: 600},
    )
  })

  test('pages of tags in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TAGS), {maxLength: 80}), (tags) =>
        check(encode(`<html>${tags.join('')}`), 'x.html'),
      ),
      {seed: 13, numRuns: 300},
    )
  })

  test('pages cut anywhere', () => {
    const pages = pageCases.filter((c) => c.html.length < 20_000).map((c) => c.html)
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.double({min: 0, max: 1, noNaN: true}), (html, share) =>
        check(encode(html.slice(0, Math.floor(share * html.length))), 'x.html'),
      ),
      {seed: 14, numRuns: 200},
    )
  })

  const bombs: readonly (readonly [string, string, string])[] = [
    ['nested elements', 'x.html', '<div>'.repeat(100_000)],
    ['elements that the parser closes', 'x.html', '<p>one, two, three.'.repeat(11_900)],
    ['empty elements', 'x.html', '<p>'.repeat(11_900)],
    ['many cells', 'x.html', `<table><tr>${'<td>one, two</td>'.repeat(11_900)}</table>`],
    ['deep and wide', 'x.html', `<div>${'<p>one, two, three.</p>'.repeat(60)}`.repeat(100)],
    ['entities', 'x.html', `<p>${'&amp;lt;&#x1F600;&nope'.repeat(40_000)}`],
    ['signs that open nothing', 'x.html', '<'.repeat(1_000_000)],
    ['attributes without end', 'x.html', `<a b="'<a b='"`.repeat(300_000)],
    ['comments without end', 'x.html', '<!--'.repeat(1_000_000)],
    [
      'JSON-LD in a thousand brackets',
      'x.html',
      `<script type="application/ld+json">${'['.repeat(500_000)}</script><p>${'some words. '.repeat(50)}`,
    ],
    ['white space', 'x.html', `<p>a${' '.repeat(1_000_000)}b</p>`],
    ['a megabyte without a space', 'x.txt', 'x'.repeat(1_000_000)],
    ['a megabyte of digits', 'x.txt', '1'.repeat(1_000_000)],
    ['a megabyte of lines', 'x.txt', 'a\n'.repeat(500_000)],
    ['a megabyte of dates', 'x.txt', '3 March 2025, 10:00 GMT\n'.repeat(40_000)],
    ['hyphens', 'x.txt', `${'A-'.repeat(60)}! : `.repeat(8000)],
    ['section words', 'x.txt', `${'news '.repeat(30)}x | 3 March 2025\n`.repeat(5000)],
    ['furniture words', 'x.txt', `${'Sign up for '.repeat(30)}\n`.repeat(3000)],
    ['names', 'x.txt', `By ${'Ana Lobo and '.repeat(11)}\n`.repeat(3000)],
    ['front matter', 'x.md', `---\n${'a: b\n'.repeat(200_000)}`],
    ['lone surrogates', 'x.txt', '\ud800'.repeat(100_000)],
    ['zeros in text', 'x.txt', 'The bell rang twice.\u0000 Nobody came.\n'.repeat(1000)],
  ]
  for (const [name, path, text] of bombs) {
    test(
      name,
      () => {
        const before = process.cpuUsage()
        check(encode(text), path)
        const {user, system} = process.cpuUsage(before)
        expect((user + system) / 1000).toBeLessThan(BOUND)
      },
      9 * BOUND,
    )
  }
})
