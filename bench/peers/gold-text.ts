import type {GoldDocument} from '../../train/conllu.ts'
import {readTreebanks} from '../../train/treebanks.ts'

/** One token as a reader gives it: a place in the text, tags and an arc if it has any. */
export interface ReadToken {
  readonly start: number
  readonly end: number
  /** Universal tag. */
  readonly upos?: string
  /** Penn tag. */
  readonly xpos?: string
  /** Where the head begins, -1 for a root. */
  readonly head?: number
  readonly relation?: string
}

/** Documents of the test parts of UD English EWT and GUM as plain text, with what is right. */
export function goldTexts(): readonly GoldDocument[] {
  const banks = readTreebanks()
  return [...banks.ewtTest, ...banks.gumTest]
}

/** What a reader found of the gold tokens, tags and arcs. A token with other bounds than the gold one counts as wrong. */
export interface Found {
  gold: number
  given: number
  tokens: number
  upos: number
  xpos: number
  arcs: number
  labelled: number
}

export function compare(document: GoldDocument, given: readonly ReadToken[], into: Found): void {
  const at = new Map(given.map((token) => [`${token.start} ${token.end}`, token]))
  into.given += given.length
  for (const {words} of document.sentences) {
    for (const word of words) {
      into.gold++
      const token = at.get(`${word.start} ${word.end}`)
      if (token === undefined) continue
      into.tokens++
      if (token.upos === word.upos) into.upos++
      if (token.xpos === word.xpos) into.xpos++
      const head = word.head < 0 ? -1 : words[word.head]!.start
      if (token.head !== head) continue
      into.arcs++
      if (token.relation === word.relation) into.labelled++
    }
  }
}
