import {isCommonWord, isGivenName, lookUp} from '../gazetteer.ts'
import type {View} from '../view.ts'
import {textOf} from '../view.ts'
import {isCapital, isNameLike, opensSentence, type CaseEvidence} from './capitals.ts'
import {
  ORGANISATION_HEADS,
  OTHER_HEADS,
  PARTICLES,
  PLACE_HEADS,
  POSSESSIVE_JOINS,
  POSSESSIVE_NAMES,
  TAKES_FOR,
  TAKES_OF,
} from './words.ts'

/** A stretch of tokens that may hold one or more names: `first` up to, not including, `end`. */
export interface Run {
  readonly first: number
  readonly end: number
}

export const isHead = (low: string): boolean =>
  ORGANISATION_HEADS.has(low) || PLACE_HEADS.has(low) || OTHER_HEADS.has(low)

const OF_SAINTS = /^(?:hospital|church|cathedral|college|school|basilica|square|abbey|chapel|infirmary|hospice)$/

/** Longest name looked at, in tokens. */
const LONGEST = 14

/** All stretches of name-like words with the small words that join them. */
export function findRuns(view: View, evidence: CaseEvidence): Run[] {
  const known = new Int8Array(view.tokens.count + 1)
  const like = (i: number): boolean => {
    if (i >= view.tokens.count) return false
    if (known[i] === 0) known[i] = isNameLike(view, evidence, i) ? 1 : -1
    return known[i] === 1
  }
  const runs: Run[] = []
  for (const {start, end: stop} of view.ranges) {
    for (let i = start; i < stop;) {
      if (!like(i)) {
        i++
        continue
      }
      let end = i + 1
      while (end < stop && end - i < LONGEST) {
        if (like(end)) {
          if (bracketBetween(view, end)) break
          end++
          continue
        }
        const next = joined(view, like, i, end, stop)
        if (next === end) break
        end = next
      }
      runs.push({first: withArticle(view, i, start), end})
      i = end
    }
  }
  return runs
}

/** "al-Bab", "el-Sisi": where the run begins with its article. */
const withArticle = ({low, words, gap}: View, first: number, start: number): number =>
  first - 2 >= start &&
  low[first - 1] === '-' &&
  gap[first] === 0 &&
  gap[first - 1] === 0 &&
  words[first - 2] === low[first - 2] &&
  /^(?:al|el|as|ash|ar|at|an|ad|adh|az|ul)$/.test(low[first - 2]!)
    ? first - 2
    : first

/** Small words in the middle of a name of a place: "Port-au-Prince", "Rostov-on-Don". */
const INSIDE = /^(?:au|aux|on|upon|under|le|la|les|lès|de|du|del|en|sur|sous|el|al|ar|as|ash|of|the|by|in|am|an|da|do)$/

