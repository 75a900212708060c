import {emptyConfiguration} from '../src/models/trained/arc-hybrid.ts'
import {emptyAtoms} from '../src/models/trained/atoms.ts'
import {emptyTags} from '../src/models/trained/parser-features.ts'
import {parserRoom, parseSentence, type ParserModel} from '../src/models/trained/parser.ts'
import {emptyGuide, guideFromReversed, reverseAtoms, reverseTagIds, type Guide} from '../src/models/trained/reversed.ts'
import {tagsOfSentence} from '../src/models/trained/tags-of-sentence.ts'
import type {GoldTree} from './learn-parser.ts'

/** Trees as they look from the end of the sentence. */
export const reverseTrees = (trees: readonly GoldTree[]): GoldTree[] =>
  trees.map(({prepared, tags, heads, labels}) => {
    const count = heads.length
    const atoms = emptyAtoms(count)
    reverseAtoms(atoms, prepared.atoms)
    return {
      prepared: {sentence: prepared.sentence, atoms},
      tags: reverseTagIds(new Int32Array(count), tags, count),
      heads: Int32Array.from(heads, (_, i) => {
        const up = heads[count - 1 - i]!
        return up === count ? count : count - 1 - up
      }),
      labels: Int32Array.from(labels, (_, i) => labels[count - 1 - i]!),
      guide: null,
    }
  })

/** What a parser that reads from right to left says of each tree (given reversed), in the order of the sentence. */
export function guidesOf(model: ParserModel, reversed: readonly GoldTree[], tagNames: readonly string[]): Guide[] {
  const state = emptyConfiguration()
  const tags = emptyTags()
  const room = parserRoom(model.labels.length)
  return reversed.map(({prepared, tags: given}) => {
    const {atoms} = prepared
    tagsOfSentence(tags, given, 0, atoms.count, tagNames)
    parseSentence(model, atoms, tags, state, room)
    const guide = emptyGuide()
    guideFromReversed(guide, state.head, state.label, atoms.count)
    return guide
  })
}
