import type {Collation} from '../core/edition.ts'
import {explanationLines, labelsOf, oneLine} from '../export/index.ts'
import type {Engine} from './collate-command.ts'
import type {ExplainOptions} from './commands.ts'
import {messageLines} from './messages.ts'
import {paint} from './paint.ts'
import {progressOn} from './progress.ts'
import {screenOf} from './screen.ts'
import {write, type CommandWorld} from './world.ts'

/** Labels listed where one is wrong. */
const LISTED = 40

/**
 * Says why one line of a comparison stands there.
 * @param given the reports as for `collate`, or one file that `collate --json` wrote; the label comes last
 * @returns the exit code: 0, 1 if nothing could be read, 2 if there is no such label.
 */
export async function explainCommand(
  given: readonly string[],
  options: ExplainOptions,
  world: CommandWorld,
  engine: Engine,
): Promise<number> {
  const label = given.at(-1) ?? ''
  const say = async (text: string, code: number): Promise<number> => {
    await write(world.stderr, `variorum: ${oneLine(text)}\n`)
    return code
  }
  if (given.length < 2) return say('name an edition (or its reports) and a label, such as C1', 2)
  const collation = await collationOf(given.slice(0, -1), options, world, engine)
  if (typeof collation === 'string') return say(collation, 1)
  const {width, colour} = screenOf(world.stdout, world.env)
  const lines = explanationLines(collation, label, width)
  if (lines) {
    await write(world.stdout, paint(lines, colour))
    return 0
  }
  const labels = labelsOf(collation)
  const more = labels.length > LISTED ? ` … (${labels.length} in all)` : ''
  return say(
    labels.length === 0
      ? `no ${label}: these reports show no difference`
      : `no ${label}: there are ${labels.slice(0, LISTED).join(' ')}${more}`,
    2,
  )
}

/** An edition that was written before, or one made now; a string says what is wrong. */
async function collationOf(
  paths: readonly string[],
  options: ExplainOptions,
  world: CommandWorld,
  engine: Engine,
): Promise<Collation | string> {
  const [first, ...others] = paths
  if (first !== undefined && others.length === 0 && /\.json$/i.test(first)) {
    const found = engine.readText(first)
    return 'trouble' in found
      ? `${first}: ${found.trouble}`
      : (parsed(found.text) ?? `${first}: no edition: give what variorum collate --json wrote`)
  }
  const {inputs, messages} = await engine.read(paths)
  const lines = messageLines(messages, options.quiet === true)
  if (lines) await write(world.stderr, lines)
  if (inputs.length === 0) return 'nothing could be read: give text files, web pages or a folder of them'
  const progress = progressOn(world, options.quiet === true)
  const collation = await engine.collate(inputs, {oneStory: options.oneStory === true, progress: progress.report})
  progress.end()
  return collation
}

/** What `collate --json` writes; undefined if it is something else. */
function parsed(text: string): Collation | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const editions = (value as {readonly editions?: unknown} | null)?.editions
    return Array.isArray(editions) && editions.every(isEdition) ? (value as Collation) : undefined
  } catch {
    return undefined
  }
}

const LISTS = ['reports', 'sentences', 'claims', 'lineage', 'points', 'units'] as const

const isEdition = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  LISTS.every((key) => Array.isArray((value as Readonly<Record<string, unknown>>)[key]))
