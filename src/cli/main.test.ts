import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {ferries} from '../export/fixtures.cases.ts'
import {DecisionError} from '../core/decision.ts'
import type {Engine} from './collate-command.ts'
import {main} from './main.ts'
import {progressOn} from './progress.ts'
import {ANSI, Closed, ENGINE, Kept, run} from './run-by-hand.cases.ts'
import {screenOf} from './screen.ts'
import type {ShowEngine} from './show-command.ts'

describe('variorum collate', () => {
  it('prints the comparison, and nothing on standard error but its messages', async () => {
    const {code, out, err} = await run(['collate', 'a'])
    expect(code).toBe(0)
    expect(out.startsWith('“Ferry Alma runs aground off Tarvisk”\n4 reports, 2–3 independent origins\n')).toBe(true)
    expect(out).toContain('*140 people*')
    expect(err).toBe('variorum: note: made by hand\n')
  })

  it('--decisions with a file that is not there is one line and wrong use', async () => {
    const {code, out, err} = await run(['collate', '--decisions', 'missing', 'a'])
    expect({code, out, err}).toEqual({code: 2, out: '', err: 'variorum: --decisions missing: no such file\n'})
  })

  it('--decisions that contradict one another are one line and wrong use', async () => {
    const refusing: Engine & ShowEngine = {
      ...ENGINE,
      collate: (_, {decisions}) => {
        throw new DecisionError(`${decisions?.path}:2 contradicts ${decisions?.path}:1`)
      },
    }
    const {code, out, err} = await run(['collate', '--decisions', 'list.txt', 'a'], {}, false, refusing)
    expect({code, out, err}).toEqual({code: 2, out: '', err: 'variorum: list.txt:2 contradicts list.txt:1\n'})
  })

  it('--svg draws each story into a file of its own', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'variorum-'))
    const twice: Engine & ShowEngine = {
      ...ENGINE,
      collate: () => ({...ferries, editions: [...ferries.editions, ...ferries.editions]}),
    }
    const {code} = await run(['collate', '--svg', join(folder, 'tree.svg'), 'a'], {}, false, twice)
    expect(code).toBe(0)
    expect(readdirSync(folder).toSorted()).toEqual(['tree-2.svg', 'tree.svg'])
    expect(readFileSync(join(folder, 'tree.svg'), 'utf8')).toMatch(/^<svg xmlns/)
    rmSync(folder, {recursive: true})
  })

  it('--svg writes over no report and into no folder that is not there', async () => {
    expect(await run(['collate', '--svg', 'a', 'a'])).toMatchObject({code: 2, out: ''})
    const {code, err} = await run(['collate', '--svg', 'nowhere/at/all.svg', 'a'])
    expect(code).toBe(2)
    expect(err).toBe('variorum: --svg nowhere/at/all.svg: there is no such folder: make it first\n')
  })

  it('--svg writes over a drawing of its own, and over no other file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'variorum-'))
    const file = join(folder, 'tree.svg')
    for (let i = 0; i < 2; i++) expect((await run(['collate', '--svg', file, 'a'])).code).toBe(0)
    writeFileSync(file, '<svg xmlns="http://www.w3.org/2000/svg"><title>a map</title></svg>')
    const {code, out, err} = await run(['collate', '--svg', file, 'a'])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toMatch(/^variorum: --svg \S+: there is such a file, which Variorum did not write: [^\n]+\n$/)
    expect(readFileSync(file, 'utf8')).toContain('a map')
    rmSync(folder, {recursive: true})
  })

  it('its own output is no report', async () => {
    const kept: Engine & ShowEngine = {...ENGINE, readText: () => ({text: '{"editions": [], "messages": []}'})}
    for (const command of ['collate', 'show'])
      expect(await run([command, 'x.json'], {}, false, kept)).toMatchObject({
        code: 2,
        out: '',
        err: 'variorum: x.json: what variorum collate --json wrote, no report: give the reports, or ask variorum explain x.json LABEL\n',
      })
    const other: Engine & ShowEngine = {...ENGINE, readText: () => ({text: '{"title": "Ferry"}'})}
    expect((await run(['collate', 'x.json'], {}, false, other)).code).toBe(0)
  })

  it('--quiet leaves notes out', async () => {
    expect((await run(['collate', '--quiet', 'a'])).err).toBe('')
    expect((await run(['collate', '-q', 'missing', 'a'])).err).toBe('variorum: error: a\\u{1b}[31mb: no such file\n')
  })

  it('--json prints the records as they are and nothing else', async () => {
    const {out} = await run(['collate', '--json', 'a'])
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(ferries)))
    expect(Object.keys(JSON.parse(out) as object)).toEqual(['editions', 'unplaced', 'messages'])
  })

  it('--csv and --md', async () => {
    expect((await run(['collate', '--csv', 'a'])).out.split('\r\n')[0]).toMatch(/^label,relation,tier,/)
    expect((await run(['collate', '--md', 'a'])).out).toMatch(/^# “Ferry Alma/)
  })

  it('--only takes several words', async () => {
    const {out} = await run(['collate', '--only', 'conflict,update', '--only', 'drift', 'a'])
    expect(out.match(/^(?:Changed|Conflicts|Updates|Status|Agreed|Only|Possible)\b/gm)).toEqual([
      'Changed',
      'Conflicts',
      'Updates',
    ])
  })

  it('--one-story reaches the engine', async () => {
    const given: unknown[] = []
    const engine: Engine & ShowEngine = {...ENGINE, collate: (_, {oneStory}) => (given.push(oneStory), ferries)}
    await run(['collate', 'a'], {}, false, engine)
    await run(['collate', '--one-story', 'a'], {}, false, engine)
    expect(given).toEqual([false, true])
  })

  it('exits with 1 if nothing could be read', async () => {
    const {code, out, err} = await run(['collate', 'missing'])
    expect([code, out]).toEqual([1, ''])
    expect(err).toBe(
      'variorum: error: a\\u{1b}[31mb: no such file\nvariorum: nothing could be read: give text files, saved web pages, mails, PDFs or folders of them\n',
    )
    expect(JSON.parse((await run(['collate', '--json', 'missing'])).out)).toMatchObject({editions: []})
  })

  it.each([
    [['collate'], /missing required argument 'path'/],
    [['collate', 'a', '--bogus'], /unknown option '--bogus'/],
    [['collate', 'a', '--jsn'], /Did you mean --json\?/],
    [['collate', 'a', '--only', 'lies'], /drift, conflict, update, status, agreed, only-in or possible/],
    [['collate', 'a', '--only'], /argument missing/],
    [['collate', 'a', '--json', '--md'], /cannot be used with/],
    [['collate', 'a', '--json', '--only', 'drift'], /cannot be used with/],
    [['collect', 'a'], /unknown command 'collect'/],
    [['collate', '--\u001b[31m'], /\\u\{1b\}/],
    [[], /say what to do/],
  ])('%j is wrong use, told in one line', async (argv, words) => {
    const {code, out, err} = await run(argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words)
    expect(err).toMatch(/^variorum: [^\n\u001b]+\n$/)
  })

  it.each([[['--help']], [['help']], [['help', 'collate']], [['collate', '--help']], [['--version']]])(
    '%j goes to standard output',
    async (argv) => {
      const {code, out, err} = await run(argv)
      expect([code, err]).toEqual([0, ''])
      expect(out).toMatch(argv[0] === '--version' ? /^\d+\.\d+\.\d+\n$/ : /Usage: variorum/)
    },
  )

  it('ends quietly when the reader of standard output has gone', async () => {
    const stderr = new Kept()
    const code = await main(
      ['collate', 'a'],
      {stdout: new Closed(), stderr, env: {}, now: () => 0, open: async () => false},
      async () => ENGINE,
    )
    expect([code, stderr.text]).toEqual([0, 'variorum: note: made by hand\n'])
  })

  it('says where a fault of the program is, and shows nothing raw', async () => {
    const engine: Engine & ShowEngine = {
      ...ENGINE,
      collate: () => {
        throw new Error('odd \u001b[31m')
      },
    }
    const {code, err} = await run(['collate', 'a'], {}, false, engine)
    expect(code).toBe(1)
    expect(err).toMatch(/^variorum: a fault in the program: Error: odd \\u\{1b\}\[31m/)
    expect(err).not.toMatch(ANSI)
  })
})

