import {idOf} from '../../core/id.ts'
import type {Mention} from '../../core/mention.ts'
import {spanOf} from '../../core/span.ts'
import type {NameValue, PlaceValue, QuantityValue, TimeValue} from '../../core/value.ts'
import {readLanguageModel} from '../../models/trained/load.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {stage} from '../../pipeline/stage.ts'
import type {Syntax, Tokens} from '../../text/tokens.ts'
import {bareSyntax} from './bare-syntax.ts'
import {findNames} from './names/index.ts'
import {nameCandidates} from './names/candidates.ts'
import {withoutOverlaps, type Candidate} from './overlaps.ts'
import {findPlaces} from './places/index.ts'
import {findQuantities} from './quantities/index.ts'
import {timesIn, type FoundTime} from './times/index.ts'
import {syntaxOf} from './syntax.ts'
import {viewOf} from './view.ts'

const VERSION = 1

function mentionsOf(report: string, candidates: readonly Candidate<Mention['value']>[]): Mention[] {
  return withoutOverlaps(candidates).map(({start, end, value, rule, wouldChangeIf, note}) => {
    const span = spanOf(report, {start, end})
    return {
      id: idOf('m', report, start, end, value.kind),
      value,
      spans: [span],
      evidence: [{rule, version: VERSION, spans: [span], wouldChangeIf, ...(note === undefined ? {} : {note})}],
    }
  })
}

/** What is found in the words of a report whatever its day. */
interface Dateless {
  readonly syntax: Syntax
  readonly names: readonly Candidate<NameValue>[]
  readonly places: readonly Candidate<PlaceValue>[]
  readonly quantities: readonly Candidate<QuantityValue>[]
  readonly times: ReturnType<typeof timesIn>
}

/** A report whose day is worked out later is annotated again, with the tokens it had: only its times can come out another way. */
const found = new WeakMap<Tokens, Dateless>()

function dateless({report, tokens, sentences}: Pick<ReportLayers, 'report' | 'tokens' | 'sentences'>): Dateless {
  const before = found.get(tokens)
  if (before) return before
  const syntax = syntaxOf(report.text, tokens, sentences, readLanguageModel())
  const view = viewOf(report, tokens, sentences, syntax)
  const names = findNames(view)
  const persons = new Set(names.filter((name) => name.type === 'person').map((name) => name.last + 1))
  const now = {
    syntax,
    names: nameCandidates(names),
    places: findPlaces(view, names),
    quantities: findQuantities(view, persons),
    times: timesIn({
      text: report.text,
      tokens,
      syntax,
      sentences,
      dateline: report.parts.find((part) => part.part === 'dateline'),
    }),
  }
  found.set(tokens, now)
  return now
}

/** Tags, lemmas and tree of a report, and what it names: persons, organisations, places, times and quantities. */
export const annotate = stage<ReportLayers>()({
  name: 'annotate',
  reads: ['report', 'tokens', 'sentences', 'quotations'],
  writes: ['syntax', 'mentions'],
  run: ({report, tokens, sentences}) => {
    const {syntax, names, places, quantities, times} = dateless({report, tokens, sentences})
    const dated = timeCandidates(times(report.publishedAt))
    return {syntax, mentions: mentionsOf(report.id, [...names, ...places, ...dated, ...quantities])}
  },
})

const timeCandidates = (times: readonly FoundTime[]): Candidate<TimeValue>[] =>
  times.map(({range, value, rule}) => ({
    ...range,
    value,
    rule,
    wouldChangeIf:
      value.anchor === 'published' || value.anchor === 'text'
        ? 'the day it is counted from were another'
        : 'the words were no time',
  }))

/** For a report in a language that the rules do not know: no mention is made. */
export const leaveUnannotated = stage<ReportLayers>()({
  name: 'leave-unannotated',
  reads: ['report', 'tokens', 'sentences', 'quotations'],
  writes: ['syntax', 'mentions'],
  run: ({report, tokens, sentences}) => ({syntax: bareSyntax(viewOf(report, tokens, sentences)), mentions: []}),
})
