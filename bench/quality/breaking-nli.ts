// Are values that differ told apart, and like ones held alike? Breaking NLI (Glockner et al. 2018, CC BY-SA 4.0): pairs of
// sentences that differ by one word. Clauses of the two at the same place are compared slot by slot, as values, and their
// words as opposites. Counts only are kept.
//   node bench/quality/breaking-nli.ts     writes bench/results/breaking-nli.json
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {compareValues} from '../../src/core/compare-values.ts'
import type {Value} from '../../src/core/value.ts'
import {synonyms} from '../../src/models/trained/synonyms.ts'
import type {ReportLayers} from '../../src/pipeline/layers.ts'
import {runStages} from '../../src/pipeline/run.ts'
import {annotate} from '../../src/report/annotate/index.ts'
import {makeReports} from '../../src/report/read/index.ts'
import {segment} from '../../src/report/segment/index.ts'

const root = join(import.meta.dirname, '..', '..')
const file = join(process.env.VARIORUM_DATA ?? join(root, '..', 'shared'), 'data/breaking_nli/data/dataset.jsonl')
if (!existsSync(file)) {
  console.error(`no ${file}: set VARIORUM_DATA to the folder with data/breaking_nli`)
  process.exit(1)
}
/** Categories that the comparators are for; the others ask for knowledge of colours, drinks, instruments … */
const CATEGORIES = ['cardinals', 'ordinals', 'countries', 'antonyms', 'antonyms_wordnet', 'synonyms']

interface Pair {
  readonly sentence1: string
  readonly sentence2: string
  readonly category: string
  readonly gold_label: 'contradiction' | 'entailment' | 'neutral'
}
const read = new Map<string, ReportLayers>()
function layersOf(sentence: string): ReportLayers {
  const known = read.get(sentence)
  if (known) return known
  // A headline is put before it, so that the sentence is not taken for one.
  const [report] = makeReports([{text: sentence, headline: 'Answer'}])
  const layers = runStages<ReportLayers>(
    [segment, annotate],
    {report: report!, attributions: [], claims: []},
    {now: () => 0},
  )
  read.set(sentence, layers)
  return layers
}

const {alike, contrary} = synonyms()

/** Lemmas that one has and the other has not. */
function lemmas({syntax}: ReportLayers, {syntax: other}: ReportLayers): string[] {
  const theirs = new Set(other.lemma.map((w) => w.toLowerCase()))
  return syntax.lemma.map((w) => w.toLowerCase()).filter((w) => !theirs.has(w))
}

/** What the comparators make of two sentences that differ by a word. */
function said(a: ReportLayers, b: ReportLayers): 'differs' | 'alike' | 'nothing' {
  const values = (l: ReportLayers): Value[] => l.mentions.map((m) => m.value)
  const text = (v: Value): string => JSON.stringify(v)
  const [x, y] = [values(a), values(b)]
  const [inX, inY] = [new Set(x.map(text)), new Set(y.map(text))]
  const compared = x
    .filter((v) => !inY.has(text(v)))
    .flatMap((v) => y.filter((w) => !inX.has(text(w))).map((w) => compareValues(v, w)))
  if (compared.includes('disjoint')) return 'differs'
  const [mine, theirs] = [lemmas(a, b), lemmas(b, a)]
  if (mine.some((v) => theirs.some((w) => contrary(v, w)))) return 'differs'
  if (compared.some((c) => c !== 'unknown') || mine.some((v) => theirs.some((w) => alike(v, w) > 0))) return 'alike'
  return 'nothing'
}

const pairs = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pair)
const result = Object.fromEntries(
  CATEGORIES.map((category) => {
    const of = pairs.filter((p) => p.category === category)
    const count = {contradictions: 0, found: 0, takenForAlike: 0, others: 0, falselyDiffering: 0, foundAlike: 0}
    for (const {sentence1, sentence2, gold_label} of of) {
      const answer = said(layersOf(sentence1), layersOf(sentence2))
      if (gold_label === 'contradiction') {
        count.contradictions++
        if (answer === 'differs') count.found++
        if (answer === 'alike') count.takenForAlike++
      } else {
        count.others++
        if (answer === 'differs') count.falselyDiffering++
        if (answer === 'alike') count.foundAlike++
      }
    }
    return [category, count]
  }),
)
console.table(result)
writeFileSync(join(root, 'bench/results/breaking-nli.json'), `${JSON.stringify(result, null, 2)}\n`)
