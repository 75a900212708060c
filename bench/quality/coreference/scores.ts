// Scores of coreference: MUC, B³, CEAFe, and their mean (CoNLL 2012), summed over blocks that share no mention.

/** Mentions by their ids, in clusters. */
export type Clusters = readonly (readonly string[])[]

export interface Counts {
  muc: [right: number, said: number, known: number]
  cubed: [precision: number, mentionsSaid: number, recall: number, mentionsKnown: number]
  ceaf: [right: number, said: number, known: number]
}

export const noCounts = (): Counts => ({muc: [0, 0, 0], cubed: [0, 0, 0, 0], ceaf: [0, 0, 0]})

const homes = (clusters: Clusters): ReadonlyMap<string, number> =>
  new Map(clusters.flatMap((c, i) => c.map((m) => [m, i] as const)))

/** Links of `a` that `b` keeps: mentions less the parts that `b` cuts each cluster into. */
function linksKept(a: Clusters, b: Clusters): number {
  const home = homes(b)
  return a.reduce((sum, c) => sum + c.length - new Set(c.map((m) => home.get(m) ?? m)).size, 0)
}

/** The best total of a one-to-one assignment (Kuhn & Munkres), rows not more than columns; `cost` is to be made least. */
function assign(cost: readonly (readonly number[])[]): number {
  const rows = cost.length
  const columns = cost[0]?.length ?? 0
  const u = new Float64Array(rows + 1)
  const v = new Float64Array(columns + 1)
  const p = new Int32Array(columns + 1)
  const way = new Int32Array(columns + 1)
  for (let i = 1; i <= rows; i++) {
    p[0] = i
    let j0 = 0
    const least = new Float64Array(columns + 1).fill(Infinity)
    const used = new Uint8Array(columns + 1)
    do {
      used[j0] = 1
      const i0 = p[j0]!
      let delta = Infinity
      let j1 = 0
      for (let j = 1; j <= columns; j++) {
        if (used[j] === 1) continue
        const now = cost[i0 - 1]![j - 1]! - u[i0]! - v[j]!
        if (now < least[j]!) {
          least[j] = now
          way[j] = j0
        }
        if (least[j]! < delta) {
          delta = least[j]!
          j1 = j
        }
      }
      for (let j = 0; j <= columns; j++)
        if (used[j] === 1) {
          u[p[j]!]! += delta
          v[j]! -= delta
        } else least[j]! -= delta
      j0 = j1
    } while (p[j0] !== 0)
    do {
      const j1 = way[j0]!
      p[j0] = p[j1]!
      j0 = j1
    } while (j0 !== 0)
  }
  let total = 0
  for (let j = 1; j <= columns; j++) if (p[j]! > 0) total += cost[p[j]! - 1]![j - 1]!
  return total
}

/** Adds what one block's answer scores against its key. */
export function count(counts: Counts, said: Clusters, known: Clusters): void {
  const [inSaid, inKnown] = [homes(said), homes(known)]
  const size = (clusters: Clusters): number => clusters.reduce((n, c) => n + c.length, 0)
  counts.muc[0] += linksKept(known, said)
  counts.muc[1] += size(said) - said.length
  counts.muc[2] += size(known) - known.length
  const shared = (a: readonly string[], b: Clusters[number] | undefined): number =>
    b ? a.filter((m) => b.includes(m)).length : 0
  for (const c of said) for (const m of c) counts.cubed[0] += shared(c, known[inKnown.get(m) ?? -1]) / c.length
  for (const c of known) for (const m of c) counts.cubed[2] += shared(c, said[inSaid.get(m) ?? -1]) / c.length
  counts.cubed[1] += size(said)
  counts.cubed[3] += size(known)
  const [few, many] = said.length <= known.length ? [said, known] : [known, said]
  const cost = few.map((a) => many.map((b) => (-2 * shared(a, b)) / (a.length + b.length)))
  counts.ceaf[0] -= few.length === 0 ? 0 : assign(cost)
  counts.ceaf[1] += said.length
  counts.ceaf[2] += known.length
}

const share = (a: number, b: number): number => (b === 0 ? 0 : a / b)
const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r))
const percent = (x: number): number => Math.round(1000 * x) / 10

/** In per cent, to one decimal. */
export function scoresOf({muc, cubed, ceaf}: Counts) {
  const b = {precision: share(cubed[0], cubed[1]), recall: share(cubed[2], cubed[3])}
  const cubedF = f1(b.precision, b.recall)
  const mucF = f1(share(muc[0], muc[1]), share(muc[0], muc[2]))
  const ceafF = f1(share(ceaf[0], ceaf[1]), share(ceaf[0], ceaf[2]))
  return {
    cubedPrecision: percent(b.precision),
    cubedRecall: percent(b.recall),
    cubedF1: percent(cubedF),
    conll: percent((mucF + cubedF + ceafF) / 3),
  }
}
