import {readFileSync} from 'node:fs'
import {CommanderError} from 'commander'
import {oneLine, visibleLines} from '../export/index.ts'
import {collateCommand, type Engine} from './collate-command.ts'
import {weightsAhead} from '../weights-ahead.ts'
import {commands} from './commands.ts'
import {explainCommand} from './explain-command.ts'
import {openInBrowser} from './open-in-browser.ts'
import {showCommand, type ShowEngine} from './show-command.ts'
import {ReaderGone, write, type CommandWorld} from './world.ts'

/** Exit codes. */
const DONE = 0
const FAILED = 1
const WRONG_USE = 2

const COMMANDS: ReadonlySet<string> = new Set(['collate', 'show', 'explain'])

/**
 * Runs the command.
 * @param argv what was typed after `variorum`
 * @returns the exit code: 0 done, 1 nothing could be read (or the program is at fault), 2 wrong use
 */
export async function main(
  argv: readonly string[],
  world: CommandWorld = {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    now: () => Date.now(),
    open: openInBrowser,
  },
  load: () => Promise<Engine & ShowEngine> = engine,
): Promise<number> {
  // A stream whose reader is gone also emits an error of its own, which would end the process.
  for (const stream of [world.stdout, world.stderr]) stream.on('error', () => undefined)
  let code = DONE
  let help = ''
  const program = commands(version(), {
    collate: async (paths, options) => {
      code = await collateCommand(paths, options, world, await load())
    },
    show: async (paths, options) => {
      code = await showCommand(paths, options, world, await load())
    },
    explain: async (given, options) => {
      code = await explainCommand(given, options, world, await load())
    },
  })
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({writeOut: (text) => (help += text), writeErr: () => undefined})
  try {
    if (!argv.length) throw new CommanderError(WRONG_USE, 'variorum.nothing', 'say what to do')
    await program.parseAsync(argv, {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof ReaderGone) return DONE
    if (!(error instanceof CommanderError)) return await said(world.stderr, fault(error), FAILED)
    if (error.exitCode === 0) return await said(world.stdout, help, DONE)
    return await said(world.stderr, wrongUse(error, argv), WRONG_USE)
  }
}

/** One line that says what is wrong and what to do next. */
function wrongUse({message}: CommanderError, argv: readonly string[]): string {
  const about = COMMANDS.has(argv[0] ?? '') ? `variorum help ${argv[0]}` : 'variorum --help'
  return `variorum: ${oneLine(message.replace(/^error: /, '')).trim()} (see: ${about})\n`
}

/** A fault of the program; where it happened is of use to whoever mends it. */
const fault = (error: unknown): string =>
  `variorum: a fault in the program: ${visibleLines(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`

async function said(stream: CommandWorld['stdout'], text: string, code: number): Promise<number> {
  try {
    await write(stream, text)
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error
  }
  return code
}

/** From package.json. */
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL(import.meta.resolve('#package')), 'utf8'))
  return (manifest as {readonly version: string}).version
}

async function engine(): Promise<Engine & ShowEngine> {
  const ahead = weightsAhead()
  const [{readFiles}, {collateInThreads}, {readClaimsWith}, texts] = await Promise.all([
    import('./files.ts'),
    import('../collate-in-threads.ts'),
    import('../read-claims.ts'),
    import('./text-files.ts'),
  ])
  return {
    read: (paths) => readFiles(paths),
    collate: (reports, options) => collateInThreads(reports, options, ahead),
    readClaims: (inputs) => readClaimsWith(inputs, ahead.tables),
    ...texts,
  }
}
