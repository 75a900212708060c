import {existsSync, globSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {commands} from '../src/cli/commands.ts'
import {readFiles} from '../src/cli/files.ts'
import {collate} from '../src/collate.ts'
import {SECTIONS, terminalLines} from '../src/export/index.ts'

const root = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')
const manifest = JSON.parse(read('package.json')) as {version: string; scripts: Record<string, string>}
const program = commands(manifest.version, {
  collate: async () => undefined,
  show: async () => undefined,
  explain: async () => undefined,
})

/** The rows of a table of options: what stands between backticks in the first cell. */
const documented = [...readme.matchAll(/^\|\s*(`[^|]*`)\s*\|/gm)].flatMap((row) =>
  [...row[1]!.matchAll(/`([^`]+)`/g)].map((m) => m[1]!),
)

describe('README.md', () => {
  const options = [program, ...program.commands].flatMap((c) => c.createHelp().visibleOptions(c))

  it.each([...new Set(options.flatMap((o) => o.flags.split(/, /)))])('explains %s', (flag) => {
    expect(documented).toContain(flag)
  })

  it('explains no option that is not there', () => {
    const flags = options.flatMap((o) => o.flags.split(/, /))
    expect(documented.filter((d) => !flags.includes(d))).toEqual([])
  })

  it.each(program.commands.map((c) => c.name()))('explains the command %s', (name) => {
    expect(readme).toContain(`variorum ${name} `)
  })

  it.each(SECTIONS)('names the section %s', (section) => expect(readme).toContain(`\`${section}\``))

  it('shows what is printed (npm run golden puts it in)', async () => {
    const {inputs} = await readFiles([join(root, 'examples/hollinsey-ice-rink')])
    const lines = terminalLines(collate(inputs), {width: 100, marks: true}).map((l) => l.map((p) => p.text).join(''))
    // Down to the conflicts: the rest is long.
    const end = lines.findIndex((l) => /^(?:Updates|Status|Agreed|Only in) /.test(l))
    const example = `\`\`\`text\n${lines.slice(0, end).join('\n')}\n…\n\`\`\``
    const block = /```text\n[\s\S]*?```/
    if (process.env.UPDATE_GOLDEN === '1' && process.env.CI !== 'true')
      writeFileSync(
        join(root, 'README.md'),
        readme.replace(block, () => example),
      )
    else expect(block.exec(readme)?.[0]).toBe(example)
  })

  it('collates examples that are there', () => {
    const named = [...readme.matchAll(/\bexamples\/([a-z0-9-]+)/g)].map((m) => m[1]!)
    expect(named.length).toBeGreaterThan(0)
    for (const slug of named) expect(existsSync(join(root, 'examples', slug)), slug).toBe(true)
  })
})

const documents = [...globSync('*.md', {cwd: root}), ...globSync('docs/**/*.md', {cwd: root})]

describe.each(documents.filter((d) => d !== 'THIRD-PARTY-LICENSES.md'))('%s', (document) => {
  it('links to files that are there', () => {
    const links = [...read(document).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map((m) => m[1]!)
    for (const link of links) expect(existsSync(join(root, dirname(document), link)), link).toBe(true)
  })

  it('names scripts of npm that are there', () => {
    const scripts = [...read(document).matchAll(/\bnpm run (?:-s )?([a-z][a-z-]*)/g)].map((m) => m[1]!)
    for (const script of scripts) expect(Object.keys(manifest.scripts)).toContain(script)
  })
})

describe('ARCHITECTURE.md', () => {
  it('names every room of the house, and none that is not there', () => {
    const text = read('ARCHITECTURE.md')
    const rooms = readdirSync(join(root, 'src'), {withFileTypes: true}).filter((e) => e.isDirectory())
    for (const {name} of rooms) expect(text).toContain(`src/${name}/ `)
    const named = [...text.matchAll(/^ {4}([a-z]+(?:\/[a-z.]+)*\/?) {2,}/gm)].map((m) => m[1]!)
    for (const path of named.filter((p) => p.includes('/'))) expect(existsSync(join(root, path)), path).toBe(true)
  })
})

describe('THIRD-PARTY-LICENSES.md', () => {
  it('has every package that is installed with this one (npm run third-party)', () => {
    const {packages} = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, {version?: string; dev?: boolean; devOptional?: boolean}>
    }
    const text = read('THIRD-PARTY-LICENSES.md')
    const missing = Object.entries(packages)
      .filter(([path, p]) => path !== '' && !p.dev && !p.devOptional)
      .map(([path, {version}]) => `### ${path.slice(path.lastIndexOf('node_modules/') + 13)} ${version ?? ''}\n`)
      .filter((title) => !text.includes(title))
    expect(missing).toEqual([])
  })
})
