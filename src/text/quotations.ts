import type {Range} from '../core/span.ts'
import {CharacterClass as C, classAt, isUpper, isWordAt} from './characters.ts'
import {beginsWithApostrophe} from './clitics.ts'

type Kind = 'double' | 'single' | 'guillemets'
type Role = 'opens' | 'closes' | 'either' | 'none'

interface Open {
  readonly kind: Kind
  /** First code unit after the mark. */
  readonly start: number
  readonly curly: boolean
  /** The mark stands at the start of its paragraph. */
  readonly leads: boolean
}

interface Mark {
  readonly kind: Kind
  readonly role: Role
  readonly curly: boolean
  /** Code units. */
  readonly width: number
}

const CLOSE_AFTER = /[\s.,;:!?)\]}\u2013\u2014\u2026-]/
const longestWord = 12

/** A single mark: an apostrophe inside or before a word is none. */
function singleRole(text: string, at: number): Role {
  const wordBefore = at > 0 && isWordAt(text, at - 1)
  const wordAfter = isWordAt(text, at + 1)
  if (wordBefore && wordAfter) return 'none'
  const gapBefore = at === 0 || classAt(text, at - 1) === C.gap || '([“"«—–-'.includes(text.charAt(at - 1))
  if (gapBefore && wordAfter) {
    let end = at + 1
    while (end - at < longestWord && isWordAt(text, end)) end++
    return beginsWithApostrophe(text.slice(at + 1, end)) ? 'none' : 'opens'
  }
  const after = text.charAt(at + 1)
  const closes = !gapBefore && (after === '' || CLOSE_AFTER.test(after) || '”"’»\''.includes(after))
  return closes ? 'closes' : 'none'
}

/** The quotation mark at `at`, or null. */
function markAt(text: string, at: number): Mark | null {
  const c = text.charAt(at)
  const gapBefore = at === 0 || classAt(text, at - 1) === C.gap || "([{‘'—–-".includes(text.charAt(at - 1))
  const gapAfter = classAt(text, at + 1) === C.gap
  switch (c) {
    case '“':
    case '‟':
      // Set as a closing mark after German „ or by a broken converter.
      return {kind: 'double', role: !gapBefore && gapAfter ? 'closes' : 'opens', curly: true, width: 1}
    case '„':
      return {kind: 'double', role: 'opens', curly: true, width: 1}
    case '”':
      return {kind: 'double', role: gapBefore && !gapAfter && at > 0 ? 'either' : 'closes', curly: true, width: 1}
    case '"': {
      const role = gapBefore && !gapAfter ? 'opens' : !gapBefore && gapAfter ? 'closes' : 'either'
      return {kind: 'double', role, curly: false, width: 1}
    }
    case '`':
      return text.charAt(at + 1) === '`' ? {kind: 'double', role: 'opens', curly: true, width: 2} : null
    case '«':
      return {kind: 'guillemets', role: 'opens', curly: true, width: 1}
    case '»':
      return {kind: 'guillemets', role: 'closes', curly: true, width: 1}
    case "'":
      if (text.charAt(at + 1) === "'") return {kind: 'double', role: 'either', curly: false, width: 2}
      return {kind: 'single', role: singleRole(text, at), curly: false, width: 1}
    case '‘':
      return {kind: 'single', role: singleRole(text, at) === 'none' ? 'none' : 'opens', curly: true, width: 1}
    case '’':
      return {kind: 'single', role: singleRole(text, at), curly: true, width: 1}
    default:
      return null
  }
}

/** "the miners’ wives": a plural possessive, not a closing mark, where a small letter goes on after it. */
const isPossessive = (text: string, at: number): boolean =>
  (text.charCodeAt(at - 1) | 32) === 115 &&
  text.charAt(at + 1) === ' ' &&
  isWordAt(text, at + 2) &&
  !isUpper(text, at + 2)

const MARKS = /["“”‟„`«»'‘’]/g

/**
 * Stretches between quotation marks, marks left out, sorted by start; a quotation inside another comes after it.
 *
 *     “We left,” she said. “It was ‘over’ by noon.”
 *      ^^^^^^^^             ^^^^^^^^^^^^^^^^^^^^^^
 *                                   ^^^^
 *
 * Curly and straight double marks, guillemets, and single marks that are not apostrophes. A quotation left open at the
 * end of a paragraph stands to its end if the next one opens with a mark (it goes on there), or if the paragraph itself
 * opened with it or the mark is curly; a straight or single mark that is never closed is no quotation.
 *
 * @param paragraphs ranges of the text in order; marks never pair across them.
 */
export function findQuotations(text: string, paragraphs: readonly Range[]): Range[] {
  const found: Range[] = []
  const add = (start: number, end: number): void => {
    while (start < end && classAt(text, start) === C.gap) start++
    while (end > start && classAt(text, end - 1) === C.gap) end--
    if (end > start) found.push({start, end})
  }
  for (const [p, paragraph] of paragraphs.entries()) {
    const stack: Open[] = []
    const depth = {double: 0, single: 0, guillemets: 0}
    const close = (kind: Kind, at: number): void => {
      for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
        depth[top.kind]--
        if (top.kind === kind) {
          add(top.start, at)
          return
        }
      }
    }
    MARKS.lastIndex = paragraph.start
    for (let hit = MARKS.exec(text); hit !== null && hit.index < paragraph.end; hit = MARKS.exec(text)) {
      const at = hit.index
      const mark = markAt(text, at)
      if (mark === null || mark.role === 'none') continue
      MARKS.lastIndex = at + mark.width
      const {kind} = mark
      const isOpen = depth[kind] > 0
      if (kind === 'single' && mark.role === 'closes') {
        // Only the innermost mark can be a single one's partner: ’ inside “…” that opened later is an apostrophe.
        if (stack.at(-1)?.kind === 'single' && !isPossessive(text, at)) close(kind, at)
        continue
      }
      const opens =
        mark.role === 'opens' ? mark.curly || !isOpen || kind === 'guillemets' : mark.role === 'either' && !isOpen
      if (opens) {
        stack.push({kind, start: at + mark.width, curly: mark.curly, leads: at === paragraph.start})
        depth[kind]++
      } else if (mark.role === 'opens' && stack.at(-1)?.kind === kind) {
        // A straight mark that can only open, while one is open: the earlier one was never closed.
        stack.pop()
        stack.push({kind, start: at + mark.width, curly: mark.curly, leads: at === paragraph.start})
      } else if (isOpen) close(kind, at)
    }
    const next = paragraphs[p + 1]
    const goesOn = next !== undefined && (markAt(text, next.start)?.role ?? 'none') === 'opens'
    const left = stack.find((open) => open.kind !== 'single')
    if (left !== undefined && (goesOn || left.leads || left.curly)) add(left.start, paragraph.end)
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}
