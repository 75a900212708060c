// PolNeAR's column `wire` as a weak label of where an article came from: whether trace reads the agency from the article's own words
// (dateline, credit). Bylines and titles of the table are not given to it. Counts only are kept.
//   node bench/quality/provenance.ts [--rows]     writes bench/results/provenance.json
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import type {ReportLayers} from '../../src/pipeline/layers.ts'
import {runStages} from '../../src/pipeline/run.ts'
import {makeReports} from '../../src/report/read/index.ts'
import {segment} from '../../src/report/segment/index.ts'
import {marksOf} from '../../src/story/trace/marks.ts'
import {wordsOf} from '../../src/story/trace/words.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = join(process.env.VARIORUM_DATA ?? join(root, '..', 'shared'), 'data/polnear')
if (!existsSync(folder)) {
  console.error(`no ${folder}: set VARIORUM_DATA to the folder with data/polnear`)
  process.exit(1)
}
const [head, ...lines] = readFileSync(join(folder, 'metadata.tsv'), 'utf8').split('\n').filter(Boolean)
const column = (name: string): number => head!.split('\t').indexOf(name)
const [compartment, filename, wire] = ['compartment', 'filename', 'wire'].map(column)
const counts = {articles: 0, ofAgencies: 0, said: 0, right: 0}
for (const line of lines) {
  const cells = line.split('\t')
  const path = join(folder, cells[compartment!]!, 'text', `${cells[filename!]}.txt`)
  // The annotators' training articles are read for nothing else.
  if (cells[compartment!] === 'annotator-training' || !existsSync(path)) continue
  const [report] = makeReports([{text: readFileSync(path, 'utf8')}])
  const layers = runStages<ReportLayers>(
    [segment],
    {report: report!, mentions: [], attributions: [], claims: []},
    {now: () => 0},
  )
  const marks = marksOf(report!, wordsOf(layers))
  const said = marks.kind === 'wire' || marks.agency !== null
  const labelled = !['', 'None', 'NA'].includes(cells[wire!]!.trim())
  counts.articles++
  if (labelled) counts.ofAgencies++
  if (said) counts.said++
  if (said && labelled) counts.right++
  if (said !== labelled && process.argv.includes('--rows'))
    console.log(`${labelled ? 'missed' : 'wrong'} ${cells[wire!]} ${cells[filename!]}`)
}
writeFileSync(join(root, 'bench/results/provenance.json'), `${JSON.stringify(counts, null, 2)}\n`)
const share = (a: number, b: number): string => `${((100 * a) / b).toFixed(1)} % (${a} of ${b})`
console.log(
  `${counts.articles} articles; agency read from the words: precision ${share(counts.right, counts.said)}, recall ${share(counts.right, counts.ofAgencies)}`,
)
