import type {Beside} from '../beside.ts'
import {isCapital, phrase, type Change} from './change.ts'

const OWNERS = new Set(['its', 'his', 'her', 'their'])

/**
 * "Its" filled in with the wrong owner.
 *
 *   The lorry … Its driver was detained  →  The coach driver was arrested
 *               ^^^                             ^^^^^
 */
export function antecedentChanged(beside: Beside): Change[] {
  const {parent, child, p} = beside
  const out: Change[] = []
  for (const hunk of beside.hunks) {
    if (
      hunk.p1 - hunk.p0 < 1 ||
      hunk.p1 - hunk.p0 > 2 ||
      hunk.c1 - hunk.c0 < 1 ||
      hunk.c1 - hunk.c0 > 3 ||
      hunk.after < 1
    )
      continue
    const owner = hunk.p1 - 1
    if (!OWNERS.has(parent.form[owner]!)) continue
    const noun = hunk.c1 - 1
    if (child.rarity[noun]! < 0.9 || isCapital(child, noun)) continue
    if (!['the', 'a', 's'].includes(child.form[noun - 1] ?? '')) continue
    // The owner is named in the same sentence or the one before it; what is filled in is known from elsewhere alone.
    const sentence = parent.sentence[p.start]!
    const before = parent.within[sentence - 1]?.start ?? p.start
    const near = parent.stem.slice(before, p.end)
    if (near.includes(child.stem[noun]!) || !parent.stem.includes(child.stem[noun]!)) continue
    out.push({
      slot: 'who',
      rule: 'owner-differs',
      parent: {from: owner, to: hunk.p1 + 1, value: phrase(parent, owner, hunk.p1 + 1)},
      child: {from: noun, to: hunk.c1 + 1, value: phrase(child, noun, hunk.c1 + 1)},
      sure: 0.78,
      wouldChangeIf: `"${phrase(parent, owner, owner + 1)}" stood for the same thing in the first report`,
    })
  }
  return out
}
