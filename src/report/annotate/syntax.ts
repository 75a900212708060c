import type {Sentence} from '../../core/mention.ts'
import type {LanguageModel} from '../../models/trained/language-model.ts'
import type {Syntax, Tokens} from '../../text/tokens.ts'
import {treeReader} from './sentence-tree.ts'

/** A longer "sentence" is a table or a run of names: it is tagged and parsed in pieces of this many tokens. */
const LONGEST = 400

/**
 * Tags, lemmas and trees of a report. Every sentence has one root, and every token a head in its own sentence (a
 * sentence longer than `LONGEST` tokens has one root a piece).
 *
 * @param sentences only their number matters: which token stands in which is in `tokens.sentence`.
 */
export function syntaxOf(text: string, tokens: Tokens, sentences: readonly Sentence[], model: LanguageModel): Syntax {
  const {count} = tokens
  const {read, xposNames, relationNames} = treeReader(model)
  const upos = new Uint8Array(count)
  const xpos = new Uint8Array(count)
  const head = new Int32Array(count)
  const relation = new Uint8Array(count)
  const lemma: string[] = []
  let first = 0
  for (let s = 0; s < sentences.length && first < count; s++) {
    let last = first
    while (last < count && tokens.sentence[last] === s) last++
    for (; first < last; first = Math.min(last, first + LONGEST)) {
      const tree = read(text, tokens, first, Math.min(last, first + LONGEST))
      upos.set(tree.upos, first)
      xpos.set(tree.xpos, first)
      relation.set(tree.relation, first)
      for (let i = 0; i < tree.head.length; i++) head[first + i] = tree.head[i]! < 0 ? -1 : first + tree.head[i]!
      for (const word of tree.lemma) lemma.push(word)
    }
  }
  return {upos, xpos, xposNames, lemma, head, relation, relationNames}
}
