import {availableParallelism} from 'node:os'
import {extname} from 'node:path'
import {Worker} from 'node:worker_threads'
import {analyse, type Unread} from './analyse.ts'
import {collating, worldOf, type CollateOptions} from './collate.ts'
import type {Collation} from './core/edition.ts'
import type {ReportInput} from './core/report.ts'
import {adoptLanguage} from './models/trained/load.ts'
import type {LanguageTables} from './models/trained/language-model.ts'
import type {ReportLayers} from './pipeline/layers.ts'
import type {World} from './pipeline/stage.ts'
import {keepTrees} from './trees-ahead.ts'
import type {LanguageAhead} from './weights-ahead.ts'
import {firstOfList, taken, type Answer, type Order} from './reading-orders.ts'

/**
 * Code units that a thread must have to read before it pays to start it: each compiles and warms up the same code anew. On two
 * cores 20 reports of 600 words (76,000 units) took half as much work again in two threads; 82 of 330 words (160,000) in 18 stories a
 * tenth more, of which the first thread did two thirds.
 */
const WORTH_A_THREAD = 80_000
const MOST_THREADS = 8

/** Code units from which it pays to have trees of sentences read in the thread that has read the weights. */
const WORTH_TREES = 10_000

/** Beside this file in the sources, and in the bundle. */
const THREAD = new URL(`./reading-thread${extname(import.meta.url)}`, import.meta.url)

export function threadsFor(inputs: readonly ReportInput[]): number {
  const length = inputs.reduce((sum, {text}) => sum + text.length, 0)
  return Math.min(availableParallelism(), inputs.length, MOST_THREADS, Math.ceil(length / WORTH_A_THREAD))
}

/**
 * `collate`, with reports read in several threads where that is faster; the result is the same to the byte.
 *
 * @param ahead the language model, on its way (see weights-ahead.ts).
 */
export async function collateInThreads(
  inputs: readonly ReportInput[],
  options: CollateOptions,
  ahead: LanguageAhead,
  threads: number = threadsFor(inputs),
): Promise<Collation> {
  const world = worldOf(options)
  const workers = Array.from({length: threads - 1}, () => new Worker(THREAD))
  try {
    const read = readersOf(workers, ahead.tables, threads > 1 ? undefined : treesAhead(inputs, ahead))
    const work = collating(inputs, options, world)
    let step = work.next()
    while (!step.done) step = work.next(await read(step.value, world))
    return step.value
  } finally {
    for (const worker of workers) void worker.terminate()
    ahead.end()
  }
}

/** Takes the trees that a second thread has read by now; the first report's are not among them: by then it would only have begun. */
function treesAhead(inputs: readonly ReportInput[], ahead: LanguageAhead): (() => void) | undefined {
  const texts = inputs.slice(1).map(({text}) => text)
  if (availableParallelism() < 2 || texts.reduce((sum, text) => sum + text.length, 0) < WORTH_TREES) return undefined
  const found = ahead.trees(texts)
  return () => keepTrees(found())
}

/** Reads with this thread, which is number 0, and the workers, from 1. */
function readersOf(
  workers: readonly Worker[],
  weights: Promise<LanguageTables>,
  takeTrees: (() => void) | undefined,
): (unread: readonly Unread[], world: World) => Promise<ReportLayers[]> {
  const {promise: failed, reject: fail} = Promise.withResolvers<never>()
  failed.catch(() => undefined)
  const tell = (thread: number, order: Order): void => workers[thread - 1]?.postMessage(order)
  /** Which thread has read a report, by id. */
  const readBy = new Map<string, number>()
  let found: (thread: number, at: number, layers: Omit<ReportLayers, 'report'>) => void = () => undefined
  for (const [i, worker] of workers.entries()) {
    worker.on('error', fail)
    worker.on('message', ({at, layers}: Answer) => found(i + 1, at, layers))
  }
  const ready = weights.then((tables) => {
    adoptLanguage(tables)
    for (const worker of workers) worker.postMessage({weights: tables} satisfies Order)
  })
  ready.catch(() => undefined)

  async function read(unread: readonly Unread[], world: World): Promise<ReportLayers[]> {
    const layers: ReportLayers[] = []
    if (unread.length === 0) return layers
    const {promise: done, resolve: end} = Promise.withResolvers<void>()
    const all = unread.map((_, i) => i)
    const shared = firstOfList()
    // New reports go to whichever thread is free, others to the thread that knows them.
    const shares = [0, ...workers.map((_, i) => i + 1)].map((thread) =>
      unread.some((u) => u.before)
        ? {list: all.filter((i) => readBy.get(unread[i]!.report.id) === thread), next: firstOfList()}
        : {list: all, next: shared},
    )
    let left = unread.length
    found = (thread, at, given) => {
      const i = shares[thread]!.list[at]!
      const {report} = unread[i]!
      readBy.set(report.id, thread)
      layers[i] = {...given, report}
      if (--left === 0) end()
    }
    await Promise.race([ready, failed])
    for (let thread = 1; thread <= workers.length; thread++) {
      const {list, next} = shares[thread]!
      if (list.length) tell(thread, {reports: list.map((i) => unread[i]!.report), next})
    }
    const {list, next} = shares[0]!
    for (const at of taken(next, list.length)) {
      const each = unread[list[at]!]!
      if (!each.before) world.progress?.({stage: 'reading', done: at, of: unread.length})
      takeTrees?.()
      found(0, at, analyse(each, world))
    }
    await Promise.race([done, failed])
    return layers
  }
  return read
}
