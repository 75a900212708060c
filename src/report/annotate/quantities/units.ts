import type {Measure} from '../../../core/value.ts'
import type {View} from '../view.ts'
import {currencyAfter} from './currencies.ts'
import {wordTable} from '../word-table.ts'

export interface Unit {
  /** Token after it. */
  readonly end: number
  readonly measure: Measure
  readonly unit: string
  /** Base units in one of it. */
  readonly factor: number
  /** Fahrenheit: taken off before multiplying. */
  readonly offset?: number
}

type Row = readonly [measure: Measure, unit: string, factor: number]

const table = (measure: Measure, unit: string, rows: Readonly<Record<string, number>>): [string, Row][] =>
  Object.entries(rows).flatMap(([names, factor]) =>
    names.split(' ').map((name): [string, Row] => [name.replace(/_/g, ' '), [measure, unit, factor]]),
  )

/** Exact by definition (international mile, pound, US gallon, oil barrel); "ton" is taken as metric, as world news mostly means it. */
const UNITS: ReadonlyMap<string, Row> = new Map([
  ...table('length', 'm', {
    'mm millimetre millimetres millimeter millimeters': 0.001,
    'cm centimetre centimetres centimeter centimeters': 0.01,
    'm metre metres meter meters': 1,
    'km kms kilometre kilometres kilometer kilometers': 1000,
    'mile miles mi': 1609.344,
    'nautical_mile nautical_miles': 1852,
    'yard yards yd yds': 0.9144,
    'foot feet ft ft.': 0.3048,
    'inch inches': 0.0254,
    'light_year light_years light-years': 9.4607304725808e15,
  }),
  ...table('area', 'm2', {
    'm2 m² sqm sq_m square_metre square_metres square_meter square_meters': 1,
    'km2 km² sqkm sq_km square_kilometre square_kilometres square_kilometer square_kilometers': 1e6,
    'square_mile square_miles sq_mile sq_miles sq_mi': 2_589_988.110336,
    'square_foot square_feet sq_ft': 0.09290304,
    'square_yard square_yards': 0.83612736,
    'hectare hectares ha': 1e4,
    'acre acres': 4046.8564224,
  }),
  ...table('volume', 'm3', {
    'litre litres liter liters l': 0.001,
    'ml millilitre millilitres milliliter milliliters': 1e-6,
    'gallon gallons': 0.003785411784,
    'barrel barrels bbl': 0.158987294928,
    'm3 m³ cubic_metre cubic_metres cubic_meter cubic_meters': 1,
    'cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers': 1e9,
    'cubic_foot cubic_feet': 0.028316846592,
    'cubic_yard cubic_yards': 0.764554857984,
    'pint pints': 0.00056826125,
  }),
  ...table('mass', 'kg', {
    'mg milligram milligrams': 1e-6,
    'g gram grams gramme grammes': 0.001,
    'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes': 1,
    'tonne tonnes metric_ton metric_tons ton tons': 1000,
    'long_ton long_tons': 1016.0469088,
    'short_ton short_tons': 907.18474,
    'lb lbs': 0.45359237,
    'ounce ounces oz': 0.028349523125,
    stone: 6.35029318,
    'kiloton kilotons kilotonne kilotonnes': 1e6,
  }),
  ...table('speed', 'km/h', {
    'km/h kmh kph kmph': 1,
    mph: 1.609344,
    'knot knots': 1.852,
    'm/s': 3.6,
  }),
  ...table('duration', 's', {
    'second seconds sec secs': 1,
    'minute minutes min mins': 60,
    'hour hours hr hrs h': 3600,
    'day days': 86_400,
    'week weeks': 604_800,
    'fortnight fortnights': 1_209_600,
    'millisecond milliseconds': 0.001,
  }),
  ...table('duration', 'month', {'month months': 1}),
  ...table('duration', 'year', {'year years yr yrs': 1, 'decade decades': 10, 'century centuries': 100}),
  ...table('energy', 'J', {
    'joule joules': 1,
    'kwh kilowatt_hour kilowatt_hours kilowatt-hour kilowatt-hours': 3.6e6,
    'mwh megawatt_hour megawatt_hours megawatt-hour megawatt-hours': 3.6e9,
    'gwh gigawatt_hour gigawatt_hours gigawatt-hour gigawatt-hours': 3.6e12,
    'twh terawatt_hour terawatt_hours terawatt-hour terawatt-hours': 3.6e15,
    'calorie calories kcal': 4184,
  }),
  ...table('power', 'W', {
    'watt watts': 1,
    'kw kilowatt kilowatts': 1e3,
    'mw megawatt megawatts': 1e6,
    'gw gigawatt gigawatts': 1e9,
    'tw terawatt terawatts': 1e12,
    'horsepower hp bhp': 745.699871582,
  }),
  ...table('percent', '%', {'% percent percentage per_cent pct pc': 1}),
  ...table('percent', 'pp', {'percentage_point percentage_points': 1, 'basis_point basis_points': 0.01}),
])

