// The language engine by itself: `import {analyse} from 'variorum/language'`.
// oxlint-disable-next-line import/no-unassigned-import
import './node-version.ts'
import type {ReportInput} from './core/report.ts'
import type {ReportLayers} from './pipeline/layers.ts'
import {runStages} from './pipeline/run.ts'
import type {AnyStage} from './pipeline/stage.ts'
import {annotate, leaveUnannotated} from './report/annotate/index.ts'
import {makeReport} from './report/read/index.ts'
import {segment} from './report/segment/index.ts'
import {UPOS, type Upos} from './text/tokens.ts'

export type {Mention, Sentence} from './core/mention.ts'
export type {Part, Report, ReportInput} from './core/report.ts'
export type {Range, Span} from './core/span.ts'
export type {Measure, NameValue, PlaceValue, QuantityValue, TimeValue, Value} from './core/value.ts'
export {tokenAt, TokenKind, tokensIn, UPOS, type Syntax, type Tokens, type Upos} from './text/tokens.ts'

/** What the engine finds in one English text, as columns and lists; all offsets are UTF-16 code units into the text. */
export type Analysis = Pick<ReportLayers, 'report' | 'tokens' | 'sentences' | 'quotations' | 'syntax' | 'mentions'>

/** One token as an object, for those who read some and not millions. */
export interface Word {
  readonly index: number
  readonly text: string
  readonly start: number
  readonly end: number
  readonly lemma: string
  readonly upos: Upos
  /** Penn Treebank tag. */
  readonly xpos: string
  /** Index of its head; -1 for the root of a sentence. */
  readonly head: number
  /** Universal Dependencies relation to its head, "root" for the root. */
  readonly relation: string
  /** Index into `sentences`. */
  readonly sentence: number
}

const ENGLISH: readonly AnyStage<ReportLayers>[] = [segment, annotate]
const OTHER_LANGUAGE: readonly AnyStage<ReportLayers>[] = [segment, leaveUnannotated]

/**
 * Tokens, sentences, quotations, tags, lemmas, dependency trees (Universal Dependencies v2) and what is named: persons, organisations,
 * places, times and quantities, each with its value. Needs no disk but the package's weights, and no network. A text in another
 * language has tokens and sentences only; `report.language` says which it is.
 *
 * @param input a text, taken as running text; or a report, whose headline, byline, dateline and furniture are told apart first
 * @param publishedAt the day ("2024-03-05") or instant that "yesterday" and "on Monday" are counted from
 * @throws {TypeError} if the text is no string, {RangeError} if the day or a part is impossible
 */
export function analyse(input: string | ReportInput, publishedAt?: string): Analysis {
  const given: ReportInput =
    typeof input === 'string' ? {text: input, parts: [{part: 'body', start: 0, end: input.length}]} : input
  const report = makeReport(publishedAt === undefined ? given : {...given, publishedAt}, 0)
  const english = report.language === 'en' || report.language === 'und'
  return runStages(english ? ENGLISH : OTHER_LANGUAGE, {report}, {now: () => 0})
}

/** The tokens of an analysis as objects, in order. */
export function* words({report, tokens, syntax}: Analysis): Generator<Word, void, undefined> {
  for (let index = 0; index < tokens.count; index++) {
    const [start, end] = [tokens.start[index]!, tokens.end[index]!]
    yield {
      index,
      text: report.text.slice(start, end),
      start,
      end,
      lemma: syntax.lemma[index]!,
      upos: UPOS[syntax.upos[index]!]!,
      xpos: syntax.xposNames[syntax.xpos[index]!]!,
      head: syntax.head[index]!,
      relation: syntax.relationNames[syntax.relation[index]!]!,
      sentence: tokens.sentence[index]!,
    }
  }
}
