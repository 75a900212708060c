import type {Sentence} from '../../core/mention.ts'
import {emptyAtoms, fillAtoms} from '../../models/trained/atoms.ts'
import type {LanguageModel} from '../../models/trained/language-model.ts'
import {lemmaOf} from '../../models/trained/lemmatiser.ts'
import {TAGGER_FEATURES, taggerState, tagSentence} from '../../models/trained/tagger.ts'
import {parseTwoWays, twoWayRoom} from '../../models/trained/two-way-parser.ts'
import {UPOS, type Syntax, type Tokens} from '../../text/tokens.ts'

/** A longer "sentence" is a table or a run of names: it is tagged whole and parsed in pieces of this many tokens. */
const LONGEST = 400

/**
 * Tags, lemmas and trees of a report. Every sentence has one root, and every token a head in its own sentence (a
 * sentence longer than `LONGEST` tokens has one root a piece).
 *
 * @param sentences only their number matters: which token stands in which is in `tokens.sentence`.
 */
export function syntaxOf(text: string, tokens: Tokens, sentences: readonly Sentence[], model: LanguageModel): Syntax {
  const {count} = tokens
  const upos = new Uint8Array(count)
  const xpos = new Uint8Array(count)
  const head = new Int32Array(count)
  const relation = new Uint8Array(count)
  const lemma: string[] = []
  const uposCode = model.upos.map((name) => (UPOS as readonly string[]).indexOf(name))
  const xposNames = [...new Set(model.xpos)]
  const xposCode = model.xpos.map((name) => xposNames.indexOf(name))
  const atoms = emptyAtoms(128)
  const tagging = taggerState()
  const keys = new Int32Array(TAGGER_FEATURES)
  const scores = new Float32Array(model.tagger.tags.length)
  const room = twoWayRoom(model.parser.labels.length)
  let first = 0
  for (let s = 0; s < sentences.length && first < count; s++) {
    let last = first
    while (last < count && tokens.sentence[last] === s) last++
    for (; first < last; first = Math.min(last, first + LONGEST)) {
      const end = Math.min(last, first + LONGEST)
      fillAtoms(atoms, text, tokens, first, end, model.clusters)
      tagSentence(model.tagger, atoms, tagging, keys, scores)
      const tree = parseTwoWays(model.parser, atoms, tagging.tags, model.tagger.tags, room)
      for (let i = 0; i < atoms.count; i++) {
        const token = first + i
        const tag = tagging.tags[i]! - 1
        upos[token] = uposCode[tag]!
        xpos[token] = xposCode[tag]!
        const up = tree.head[i]!
        head[token] = up === atoms.count ? -1 : first + up
        relation[token] = tree.label[i]! - 1
        const word = text.slice(tokens.start[token], tokens.end[token])
        lemma.push(lemmaOf(word, model.upos[tag]!, model.xpos[tag]!, model.lemmas))
      }
    }
  }
  return {upos, xpos, xposNames, lemma, head, relation, relationNames: model.parser.labels}
}
