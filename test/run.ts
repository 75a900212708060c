import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {delimiter, join, resolve} from 'node:path'

/**
 * `npm test`: types, lint, format and tests. Prints what failed, and last of all, alone on its line, `N passed, N failed`,
 * where each check counts as one. Exits with 1 if anything failed.
 */
const root = resolve(import.meta.dirname, '..')
const bin = join(root, 'node_modules', '.bin')
const scratch = mkdtempSync(join(tmpdir(), 'variorum-test-'))
const results = join(scratch, 'results.json')

/** A log is easier to read without colours. */
const plain = process.stdout.isTTY ? {} : {NO_COLOR: '1'}

interface Outcome {
  readonly code: number
  readonly output: string
}

/** Runs a command of node_modules/.bin; its output is kept, or shown as it comes. */
function run(command: string, args: readonly string[], show: boolean): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(join(bin, command), args, {
      cwd: root,
      env: {...plain, ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`},
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.on('error', (error) => done({code: 1, output: `${error.message}\n`}))
    child.on('close', (code) => done({code: code ?? 1, output}))
  })
}

const CHECKS = [
  ['types', 'tsc', ['-p', 'tsconfig.json']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['format', 'prettier', ['--check', '.']],
] as const

let passed = 0
let failed = 0

async function check([name, command, args]: (typeof CHECKS)[number]): Promise<void> {
  const {code, output} = await run(command, args, false)
  if (code === 0) passed++
  else failed++
  console.log(code === 0 ? `✓ ${name}` : `✗ ${name} (${command} ${args.join(' ')})\n${output}`)
}

async function tests(): Promise<void> {
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${results}`]
  const {code} = await run('vitest', ['run', ...reporters, ...process.argv.slice(2)], true)
  const counts = read()
  passed += counts.passed
  failed += counts.failed
  // A file that does not load, or an error outside a test, is a failure that no test counts.
  if (code !== 0 && counts.failed === 0) failed++
}

function read(): {passed: number; failed: number} {
  try {
    const {numPassedTests, numFailedTests} = JSON.parse(readFileSync(results, 'utf8')) as Record<string, number>
    return {passed: numPassedTests ?? 0, failed: numFailedTests ?? 0}
  } catch {
    return {passed: 0, failed: 1}
  }
}

try {
  // One after another where there are few cores: they would only be in each other's way.
  if (availableParallelism() > 2) await Promise.all(CHECKS.map(check))
  else for (const each of CHECKS) await check(each)
  await tests()
} finally {
  rmSync(scratch, {recursive: true, force: true})
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
