import type {Kinship} from '../lineage.ts'
import {nameStands} from '../names.ts'
import {differentSpeakers, type Speaker} from '../speakers.ts'
import {QUOTED, type Words} from '../words.ts'
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
    const speakers = differentSpeakers(parent, a + from, child, b + from)
    if (speakers === null) continue
    const [one, other] = speakers
    out.push({
      slot: 'saidBy',
      rule: 'speaker-differs',
      parent: side(parent.words, one),
      child: side(child.words, other),
      // A name that the parent has elsewhere was mixed up; an unknown one may be another name of the same.
      sure: nameStands(other.name, parent.words) ? 0.9 : 0.6,
      wouldChangeIf: 'the two names were of one and the same, or both had said it',
    })
  }
  return out
}

const side = (words: Words, {name}: Speaker): Change['parent'] => ({
  from: name.from,
  to: name.to,
  value: phrase(words, name.from, name.to),
})
