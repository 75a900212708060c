import {isFurniture} from './furniture.ts'
import {dateLine} from './masthead.ts'
import type {Block} from './page-text.ts'

/** A block with more of its text in links than this, and shorter than `LINK_BLOCK` code units, is a list of links. */
const LINK_SHARE = 0.75
const LINK_BLOCK = 400
/** Words: longer furniture may be a paragraph of the story that begins alike. */
const SHORT = 25
/** A heading over other stories this far into the text (share of its code units) ends the article. */
const LATE = 0.5
/** … unless more than this share would go: then it heads a box in the middle. */
const REST = 0.25
/** Blocks before the first sentence that may be kickers, counters and dates. */
const OPENING = 8

const OTHERS =
  /^(?:more(?: \p{L}+){0,4} (?:stories|news|articles|coverage|reading)|more (?:from|on|in|like) .{1,60}|related(?: \p{L}+){0,3}|(?:you (?:may|might)|we think you).{0,40}|recommended.{0,30}|read (?:next|more|also).{0,30}|also (?:read|on|in) .{0,40}|most (?:read|popular|viewed|shared).{0,20}|trending.{0,20}|popular .{0,30}|top stories|latest (?:news|stories|from|in).{0,30}|from (?:around|across) the .{0,20}|around the web|sponsored.{0,30}|promoted.{0,30}|want more .{0,40}|(?:leave|post|write) a (?:comment|reply).{0,20}|\d{0,5} ?comments?(?: on .{0,60})?|about the authors?|what to read next|don[’']t miss.{0,20}|see also|artigos relacionados|leia (?:também|mais)|ähnliche artikel|mehr zum thema|lire aussi|à lire aussi|leggi anche|lea también|te puede interesar)\s?:?\??$/iu

const words = (text: string): number => text.split(/\s+/u, SHORT + 1).length
const isLinks = ({text, linked, kind}: Block): boolean =>
  kind !== 'quote' && text.length < LINK_BLOCK && linked > LINK_SHARE * text.length
/** "Updated Nov 19, 6:55 AM; Posted Nov 18, 8:19 PM", "PUBLISHED: 10:48, Tue, Nov 19, 2019" */
const isStamp = (text: string): boolean =>
  /^(?:\|\s?)?(?:(?:first |last )?(?:published|updated|posted|modified|created))(?: on| at)?\s?:?\s.{0,80}\d/iu.test(
    text,
  ) && words(text) <= 16
/** "Science", "3,409", "Review": a word or two over a story that are no sentence. */
const isKicker = (text: string): boolean => words(text) <= 3 && text.length <= 30 && !/[.!?:"”’)。！？」]$/u.test(text)

/**
 * Takes out what Readability left that is not the story: lists of links, "Read more", stamps, what follows a heading over other stories.
 * @param titles the page's headlines: repeated at the start they go too.
 */
export function cleanBlocks(blocks: readonly Block[], titles: readonly string[]): Block[] {
  const total = blocks.reduce((n, b) => n + b.text.length, 0)
  const kept: Block[] = []
  let seen = 0
  let begun = false
  for (const [i, block] of blocks.entries()) {
    const {text} = block
    const late = seen > LATE * total
    seen += text.length
    if (late && total - seen < REST * total && text.length < 80 && block.kind !== 'quote' && OTHERS.test(text)) break
    if (isLinks(block) || isStamp(text)) continue
    if (words(text) <= SHORT && isFurniture(text)) continue
    if (!begun && i < OPENING) {
      if (titles.includes(fold(text)) || isKicker(text) || dateLine(text, '') !== null) continue
      begun = words(text) > 12 || text.length > 80
    }
    kept.push(block)
  }
  // Headings at the end head what was taken out.
  while (kept.at(-1)?.kind === 'h') kept.pop()
  return kept
}

export const fold = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
