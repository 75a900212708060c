import type {Configuration} from './arc-hybrid.ts'
import {key1, key2, key3} from './hashing.ts'
import type {Tags} from './parser-features.ts'
import type {Guide} from './reversed.ts'

export const GUIDE_FEATURES = 32
export const GUIDE_LABEL_FEATURES = 20

/**
 * What the first opinion says of the configuration (reverse revision: Attardi & Dell'Orletta 2009): whether it has the
 * arcs in question, where it has the heads of the top and of the next token, and what it has still to come.
 */
export function guideFeatures(keys: Int32Array, at: number, state: Configuration, tags: Tags, guide: Guide): number {
  const {count, stack, depth, next} = state
  const none = count + 1
  const s0 = depth > 0 ? stack[depth - 1]! : none
  const s1 = depth > 1 ? stack[depth - 2]! : none
  const b0 = next
  const {head, label, lastChild} = guide
  const p = tags.fine
  const u = tags.coarse
  const h0 = head[s0]!
  const hb = head[b0]!
  const h1 = head[s1]!
  // Head of the top: next token, the one below, further on, further back, or between (already taken).
  const where0 = s0 === none ? 0 : h0 === b0 ? 1 : h0 === s1 ? 2 : h0 > b0 ? 3 : h0 > s1 && s1 !== none ? 5 : 4
  const whereB = b0 === count ? 0 : hb === s0 ? 1 : hb === s1 ? 2 : hb > b0 ? 3 : 4
  const where1 = s1 === none ? 0 : h1 === s0 ? 1 : h1 === b0 ? 2 : h1 > b0 ? 3 : 4
  const pending0 = s0 !== none && lastChild[s0]! >= b0 ? (lastChild[s0] === b0 ? 2 : 1) : 0
  const pending1 = s1 !== none && lastChild[s1]! >= b0 ? 1 : 0
  const both = where0 + 6 * whereB
  const all = both + 30 * pending0 + 90 * pending1 + 180 * where1
  const l0 = label[s0]!
  const lb = label[b0]!
  const s0p = p[s0]!
  const b0p = p[b0]!
  const s1p = p[s1]!
  let k = at
  keys[k++] = key1(300, where0)
  keys[k++] = key1(301, whereB)
  keys[k++] = key1(302, both)
  keys[k++] = key1(303, all)
  keys[k++] = key2(304, where0 + 6 * pending0, s0p)
  keys[k++] = key3(305, where0 + 6 * pending0, s0p, b0p)
  keys[k++] = key3(306, where0 + 6 * pending0, s1p, s0p)
  keys[k++] = key2(307, whereB, b0p)
  keys[k++] = key3(308, both, s0p, b0p)
  keys[k++] = key2(309, where0, l0)
  keys[k++] = key2(310, whereB, lb)
  keys[k++] = key3(311, all, l0, lb)
  keys[k++] = key3(312, where0 + 6 * pending0, l0, b0p)
  keys[k++] = key3(313, both, l0, s0p)
  keys[k++] = key3(314, whereB, lb, s0p)
  keys[k++] = key3(315, all, u[s0]!, u[b0]!)
  keys[k++] = key3(316, both, s1p, s0p)
  keys[k++] = key2(317, l0, lb)
  keys[k++] = key3(318, l0, label[s1]!, where1)
  keys[k++] = key3(319, where1, s1p, s0p)
  keys[k++] = key3(320, where0, p[h0 < 0 ? none : h0]!, s0p)
  keys[k++] = key3(321, whereB, p[hb < 0 ? none : hb]!, b0p)
  return k
}

/** The first opinion of an arc's label, and of what is still to come around it. */
export function guideLabelFeatures(
  keys: Int32Array,
  at: number,
  count: number,
  tags: Tags,
  guide: Guide,
  arcHead: number,
  dependent: number,
): number {
  const {head, label, lastChild, firstChild} = guide
  const p = tags.fine
  const none = count + 1
  const same = head[dependent] === arcHead ? 1 : 0
  const given = label[dependent]!
  const last = lastChild[arcHead]!
  const first = firstChild[arcHead]!
  const lastLabel = last < 0 || last === dependent ? 0 : label[last]!
  const firstLabel = first < 0 || first === dependent ? 0 : label[first]!
  const up = arcHead < count ? head[arcHead]! : none
  let k = at
  keys[k++] = key2(330, given, same)
  keys[k++] = key3(331, given, same, p[dependent]!)
  keys[k++] = key3(332, given, same, p[arcHead]!)
  keys[k++] = key3(333, given, p[dependent]!, p[arcHead]!)
  keys[k++] = key3(334, label[arcHead]!, p[arcHead]!, p[dependent]!)
  keys[k++] = key3(335, given, label[arcHead]!, same)
  keys[k++] = key3(336, p[up < 0 ? none : up]!, p[arcHead]!, p[dependent]!)
  keys[k++] = key3(337, given, lastLabel, p[dependent]!)
  keys[k++] = key3(338, given, firstLabel, p[dependent]!)
  keys[k++] = key3(339, lastLabel, firstLabel, p[dependent]!)
  return k
}
