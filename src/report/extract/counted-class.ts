import type {Slot} from '../../core/claim.ts'
import {eventClassOf, isGrowing} from '../../text/event-classes.ts'

/** Verbs that only say where a count stands: what is counted names the event. */
const COUNTING = new Set([
  'be',
  'rise',
  'stand',
  'increase',
  'climb',
  'reach',
  'pass',
  'total',
  'bring',
  'come',
  'number',
  'have',
  'report',
  'confirm',
  'record',
  'register',
  'grow',
  'go',
  'put',
  'leave',
  'remain',
  'exceed',
  'top',
  'hit',
])

/**
 * The event class of a clause that counts: "the number of fatalities has risen to nine" is about deaths, not about rising.
 *
 *     the number of fatalities has risen to nine
 *                   ^^^^^^^^^^ die           ^^^^ howMany
 */
export function countedClass(lemma: string, slots: readonly Slot[]): string | undefined {
  if (!COUNTING.has(lemma) || !slots.some((s) => s.name === 'howMany')) return undefined
  for (const {name, value} of slots) {
    if (
      (name !== 'who' && name !== 'whom' && name !== 'what' && name !== 'howMany') ||
      (value.kind !== 'text' && value.kind !== 'quantity')
    )
      continue
    const words = value.kind === 'text' ? value.lemmas : [...value.scope, value.counted ?? '']
    const found = words.map(eventClassOf).find(isGrowing)
    if (found) return found
  }
  return undefined
}
