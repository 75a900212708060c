import {abbreviationOf} from './abbreviations.ts'
import {addressIn} from './addresses.ts'
import {CharacterClass as C, classAt, isAstralLetter, isUpper, isWordAt} from './characters.ts'
import {beginsWithApostrophe, cliticIn} from './clitics.ts'
import {formAt} from './fold.ts'
import {TokenKind, type Tokens} from './tokens.ts'
import {wordEnd} from './word-end.ts'

/** Columns that grow; `done` cuts them to size. */
interface Columns {
  count: number
  start: Uint32Array
  end: Uint32Array
  kind: Uint8Array
}

function push(columns: Columns, start: number, end: number, kind: number): void {
  if (columns.count === columns.start.length) {
    const size = columns.count * 2
    const grow = (old: Uint32Array): Uint32Array => {
      const wider = new Uint32Array(size)
      wider.set(old)
      return wider
    }
    columns.start = grow(columns.start)
    columns.end = grow(columns.end)
    const kinds = new Uint8Array(size)
    kinds.set(columns.kind)
    columns.kind = kinds
  }
  columns.start[columns.count] = start
  columns.end[columns.count] = end
  columns.kind[columns.count++] = kind
}

/** Longest word looked at for clitics and abbreviations. */
const LONGEST_WORD = 64

/** Puts down a word, cut at its clitic, with the full stop that belongs to it; gives where it ends. */
function pushWord(text: string, start: number, end: number, columns: Columns): number {
  const word = end - start <= LONGEST_WORD ? text.slice(start, end) : ''
  const kind = classAt(text, start) === C.digit ? TokenKind.number : TokenKind.word
  const cut = kind === TokenKind.word ? cliticIn(word) : 0
  if (cut > 0) {
    push(columns, start, start + cut, kind)
    // "don'tcha" and the like have no second clitic; "wouldn't've" has.
    const second = cliticIn(word.slice(0, cut))
    if (second > 0) {
      columns.end[columns.count - 1] = start + second
      push(columns, start + second, start + cut, kind)
    }
    push(columns, start + cut, end, kind)
    return end
  }
  if (classAt(text, end) === C.period && takesStop(text, start, end, word)) end++
  push(columns, start, end, kind)
  return end
}

/** Whether the full stop at `end` belongs to the word: "Mr.", "U.S.", "J." before a name; not "him." */
function takesStop(text: string, start: number, end: number, word: string): boolean {
  if (classAt(text, end + 1) === C.period) return false
  // U.S.  a.m.  D.C.: a stop inside, one letter after it.
  if (word.length >= 3 && classAt(text, end - 2) === C.period && classAt(text, end - 1) === C.letter) return true
  if (word === 'Ph.D' || word === 'M.Sc' || word === 'B.Sc') return true
  let next = end + 1
  while (classAt(text, next) === C.gap && next < text.length && next - end < 3 && text[next] !== '\n') next++
  if (end - start === 1) {
    // An initial: a capital between a name or a sentence start and another capital; "I" and "Plan B." are not.
    return isUpper(text, start) && next > end + 1 && isUpper(text, next) && word !== 'I' && !endsPlan(text, start)
  }
  const abbreviation = abbreviationOf(word)
  if (abbreviation === null) return false
  if (abbreviation === 'before digit') return classAt(text, next) === C.digit
  return true
}

/** "Plan B. The …", "vitamin C. A …": the word before an end-of-sentence letter is lower case or names a kind. */
function endsPlan(text: string, at: number): boolean {
  let end = at
  while (end > 0 && text.charCodeAt(end - 1) === 32) end--
  let begin = end
  while (begin > 0 && end - begin < LONGEST_WORD && classAt(text, begin - 1) === C.letter) begin--
  const before = text.slice(begin, end)
  return (
    before !== '' &&
    (/^(?:Plan|Group|Section|Class|Grade|Type|Vitamin|Hepatitis|Part)$/.test(before) || /^\p{Ll}/u.test(before))
  )
}

/** Runs of one of these are one token: "!!!", "...", "--", "***". */
const RUNNING = new Set('. ! ? - * = _ ~ + # < > | … — –'.split(' '))
const EMOTICON = /^(?::-?[)(DPp/\\|]|;-?[)P]|:'\(|>:\(|<3|=\))$/

/** Flags of emoji and what joins them, so that a family or a skin tone stays one token. */
function symbolEnd(text: string, at: number, limit: number): number {
  const point = text.codePointAt(at)!
  let end = at + (point > 0xffff ? 2 : 1)
  if (point < 0x2190) return end
  while (end < limit) {
    const next = text.codePointAt(end)!
    const joined = text.charCodeAt(end - 1) === 0x200d
    const isFlagPair = point >= 0x1f1e6 && point <= 0x1f1ff && next >= 0x1f1e6 && next <= 0x1f1ff && end - at === 2
    if (next === 0x200d || (next >= 0xfe00 && next <= 0xfe0f) || (next >= 0x1f3fb && next <= 0x1f3ff)) {
      end += next > 0xffff ? 2 : 1
    } else if (isFlagPair || (joined && next >= 0x2190)) end += next > 0xffff ? 2 : 1
    else break
  }
  return end
}

