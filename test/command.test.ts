import {spawnSync} from 'node:child_process'
import {cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {lines, pdfOf} from '../src/report/read/pdf.cases.ts'

const root = resolve(import.meta.dirname, '..')
const bin = join(root, 'bin/variorum.js')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-'))
  writeFileSync(
    join(folder, 'a.txt'),
    'Ferry runs aground\n\nThe ferry Alma ran aground off Tarvisk with 112 people on board.\n',
  )
  writeFileSync(
    join(folder, 'b.txt'),
    'Alma stuck\n\nThe ferry Alma ran aground off Tarvisk with 140 people on board.\n',
  )
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const variorum = (args: readonly string[], options: {input?: string; env?: NodeJS.ProcessEnv} = {}) =>
  spawnSync(process.execPath, [bin, ...args], {encoding: 'utf8', cwd: folder, ...options})

describe('bin/variorum.js', () => {
  it('collates files and a folder alike', () => {
    const files = variorum(['collate', '--one-story', 'a.txt', 'b.txt'])
    expect([files.status, files.stderr]).toEqual([0, ''])
    expect(files.stdout).toContain('2 reports')
    expect(variorum(['collate', '--one-story', '.']).stdout).toBe(files.stdout)
  })

  it('reads standard input', () => {
    const {status, stdout} = variorum(['collate', '--one-story', '--json', '-', 'b.txt'], {
      input: 'Ferry aground\n\nThe ferry Alma ran aground.\n',
    })
    expect(status).toBe(0)
    const {editions} = JSON.parse(stdout) as {editions: {reports: {text: string}[]}[]}
    expect(editions.flatMap((e) => e.reports.map((r) => r.text)).toSorted()).toEqual([
      'Alma stuck\n\nThe ferry Alma ran aground off Tarvisk with 140 people on board.\n',
      'Ferry aground\n\nThe ferry Alma ran aground.\n',
    ])
  })

  it('reads a PDF, whose thread is a file of its own', () => {
    writeFileSync(join(folder, 'c.pdf'), pdfOf([lines(60, 700, 10, 'The ferry Alma ran aground off Tarvisk.')]))
    const {status, stdout} = variorum(['collate', '--one-story', '--json', 'c.pdf', 'b.txt'])
    expect(status).toBe(0)
    expect(stdout).toContain('"The ferry Alma ran aground off Tarvisk."')
  })

  it('exits with 1 for what is not there, 2 for wrong use', () => {
    expect(variorum(['collate', 'no-such-file.txt']).status).toBe(1)
    expect(variorum(['collate', '--no-such-option']).status).toBe(2)
  })

  it('is written in JavaScript that an old Node can read, and tells it what it needs', () => {
    // A copy of the command in a folder of its own, run by a Node that says it is an old one.
    const old = mkdtempSync(join(tmpdir(), 'variorum-old-'))
    try {
      mkdirSync(join(old, 'bin'))
      cpSync(bin, join(old, 'bin/variorum.js'))
      writeFileSync(join(old, 'package.json'), '{"type": "module"}')
      writeFileSync(
        join(old, 'old.cjs'),
        "Object.defineProperty(process, 'versions', {value: {...process.versions, node: '18.20.4'}})",
      )
      const {status, stderr} = spawnSync(
        process.execPath,
        ['--require', join(old, 'old.cjs'), join(old, 'bin/variorum.js'), '--help'],
        {encoding: 'utf8'},
      )
      expect(status).toBe(2)
      expect(stderr).toMatch(
        /^variorum needs Node 22\.18 or newer; this is Node 18\.20\.4\.\nGet it from https:\/\/nodejs\.org/,
      )
    } finally {
      rmSync(old, {recursive: true, force: true})
    }
    expect(readFileSync(bin, 'utf8')).not.toMatch(/\b(?:const|let)\b|=>|\?\.|\?\?|`|^await /m)
  })

  it.each(['index', 'language'])('an old Node that imports src/%s.ts is told what is needed', (name) => {
    const old = "Object.defineProperty(process, 'versions', {value: {...process.versions, node: '20.20.2'}});"
    const file = pathToFileURL(join(root, `src/${name}.ts`)).href
    const load = `${old} import('${file}').then(() => console.log('loaded'), (e) => console.log(e.message))`
    const {stdout} = spawnSync(process.execPath, ['--eval', load], {encoding: 'utf8'})
    expect(stdout).toBe('variorum needs Node 22.18 or newer; this is Node 20.20.2\n')
  })

  it('what an old Node has not is not imported by name, which it would refuse before it is told', () => {
    for (const path of globSync('src/**/*.ts', {cwd: root}))
      expect(readFileSync(join(root, path), 'utf8')).not.toMatch(/\{[^}]*\bzstd\w+[^}]*\} from 'node:zlib'/)
  })

  it('runs the bundle of a package, and of a checkout unless a source is newer', () => {
    const checkout = mkdtempSync(join(tmpdir(), 'variorum-checkout-'))
    const put = (path: string, seconds: number): void => {
      mkdirSync(join(checkout, path, '..'), {recursive: true})
      writeFileSync(join(checkout, path), `export const main = () => console.log('${path}')\n`)
      utimesSync(join(checkout, path), seconds, seconds)
    }
    const runs = (): string =>
      spawnSync(process.execPath, [join(checkout, 'bin/variorum.js')], {encoding: 'utf8'}).stdout.trim()
    try {
      mkdirSync(join(checkout, 'bin'))
      cpSync(bin, join(checkout, 'bin/variorum.js'))
      writeFileSync(join(checkout, 'package.json'), '{"type": "module"}')
      put('dist/command.js', 1_000)
      expect(runs()).toBe('dist/command.js')
      put('src/cli/main.ts', 2_000)
      for (const folder of ['src/cli', 'src']) utimesSync(join(checkout, folder), 500, 500)
      expect(runs()).toBe('src/cli/main.ts')
      put('dist/command.js', 3_000)
      expect(runs()).toBe('dist/command.js')
      // A source that has gone leaves its folder changed.
      utimesSync(join(checkout, 'src/cli'), 4_000, 4_000)
      expect(runs()).toBe('src/cli/main.ts')
    } finally {
      rmSync(checkout, {recursive: true, force: true})
    }
  })

  it('asks for the Node that package.json asks for', () => {
    const {engines} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {engines: {node: string}}
    const needed = /NEEDED = \[(\d+), (\d+)\]/.exec(readFileSync(bin, 'utf8'))
    expect(engines.node).toBe(`>=${needed?.[1]}.${needed?.[2]}`)
  })
})
