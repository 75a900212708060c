import type {Configuration} from './arc-hybrid.ts'
import type {Atoms} from './atoms.ts'
import {between, bucket} from './between.ts'
import {key2, key3} from './hashing.ts'
import type {Tags} from './parser-features.ts'

/**
 * Features of the arc from `head` to `dependent`, taken when it is made (everything below `dependent` is known): those
 * that mostly decide its label. Written from `at` on; gives where they end.
 */
export function coreLabelFeatures(
  keys: Int32Array,
  at: number,
  state: Configuration,
  atoms: Atoms,
  tags: Tags,
  head: number,
  dependent: number,
): number {
  const {label, left1, left2, right1, right2, count} = state
  const {form, fine} = atoms
  const p = tags.fine
  const u = tags.coarse
  const hw = form[head]!
  const hp = p[head]!
  const hu = u[head]!
  const hc = fine[head]!
  const dw = form[dependent]!
  const dp = p[dependent]!
  const dc = fine[dependent]!
  const direction = head > dependent ? 1 : 0
  const low = head > dependent ? dependent : head
  const high = head > dependent ? head : dependent
  const dist = (bucket(high - low) << 1) | direction
  const mid = (between(tags, low, high) << 1) | direction
  const dl = left1[dependent]!
  const dl2 = left2[dependent]!
  const dr = right1[dependent]!
  // The head's nearest child on the same side that was there before, and what it has on the other.
  const sibling = direction === 1 ? left2[head]! : right2[head]!
  const across = direction === 1 ? right1[head]! : left1[head]!
  const before = dependent > 0 ? dependent - 1 : count + 1
  const after = dependent + 1 <= count ? dependent + 1 : count + 1
  let k = at
  keys[k++] = key2(201, dp, direction)
  keys[k++] = key3(202, hp, dp, direction)
  keys[k++] = key3(205, hw, dp, direction)
  keys[k++] = key3(206, hp, dw, direction)
  keys[k++] = key3(207, hw, dw, direction)
  keys[k++] = key3(209, hc, dp, direction)
  keys[k++] = key3(210, hp, dc, direction)
  keys[k++] = key3(211, hp, dp, dist)
  keys[k++] = key3(212, hp, dp, mid)
  keys[k++] = key3(213, form[dl]!, dp, hu)
  keys[k++] = key3(214, form[dl]!, dw, direction)
  keys[k++] = key3(215, p[dl]!, dp, hp)
  keys[k++] = key3(216, p[dr]!, dp, hp)
  keys[k++] = key3(217, label[dl]!, label[dl2]!, dp)
  keys[k++] = key3(219, label[dl]!, hp, dp)
  keys[k++] = key3(220, label[sibling]!, hp, dp)
  keys[k++] = key3(222, label[across]!, hp, dp)
  keys[k++] = key3(224, form[dl]!, hw, dp)
  keys[k++] = key3(227, p[before]!, dp, hp)
  keys[k++] = key3(228, p[after]!, dp, hp)
  return k
}

/** The rest: only looked at where the core leaves two labels close. */
export function moreLabelFeatures(
  keys: Int32Array,
  at: number,
  state: Configuration,
  atoms: Atoms,
  tags: Tags,
  head: number,
  dependent: number,
): number {
  const {label, left1, left2, right1, right2, lefts, rights, count} = state
  const {form, fine, coarse, suffix3} = atoms
  const p = tags.fine
  const u = tags.coarse
  const hw = form[head]!
  const hp = p[head]!
  const hu = u[head]!
  const hc = fine[head]!
  const dw = form[dependent]!
  const dp = p[dependent]!
  const dc = fine[dependent]!
  const direction = head > dependent ? 1 : 0
  const dl = left1[dependent]!
  const dl2 = left2[dependent]!
  const dr = right1[dependent]!
  const dr2 = right2[dependent]!
  // The head's nearest child on the same side that was there before, and what it has on the other.
  const sibling = direction === 1 ? left2[head]! : right2[head]!
  const across = direction === 1 ? right1[head]! : left1[head]!
  const before = dependent > 0 ? dependent - 1 : count + 1
  const after = dependent + 1 <= count ? dependent + 1 : count + 1
  let k = at
  keys[k++] = key2(200, hp, direction)
  keys[k++] = key2(203, hw, direction)
  keys[k++] = key2(204, dw, direction)
  keys[k++] = key3(208, hc, dc, direction)
  keys[k++] = key3(218, label[dr]!, label[dr2]!, dp)
  keys[k++] = key3(221, label[sibling]!, hw, dp)
  keys[k++] = key3(223, label[left1[head]!]!, label[left2[head]!]!, hp)
  keys[k++] = key3(225, form[dl]!, dc, hp)
  keys[k++] = key3(226, form[dl]!, hc, direction)
  keys[k++] = key3(229, form[before]!, dp, hu)
  keys[k++] = key3(230, form[after]!, dp, hu)
  keys[k++] = key3(231, suffix3[dependent]!, dp, hu)
  keys[k++] = key3(232, lefts[head]!, rights[head]!, hp)
  keys[k++] = key3(233, lefts[dependent]!, rights[dependent]!, dp)
  keys[k++] = key3(234, p[before]!, p[after]!, dp)
  keys[k++] = key3(235, coarse[head]!, coarse[dependent]!, dp)
  keys[k++] = key3(236, label[dl]!, dw, hu)
  keys[k++] = key3(237, form[dl2]!, form[dl]!, dp)
  keys[k++] = key3(238, label[across]!, dw, hu)
  keys[k++] = key3(239, hc, dc, form[dl]!)
  return k
}
