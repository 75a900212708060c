import type {Range} from '../../core/span.ts'
import {abbreviationOf} from '../../text/abbreviations.ts'
import {classAt, CharacterClass, isUpper} from '../../text/characters.ts'
import {TokenKind, type Tokens} from '../../text/tokens.ts'

/** How two neighbouring lines stand; worked out once a report by `lineBreaks`. */
export type BreakAt = (gapStart: number, gapEnd: number) => 'blank' | 'ends' | 'wraps' | 'none'

/** Words that open a sentence after "U.S." or "Inc." far more often than they go on with it. */
const OPENERS = new Set(
  (
    'the a an in on at for from with by after before since during under as if when while although though because but and or so yet ' +
    'he she it they we i you this that these those there here his her its their our my your who what where why how which ' +
    'no not all some many most several both each every another one two three however meanwhile also still then now nor ' +
    "according officials police experts asked speaking last earlier it\u2019s it's he's to"
  ).split(' '),
)
const SPEECH_AFTER_QUOTE = new Set(
  'said says added asked told wrote replied shouted cried explained continued noted warned recalled tweeted answered insisted'.split(
    ' ',
  ),
)

const TERMINAL = /^(?:[.!?]+|…+|[。！？])$/
const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']', "''", '）'])
const OPENING = new Set(['"', '“', '‘', "'", '«', '(', '[', '``', '—', '–', '-', '…', '...'])
const ALWAYS_CLOSING = new Set(['”', '»', ')', ']', "''", '）'])

/** True if nothing stands between token `i` and the one before it. */
const glued = (tokens: Tokens, i: number): boolean => i > 0 && tokens.start[i] === tokens.end[i - 1]

/** What the token that ends a sentence looks like. */
function endingOf(text: string, tokens: Tokens, i: number): 'strong' | 'stop' | 'dots' | 'abbreviation' | null {
  const start = tokens.start[i]!
  const end = tokens.end[i]!
  const last = text.charAt(end - 1)
  if (!'.!?…。！？'.includes(last)) return null
  if (tokens.kind[i] === TokenKind.word) return last === '.' ? 'abbreviation' : null
  if (end - start > 6) return 'strong'
  const word = text.slice(start, end)
  if (!TERMINAL.test(word)) return null
  if (word === '.' || word === '。') return 'stop'
  return word.startsWith('..') || word.startsWith('…') ? 'dots' : 'strong'
}

/**
 * Whether a sentence ends after token `i` (a terminal mark, or an abbreviation with its stop), given the first token
 * `next` that belongs to what follows.
 *
 *     … at 5 p.m. Officials said …     ends: "officials" opens sentences
 *     … the U.S. Senate …              goes on
 *     "Why?" asked …                   goes on: a small letter follows
 */
function endsBefore(
  text: string,
  tokens: Tokens,
  i: number,
  next: number,
  ending: 'strong' | 'stop' | 'dots' | 'abbreviation',
): boolean {
  let first = next
  while (
    first < tokens.count &&
    OPENING.has(text.slice(tokens.start[first], Math.min(tokens.end[first]!, tokens.start[first]! + 4)))
  )
    first++
  if (first >= tokens.count) return true
  const at = tokens.start[first]!
  const word = text.slice(at, Math.min(tokens.end[first]!, at + 24))
  const lower = word.toLowerCase()
  const quoteClosed = next > i + 1
  if (/^\p{Ll}/u.test(word)) {
    // A new sentence may begin small on the web ("iPhone", "e-mails"); only strong marks without a closing quote end one.
    return (
      ending === 'strong' && !quoteClosed && !SPEECH_AFTER_QUOTE.has(lower) && tokens.kind[first] === TokenKind.word
    )
  }
  if (ending === 'abbreviation') {
    const bare = text.slice(tokens.start[i], tokens.end[i]! - 1)
    if (bare.length === 1 && isUpper(bare, 0)) return false
    const kind = abbreviationOf(bare)
    if (kind === 'before name' || kind === 'before digit') return false
    // A quotation mark may open the next sentence; a bracket goes on with this one: "Halloran Jr. (Ind.) said".
    return (first > next && !'([-–—'.includes(text.charAt(tokens.start[next]!))) || OPENERS.has(lower)
  }
  // `"No!" Anders said`: a name and a saying word after a closed quotation go on with it.
  if (quoteClosed && first + 1 < tokens.count && first === next) {
    for (let k = first + 1; k <= first + 3 && k < tokens.count; k++) {
      const saying = text.slice(tokens.start[k], tokens.end[k])
      if (ending === 'strong' && SPEECH_AFTER_QUOTE.has(saying)) return false
      if (!isUpper(saying, 0)) break
    }
  }
  return true
}

