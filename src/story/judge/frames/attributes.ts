import type {Span} from '../../../core/span.ts'
import type {Matter} from '../matter.ts'
import type {Place} from '../sentence-index.ts'
import type {Difference} from './difference.ts'
import {factDifferences, spanIn, type Fact} from './facts.ts'

/** "Dutch-flagged", "flag: Malta", "flies the flag of Malta": the country whose flag a vessel has, and the like. */
const HYPHENED = /\b(?:the )?(\p{Lu}\p{L}+)-(flagged|owned|registered|built|born)\b/gu
const LABELLED = /\b(flag|owners?|registered|built)(?:: ?| of | in )(?!\d)(\p{Lu}\p{L}+)/gu
/** The name of the thing right after or before, within a few words of small letters. */
const AFTER =
  /^ (?:(?!with|off|in|at|from|on|to|of)\p{Ll}[\p{L}-]* ){0,3}(?:the )?(\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*)*)/u
const BEFORE =
  /(\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*)*)(?:,? (?:is |was |sails )?(?:an?|the)?(?: \p{Ll}[\p{L}-]*){0,2} ?| \([^()]*|, [^,.]{0,20})$/u
const NAMED = /(\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*)*), (?:an?|the) $/u
/** The noun where there is no name. */
const NOUN = /^ (?:\p{Ll}[\p{L}-]* )?(\p{Ll}{3,})/u

const KINDS: Readonly<Record<string, string>> = {owner: 'owned', owners: 'owned', flag: 'flagged'}
/** Peoples whose first three letters are not those of their country. */
const COUNTRIES: Readonly<Record<string, string>> = {
  dutch: 'net', french: 'fra', danish: 'den', welsh: 'wal', irish: 'ire', filipino: 'phi', uk: 'bri', us: 'ame',
} // prettier-ignore
const countryOf = (word: string): string => COUNTRIES[word.toLowerCase()] ?? word.toLowerCase().slice(0, 3)

interface Attribute {
  readonly kind: string
  readonly country: string
  readonly thing: string
  readonly named: boolean
  readonly span: Span
  readonly place: Place
  readonly text: string
}

function thingAt(before: string, after: string): {thing: string; named: boolean} | undefined {
  // "The Bream, a Maltese-flagged trawler" has been named; "with Greek owners" is no name.
  const name = NAMED.exec(before)?.[1] ?? AFTER.exec(after)?.[1] ?? BEFORE.exec(before)?.[1]
  if (name !== undefined) return {thing: name.toLowerCase().replace(/^the /, ''), named: true}
  const noun = NOUN.exec(after)?.[1]
  return noun === undefined ? undefined : {thing: noun, named: false}
}

function attributesOf(place: Place): readonly Attribute[] {
  const text = place.layers.report.text.slice(place.range.start, place.range.end)
  const found: Attribute[] = []
  for (const pattern of [HYPHENED, LABELLED])
    for (const match of text.matchAll(pattern)) {
      const [country, kind] = pattern === HYPHENED ? [match[1]!, match[2]!] : [match[2]!, match[1]!]
      const at = thingAt(
        text.slice(0, match.index),
        pattern === HYPHENED ? text.slice(match.index + match[0].length) : '',
      )
      if (!at) continue
      const start = place.range.start + match.index
      found.push({
        kind: KINDS[kind] ?? kind,
        country: countryOf(country),
        ...at,
        span: spanIn(place, start, start + match[0].length),
        place,
        text: match[0],
      })
    }
  return found
}

/**
 * Whose flag a named thing has, who owns it, where it was built.
 *
 *     the Maltese-flagged trawler Bream   /   BREAM (flag: Cyprus)
 *         ^^^^^^^^^^^^^^^                             ^^^^^^^^^^^^
 */
export function attributeDifferences(matter: Matter): Difference[] {
  const facts = matter.index.places.flatMap((place) =>
    attributesOf(place).map(({kind, country, thing, span, text}): Fact<string> => ({
      key: `${kind} ${thing}`,
      value: country,
      text,
      span,
      place,
    })),
  )
  return factDifferences(matter, facts, {
    slot: 'what',
    rule: 'judge:attributes-differ',
    wouldChangeIf: 'the two were of two things of one name',
    apart: (a, b) => a.value !== b.value,
  })
}
