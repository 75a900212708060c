//   one report          read → segment → annotate → extract            text in, claims out; knows no other report
//   all reports         group                                          which story a report belongs to
//   one story           trace → date → align → judge → count           who copied whom; points; relations; origins
import {analyse, type Unread} from './analyse.ts'
import {group} from './archive/group/index.ts'
import type {Decision, DecisionFile} from './core/decision.ts'
import type {Collation, Edition} from './core/edition.ts'
import type {Message} from './core/message.ts'
import type {ReportInput} from './core/report.ts'
import {frequency} from './models/trained/frequency.ts'
import {synonyms} from './models/trained/synonyms.ts'
import type {ReportLayers, StoryLayers} from './pipeline/layers.ts'
import {runStages} from './pipeline/run.ts'
import type {AnyStage, World} from './pipeline/stage.ts'
import {makeReports, reportMessages} from './report/read/index.ts'
import {align} from './story/align/index.ts'
import {count} from './story/count/index.ts'
import {resolveDecisions} from './story/decisions.ts'
import {date} from './story/date/index.ts'
import {editionOf} from './story/edition.ts'
import {judge} from './story/judge/index.ts'
import {withSigils} from './story/sigils.ts'
import {traceWith} from './story/trace/index.ts'

export interface CollateOptions {
  /** Take all reports as one story; without it they are grouped by their text. */
  readonly oneStory?: boolean
  /** What the user has decided of pairs of reports: the text of a file of decisions, see docs/decisions-file.md. */
  readonly decisions?: DecisionFile
  readonly signal?: AbortSignal
  readonly progress?: World['progress']
}

const beforeDates = (decisions: readonly Decision[]): readonly AnyStage<StoryLayers>[] => [traceWith(decisions), date]
const AFTER_DATES: readonly AnyStage<StoryLayers>[] = [
  align(frequency(), synonyms()),
  judge(frequency(), synonyms()),
  count,
]

/** Gives up reports to be read and is given what was found in them, in their order: by one thread or by several. */
export type Collating<Result> = Generator<readonly Unread[], Result, readonly ReportLayers[]>

/**
 * One story. A report without a date gets one from the others where that can be worked out; then its words are read
 * again with that day in hand ("on Tuesday" becomes a date).
 */
function* collatingStory(
  members: readonly ReportLayers[],
  decisions: readonly Decision[],
  world: World,
): Collating<Edition> {
  const before = runStages(beforeDates(decisions), {reports: withSigils(members)}, world)
  const dated = before.reports.flatMap((layers, i) => {
    const publishedAt = before.dates.get(layers.report.id)
    return publishedAt ? [{i, unread: {report: {...layers.report, publishedAt}, before: layers}}] : []
  })
  const reports = [...before.reports]
  const again = yield dated.map(({unread}) => unread)
  for (const [k, {i}] of dated.entries()) reports[i] = again[k]!
  return editionOf(runStages(AFTER_DATES, {...before, reports}, world))
}

/** Reports told apart into stories of two or more, and those left over. */
function stories(
  reports: readonly ReportLayers[],
  oneStory: boolean,
): {stories: readonly (readonly ReportLayers[])[]; rest: readonly ReportLayers[]} {
  if (oneStory || reports.length === 1) return {stories: [reports], rest: []}
  const groups = group(reports, frequency()).map((g) => g.flatMap((i) => reports[i] ?? []))
  return {stories: groups.filter((g) => g.length > 1), rest: groups.filter((g) => g.length === 1).flat()}
}

/** The work of `collate`, but for the reading of single reports. */
export function* collating(
  inputs: readonly ReportInput[],
  options: CollateOptions,
  world: World,
): Collating<Collation> {
  if (inputs.length === 0) throw new TypeError('no reports: give at least one')
  const reports = makeReports(inputs)
  const decided = options.decisions ? resolveDecisions(options.decisions, reports) : {decisions: [], messages: []}
  const found = stories(yield reports.map((report) => ({report})), options.oneStory === true)
  const editions: Edition[] = []
  for (const members of found.stories) {
    world.progress?.({stage: 'collating', done: editions.length, of: found.stories.length})
    editions.push(yield* collatingStory(members, decided.decisions, world))
  }
  const messages: Message[] = [...decided.messages, ...reports.flatMap(reportMessages)]
  if (inputs.length === 1)
    messages.push({
      rule: 'collate:one-report',
      level: 'note',
      text: 'one report alone: give the other reports of its story to compare it with',
      ...(inputs[0]?.path === undefined ? {} : {path: inputs[0].path}),
    })
  const storyOf = new Map(editions.flatMap((e, i) => e.reports.map((r) => [r.id, i])))
  const apart = ({a, b}: Pick<Decision, 'a' | 'b'>): boolean =>
    storyOf.get(a) === undefined || storyOf.get(a) !== storyOf.get(b)
  const applied = decided.decisions.filter((d) => !apart(d)).length
  if (applied > 0)
    messages.push({
      rule: 'decisions:applied',
      level: 'note',
      text: applied === 1 ? '1 decision applied' : `${applied} decisions applied`,
      path: options.decisions?.path ?? 'decisions',
    })
  for (const {a, b, where} of decided.decisions)
    if (apart({a, b}))
      messages.push({
        rule: 'decisions:two-stories',
        level: 'warning',
        text: `${where}: the two reports are of two stories: left out (take them as one with --one-story)`,
      })
  const byFirst = (a: Edition, b: Edition): number => (a.id < b.id ? -1 : 1)
  return {
    editions: editions.sort(byFirst),
    unplaced: found.rest.map((r) => r.report).sort((a, b) => (a.id < b.id ? -1 : 1)),
    messages: messages.sort((a, b) => ((a.path ?? '') + a.rule < (b.path ?? '') + b.rule ? -1 : 1)),
  }
}

export const worldOf = ({signal, progress}: CollateOptions): World => ({
  now: () => 0,
  ...(signal ? {signal} : {}),
  ...(progress ? {progress} : {}),
})

/**
 * Reads every report of a story and works out who copied whom, what changed in copying, what conflicts and what is
 * agreed. No disk, no network; the same reports in any order give the same value.
 *
 * @param inputs the reports, as texts. `text` is kept byte for byte; all offsets are UTF-16 code units into it.
 * @throws {TypeError} if there are no reports or a text is no string; {RangeError} if a given date or part is impossible;
 * {DecisionError} if a decision cannot be read or contradicts another.
 */
export function collate(inputs: readonly ReportInput[], options: CollateOptions = {}): Collation {
  const world = worldOf(options)
  const work = collating(inputs, options, world)
  let step = work.next()
  while (!step.done) {
    const {value: unread} = step
    step = work.next(
      unread.map((each, i) => {
        if (!each.before) world.progress?.({stage: 'reading', done: i, of: unread.length})
        return analyse(each, world)
      }),
    )
  }
  return step.value
}
