import {describe, expect, it} from 'vitest'
import {ferries, editionOf} from './fixtures.cases.ts'
import {terminalLines, toCsv, toJson, toMarkdown} from './index.ts'
import {UNSEEN_CASES} from './visible.cases.ts'
import {oneLine, visible, visibleLines} from './visible.ts'

/** Written on its own terms: every code point that must not be in an output, but the line breaks of the output itself. */
function unseen(output: string): string[] {
  const bad: string[] = []
  for (const c of output) {
    const n = c.codePointAt(0)!
    const control = n < 0x20 ? c !== '\n' && c !== '\r' : n >= 0x7f && n < 0xa0
    const format = [0xad, 0x61c, 0x180e, 0x3164, 0xfeff].includes(n) || (n >= 0x200b && n <= 0x200f)
    const lines = (n >= 0x2028 && n <= 0x202e) || (n >= 0x2060 && n <= 0x206f)
    if (control || format || lines || (n >= 0xd800 && n <= 0xdfff) || (n >= 0xe0000 && n <= 0xe0fff))
      bad.push(n.toString(16))
  }
  return bad
}

describe('visible', () => {
  it.each(UNSEEN_CASES)('%s', (_, text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it.each(UNSEEN_CASES)('%s: through every export', (_, text) => {
    const edition = editionOf(`one ${text} two\nthree`, `four ${text} five`)
    const named = {
      ...edition,
      reports: edition.reports.map((r, i) => ({...r, outlet: `o${text}${i}`, path: `p${text}${i}.txt`})),
    }
    const unplaced = [{...named.reports[0]!, id: 'r_9'}]
    const messages = [{rule: 'read:x', level: 'note', text, path: text}] as const
    const collation = {editions: [named], unplaced, messages}
    const screen = terminalLines(collation, {width: 80, all: true, marks: true})
    expect(
      unseen(
        screen
          .flat()
          .map((p) => p.text)
          .join(''),
      ),
    ).toEqual([])
    expect(screen.flat().some((p) => /[\n\r]/.test(p.text))).toBe(false)
    expect(unseen(toMarkdown(collation))).toEqual([])
    expect(unseen(toCsv(collation))).toEqual([])
    expect(unseen(toJson(collation))).toEqual([])
    expect(JSON.parse(toJson(collation))).toEqual(collation)
  })

  it('folds white space to one line', () => {
    expect(oneLine('a\r\n\tb\n\nc')).toBe('a b c')
  })

  it('keeps line breaks and tabs where a field may hold them, but no carriage return alone', () => {
    expect(visibleLines('a\r\nb\tc\rd\n')).toBe('a\r\nb\tc\\u{d}d\n')
  })

  it('changes nothing of the records on their way to JSON', () => {
    expect(JSON.parse(toJson(ferries))).toEqual(JSON.parse(JSON.stringify(ferries)))
  })
})
