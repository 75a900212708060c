import {describe, expect, it} from 'vitest'
import {ferries} from '../export/fixtures.cases.ts'
import {labelsOf} from '../export/index.ts'
import type {Engine} from './collate-command.ts'
import {ANSI, ENGINE, run} from './run-by-hand.cases.ts'
import type {ShowEngine} from './show-command.ts'

describe('variorum show', () => {
  const text = 'Two held after theft of bell\n\nPolice arrested two men in Lyon on Tuesday. The bell was not found.\n'
  const reading: Engine & ShowEngine = {
    ...ENGINE,
    read: async (paths) => ({
      inputs: paths.filter((p) => p !== 'missing').map((path) => ({text, path})),
      messages: paths.includes('missing')
        ? [{rule: 'files:unreadable', level: 'error', text: 'no such file', path: 'missing'}]
        : [],
    }),
  }

  it('draws what was read under the words', async () => {
    const {code, out, err} = await run(['show', 'a.txt'], {}, false, reading)
    expect({code, err}).toEqual({code: 0, err: ''})
    const lines = out.split('\n')
    const at = lines.indexOf('     Police arrested two men in Lyon on Tuesday.')
    expect(at).toBeGreaterThan(0)
    expect(lines[at + 1]).toMatch(/^ {2}\d {2}└who─┘ └arrest happened/)
    expect(out).toContain('whom two man')
    expect(out).toContain('negative, happened')
    expect(ANSI.test(out)).toBe(false)
  })

  it('colours for a terminal, unless NO_COLOR is set', async () => {
    expect(ANSI.test((await run(['show', 'a.txt'], {}, true, reading)).out)).toBe(true)
    expect(ANSI.test((await run(['show', 'a.txt'], {NO_COLOR: '1'}, true, reading)).out)).toBe(false)
  })

  it('--json prints the records of each report', async () => {
    const {out} = await run(['show', '--json', 'a.txt', 'b.txt'], {}, false, reading)
    const {reports, messages} = JSON.parse(out) as {
      reports: {report: {path: string}; claims: unknown[]}[]
      messages: []
    }
    expect(reports.map((r) => r.report.path)).toEqual(['a.txt', 'b.txt'])
    expect(reports[0]?.claims.length).toBeGreaterThan(1)
    expect(messages).toEqual([])
  })

  it('exits with 1 if nothing could be read, with 2 if it is used wrongly', async () => {
    expect(await run(['show', 'missing'], {}, false, reading)).toMatchObject({
      code: 1,
      out: '',
      err: 'variorum: error: missing: no such file\nvariorum: nothing could be read: give text files, saved web pages, mails, PDFs or folders of them\n',
    })
    expect(await run(['show', '--md', 'a'], {}, false, reading)).toMatchObject({code: 2, out: ''})
    expect((await run(['show'], {}, false, reading)).err).toContain('(see: variorum help show)')
  })
})

describe('variorum explain', () => {
  const [label] = labelsOf(ferries)

  it('says why a line stands there, from the reports', async () => {
    const {code, out, err} = await run(['explain', '-q', 'a', label!])
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(out.startsWith(`${label} `)).toBe(true)
    expect(out).toContain('^')
    expect(out).toContain('Side by side because')
    expect(out).toContain('It would be otherwise if')
    expect(ANSI.test(out)).toBe(false)
    expect(ANSI.test((await run(['explain', '-q', 'a', label!], {}, true)).out)).toBe(true)
  })

  it('and from what collate --json wrote', async () => {
    const json = (await run(['collate', '--json', 'a'])).out
    const kept: Engine & ShowEngine = {...ENGINE, readText: () => ({text: json}), collate: () => never()}
    const never = (): never => {
      throw new Error('collated again')
    }
    const {code, out} = await run(['explain', 'story.json', label!], {}, false, kept)
    expect(code).toBe(0)
    expect(out).toBe((await run(['explain', '-q', 'a', label!])).out)
  })

  it.each([
    ['a2', /^A2 agreed\n\n2 reports · 1 origin\n/, /Counted as 1 origin because reports that go back to one text/],
    [
      'A1',
      /^A1 agreed\n\n2 reports · 1–2 origins\n/,
      /Counted as 1–2 origins because a report that may be made from another/,
    ],
    ['O1', /^O1 in one report only\n\n1 report · 1 origin\n/, /By itself because/],
  ])('%s: what is agreed or said once is explained too', async (given, first, why) => {
    const {code, out} = await run(['explain', '-q', 'a', given])
    expect(code).toBe(0)
    expect(out).toMatch(first)
    expect(out).toMatch(why)
    expect(out).toContain('It would be otherwise if')
    expect(out).not.toContain('Told so because')
  })

  it('a label that is not there is one line with those that are', async () => {
    const {code, out, err} = await run(['explain', '-q', 'a', 'X9'])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toBe('variorum: no X9: there are D1, C1, U1, S1, A1–A2, O1, P1–P2\n')
    expect(label).toBe('D1')
    expect(err.trimEnd()).not.toContain('\n')
  })

  it('without a label, without an edition', async () => {
    expect(await run(['explain', 'a'])).toMatchObject({code: 2, out: ''})
    expect((await run(['explain'])).err).toContain('(see: variorum help explain)')
    const broken = {...ENGINE, readText: () => ({text: '{"editions": 3}'})}
    const {code, err} = await run(['explain', 'story.json', 'C1'], {}, false, broken)
    expect({code, err}).toEqual({
      code: 1,
      err: 'variorum: story.json: no edition: give what variorum collate --json wrote\n',
    })
    expect((await run(['explain', 'missing', 'C1'])).code).toBe(1)
  })
})
