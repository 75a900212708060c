// How well reports are told apart into stories when all stories lie in one folder: BCubed precision, recall, F1.
//   node bench/quality/group.ts      reads $VARIORUM_DATA/stories (default ../shared) and examples/
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {group} from '../../src/archive/group/index.ts'
import {frequency} from '../../src/models/trained/frequency.ts'
import {makeReports, readBytes} from '../../src/report/read/index.ts'
import {segment} from '../../src/report/segment/index.ts'

const root = join(import.meta.dirname, '..', '..')
const data = process.env.VARIORUM_DATA ?? join(root, '..', 'shared')
const folders = [join(data, 'stories'), join(root, 'examples')].flatMap((at) =>
  existsSync(at)
    ? readdirSync(at, {withFileTypes: true})
        .filter((e) => e.isDirectory())
        .map((e) => join(at, e.name))
        .toSorted()
    : [],
)
const inputs = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((f) => /\.(txt|html)$/.test(f))
    .toSorted()
    .flatMap((f) => {
      const {input} = readBytes({bytes: readFileSync(join(folder, f)), path: join(folder, f)})
      return input ? [{folder, input}] : []
    }),
)
const world = {now: () => 0}
const reports = makeReports(inputs.map((i) => i.input)).map((report) => ({report, ...segment.run({report}, world)}))
const clusters = group(reports, frequency())
let precision = 0
let recall = 0
for (const cluster of clusters)
  for (const i of cluster) {
    const gold = inputs.flatMap((x, j) => (x.folder === inputs[i]!.folder ? [j] : []))
    const right = cluster.filter((j) => gold.includes(j)).length
    precision += right / cluster.length / inputs.length
    recall += right / gold.length / inputs.length
  }
const scores = {
  reports: inputs.length,
  stories: folders.length,
  clusters: clusters.length,
  precision,
  recall,
  f1: (2 * precision * recall) / (precision + recall),
}
writeFileSync(join(root, 'bench/results/group.json'), `${JSON.stringify(scores, null, 2)}\n`)
console.log(
  `${scores.reports} reports of ${scores.stories} stories in ${scores.clusters} groups: BCubed precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${scores.f1.toFixed(3)}`,
)
if (process.argv.includes('--rows'))
  for (const cluster of clusters)
    console.log(cluster.map((i) => (inputs[i]!.input.path ?? '').split('/').slice(-2).join('/')).join('  '))
