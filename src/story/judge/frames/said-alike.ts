import {TokenKind, tokensIn} from '../../../text/tokens.ts'
import type {ReportLayers} from '../../../pipeline/layers.ts'
import type {Matter} from '../matter.ts'
import {areTwo, isKnown, type Said as Speaker} from '../speakers.ts'
import type {Difference} from './difference.ts'

/** What somebody is said to have said, in the report's words, and who. */
interface Said {
  readonly attribution: Speaker
  /** Its words, all but the first ("that"), and the last few where they may have been quoted. */
  readonly words: string
  readonly tail: string
  readonly end: string
  readonly layers: ReportLayers
}

/** Fewer words than this two speakers may well both have said. */
const FEWEST = 5
/** As many words between quotation marks, however common, are one utterance; one report may have more of it than the other. */
const QUOTED = 7

function saidIn(layers: ReportLayers): readonly Said[] {
  const {tokens, attributions} = layers
  return attributions.flatMap((attribution): Said[] => {
    if (!isKnown(attribution)) return []
    const {content, mode} = attribution
    const {start, end} = tokensIn(tokens, content[0])
    const words: number[] = []
    for (let i = start; i < end; i++) if (tokens.kind[i] !== TokenKind.punctuation) words.push(tokens.form[i]!)
    if (words.length < (mode === 'direct' ? QUOTED : FEWEST)) return []
    const from = (i: number): string => words.slice(i).join(' ')
    return [{attribution, words: from(0), tail: from(1), end: words.length < QUOTED ? '' : from(-QUOTED), layers}]
  })
}

/** Whether one has the words of the other and more before them, where either was quoted. */
const isMore = (a: Said, b: Said): boolean =>
  [a, b].some((s) => s.attribution.mode === 'direct') &&
  (a.words.endsWith(` ${b.words}`) || b.words.endsWith(` ${a.words}`))

/** For each statement those that are word for word the same, but for a word before it, or for more where it was quoted, in the order of all; itself among them. */
function sameIn(all: readonly Said[]): (said: Said) => Said[] {
  const places = [...all.keys()]
  const byWords = Map.groupBy(places, (i) => all[i]!.words)
  const byTail = Map.groupBy(places, (i) => all[i]!.tail)
  const byEnd = Map.groupBy(places, (i) => all[i]!.end)
  byEnd.delete('')
  return (said) => {
    const {words, tail, end} = said
    const more = byEnd.get(end)?.filter((i) => isMore(said, all[i]!))
    const found = [byWords.get(words), byWords.get(tail), byTail.get(words), more].flatMap((list) => list ?? [])
    return [...new Set(found)].sort((a, b) => a - b).map((i) => all[i]!)
  }
}

/**
 * One statement, told in the same words, that two reports give to two speakers.
 *
 *     Analysts at Aas & Dahl said the harvest would be late   /   The harvest would be late, a letter from Orvik Bank said
 *     ^^^^^^^^^^^^^^^^^^^^^^                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function speakerDifferences(matter: Matter): Difference[] {
  const all = matter.layers.flatMap(saidIn)
  const sameAs = sameIn(all)
  const taken = new Set<Said>()
  return all.flatMap((said): Difference[] => {
    if (taken.has(said)) return []
    const same = sameAs(said).filter((s) => !taken.has(s))
    for (const one of same) taken.add(one)
    const others = same.filter((s) => differ(matter, said.attribution, s.attribution))
    const [head, ...rest] = others
    if (!head) return []
    const agreeing = same.filter((s) => s !== said && !differ(matter, said.attribution, s.attribution))
    const text = (s: Said): string => s.layers.report.text.slice(s.attribution.source.start, s.attribution.source.end)
    return [
      {
        slot: 'saidBy',
        relation: 'conflict',
        tier: 'shown',
        rule: 'judge:one-statement-two-speakers',
        wouldChangeIf: 'both had said it',
        sides: [
          {value: text(said), spans: [said.attribution.source, ...agreeing.map((s) => s.attribution.source)]},
          {value: text(head), spans: [head.attribution.source, ...rest.map((s) => s.attribution.source)]},
        ],
      },
    ]
  })
}

/** Two speakers that cannot be one; of words not quoted, also two roles that share no word. */
function differ(matter: Matter, a: Speaker, b: Speaker): boolean {
  if (areTwo(matter, a, b)) return true
  const [x, y] = [a.sourceValue, b.sourceValue]
  if (a.mode === 'direct' || b.mode === 'direct' || x.kind !== 'text' || y.kind !== 'text') return false
  return x.head !== y.head && !x.lemmas.some((l) => y.lemmas.includes(l))
}
