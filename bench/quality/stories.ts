// The development stories, held against their labels by score.mjs. Counts only: no text of a story is kept.
//   node bench/quality/stories.ts [--rows]      writes bench/results/stories.json
import {spawnSync} from 'node:child_process'
import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const data = process.env.VARIORUM_DATA ?? join(root, '..', 'shared')
const score = join(data, 'score', 'score.mjs')
if (!existsSync(score)) {
  console.error(`no ${score}: set VARIORUM_DATA to the folder with stories/ and score/`)
  process.exit(1)
}
const run = (options: readonly string[]): string => {
  const command = [
    score,
    ...options,
    join(data, 'stories'),
    '--',
    process.execPath,
    join(root, 'bin/variorum.js'),
    'collate',
    '--json',
    '--one-story',
    '--quiet',
  ]
  const {status, stdout, stderr} = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    cwd: root,
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}
const counts = JSON.parse(run(['--json'])) as Readonly<Record<string, number>>
writeFileSync(join(root, 'bench/results/stories.json'), `${JSON.stringify(counts, null, 2)}\n`)
console.log(run(process.argv.includes('--rows') ? ['--rows'] : []))
