import type {Report} from './core/report.ts'
import type {ReportLayers} from './pipeline/layers.ts'
import {runStages} from './pipeline/run.ts'
import type {AnyStage, World} from './pipeline/stage.ts'
import {annotate, leaveUnannotated} from './report/annotate/index.ts'
import {extract} from './report/extract/index.ts'
import {segment} from './report/segment/index.ts'

const ENGLISH: readonly AnyStage<ReportLayers>[] = [segment, annotate, extract]
const OTHER_LANGUAGE: readonly AnyStage<ReportLayers>[] = [segment, leaveUnannotated, extract]

/** A report to read, or to read again. */
export interface Unread {
  readonly report: Report
  /** Its layers before its day was known: the same words stand at the same places. */
  readonly before?: ReportLayers
}

/** Reads one report: text in, claims out. */
export function analyse({report, before}: Unread, world: World): ReportLayers {
  const stages = report.language === 'en' || report.language === 'und' ? ENGLISH : OTHER_LANGUAGE
  if (!before) return runStages(stages, {report}, world)
  const {tokens, sentences, quotations} = before
  return runStages(stages.slice(1), {report, tokens, sentences, quotations}, world)
}
