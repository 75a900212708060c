import {isTight, type Beside} from '../beside.ts'
import {OPPOSITES, POSITIONS} from '../lexicon.ts'
import {isQuoted, phrase, type Change} from './change.ts'

/**
 * A word changed for one that excludes it: directions, positions, opposites.
 *
 *   south of the port city  →  north of the port city
 *   ^^^^^                      ^^^^^
 */
export function oppositesChanged(beside: Beside): Change[] {
  const out: Change[] = []
  const {parent, child} = beside
  for (const hunk of beside.hunks) {
    if (!isTight(hunk, 3)) continue
    for (let i = hunk.p0; i < hunk.p1; i++)
      for (let j = hunk.c0; j < hunk.c1; j++) {
        const [one, other] = [parent.form[i]!, child.form[j]!]
        const known = EXCLUDING.has(one) && EXCLUDING.has(other)
        const found = !known
          ? undefined
          : OPPOSITES.find(({sides}) =>
              sides.some((a, k) => a.has(one) && sides.some((b, l) => k !== l && b.has(other))),
            )
        const alone = hunk.p1 - hunk.p0 === 1 && hunk.c1 - hunk.c0 === 1
        const moved = alone && found === undefined ? positions(one, other) : false
        if (found === undefined && !moved) continue
        // A position must be followed by what it is a position of; inside quotation marks it is the wording that changed.
        if (isQuoted(parent, i) && isQuoted(child, j)) continue
        if (moved && hunk.after < 3) continue
        out.push({
          slot: found?.slot ?? 'where',
          rule: found === undefined ? 'position-differs' : 'opposite-word',
          parent: {from: i, to: i + 1, value: phrase(parent, i, i + 1)},
          child: {from: j, to: j + 1, value: phrase(child, j, j + 1)},
          sure: found === undefined ? 0.75 : alone ? 0.88 : 0.6,
          wouldChangeIf: 'the two words were said of different things',
        })
      }
  }
  return [...out, ...directionsChanged(beside, out)]
}

/**
 * In other words: another direction before the same name.
 *
 *   a mountain road in northern Lapland  →  went off a road in the mountains of southern Lapland
 *                      ^^^^^^^^                                                 ^^^^^^^^
 */
function directionsChanged(beside: Beside, done: readonly Change[]): Change[] {
  const {parent, child, p, c} = beside
  if (!beside.mutual) return []
  const out: Change[] = []
  for (let i = p.start; i + 1 < p.end; i++) {
    const one = parent.form[i]!
    if (parent.rarity[i + 1]! < 0.9 || !DIRECTIONS.has(one)) continue
    for (let j = c.start; j + 1 < c.end; j++) {
      if (parent.code[i + 1] !== child.code[j + 1]) continue
      const other = child.form[j]!
      if (!WHERE.some(({sides}) => sides.some((a, k) => a.has(one) && sides.some((b, l) => k !== l && b.has(other)))))
        continue
      if (done.some((d) => d.parent.from === i || d.child.from === j)) continue
      out.push({
        slot: 'where',
        rule: 'direction-differs',
        parent: {from: i, to: i + 1, value: phrase(parent, i, i + 1)},
        child: {from: j, to: j + 1, value: phrase(child, j, j + 1)},
        sure: 0.75,
        wouldChangeIf: 'the two words were said of different things',
      })
    }
  }
  return out
}

/** All words of the lists, so that no list is read for the others. */
const EXCLUDING = new Set(OPPOSITES.flatMap(({sides}) => sides.flatMap((side) => [...side])))
const WHERE = OPPOSITES.filter((o) => o.slot === 'where')
const DIRECTIONS = new Set(WHERE.flatMap((o) => o.sides.flatMap((side) => [...side])))

const positionOf = (word: string): number => POSITIONS.findIndex((set) => set.has(word))

const positions = (a: string, b: string): boolean =>
  positionOf(a) >= 0 && positionOf(b) >= 0 && positionOf(a) !== positionOf(b)
