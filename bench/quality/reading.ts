// Not a benchmark: what those that measure claims share.
import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {analyse} from '../../src/analyse.ts'
import type {Claim, SlotName} from '../../src/core/claim.ts'
import type {Range} from '../../src/core/span.ts'
import type {ReportLayers} from '../../src/pipeline/layers.ts'
import {makeReport} from '../../src/report/read/index.ts'

const root = join(import.meta.dirname, '..', '..')

/** A folder of data of others, or an end with words. */
export function dataFolder(name: string): string {
  const folder = join(process.env.VARIORUM_DATA ?? join(root, '..', 'shared'), 'data', name)
  if (existsSync(folder)) return folder
  console.error(`no ${folder}: set VARIORUM_DATA to the folder with data/${name}`)
  process.exit(1)
}

/** What is read in a text. @param headline its first so many code units are the headline. */
export function readText(text: string, publishedAt?: string, headline = 0): ReportLayers {
  const parts = [
    ...(headline > 0 ? [{part: 'headline' as const, start: 0, end: headline}] : []),
    {part: 'body' as const, start: headline, end: text.length},
  ]
  return analyse({report: makeReport({text, parts, ...(publishedAt ? {publishedAt} : {})}, 0)}, {now: () => 0})
}

export const slotsOf = (claim: Claim, ...names: readonly SlotName[]): readonly Range[] =>
  claim.slots.filter((s) => names.includes(s.name)).map((s) => s.span)

export const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.filter((w) => !/^(the|a|an)$/.test(w)) ?? []

/** F1 of two bags of words. */
export function tokenF1(a: readonly string[], b: readonly string[]): number {
  const left = [...b]
  let common = 0
  for (const w of a) {
    const at = left.indexOf(w)
    if (at < 0) continue
    left.splice(at, 1)
    common++
  }
  return common === 0 ? 0 : (2 * common) / (a.length + b.length)
}

export const f1 = (right: number, said: number, gold: number): number =>
  said + gold === 0 ? 0 : (2 * right) / (said + gold)
export const percent = (n: number): string => `${(100 * n).toFixed(1)} %`

export function keep(name: string, result: object): void {
  writeFileSync(join(root, `bench/results/${name}.json`), `${JSON.stringify(result, null, 2)}\n`)
}
