import type {View} from '../view.ts'
import {sentenceOf, uposOf} from '../view.ts'
import {lookUp} from '../gazetteer.ts'
import {singularOf} from './singular.ts'

/** Plurals without -s, and nouns of many that stay singular. */
const PLURALS = new Set(
  'people men women children police feet teeth mice geese fish sheep cattle crew staff personnel troops deer oxen media data criteria phenomena bacteria salmon aircraft spacecraft offspring folk clergy livestock poultry livelihoods policemen policewomen firemen fishermen businessmen servicemen gunmen councilmen salesmen schoolchildren grandchildren lives wives knives wolves shelves halves leaves thieves calves species series headquarters youth'.split(
    ' ',
  ),
)
/** End in -s and are no plurals, or stand before the noun that is counted. */
const NOT_PLURALS = new Set(
  'sports news customs arms goods savings sales this his its as was has is does us plus gas bus yes less across towards besides perhaps always sometimes afterwards whereas species-rich mass business press progress witness access process congress'.split(
    ' ',
  ),
)
/** Words at which a noun phrase after a number ends. */
const STOPS = new Set(
  'was were is are be been being am had has have having did do does will would can could may might must should shall and or but nor yet than then while when where which who whom whose that if because since before after until as at by for from in into near of off on onto out over through to toward towards under up upon with without within about against along among around behind below beneath beside between beyond during except inside outside per the a an his her its their our my your this these those some any each every all both he she it they we you i him them us me not no so too also only just still even already more less fewer most least ago later earlier away yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday said says say told died die killed went came left took gave made got'.split(
    ' ',
  ),
)
/** Participles and adjectives of state that narrow what is counted, and stand alone for it. */
const STATES = new Set(
  'injured wounded hurt dead killed missing arrested detained displaced evacuated infected hospitalised hospitalized rescued trapped homeless affected stranded feared charged convicted sentenced unaccounted present alive sick ill vaccinated held'.split(
    ' ',
  ),
)

export interface Counted {
  readonly counted: string | null
  readonly scope: readonly string[]
}

const isPlural = (low: string): boolean =>
  PLURALS.has(low) ||
  (/^\p{L}{2,}s$/u.test(low) && !/(?:ss|us|is)$/.test(low) && !NOT_PLURALS.has(low)) ||
  (low.endsWith('is') && isPeople(low))

/** How far the noun may stand behind the number. */
const REACH = 6

/**
 * What a number counts, and what narrows it.
 *
 *     12 injured Norwegian miners      six people were killed      at least 30 injured      three of the 40 passengers
 *     miner [injured, norwegian]       person                      null [injured]           three: passenger
 */
