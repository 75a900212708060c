import type {View} from '../view.ts'
import {sentenceOf, uposOf} from '../view.ts'
import {isNationality, type Piece} from './pieces.ts'
import {NOT_ROLES, PORTFOLIOS, ROLE_NOUNS} from './words.ts'

/** Titles that say nothing of an office. */
const FORMS_OF_ADDRESS =
  /^(?:mr|mrs|ms|miss|mx|sir|madam|dame|lord|lady|hon|honourable|honorable|shri|smt|then|former|acting)\.?$/

const isRoleNoun = (low: string): boolean =>
  ROLE_NOUNS.has(low) || (low.length > 4 && /(?:er|or|ist|man|woman)$/.test(low) && !NOT_ROLES.has(low))

/** The office said before or after a name, lower case: "rescue commander" in both lines.
 *
 *     rescue commander Rui Gonçalves said       Rui Gonçalves, the district's rescue commander, said
 *     ^--------------^                                                        ^--------------^
 */
export function rolesOf(view: View, piece: Piece): string[] {
  const roles: string[] = []
  if (piece.title !== undefined) {
    const words = view.low.slice(piece.title.first, piece.title.end).filter((w) => !FORMS_OF_ADDRESS.test(w))
    if (words.length > 0) roles.push(words.join(' ').replace(/ - /g, '-'))
  } else {
    const before = roleBefore(view, piece.first)
    if (before !== '') roles.push(before)
  }
  const after = roleAfter(view, piece.end)
  if (after !== '') roles.push(after)
  return roles
}

/** Most words of a role before its noun. */
const MODIFIERS = 3

function roleBefore(view: View, first: number): string {
  const {start} = sentenceOf(view, first)
  const {low, words} = view
  const head = first - 1
  // in a headline the role is in capitals too: "Rescue Chief Brandt Quits"
  const headline = view.casing[view.tokens.sentence[first]!] !== 'sentence'
  if (head < start || (!headline && !/^\p{Ll}/u.test(words[head]!)) || !isRoleNoun(low[head]!)) return ''
  let from = head
  while (from - 1 >= start && head - from < MODIFIERS && modifies(view, from - 1)) from--
  return low.slice(from, head + 1).join(' ')
}

function modifies(view: View, i: number): boolean {
  const tag = uposOf(view, i)
  if (!/^\p{L}[\p{L}-]*$/u.test(view.words[i]!)) return false
  if (!/^\p{Ll}/u.test(view.words[i]!) && view.casing[view.tokens.sentence[i]!] === 'sentence') return false
  if (tag !== undefined && view.casing[view.tokens.sentence[i]!] === 'sentence') return tag === 'NOUN' || tag === 'ADJ'
  return PORTFOLIOS.has(view.low[i]!) || isRoleNoun(view.low[i]!)
}

function roleAfter(view: View, end: number): string {
  const {low, words} = view
  const stop = sentenceOf(view, end - 1).end
  // "Ola Brandt, 51, was the rescue chief"
  let at = end
  if (low[at] === ',' && /^\d{1,3}$/.test(low[at + 1] ?? '') && low[at + 2] === ',') at += 3
  const verb = /^(?:is|was|became|remains|remained)$/.test(low[at] ?? '') && /^(?:a|an|the)$/.test(low[at + 1] ?? '')
  if (at >= stop || (low[at] !== ',' && !verb && at === end)) return ''
  let from = low[at] === ',' || verb ? at + 1 : at
  for (let i = from; i < Math.min(stop, from + 10); i++) {
    const word = low[i]!
    // The role is what stands behind the last 's, determiner or name before the head noun.
    if (
      word === "'s" ||
      word === "'" ||
      /^(?:a|an|the|his|her|their|its)$/.test(word) ||
      /^\p{Lu}/u.test(words[i]!) ||
      isNationality(word)
    ) {
      from = i + 1
      continue
    }
    if (/^[,.;:)]$/.test(word) || /^(?:of|in|at|for|with|from|on|who|and)$/.test(word)) {
      const role = low.slice(from, i)
      return role.length > 0 && role.length <= 4 && isRoleNoun(role[role.length - 1]!) ? role.join(' ') : ''
    }
    if (!/^\p{Ll}[\p{L}-]*$/u.test(words[i]!) && word !== '-') return ''
  }
  return ''
}
