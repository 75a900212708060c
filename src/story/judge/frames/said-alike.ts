import type {Attribution} from '../../../core/claim.ts'
import {compareValues} from '../../../core/compare-values.ts'
import type {Span} from '../../../core/span.ts'
import {TokenKind, tokensIn} from '../../../text/tokens.ts'
import type {ReportLayers} from '../../../pipeline/layers.ts'
import type {Matter} from '../matter.ts'
import type {Difference} from './difference.ts'

/** What somebody is said to have said, in the report's words, and who. */
interface Said {
  readonly attribution: Attribution
  readonly source: Span
  /** Its words, and all but the first ("that"). */
  readonly words: string
  readonly tail: string
  readonly layers: ReportLayers
}

/** Fewer words than this two speakers may well both have said. */
const FEWEST = 5

function saidIn(layers: ReportLayers): readonly Said[] {
  const {tokens, attributions} = layers
  return attributions.flatMap((attribution): Said[] => {
    const {source, sourceValue, content, mode} = attribution
    if (!source || !sourceValue || mode === 'direct') return []
    const {start, end} = tokensIn(tokens, content[0])
    const words: number[] = []
    for (let i = start; i < end; i++) if (tokens.kind[i] !== TokenKind.punctuation) words.push(tokens.form[i]!)
    return words.length < FEWEST
      ? []
      : [{attribution, source, words: words.join(' '), tail: words.slice(1).join(' '), layers}]
  })
}

/** For each statement those that are word for word the same, but for a word before it, in the order of all; itself among them. */
function sameIn(all: readonly Said[]): (said: Said) => Said[] {
  const places = [...all.keys()]
  const byWords = Map.groupBy(places, (i) => all[i]!.words)
  const byTail = Map.groupBy(places, (i) => all[i]!.tail)
  return ({words, tail}) => {
    const found = [byWords.get(words), byWords.get(tail), byTail.get(words)].flatMap((list) => list ?? [])
    return [...new Set(found)].sort((a, b) => a - b).map((i) => all[i]!)
  }
}

/**
 * One statement, told in the same words, that two reports give to two speakers.
 *
 *     Analysts at Aas & Dahl said the harvest would be late   /   The harvest would be late, a letter from Orvik Bank said
 *     ^^^^^^^^^^^^^^^^^^^^^^                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function speakerDifferences({layers}: Matter): Difference[] {
  const all = layers.flatMap(saidIn)
  const sameAs = sameIn(all)
  const taken = new Set<Said>()
  return all.flatMap((said): Difference[] => {
    if (taken.has(said)) return []
    const same = sameAs(said).filter((s) => !taken.has(s))
    for (const one of same) taken.add(one)
    const first = said.attribution.sourceValue!
    const others = same.filter((s) => differs(first, s.attribution.sourceValue!))
    const [head, ...rest] = others
    if (!head) return []
    const agreeing = same.filter((s) => s !== said && !differs(first, s.attribution.sourceValue!))
    const text = (s: Said): string => s.layers.report.text.slice(s.source.start, s.source.end)
    return [
      {
        slot: 'saidBy',
        relation: 'conflict',
        tier: 'shown',
        rule: 'judge:one-statement-two-speakers',
        wouldChangeIf: 'both had said it',
        sides: [
          {value: text(said), spans: [said.source, ...agreeing.map((s) => s.source)]},
          {value: text(head), spans: [head.source, ...rest.map((s) => s.source)]},
        ],
      },
    ]
  })
}

/** Two speakers with a name each, none in the other's words. */
function differs(a: NonNullable<Attribution['sourceValue']>, b: NonNullable<Attribution['sourceValue']>): boolean {
  if (compareValues(a, b) === 'disjoint') return true
  if (a.kind !== 'text' || b.kind !== 'text') return false
  return a.head !== b.head && !a.lemmas.some((l) => b.lemmas.includes(l))
}
