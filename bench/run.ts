// npm run bench: every benchmark, one after the other; each prints its figures and writes bench/results/<name>.json.
//   npm run bench            all
//   npm run bench -- times   those whose name holds a word
import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'

const wanted = process.argv.slice(2)
const files = ['quality', 'speed'].flatMap((kind) =>
  readdirSync(join(import.meta.dirname, kind))
    .filter(
      (f) =>
        f.endsWith('.ts') && !['synthetic.ts', 'made-up-press.ts', 'reading.ts'].includes(f) && !f.endsWith('.test.ts'),
    )
    .toSorted()
    .map((f) => join(kind, f)),
)
files.push(join('peers', 'run.ts'))
let failed = 0
for (const file of files.filter((f) => wanted.length === 0 || wanted.some((w) => f.includes(w)))) {
  console.log(`\n== bench/${file}`)
  if (spawnSync(process.execPath, [join(import.meta.dirname, file)], {stdio: 'inherit'}).status !== 0) failed++
}
process.exit(failed > 0 ? 1 : 0)
