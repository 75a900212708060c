import type {View} from '../view.ts'
import {sentenceOf, tagOf} from '../view.ts'
import {isCommonWord, isGivenName, isWide, lookUp} from '../gazetteer.ts'
import {SEATS} from '../places/cues.ts'
import {NEVER_NAMES, ORGANISATION_HEADS, OTHER_HEADS, PARTICLES, PLACE_HEADS, TITLES} from './words.ts'

/** What the rest of the report says of a word: seen capitalised inside ordinary sentences, seen small. */
export interface CaseEvidence {
  readonly capital: ReadonlySet<string>
  readonly small: ReadonlySet<string>
}

const CAPITAL = /^(?:\p{Lu}|(?:al|el|ad|an|ash|as|at|ar|az)-\p{Lu}|d['’]\p{Lu}|\p{Ll}{1,2}\p{Lu}\p{Ll})/u
/** Thousands of people of a town that opens a sentence as a name although it was tagged a common noun: what is tagged so is seldom a town. */
const WELL_KNOWN = 150
/** Words that are a month or a verb, and also a given name or surname. */
const BOTH = new Set(['may', 'april', 'june', 'august', 'will', 'jan', 'mark', 'so', 'do', 'an', 'ma', 'you', 'he'])

export const isCapital = (word: string): boolean => CAPITAL.test(word)

/** The first word of a sentence or quotation, or after a colon or bullet: there capitals say nothing. */
export function opensSentence(view: View, i: number): boolean {
  const {start} = sentenceOf(view, i)
  for (let k = i - 1; k >= start; k--) {
    const word = view.words[k]!
    if (/^["“”‘'«:;•\-–—|[(]+$/u.test(word) || /^[.!?…]+$/.test(word)) {
      if (k === i - 1 && /^[-–—(['’]$/.test(word) && k > start) return false
      if (/^[:"“«•|.!?…]+$/u.test(word)) return true
      continue
    }
    return false
  }
  return true
}

export function caseEvidence(view: View): CaseEvidence {
  const capital = new Set<string>()
  const small = new Set<string>()
  for (let i = 0; i < view.words.length; i++) {
    const word = view.words[i]!
    if (/^\p{Ll}/u.test(word) && !isCapital(word)) small.add(view.low[i]!)
    else if (isCapital(word) && view.casing[view.tokens.sentence[i]!] === 'sentence' && !opensSentence(view, i))
      capital.add(view.low[i]!)
  }
  return {capital, small}
}

/**
 * Whether a token may be part of a name, by its letters, its place in the sentence and the rest of the report.
 *
 *     Flooding closed the Quarry Ridge road.   "Quarry" yes: a capital inside a sentence
 *     ^ no: opens the sentence, English writes it small
 */
export function isNameLike(view: View, evidence: CaseEvidence, i: number): boolean {
  const word = view.words[i]
  const low = view.low[i]
  if (word === undefined || low === undefined || !isCapital(word)) return false
  const casing = view.casing[view.tokens.sentence[i]!] ?? 'sentence'
  const opens = opensSentence(view, i)
  const next = view.words[i + 1] ?? ''
  if (/^\p{Lu}\.?$/u.test(word))
    return /^\p{Lu}\.$/u.test(word)
      ? isCapital(next)
      : !opens && i > 0 && isCapital(view.words[i - 1]!) && isCapital(next)
  if (NEVER_NAMES.has(low)) {
    if (word.length > 1 && word === word.toUpperCase() && casing !== 'capitals' && /^(?:us|it|who|un)$/.test(low))
      return !opens || low !== 'it'
    if (!BOTH.has(low) || casing === 'capitals') return false
    const before = view.low[i - 1] ?? ''
    if (TITLES.has(before) || (isCapital(view.words[i - 1] ?? '') && isGivenName(before) && !opens)) return true
    return (
      low !== 'may' &&
      low !== 'so' &&
      low !== 'an' &&
      (!opens || /^(?:jan|mark|june|april)$/.test(low)) &&
      (isCapital(next) || PARTICLES.has(next)) &&
      !isCommonWord(next) &&
      !NEVER_NAMES.has(view.low[i + 1]!)
    )
  }
  if (casing === 'sentence' && !opens) return true
  if (evidence.capital.has(low) && !evidence.small.has(low)) return true
  if (casing === 'sentence') {
    const tag = tagOf(view, i)
    // "Clashes broke out" is easily tagged a name: a plural must be known or seen again
    if (tag === 'NNP' || (tag === 'NNPS' && (isCapital(next) || lookUp(word).length > 0)))
      return !evidence.small.has(low) || isCapital(next)
    const nextIn = isCapital(next) && !NEVER_NAMES.has(view.low[i + 1]!)
    if (nextIn) {
      const after = view.low[i + 1]!
      if (TITLES.has(low) || isGivenName(word)) return true
      if (ORGANISATION_HEADS.has(after) || PLACE_HEADS.has(after) || OTHER_HEADS.has(after)) return true
      if (lookUp(`${word} ${next}`).some((row) => row.level !== 'D')) return true
    }
    if (/^(?:of)$/.test(view.low[i + 1] ?? '') && isCapital(view.words[i + 2] ?? '') && ORGANISATION_HEADS.has(low))
      return true
    // "Brussels wants", "Naples, the port": a town in -s is easily tagged a plural; "Guinea's junta"
    if (/^NNS?$/.test(tag) && !evidence.small.has(low))
      return (
        SEATS.has(low) ||
        lookUp(word).some((row) =>
          row.level === 'P'
            ? row.people >= WELL_KNOWN && !isCommonWord(word)
            : row.level === 'N' && (!isCommonWord(word) || view.low[i + 1] === "'s"),
        )
      )
    if (tag !== '') return false
    return !isCommonWord(word) && !evidence.small.has(low)
  }
  if (evidence.small.has(low)) return false
  if (lookUp(word).some((row) => row.level === 'N' || row.level === 'D' || row.people > 100)) return true
  if (isCapital(next) && lookUp(`${word} ${next}`).some((row) => isWide(row) || row.people > 50)) return true
  return !isCommonWord(word)
}
