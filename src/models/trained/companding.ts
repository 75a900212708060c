/**
 * Weights as bytes: the square root of a weight is cut into 127 steps. Perceptron weights are mostly small with a few
 * large ones; equal steps would lose the small or clip the large (3.5 LAS at ±12), these lose nothing measurable.
 */
const STEPS = 127

/** `largest`: absolute value of the largest weight of the table. */
export function toByte(weight: number, largest: number): number {
  const step = Math.round(Math.sqrt(Math.min(1, Math.abs(weight) / largest)) * STEPS)
  return weight < 0 ? (256 - step) & 255 : step
}

/** Weight of each byte. */
export function weightsOfBytes(largest: number): Float32Array {
  const weights = new Float32Array(256)
  for (let byte = 0; byte < 256; byte++) {
    const step = byte < 128 ? byte : byte - 256
    weights[byte] = Math.sign(step) * (step / STEPS) ** 2 * largest
  }
  return weights
}
