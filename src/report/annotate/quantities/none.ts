import type {View} from '../view.ts'
import {sentenceOf, uposOf} from '../view.ts'
import {countedAfter} from './counted.ts'
import type {Found} from './index.ts'

/** Nouns that "no" counts although they have no -s. */
const PEOPLE =
  /^(?:one|casualty|person|passenger|arrest|injury|death|fatality|survivor|victim|suspect|child|man|woman|resident|worker|people|men|women|children|officer|crew|staff|body|vehicle|building|home|house|flight|train|shot|weapon|country|party|candidate|member)$/
const NEVER =
  /^(?:longer|doubt|matter|wonder|less|more|fewer|comment|way|sign|evidence|idea|reason|signs|means|plans|details|choice|need|intention|immediate|time|word|question|secret|place|problem|surprise|use|point|fault|sense|mention|news|other|exception)$/

/** Nothing at all: "no injuries were reported", "no one was hurt", "none of the passengers". */
export function noneAt(view: View, i: number): Found | null {
  const {low} = view
  const make = (end: number, counted: string | null, scope: readonly string[]): Found => ({
    first: i,
    end,
    rule: 'quantities:none',
    value: {
      kind: 'quantity',
      measure: 'count',
      low: 0,
      high: 0,
      approximate: false,
      unit: '',
      counted,
      scope: [...scope],
    },
  })
  const word = low[i]
  const {end: stop} = sentenceOf(view, i)
  if (word === 'nobody' || word === 'noone') return make(i + 1, null, [])
  if (word === 'none') {
    const {counted, scope} = low[i + 1] === 'of' ? countedAfter(view, i + 1, false) : {counted: null, scope: []}
    return make(i + 1, counted, scope)
  }
  // "not a single tram", "not one"
  if (
    word === 'not' &&
    ((low[i + 1] === 'a' && low[i + 2] === 'single') ||
      (low[i + 1] === 'one' && /^(?:of|\p{L}{3,})$/u.test(low[i + 2] ?? '')))
  ) {
    const end = low[i + 1] === 'a' ? i + 3 : i + 2
    const {counted, scope} = countedAfter(view, end, true)
    return counted === null ? null : make(end, counted, scope)
  }
  if (word !== 'no') return null
  if (low[i + 1] === 'one') return make(i + 2, null, [])
  if (low[i + 1] === '-' && low[i + 2] === 'one') return make(i + 3, null, [])
  const next = low[i + 1] ?? ''
  if (i + 1 >= stop || NEVER.test(next) || !/^\p{L}/u.test(next) || low[i + 1] === '.') return null
  const {counted, scope} = countedAfter(view, i + 1, false)
  if (counted === null) {
    if (!PEOPLE.test(next)) return null
    return make(i + 1, next, [])
  }
  const tag = uposOf(view, i + 1)
  if (NEVER.test(counted) || (tag !== undefined && tag !== 'X' && tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'VERB'))
    return null
  // "no talks", "no plans": a plural noun or a person
  const plural = low.slice(i + 1, i + 5).some((w) => /s$|people|men$|children/.test(w) && !w.endsWith('ss'))
  return plural || PEOPLE.test(counted) ? make(i + 1, counted, scope) : null
}
