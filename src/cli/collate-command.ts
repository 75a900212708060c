import type {Collation} from '../core/edition.ts'
import type {Message} from '../core/message.ts'
import type {ReportInput} from '../core/report.ts'
import {terminalLines, toCsv, toJson, toMarkdown} from '../export/index.ts'
import type {CollateOptions} from './commands.ts'
import {messageLines} from './messages.ts'
import {paint} from './paint.ts'
import {progressOn, type Progress} from './progress.ts'
import {screenOf} from './screen.ts'
import {write, type CommandWorld} from './world.ts'

/** What does the work; loaded only when there is some. */
export interface Engine {
  readonly read: (paths: readonly string[]) => Promise<{
    readonly inputs: readonly ReportInput[]
    readonly messages: readonly Message[]
  }>
  readonly collate: (
    reports: readonly ReportInput[],
    options: {readonly oneStory: boolean; readonly progress: Progress['report']},
  ) => Collation
}

/** @returns the exit code: 0, or 1 if nothing could be read. */
export async function collateCommand(
  paths: readonly string[],
  options: CollateOptions,
  world: CommandWorld,
  engine: Engine,
): Promise<number> {
  const quiet = options.quiet === true
  const read = await engine.read(paths)
  const progress = progressOn(world, quiet)
  const found = read.inputs.length
    ? engine.collate(read.inputs, {oneStory: options.oneStory === true, progress: progress.report})
    : {editions: [], unplaced: [], messages: []}
  progress.end()
  const collation: Collation = {...found, messages: [...read.messages, ...found.messages]}
  const lines = messageLines(collation.messages, quiet)
  if (lines) await write(world.stderr, lines)
  if (!read.inputs.length)
    await write(world.stderr, 'variorum: nothing could be read: give text files, web pages or a folder of them\n')
  await write(world.stdout, rendered(collation, options, world))
  return read.inputs.length ? 0 : 1
}

function rendered(collation: Collation, options: CollateOptions, world: CommandWorld): string {
  const only = options.only ? {only: options.only} : {}
  if (options.json) return toJson(collation)
  if (options.csv) return toCsv(collation, options.only)
  if (options.md) return toMarkdown(collation, only)
  const {width, colour} = screenOf(world.stdout, world.env)
  return paint(terminalLines(collation, {width, marks: !colour, all: options.all === true, ...only}), colour)
}
