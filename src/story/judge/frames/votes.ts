import type {Matter} from '../matter.ts'
import {cosine, type Place} from '../sentence-index.ts'
import type {Difference} from './difference.ts'
import {factDifferences, spanIn, type Fact} from './facts.ts'
import type {Span} from '../../../core/span.ts'

const UNITS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')
const N = `(\\d{1,3}(?:,\\d{3})*|${UNITS.slice(1).join('|')})`
const numberOf = (word: string): number => {
  const at = UNITS.indexOf(word.toLowerCase())
  return at >= 0 ? at : Number(word.replaceAll(',', ''))
}

/** Result of a vote: for and against where it is said which is which, else the greater and the less. */
interface Result {
  readonly sides: readonly [number, number] | readonly [number]
  readonly span: Span
  readonly place: Place
  readonly text: string
}

const FOR = '(?:for|in favou?r)'
const AGAINST = '(?:against|opposed)'
/** Both numbers of a result, however they are told. Only the last needs a vote around it. */
const BOTH = new RegExp(
  [
    `\\b${N} votes?(?: ${FOR})?,? (?:to|and|against|with|versus) ${N}\\b(?: votes?)?(?: ${AGAINST})?`,
    `\\b${N} (?:votes? |voted )?${FOR}(?: and|,| to|, with|, and)? ${N} (?:votes? |voted )?${AGAINST}\\b`,
    `\\b${N} (?:votes? |voted )?${AGAINST}(?: and|,| to|, with|, and)? ${N} (?:votes? |voted )?${FOR}\\b`,
    `\\b${FOR}:? ${N}[,;] ${AGAINST}:? ${N}\\b`,
  ].join('|'),
  'gi',
)
const BARE = new RegExp(`\\b${N}(?: to |-|–)${N}\\b(?! ?(?:%|per ?cent|percent|[a-z]+s\\b))`, 'gi')
const ONE = new RegExp(`\\b${N} (?:votes ${FOR}|voted ${FOR}|(?:\\w+ )?(?:backed|supported) (?:it|the \\w+))\\b`, 'gi')
const VOTE =
  /\b(?:votes?|voted|voting|ballot|motion|bill|parliament|senate|assembly|lawmakers|deputies|mps|councillors?|council|senators?|chamber|committee|figures)\b/i
const ABSTAINED = new RegExp(
  `\\b${N} (?:\\w+ ){0,3}(?:abstentions?|abstained|abstaining)\\b|\\babstentions:? ${N}\\b`,
  'gi',
)
/** A game has a score too, and a ballot of members is of a share. */
const GAME = /\b(?:goals?|match|game|final|half-time|set|innings|league|cup)\b/i

const textOf = ({layers: {report}, range}: Place): string => report.text.slice(range.start, range.end)

function resultsOf(place: Place): readonly Result[] {
  const text = textOf(place)
  if (!/\d|\bvotes?\b/i.test(text)) return []
  const found: Result[] = []
  const take = (pattern: RegExp): void => {
    for (const match of text.matchAll(pattern)) {
      const numbers = match.slice(1).flatMap((n) => (n === undefined ? [] : [numberOf(n)]))
      const start = place.range.start + match.index
      const [a, b] = numbers
      if (a === undefined || found.some((f) => f.span.start < start + match[0].length && start < f.span.end)) continue
      found.push({
        sides: b === undefined ? [a] : [Math.max(a, b), Math.min(a, b)],
        span: spanIn(place, start, start + match[0].length),
        place,
        text: match[0],
      })
    }
  }
  take(BOTH)
  if (VOTE.test(text) && !GAME.test(text)) take(BARE)
  take(ONE)
  return found.filter(({sides: [a, b]}) => b === undefined || a >= FEWEST)
}

/** A smaller number of votes than this is as likely a score of a game. */
const FEWEST = 7
/** Likeness (cosine) of two sentences that tell of one vote, where they share no number and each report has one vote. */
const ALIKE = 0.3

