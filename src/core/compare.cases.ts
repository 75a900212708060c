import type {Comparison} from './comparison.ts'
import type {NameValue, PlaceValue, QuantityValue, TimeValue} from './value.ts'

interface Case<T> {
  readonly name: string
  readonly a: T
  readonly b: T
  readonly expect: Comparison
}

const q = (low: number | null, high: number | null, more: Partial<QuantityValue> = {}): QuantityValue => ({
  kind: 'quantity',
  measure: 'count',
  low,
  high,
  approximate: false,
  unit: '',
  counted: 'person',
  scope: [],
  ...more,
})
const metres = {measure: 'length', unit: 'm', counted: null} as const

export const quantityCases: readonly Case<QuantityValue>[] = [
  {name: '12 people, 12 people', a: q(12, 12), b: q(12, 12), expect: 'equal'},
  {name: '12 people, 14 people', a: q(12, 12), b: q(14, 14), expect: 'disjoint'},
  {name: '12, at least 10', a: q(12, 12), b: q(10, null), expect: 'refines'},
  {name: 'at least 10, at least 12', a: q(10, null), b: q(12, null), expect: 'refined-by'},
  {name: 'at least 12, up to 10', a: q(12, null), b: q(0, 10), expect: 'disjoint'},
  {name: '8,500, about 8,500', a: q(8500, 8500), b: q(7650, 9350, {approximate: true}), expect: 'refines'},
  {name: '8,500, nearly 9,000', a: q(8500, 8500), b: q(8100, 9000, {approximate: true}), expect: 'refines'},
  {name: '8,000, nearly 9,000', a: q(8000, 8000), b: q(8100, 9000, {approximate: true}), expect: 'disjoint'},
  {name: 'dozens, 30', a: q(24, 99), b: q(30, 30), expect: 'refined-by'},
  {name: 'dozens, 150', a: q(24, 99), b: q(150, 150), expect: 'disjoint'},
  {name: '8,500 rounds 8,512', a: q(8500, 8500), b: q(8512, 8512), expect: 'refined-by'},
  {name: '8,500 does not round 8,612', a: q(8500, 8500), b: q(8612, 8612), expect: 'disjoint'},
  {name: '40 does not round 41', a: q(40, 40), b: q(41, 41), expect: 'disjoint'},
  {name: '12 homes, 12 people', a: q(12, 12, {counted: 'home'}), b: q(12, 12), expect: 'unknown'},
  {name: '12 miners, 15 people: a part', a: q(12, 12, {counted: 'miner'}), b: q(15, 15), expect: 'unknown'},
  {
    name: '15 miners, 12 people: more than the whole',
    a: q(15, 15, {counted: 'miner'}),
    b: q(12, 12),
    expect: 'disjoint',
  },
  {
    name: '14 dead, 12 people (killed)',
    a: q(14, 14, {counted: null, scope: ['dead']}),
    b: q(12, 12),
    expect: 'disjoint',
  },
  {
    name: '14 dead, 14 deaths',
    a: q(14, 14, {counted: null, scope: ['dead']}),
    b: q(14, 14, {counted: 'death'}),
    expect: 'equal',
  },
  {
    name: '14 dead, 30 injured',
    a: q(14, 14, {counted: null, scope: ['dead']}),
    b: q(30, 30, {counted: null, scope: ['injured']}),
    expect: 'unknown',
  },
  {
    name: '12 Norwegian, 15 Swedish',
    a: q(12, 12, {scope: ['norwegian']}),
    b: q(15, 15, {scope: ['swedish']}),
    expect: 'unknown',
  },
  {name: '9.7 km, 10 km', a: q(9700, 9700, metres), b: q(10_000, 10_000, metres), expect: 'refines'},
  {name: '46 feet is 14.02 m, 14 m', a: q(14.0208, 14.0208, metres), b: q(14, 14, metres), expect: 'overlap'},
  {name: '1,450 m, 1,460 m', a: q(1450, 1450, metres), b: q(1460, 1460, metres), expect: 'disjoint'},
  {
    name: '6 miles is 9,656 m, 10 km',
    a: q(9656.064, 9656.064, metres),
    b: q(10_000, 10_000, metres),
    expect: 'refines',
  },
  {
    name: '$5, €5',
    a: q(5, 5, {measure: 'money', unit: 'USD', counted: null}),
    b: q(5, 5, {measure: 'money', unit: 'EUR', counted: null}),
    expect: 'unknown',
  },
  {
    name: '3-1, 1-3',
    a: q(3, 1, {measure: 'score', counted: null}),
    b: q(1, 3, {measure: 'score', counted: null}),
    expect: 'equal',
  },
  {
    name: '3-1, 3-2',
    a: q(3, 1, {measure: 'score', counted: null}),
    b: q(3, 2, {measure: 'score', counted: null}),
    expect: 'disjoint',
  },
  {name: 'none, some', a: q(0, 0), b: q(3, 9), expect: 'disjoint'},
]

