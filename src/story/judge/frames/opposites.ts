import type {Claim, Slot} from '../../../core/claim.ts'
import {compareNames} from '../../../core/compare-names.ts'
import {bestComparison} from '../../../core/compare-slots.ts'
import {isCompatible} from '../../../core/comparison.ts'
import type {Span} from '../../../core/span.ts'
import type {ReportLayers} from '../../../pipeline/layers.ts'
import {tokensIn, UPOS} from '../../../text/tokens.ts'
import {isBefore} from '../before.ts'
import {slotsOf, type Matter} from '../matter.ts'
import type {Difference, Side} from './difference.ts'

/** States of one thing that exclude one another. `turns`: the one may follow the other, and does, while it is reported. */
interface Row {
  readonly turns: boolean
  readonly sides: readonly [ReadonlySet<string>, ReadonlySet<string>]
}
const row = (turns: boolean, a: string, b: string): Row => ({
  turns,
  sides: [new Set(a.split(' ')), new Set(b.split(' '))],
})

/** Lemmas of predicates. Start values, by hand: what news says of people, roads, talks, plans and proposals. */
const ROWS: readonly Row[] = [
  row(false, 'die kill drown perish dead', 'survive unhurt unharmed uninjured unscathed alive arrest detain'),
  row(true, 'open reopen', 'close shut'),
  row(true, 'arrest detain', 'release free'),
  row(true, 'suspend halt pause', 'resume restart'),
  row(true, 'cancel scrap', 'reinstate'),
  row(false, 'acquit clear', 'convict'),
  row(false, 'accept approve', 'reject veto'),
  row(false, 'win', 'lose'),
]
const BY_LEMMA = new Map<string, {readonly row: number; readonly side: number}[]>()
for (const [i, {sides}] of ROWS.entries())
  for (const [k, side] of sides.entries())
    for (const lemma of side) BY_LEMMA.set(lemma, [...(BY_LEMMA.get(lemma) ?? []), {row: i, side: k}])

/** A state with whose it is. */
interface State {
  readonly row: number
  readonly side: number
  readonly claim: Claim
  readonly holder: Slot
  readonly head: string
  readonly kind: readonly string[]
}

/** Pronouns and words for anybody say nothing of whose state it is. */
const ANYBODY = new Set('person people man woman one other that it he she they who which'.split(' '))
const FIRM = new Set(['happened', 'ongoing'])
const TAGS = new Set(['NOUN', 'PROPN', 'ADJ'].map((t) => UPOS.indexOf(t as (typeof UPOS)[number])))

/** Content words of the phrase beside its head: "ferry" of "the ferry pilot", "pilot of the ferry". */
function kindOf({tokens, syntax}: ReportLayers, span: Span, head: string): readonly string[] {
  const {start, end} = tokensIn(tokens, span)
  const words: string[] = []
  for (let i = start; i < end; i++) {
    const lemma = (syntax.lemma[i] ?? '').toLowerCase()
    if (TAGS.has(syntax.upos[i]!) && lemma !== head) words.push(lemma)
  }
  return words
}

/** Who or what is in the state: of "kill", "arrest", "close" it is whom they are done to. */
function statesOf(layers: ReportLayers): readonly State[] {
  return layers.claims.flatMap((claim): State[] => {
    const rows = BY_LEMMA.get(claim.predicate.lemma)
    if (!rows || claim.polarity === 'negative' || !FIRM.has(claim.status)) return []
    const whom = claim.slots.filter((s) => s.name === 'whom' && !s.inherited)
    const holders = whom.length > 0 ? whom : claim.slots.filter((s) => s.name === 'who' && !s.inherited)
    return holders.flatMap((holder): State[] => {
      const {value} = holder
      if (value.kind === 'name') return rows.map((r) => ({...r, claim, holder, head: '', kind: []}))
      if (value.kind !== 'text' || ANYBODY.has(value.head)) return []
      const kind = kindOf(layers, holder.span, value.head)
      return rows.map((r) => ({...r, claim, holder, head: value.head, kind}))
    })
  })
}

/** Heads that a story has of two kinds, "the ferry pilot" and "the tug pilot": there, "the pilot" is either. */
function twofold(states: readonly State[]): ReadonlySet<string> {
  const kinds = states.filter((s) => s.kind.length > 0)
  return new Set(
    kinds.flatMap((a) => (kinds.some((b) => a.head === b.head && !within(a, b) && !within(b, a)) ? [a.head] : [])),
  )
}

const within = (a: State, b: State): boolean => a.kind.every((k) => b.kind.includes(k))

function ofOne(a: State, b: State, unsure: ReadonlySet<string>): boolean {
  // What was turned down in May may be taken in June.
  if (bestComparison(slotsOf(a.claim, 'when'), slotsOf(b.claim, 'when')) === 'disjoint') return false
  const [x, y] = [a.holder.value, b.holder.value]
  if (x.kind === 'name' && y.kind === 'name') return isCompatible(compareNames(x, y))
  if (a.head === '' || a.head !== b.head) return false
  if (unsure.has(a.head) && (a.kind.length === 0) !== (b.kind.length === 0)) return false
  return within(a, b) || within(b, a)
}

const sideOf = (states: readonly State[]): Side => {
  const [first, ...rest] = states.map((s): Span => ({
    report: s.claim.report,
    start: Math.min(s.holder.span.start, s.claim.predicate.span.start),
    end: Math.max(s.holder.span.end, s.claim.predicate.span.end),
  }))
  return {value: states[0]!.claim.predicate.lemma, spans: [first!, ...rest]}
}

/**
 * One thing in two states that exclude one another: told as an update where the one follows the other and the later report
 * has it, as a conflict where it cannot.
 *
 *     the swing bridge was closed   /   the swing bridge is open again
 */
export function stateDifferences(matter: Matter): Difference[] {
  const all = matter.layers.flatMap(statesOf)
  const unsure = twofold(all)
  const taken = new Set<State>()
  return all.flatMap((state): Difference[] => {
    if (taken.has(state)) return []
    const same = all.filter((s) => !taken.has(s) && s.row === state.row && ofOne(s, state, unsure))
    for (const one of same) taken.add(one)
    const [one, other] = [0, 1].map((side) => same.filter((s) => s.side === side)) as [State[], State[]]
    if (one.length === 0 || other.length === 0) return []
    // A report that tells of both tells how the one became the other.
    const both = one.some((a) => other.some((b) => a.claim.report === b.claim.report))
    if (both) return []
    const {turns} = ROWS[state.row]!
    const day = (s: State) => matter.reports.get(s.claim.report)?.publishedAt
    const ordered = one.some((a) => other.some((b) => isBefore(day(a), day(b)) || isBefore(day(b), day(a))))
    if (turns && !ordered) return []
    return [
      {
        slot: turns ? 'status' : 'what',
        relation: turns ? 'update' : 'conflict',
        tier: 'shown',
        rule: turns ? 'judge:state-turned' : 'judge:states-exclude',
        wouldChangeIf: turns ? 'both reports were of one time' : 'the two were not of one person or thing',
        sides: [sideOf(one), sideOf(other)],
      },
    ]
  })
}
