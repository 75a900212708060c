import type {Sentence} from '../../core/mention.ts'
import type {Range} from '../../core/span.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {stage} from '../../pipeline/stage.ts'
import {findQuotations} from '../../text/quotations.ts'
import {tokenize} from '../../text/tokenize.ts'
import {sentencesOf} from './sentences.ts'

/** Paragraphs as ranges of text, from the sentences that stand in them. */
function paragraphsOf(sentences: readonly Sentence[]): Range[] {
  const paragraphs: {start: number; end: number}[] = []
  let ordinal = -1
  for (const {start, end, paragraph} of sentences) {
    if (paragraph === ordinal) paragraphs.at(-1)!.end = end
    else paragraphs.push({start, end})
    ordinal = paragraph
  }
  return paragraphs
}

/** Cuts a report into tokens, sentences and quotations. */
export const segment = stage<ReportLayers>()({
  name: 'segment',
  reads: ['report'],
  writes: ['tokens', 'sentences', 'quotations'],
  run: ({report}) => {
    const {sentences, tokens} = sentencesOf(report, tokenize(report.text))
    return {tokens, sentences, quotations: findQuotations(report.text, paragraphsOf(sentences))}
  },
})