const t = (
  from: string | null,
  to: string | null,
  grain: TimeValue['grain'],
  said: TimeValue['said'] = {},
  more: Partial<TimeValue> = {},
): TimeValue => ({
  kind: 'time',
  type: grain === 'hour' || grain === 'minute' ? 'time' : 'date',
  from,
  to,
  grain,
  anchor: from === null ? 'none' : 'said',
  said,
  timex: '',
  ...more,
})
const duration = (timex: string): TimeValue => t(null, null, 'day', {}, {type: 'duration', timex})

export const timeCases: readonly Case<TimeValue>[] = [
  {name: 'one day', a: t('2031-03-05', '2031-03-05', 'day'), b: t('2031-03-05', '2031-03-05', 'day'), expect: 'equal'},
  {
    name: 'a day in its month',
    a: t('2031-03-05', '2031-03-05', 'day'),
    b: t('2031-03-01', '2031-03-31', 'month'),
    expect: 'refines',
  },
  {
    name: 'October, November',
    a: t('2031-10-01', '2031-10-31', 'month'),
    b: t('2031-11-01', '2031-11-30', 'month'),
    expect: 'disjoint',
  },
  {
    name: 'by Friday holds Thursday',
    a: t('2031-03-07', '2031-03-07', 'day', {}, {modifier: 'by'}),
    b: t('2031-03-06', '2031-03-06', 'day'),
    expect: 'refined-by',
  },
  {
    name: 'Monday, Tuesday, both undated',
    a: t(null, null, 'day', {weekday: 1}),
    b: t(null, null, 'day', {weekday: 2}),
    expect: 'disjoint',
  },
  {
    name: 'Monday undated, a date',
    a: t(null, null, 'day', {weekday: 1}),
    b: t('2031-03-04', '2031-03-04', 'day', {weekday: 2}),
    expect: 'unknown',
  },
  {
    name: 'Monday, Monday, both undated',
    a: t(null, null, 'day', {weekday: 1}),
    b: t(null, null, 'day', {weekday: 1}),
    expect: 'equal',
  },
  {
    name: 'March 5, March 6, no year',
    a: t(null, null, 'day', {month: 3, day: 5}),
    b: t(null, null, 'day', {month: 3, day: 6}),
    expect: 'disjoint',
  },
  {
    name: 'March, Monday',
    a: t(null, null, 'month', {month: 3}),
    b: t(null, null, 'day', {weekday: 1}),
    expect: 'unknown',
  },
  {
    name: 'about six, 6:20',
    a: t('2031-03-05T18:00', '2031-03-05T18:00', 'minute', {hour: 18, minute: 0}, {modifier: 'approximate'}),
    b: t('2031-03-05T18:20', '2031-03-05T18:20', 'minute', {hour: 18, minute: 20}),
    expect: 'refined-by',
  },
  {
    name: 'half past six, 6:34',
    a: t('2031-03-05T18:30', '2031-03-05T18:30', 'minute', {hour: 18, minute: 30}),
    b: t('2031-03-05T18:34', '2031-03-05T18:34', 'minute', {hour: 18, minute: 34}),
    expect: 'refined-by',
  },
  {
    name: '6:20, 6:50',
    a: t('2031-03-05T18:20', '2031-03-05T18:20', 'minute', {hour: 18, minute: 20}),
    b: t('2031-03-05T18:50', '2031-03-05T18:50', 'minute', {hour: 18, minute: 50}),
    expect: 'disjoint',
  },
  {
    name: 'two zones',
    a: t('2031-03-05T18:20', '2031-03-05T18:20', 'minute', {hour: 18, minute: 20, zone: 'UTC'}),
    b: t('2031-03-05T20:20', '2031-03-05T20:20', 'minute', {hour: 20, minute: 20, zone: '+02:00'}),
    expect: 'unknown',
  },
  {name: '18 months, a year and a half', a: duration('P18M'), b: duration('P1.5Y'), expect: 'equal'},
  {name: 'four days, five days', a: duration('P4D'), b: duration('P5D'), expect: 'disjoint'},
  {name: 'a duration, a day', a: duration('P4D'), b: t('2031-03-05', '2031-03-05', 'day'), expect: 'unknown'},
]