describe('colour and width', () => {
  it.each([
    ['a pipe', {}, false, false],
    ['a terminal', {}, true, true],
    ['NO_COLOR', {NO_COLOR: '1'}, true, false],
    ['NO_COLOR empty', {NO_COLOR: ''}, true, true],
    ['a dumb terminal', {TERM: 'dumb'}, true, false],
    ['FORCE_COLOR in a pipe', {FORCE_COLOR: '1'}, false, true],
    ['FORCE_COLOR=0', {FORCE_COLOR: '0'}, true, false],
    ['FORCE_COLOR over NO_COLOR', {FORCE_COLOR: '1', NO_COLOR: '1'}, false, true],
  ] as const)('%s', async (_, env, terminal, colour) => {
    const {out} = await run(['collate', 'a'], env, terminal)
    expect(ANSI.test(out)).toBe(colour)
    // What differs is brought out one way or the other.
    expect(out.includes('*140 people*')).toBe(!colour)
  })

  it.each([
    [{isTTY: true, columns: 120}, {}, 120],
    [{isTTY: true, columns: 300}, {}, 140],
    [{isTTY: true, columns: 20}, {}, 40],
    [{isTTY: true}, {}, 80],
    [{}, {}, 100],
    [{}, {COLUMNS: '80'}, 80],
    [{}, {COLUMNS: 'many'}, 100],
  ])('%j %j: %d columns', (stream, env, width) => {
    expect(screenOf(stream, env).width).toBe(width)
  })
})

