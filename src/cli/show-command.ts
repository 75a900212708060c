import type {Message} from '../core/message.ts'
import type {ReportInput} from '../core/report.ts'
import {reportLines, visibleJson, type ReadReport} from '../export/index.ts'
import type {ShowOptions} from './commands.ts'
import {editionAmong} from './edition-file.ts'
import {messageLines, NOTHING_READ} from './messages.ts'
import {paint} from './paint.ts'
import {screenOf} from './screen.ts'
import {write, type CommandWorld} from './world.ts'

/** What does the work; loaded only when there is some. */
export interface ShowEngine {
  readonly read: (paths: readonly string[]) => Promise<{
    readonly inputs: readonly ReportInput[]
    readonly messages: readonly Message[]
  }>
  /** Text of a file, or why it cannot be had. */
  readonly readText: (path: string) => {readonly text: string} | {readonly trouble: string}
  readonly readClaims: (inputs: readonly ReportInput[]) => Read | Promise<Read>
}

interface Read {
  readonly reports: readonly ReadReport[]
  readonly messages: readonly Message[]
}

/** @returns the exit code: 0, 1 if nothing could be read, 2 if an edition was given for a report. */
export async function showCommand(
  paths: readonly string[],
  options: ShowOptions,
  world: CommandWorld,
  engine: ShowEngine,
): Promise<number> {
  const edition = editionAmong(paths, engine.readText)
  if (edition !== null) {
    await write(world.stderr, `variorum: ${edition}\n`)
    return 2
  }
  const {inputs, messages: found} = await engine.read(paths)
  const {reports, messages} = inputs.length > 0 ? await engine.readClaims(inputs) : {reports: [], messages: []}
  const all = [...found, ...messages]
  const lines = messageLines(all, options.quiet === true)
  if (lines) await write(world.stderr, lines)
  if (options.json) await write(world.stdout, `${visibleJson(JSON.stringify({reports, messages: all}, null, 1))}\n`)
  if (inputs.length === 0) {
    await write(world.stderr, `variorum: ${NOTHING_READ}\n`)
    return 1
  }
  if (options.json) return 0
  const {width, colour} = screenOf(world.stdout, world.env)
  const drawn = reports.flatMap((report, i) => [...(i > 0 ? [[]] : []), ...reportLines(report, {width})])
  await write(world.stdout, paint(drawn, colour))
  return 0
}
