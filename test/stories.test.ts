import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readFiles} from '../src/cli/files.ts'
import {collate} from '../src/collate.ts'
import type {Edition} from '../src/core/edition.ts'
import type {Span} from '../src/core/span.ts'

/**
 * Golden stories: what an edition of each example says, in short. A difference is written beside the golden file as
 * edition-changed.json, to be looked at; `npm run golden` takes it over. With CI=true nothing is written.
 */
const root = resolve(import.meta.dirname, '..')
const examples = join(root, 'examples')
const ci = process.env.CI === 'true'
const update = process.env.UPDATE_GOLDEN === '1' && !ci

const stories = readdirSync(examples, {withFileTypes: true})
  .filter((e) => e.isDirectory())
  .map((e) => e.name)

const sorted = (list: readonly string[]): string[] => list.toSorted()

/** By its JSON text: units and points have no order of their own once their ids are left out. */
const byText = <T>(list: readonly T[]): T[] =>
  list
    .map((value) => [JSON.stringify(value), value] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, value]) => value)

/** What a person would check: no ids, no offsets, the words instead. */
function summary(edition: Edition) {
  const texts = new Map(edition.reports.map((r) => [r.id, r]))
  const sigil = (id: string | null): string | null => (id === null ? null : (texts.get(id)?.sigil ?? '?'))
  const words = ({report, start, end}: Span): string => `${sigil(report)}: ${texts.get(report)!.text.slice(start, end)}`
  return {
    headline: edition.headline && words(edition.headline),
    origins: edition.origins,
    reports: edition.reports.map((r) => ({
      sigil: r.sigil,
      file: basename(r.path ?? ''),
      outlet: r.outlet ?? null,
      kind: r.kind,
      language: r.language,
      publishedAt: r.publishedAt ?? null,
    })),
    lineage: byText(
      edition.lineage.map((e) => ({
        from: sigil(e.parent) ?? 'unseen',
        to: sigil(e.child),
        relation: e.relation,
        directed: e.directed,
        strength: Math.round(e.strength * 100) / 100,
        passages: e.passages.length,
      })),
    ),
    units: byText(
      edition.units.map((u) => ({
        relation: u.relation,
        tier: u.tier,
        slot: u.slot,
        ...(u.within ? {within: u.within} : {}),
        readings: u.readings.map((r) => ({
          value: r.value,
          origins: r.origins,
          ...(r.driftedFrom === undefined ? {} : {driftedFrom: r.driftedFrom}),
          words: sorted(r.spans.map(words)),
        })),
      })),
    ),
    points: byText(
      edition.points
        .filter((p) => p.relation !== 'only-in')
        .map((p) => ({relation: p.relation, origins: p.origins, words: sorted(p.spans.map(words))})),
    ),
    onlyIn: edition.points.filter((p) => p.relation === 'only-in').length,
  }
}

describe('stories', () => {
  it.each(stories)('%s', async (slug) => {
    const {inputs} = await readFiles([join(examples, slug)])
    const {editions, unplaced} = collate(inputs)
    const now = `${JSON.stringify({editions: editions.map(summary), unplaced: unplaced.map((r) => basename(r.path ?? ''))}, null, 1)}\n`
    const golden = join(root, 'test/stories', slug, 'edition.json')
    const changed = join(root, 'test/stories', slug, 'edition-changed.json')
    if (update) writeFileSync(golden, now)
    const before = existsSync(golden) ? readFileSync(golden, 'utf8') : null
    if (!ci) {
      if (before !== null && before !== now) writeFileSync(changed, now)
      else rmSync(changed, {force: true})
    }
    expect(before, `no golden file: npm run golden makes ${golden}`).not.toBeNull()
    expect(JSON.parse(now)).toEqual(JSON.parse(before ?? ''))
  })

  it.each(stories)('%s is the same in any order, and twice over', async (slug) => {
    const {inputs} = await readFiles([join(examples, slug)])
    const once = JSON.stringify(collate(inputs))
    expect(JSON.stringify(collate(inputs))).toBe(once)
    expect(JSON.stringify(collate(inputs.toReversed()))).toBe(once)
  })
})
