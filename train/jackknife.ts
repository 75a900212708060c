import {learnTagger, modelOf, tagAgain, tagAll} from './learn-tagger.ts'
import type {Prepared} from './gold.ts'

/** Sentences, and the number of the document each is from. */
export interface Numbered {
  readonly sentences: readonly Prepared[]
  readonly documentOf: readonly number[]
}

/**
 * Tags as a tagger gives them that has not seen the sentence: what a second look or the parser will meet. Folds go by
 * document.
 *
 * @param first what was given at the first look, if these are to be the tags of a second.
 */
export function jackknife(
  {sentences, documentOf}: Numbered,
  tags: readonly string[],
  folds: number,
  epochs: number,
  first: readonly Int32Array[] | null = null,
): Int32Array[] {
  const given = Array.from<Int32Array>({length: sentences.length})
  for (let fold = 0; fold < folds; fold++) {
    const held: number[] = []
    const rest: number[] = []
    for (const [i, document] of documentOf.entries()) (document % folds === fold ? held : rest).push(i)
    const of = <T>(all: readonly T[], places: readonly number[]): T[] => places.map((i) => all[i]!)
    const learned = learnTagger(of(sentences, rest), tags, epochs, 10 + fold, first && {given: of(first, rest)})
    learned.weights.settle()
    const found = first
      ? tagAgain(learned, of(sentences, held), of(first, held))
      : tagAll(modelOf(learned), of(sentences, held))
    for (const [k, i] of held.entries()) given[i] = found[k]!
  }
  return given
}
