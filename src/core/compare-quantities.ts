import type {Comparison} from './comparison.ts'
import type {QuantityValue} from './value.ts'

/**
 * Half a unit of the last figure that is not nought, as a share of the number, at most: "8,500" beside 8,512, not "9,000"
 * beside 8,300. A number with three or more figures that count is taken as exact.
 */
const ROUND_FIGURES = 2
/** Counts below this are not rounded: 10 dead and 12 dead are two statements. */
const ROUND_FROM = 100
const CLOSE = 1e-6

/** Words for what is counted or how they fared, by what they say: "deaths" and "people dead" count the same. */
const FARED: Readonly<Record<string, readonly string[]>> = {
  dead: ['dead', 'death', 'fatality', 'killed', 'die', 'died', 'kill', 'body', 'victim'],
  injured: ['injured', 'injury', 'wounded', 'hurt', 'wound', 'injure', 'casualty'],
  missing: ['missing', 'unaccounted'],
  arrested: ['arrested', 'arrest', 'detained', 'detention', 'held', 'detainee'],
  displaced: ['displaced', 'evacuated', 'evacuee', 'homeless'],
}
const FARE = new Map(Object.entries(FARED).flatMap(([fare, words]) => words.map((word) => [word, fare] as const)))
/** Nouns for people that any other noun for people may narrow. */
const ANYONE = new Set(['person', 'people', 'individual', 'other', 'casualty', 'victim'])

/** Nouns for people by their endings, and the commonest without one. */
const isPerson = (noun: string): boolean =>
  (/(?:er|or|ist|man|woman|ian|ee|ent|ant)$/.test(noun) &&
    !/(?:tower|shelter|computer|centre|center|trailer|boiler|fire|river|quarter|container|reactor|tractor|motor|building|apartment|tent|event|plant|restaurant|incident|accident|tree|committee|tanker|helicopter|bunker|power|server|freighter|trawler|paper|corridor|floor|door)$/.test(
      noun,
    )) ||
  PEOPLE.has(noun)
const PEOPLE = new Set(
  'child boy girl baby infant student pupil guest nurse guard pilot crew civilian refugee migrant villager troop police youth teen nun monk priest fan relative adult male female hostage citizen family medic paramedic journalist athlete activist ally rebel fighter militant doctor parent mother father couple sibling brother sister'.split(
    ' ',
  ),
)

const fareOf = (q: QuantityValue): string | undefined => {
  for (const word of [...q.scope, ...(q.counted === null ? [] : [q.counted])]) {
    const fare = FARE.get(word)
    if (fare !== undefined) return fare
  }
  return undefined
}

/** Scope words that are no way of faring: "norwegian". */
const narrowing = (q: QuantityValue): readonly string[] => q.scope.filter((word) => !FARE.has(word))

type Counts = 'same' | 'other' | 'first-wider' | 'second-wider'

/** Whether two quantities count the same things, others, or one counts more than the other: "people" and "miners". */
function counts(a: QuantityValue, b: QuantityValue): Counts {
  const [x, y] = [fareOf(a), fareOf(b)]
  if (x !== undefined && y !== undefined && x !== y) return 'other'
  const fared = (q: QuantityValue): boolean => q.counted !== null && FARE.has(q.counted)
  if (a.counted !== null && b.counted !== null && a.counted !== b.counted && !(fared(a) && fared(b))) {
    if (fared(a) || fared(b))
      return ANYONE.has(a.counted) || ANYONE.has(b.counted) ? 'same' : fared(a) ? 'first-wider' : 'second-wider'
    if (ANYONE.has(a.counted) && isPerson(b.counted)) return 'first-wider'
    return ANYONE.has(b.counted) && isPerson(a.counted) ? 'second-wider' : 'other'
  }
  const [p, q] = [narrowing(a), narrowing(b)]
  if (p.length === 0 && q.length === 0) return 'same'
  if (p.length === 0) return 'first-wider'
  if (q.length === 0) return 'second-wider'
  return p.some((word) => q.includes(word)) ? 'same' : 'other'
}

