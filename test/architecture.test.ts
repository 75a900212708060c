import {globSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {describe, expect, it} from 'vitest'

/** Lines: what a reader takes in; look again at 250. */
const LONGEST_FILE = 400
const FORBIDDEN_NAMES = ['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'misc', 'lib', 'manager', 'base']
const STAGE_ROOMS = ['report', 'archive', 'story']

const root = resolve(import.meta.dirname, '..')
const src = join(root, 'src')

interface Import {
  /** Relative to src, with `/`. */
  readonly from: string
  readonly to: string
  readonly type?: boolean
}

const isTest = (file: string): boolean => /\.(?:test|cases)\.ts$/.test(file)
const slashes = (path: string): string => path.split(sep).join('/')

/** `from '…'`, `import '…'` and `import('…')` of one text, and whether only types are taken. */
export function importsOf(text: string): {to: string; type: boolean}[] {
  const found = text.matchAll(
    /(?:(?:^|\n)(import|export)( type)?\b[^'"]*?\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\3/g,
  )
  return [...found].map((m) => ({to: m[4]!, type: m[2] !== undefined}))
}

const files = globSync('**/*.ts', {cwd: src}).map(slashes).toSorted()
const code = files.filter((f) => !isTest(f))

const imports: Import[] = code.flatMap((from) =>
  importsOf(readFileSync(join(src, from), 'utf8'))
    .filter(({to}) => to.startsWith('.'))
    .map(({to, type}) => ({from, type, to: slashes(relative(src, resolve(src, dirname(from), to)))})),
)

/** `story/judge` for a stage, `core` for a room, `collate.ts` for a file of src itself. */
function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/')
  return STAGE_ROOMS.includes(first) && second && !second.endsWith('.ts') ? `${first}/${second}` : first
}

/** What each room may import, itself apart. Files of src itself (collate, index) may import every stage. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: [],
  text: ['core'],
  models: ['core', 'text'],
  pipeline: ['core', 'text'],
  export: ['core', 'text'],
  report: ['core', 'text', 'models', 'pipeline'],
  archive: ['core', 'text', 'models', 'pipeline'],
  story: ['core', 'text', 'models', 'pipeline'],
  server: ['core', 'text', 'export', 'archive', 'collate.ts', 'index.ts'],
  cli: [
    'core',
    'text',
    'export',
    'server',
    'collate.ts',
    'collate-in-threads.ts',
    'read-claims.ts',
    'weights-ahead.ts',
    'index.ts',
  ],
}
/** Readers of files are not a stage's inside: the command hands them what is on disk. */
const DOORS: readonly Import[] = [{from: 'cli/files.ts', to: 'report/read/index.ts'}]

/** `null` if the import is allowed, else what is wrong with it. */
export function judgeImport({from, to}: Import): string | null {
  const [a, b] = [roomOf(from), roomOf(to)]
  if (to.startsWith('..')) {
    const data = /^\.\.\/(?:weights\/|package\.json$)/.test(to)
    return data ? null : `${from} imports ${to}, outside src`
  }
  if (a === b || DOORS.some((d) => d.from === from && d.to === to)) return null
  if (a.endsWith('.ts')) return b === 'cli' || b === 'server' ? `${from} imports ${to}: the world is above it` : null
  const room = a.split('/')[0]!
  const allowed = ALLOWED[room]
  if (!allowed) return `${from} stands in a room that the design does not have`
  if (room === b) return null
  return allowed.includes(b) ? null : `${from} imports ${to}: ${room} may import ${allowed.join(', ') || 'nothing'}`
}

describe('the direction of imports', () => {
  it('is kept', () => {
    expect(imports.length).toBeGreaterThan(50)
    expect(imports.map(judgeImport).filter((x) => x !== null)).toEqual([])
  })

  it.each([
    ['core/span.ts', 'text/fold.ts', false],
    ['text/fold.ts', 'core/span.ts', true],
    ['models/tagger.ts', 'report/read/index.ts', false],
    ['report/read/index.ts', 'report/read/lines.ts', true],
    ['report/read/index.ts', 'report/segment/index.ts', false],
    ['story/judge/index.ts', 'story/align/index.ts', false],
    ['story/judge/index.ts', 'pipeline/stage.ts', true],
    ['export/csv.ts', 'story/judge/index.ts', false],
    ['export/csv.ts', 'cli/paint.ts', false],
    ['cli/main.ts', 'collate.ts', true],
    ['cli/main.ts', 'report/read/index.ts', false],
    ['cli/files.ts', 'report/read/index.ts', true],
    ['collate.ts', 'story/judge/index.ts', true],
    ['collate.ts', 'cli/main.ts', false],
    ['text/fold.ts', '../train/make.ts', false],
    ['models/tagger.ts', '../weights/tagger.json', true],
    ['elsewhere/x.ts', 'core/span.ts', false],
  ])('%s → %s: %s', (from, to, allowed) => {
    expect(judgeImport({from, to}) === null).toBe(allowed)
  })

  it('reads every form of import', () => {
    const text = `import a from './a.ts'\nimport type {B} from "./b.ts"\nexport {c} from './c.ts'\nawait import('./d.ts')\nimport './e.ts'\nimport {\n  f,\n} from './f.ts'`
    expect(importsOf(text).map((i) => i.to)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './f.ts'])
    expect(importsOf(text).filter((i) => i.type)).toHaveLength(1)
  })

  it('makes no ring', () => {
    // What only takes a type is gone when the program runs.
    expect(rings(imports.filter((i) => !i.type))).toEqual([])
    expect(
      rings([
        {from: 'a', to: 'b'},
        {from: 'b', to: 'c'},
        {from: 'c', to: 'a'},
      ]),
    ).toEqual(['a → b → c → a'])
  })
})

/** Rings of imports, each by its way round. */
function rings(arrows: readonly Import[]): string[] {
  const next = Map.groupBy(arrows, (i) => i.from)
  const done = new Set<string>()
  const found: string[] = []
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file)
    if (at >= 0) found.push([...way.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    for (const {to} of next.get(file) ?? []) walk(to, [...way, file])
    done.add(file)
  }
  for (const file of next.keys()) walk(file, [])
  return found
}

describe('files', () => {
  it('are at most 400 lines long', () => {
    // A table of cases is data; it may be as long as there are cases.
    const read = files.filter((f) => !f.endsWith('.cases.ts'))
    const long = read.map((f) => [f, readFileSync(join(src, f), 'utf8').trimEnd().split('\n').length] as const)
    expect(long.filter(([, lines]) => lines > LONGEST_FILE)).toEqual([])
  })

  it('have names that say what is in them', () => {
    const steps = files.flatMap((f) =>
      f.split('/').map((step) => [f, step.replace(/(?:\.(?:test|cases))?\.ts$/, '')] as const),
    )
    expect(steps.filter(([, step]) => FORBIDDEN_NAMES.includes(step))).toEqual([])
    expect(steps.filter(([, step]) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(step))).toEqual([])
  })

  it('do not import the training of the weights, nor tests', () => {
    const wrong = imports.filter(({to}) => to.startsWith('../train') || isTest(to))
    expect(wrong).toEqual([])
  })
})
