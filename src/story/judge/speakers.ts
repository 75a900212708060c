import type {Attribution} from '../../core/claim.ts'
import {compareValues} from '../../core/compare-values.ts'
import type {Span} from '../../core/span.ts'
import type {Value} from '../../core/value.ts'
import {tokensIn, UPOS} from '../../text/tokens.ts'
import type {Matter} from './matter.ts'

const PROPER = UPOS.indexOf('PROPN')

/** Proper names among the words of a speaker: "analysts at Aas & Dahl". */
function properNames(matter: Matter, source: Span): readonly string[] {
  const layers = matter.index.at(source)?.layers
  if (!layers) return []
  const {start, end} = tokensIn(layers.tokens, source)
  return layers.syntax.lemma.slice(start, end).filter((_, i) => layers.syntax.upos[start + i] === PROPER)
}

/** "He" may be anybody; the speaker must be named where the words stand. */
const PRONOUN = /^(he|she|they|it|we|i|who)$/i
const isPronoun = (matter: Matter, {report, start, end}: Span): boolean =>
  PRONOUN.test(matter.reports.get(report)?.text.slice(start, end) ?? '')

const isPerson = (value: Value): boolean => value.kind === 'name' && value.type === 'person'

/** Two speakers that cannot be one: two names, or two bodies with a proper name each and none in common. A person may speak for a body. */
export function areTwo(matter: Matter, x: Said, y: Said): boolean {
  if ([x, y].some(({source}) => isPronoun(matter, source))) return false
  if (compareValues(x.sourceValue, y.sourceValue) === 'disjoint') return true
  if (isPerson(x.sourceValue) || isPerson(y.sourceValue)) return false
  const [p, q] = [properNames(matter, x.source), properNames(matter, y.source)]
  return p.length > 0 && q.length > 0 && !p.some((name) => q.includes(name))
}

export type Said = Attribution & Required<Pick<Attribution, 'source' | 'sourceValue'>>
export const isKnown = (a: Attribution | undefined): a is Said => a?.source !== undefined && a.sourceValue !== undefined