const bracketBetween = (view: View, i: number): boolean =>
  /[\n([|]/.test(view.report.text.slice(view.tokens.end[i - 1], view.tokens.start[i]))

/** Where the run goes on after the small words at `at`; `at` if it ends there. */
function joined(view: View, like: (i: number) => boolean, first: number, at: number, stop: number): number {
  const {low, words, gap} = view
  const word = low[at]!
  const before = low[at - 1]!
  const tight = gap[at] === 0
  if (bracketBetween(view, at)) return at
  if (word === '-' && tight && at + 1 < stop && gap[at + 1] === 0 && like(at + 1)) {
    const twoPlaces =
      lookUp(words[at - 1]!).length > 0 &&
      lookUp(words[at + 1]!).length > 0 &&
      lookUp(textOf(view, at - 1, at + 2)).length === 0
    return twoPlaces ? at : at + 2
  }
  if (
    word === '-' &&
    at + 3 < stop &&
    low[at + 2] === '-' &&
    [0, 1, 2, 3].every((k) => gap[at + k] === 0) &&
    INSIDE.test(words[at + 1]!) &&
    isCapital(words[at + 3]!)
  )
    return at + 4
  // "Cox's Bazar"
  if (word === "'s" && at + 1 < stop && isCapital(words[at + 1]!) && lookUp(textOf(view, first, at + 2)).length > 0)
    return at + 2
  if (word === '&' && at + 1 < stop && isCapital(words[at + 1]!)) return at + 2
  if (word === "'s" && POSSESSIVE_NAMES.has(before)) return at + 1
  if (
    (word === "'s" || word === "'") &&
    POSSESSIVE_JOINS.has(before.replace(/s$/, '')) &&
    at + 1 < stop &&
    isCapital(words[at + 1]!)
  )
    return at + 2
  if ((word === "'s" || word === "'") && POSSESSIVE_JOINS.has(before) && at + 1 < stop && isCapital(words[at + 1]!))
    return at + 2
  // "St Thomas' Hospital", "Guy's Hospital"; "London's Hospital Road" has a place before
  if (
    (word === "'s" || word === "'") &&
    at + 1 < stop &&
    OF_SAINTS.test(low[at + 1]!) &&
    isCapital(words[at + 1]!) &&
    (/^(?:st|st\.|saint)$/.test(low[first]!) || lookUp(textOf(view, first, at)).length === 0)
  )
    return at + 2
  if (word === ',' && /^(?:inc|jr|sr|ltd|llc)\.?$/.test(low[at + 1] ?? '') && at + 1 < stop) return at + 2
  if (
    /^\d{1,3}$/.test(word) &&
    /^(?:covid|apollo|boeing|airbus|formula|euro|channel|area|article|group|radio|bbc|expo|cop|g|f)$/.test(before)
  )
    return at + 1
  let next = at + 1
  if (word === 'of' || word === 'for' || word === 'on' || word === 'against') {
    if (low[next] === 'the') next++
    if (next >= stop || !like(next)) return at
    const takes = word === 'of' ? TAKES_OF.has(before) || TAKES_OF.has(low[first]!) : takesFor(view, first, at)
    if (!takes) return at
    if (word === 'on' && lookUp(words[next]!).some((row) => row.level === 'W')) return at
    return next + 1
  }
  // "Saint Vincent and the Grenadines"
  if (word === 'and' && low[next] === 'the' && lookUp(textOf(view, first, next + 2)).length > 0) return next + 2
  if (word === 'and' && next < stop && like(next)) return and(view, like, first, at, stop)
  if (PARTICLES.has(word) && words[at] === word) {
    while (next < stop && PARTICLES.has(low[next]!) && words[next] === low[next]) next++
    if (next < stop && low[next] === '-' && gap[next] === 0) next++
    if (next < stop && next - at <= 3 && like(next)) return next + 1
  }
  return at
}

function takesFor(view: View, first: number, at: number): boolean {
  for (let i = first; i < at; i++) if (TAKES_FOR.has(view.low[i]!)) return true
  return false
}

/**
 *     Ministry of Trade and Industry      Bosnia and Herzegovina      Food and Drug Administration
 *                       ^ joins: "of" stands before     ^ a known place        ^ joins: an office ends it
 */
function and(view: View, like: (i: number) => boolean, first: number, at: number, stop: number): number {
  const {low, words} = view
  const next = at + 1
  // "Turks and Caicos Islands", "São Tomé and Príncipe"
  for (let width = 2; width > 0; width--)
    for (const from of first === at - 1 ? [first] : [at - 1, at - 2])
      if (next + width <= stop && lookUp(textOf(view, from, next + width)).length > 0) return next + width
  let end = next + 1
  while (end < stop && end - next < LONGEST && like(end)) end++
  const plain = isCommonWord(words[next]!) && !isGivenName(words[next]!)
  let of = false
  for (let i = first; i < at; i++) if (low[i] === 'of' || low[i] === 'for' || low[i] === 'on') of = true
  if ((of || TAKES_OF.has(low[first]!)) && plain && at - first > 1) return next + 1
  if (
    at - first === 1 &&
    !opensSentence(view, first) &&
    isCommonWord(words[first]!) &&
    end - next >= 2 &&
    isHead(low[end - 1]!)
  )
    return end
  return at
}
