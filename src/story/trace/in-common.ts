/** Something that two reports share though neither was made from the other. Ordinals of reports, ranges of words. */
export interface Shared {
  readonly a: number
  readonly b: number
  readonly inA: readonly [number, number]
  readonly inB: readonly [number, number]
  readonly kind: 'quotation' | 'passage' | 'figure'
  /** What the figure is, for `figure`. */
  readonly value?: string
  /** 0 to 1: how sure it is that one statement stands behind both. */
  readonly strength: number
}