describe('progress', () => {
  const step = {stage: 'reading', done: 1, of: 9}
  const shown = (terminal: boolean, quiet: boolean, at: readonly number[]): string => {
    const stderr = new Kept()
    stderr.isTTY = terminal
    let time = 0
    const progress = progressOn({stderr, now: () => time}, quiet)
    for (const t of at) {
      time = t
      progress.report(step)
    }
    progress.end()
    return stderr.text
  }

  it('is silent in the first second', () => expect(shown(true, false, [0, 500, 999])).toBe(''))
  it('is written and wiped after it', () =>
    expect(shown(true, false, [1000, 1050, 1100])).toBe(
      '\r\u001b[2Kreading 1 of 9\r\u001b[2Kreading 1 of 9\r\u001b[2K',
    ))
  it('is silent where nobody looks', () => expect(shown(false, false, [5000])).toBe(''))
  it('is silent when told so', () => expect(shown(true, true, [5000])).toBe(''))
})

describe('variorum collate --html', () => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-page-'))
  const file = join(folder, 'out.html')
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  it('writes the page, says so on standard error and prints nothing else', async () => {
    const {code, out, err, opened} = await run(['collate', '--html', file, 'a'])
    expect([code, out, opened]).toEqual([0, '', []])
    expect(err).toMatch(
      /^variorum: note: made by hand\nvariorum: \S+out\.html written, \d+ kB: open it in a browser\n$/,
    )
    const page = readFileSync(file, 'utf8')
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">[\s\S]*<\/html>\n$/)
    expect(await run(['collate', '-q', '--html', '-', 'a'])).toEqual({code: 0, out: page, err: '', opened: []})
  })

  it('--open opens it', async () => {
    expect((await run(['collate', '--html', file, '--open', 'a'])).opened).toEqual([file])
  })

  it.each([
    ['there is no such folder', ['--html', join(folder, 'none', 'out.html'), 'a'], 2],
    ['a folder: give the name of a file', ['--html', folder, 'a'], 2],
    ['one of the reports has this name', ['--html', file, file], 2],
    ['--open needs --html with the name of a file', ['--open', 'a'], 2],
    ['--open needs --html with the name of a file', ['--open', '--html', '-', 'a'], 2],
    ["cannot be used with option '--json'", ['--html', file, '--json', 'a'], 2],
  ])('%s', async (words, args, expected) => {
    const {code, out, err, opened} = await run(['collate', '-q', ...args])
    expect([code, out, opened]).toEqual([expected, '', []])
    expect(err).toContain(words)
    expect(err.trimEnd()).not.toContain('\n')
  })

  it.each([
    ['a report', 'Ferry aground\n\nThe ferry Alma ran aground.\n'],
    ['a page of another', '<!doctype html><meta name="generator" content="Hugo"><p>Ferry</p>'],
    ['a long text that tells of the mark', `${'word '.repeat(500)}<meta name="generator" content="Variorum">`],
  ])('writes not over %s', async (_, text) => {
    writeFileSync(file, text)
    const {code, out, err} = await run(['collate', '-q', '--html', file, 'a'])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toMatch(/^variorum: --html \S+: there is such a file, which Variorum did not write: [^\n]+\n$/)
    expect(readFileSync(file, 'utf8')).toBe(text)
    rmSync(file)
  })

  it('writes over an empty file and over a page of its own', async () => {
    writeFileSync(file, '')
    for (let i = 0; i < 2; i++) expect((await run(['collate', '-q', '--html', file, 'a'])).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/)
  })

  it('writes no page where nothing could be read', async () => {
    rmSync(file, {force: true})
    expect((await run(['collate', '--html', file, 'missing'])).code).toBe(1)
    expect(existsSync(file)).toBe(false)
  })
})
