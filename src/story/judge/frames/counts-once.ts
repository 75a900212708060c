import {compareQuantities} from '../../../core/compare-quantities.ts'
import {compareTimes} from '../../../core/compare-times.ts'
import type {QuantityValue, TimeValue} from '../../../core/value.ts'
import {valueText} from '../../../core/value-text.ts'
import type {Frequency} from '../../../models/trained/frequency.ts'
import type {Synonyms} from '../../../models/trained/synonyms.ts'
import {eventClassOf} from '../../../text/event-classes.ts'
import {formOf} from '../../../text/fold.ts'
import type {Matter} from '../matter.ts'
import type {Place} from '../sentence-index.ts'
import {actOf, claimsAt, isOneAct} from './acts.ts'
import type {Difference} from './difference.ts'
import {factDifferences, type Fact} from './facts.ts'

/** What is counted must be rare enough that a story counts it once (idf: in one text of 60 or fewer). */
const RARE = 4.1
/** Fewer than this are often a part: "two passengers". */
const FEW = 10
/** Where the same is done to them by like words, any number but one. */
const FEWEST = 2
/** Words so alike count one thing: "protester", "demonstrator". */
const ALIKE = 0.75
/** Beside a number these make it a part, a limit, or another time's. */
const NARROWED =
  /\b(?:of (?:the|them|these|those|whom|its|his|her|their)|other|another|further|more|extra|additional|remaining|up to|capacity|room for|usual|normally|usually|last year|a year earlier|annual|per|each|every|a (?:day|week|month|year)|since|compared|against|than|expected|planned|hoped|average|first|record|previous|earlier)\b/i

/** All who were in it, passengers and crew: "140 people were on board". */
const ANYBODY: ReadonlySet<string> = new Set(['person', 'people', 'soul'])
const ABOARD = /^[^.,;:]*?\b(?:on board|aboard)\b/
/** Code units behind a number in which that stands. */
const NEAR = 24

interface Counted {
  readonly noun: string
  readonly act: string
}

/**
 * Things of a rare name that each report counts once.
 *
 *     We count 90 wagons   /   some 200 wagons stood on the square
 *              ^^                   ^^^
 */
export function countDifferences(matter: Matter, synonyms: Synonyms, idf: Frequency['idf']): Difference[] {
  const claimsOf = claimsAt(matter)
  const rare = new Map<string, boolean>()
  const isRare = (noun: string): boolean => {
    const known = rare.get(noun)
    if (known !== undefined) return known
    const is = idf(formOf(noun)) >= RARE
    rare.set(noun, is)
    return is
  }
  const facts = matter.index.places.flatMap((place) =>
    place.mentions.flatMap(({value, spans: [span]}): Fact<Count>[] => {
      if (value.kind !== 'quantity' || value.measure !== 'count' || value.counted === null) return []
      if (sizeOf(value) < FEWEST || value.scope.length > 0) return []
      if (NARROWED.test(around(place, span.start, span.end))) return []
      const claims = claimsOf(span)
      if (claims.some((c) => c.polarity === 'negative' || !STANDS.has(c.status))) return []
      const aboard =
        ANYBODY.has(value.counted) && ABOARD.test(place.layers.report.text.slice(span.end, span.end + NEAR))
      const told = aboard ? {noun: 'aboard', act: ''} : {noun: value.counted, act: actOf(claims)}
      // Whom it is done to is told by what is done.
      if (!aboard && (sizeOf(value) < FEW || !(isRare(value.counted) || isHarmed(told))) && !isWhole(told)) return []
      return [{key: '', value: {...value, told}, text: valueText(value), span, place}]
    }),
  )
  const byNoun = Map.groupBy(facts, (f) => f.value.told.noun)
  const homes: string[] = []
  const keyed = [...byNoun].flatMap(([noun, own]) => {
    const home = homes.find((h) => synonyms.alike(h, noun) >= ALIKE)
    if (home === undefined) homes.push(noun)
    return own.map((f) => ({...f, key: home ?? noun}))
  })
  const sameAct = (a: string, b: string): boolean => isOneAct(a, b, synonyms, ALIKE)
  // A number with what became of them is held only against another of the same.
  const byAct = keyed.map((f) => {
    const {act} = f.value.told
    const same = keyed.find((o) => o.key === f.key && sameAct(o.value.told.act, act))!
    return {...f, key: `${f.key} ${same.value.told.act}`}
  })
  const numbers = matter.layers.map(
    ({mentions}) =>
      new Set(
        mentions.flatMap(({value}) => (value.kind === 'quantity' && value.measure === 'count' ? [value.low] : [])),
      ),
  )
  const apart = (a: Fact<Count>, b: Fact<Count>): boolean =>
    compareQuantities({...a.value, counted: null}, {...b.value, counted: null}) === 'disjoint' &&
    ratio(a.value, b.value) <= APART &&
    // Whoever has both numbers tells of two counts, or of two who count.
    !numbers.some((n) => n.has(a.value.low) && n.has(b.value.low)) &&
    !onOtherDays(a.place, b.place)
  // What is done to things goes on while it is reported; those who came, came.
  const [done, there] = [byAct.filter((f) => grows(f.value.told)), byAct.filter((f) => !grows(f.value.told))]
  const kind = {
    slot: 'howMany',
    rule: 'judge:counts-differ',
    wouldChangeIf: 'the two counted two things, or two parts of one',
    apart,
  } as const
  return [...factDifferences(matter, there, kind), ...factDifferences(matter, done, {...kind, changes: true})]
}

/** Acts that are done to all of a few at once, and once. */
const WHOLE: ReadonlySet<string> = new Set('resign convict release charge sign reject approve ban close cut'.split(' '))
const isWhole = ({act}: Counted): boolean => WHOLE.has(eventClassOf(act) ?? '')

/** Of things that are destroyed a story has one kind, however common. */
const HARM: ReadonlySet<string> = new Set('damage burn flood collapse'.split(' '))
const isHarmed = ({act}: Counted): boolean => HARM.has(eventClassOf(act) ?? '')

/** What comes to be known one by one. */
const GROWING = new Set(
  `incident case complaint report attack aftershock infection claim lawsuit signature donation request call hospital
  municipality district country town village school structure building`.split(/\s+/),
)
const grows = ({noun, act}: Counted): boolean => act !== '' || GROWING.has(noun)

type Count = QuantityValue & {readonly told: Counted}
/** Counts further from each other than this are of two things. */
const APART = 5
const sizeOf = ({low, high}: QuantityValue): number => low ?? high ?? 0
const ratio = (a: QuantityValue, b: QuantityValue): number =>
  Math.max(sizeOf(a), sizeOf(b)) / Math.max(1, Math.min(sizeOf(a), sizeOf(b)))

/** Each sentence names a day, and not the same. */
function onOtherDays(a: Place, b: Place): boolean {
  const days = ({mentions}: Place): TimeValue[] =>
    mentions.flatMap(({value}) =>
      value.kind === 'time' && value.type !== 'duration' && value.type !== 'set' ? [value] : [],
    )
  const [x, y] = [days(a), days(b)]
  return x.length > 0 && y.length > 0 && x.every((s) => y.every((t) => compareTimes(s, t) === 'disjoint'))
}
const STANDS = new Set(['happened', 'ongoing'])
/** Code units around a number that may narrow it. */
const BESIDE = 24
const around = ({layers: {report}, range}: Place, start: number, end: number): string =>
  `${report.text.slice(Math.max(range.start, start - BESIDE), start)}#${report.text.slice(end, Math.min(range.end, end + BESIDE))}`
