import {learnTagger, modelOf, tagAll} from './learn-tagger.ts'
import type {Prepared} from './gold.ts'

/** Tags as a tagger gives them that has not seen the sentence: what the parser will meet. Folds go by document; `extra` is learned from too. */
export function jackknife(
  sentences: readonly Prepared[],
  documentOf: readonly number[],
  tags: readonly string[],
  folds: number,
  epochs: number,
  extra: {readonly sentences: readonly Prepared[]; readonly documentOf: readonly number[]},
): Int32Array[] {
  const given = Array.from<Int32Array>({length: sentences.length})
  for (let fold = 0; fold < folds; fold++) {
    const inside = (i: number): boolean => documentOf[i]! % folds === fold
    const learned = learnTagger(
      [
        ...sentences.filter((_, i) => !inside(i)),
        ...extra.sentences.filter((_, i) => extra.documentOf[i]! % folds !== fold),
      ],
      tags,
      epochs,
      10 + fold,
    )
    learned.weights.settle()
    const held = sentences.map((_, i) => i).filter(inside)
    const tagged = tagAll(
      modelOf(learned),
      held.map((i) => sentences[i]!),
    )
    for (const [k, i] of held.entries()) given[i] = tagged[k]!
  }
  return given
}
