// Trees of sentences that a second thread reads while the first reads the reports before them: about a sixth of the work.
import type {Report} from './core/report.ts'
import {readLanguageModel} from './models/trained/load.ts'
import {treeReader, type SentenceTree} from './report/annotate/sentence-tree.ts'
import {sentencesOf} from './report/segment/sentences.ts'
import {tokenize} from './text/tokenize.ts'

/** A sentence's words and its tree. */
export type ReadTree = readonly [words: string, tree: SentenceTree]

/** Tokens that are parsed as one: a longer sentence is left to the first thread. */
const LONGEST = 400

/**
 * Trees of the sentences of texts, those of each text together and each sentence once. Parts of a text are not told apart here: where that cuts its sentences in
 * another way, their trees are not asked for.
 */
export function* treesOf(texts: readonly string[]): Generator<readonly ReadTree[]> {
  const reader = treeReader(readLanguageModel())
  const done = new Set<string>()
  for (const text of texts) {
    const report: Report = {id: '', text, layout: 'lines', language: 'en', kind: 'unknown', parts: []}
    const {sentences, tokens} = sentencesOf(report, tokenize(text))
    const found: ReadTree[] = []
    let first = 0
    for (let s = 0; s < sentences.length; s++) {
      let end = first
      while (end < tokens.count && tokens.sentence[end] === s) end++
      const words = text.slice(tokens.start[first], tokens.end[end - 1])
      if (end > first && end - first <= LONGEST && !done.has(words)) {
        done.add(words)
        found.push([words, reader.read(text, tokens, first, end)])
      }
      first = end
    }
    yield found
  }
}

/** In the first thread: takes what the second has read. */
export function keepTrees(found: readonly ReadTree[]): void {
  const {keep} = treeReader(readLanguageModel())
  for (const [words, tree] of found) keep(words, tree)
}
