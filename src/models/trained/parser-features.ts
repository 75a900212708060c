/** Tags of a sentence for the parser; rows `count` (root) and `count + 1` (nothing) as in `Atoms`. */
export interface Tags {
  /** Universal and Penn tag together, + 2. */
  fine: Int32Array
  /** Universal tag, + 2. */
  coarse: Int32Array
  /** Verbs, commas and conjunctions up to a token: what stands between two is the difference. */
  verbs: Int32Array
  commas: Int32Array
  conjunctions: Int32Array
}

export const emptyTags = (): Tags => ({
  fine: new Int32Array(0),
  coarse: new Int32Array(0),
  verbs: new Int32Array(0),
  commas: new Int32Array(0),
  conjunctions: new Int32Array(0),
})

export const TRANSITION_FEATURES = 120
export const LABEL_FEATURES = 64
