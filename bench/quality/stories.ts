// Labelled stories, held against their labels by score.mjs. Counts only: no text of a story is kept.
//   node bench/quality/stories.ts [--rows]      writes bench/results/stories.json; rows of the kept stories are never shown
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const data = process.env.VARIORUM_DATA ?? join(root, '..', 'shared')
const score = join(data, 'score', 'score.mjs')
if (!existsSync(score)) {
  console.error(`no ${score}: set VARIORUM_DATA to the folder with stories/ and score/`)
  process.exit(1)
}
const run = (stories: string, options: readonly string[]): string => {
  const variorum = [join(root, 'bin/variorum.js'), 'collate', '--json', '--one-story', '--quiet']
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [score, ...options, stories, '--', process.execPath, ...variorum],
    {encoding: 'utf8', maxBuffer: 1 << 28, cwd: root},
  )
  if (status !== 0) throw new Error(stderr)
  return stdout
}

/** The real reports among the development stories, in a folder of their own. */
const real = mkdtempSync(join(tmpdir(), 'variorum-stories-'))
for (const slug of readdirSync(join(data, 'stories')).filter((s) => s.startsWith('basil-')))
  symlinkSync(join(data, 'stories', slug), join(real, slug))

const sets = [
  {name: 'development', folder: join(data, 'stories'), rows: true},
  {name: 'real reports among them', folder: real, rows: false},
  {name: 'invented', folder: join(root, 'bench/quality/stories'), rows: true},
  {name: 'kept apart', folder: join(root, 'bench/quality/stories-kept'), rows: false},
]
const counts: Record<string, unknown> = {}
for (const {name, folder, rows} of sets) {
  counts[name] = JSON.parse(run(folder, ['--json']))
  console.log(`${name}\n${run(folder, rows && process.argv.includes('--rows') ? ['--rows'] : [])}`)
}
writeFileSync(join(root, 'bench/results/stories.json'), `${JSON.stringify(counts, null, 2)}\n`)
rmSync(real, {recursive: true})
