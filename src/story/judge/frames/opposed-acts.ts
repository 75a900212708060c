import type {Claim, Status} from '../../../core/claim.ts'
import {compareNames} from '../../../core/compare-names.ts'
import {bestComparison} from '../../../core/compare-slots.ts'
import {isCompatible} from '../../../core/comparison.ts'
import type {Span} from '../../../core/span.ts'
import type {TextValue} from '../../../core/value.ts'
import type {Synonyms} from '../../../models/trained/synonyms.ts'
import type {Link} from '../../../pipeline/layers.ts'
import {isBefore} from '../before.ts'
import {slotsOf, type Matter} from '../matter.ts'
import {cosine} from '../sentence-index.ts'
import type {Difference} from './difference.ts'

/** Acts that cannot both have been done to one thing at one time, by hand, beside the opposites of the table. */
const PAIRS = `pass fail|accept reject|accept refuse|accept decline|approve reject|approve block|rise fall|rise drop|rise decline|climb fall
resign dismiss|resign sack|resign fire|quit dismiss|quit sack|admit deny|convict acquit|uphold overturn|uphold quash|allow ban
grant refuse|grant deny|survive die|increase fall|increase drop|increase decrease|lift impose|extend shorten|raise cut|raise lower
agree refuse|confirm deny|support oppose|back oppose|sink float|succeed fail|arrive depart|delay hasten|adopt reject|carry defeat
confess deny|find lose|clear convict|free jail|free imprison|open close|reopen close`
const BY_ACT = new Map<string, string[]>()
for (const pair of PAIRS.split(/[|\n]/)) {
  const [a, b] = pair.split(' ') as [string, string]
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const)
    BY_ACT.set(x, [...(BY_ACT.get(x) ?? []), y])
}
const areOpposite = (a: string, b: string): boolean => BY_ACT.get(a)?.includes(b) ?? false

/** Of one matter some win, and some lose. */
const BARE = new Set('win lose buy sell give take come go leave enter begin end start stop'.split(' '))
/** What may follow the other while it is reported: an update where the days are known. */
const TURNS = new Set(
  'open close reopen arrest release rise fall drop climb find lose arrive depart free jail'.split(' '),
)

/** How alike (cosine) the sentences are, the acts left out; or how sure the link. Set on invented pairs. */
const ALIKE = 0.25
const SURE = 0.5
const FIRM: ReadonlySet<Status> = new Set(['happened', 'ongoing'])

const isFirm = (c: Claim): boolean => c.polarity === 'positive' && FIRM.has(c.status) && c.predicate.form !== 'noun'

/** Nobody and nothing, no place and no day speaks against the two being of one matter. */
const meets = (a: Claim, b: Claim): boolean =>
  (['when', 'where'] as const).every((s) => bestComparison(slotsOf(a, s, true), slotsOf(b, s, true)) !== 'disjoint')

type Place = NonNullable<ReturnType<Matter['index']['at']>>

/** One person named in both sentences, and no other. */
function ofOnePerson(a: Place, b: Place): boolean {
  const named = ({mentions}: Place) =>
    mentions.flatMap(({value}) => (value.kind === 'name' && value.type === 'person' ? [value] : []))
  const [x, y] = [named(a), named(b)]
  return x.length > 0 && y.length > 0 && x.every((p) => y.every((q) => isCompatible(compareNames(p, q))))
}

/** Nouns that say of no thing which it is. */
const ANYBODY = new Set(
  `man woman person people official police company government spokesman spokeswoman minister year day one group team report
  number price side it they he she who that which percent point euro dollar pound metre kilometre mile`.split(/\s+/),
)

/** One noun, and another word in common where the noun is anything's: "the price of cod". */
function sameThing(a: TextValue, b: TextValue): boolean {
  if (a.head !== b.head) return false
  return !ANYBODY.has(a.head) || a.lemmas.some((l) => l !== a.head && !/^\d/.test(l) && b.lemmas.includes(l))
}

/** Somebody or something that both are about. */
function shares(a: Claim, b: Claim): boolean {
  const of = (c: Claim) => [...slotsOf(c, 'who'), ...slotsOf(c, 'whom')]
  return of(a).some((x) =>
    of(b).some((y) =>
      x.value.kind === 'text' && y.value.kind === 'text'
        ? sameThing(x.value, y.value)
        : isCompatible(bestComparison([x], [y])),
    ),
  )
}

/**
 * Two opposite acts of one matter.
 *
 *     The bridge passed an inspection in May   /   inspectors failed the bridge in May
 *                ^^^^^^                                       ^^^^^^
 */
