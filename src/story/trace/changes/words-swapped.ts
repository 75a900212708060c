import {isTight, type Beside, type Hunk} from '../beside.ts'
import type {Words} from '../words.ts'
import {isCapital, isQuoted, phrase, type Change} from './change.ts'

/** What changes places is at most so many words. */
const LONGEST = 3
/** Both changes stand within so many sentences. */
const ROOM = 2

/**
 * Two things that changed places, in one sentence or in neighbours.
 *
 *   guilty of theft … acquitted of arson  →  guilty of arson … acquitted of theft
 *             ^^^^^                ^^^^^               ^^^^^                ^^^^^
 */
export function wordsSwapped(besides: readonly Beside[]): Change[] {
  const seen = new Map<string, {readonly beside: Beside; readonly hunk: Hunk}>()
  const out: Change[] = []
  for (const beside of besides)
    for (const hunk of beside.hunks) {
      if (!isSmall(beside, hunk)) continue
      const {parent, child} = beside
      const one = keyOf(parent, hunk.p0, hunk.p1)
      const other = keyOf(child, hunk.c0, hunk.c1)
      const back = seen.get(`${other}|${one}`)
      if (back === undefined) seen.set(`${one}|${other}`, {beside, hunk})
      else if (parent.sentence[hunk.p0]! - parent.sentence[back.hunk.p0]! <= ROOM) {
        out.push(changeOf(back.beside, back.hunk), changeOf(beside, hunk))
        seen.delete(`${other}|${one}`)
      }
    }
  return out
}

const keyOf = (words: Words, from: number, to: number): string => words.stem.slice(from, to).join(' ')

function isSmall({parent, child}: Beside, h: Hunk): boolean {
  const [one, other] = [h.p1 - h.p0, h.c1 - h.c0]
  if (one === 0 || other === 0 || one > LONGEST || other > LONGEST || !isTight(h)) return false
  if (isQuoted(parent, h.p0) || isQuoted(child, h.c0)) return false
  return parent.rarity[h.p1 - 1]! >= 0.9 && child.rarity[h.c1 - 1]! >= 0.9
}

const changeOf = ({parent, child}: Beside, h: Hunk): Change => ({
  slot: isCapital(parent, h.p0) && isCapital(child, h.c0) ? 'who' : 'what',
  rule: 'words-swapped',
  parent: {from: h.p0, to: h.p1, value: phrase(parent, h.p0, h.p1)},
  child: {from: h.c0, to: h.c1, value: phrase(child, h.c0, h.c1)},
  sure: 0.85,
  wouldChangeIf: 'the two had stood in this order in the first report',
})
