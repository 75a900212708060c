import type {NameValue, PlaceValue, QuantityValue, TextValue, TimeValue, Value} from './value.ts'

export const count = (low: number | null, high: number | null, more: Partial<QuantityValue> = {}): QuantityValue => ({
  kind: 'quantity',
  measure: 'count',
  low,
  high,
  approximate: false,
  unit: '',
  counted: null,
  scope: [],
  ...more,
})
export const text = (words: string): TextValue => {
  const lemmas = words.split(' ')
  return {kind: 'text', head: lemmas[lemmas.length - 1] ?? '', lemmas}
}
const time = (from: string | null, to: string | null, said: TimeValue['said'], timex = ''): TimeValue => ({
  kind: 'time',
  type: 'date',
  from,
  to,
  grain: 'day',
  anchor: 'said',
  said,
  timex,
})
const LIMA: PlaceValue = {kind: 'place', name: 'Lima', level: 'city', country: 'PE', within: ['iso:PE']}
const MOEN: NameValue = {kind: 'name', type: 'person', name: 'Berit Moen', entity: 'n1', roles: ['warden']}

/** A value and its short text. */
export const valueCases: readonly (readonly [string, Value, string])[] = [
  ['a number', count(12, 12), '12'],
  ['a range', count(10, 12), '10–12'],
  ['at least', count(10, null), '≥ 10'],
  ['at most', count(null, 10), '≤ 10'],
  ['no bound at all', count(null, null), '?'],
  ['about', count(36, 44, {approximate: true}), '~36–44'],
  ['what is counted', count(12, 12, {counted: 'miner'}), '12 miner'],
  ['money', count(4e6, 4e6, {measure: 'money', unit: 'EUR'}), '4000000 EUR'],
  ['a long fraction', count(1 / 3, 1 / 3, {unit: 'm', measure: 'length'}), '0.333 m'],
  ['zero', count(0, 0, {counted: 'person'}), '0 person'],
  ['a day', time('2024-03-05', '2024-03-05', {day: 5}), '2024-03-05'],
  ['days', time('2024-03-05', '2024-03-07', {}), '2024-03-05/2024-03-07'],
  ['a weekday that no day is known for', time(null, null, {weekday: 2}), 'weekday 2'],
  ['a month and day', time(null, null, {month: 3, day: 5}), 'month 3 day 5'],
  ['only a TIMEX', time(null, null, {}, 'P4D'), 'P4D'],
  ['a place', LIMA, 'Lima'],
  ['a name', MOEN, 'Berit Moen'],
  ['words', text('old grain tower'), 'old grain tower'],
]
