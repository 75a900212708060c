import {describe, expect, it} from 'vitest'
import {editionOf, ferries} from './fixtures.cases.ts'
import {escapeMarkdown, toMarkdown} from './markdown.ts'

describe('escapeMarkdown', () => {
  it.each([
    ['emphasis', '*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['code', '`rm`', '\\`rm\\`'],
    ['link', '[x](https://e.example)', '\\[x\\](https\\://e.example)'],
    ['image', '![x](y)', '!\\[x\\](y)'],
    ['bare address', 'see https://e.example or www.e.example', 'see https\\://e.example or www\\.e.example'],
    ['mail and mention', 'a@b.example @team', 'a\\@b.example \\@team'],
    ['HTML', '<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['entity', '&lt; &#60;', '\\&lt; \\&\\#60;'],
    ['table', 'a | b', 'a \\| b'],
    ['issue', '#12', '\\#12'],
    ['mathematics', '$x$', '\\$x\\$'],
    ['emoji by name', ':boom:', '\\:boom:'],
    ['footnote', '[^1]', '\\[\\^1\\]'],
    ['escape', '\\*', '\\\\\\*'],
    ['block markup after a line break', 'a\n# b\n- c\n> d\n```', 'a \\# b - c \\> d \\`\\`\\`'],
    ['prices, times and file names stay readable', 'at 10:30, a file x-1.txt (5%)!', 'at 10:30, a file x-1.txt (5%)!'],
  ])('%s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })
})

describe('toMarkdown', () => {
  const text = toMarkdown(ferries)

  it('quotes every report with its place', () => {
    expect(text).toContain(
      'on **Sunday** evening with 112 passengers on board.” **B** Daily Lantern, daily-lantern.txt:3 (changed from A)',
    )
    expect(text).toContain('**C** Harbour Post, harbour-post.html ¶1')
    expect(text).toContain('  - **B** Daily Lantern')
  })

  it('has one heading, list item or blank line a line, whatever the reports say', () => {
    const hostile = toMarkdown({editions: [editionOf('# x\n- y\n\n<b>', '> z')], unplaced: [], messages: []})
    for (const line of hostile.split('\n')) expect(line).toMatch(/^(#{1,2} \S|\s*- |\d+ reports|$)/)
    expect(hostile).not.toMatch(/[^\\]<b/)
  })
})
