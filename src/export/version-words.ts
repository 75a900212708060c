import type {UnitSlot} from '../core/edition.ts'
import type {Entry, Instance, Version} from './entry.ts'
import {oneLine} from './visible.ts'
import {dateWords} from './witnesses.ts'
import {originWords} from './words.ts'

/** What is said of a version beside its words: from which it was changed, what it was read as, how many origins it has. */
export function versionWords(version: Version, entry: Entry): string[] {
  return [
    ...(version.driftedFrom === undefined ? [] : [changedWords(version)]),
    ...valueWords(entry, version, version.instances[0]),
    ...(counted(entry, version) ? [originWords(version.origins)] : []),
  ]
}

/** Whether a version is that nobody is named as having said it. Its span is the word where the name stands in the other. */
export const namesNobody = ({slot}: {readonly slot: UnitSlot | null}, {value}: {readonly value: string}): boolean =>
  slot === 'saidBy' && value === ''

/** Whether the number of origins tells something: not for what one report alone has, nor for a report and its copy. */
const counted = ({relation}: Entry, {origins}: Version): boolean =>
  relation !== 'only-in' && (relation !== 'drift' || origins.high > 1)

function changedWords({copiedFrom}: Version): string {
  return copiedFrom?.length ? `changed from ${copiedFrom.join(' ')}` : 'changed in copying'
}

/** What the words were read as, where the words themselves do not say it: “on Tuesday” read as 2024-03-05. */
function valueWords({slot}: Entry, {value}: Version, {quote}: Instance): string[] {
  if (namesNobody({slot}, {value})) return ['nobody named']
  const shown = quote.pieces
    .map((p) => p.text)
    .join('')
    .toLowerCase()
  if (value === '' || shown.includes(value.toLowerCase())) return []
  // "---03" is a month without its year: of use to a program only.
  if (slot === 'when' && !/^\d/.test(value)) return []
  if (slot === 'polarity') return value === 'negative' ? ['read as no'] : value === 'positive' ? ['read as yes'] : []
  if (slot === 'howMany' && plainNumber(value, shown)) return []
  return [`read as ${oneLine(slot === 'when' ? timeWords(value) : value)}`]
}

/** `2024-03-05` or `2024-03-05T18:00/2024-03-06T05:59` in words. */
function timeWords(value: string): string {
  const [from = '', to = from] = value.split('/')
  return dateWords({from, to})
}

/** Five is 5, and 1,200 is 1200: no need to say so. */
function plainNumber(value: string, shown: string): boolean {
  const digits = /^\d+(?:\.\d+)?/.exec(value)?.[0]
  if (digits === undefined) return false
  return Number(digits) <= 20 || shown.replace(/(\d)[,. ](?=\d{3})/g, '$1').includes(digits)
}
