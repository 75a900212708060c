import type {Range} from '../../../core/span.ts'
import {tokenAt} from '../../../text/tokens.ts'
import type {Tree} from '../../../text/tree.ts'
import {DOCUMENTS} from '../reporting-words.ts'
import {HEARSAY, SAYING, SAYINGS, THINKING} from './cue-words.ts'
import type {Found, Speaker} from './found.ts'
import {bare, phraseOf, under} from './phrase.ts'
import {lastBefore, quoteBefore, type Quote} from './quotes.ts'

/** Where a clause of the sentence ends for "according to": the next comma and conjunction, semicolon or dash outside quotation marks. */
const spoken = (text: string, r: Range): boolean => /[\p{L}\p{N}]/u.test(text.slice(r.start, r.end))

/** The noun phrase that begins at a token: climbs to its head. */
function headFrom(tree: Tree, from: number, last: number): number | undefined {
  let head = from
  for (let steps = 0; steps < 12; steps++) {
    const up = tree.head(head)
    if (up <= from - 1 || up >= last || !/^(PROPN|NOUN|PRON|NUM|ADJ|X|SYM)$/.test(tree.upos(up))) break
    if (!/^(det|compound|amod|flat|nummod|nmod|nmod:poss|nmod:desc|appos|case|advmod|punct)$/.test(tree.relation(head)))
      break
    head = up
  }
  return /^(PROPN|NOUN|PRON|NUM|ADJ|X)$/.test(tree.upos(head)) ? head : undefined
}

const withoutStop = (tree: Tree, first: number, last: number): number =>
  last - first > 1 && tree.word(last - 1) === '.' ? last - 1 : last

const hasVerb = (tree: Tree, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (/^(VERB|AUX)$/.test(tree.upos(i)) && /^(VBD|VBZ|VBP|MD)$/.test(tree.xpos(i))) return true
  return false
}

/**
 * "According to a complaint filed by the regulator and a note by the city, the builders …": where the tree ends the phrase early, and a comma with
 * a clause behind it comes before any verb that could be its own, the phrase goes on to the comma.
 */
function upToComma(tree: Tree, source: Speaker, last: number): Speaker {
  const from = tokenAt(tree.tokens, source.range.end)
  for (let i = from; i < Math.min(last, from + LABEL * 3); i++) {
    if (tree.word(i) !== ',') continue
    return i > from && !hasVerb(tree, from, i) && hasVerb(tree, i, Math.min(last, i + 20))
      ? {...source, range: {start: source.range.start, end: tree.range(i - 1, i - 1).end}}
      : source
  }
  return source
}

/** `according to X`, `as per X`, `in the words of X`, `in X's words`, before, behind or inside what X says. */
export function byPreposition(tree: Tree, first: number, last: number): Found[] {
  const found: Found[] = []
  for (let i = first; i + 1 < last; i++) {
    const word = tree.lower(i)
    const next = tree.lower(i + 1)
    const cueEnd =
      word === 'according' && next === 'to'
        ? i + 1
        : word === 'as' && next === 'per'
          ? i + 1
          : word === 'per' && i > first && tree.word(i - 1) === ','
            ? i
            : word === 'in' && next === 'the' && tree.lower(i + 2) === 'words' && tree.lower(i + 3) === 'of'
              ? i + 3
              : -1
    if (cueEnd < 0 || cueEnd + 1 >= last) continue
    const head = headFrom(tree, cueEnd + 1, last)
    if (head === undefined) continue
    const source = upToComma(tree, phraseOf(tree, head, cueEnd + 1, last), last)
    const sentence = tree.range(first, withoutStop(tree, first, last) - 1)
    const cue = tree.range(i, cueEnd)
    const before = {start: sentence.start, end: cue.start}
    const after = {start: source.range.end, end: sentence.end}
    const pieces: Range[] = []
    if (spoken(tree.text, before)) pieces.push(before)
    // In the middle both sides are said only if neither is a sentence without the other: "The mill, according to police, burnt down".
    if (
      pieces.length === 0 ||
      (/^\s*,\s/.test(tree.text.slice(after.start, after.start + 3)) && !hasVerb(tree, first, i))
    )
      pieces.push(after)
    const content = pieces.map((r) => bare(tree.text, r)).filter((r) => spoken(tree.text, r))
    if (content.length > 0) found.push({source, cue, content, rule: 'according-to'})
  }
  return found
}

/** `the ministry's claim that …`, `a report by the agency that …`. */
export function byNoun(tree: Tree, noun: number, first: number, last: number): Found | undefined {
  if (!SAYINGS.has(tree.lemma(noun)) || tree.upos(noun) !== 'NOUN') return undefined
  const that = noun + 1
  if (that >= last || tree.lower(that) !== 'that' || tree.relation(that) !== 'mark') return undefined
  const clause = tree.children(noun).find((c) => c === tree.head(that))
  if (clause === undefined) return undefined
  const all = under(tree, clause, noun + 1, last)
  const owner =
    tree.child(noun, 'nmod:poss') ??
    tree
      .children(noun)
      .find((c) => c > noun && c < clause && tree.children(c).some((k) => /^(by|from|of)$/.test(tree.lower(k))))
  const source =
    owner === undefined
      ? undefined
      : phraseOf(tree, owner, owner < noun ? first : noun + 1, owner < noun ? noun : clause)
  return {
    ...(source ? {source} : {}),
    cue: tree.range(noun, noun),
    content: [bare(tree.text, tree.range(all[0] ?? clause, all.at(-1) ?? clause))],
    rule: 'report-that',
  }
}

