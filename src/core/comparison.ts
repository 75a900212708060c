/**
 * How two values of one slot stand. `refines`: the first says more narrowly what the second says ("12" and "at least 10");
 * `refined-by`: the other way; `overlap`: both can be true, neither contains the other; `disjoint`: both cannot.
 */
export type Comparison = 'equal' | 'refines' | 'refined-by' | 'overlap' | 'disjoint' | 'unknown'

export const isCompatible = (c: Comparison): boolean =>
  c === 'equal' || c === 'refines' || c === 'refined-by' || c === 'overlap'

export const reversed = (c: Comparison): Comparison =>
  c === 'refines' ? 'refined-by' : c === 'refined-by' ? 'refines' : c
