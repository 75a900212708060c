import {compareNames} from '../../../core/compare-names.ts'
import type {NameValue} from '../../../core/value.ts'
import type {Matter} from '../matter.ts'
import type {Difference} from './difference.ts'
import {factDifferences, type Fact} from './facts.ts'

/** Offices that one person holds at a time. */
const OFFICE =
  '(?:chief executive|managing director|headteacher|head teacher|harbour master|harbourmaster|fire chief|police chief|prime minister|president|chairman|chairwoman|mayor|bishop|abbot|conductor|editor-in-chief|governor)'
const HOLDER = new RegExp(
  `\\b(?:(?:the|its|their) )?(?:(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*)['’]s? )?(${OFFICE})(?: of (?:the )?(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*))?,? $`,
  'u',
)
const AFTER = new RegExp(
  `^, (?:who is )?(?:the )?(?:(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*)['’]s? )?(${OFFICE})(?: of (?:the )?(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*))?(?=[,.]| (?:said|resigned|told))`,
  'u',
)
const REACH = 80

/**
 * Who holds an office of a named body.
 *
 *     A, the conductor of the Lauro Choir   /   the Lauro Choir's conductor, B
 *     ^                                                                     ^
 */
export function holderDifferences(matter: Matter): Difference[] {
  const facts = matter.index.places.flatMap((place) => {
    const {text} = place.layers.report
    return place.mentions.flatMap(({value, spans: [span]}): Fact<NameValue>[] => {
      if (value.kind !== 'name' || value.type !== 'person' || !value.name.includes(' ')) return []
      const before = HOLDER.exec(text.slice(Math.max(place.range.start, span.start - REACH), span.start))
      const told = before ?? AFTER.exec(text.slice(span.end, Math.min(place.range.end, span.end + REACH)))
      const body = (told?.[1] ?? told?.[3])?.replace(/^The /, '')
      return told === null || body === undefined
        ? []
        : [{key: `${told[2]!} ${body}`, value, text: value.name, span, place}]
    })
  })
  return factDifferences(matter, facts, {
    slot: 'who',
    rule: 'judge:holders-differ',
    wouldChangeIf: 'the one had followed the other in office',
    apart: (a, b) => compareNames(a.value, b.value) === 'disjoint',
  })
}
