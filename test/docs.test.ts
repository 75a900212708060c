import {existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {Writable} from 'node:stream'
import {formatWithOptions} from 'node:util'
import {runInNewContext} from 'node:vm'
import {describe, expect, it} from 'vitest'
import {commandsPage, jsonPage, libraryPage} from '../scripts/docs.ts'
import {commands} from '../src/cli/commands.ts'
import {readFiles} from '../src/cli/files.ts'
import {main} from '../src/cli/main.ts'
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

  it('has a first snippet of the library that prints what the text says', () => {
    const [snippet] = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((m) => m[1]!)
    const printed: unknown[][] = []
    const body = snippet!.replace(/^import .* from 'variorum'$/m, '')
    expect(body).not.toBe(snippet)
    runInNewContext(body, {collate, console: {log: (...words: unknown[]) => void printed.push(words)}})
    expect(readme).toContain(`\`${formatWithOptions({colors: false}, ...(printed[0] ?? []))}\``)
    expect(printed[0]?.slice(0, 2)).toEqual(['conflict', 'howMany'])
  })

  it('collates examples that are there', () => {
    const named = [...readme.matchAll(/\bexamples\/([a-z0-9-]+)/g)].map((m) => m[1]!)
    expect(named.length).toBeGreaterThan(0)
    for (const slug of named) expect(existsSync(join(root, 'examples', slug)), slug).toBe(true)
  })
})

/** Runs the command in the checkout as a reader would, and gives what it prints. */
async function printed(args: readonly string[]): Promise<string> {
  const out: string[] = []
  const stream = new Writable({write: (chunk, _, done) => (out.push(String(chunk)), done())})
  const errors: string[] = []
  const stderr = new Writable({write: (chunk, _, done) => (errors.push(String(chunk)), done())})
  const before = process.cwd()
  process.chdir(root)
  try {
    const code = await main(args, {stdout: stream, stderr, env: {COLUMNS: '100'}, now: () => 0, open: async () => true})
    expect(code, errors.join('')).toBe(0)
  } finally {
    process.chdir(before)
  }
  return out.join('')
}

const withOutput = globSync('docs/*.md', {cwd: root}).filter((page) => read(page).includes('```console'))

describe.each(withOutput)('%s', (page) => {
  const blocks = [...read(page).matchAll(/```console (\d+)\n\$ variorum (.+)\n(?:[^]*?)```/g)]

  it.each(blocks.map(([block, lines, args]) => ({block, lines: Number(lines), args: args!})))(
    'shows what variorum $args prints (npm run golden puts it in)',
    async ({block, lines, args}) => {
      const all = (await printed(args.split(' '))).trimEnd().split('\n')
      const shown = [...all.slice(0, lines), ...(all.length > lines ? ['…'] : [])].join('\n').trimEnd()
      const now = `\`\`\`console ${lines}\n$ variorum ${args}\n${shown}\n\`\`\``
      if (process.env.UPDATE_GOLDEN === '1' && process.env.CI !== 'true')
        writeFileSync(
          join(root, page),
          read(page).replace(block, () => now),
        )
      else expect(block).toBe(now)
    },
  )
})

/** Commands set in an indented block that name an example. */
const inBlocks = globSync(['README.md', 'docs/*.md', 'examples/README.md'], {cwd: root}).flatMap((page) =>
  [...read(page).matchAll(/^ {4}variorum (.*\bexamples\/.*)$/gm)].map((m) => ({page, args: m[1]!})),
)

describe('indented commands', () => {
  it('are there', () => expect(inBlocks.length).toBeGreaterThan(1))

  it.each(inBlocks)('$page: variorum $args runs', async ({args}) => {
    const folder = mkdtempSync(join(tmpdir(), 'variorum-docs-'))
    // A page that is written goes elsewhere.
    const given = args
      .split(' ')
      .map((arg, i, all) => (/^--(?:html|svg)$/.test(all[i - 1] ?? '') ? join(folder, arg) : arg))
    try {
      await printed(given)
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
  })
})

it('the decision in the guide is the one that its command holds to', () => {
  const line = /^ {4}(copy .*)$/m.exec(read('docs/guide.md'))?.[1]
  expect(read('docs/hollinsey-decisions.txt').split('\n')).toContain(line)
})

describe('docs/reference', () => {
  it.each([
    ['commands.md', commandsPage],
    ['json.md', jsonPage],
    ['library.md', libraryPage],
  ] as const)('%s is made from the program as it is (npm run docs)', (file, page) => {
    expect(read(`docs/reference/${file}`)).toBe(page())
  })

  it('explains every rule that is named in the JSON or in a message', () => {
    const sources = globSync('src/**/*.ts', {cwd: root}).filter((f) => !/\.(?:test|cases)\.ts$/.test(f))
    const rooms =
      'collate|decided|decisions|files|read|names|places|quantities|times|extract|group|trace|date|align|judge'
    const named = sources.flatMap((f) =>
      [...read(f).matchAll(new RegExp(`['"\`]((?:${rooms}):[a-z][a-z-]+[a-z])['"\`]`, 'g'))].map((m) => m[1]!),
    )
    const text = read('docs/reference/rules.md')
    expect([...new Set(named)].filter((rule) => !text.includes(`\`${rule}\``)).toSorted()).toEqual([])
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
