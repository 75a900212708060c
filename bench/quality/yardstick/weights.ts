// Averaged perceptron weights in a hashed table: a row of classes for each feature.
export interface Weights {
  readonly classes: number
  readonly now: Float32Array
  readonly sum: Float32Array
  readonly at: Int32Array
  step: number
}

/** Rows of the table: more than the features that are met, so that few share one. */
const ROWS = 1 << 21

export const newWeights = (classes: number): Weights => ({
  classes,
  now: new Float32Array(ROWS * classes),
  sum: new Float32Array(ROWS * classes),
  at: new Int32Array(ROWS * classes),
  step: 0,
})

/** FNV-1a of a feature's words, as a row. */
export function rowOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & (ROWS - 1)
}

export function scoreInto(w: Weights, features: readonly number[], scores: Float64Array): void {
  scores.fill(0)
  for (const f of features) for (let c = 0; c < w.classes; c++) scores[c]! += w.now[f * w.classes + c]!
}

export function update(w: Weights, features: readonly number[], label: number, by: number): void {
  for (const f of features) {
    const i = f * w.classes + label
    w.sum[i]! += (w.step - w.at[i]!) * w.now[i]!
    w.at[i] = w.step
    w.now[i]! += by
  }
}

/** Puts the mean of the weights over all steps in their place. */
export function average(w: Weights): void {
  for (let i = 0; i < w.now.length; i++)
    w.now[i] = w.step === 0 ? 0 : (w.sum[i]! + (w.step - w.at[i]!) * w.now[i]!) / w.step
}
