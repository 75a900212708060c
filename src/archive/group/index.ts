import type {Frequency} from '../../models/trained/frequency.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {cosine, vectorsOf, type Vectors} from './vectors.ts'

/** Shares of names and of words in the likeness of two reports, and the likeness from which reports are of one story. See README.md for how they were set. */
const NAMES = 0.3
const WORDS = 0.7
const JOIN = 0.15
/** A report left alone joins the story nearest to it from this likeness, if that is so many times nearer than the next. */
const STRAY = 0.06
const NEARER = 2
/** Reports up to so many days apart are as near as reports of one day; beyond, likeness fades with sigma 10 days. */
const NEAR_DAYS = 4
const FADE_DAYS = 10

function likeness(a: Vectors, b: Vectors): number {
  const text = NAMES * cosine(a.names, b.names) + WORDS * cosine(a.words, b.words)
  if (!a.day || !b.day) return text
  const apart = Math.max(0, a.day.from - b.day.to, b.day.from - a.day.to) - NEAR_DAYS
  return apart <= 0 ? text : text * Math.exp(-(apart ** 2) / (2 * FADE_DAYS ** 2))
}

type Likeness = (i: number, j: number) => number

const mean = (a: readonly number[], b: readonly number[], of: Likeness): number => {
  let sum = 0
  for (const i of a) for (const j of b) sum += of(i, j)
  return sum / (a.length * b.length)
}

/** Two reports that no chain of like pairs connects can never come together: each such part is clustered alone. */
function parts(count: number, of: Likeness): number[][] {
  const part = Int32Array.from({length: count}, (_, i) => i)
  const top = (i: number): number => (part[i] === i ? i : (part[i] = top(part[i]!)))
  for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) if (of(i, j) > JOIN) part[top(i)] = top(j)
  const lists = new Map<number, number[]>()
  for (let i = 0; i < count; i++) lists.set(top(i), [...(lists.get(top(i)) ?? []), i])
  return [...lists.values()]
}

/** Average link: the two clusters with the highest mean likeness become one, as long as it is above `JOIN`. */
function clustersIn(part: readonly number[], of: Likeness): number[][] {
  const clusters = part.map((i) => [i])
  const sums = part.map((i) => part.map((j) => (i === j ? 0 : of(i, j))))
  for (;;) {
    let best = JOIN
    let pair: [number, number] | undefined
    for (let i = 0; i < clusters.length; i++)
      for (let j = i + 1; j < clusters.length; j++) {
        const average = sums[i]![j]! / (clusters[i]!.length * clusters[j]!.length)
        if (average > best) {
          best = average
          pair = [i, j]
        }
      }
    if (!pair) return clusters
    const [i, j] = pair
    clusters[i]!.push(...clusters[j]!)
    for (let k = 0; k < clusters.length; k++) {
      sums[i]![k] = sums[i]![k]! + sums[j]![k]!
      sums[k]![i] = sums[i]![k]!
    }
    clusters.splice(j, 1)
    sums.splice(j, 1)
    for (const row of sums) row.splice(j, 1)
  }
}

/** A report in its own words ("Silence at the fair") is far from each of the others but farther from every other story. */
function takeInStrays(clusters: readonly number[][], of: Likeness): number[][] {
  const stories = clusters.filter((c) => c.length > 1).map((c) => [...c])
  const alone: number[][] = []
  const homes = clusters
    .filter((c) => c.length === 1)
    .map((stray) => {
      const [first, second] = stories
        .map((story) => ({story, near: mean(stray, story, of)}))
        .sort((a, b) => b.near - a.near)
      const joins = first !== undefined && first.near >= STRAY && first.near >= NEARER * (second?.near ?? 0)
      return {stray, home: joins ? first.story : undefined}
    })
  for (const {stray, home} of homes) {
    if (home) home.push(...stray)
    else alone.push(stray)
  }
  return [...stories, ...alone]
}

/**
 * Which reports are of one story, by full text: agglomerative clustering with average link on tf-idf likeness
 * (after Miranda et al. 2018, without the learned join). Order of the reports does not matter.
 *
 * @returns lists of indices, each ascending; a report alone is a list of one.
 */
export function group(
  reports: readonly Pick<ReportLayers, 'report' | 'tokens' | 'sentences'>[],
  frequency: Frequency,
): readonly (readonly number[])[] {
  // In the order of ids, so that ties fall the same way in any order of the files.
  const order = reports
    .map((_, i) => i)
    .sort((a, b) => ((reports[a]?.report.id ?? '') < (reports[b]?.report.id ?? '') ? -1 : 1))
  const vectors = order.map((i) => vectorsOf(reports[i]!, frequency))
  const count = vectors.length
  const table = new Float64Array(count * count)
  for (let i = 0; i < count; i++)
    for (let j = i + 1; j < count; j++) table[i * count + j] = table[j * count + i] = likeness(vectors[i]!, vectors[j]!)
  const of: Likeness = (i, j) => table[i * count + j]!
  const clusters = takeInStrays(
    parts(count, of).flatMap((part) => clustersIn(part, of)),
    of,
  )
  return clusters.map((c) => c.map((i) => order[i]!).sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!)
}
