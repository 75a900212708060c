import type {Tags} from './parser-features.ts'

/** Distance in tokens, in nine classes. */
export const bucket = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : distance < 22 ? 7 : 8

/** What stands between tokens `a` < `b`: any verb, comma, conjunction, in three bits and more for several. */
export function between(tags: Tags, a: number, b: number): number {
  if (b <= a + 1) return 0
  const few = (n: number): number => (n > 2 ? 2 : n)
  const verbs = few(tags.verbs[b - 1]! - tags.verbs[a]!)
  const commas = few(tags.commas[b - 1]! - tags.commas[a]!)
  const conjunctions = few(tags.conjunctions[b - 1]! - tags.conjunctions[a]!)
  return 1 + verbs + 3 * commas + 9 * conjunctions
}
