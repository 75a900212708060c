// How long the command takes from the shell: the bundle of a package, the sources of a checkout, and another checkout to compare with, by turns.
//   node bench/speed/shell.ts [folder of another checkout]      writes bench/results/shell.json
import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {performance} from 'node:perf_hooks'

import {syntheticStory} from './synthetic.ts'

const SIZES = [2, 20]
/** Timed runs of each; one before them fills the cache of compiled code. */
const RUNS = 7

const root = join(import.meta.dirname, '..', '..')
const dir = mkdtempSync(join(tmpdir(), 'variorum-shell-'))
if (spawnSync(process.execPath, [join(root, 'scripts/bundle.js')], {stdio: 'inherit'}).status !== 0)
  throw new Error('no bundle')

/** The command in a folder that has only the bundle, or only the sources, of this checkout. */
function commandWith(program: 'dist' | 'src'): string {
  const at = join(dir, program)
  mkdirSync(join(at, 'bin'), {recursive: true})
  cpSync(join(root, 'bin/variorum.js'), join(at, 'bin/variorum.js'))
  writeFileSync(join(at, 'package.json'), '{"type": "module"}')
  symlinkSync(join(root, program), join(at, program))
  return join(at, 'bin/variorum.js')
}

const other = process.argv[2]
const commands: Readonly<Record<string, string>> = {
  package: commandWith('dist'),
  sources: commandWith('src'),
  ...(other === undefined ? {} : {other: join(resolve(other), 'bin/variorum.js')}),
}

/** At its end the command says what processor time it took, of all threads and of the first: on an idle machine that one takes the time. */
const clock = join(dir, 'clock.mjs')
const said = join(dir, 'clock.json')
writeFileSync(
  clock,
  `import {writeFileSync} from 'node:fs'
import {isMainThread} from 'node:worker_threads'
const sum = ({user, system}) => (user + system) / 1000
if (isMainThread)
  process.on('exit', () =>
    writeFileSync(${JSON.stringify(said)}, JSON.stringify({cpu: sum(process.cpuUsage()), first: sum(process.threadCpuUsage())})))
`,
)

interface Times {
  readonly elapsed: number
  readonly cpu: number
  readonly first: number
}

function run(command: string, files: readonly string[]): Times {
  const start = performance.now()
  const child = spawnSync(process.execPath, ['--import', clock, command, 'collate', '--one-story', ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const elapsed = performance.now() - start
  if (child.status !== 0) throw new Error(child.stderr)
  return {elapsed, ...(JSON.parse(readFileSync(said, 'utf8')) as {cpu: number; first: number})}
}

const median = (values: readonly number[]): number => Math.round(values.toSorted((a, b) => a - b)[values.length >> 1]!)

const figures: Record<string, Record<string, Times>> = {}
for (const count of SIZES) {
  const files = syntheticStory(count, 5).map((r, i) => {
    const path = join(dir, `${count}-${i}.txt`)
    writeFileSync(path, r.text)
    return path
  })
  const times = new Map<string, Times[]>(Object.keys(commands).map((name) => [name, []]))
  for (let turn = 0; turn <= RUNS; turn++)
    for (const [name, command] of Object.entries(commands)) {
      const took = run(command, files)
      if (turn > 0) times.get(name)?.push(took)
    }
  for (const [name, took] of times) {
    const middle = (of: keyof Times): number => median(took.map((t) => t[of]))
    const figure = {elapsed: middle('elapsed'), cpu: middle('cpu'), first: middle('first')}
    figures[name] = {...figures[name], [`${count} reports`]: figure}
    console.log(
      `${String(count).padStart(2)} reports, ${name.padEnd(7)}: ${figure.elapsed} ms elapsed, processor ${figure.cpu} ms, of it the first thread ${figure.first} ms`,
    )
  }
}
rmSync(dir, {recursive: true})
writeFileSync(join(root, 'bench/results/shell.json'), `${JSON.stringify(figures, null, 2)}\n`)