/** One mark or a run of the same, at `at`, that begins no word. Gives its end. */
function pushMark(text: string, at: number, limit: number, columns: Columns): number {
  const found = classAt(text, at)
  const c = text.charAt(at)
  if (found === C.apostrophe) {
    const next = text.charCodeAt(at + 1) | 32
    // "Star"'s: a clitic that follows a mark.
    if (at > 0 && classAt(text, at - 1) !== C.gap && next === 115 && !isWordAt(text, at + 2)) {
      push(columns, at, at + 2, TokenKind.word)
      return at + 2
    }
    let end = at + 1
    while (end < limit && isWordAt(text, end) && end - at < 8) end++
    if ((at === 0 || classAt(text, at - 1) === C.gap) && beginsWithApostrophe(text.slice(at + 1, end))) {
      push(columns, at, end, TokenKind.word)
      return end
    }
    // '' and `` stand for double quotation marks.
    const pair = text.charAt(at + 1) === c && (c === "'" || c === '`') ? 2 : 1
    push(columns, at, at + pair, TokenKind.punctuation)
    return at + pair
  }
  if (found === C.surrogate || found === C.symbol) {
    let end = symbolEnd(text, at, limit)
    if (RUNNING.has(c)) while (end < limit && text.charAt(end) === c) end++
    push(columns, at, end, TokenKind.symbol)
    return end
  }
  if (c === ':' || c === ';') {
    const size = EMOTICON.test(text.slice(at, at + 3)) ? 3 : EMOTICON.test(text.slice(at, at + 2)) ? 2 : 0
    if (size > 0 && at + size <= limit && !isWordAt(text, at + size)) {
      push(columns, at, at + size, TokenKind.symbol)
      return at + size
    }
  }
  let end = at + 1
  if (RUNNING.has(c)) {
    // "?!" is one mark too.
    const same = c === '!' || c === '?' ? '!?' : c
    while (end < limit && same.includes(text.charAt(end))) end++
  }
  push(columns, at, end, '%#&@+*=<>'.includes(c) ? TokenKind.symbol : TokenKind.punctuation)
  return end
}

/** All tokens of one run without white space. */
function pushRun(text: string, start: number, end: number, mayHoldAddress: boolean, columns: Columns): void {
  const address = mayHoldAddress ? addressIn(text, start, end) : null
  let at = start
  while (at < end) {
    if (address !== null && at === address.start) {
      push(columns, address.start, address.end, TokenKind.address)
      at = address.end
      continue
    }
    const limit = address !== null && at < address.start ? address.start : end
    const found = classAt(text, at)
    const isNumber = found === C.period && classAt(text, at + 1) === C.digit && at === start
    if (found === C.letter || found === C.digit || isNumber || (found === C.surrogate && isAstralLetter(text, at))) {
      const stop = wordEnd(text, at, limit)
      const isCurrency = text.charAt(stop) === '$' && stop - at <= 3 && isUpper(text, at) && stop < limit
      if (isCurrency) {
        push(columns, at, stop + 1, TokenKind.symbol)
        at = stop + 1
      } else at = pushWord(text, at, stop, columns)
    } else if (found === C.mark) {
      // A joiner or accent with no letter before it is not a token.
      at++
    } else at = pushMark(text, at, limit, columns)
  }
}

/**
 * Cuts a text into tokens the way UD's English treebanks do (EWT, GUM): clitics, hyphens, units and currency are cut off,
 * abbreviations, times, prefixes ("non-profit") and addresses stay whole. `sentence` is all 0: the splitter fills it.
 * Linear in the text; takes any string.
 */
export function tokenize(text: string): Tokens {
  const size = (text.length >> 2) + 16
  const columns: Columns = {
    count: 0,
    start: new Uint32Array(size),
    end: new Uint32Array(size),
    kind: new Uint8Array(size),
  }
  let at = 0
  while (at < text.length) {
    if (classAt(text, at) === C.gap) {
      at++
      continue
    }
    const start = at
    let mayHoldAddress = false
    while (at < text.length) {
      const found = classAt(text, at)
      if (found === C.gap) break
      const code = text.charCodeAt(at)
      if (code === 64 || code === 35) mayHoldAddress = true
      else if (code === 46 && at > start && isWordAt(text, at + 1)) mayHoldAddress = true
      else if (code === 47 && text.charCodeAt(at - 1) === 47) mayHoldAddress = true
      at++
    }
    pushRun(text, start, at, mayHoldAddress, columns)
  }
  const count = columns.count
  const form = new Uint32Array(count)
  for (let i = 0; i < count; i++) form[i] = formAt(text, columns.start[i]!, columns.end[i]!)
  return {
    count,
    start: columns.start.slice(0, count),
    end: columns.end.slice(0, count),
    kind: columns.kind.slice(0, count),
    form,
    sentence: new Uint32Array(count),
  }
}
