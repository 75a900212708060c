import {isTight, type Beside} from '../beside.ts'
import {RANKS} from '../lexicon.ts'
import {sideOf, type Change} from './change.ts'

/**
 * A bound of a rank that was lost: the first since a year became the first of all.
 *
 *   the first written accord … since 1998  →  the first ever written accord …
 *       ^^^^^                  ^^^^^^^^^^             ^^^^^ ^^^^
 */
export function orderChanged(beside: Beside): Change[] {
  const {parent, child, p, c} = beside
  const out: Change[] = rankChanged(beside)
  for (let i = p.start; i < p.end; i++) {
    const j = beside.at[i - p.start]!
    if (j < 0 || !RANKS.has(parent.form[i]!)) continue
    const since = parent.form.indexOf('since', i)
    if (since < 0 || since >= p.end || since - i > 25) continue
    const year = /^\d{4}$/.test(parent.form[since + 1] ?? '')
    const inChild = child.form.indexOf('since', j)
    if (!year || (inChild >= 0 && inChild < c.end)) continue
    // What follows the rank is the same thing in both.
    const kept = beside.at.slice(i - p.start + 1, since - p.start).filter((x) => x >= 0).length
    if (kept < Math.min(3, since - i - 1)) continue
    const ever =
      child.form.slice(j, Math.min(c.end, j + 3)).includes('ever') ||
      child.form.slice(j, c.end).join(' ').includes('in history')
    out.push({
      slot: 'order',
      rule: 'bound-of-rank-lost',
      parent: {from: since, to: Math.min(p.end, since + 2), value: `${parent.form[i]} since ${parent.form[since + 1]}`},
      child: {
        ...sideOf(child, j, Math.min(c.end, ever ? j + 2 : j + 1), c),
        value: `${child.form[j]}${ever ? ' ever' : ''}`,
      },
      sure: ever ? 0.9 : 0.45,
      wouldChangeIf: 'the rank were bounded in another sentence of the copy',
    })
  }
  return out
}

const PLACES = new Set(['second', 'third', 'fourth', 'fifth', 'sixth', 'joint'])

/**
 * A place in a ranking that was lost or put in.
 *
 *   the second largest quake since 1931  →  the largest quake since 1931
 *       ^^^^^^
 */
function rankChanged(beside: Beside): Change[] {
  const {parent, child, p, c} = beside
  const out: Change[] = []
  for (const hunk of beside.hunks) {
    if (!isTight(hunk, 1) || hunk.p1 - hunk.p0 + hunk.c1 - hunk.c0 !== 1) continue
    const lost = hunk.p1 > hunk.p0
    const place = lost ? parent.form[hunk.p0]! : child.form[hunk.c0]!
    const rank = parent.form[hunk.p1] ?? ''
    if (!PLACES.has(place) || !(RANKS.has(rank) || rank.endsWith('est'))) continue
    out.push({
      slot: 'order',
      rule: lost ? 'place-in-rank-lost' : 'place-in-rank-added',
      parent: {...sideOf(parent, hunk.p0, hunk.p1, p), value: lost ? `${place} ${rank}` : rank},
      child: {...sideOf(child, hunk.c0, hunk.c1, c), value: lost ? rank : `${place} ${rank}`},
      sure: 0.88,
      wouldChangeIf: 'the two reports ranked it among different things',
    })
  }
  return out
}
