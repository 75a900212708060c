import {isFurniture} from './furniture.ts'
import type {Block} from './page-text.ts'

/** A block with more of its text in links than this, and shorter than `LINK_BLOCK` code units, is a list of links. */
const LINK_SHARE = 0.75
const LINK_BLOCK = 400
/** Words: longer furniture may be a paragraph of the story that begins alike. */
const SHORT = 25

const isLinks = ({text, linked}: Block): boolean => text.length < LINK_BLOCK && linked > LINK_SHARE * text.length

/** Takes out what Readability left that is not the story: link lists, "Read more", headings over nothing. */
export function cleanBlocks(blocks: readonly Block[]): Block[] {
  const kept = blocks.filter(
    (b) => !isLinks(b) && !(b.text.split(/\s+/u, SHORT + 1).length <= SHORT && isFurniture(b.text)),
  )
  // Headings at the end head what was taken out.
  while (kept.at(-1)?.kind === 'h') kept.pop()
  return kept
}