/** `reportedly`, `allegedly`: the clause without the adverb, and nobody is named. */
export function byAdverb(tree: Tree, adverb: number, first: number, last: number): Found | undefined {
  if (!HEARSAY.has(tree.lower(adverb))) return undefined
  const head = tree.head(adverb)
  if (head < first || head >= last) return undefined
  const all = under(tree, head, first, withoutStop(tree, first, last)).filter((i) => i !== adverb)
  const left = all.filter((i) => i < adverb)
  const right = all.filter((i) => i > adverb)
  const content = [left, right]
    .filter((side) => side.length > 0)
    .map((side) => bare(tree.text, tree.range(side[0]!, side.at(-1)!)))
    .filter((r) => spoken(tree.text, r))
  return content.length === 0 ? undefined : {cue: tree.range(adverb, adverb), content, rule: 'hearsay'}
}

/** Longest label of a speaker before a colon, tokens: "Foreign ministry spokesperson Hua Min:". */
const LABEL = 7
/** Shortest speech behind it, tokens. */
const SPEECH = 2

/**
 * A label and what it says: headlines, transcripts, live pages.
 *
 *     Police: Four dead after ferry capsizes        Twelve held in port raid – police
 *     MR IMHOF: I signed it.                        Rates to stay low: Bank of Ardenia
 */
export function byLabel(
  tree: Tree,
  first: number,
  last: number,
  headline: boolean,
  isSpeaker: (head: number, range: Range) => boolean,
  quotes: readonly Quote[],
  lineStart: boolean,
): Found | undefined {
  const {text} = tree
  const verbless = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++)
      if (/^(VERB|AUX)$/.test(tree.upos(i)) && /^(VBD|VBZ|VBP|MD|VB)$/.test(tree.xpos(i))) return false
    return true
  }
  const headOf = (from: number, to: number): number => {
    for (let i = to - 1; i >= from; i--) {
      const up = tree.head(i)
      if ((up < from || up >= to) && /^(PROPN|NOUN|PRON|ADJ|X|NUM|VERB)$/.test(tree.upos(i))) return i
    }
    return to - 1
  }
  const make = (from: number, to: number, said: Range): Found => {
    // "Statement by the foreign ministry: …": the ministry says it.
    let by = from + 1
    while (by < to - 1 && !/^(by|from)$/.test(tree.lower(by))) by++
    const says = by < to - 1 && DOCUMENTS.has(tree.lemma(by - 1))
    const start = says ? by + 1 : from
    return {
      source: {head: headOf(start, to), range: tree.range(start, to - 1)},
      ...(says ? {cue: tree.range(from, by)} : {}),
      content: [said],
      rule: 'headline-label',
    }
  }
  for (let i = first; i + 1 < last; i++) {
    // “It was late.” — Krystal Correa
    if (!/^[–—―]$|^--$/.test(tree.word(i)) || last - i > LABEL + 2) continue
    const quote = quoteBefore(text, quotes, tree.tokens.start[i]!)
    if (quote?.speech === true && verbless(i + 1, last) && /^(PROPN)$/.test(tree.upos(i + 1)))
      return {
        ...make(i + 1, /^[.!?]$/.test(tree.word(last - 1)) ? last - 1 : last, {start: quote.start, end: quote.end}),
        cue: tree.range(i, i),
      }
  }
  if (lineStart) {
    let start = first
    while (start < last && /^(NUM|PUNCT|SYM)$/.test(tree.upos(start)) && start < first + 3) start++
    for (let i = start + 1; i <= start + LABEL && i + SPEECH < last; i++) {
      if (tree.word(i) !== ':') continue
      const label = tree.range(start, i - 1)
      const said = bare(text, {start: tree.range(i, i).end, end: tree.range(last - 1, last - 1).end})
      const quote = quotes[lastBefore(quotes, said.start + 2)]
      const opens = quote !== undefined && quote.outer.start >= tree.range(i, i).end && quote.outer.start <= said.start
      if (
        verbless(start, i) &&
        (isSpeaker(headOf(start, i), label) || (opens && tree.upos(headOf(start, i)) !== 'PUNCT'))
      )
        return make(start, i, opens && quote.end > said.end ? {start: said.start, end: quote.end} : said)
      break
    }
  }
  if (!headline) return undefined
  for (let i = last - 2; i > first + SPEECH && i >= last - LABEL; i--) {
    if (!/^[:–—―-]$/.test(tree.word(i))) continue
    const label = tree.range(i + 1, last - 1)
    const dash = tree.word(i) !== ':'
    // Behind a dash the outlet's own name may stand: only a word for an office in small letters, or a short name in capitals.
    if (dash && !/^(the )?[\p{Ll} ]+$|^(UN|WHO|NATO|EU|IMF|FBI|US)$/u.test(text.slice(label.start, label.end))) break
    if (/\d/.test(text[label.start - 1] ?? '') || !verbless(i + 1, last)) break
    if (isSpeaker(headOf(i + 1, last), label))
      return make(i + 1, last, bare(text, {start: tree.range(first, first).start, end: tree.range(i, i).start}))
    break
  }
  return undefined
}

/**
 * A verb that the tagger took for a noun: "Brun insists that he has no regrets", "Friends hope that they are safe". Only between a noun and
 * "that" or a pronoun in the nominative.
 */
export const verbTakenForNoun = (tree: Tree, i: number, first: number, last: number): boolean =>
  i > first &&
  i + 1 < last &&
  (SAYING.has(tree.lemma(i)) || THINKING.has(tree.lemma(i))) &&
  (tree.xpos(i) === 'NNS' ? /^(NOUN|PROPN|ADJ)$/.test(tree.upos(i - 1)) : /^NNP?S$/.test(tree.xpos(i - 1))) &&
  /^(that|he|she|they|it|there|things)$/.test(tree.lower(i + 1))
