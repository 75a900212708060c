import {linesOf, wordsOf} from './opposites.ts'
import {KINDS, type WordNet} from './wordnet.ts'

/** Senses of a word by which it may stand at a pole. */
const SENSES = 2

/**
 * Poles of words: two words at the two ends of one scale cannot be put for one another ("small", "vast"; "inside",
 * "outside"; "sold", "bought"), though both may be told of one event. An end of a scale has the words of an adjective's
 * sense and those that WordNet calls like it; of nouns and verbs it has the two antonyms alone.
 *
 * @param byHand lines "a, b : c, d"
 * @returns by word: the ends it stands at, two numbers a scale (2 n and 2 n + 1)
 */
export function polesOf(
  wordnet: WordNet,
  lemmas: ReadonlySet<string>,
  byHand: string,
): Map<string, ReadonlySet<number>> {
  const poles = new Map<string, Set<number>>()
  const scales = new Map<string, number>()
  const put = (words: readonly string[], scale: string, end: 0 | 1): void => {
    const number = scales.get(scale) ?? scales.size
    scales.set(scale, number)
    for (const word of words) {
      const of = poles.get(word)
      if (of) of.add(2 * number + end)
      else poles.set(word, new Set([2 * number + end]))
    }
  }
  for (const kind of KINDS) {
    const senses = wordnet.senses[kind]
    /** Words of a synset that have it among their first senses. */
    const wordsAt = (synset: string): string[] =>
      (wordnet.synsets.get(synset)?.words ?? []).filter(
        (word) =>
          lemmas.has(word) &&
          senses
            .get(word)
            ?.slice(0, SENSES)
            .some((s) => s.synset === synset) === true,
      )
    const endAt = (synset: string): string[] => [
      ...wordsAt(synset),
      ...(wordnet.synsets.get(synset)?.pointers ?? []).flatMap((p) => (p.symbol === '&' ? wordsAt(p.synset) : [])),
    ]
    for (const synset of [...new Set([...senses.values()].flat().map((s) => s.synset))].toSorted())
      for (const {symbol, synset: other, from, to} of wordnet.synsets.get(synset)?.pointers ?? []) {
        if (symbol !== '!' || synset > other) continue
        const [a, b] = [wordnet.synsets.get(synset)?.words[from - 1], wordnet.synsets.get(other)?.words[to - 1]]
        const [left, right] =
          kind === 'adj'
            ? [endAt(synset), endAt(other)]
            : [wordsAt(synset).filter((w) => w === a), wordsAt(other).filter((w) => w === b)]
        if (left.length === 0 || right.length === 0) continue
        const scale = kind === 'adj' ? `${synset} ${other}` : `${synset} ${a} ${other} ${b}`
        put(left, scale, 0)
        put(right, scale, 1)
      }
  }
  for (const line of linesOf(byHand)) {
    const [left = '', right = ''] = line.split(':')
    put(wordsOf(left), line, 0)
    put(wordsOf(right), line, 1)
  }
  return poles
}
