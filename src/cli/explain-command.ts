import type {Collation} from '../core/edition.ts'
import {explanationLines, labelsOf, oneLine} from '../export/index.ts'
import type {Engine} from './collate-command.ts'
import type {ExplainOptions} from './commands.ts'
import {parsed} from './edition-file.ts'
import {messageLines, NOTHING_READ} from './messages.ts'
import {paint} from './paint.ts'
import {progressOn} from './progress.ts'
import {screenOf} from './screen.ts'
import {write, type CommandWorld} from './world.ts'

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
  return say(
    labels.length === 0 ? `no ${label}: these reports tell no one story` : `no ${label}: there are ${inRuns(labels)}`,
    2,
  )
}

/** `D1–D3, U1, A1–A11` for labels in order. */
function inRuns(labels: readonly string[]): string {
  const runs = Map.groupBy(labels, (l) => l.replace(/\d+$/, ''))
  return [...runs.values()].map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : run[0])).join(', ')
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
  if (inputs.length === 0) return NOTHING_READ
  const progress = progressOn(world, options.quiet === true)
  const collation = await engine.collate(inputs, {oneStory: options.oneStory === true, progress: progress.report})
  progress.end()
  return collation
}
