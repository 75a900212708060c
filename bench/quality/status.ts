// Status and polarity of claims on the table of invented clauses (bench/quality/cases/status.jsonl): F1 per class.
// Parts: those the rules were made with (dev), more of that kind (more), a table written before the rules of a later day (open), and
// those only counted, never shown (kept).
//   node bench/quality/status.ts [--rows]      writes bench/results/status.json
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import type {Claim} from '../../src/core/claim.ts'
import type {ReportLayers} from '../../src/pipeline/layers.ts'
import {runStages} from '../../src/pipeline/run.ts'
import {annotate} from '../../src/report/annotate/index.ts'
import {extract} from '../../src/report/extract/index.ts'
import {makeReport} from '../../src/report/read/index.ts'
import {segment} from '../../src/report/segment/index.ts'

interface Case {
  readonly id: string
  readonly text: string
  readonly predicate: string
  readonly expect: {readonly status: string; readonly polarity: string}
  readonly part: 'dev' | 'more' | 'open' | 'kept'
}

const root = join(import.meta.dirname, '..', '..')
const cases = ['status', 'status-more', 'status-open'].flatMap((name) =>
  readFileSync(join(root, `bench/quality/cases/${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as Case),
)

function claimOf({text, predicate}: Case): Claim | undefined {
  const report = makeReport({text, parts: [{part: 'body', start: 0, end: text.length}]}, 0)
  const {claims} = runStages<ReportLayers>([segment, annotate, extract], {report}, {now: () => 0})
  const start = text.indexOf(predicate)
  const end = start + predicate.length
  const exact = claims.find((c) => c.predicate.span.start < end && start < c.predicate.span.end)
  return exact ?? claims.find((c) => c.spans[0].start <= start && end <= c.spans[0].end)
}

const results = cases.map((c) => ({...c, claim: claimOf(c)}))
const parts = Object.fromEntries(
  (['dev', 'more', 'open', 'kept'] as const).map((part) => {
    const mine = results.filter((r) => r.part === part)
    const classes = [...new Set(mine.map((r) => r.expect.status))].toSorted()
    const perClass = Object.fromEntries(
      classes.map((status) => {
        const said = mine.filter((r) => r.claim?.status === status)
        const right = said.filter((r) => r.expect.status === status).length
        const gold = mine.filter((r) => r.expect.status === status).length
        return [
          status,
          {gold, said: said.length, right, f1: gold + said.length > 0 ? (2 * right) / (gold + said.length) : 0},
        ]
      }),
    )
    const right = mine.filter((r) => r.claim?.status === r.expect.status).length
    const polarity = mine.filter((r) => r.claim?.polarity === r.expect.polarity).length
    return [part, {cases: mine.length, statusRight: right, polarityRight: polarity, perClass}]
  }),
)
writeFileSync(join(root, 'bench/results/status.json'), `${JSON.stringify(parts, null, 2)}\n`)
for (const [part, {cases: n, statusRight, polarityRight, perClass}] of Object.entries(parts)) {
  console.log(`${part}: status right ${statusRight} of ${n}, polarity right ${polarityRight} of ${n}`)
  console.log(
    Object.entries(perClass)
      .map(([status, {f1}]) => `  ${status} ${(100 * f1).toFixed(0)}`)
      .join(''),
  )
}
if (process.argv.includes('--rows'))
  for (const r of results)
    if (r.part !== 'kept' && (r.claim?.status !== r.expect.status || r.claim.polarity !== r.expect.polarity))
      console.log(
        `${r.id} ${r.expect.status}/${r.expect.polarity} got ${r.claim?.status}/${r.claim?.polarity} [${r.predicate}] ${r.text}`,
      )
