import type {UnitSlot} from '../../../core/edition.ts'
import type {Span} from '../../../core/span.ts'
import {isBefore} from '../before.ts'
import type {Matter} from '../matter.ts'
import type {Place} from '../sentence-index.ts'
import type {Difference, Side} from './difference.ts'
import {otherVoices} from './voices.ts'

/** One value of a matter that a story has once. Facts under one key are of one matter, in whatever words it is told. */
export interface Fact<V> {
  readonly key: string
  readonly value: V
  /** The value as it is shown. */
  readonly text: string
  readonly span: Span
  readonly place: Place
}

/** What two facts of one key that cannot both be true are told as. */
export interface FactKind<V> {
  readonly slot: UnitSlot
  readonly rule: string
  readonly wouldChangeIf: string
  readonly apart: (a: Fact<V>, b: Fact<V>) => boolean
  /** What changes while it is reported: told as an update where every two reports that differ are of different days. */
  readonly changes?: true
  readonly eventClass?: string
}

/** The words of a range of a sentence, as a span of its report. */
export const spanIn = ({layers: {report}}: Place, start: number, end: number): Span => ({report: report.id, start, end})

/** Facts of reports that give one value each: whoever gives two tells of two matters, or of a change. */
function ofOneValue<V>(facts: readonly Fact<V>[], {apart}: FactKind<V>): readonly Fact<V>[] {
  const byReport = Map.groupBy(facts, ({place}) => place.report)
  return [...byReport.values()].flatMap((own) => (own.some((a) => own.some((b) => apart(a, b))) ? [] : own))
}

function differenceOf<V>(matter: Matter, facts: readonly Fact<V>[], kind: FactKind<V>): Difference[] {
  if (facts.every(({place}) => place.report === facts[0]!.place.report)) return []
  const groups: Fact<V>[][] = []
  for (const fact of ofOneValue(facts, kind)) {
    const home = groups.find((g) => g.every((f) => !kind.apart(f, fact)))
    if (home) home.push(fact)
    else groups.push([fact])
  }
  if (groups.length < 2) return []
  const {reports} = matter
  let ordered = true
  const meets = (a: Fact<V>, b: Fact<V>): boolean => {
    if (!kind.apart(a, b) || otherVoices(a, b) || matter.isVersion(a.span.report, b.span.report)) return false
    const [x, y] = [a, b].map((f) => reports.get(f.span.report)?.publishedAt)
    if (!isBefore(x, y) && !isBefore(y, x)) ordered = false
    return true
  }
  const against = groups.filter((g) => groups.some((h) => h !== g && g.some((a) => h.some((b) => meets(a, b)))))
  const [first, second, ...rest] = against.map(([head, ...more]): Side => ({
    value: head!.text,
    spans: [head!.span, ...more.map((f) => f.span)],
  }))
  if (!first || !second) return []
  const {slot, rule, wouldChangeIf, eventClass, changes} = kind
  return [
    {
      slot,
      relation: changes && ordered ? 'update' : 'conflict',
      tier: 'shown',
      rule,
      wouldChangeIf,
      ...(eventClass === undefined ? {} : {eventClass}),
      sides: [first, second, ...rest],
    },
  ]
}

/** Matters of which two reports or more give values that cannot both be true. */
export const factDifferences = <V>(matter: Matter, facts: readonly Fact<V>[], kind: FactKind<V>): Difference[] =>
  [...Map.groupBy(facts, (f) => f.key).values()].flatMap((own) => differenceOf(matter, own, kind))