/** How many figures of a number count: 8,500 has two, 8,512 four. */
function figures(n: number): number {
  if (Number.isSafeInteger(n) && Math.abs(n) < 1e12) {
    let left = Math.abs(n)
    while (left !== 0 && left % 10 === 0) left /= 10
    return left < 10 ? (left === 0 ? 0 : 1) : 1 + Math.floor(Math.log10(left))
  }
  const digits = Math.abs(n).toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '')
  return digits.length
}

/** Both ends, widened where a number is plainly rounded and the other is not: 8,500 may be 8,450 to 8,549. */
function ends(q: QuantityValue, finer: boolean): readonly [number, number] {
  const low = q.low ?? -Infinity
  const high = q.high ?? Infinity
  if (!finer || low !== high || !Number.isFinite(low) || Math.abs(low) < ROUND_FROM || figures(low) > ROUND_FIGURES)
    return [low, high]
  const step = 10 ** (Math.floor(Math.log10(Math.abs(low))) - figures(low) + 1)
  return [low - step / 2, high + step / 2]
}

const near = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= CLOSE * Math.max(Math.abs(a), Math.abs(b))

/**
 * How two quantities stand, as intervals (METHODS 5, "how many"). Values of two measures, units or counted things are
 * `unknown`. Where one counts more than the other ("15 people", "12 miners"), only a whole below its part is `disjoint`.
 * A rounded number beside a finer one that rounds to it is refined by it.
 */
export function compareQuantities(a: QuantityValue, b: QuantityValue): Comparison {
  if (a.measure !== b.measure || a.unit !== b.unit) return 'unknown'
  const what = COUNTING.has(a.measure) ? counts(a, b) : 'same'
  if (what === 'other') return 'unknown'
  if (a.measure === 'score') return compareScores(a, b)
  const exact = a.low !== null && b.low !== null && a.low === a.high && b.low === b.high
  const [al, ah] = ends(a, exact && figures(b.low) > figures(a.low))
  const [bl, bh] = ends(b, exact && figures(a.low) > figures(b.low))
  if (near(al, bl) && near(ah, bh)) return what === 'same' ? 'equal' : what === 'first-wider' ? 'refined-by' : 'refines'
  if (ah < bl || bh < al) {
    if (exact && MEASURED.has(a.measure) && isConverted(a.low, b.low)) return 'overlap'
    if (what === 'same') return 'disjoint'
    const wholeBelow = what === 'first-wider' ? ah < bl : bh < al
    return wholeBelow && a.measure === 'count' ? 'disjoint' : 'unknown'
  }
  if (bl <= al && ah <= bh) return 'refines'
  if (al <= bl && bh <= ah) return 'refined-by'
  return 'overlap'
}

const MEASURED: ReadonlySet<QuantityValue['measure']> = new Set(['length', 'mass', 'area', 'volume', 'speed'])
/** What turning one unit into another and rounding it takes from a measure, as a ratio: 14 metres are 46 feet. */
const CONVERTED = 1.03
/** A measure with so many figures that count was told in another unit: 46 feet are 14.0208 m. */
const MANY_FIGURES = 5
const isConverted = (a: number, b: number): boolean =>
  Math.max(a, b) <= CONVERTED * Math.min(a, b) && Math.max(figures(a), figures(b)) >= MANY_FIGURES

const COUNTING: ReadonlySet<QuantityValue['measure']> = new Set(['count', 'percent', 'ordinal', 'volume', 'mass'])

/** "3-1" and "1-3" are one result told from two sides. */
function compareScores(a: QuantityValue, b: QuantityValue): Comparison {
  if ((a.low === b.low && a.high === b.high) || (a.low === b.high && a.high === b.low)) return 'equal'
  return 'disjoint'
}
