import {compareNames} from '../../../core/compare-names.ts'
import type {NameValue} from '../../../core/value.ts'
import type {Matter} from '../matter.ts'
import type {Difference} from './difference.ts'
import {factDifferences, type Fact} from './facts.ts'

/** Up to five words of title between the act and the name: "by the finance minister, A". */
const TITLE = "(?:,| is| was)?(?: [\\p{L}'-]+){0,5},? $"
const after = (words: string): RegExp => new RegExp(`\\b(?:${words})${TITLE}`, 'u')
/** Who wrote, designed or scored it: one person in a story. Before the name, and after it. */
const BEFORE: readonly (readonly [string, RegExp])[] = [
  [
    'author',
    after(
      "(?:drawn up|drafted|written|authored|penned|tabled|devised) by|(?:[Ii]ts|[Tt]he|whose|bill's|law's|plan's) (?:author|drafter|sponsor)",
    ),
  ],
  ['designer', after('(?:designed|built to a design) by|[Ii]ts (?:architect|designer)')],
  ['scorer', after('(?:winner|winning goal|winning try|only goal|decisive goal)(?: was)?(?: scored)? (?:from|by)')],
]
const AFTER: readonly (readonly [string, RegExp])[] = [
  [
    'author',
    /^,? (?:who )?(?:had |has )?(?:drew up|drawn up|drafted|wrote|written|penned|tabled) the (?:bill|law|plan|report|letter|treaty|motion|proposal|text)\b/,
  ],
  ['designer', /^,? (?:who )?(?:had |has )?designed the\b/],
  [
    'scorer',
    /^,? (?:who )?(?:had |has )?(?:scored|headed|struck|got|grabbed) (?:the|a) (?:[\p{L}-]+ )?(?:winner|winning goal|only goal|decisive goal)\b/u,
  ],
]
const REACH = 70

/**
 * Who made a thing that the story has once.
 *
 *     The plan, drawn up by Councillor A   /   Its author, the treasurer B
 *                           ^^^^^^^^^^^^                                 ^
 */
export function makerDifferences(matter: Matter): Difference[] {
  const facts = matter.index.places.flatMap((place) => {
    const {text} = place.layers.report
    return place.mentions.flatMap(({value, spans: [span]}): Fact<NameValue>[] => {
      if (value.kind !== 'name' || value.type !== 'person') return []
      const [left, right] = [
        text.slice(Math.max(place.range.start, span.start - REACH), span.start),
        text.slice(span.end, Math.min(place.range.end, span.end + REACH)),
      ]
      const key = BEFORE.find(([, words]) => words.test(left))?.[0] ?? AFTER.find(([, words]) => words.test(right))?.[0]
      return key === undefined ? [] : [{key, value, text: value.name, span, place}]
    })
  })
  return factDifferences(matter, facts, {
    slot: 'who',
    rule: 'judge:makers-differ',
    wouldChangeIf: 'the two had made two things',
    apart: (a, b) => compareNames(a.value, b.value) === 'disjoint',
  })
}
