import {fold} from './fold.ts'

/**
 * British English doubles the l of a stem of two syllables, "travelled", "fuelled"; the l of one is its own:
 *
 *     filled   refilled   quelled      not "filed", "refiled", "queled"
 *       ^^         ^^      ^ goes with the q
 */
const DOUBLED_L =
  /^(?!(?:re|un|mis|over|out|back)-?[^aeiouy]+[aiou]ll)(.*[aeiouy][^aeiouy]+[aeiou]+|.*[^q][aeiou]{2})ll(ed|ing|er|ers)$/

const STYLES: readonly (readonly [RegExp, string])[] = [
  [/^(.{3,})isation$/, '$1ization'],
  [/^(.{3,})is(e|ed|es|ing)$/, '$1iz$2'],
  [/^(.{2,})our(s|ed|ing|ite|able|ful)?$/, '$1or$2'],
  [/^(.{2,})tre(s)?$/, '$1ter$2'],
  [DOUBLED_L, '$1l$2'],
  [/^programme(s)?$/, 'program$1'],
  [/^grey$/, 'gray'],
  [/^defence$/, 'defense'],
  [/^licence$/, 'license'],
  [/^tyre(s)?$/, 'tire$1'],
  [/^cheque(s)?$/, 'check$1'],
  [/^kerb(s)?$/, 'curb$1'],
  [/^(to|back|for|up|down|after)wards$/, '$1ward'],
  [/^ok(ay)?$/, 'ok'],
  [/^(gonna)$/, 'going to'],
]

/** A word without the marks of a house style: folded, American spelling. For comparing only. */
export function spellingFold(word: string): string {
  const folded = fold(word).replace(/^'+|'+$/g, '')
  for (const [from, to] of STYLES) if (from.test(folded)) return folded.replace(from, to)
  return folded
}