/** True for a curly opening quote that closes: no gap before it, one after it ("… decision.“ However"). */
const closesBackwards = (text: string, tokens: Tokens, i: number): boolean =>
  text.charAt(tokens.start[i]!) === '“' && glued(tokens, i) && classAt(text, tokens.end[i]!) === CharacterClass.gap

/** Marks that go with the sentence they close: quotes and brackets right after its last mark. Gives the next token. */
function afterClosers(text: string, tokens: Tokens, i: number, end: number): number {
  let next = i + 1
  while (next < end) {
    const mark = text.slice(tokens.start[next], Math.min(tokens.end[next]!, tokens.start[next]! + 3))
    if (!CLOSERS.has(mark) && !closesBackwards(text, tokens, next)) break
    if (!glued(tokens, next) && !ALWAYS_CLOSING.has(mark)) break
    next++
  }
  return next
}

/** A picture's credit glued to its caption without a mark: "… crane at the harbour Photo: Mara Lindqvist". */
const CREDITS = new Set(['image', 'photo', 'picture', 'photograph', 'photos', 'images'])
const opensCredit = (text: string, tokens: Tokens, i: number, end: number): boolean =>
  i + 1 < end &&
  text.charAt(tokens.start[i + 1]!) === ':' &&
  tokens.end[i]! - tokens.start[i]! <= 10 &&
  isUpper(text, tokens.start[i]!) &&
  CREDITS.has(text.slice(tokens.start[i], tokens.end[i]).toLowerCase())

/** Indices of the tokens in `range` that begin a sentence, its first among them; empty if the range is. */
export function sentenceStarts(text: string, tokens: Tokens, range: Range, breakAt: BreakAt): number[] {
  const starts: number[] = range.end > range.start ? [range.start] : []
  const parts = (line: ReturnType<BreakAt>): boolean => line === 'blank' || line === 'ends'
  let i = range.start
  while (i + 1 < range.end) {
    // "1. Of the 47 occupants": the number of a list that opens a sentence does not end it.
    const isListNumber = i === starts.at(-1)! + 1 && tokens.kind[i - 1] === TokenKind.number
    const ending = isListNumber ? null : endingOf(text, tokens, i)
    let next = i + 1
    let ends = false
    if (ending === null) {
      ends = parts(breakAt(tokens.end[i]!, tokens.start[next]!)) || opensCredit(text, tokens, next, range.end)
    } else {
      const closed = afterClosers(text, tokens, i, range.end)
      // A line end among the closing marks: the quote after it opens the next line.
      for (let k = i + 1; k < closed && !ends; k++) {
        if (parts(breakAt(tokens.end[k - 1]!, tokens.start[k]!))) {
          next = k
          ends = true
        }
      }
      if (!ends) {
        if (closed >= range.end) break
        next = closed
        const apart = tokens.start[closed]! > tokens.end[closed - 1]! || closed > i + 1
        ends =
          parts(breakAt(tokens.end[closed - 1]!, tokens.start[closed]!)) ||
          (apart && endsBefore(text, tokens, i, closed, ending))
      }
    }
    if (ends) starts.push(next)
    i = next
  }
  return starts
}
