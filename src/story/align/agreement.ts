import type {Claim, Status} from '../../core/claim.ts'
import {compareValues} from '../../core/compare-values.ts'
import type {Mention} from '../../core/mention.ts'
import type {Range} from '../../core/span.ts'
import type {Value} from '../../core/value.ts'
import type {Words} from '../../models/words.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import type {ClaimTable} from './claim-table.ts'
import {pairMemory} from '../../text/pair-memory.ts'
import type {ValueLists} from './value-lists.ts'

/** Clauses that have fewer words or values in common say too little together to be told as agreement. */
const IN_COMMON = 2

/** What is told as fact, what is told as another's word, and what has not come to pass: across these nothing is agreed. */
const STANDING: Readonly<Record<Status, number>> = {
  happened: 0,
  ongoing: 0,
  unclear: 0,
  alleged: 1,
  denied: 2,
  unrealised: 2,
  planned: 3,
  expected: 3,
  possible: 4,
  conditional: 4,
  asked: 5,
}

/** Those that lie in a range, of mentions in order of their starts: by binary search, since a report may be a book. */
function lyingIn(mentions: readonly Mention[], {start, end}: Range): readonly Mention[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.spans[0].start < start) low = middle + 1
    else high = middle
  }
  const found: Mention[] = []
  for (let i = low; i < mentions.length && mentions[i]!.spans[0].start < end; i++)
    if (mentions[i]!.spans[0].end <= end) found.push(mentions[i]!)
  return found
}

/** Lists of the numbers and times that stand in each claim's words, in the order of the claims. */
function valuesOf(reports: readonly ReportLayers[], lists: ValueLists): readonly number[] {
  return reports.flatMap(({claims, mentions}) => {
    const measured = mentions.filter((m) => m.value.kind === 'quantity' || m.value.kind === 'time')
    return claims.map(({spans: [span]}) => lyingIn(measured, span).reduce(lists.extended, 0))
  })
}

/** Whether some value of the one can be compared with values of the other, and meets none of them. */
const clash = (a: readonly {value: Value}[], b: readonly {value: Value}[]): boolean =>
  a.some((x) => {
    const compared = b.map((y) => compareValues(x.value, y.value)).filter((c) => c !== 'unknown')
    return compared.length > 0 && compared.every((c) => c === 'disjoint')
  })

/** Claims that only tell that somebody spoke: their verb is the cue of what is said. */
const speakingOf = (reports: readonly ReportLayers[]): readonly boolean[] =>
  reports.flatMap(({claims, attributions}) => {
    const cues = new Set(attributions.flatMap(({cue}) => (cue === undefined ? [] : [cue.start])))
    return claims.map(({predicate}) => cues.has(predicate.span.start))
  })

/**
 * Whether two claims that speak of one matter may be told as agreement: no number, time, place, person, yes or no,
 * standing or contrary word in their own words speaks against it, they have more than a word in common, and they tell more than that somebody spoke.
 */
export function agreementIn(
  reports: readonly ReportLayers[],
  {claims, own, lists, clauses: {number, bags}, worth: {likes}}: ClaimTable,
  contrary: Words['contrary'],
): (i: number, j: number) => boolean {
  const values = valuesOf(reports, lists)
  const clashing = pairMemory((a, b) => (clash(lists.listOf(a), lists.listOf(b)) ? 1 : 0))
  const speaking = speakingOf(reports)
  const {from, terms} = bags
  const common = pairMemory((a, b) => {
    const theirs = new Set(terms.subarray(from[b], from[b + 1]))
    let found = 0
    for (let k = from[a]!; k < from[a + 1]!; k++)
      if (theirs.has(terms[k]!) || likes[terms[k]!]?.some((like) => theirs.has(like.family))) found++
    return found
  })
  /** "The large plant" and "the small plant": of words that only one of the two has, some cannot be put for one another. */
  const against = ({lemmas: a}: Claim, {lemmas: b}: Claim): boolean =>
    a.some((x) => !b.includes(x) && b.some((y) => !a.includes(y) && contrary(x, y)))
  const alike = (a: Claim, b: Claim): boolean => a.polarity === b.polarity && STANDING[a.status] === STANDING[b.status]
  return (i, j) =>
    !speaking[i] &&
    !speaking[j] &&
    alike(claims[i]!, claims[j]!) &&
    common(number[i]!, number[j]!) >= IN_COMMON &&
    clashing(values[i]!, values[j]!) === 0 &&
    clashing(values[j]!, values[i]!) === 0 &&
    (['who', 'whom', 'where', 'order'] as const).every((s) => lists.compare(own[s][i]!, own[s][j]!) !== 'disjoint') &&
    !against(claims[i]!, claims[j]!)
}
