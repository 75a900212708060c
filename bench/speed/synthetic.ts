import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

import type {ReportInput} from '../../src/core/report.ts'

/** Words a report, as the aims of speed are stated. */
const WORDS = 600

/** mulberry32: a small seeded generator, so that every run measures the same texts. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Paragraphs of the invented example reports. */
function paragraphs(): string[] {
  const root = join(import.meta.dirname, '..', '..', 'examples')
  return readdirSync(root, {withFileTypes: true})
    .filter((e) => e.isDirectory())
    .flatMap((e) =>
      readdirSync(join(root, e.name))
        .filter((f) => f.endsWith('.txt'))
        .map((f) => readFileSync(join(root, e.name, f), 'utf8')),
    )
    .flatMap((text) => text.split(/\n\s*\n/).slice(1))
    .filter((p) => p.split(/\s+/).length > 20)
}

/**
 * A made-up story of `count` reports of about 600 words: each takes paragraphs of the examples in an order of its own, half
 * of them shared with an earlier report, numbers changed here and there.
 */
export function syntheticStory(count: number, seed = 1): ReportInput[] {
  const random = seeded(seed)
  const all = paragraphs()
  return Array.from({length: count}, (_, n) => {
    const chosen: string[] = []
    for (let words = 0; words < WORDS;) {
      const paragraph = all[Math.floor(random() * all.length)] ?? ''
      const changed = paragraph.replace(/\b\d{1,3}\b/g, (d) =>
        random() < 0.2 ? String(Number(d) + 1 + Math.floor(random() * 9)) : d,
      )
      words += changed.split(/\s+/).length
      chosen.push(changed)
    }
    const day = String(1 + Math.floor(random() * 6)).padStart(2, '0')
    return {
      text: `Report number ${n} of the made-up story\n\n${chosen.join('\n\n')}\n`,
      outlet: `Outlet ${n}`,
      publishedAt: `2025-03-${day}`,
      path: `made-up-${n}.txt`,
    }
  })
}
