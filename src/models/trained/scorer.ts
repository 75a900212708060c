/** Adds the weights of features to the scores of classes: the trained tables, and the ones in training. */
export interface Scorer {
  /** @param scores one per class; not cleared. */
  readonly add: (keys: Int32Array, count: number, scores: Float32Array) => void
}
