import type {Configuration} from './arc-hybrid.ts'
import type {Atoms} from './atoms.ts'
import {key1, key2, key3} from './hashing.ts'
import {between, bucket} from './between.ts'
import type {Tags} from './parser-features.ts'

/**
 * The features of a configuration: the rich set of Zhang & Nivre (2011), carried over to arc-hybrid, less what each of the
 * two parsers does as well without (on the development parts of EWT and GUM). Written into `keys` from `at` on; gives
 * where they end.
 */
export function transitionFeatures(
  keys: Int32Array,
  at: number,
  state: Configuration,
  atoms: Atoms,
  tags: Tags,
  guided: boolean,
): number {
  const k = commonFeatures(keys, at, state, atoms, tags)
  return guided ? guidedFeatures(keys, k, state, atoms, tags) : unguidedFeatures(keys, k, state, atoms, tags)
}

/** What both parsers look at. */
function commonFeatures(keys: Int32Array, at: number, state: Configuration, atoms: Atoms, tags: Tags): number {
  const {count, stack, depth, next, label, left1, left2, right1, right2, lefts, rights} = state
  const none = count + 1
  const {form, fine} = atoms
  const s0 = depth > 0 ? stack[depth - 1]! : none
  const s1 = depth > 1 ? stack[depth - 2]! : none
  const s2 = depth > 2 ? stack[depth - 3]! : none
  const b0 = next
  const b1 = next + 1 <= count ? next + 1 : none
  const b2 = next + 2 <= count ? next + 2 : none
  const p = tags.fine
  const u = tags.coarse
  const s0w = form[s0]!
  const b0w = form[b0]!
  const b1w = form[b1]!
  const s0p = p[s0]!
  const s1p = p[s1]!
  const s2p = p[s2]!
  const b0p = p[b0]!
  const b1p = p[b1]!
  const b2p = p[b2]!
  const s0c = fine[s0]!
  const s1c = fine[s1]!
  const b0c = fine[b0]!
  const s0l = left1[s0]!
  const s0r = right1[s0]!
  const s1r = right1[s1]!
  const b0l = left1[b0]!
  const s0r2 = right2[s0]!
  const b0l2 = left2[b0]!
  const dist = s0 === none ? 9 : bucket(b0 - s0)
  const mid = s0 === none ? 0 : between(tags, s0, b0)
  const midS = s1 === none ? 0 : between(tags, s1, s0)
  const s0vl = lefts[s0]!
  const s0vr = rights[s0]!
  const b0vl = lefts[b0]!
  const before = b0 > 0 ? p[b0 - 1]! : 0
  const after = s0 === none ? 0 : p[s0 + 1]!
  let k = at
  keys[k++] = key1(3, s0p)
  keys[k++] = key1(8, s1c)
  keys[k++] = key1(11, b0p)
  keys[k++] = key2(13, b1w, b1p)
  keys[k++] = key1(14, b1p)
  keys[k++] = key1(17, b2p)
  keys[k++] = key1(19, s2p)
  keys[k++] = key3(20, s0w, b0w, s0p)
  keys[k++] = key2(24, s0p, b0w)
  keys[k++] = key2(25, s0p, b0p)
  keys[k++] = key2(26, b0p, b1p)
  keys[k++] = key2(37, s0p, b0c)
  keys[k++] = key2(40, s1c, b0p)
  keys[k++] = key2(42, b0w, b1w)
  keys[k++] = key3(45, b0p, b1p, b2p)
  keys[k++] = key3(46, s0p, b0p, b1p)
  keys[k++] = key3(52, s0p, b0p, p[b0l]!)
  keys[k++] = key3(56, s1p, s0p, p[s0r]!)
  keys[k++] = key3(60, s0w, b0p, b1p)
  keys[k++] = key3(61, s0p, b0w, b1p)
  keys[k++] = key3(63, s0c, b0p, b1p)
  keys[k++] = key3(68, s0p, b0p, dist)
  keys[k++] = key3(72, s1p, s0p, midS)
  keys[k++] = key2(74, mid, midS)
  keys[k++] = key3(75, s0w, b0p, mid)
  keys[k++] = key2(77, s0p, s0vl)
  keys[k++] = key2(78, s0w, s0vr)
  keys[k++] = key2(83, b0p, b0vl)
  keys[k++] = key2(87, p[s0l]!, label[s0l]!)
  keys[k++] = key2(88, p[s0r]!, label[s0r]!)
  keys[k++] = key2(89, p[s1r]!, label[s1r]!)
  keys[k++] = key2(90, p[b0l]!, label[b0l]!)
  keys[k++] = key3(92, s0p, label[s0r]!, label[s0r2]!)
  keys[k++] = key3(94, b0p, label[b0l]!, label[b0l2]!)
  keys[k++] = key2(99, s0p, form[s0l]!)
  keys[k++] = key2(102, b0p, form[b0l]!)
  keys[k++] = key3(107, label[s1r]!, label[s0l]!, s0p)
  keys[k++] = key3(108, s0p, after, b0p)
  keys[k++] = key3(109, s0p, before, b0p)
  keys[k++] = key3(112, u[s0]!, mid, u[b1]!)
  return k
}

