import type {PlaceValue} from '../../../core/value.ts'
import {lookUp} from '../gazetteer.ts'
import type {View} from '../view.ts'
import {sentenceOf, uposOf} from '../view.ts'
import {AUXILIARIES, DEALINGS, INSTITUTION_NOUNS, INSTITUTION_VERBS} from './cues.ts'

/** Thousands of people above which a city is taken for the seat of another government: Wellington has 380. */
const PARTNER = 300

/**
 * Whether a place stands for its government.
 *
 *     Moscow has warned that …      talks between Tehran and Riyadh      Beijing's offer      He flew to Moscow.
 *     ^ yes                                       ^ yes      ^ yes       ^ yes                            ^ no
 */
export function standsForGovernment(view: View, first: number, end: number, place: PlaceValue): boolean {
  if (place.level !== 'country' && place.level !== 'city') return false
  const {low} = view
  const {start, end: stop} = sentenceOf(view, first)
  const at = (i: number): string => (i >= start && i < stop ? low[i]! : '')
  let before = first - 1
  if (at(before) === 'the') before--
  if (/^(?:in|near|outside|inside|across|around|throughout|at|into|through|off)$/.test(at(before))) return false
  // "the mayor of Moscow said": the head is another word
  const inPhrase = at(before) === 'of' || at(before) === 'from'
  if (!inPhrase) {
    const from = pastAside(view, end, stop)
    let i = from
    while (i < from + 3 && AUXILIARIES.has(at(i))) i++
    const verb = at(i)
    const passive = i > from && /^(?:is|are|was|were)$/.test(at(i - 1)) && verb !== 'expected'
    // "Tokyo and Seoul agreed"
    if (verb === 'and' && i === end)
      for (const width of [1, 2]) {
        const next = end + 1 + width
        let act = next
        while (act < next + 3 && AUXILIARIES.has(at(act))) act++
        if (
          INSTITUTION_VERBS.has(at(act)) &&
          (act === next || !/^(?:is|are|was|were)$/.test(at(act - 1))) &&
          lookUp(view.words.slice(end + 1, next).join(' ')).some((row) => row.level === 'N' || row.people > PARTNER)
        )
          return true
      }
    // "Paris is weighing a ban"
    if (
      i > from &&
      /^(?:is|are|was|were|been)$/.test(at(i - 1)) &&
      (acting(verb) || (verb === 'at' && at(i + 1) === 'odds'))
    )
      return true
    // "the Cape Town FIRE"
    const acts = INSTITUTION_VERBS.has(verb) && (i > from || uposOf(view, i) !== 'NOUN')
    if (acts && !passive && notPlural(place, at(from), verb)) return true
  }
  if ((at(end) === "'s" || at(end) === "'") && INSTITUTION_NOUNS.has(at(end + 1))) return true
  return between(view, first, end, start, stop)
}

/** "Tokyo ON TUESDAY protested", "Lisbon, FOR ITS PART, called": where the sentence goes on. */
function pastAside({low}: View, end: number, stop: number): number {
  const aside = (words: readonly RegExp[]): boolean =>
    end + words.length < stop && words.every((word, k) => word.test(low[end + k]!))
  if (aside([/^on$/, WEEKDAY])) return end + 2
  if (aside([WEEKDAY])) return end + 1
  return aside([/^,$/, /^for$/, /^its$/, /^part$/, /^,$/]) ? end + 5 : end
}
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** "considering", "weighing", "imposing" */
const acting = (verb: string): boolean => {
  if (!verb.endsWith('ing')) return false
  const stem = verb.slice(0, -3)
  return [stem, `${stem}s`, `${stem}e`, `${stem}es`].some((form) => INSTITUTION_VERBS.has(form))
}

/** "London calls" could be telephone calls; a form in -s that is a plural noun too needs no auxiliary only after a known seat. */
const notPlural = (place: PlaceValue, next: string, verb: string): boolean =>
  next !== verb ||
  !/^(?:claims|demands|offers|plans|calls|orders|bans|fears|threatens-not|backs|protests|cuts|hopes|pledges|sanctions|promises|talks)$/.test(
    verb,
  ) ||
  place.level === 'country' ||
  place.id !== undefined

/** "relations between Tehran and Riyadh", "Tehran and Washington signed". */
function between(view: View, first: number, end: number, start: number, stop: number): boolean {
  const {low} = view
  const partner = (i: number): boolean =>
    i >= start && i < stop && lookUp(view.words[i]!).some((row) => row.level === 'N' || row.people > PARTNER)
  const opener =
    low[first - 1] === 'between' && low[end] === 'and' && partner(end + 1)
      ? first - 1
      : low[first - 1] === 'and' && partner(first - 2) && low[first - 3] === 'between'
        ? first - 3
        : -1
  if (opener > start && DEALINGS.has(low[opener - 1]!)) return true
  // "according to Beijing"
  if (low[first - 1] === 'to' && low[first - 2] === 'according' && first - 2 >= start) return true
  const withOne =
    /^(?:with|from|on|against)$/.test(low[first - 1] ?? '') &&
    /^(?:talks|ties|relations|row|dispute|deal|negotiations|pressure|sanctions|agreement|war|pact|treaty|alliance|rift|approval|permission|response|support|aid|demands|concessions|assurances|standoff|answer|reply|message|signals|warning|warnings|orders|instructions|consent)$/.test(
      low[first - 2] ?? '',
    )
  return withOne && first - 2 >= start
}