/** "First reading", "second round": which of several votes. */
const ROUND = /\b(first|second|third|fourth|final) (?:reading|round|ballot|vote|attempt)\b/i

/** A vote on how to go on, or on a change, is not the vote on the matter. */
const ASIDE =
  /\b(?:amendments?|send (?:it|the [\w ]+) back|return (?:it|the [\w ]+) to|adjourn|postpone|refer (?:it|the [\w ]+) (?:back )?to|procedural|earlier (?:vote|proposal|motion))\b/i

function ofOneVote(a: Result, b: Result, sole: boolean): boolean {
  const [x, y] = [textOf(a.place), textOf(b.place)].map((t) => ROUND.exec(t)?.[1]?.toLowerCase())
  if (x !== undefined && y !== undefined && x !== y) return false
  const [m, n] = [a, b].map(({place}) => ASIDE.test(textOf(place)))
  if (m !== n) return false
  const [[p, q], [r, s]] = [a.sides, b.sides]
  if (q !== undefined && s !== undefined && (p === r) !== (q === s)) return true
  return sole && cosine(a.place.words, b.place.words) >= ALIKE
}

const isApart = ({sides: a}: Result, {sides: b}: Result): boolean =>
  a.length === 2 && b.length === 2
    ? a[0] !== b[0] || a[1] !== b[1]
    : !a.some((n) => (b as readonly number[]).includes(n))

/**
 * The result of one vote.
 *
 *     by 49 votes to 46   /   31 for, 49 against   /   the figures went up, 49 to 47
 *        ^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^                              ^^^^^^^^
 */
export function voteDifferences(matter: Matter): Difference[] {
  const told = matter.index.places.map(resultsOf)
  const results = told.flat()
  const byReport = Map.groupBy(results, (r) => r.place.report)
  const isSole = (r: Result): boolean => byReport.get(r.place.report)!.every((o) => !isApart(o, r))
  const groups: Result[][] = []
  for (const result of results) {
    const home = groups.find((g) => !isApart(g[0]!, result))
    if (home) home.push(result)
    else groups.push([result])
  }
  const taken = new Set<Result[]>()
  const found = groups.flatMap((group): Difference[] => {
    if (taken.has(group)) return []
    const others = groups.filter(
      (g) =>
        g !== group &&
        !taken.has(g) &&
        isApart(g[0]!, group[0]!) &&
        // Whoever has both tells of two votes.
        !g.some((a) => group.some((b) => a.place.report === b.place.report)) &&
        g.some((a) => group.some((b) => ofOneVote(a, b, isSole(a) && isSole(b)))),
    )
    if (others.length === 0) return []
    for (const g of [group, ...others]) taken.add(g)
    return [
      {
        slot: 'howMany',
        relation: 'conflict',
        tier: 'shown',
        rule: 'judge:results-differ',
        wouldChangeIf: 'the two results were of two votes',
        eventClass: 'vote',
        sides: [group, ...others].map((g) => ({
          value: g[0]!.text,
          spans: g.map((r) => r.span),
        })) as unknown as Difference['sides'],
      },
    ]
  })
  return [...found, ...abstentionDifferences(matter)]
}

/** How many abstained, where a report has one number of them. */
function abstentionDifferences(matter: Matter): Difference[] {
  const facts = matter.index.places.flatMap((place) => {
    const text = textOf(place)
    return [...text.matchAll(ABSTAINED)].map((match): Fact<number> => {
      const start = place.range.start + match.index
      const value = numberOf(match[1] ?? match[2]!)
      return {key: '', value, text: match[0], span: spanIn(place, start, start + match[0].length), place}
    })
  })
  return factDifferences(matter, facts, {
    slot: 'howMany',
    rule: 'judge:results-differ',
    wouldChangeIf: 'the two results were of two votes',
    eventClass: 'vote',
    apart: (a, b) => a.value !== b.value,
  })
}
