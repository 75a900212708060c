import {DecisionError, type DecisionFile} from '../core/decision.ts'
import type {Collation} from '../core/edition.ts'
import type {Message} from '../core/message.ts'
import type {ReportInput} from '../core/report.ts'
import {familyTreeSvg, mostReportsFirst, oneLine, terminalLines, toCsv, toJson, toMarkdown} from '../export/index.ts'
import type {CollateOptions} from './commands.ts'
import {editionAmong} from './edition-file.ts'
import {messageLines, NOTHING_READ} from './messages.ts'
import {notOurs, refusal, writePage} from './page-file.ts'
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
    options: {readonly oneStory: boolean; readonly progress: Progress['report']; readonly decisions?: DecisionFile},
  ) => Collation | Promise<Collation>
  /** Text of a file, or why it cannot be had. */
  readonly readText: (path: string) => {readonly text: string} | {readonly trouble: string}
}

/**
 * @returns the exit code: 0, 1 if nothing could be read or a file not be written, 2 if it may not be written there, an edition
 * was given for a report, or the decisions cannot be read or cannot hold.
 */
export async function collateCommand(
  paths: readonly string[],
  options: CollateOptions,
  world: CommandWorld,
  engine: Engine,
): Promise<number> {
  const quiet = options.quiet === true
  const refuse = async (text: string): Promise<number> => {
    await write(world.stderr, `variorum: ${oneLine(text)}\n`)
    return 2
  }
  const given = options.decisions === undefined ? null : engine.readText(options.decisions)
  if (given !== null && 'trouble' in given) return refuse(`--decisions ${options.decisions}: ${given.trouble}`)
  const decisions = given === null ? {} : {decisions: {text: given.text, path: options.decisions!}}
  const edition = editionAmong(paths, engine.readText)
  if (edition !== null) return refuse(edition)
  const read = await engine.read(paths)
  const file = options.html === '-' ? undefined : options.html
  const sources = read.inputs.map((r) => r.path ?? '')
  const refused =
    (file === undefined ? null : refusal(file, sources)) ??
    (options.svg === undefined ? null : refusal(options.svg, sources, '--svg'))
  if (refused !== null) return refuse(refused)
  const progress = progressOn(world, quiet)
  let found: Collation = {editions: [], unplaced: [], messages: []}
  try {
    if (read.inputs.length)
      found = await engine.collate(read.inputs, {
        oneStory: options.oneStory === true,
        progress: progress.report,
        ...decisions,
      })
  } catch (error) {
    if (!(error instanceof DecisionError)) throw error
    progress.end()
    return refuse(error.message)
  }
  progress.end()
  const collation: Collation = {...found, messages: [...read.messages, ...found.messages]}
  const lines = messageLines(collation.messages, quiet)
  if (lines) await write(world.stderr, lines)
  if (!read.inputs.length) await write(world.stderr, `variorum: ${NOTHING_READ}\n`)
  const undrawn = options.svg === undefined ? null : draw(found, options.svg)
  if (undrawn !== null) {
    await write(world.stderr, `variorum: ${undrawn}\n`)
    return 1
  }
  if (options.html === undefined) await write(world.stdout, rendered(collation, options, world))
  else if (read.inputs.length) {
    // The page's renderer is loaded only for a page.
    const {toHtml} = await import('../export/html/index.ts')
    const page = toHtml(collation)
    if (file === undefined) await write(world.stdout, page)
    else return await keepPage(file, page, options, world)
  }
  return read.inputs.length ? 0 : 1
}

/**
 * The family of each story in a file of its own: the largest in that named, further ones in `NAME-2.svg` and so on.
 * @returns why one could not be written; null if all were.
 */
function draw({editions}: Collation, file: string): string | null {
  for (const [i, edition] of mostReportsFirst(editions).entries()) {
    const name = i === 0 ? file : file.replace(/(\.svg)?$/i, (end) => `-${i + 1}${end}`)
    const failed = notOurs(name, '--svg') ?? writePage(name, `${familyTreeSvg(edition)}\n`, '--svg')
    if (failed !== null) return failed
  }
  return null
}

/** Writes the page and opens it if asked to; says where it is. */
async function keepPage(file: string, page: string, options: CollateOptions, world: CommandWorld): Promise<number> {
  const failed = writePage(file, page)
  if (failed !== null) {
    await write(world.stderr, `variorum: ${failed}\n`)
    return 1
  }
  if (!options.quiet)
    await write(
      world.stderr,
      `variorum: ${oneLine(file)} written, ${Math.ceil(Buffer.byteLength(page) / 1000)} kB: open it in a browser\n`,
    )
  if (options.open && !(await world.open(file)))
    await write(world.stderr, 'variorum: no browser found to open it with: open the file yourself\n')
  return 0
}

function rendered(collation: Collation, options: CollateOptions, world: CommandWorld): string {
  const only = options.only ? {only: options.only} : {}
  if (options.json) return toJson(collation)
  if (options.csv) return toCsv(collation, options.only)
  if (options.md) return toMarkdown(collation, only)
  const {width, colour} = screenOf(world.stdout, world.env)
  return paint(terminalLines(collation, {width, marks: !colour, all: options.all === true, ...only}), colour)
}
