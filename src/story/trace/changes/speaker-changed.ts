import type {Kinship} from '../lineage.ts'
import {nameStands, sameName, speakerIn, type Name} from '../names.ts'
import {FIRST, QUOTED, type Words} from '../words.ts'
import {phrase, type Change} from './change.ts'

/** Fewer quoted words in common may be two quotations. */
const LEAST_QUOTED = 4

/**
 * One person's words given to another.
 *
 *   "It was dark," said Anna Berg, who runs …  →  "It was dark," says Ove Lind
 *                       ^^^^^^^^^                                     ^^^^^^^^
 */
export function speakerChanged({pair, parentIsA, parent, child}: Kinship): Change[] {
  const out: Change[] = []
  for (const run of pair.runs) {
    const [a, b] = parentIsA ? [run.a, run.b] : [run.b, run.a]
    let from = -1
    let quoted = 0
    for (let i = 0; i < run.length; i++)
      if (parent.words.flags[a + i]! & QUOTED && child.words.flags[b + i]! & QUOTED) {
        if (from < 0) from = i
        quoted++
      }
    if (quoted < LEAST_QUOTED) continue
    const [p, c] = [a + from, b + from]
    const one = speakerOf(parent.words, p)
    const other = speakerOf(child.words, c)
    if (one === null || other === null || sameName(one.name, other.name)) continue
    // Where both names stand in one of the sentences it is not plain whose words they are.
    if (
      nameStands(other.name, parent.words, one.from, one.to) ||
      nameStands(one.name, child.words, other.from, other.to)
    )
      continue
    out.push({
      slot: 'saidBy',
      rule: 'speaker-differs',
      parent: side(parent.words, one),
      child: side(child.words, other),
      sure: nameStands(other.name, parent.words) ? 0.9 : 0.6,
      wouldChangeIf: 'the two names were of one and the same, or both had said it',
    })
  }
  return out
}

interface Found {
  readonly name: Name
  readonly cue: number
  readonly from: number
  readonly to: number
}

/** Who is said to have said what stands at a word: from its sentence, else from the rest of an interrupted quotation. */
function speakerOf(words: Words, at: number): Found | null {
  const s = words.sentence[at]!
  const paragraph = words.sentences[s]?.paragraph
  for (const next of [s, s + 1, s - 1]) {
    const range = words.within[next]
    if (range === undefined || words.sentences[next]?.paragraph !== paragraph) continue
    // A neighbour counts only if the quotation runs on into it.
    const from = next > s ? range.start : words.within[s]!.start
    if (
      next !== s &&
      (words.flags[next > s ? from : range.end - 1]! & QUOTED) === 0 &&
      (words.flags[from]! & FIRST) === 0
    )
      continue
    if (next !== s && !holdsQuoted(words, range)) continue
    const found = speakerIn(words, range.start, range.end)
    if (found !== null) return {...found, from: range.start, to: range.end}
  }
  return null
}

function holdsQuoted(words: Words, {start, end}: {start: number; end: number}): boolean {
  for (let i = start; i < end; i++) if (words.flags[i]! & QUOTED) return true
  return false
}

const side = (words: Words, {name}: Found): Change['parent'] => ({
  from: name.from,
  to: name.to,
  value: phrase(words, name.from, name.to),
})