/** What a parser looks at besides that has a first opinion before it. */
function guidedFeatures(keys: Int32Array, at: number, state: Configuration, atoms: Atoms, tags: Tags): number {
  const {count, stack, depth, next, label, left1, right1, lefts, rights} = state
  const none = count + 1
  const {form, fine} = atoms
  const s0 = depth > 0 ? stack[depth - 1]! : none
  const s1 = depth > 1 ? stack[depth - 2]! : none
  const s2 = depth > 2 ? stack[depth - 3]! : none
  const b0 = next
  const b1 = next + 1 <= count ? next + 1 : none
  const b2 = next + 2 <= count ? next + 2 : none
  const p = tags.fine
  const s0w = form[s0]!
  const s1w = form[s1]!
  const b0w = form[b0]!
  const s0p = p[s0]!
  const s1p = p[s1]!
  const s2p = p[s2]!
  const b0p = p[b0]!
  const b1p = p[b1]!
  const b2p = p[b2]!
  const s0c = fine[s0]!
  const s0l = left1[s0]!
  const s0r = right1[s0]!
  const s1l = left1[s1]!
  const s1r = right1[s1]!
  const dist = s0 === none ? 9 : bucket(b0 - s0)
  const gap = s1 === none ? 9 : bucket(s0 - s1)
  const mid = s0 === none ? 0 : between(tags, s0, b0)
  const s0vl = lefts[s0]!
  const s0vr = rights[s0]!
  const s1vr = rights[s1]!
  const s1vl = lefts[s1]!
  const afterS1 = s1 === none ? 0 : p[s1 + 1]!
  const beforeS0 = s0 === none || s0 === 0 ? 0 : p[s0 - 1]!
  let k = at
  keys[k++] = key2(1, s0w, s0p)
  keys[k++] = key1(4, s0c)
  keys[k++] = key2(5, s1w, s1p)
  keys[k++] = key1(7, s1p)
  keys[k++] = key1(15, fine[b1]!)
  keys[k++] = key2(16, form[b2]!, b2p)
  keys[k++] = key2(18, form[s2]!, s2p)
  keys[k++] = key2(23, s0w, b0p)
  keys[k++] = key3(28, s1w, s1p, s0p)
  keys[k++] = key2(30, s1p, s0p)
  keys[k++] = key2(31, s1p, b0p)
  keys[k++] = key3(48, s2p, s1p, s0p)
  keys[k++] = key3(49, s1p, b0p, b1p)
  keys[k++] = key3(50, s0p, p[s0l]!, b0p)
  keys[k++] = key3(53, s1p, p[s1r]!, s0p)
  keys[k++] = key3(54, s1p, p[s1l]!, s0p)
  keys[k++] = key3(55, s1p, s0p, p[s0l]!)
  keys[k++] = key2(67, s0w, dist)
  keys[k++] = key2(69, b0w, dist)
  keys[k++] = key3(70, s1p, s0p, gap)
  keys[k++] = key3(71, s0p, b0p, mid)
  keys[k++] = key3(73, s1p, b0p, mid)
  keys[k++] = key2(76, s0w, s0vl)
  keys[k++] = key2(79, s0p, s0vr)
  keys[k++] = key2(80, s1w, s1vr)
  keys[k++] = key3(85, s1p, s0p, s1vr)
  keys[k++] = key3(86, s1p, s1vl, s1vr)
  keys[k++] = key2(95, s0w, label[s0l]!)
  keys[k++] = key2(96, s0w, label[s0r]!)
  keys[k++] = key2(97, s1w, label[s1r]!)
  keys[k++] = key2(101, s1p, form[s1r]!)
  keys[k++] = key3(105, s1p, label[s1l]!, s0p)
  keys[k++] = key3(110, s1p, afterS1, s0p)
  keys[k++] = key3(111, s1p, beforeS0, s0p)
  keys[k++] = key3(114, s1w, s0w, b0p)
  return k
}

