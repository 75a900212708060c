import {nameStands, sameName, speakerIn, type Name} from './names.ts'
import type {Bearer} from './pair.ts'
import {fold, stem} from './style.ts'
import {QUOTED, type Words} from './words.ts'

/** Who is said to have said what stands at a word, as far as the shape of the sentence and the report's attributions tell. */
export interface Speaker {
  readonly name: Name
  /** Words of the sentence that names the speaker. */
  readonly from: number
  readonly to: number
}

/** From the sentence of the word, else from a neighbour in the paragraph that the same quotation runs into. */
export function speakerAt(words: Words, at: number): Speaker | null {
  const s = words.sentence[at]!
  const paragraph = words.sentences[s]?.paragraph
  for (const next of [s, s + 1, s - 1]) {
    const range = words.within[next]
    if (range === undefined || words.sentences[next]?.paragraph !== paragraph) continue
    if (next !== s && !holdsQuoted(words, range.start, range.end)) continue
    const found = speakerIn(words, range.start, range.end)
    if (found !== null) return {name: found.name, from: range.start, to: range.end}
  }
  return null
}

function holdsQuoted(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.flags[i]! & QUOTED) return true
  return false
}

/** The name that the report's attribution of the word resolves to, as stems. */
function attributed({words, attributions}: Bearer, at: number): Name | null {
  const start = words.start[at]!
  const found = attributions.find(
    (a) => a.sourceValue?.kind === 'name' && a.content.some((c) => c.start <= start && start < c.end),
  )
  if (found?.sourceValue?.kind !== 'name') return null
  const stems = found.sourceValue.name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map((w) => stem(fold(w)))
  return stems.length === 0
    ? null
    : {from: at, to: at + 1, stems, before: '', person: found.sourceValue.type === 'person'}
}

/** The two speakers of the same words, if they are plainly not one: neither the shapes nor the attributions agree. */
export function differentSpeakers(a: Bearer, atA: number, b: Bearer, atB: number): readonly [Speaker, Speaker] | null {
  const one = speakerAt(a.words, atA)
  const other = speakerAt(b.words, atB)
  if (one === null || other === null) return null
  const names = (bearer: Bearer, at: number, shape: Name): Name[] => [
    shape,
    ...[attributed(bearer, at)].filter((n) => n !== null),
  ]
  if (names(a, atA, one.name).some((x) => names(b, atB, other.name).some((y) => sameName(x, y)))) return null
  // Where both names stand in one of the sentences it is not plain whose words they are.
  if (nameStands(other.name, a.words, one.from, one.to) || nameStands(one.name, b.words, other.from, other.to))
    return null
  return [one, other]
}
