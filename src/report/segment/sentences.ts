import type {Sentence} from '../../core/mention.ts'
import type {Part, Report} from '../../core/report.ts'
import type {Tokens} from '../../text/tokens.ts'
import {sentenceStarts} from './boundaries.ts'
import {lineBreaks} from './line-breaks.ts'

type PartName = Part['part']

interface Region {
  readonly start: number
  end: number
  readonly part: PartName
}

/**
 * The report cut where its parts begin and end, in order, without holes: a dateline that opens a body cuts it,
 * and what no part covers is body.
 */
export function regionsOf(text: string, parts: readonly Part[]): Region[] {
  const cuts = new Set([0, text.length])
  for (const part of parts) {
    cuts.add(Math.min(part.start, text.length))
    cuts.add(Math.min(part.end, text.length))
  }
  const places = [...cuts].sort((a, b) => a - b)
  const regions: Region[] = []
  // Of parts that overlap, the one that begins later is the inner one (the dateline in its body).
  const open: Part[] = []
  const sorted = [...parts].sort((a, b) => a.start - b.start || b.end - a.end)
  let taken = 0
  for (let i = 0; i + 1 < places.length; i++) {
    const start = places[i]!
    while (taken < sorted.length && sorted[taken]!.start <= start) open.push(sorted[taken++]!)
    while (open.length > 0 && open.at(-1)!.end <= start) open.pop()
    regions.push({start, end: places[i + 1]!, part: open.at(-1)?.part ?? 'body'})
  }
  return regions
}

/** A longer "sentence" is a table or a run of names: it is cut every so many tokens, so that later stages take linear time. */
const LONGEST = 400

/** Starts of sentences, with cuts in those that are too long. @param last where the last one ends. */
function withoutGiants(starts: readonly number[], last: number): number[] {
  const cut: number[] = []
  for (const [k, from] of starts.entries()) {
    const to = starts[k + 1] ?? last
    for (let at = from; at < to; at += LONGEST) cut.push(at)
  }
  return cut
}

const DASH = /^(?:[-–—]+|:)$/

/** The sentences of a report, and `tokens` with `sentence` filled in. No sentence crosses a part or a blank line. */
export function sentencesOf(report: Report, tokens: Tokens): {sentences: Sentence[]; tokens: Tokens} {
  const {text} = report
  const sentences: Sentence[] = []
  const sentence = new Uint32Array(tokens.count)
  let paragraph = -1
  let first = 0
  const regions = regionsOf(text, report.parts)
  for (const [r, region] of regions.entries()) {
    let last = first
    while (last < tokens.count && (tokens.start[last]! < region.end || r === regions.length - 1)) last++
    // The dash between a dateline and its story goes with the dateline.
    while (
      region.part === 'dateline' &&
      last < tokens.count &&
      DASH.test(text.slice(tokens.start[last], Math.min(tokens.end[last]!, tokens.start[last]! + 4)))
    ) {
      last++
    }
    if (last === first) continue
    const breakAt = lineBreaks(text, region)
    const starts = withoutGiants(sentenceStarts(text, tokens, {start: first, end: last}, breakAt), last)
    const afterDateline = sentences.at(-1)?.part === 'dateline'
    for (const [k, from] of starts.entries()) {
      const to = starts[k + 1] ?? last
      const line = from === 0 ? 'blank' : breakAt(tokens.end[from - 1]!, tokens.start[from]!)
      // A story that goes on behind its dateline stands in the same paragraph.
      const opens =
        k === 0 ? !afterDateline || line === 'blank' || line === 'ends' : line === 'blank' || line === 'ends'
      if (opens) paragraph++
      sentence.fill(sentences.length, from, to)
      sentences.push({
        report: report.id,
        start: tokens.start[from]!,
        end: tokens.end[to - 1]!,
        paragraph,
        part: region.part,
      })
    }
    first = last
  }
  return {sentences, tokens: {...tokens, sentence}}
}