/** What a parser looks at besides that gives the first opinion. */
function unguidedFeatures(keys: Int32Array, at: number, state: Configuration, atoms: Atoms, tags: Tags): number {
  const {count, stack, depth, next, label, left1, left2, right1, right2, lefts, rights} = state
  const none = count + 1
  const {form, fine, coarse} = atoms
  const s0 = depth > 0 ? stack[depth - 1]! : none
  const s1 = depth > 1 ? stack[depth - 2]! : none
  const b0 = next
  const b1 = next + 1 <= count ? next + 1 : none
  const p = tags.fine
  const s0w = form[s0]!
  const s1w = form[s1]!
  const b0w = form[b0]!
  const s0p = p[s0]!
  const s1p = p[s1]!
  const b0p = p[b0]!
  const b1p = p[b1]!
  const s0c = fine[s0]!
  const b0c = fine[b0]!
  const s0k = coarse[s0]!
  const b0k = coarse[b0]!
  const s0l = left1[s0]!
  const s0r = right1[s0]!
  const s1r = right1[s1]!
  const b0l = left1[b0]!
  const s0l2 = left2[s0]!
  const s1r2 = right2[s1]!
  const mid = s0 === none ? 0 : between(tags, s0, b0)
  const s0vr = rights[s0]!
  const b0vl = lefts[b0]!
  let k = at
  keys[k++] = key2(9, b0w, b0p)
  keys[k++] = key1(10, b0w)
  keys[k++] = key3(22, s0p, b0w, b0p)
  keys[k++] = key3(27, s1w, s0w, s1p)
  keys[k++] = key2(32, s1w, b0w)
  keys[k++] = key3(35, s0k, b0k, mid)
  keys[k++] = key2(39, s1p, s0c)
  keys[k++] = key3(47, s1p, s0p, b0p)
  keys[k++] = key3(51, s0p, p[s0r]!, b0p)
  keys[k++] = key3(59, s1p, s0p, b0w)
  keys[k++] = key3(66, s1p, s0p, b0c)
  keys[k++] = key2(82, b0w, b0vl)
  keys[k++] = key3(84, s0p, b0p, s0vr)
  keys[k++] = key3(91, s0p, label[s0l]!, label[s0l2]!)
  keys[k++] = key3(93, s1p, label[s1r]!, label[s1r2]!)
  keys[k++] = key2(98, b0w, label[b0l]!)
  keys[k++] = key2(100, s0p, form[s0r]!)
  keys[k++] = key3(103, s0p, label[s0r]!, b0p)
  keys[k++] = key3(113, s0w, p[s0l]!, b0p)
  keys[k++] = key3(115, s0w, b0w, b1p)
  return k
}
