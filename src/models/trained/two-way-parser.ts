import {emptyConfiguration, type Configuration} from './arc-hybrid.ts'
import {emptyAtoms, type Atoms} from './atoms.ts'
import {emptyTags, type Tags} from './parser-features.ts'
import {parserRoom, parseSentence, type ParserModel, type ParserRoom} from './parser.ts'
import {emptyGuide, guideFromReversed, reverseAtoms, reverseTagIds, type Guide} from './reversed.ts'
import {tagsOfSentence} from './tags-of-sentence.ts'

/**
 * Two greedy parsers: the first reads from the end of the sentence and sees what a left-to-right parser must guess at;
 * the second reads from the start with the first one's tree before it (reverse revision: Attardi & Dell'Orletta 2009).
 * Twice the time of one, still linear.
 */
export interface TwoWayParser {
  readonly labels: readonly string[]
  readonly backward: ParserModel
  readonly forward: ParserModel
}

/** What both need, kept from sentence to sentence. The tree stands in `state`. */
export interface TwoWayRoom {
  readonly state: Configuration
  readonly tags: Tags
  readonly atoms: Atoms
  reversedTags: Int32Array
  readonly guide: Guide
  readonly room: ParserRoom
}

export const twoWayRoom = (labels: number): TwoWayRoom => ({
  state: emptyConfiguration(),
  tags: emptyTags(),
  atoms: emptyAtoms(128),
  reversedTags: new Int32Array(128),
  guide: emptyGuide(),
  room: parserRoom(labels),
})

/**
 * Heads (`count` for the root) and labels + 1 of a sentence, in the configuration it gives, which the next call uses again.
 *
 * @param tagIds the tagger's tags + 1. @param tagNames their names.
 */
export function parseTwoWays(
  parser: TwoWayParser,
  atoms: Atoms,
  tagIds: Int32Array,
  tagNames: readonly string[],
  room: TwoWayRoom,
): Configuration {
  const {state, tags, guide} = room
  const {count} = atoms
  reverseAtoms(room.atoms, atoms)
  room.reversedTags = reverseTagIds(room.reversedTags, tagIds, count)
  tagsOfSentence(tags, room.reversedTags, 0, count, tagNames)
  parseSentence(parser.backward, room.atoms, tags, state, room.room)
  guideFromReversed(guide, state.head, state.label, count)
  tagsOfSentence(tags, tagIds, 0, count, tagNames)
  parseSentence(parser.forward, atoms, tags, state, room.room, guide)
  return state
}