const p = (
  name: string,
  level: PlaceValue['level'],
  within: readonly string[],
  more: Partial<PlaceValue> = {},
): PlaceValue => ({kind: 'place', name, level, within, ...more})
const lisbon = p('Lisbon', 'city', ['region:PT.14', 'iso:PT', 'continent:EU'], {id: 'geonames:2267057', country: 'PT'})
const porto = p('Porto', 'city', ['region:PT.17', 'iso:PT', 'continent:EU'], {id: 'geonames:2735943', country: 'PT'})
const portugal = p('Portugal', 'country', ['continent:EU'], {id: 'iso:PT', country: 'PT'})
const europe = p('Europe', 'continent', [], {id: 'continent:EU'})
const asia = p('Asia', 'continent', [], {id: 'continent:AS'})

export const placeCases: readonly Case<PlaceValue>[] = [
  {name: 'one city', a: lisbon, b: lisbon, expect: 'equal'},
  {name: 'two cities', a: lisbon, b: porto, expect: 'disjoint'},
  {name: 'a city in its country', a: lisbon, b: portugal, expect: 'refines'},
  {name: 'a continent holds the city', a: europe, b: lisbon, expect: 'refined-by'},
  {name: 'a city on another continent', a: lisbon, b: asia, expect: 'disjoint'},
  {
    name: 'an unknown town in the country it is said to be in',
    a: p('Arcosa', 'city', ['iso:PT', 'continent:EU'], {country: 'PT'}),
    b: portugal,
    expect: 'refines',
  },
  {name: 'two unknown towns', a: p('Arcosa', 'city', []), b: p('Vilar', 'city', []), expect: 'unknown'},
  {name: 'accents do not count', a: p('Távila', 'city', []), b: p('Tavila', 'city', []), expect: 'equal'},
  {name: 'an unknown town, a known city', a: p('Arcosa', 'city', []), b: lisbon, expect: 'unknown'},
  {name: 'a river and a city', a: p('Rhine', 'other', [], {id: 'feature:rhine'}), b: lisbon, expect: 'unknown'},
]

const n = (name: string, type: NameValue['type'] = 'person'): NameValue => ({
  kind: 'name',
  type,
  name,
  entity: '',
  roles: [],
})

export const nameCases: readonly Case<NameValue>[] = [
  {name: 'accents', a: n('Rui Gonçalves'), b: n('Rui Goncalves'), expect: 'equal'},
  {name: 'surname', a: n('Gonçalves'), b: n('Rui Gonçalves'), expect: 'refined-by'},
  {name: 'middle initial', a: n('Ola B. Brandt'), b: n('Ola Brandt'), expect: 'equal'},
  {name: 'initial', a: n('O. Brandt'), b: n('Ola Brandt'), expect: 'equal'},
  {name: 'two first names', a: n('Ola Brandt'), b: n('Ines Brandt'), expect: 'disjoint'},
  {name: 'two people', a: n('Ola Brandt'), b: n('Rui Gonçalves'), expect: 'disjoint'},
  {name: 'transliteration', a: n('Volodymyr Havrylenko'), b: n('Vladimir Gavrilenko'), expect: 'disjoint'},
  {name: 'one sound', a: n('Sergei Matveyev'), b: n('Sergey Matveev'), expect: 'equal'},
  {name: 'doubled letters', a: n('Mohammed Sabbagh'), b: n('Mohamed Sabagh'), expect: 'equal'},
  {name: 'short names differ', a: n('Wang'), b: n('Yang'), expect: 'disjoint'},
  {name: 'family name first', a: n('Kiss Ferenc'), b: n('Ferenc Kiss'), expect: 'equal'},
  {name: 'acronym', a: n('KRC', 'organisation'), b: n('Kandor Rescue Council', 'organisation'), expect: 'equal'},
  {
    name: 'shorter name of an office',
    a: n('Rescue Council', 'organisation'),
    b: n('Kandor Rescue Council', 'organisation'),
    expect: 'refined-by',
  },
  {
    name: 'two offices',
    a: n('Kandor Rescue Council', 'organisation'),
    b: n('Orvane Water Board', 'organisation'),
    expect: 'unknown',
  },
  {name: 'a person, an office', a: n('Brandt'), b: n('Brandt Holdings', 'organisation'), expect: 'unknown'},
]
