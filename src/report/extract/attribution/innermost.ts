import type {Attribution} from '../../../core/claim.ts'
import {contains, type Range} from '../../../core/span.ts'
import {asserts} from '../attributions.ts'

/**
 * Finds the innermost attribution whose source asserts the words of a range: the shortest piece of content that holds them, and of two equal
 * ones the one that stands inside the other.
 */
export function innermost(attributions: readonly Attribution[]): (at: Range) => Attribution | undefined {
  const pieces = attributions
    .filter(asserts)
    .flatMap((attribution) => attribution.content.map((range) => ({range, attribution})))
    .sort((a, b) => a.range.start - b.range.start)
  // How far the pieces up to each one reach: a look back stops where none reaches.
  const reach = new Float64Array(pieces.length)
  for (const [i, {range}] of pieces.entries()) reach[i] = Math.max(i > 0 ? reach[i - 1]! : 0, range.end)
  return (at) => {
    let low = 0
    let high = pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pieces[middle]!.range.start <= at.start) low = middle + 1
      else high = middle
    }
    let best: (typeof pieces)[number] | undefined
    for (let i = low - 1; i >= 0 && reach[i]! > at.start; i--) {
      const piece = pieces[i]!
      if (!contains(piece.range, at)) continue
      const shorter = best === undefined ? 1 : best.range.end - best.range.start - (piece.range.end - piece.range.start)
      if (shorter > 0 || (shorter === 0 && piece.attribution.within === best?.attribution.id)) best = piece
    }
    return best?.attribution
  }
}
