// Puts the sources together to the few files that the command and the library run: dist/*.js. They load faster than some hundred
// modules of TypeScript.
//   node scripts/bundle.js          writes dist/, or fails
//   node scripts/bundle.js --try    the same after an installation, which it never breaks: the sources run without it
//
// Plain JavaScript: it runs with whatever Node has installed the package.
import {existsSync, readdirSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')

async function bundle() {
  const {rolldown} = await import('rolldown')
  const old = existsSync(dist) ? readdirSync(dist, {recursive: true}) : []
  for (const file of old) if (String(file).endsWith('.js')) rmSync(join(dist, String(file)))
  const made = await rolldown({
    cwd: root,
    input: {
      index: 'src/index.ts',
      language: 'src/language.ts',
      command: 'src/cli/main.ts',
      'reading-thread': 'src/reading-thread.ts',
      'weights-thread': 'src/weights-thread.ts',
      'pdf-worker': 'src/report/read/pdf-worker.ts',
    },
    platform: 'node',
    // Packages stay what they are: dependencies.
    external: /^[^./#]/,
    onLog(level, log) {
      if (level !== 'info' && level !== 'debug') throw new Error(log.message)
    },
  })
  await made.write({dir: dist, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js'})
  await made.close()
}

try {
  await bundle()
} catch (error) {
  if (!process.argv.includes('--try')) throw error
  console.error(`variorum runs from its sources, since they could not be bundled: ${error?.message ?? error}`)
}
