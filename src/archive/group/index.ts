import type {Frequency} from '../../models/trained/frequency.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {cosine, vectorsOf, type Vectors} from './vectors.ts'

/** Shares of names and of words in the likeness of two reports, and the likeness from which reports are of one story. See README.md for how they were set. */
const NAMES = 0.6
const WORDS = 0.4
const JOIN = 0.13
/** Reports up to so many days apart are as near as reports of one day; beyond, likeness fades with sigma 10 days. */
const NEAR_DAYS = 4
const FADE_DAYS = 10

function likeness(a: Vectors, b: Vectors): number {
  const text = NAMES * cosine(a.names, b.names) + WORDS * cosine(a.words, b.words)
  if (!a.day || !b.day) return text
  const apart = Math.max(0, a.day.from - b.day.to, b.day.from - a.day.to) - NEAR_DAYS
  return apart <= 0 ? text : text * Math.exp(-(apart ** 2) / (2 * FADE_DAYS ** 2))
}

/**
 * Which reports are of one story, by full text: agglomerative clustering with average link on tf-idf likeness
 * (after Miranda et al. 2018, without the learned join). Order of the reports does not matter.
 *
 * @returns lists of indices, each ascending; a report alone is a list of one.
 */
export function group(reports: readonly Pick<ReportLayers, 'report' | 'tokens' | 'sentences'>[], frequency: Frequency): readonly (readonly number[])[] {
  const vectors = reports.map((r) => vectorsOf(r, frequency))
  // In the order of ids, so that ties fall the same way in any order of the files.
  const order = reports.map((_, i) => i).sort((a, b) => ((reports[a]?.report.id ?? '') < (reports[b]?.report.id ?? '') ? -1 : 1))
  let clusters: number[][] = order.map((i) => [i])
  const sums: number[][] = order.map((i) => order.map((j) => (i === j ? 0 : likeness(vectors[i]!, vectors[j]!))))
  for (;;) {
    let best = JOIN
    let pair: [number, number] | undefined
    for (let i = 0; i < clusters.length; i++)
      for (let j = i + 1; j < clusters.length; j++) {
        const mean = sums[i]![j]! / (clusters[i]!.length * clusters[j]!.length)
        if (mean > best) {
          best = mean
          pair = [i, j]
        }
      }
    if (!pair) break
    const [i, j] = pair
    clusters[i]!.push(...clusters[j]!)
    for (let k = 0; k < clusters.length; k++) {
      sums[i]![k] = sums[i]![k]! + sums[j]![k]!
      sums[k]![i] = sums[i]![k]!
    }
    clusters = clusters.filter((_, k) => k !== j)
    sums.splice(j, 1)
    for (const row of sums) row.splice(j, 1)
  }
  return clusters.map((c) => c.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!)
}