export function countedAfter(view: View, end: number, single: boolean): Counted {
  const {low, words, gap} = view
  const {end: stop} = sentenceOf(view, end - 1)
  let i = end
  if (low[i] === '-' && gap[i] === 0 && gap[i + 1] === 0) {
    // "a five-member panel" counts members, "a 100-strong crowd" the crowd
    const word = low[i + 1] ?? ''
    if (word !== 'strong') return /^\p{L}{3,}$/u.test(word) ? {counted: singularOf(word), scope: []} : NOTHING
    i += 2
  }
  if (low[i] === 'or' && low[i + 1] === 'so') i += 2
  if (
    low[i] === 'more' ||
    low[i] === 'other' ||
    low[i] === 'further' ||
    low[i] === 'additional' ||
    low[i] === 'extra' ||
    low[i] === 'new' ||
    low[i] === 'different'
  )
    i++
  if (low[i] === 'of') {
    i++
    while (i < stop && /^(?:the|his|her|its|their|our|my|your|these|those|all)$/.test(low[i]!)) i++
    // "three of the 40 passengers", "two of four men"
    if (
      /^\d/.test(low[i] ?? '') ||
      /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|more|about|around|some|nearly)$/.test(
        low[i] ?? '',
      )
    )
      i++
    if (/^(?:them|us|those|whom|which|these|it)$/.test(low[i] ?? '')) return NOTHING
  }
  const scope: string[] = []
  let noun: string | null = null
  for (let k = i; k < Math.min(stop, i + REACH); k++) {
    const word = low[k]!
    // "six of the party's candidates": what stands before 's only narrows
    if ((word === "'s" || word === "'") && k > i && gap[k] === 0) {
      if (noun !== null) scope.push(noun)
      noun = null
      continue
    }
    const tag = uposOf(view, k)
    if (tag !== undefined && tag !== 'X') {
      // "one in four drivers fails": a plural is hardly ever followed by another, but "women protesters"
      if (noun !== null && noun.endsWith('s') && isPlural(noun)) break
      // a plural that the tagger takes for something else than a verb: "a hundred or so onlookers"
      if (
        noun === null &&
        k === i &&
        isPlural(word) &&
        tag !== 'VERB' &&
        tag !== 'AUX' &&
        words[k] === word &&
        !STOPS.has(word)
      ) {
        noun = word
        continue
      }
      // "212 last year" counts no years
      if (/^(?:last|this|next|past)$/.test(word)) break
      // "27 EU states met": a plural before a verb is no verb itself
      if (
        noun === null &&
        scope.length > 0 &&
        tag === 'VERB' &&
        isPlural(word) &&
        /^(?:VERB|AUX)$/.test(uposOf(view, k + 1) ?? '')
      ) {
        noun = word
        continue
      }
      if (tag === 'NOUN' || (tag === 'PROPN' && (isPlural(word) || noun !== null))) {
        if (noun !== null) scope.push(noun)
        noun = word
        continue
      }
      if (
        noun === null &&
        (tag === 'ADJ' || tag === 'PROPN' || (tag === 'VERB' && /(?:ed|ing|en)$|^(?:hurt|held)$/.test(word)))
      ) {
        scope.push(word)
        continue
      }
      if (noun === null && (word === '-' || tag === 'ADV' || (tag === 'NUM' && scope.length > 0))) continue
      if (noun === null && tag === 'PUNCT' && word === ',' && uposOf(view, k + 1) === 'ADJ' && scope.length > 0)
        continue
      break
    }
    if (STOPS.has(word) || !/^\p{L}/u.test(word)) {
      if (word === '-' && gap[k] === 0 && noun === null) continue
      break
    }
    if (isPlural(word) && !(single && word.endsWith('s'))) {
      if (noun !== null) scope.push(noun)
      noun = word
      if (low[k + 1] !== "'s" && low[k + 1] !== "'" && (!isPlural(low[k + 1] ?? '') || STOPS.has(low[k + 1] ?? '')))
        break
      continue
    }
    if (noun !== null) break
    if (word.endsWith('ly') && k + 1 < stop) continue
    scope.push(word)
  }
  if (noun === null && scope.length > 0 && (uposOf(view, end) === undefined || uposOf(view, end) === 'X')) {
    const last = scope[scope.length - 1]!
    if (STATES.has(scope[0]!)) return {counted: null, scope: [scope[0]!]}
    if (single && !/(?:ed|ing)$/.test(last)) return {counted: singularOf(last), scope: narrowed(scope.slice(0, -1))}
    if (single && scope.length > 1) return {counted: singularOf(scope[0]!), scope: []}
    return NOTHING
  }
  if (noun === null) return {counted: null, scope: scope.filter((w) => STATES.has(w))}
  // "12 people injured", "40 passengers stranded": a state right behind the noun narrows too
  const behind = low[nounAt(low, i, noun) + 1] ?? ''
  if (STATES.has(behind) && !scope.includes(behind)) scope.push(behind)
  return {counted: singularOf(noun), scope: narrowed(scope)}
}

const nounAt = (low: readonly string[], from: number, noun: string): number => low.indexOf(noun, from)

const NOTHING: Counted = {counted: null, scope: []}

/** Words that say nothing about which ones are counted are left out. */
const narrowed = (scope: readonly string[]): string[] => [
  ...new Set(
    scope.filter(
      (w) =>
        /^\p{L}/u.test(w) &&
        !/^(?:more|other|further|additional|extra|new|different|whole|full|entire|such|consecutive|straight)$/.test(w),
    ),
  ),
]

/** A nationality word: "Iraqis" is a plural although it ends in -is. */
const isPeople = (word: string): boolean => lookUp(word).some((row) => row.level === 'D')
