import type {Mention, Sentence} from '../../core/mention.ts'
import type {Report} from '../../core/report.ts'
import {tokenize} from '../../text/tokenize.ts'
import {annotate} from './index.ts'

/** Mentions of a report made of these sentences, one a line: for tests. */
export function annotated(sentences: readonly string[]): {
  readonly text: string
  readonly mentions: readonly Mention[]
} {
  const text = sentences.join('\n')
  const report: Report = {
    id: 'r_test',
    text,
    layout: 'lines',
    language: 'en',
    kind: 'unknown',
    parts: [{start: 0, end: text.length, part: 'body'}],
  }
  const tokens = tokenize(text)
  const list: Sentence[] = []
  let start = 0
  for (const [i, sentence] of sentences.entries()) {
    list.push({report: report.id, paragraph: i, part: 'body', start, end: start + sentence.length})
    start += sentence.length + 1
  }
  const numbers = Uint32Array.from({length: tokens.count}, (_, t) => list.findIndex((s) => tokens.start[t]! < s.end))
  const {mentions} = annotate.run(
    {report, tokens: {...tokens, sentence: numbers}, sentences: list, quotations: []},
    {now: () => 0},
  )
  return {text, mentions}
}