/** Signs that are words too: only tight behind figures, or between a number and no noun. */
const ONLY_TIGHT = /^(?:m|g|l|c|f|h|s|ha|hp|mi|min|pc|h|stone|sec|ml|in)$/
const PER_HOUR = /^(?:per|an|a|each)$/
const SPEED_OF = wordTable<number>({length: 3.6})

/** The unit that begins at token `at`, behind a number; null if none does. */
export function unitAt(view: View, at: number, figures: boolean): Unit | null {
  const {low, gap} = view
  let i = at
  // "40-mile", "two-year"
  if (low[i] === '-' && gap[i] === 0 && gap[i + 1] === 0) i++
  const degrees = temperatureAt(view, i, figures)
  if (degrees !== null) return degrees
  const money = currencyAfter(view, i)
  if (money !== null) return {end: money.end, measure: 'money', unit: money.code, factor: money.factor}
  let name = low[i] ?? ''
  let end = i + 1
  for (const width of [3, 2]) {
    const joined = low
      .slice(i, i + width)
      .join(' ')
      .replace(/ - /g, '-')
      .replace(/ \/ /g, '/')
    if (UNITS.has(joined)) {
      name = joined
      end = i + width
      break
    }
  }
  if ((name === 'square' || name === 'sq' || name === 'sq.' || name === 'cubic') && low[i + 1] === '-') {
    const joined = `${name} ${low[i + 2] ?? ''}`
    if (UNITS.has(joined)) {
      name = joined
      end = i + 3
    }
  }
  // "sq. km", "sq m"
  if (name === 'sq.' && UNITS.has(`sq ${low[i + 1] ?? ''}`)) {
    name = `sq ${low[i + 1]!}`
    end = i + 2
  }
  if (name === 'm' && low[i + 1] === '/' && low[i + 2] === 's')
    return {end: i + 3, measure: 'speed', unit: 'km/h', factor: 3.6}
  if (name === 'lb' && low[i + 1] === '.') end++
  const row = UNITS.get(name)
  if (row === undefined) return null
  if (ONLY_TIGHT.test(name) && gap[i] === 1 && !(figures && /^(?:m|g|l|ha|ml|hp)$/.test(name))) return null
  if (!figures && /^(?:m|g|l|ha|kg|km|cm|mm|mi|pc|mw|hp)$/.test(name)) return null
  if (name === 'second' && low[i] === 'second' && gap[i] === 1) return null
  const [measure, unit, factor] = row
  // "km per hour", "metres a second", "mile-an-hour"
  let k = end
  if (low[k] === '-') k++
  if (measure === 'length' && PER_HOUR.test(low[k] ?? '')) {
    if (low[k + 1] === '-') k++
    const hour = low[k + 1] ?? ''
    if (hour === 'hour' || hour === 'hr') return {end: k + 2, measure: 'speed', unit: 'km/h', factor: factor / 1000}
    if (hour === 'second') return {end: k + 2, measure: 'speed', unit: 'km/h', factor: factor * (SPEED_OF.length ?? 1)}
  }
  return {end, measure, unit, factor}
}

const FAHRENHEIT = /^(?:f|fahrenheit)$/
const CELSIUS = /^(?:c|celsius|centigrade)$/

function temperatureAt(view: View, i: number, figures: boolean): Unit | null {
  const {low, gap, words} = view
  const celsius = (end: number): Unit => ({end, measure: 'temperature', unit: 'C', factor: 1})
  const fahrenheit = (end: number): Unit => ({end, measure: 'temperature', unit: 'C', factor: 5 / 9, offset: 32})
  const word = low[i] ?? ''
  if (word === '°c' || word === '℃') return celsius(i + 1)
  if (word === '°f' || word === '℉') return fahrenheit(i + 1)
  if (word === '°' || word === 'º' || word === 'degrees' || word === 'degree') {
    if (low[i + 1] === '-' && CELSIUS.test(low[i + 2] ?? '')) return celsius(i + 3)
    if (CELSIUS.test(low[i + 1] ?? '')) return celsius(i + 2)
    if (FAHRENHEIT.test(low[i + 1] ?? '')) return fahrenheit(i + 2)
    // "turned 180 degrees", "35 degrees north" are no temperatures
    return /^(?:north|south|east|west|angle|turn|of)$/.test(low[i + 1] ?? '') ? null : celsius(i + 1)
  }
  if (figures && words[i] === 'C' && (gap[i] === 0 || !/^\p{Lu}/u.test(words[i + 1] ?? ''))) return celsius(i + 1)
  if (figures && gap[i] === 0 && words[i] === 'F') return fahrenheit(i + 1)
  if (figures && (word === 'celsius' || word === 'centigrade')) return celsius(i + 1)
  if (figures && word === 'fahrenheit') return fahrenheit(i + 1)
  return null
}
