import type {TimeValue} from '../../../core/value.ts'
import {valueText} from '../../../core/value-text.ts'
import type {Synonyms} from '../../../models/trained/synonyms.ts'
import {eventClassOf} from '../../../text/event-classes.ts'
import type {Matter} from '../matter.ts'
import type {Place} from '../sentence-index.ts'
import {claimsAt} from './acts.ts'
import type {Difference} from './difference.ts'
import {factDifferences, type Fact} from './facts.ts'

/** What happens once, at one time, and what all reports of it begin with. */
const ONCE: ReadonlySet<string> = new Set('crash explode burn collapse quake attack'.split(' '))
/** Verbs that any happening has. */
const HAPPENS = new Set('happen occur strike hit begin start break come'.split(' '))
/** Sentences of a report, from its top, that say what it is about. */
const LEAD = 4
/** Words so alike name one happening: "plough", "crash". */
const ALIKE = 0.6
/** Minutes that two clock times may be apart and be one, and for one that is told roughly or on the half hour. */
const EXACT = 9
const ROUGH = 24
const HALF_DAY = 720

const minutesOf = ({said}: TimeValue): number | undefined =>
  said.hour === undefined ? undefined : said.hour * 60 + (said.minute ?? 0)

const isRough = ({modifier, said}: TimeValue): boolean => modifier !== undefined || (said.minute ?? 0) % 30 === 0

/** On a clock of twelve hours: "twenty past five" does not say which half of the day. */
function areApart(a: TimeValue, b: TimeValue): boolean {
  const [x, y] = [minutesOf(a), minutesOf(b)]
  if (x === undefined || y === undefined) return false
  if (a.said.zone !== undefined && b.said.zone !== undefined && a.said.zone !== b.said.zone) return false
  const off = Math.abs(x - y) % HALF_DAY
  const apart = Math.min(off, HALF_DAY - off)
  return apart > (isRough(a) && isRough(b) ? 2 * EXACT + EXACT : isRough(a) || isRough(b) ? ROUGH : EXACT)
}

/** The class of happening that most reports begin with. */
function mainClass(matter: Matter): string | undefined {
  const told = new Map<string, Set<string>>()
  for (const claim of matter.claims.values()) {
    const {eventClass} = claim.predicate
    if (claim.sentence > LEAD || eventClass === undefined || !ONCE.has(eventClass)) continue
    const reports = told.get(eventClass)
    if (reports) reports.add(claim.report)
    else told.set(eventClass, new Set([claim.report]))
  }
  const [first] = [...told].toSorted(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
  return first && first[1].size >= 2 ? first[0] : undefined
}

/**
 * The hour of what all reports are about.
 *
 *     the tram left the rails at 17:52   /   the derailment happened at twenty-five past five
 *                                ^^^^^                                  ^^^^^^^^^^^^^^^^^^^^
 */
export function clockDifferences(matter: Matter, synonyms: Synonyms): Difference[] {
  const main = mainClass(matter)
  if (main === undefined) return []
  const claimsOf = claimsAt(matter)
  const lemmas = new Set([
    main,
    ...[...matter.claims.values()].flatMap((c) => (c.predicate.eventClass === main ? [c.predicate.lemma] : [])),
  ])
  const known = new Map<string, boolean>()
  const isMain = (lemma: string): boolean => {
    let is = known.get(lemma)
    if (is === undefined)
      known.set(
        lemma,
        (is = eventClassOf(lemma) === main || [...lemmas].some((l) => synonyms.alike(l, lemma) >= ALIKE)),
      )
    return is
  }
  const facts = matter.index.places.flatMap((place): Fact<TimeValue>[] => {
    const clocks = place.mentions.flatMap(({value, spans}) =>
      value.kind === 'time' &&
      (value.grain === 'minute' || value.grain === 'hour') &&
      value.type === 'time' &&
      value.said.hour !== undefined
        ? [{value, span: spans[0]}]
        : [],
    )
    const [clock] = clocks
    // Two hours in a sentence: "shortly before 6 p.m. (1700 GMT)" is one, "from nine to ten" is none.
    if (!clock || clocks.length > 2 || (clocks.length === 2 && clocks[1]!.value.said.zone === undefined)) return []
    const own = claimsOf(clock.span).filter((c) => c.status === 'happened' && c.polarity === 'positive')
    const tells = own.some(
      ({predicate: {lemma}, slots}) =>
        isMain(lemma) ||
        (HAPPENS.has(lemma) &&
          slots.some(({name, value}) => name === 'who' && value.kind === 'text' && isMain(value.head))) ||
        (HAPPENS.has(lemma) && ofMain(place, main)),
    )
    return tells ? [{key: '', value: clock.value, text: valueText(clock.value), span: clock.span, place}] : []
  })
  return factDifferences(matter, facts, {
    slot: 'when',
    rule: 'judge:hours-of-event-differ',
    wouldChangeIf: 'the two hours were of two happenings',
    eventClass: main,
    apart: (a, b) => areApart(a.value, b.value),
  })
}

/** To hit and to strike are of many things: of the happening in a sentence that has nothing else. */
const ofMain = ({layers, sentence}: Place, main: string): boolean =>
  main === 'crash' && layers.claims.some((c) => c.sentence === sentence && /^(?:hit|strike)$/.test(c.predicate.lemma))