export function opposedActDifferences(matter: Matter, links: readonly Link[], synonyms: Synonyms): Difference[] {
  const linked = links.flatMap((link): [Claim, Claim][] => {
    const [a, b] = [matter.claims.get(link.a), matter.claims.get(link.b)]
    if (!a || !b || a.report === b.report || !isFirm(a) || !isFirm(b)) return []
    const [x, y] = [actOf(matter, a), actOf(matter, b)]
    return x !== y && link.score >= SURE && (areOpposite(x, y) || (!BARE.has(x) && synonyms.opposed(x, y)))
      ? [[a, b]]
      : []
  })
  return [...linked, ...unlinked(matter)].flatMap(([a, b]): Difference[] => {
    if (!meets(a, b) || matter.isVersion(a.report, b.report)) return []
    const [p, q] = [matter.index.at(a.predicate.span), matter.index.at(b.predicate.span)]
    if (!p || !q || !(shares(a, b) || ofOnePerson(p, q)) || cosine(p.words, q.words) < ALIKE) return []
    const [x, y] = [a.predicate.lemma, b.predicate.lemma]
    const [from, to] = [a, b].map((c) => matter.reports.get(c.report)?.publishedAt)
    const ordered = isBefore(from, to) || isBefore(to, from)
    const turns = TURNS.has(x) || TURNS.has(y)
    const update = ordered && turns
    // On one day the road may be closed and open again, unless both say when.
    if (turns && !ordered && !isCompatible(bestComparison(slotsOf(a, 'when'), slotsOf(b, 'when')))) return []
    return [
      {
        slot: 'what',
        relation: update ? 'update' : 'conflict',
        tier: 'shown',
        rule: 'judge:acts-opposed',
        wouldChangeIf: 'the two acts were of two matters, or the one had followed the other',
        ...(a.predicate.eventClass === undefined ? {} : {eventClass: a.predicate.eventClass}),
        sides: [
          {value: x, spans: [clauseOf(a)]},
          {value: y, spans: [clauseOf(b)]},
        ],
      },
    ]
  })
}

/** The verb, or what a set phrase with it says: who pleads guilty does not deny. */
function actOf(matter: Matter, {predicate: {lemma, span}, report}: Claim): string {
  if (lemma !== 'plead') return lemma
  const after = matter.reports.get(report)?.text.slice(span.end, span.end + 16) ?? ''
  return after.startsWith(' not guilty') ? 'deny' : after.startsWith(' guilty') ? 'confess' : lemma
}

/** Who and what a claim is of, as keys: those of no key in common share nobody. */
const keysOf = (claim: Claim): readonly string[] =>
  claim.slots.flatMap(({name, value}) =>
    name !== 'who' && name !== 'whom'
      ? []
      : value.kind === 'text'
        ? [value.head]
        : value.kind === 'name' || value.kind === 'place'
          ? [value.name.slice(value.name.lastIndexOf(' ') + 1).toLowerCase()]
          : [],
  )

/** Opposite acts of the list of which no link was made: "inspectors failed the bridge", "the bridge passed". */
function unlinked(matter: Matter): [Claim, Claim][] {
  const byAct = new Map<string, Map<string, Claim[]>>()
  for (const claim of matter.claims.values()) {
    if (!isFirm(claim)) continue
    const act = actOf(matter, claim)
    if (!BY_ACT.has(act)) continue
    let byKey = byAct.get(act)
    if (!byKey) byAct.set(act, (byKey = new Map()))
    for (const key of new Set(keysOf(claim))) {
      const list = byKey.get(key)
      if (!list) byKey.set(key, [claim])
      else if (list.length < MOST) list.push(claim)
    }
  }
  return [...byAct].flatMap(([act, own]) =>
    BY_ACT.get(act)!.flatMap((other) =>
      act > other
        ? []
        : [...own].flatMap(([key, mine]) =>
            mine.flatMap((a) =>
              (byAct.get(other)?.get(key) ?? []).flatMap((b): [Claim, Claim][] =>
                a.report === b.report ? [] : [[a, b]],
              ),
            ),
          ),
    ),
  )
}
/** So many claims of one act and one thing are looked at. */
const MOST = 12

/** Clauses up to this many code units are shown whole. */
const SHORT = 120
const clauseOf = (c: Claim): Span => (c.spans[0].end - c.spans[0].start <= SHORT ? c.spans[0] : c.predicate.span)
