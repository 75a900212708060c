// Does a sentence say something else than a text? News pairs of SummEdits (Laban et al. 2023): a summary, reworded or changed
// in one detail. What the program reads in both (families and senses of words, numbers, times, places, names, negation) is
// counted; how much each counts is learned with the pairs of every other document (leave one document out).
//   node bench/quality/summedits.ts      writes bench/results/summedits.json
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'

import {compareValues} from '../../src/core/compare-values.ts'
import {isCompatible} from '../../src/core/comparison.ts'
import {frequency} from '../../src/models/trained/frequency.ts'
import {synonyms} from '../../src/models/trained/synonyms.ts'
import type {ReportLayers} from '../../src/pipeline/layers.ts'
import {runStages} from '../../src/pipeline/run.ts'
import {annotate} from '../../src/report/annotate/index.ts'
import {makeReport} from '../../src/report/read/index.ts'
import {segment} from '../../src/report/segment/index.ts'
import {familyOf} from '../../src/text/families.ts'
import {UPOS} from '../../src/text/tokens.ts'

interface Pair {
  readonly doc: string
  readonly summary: string
  /** 1: says what the text says. */
  readonly label: number
  readonly edit_types: readonly string[]
}

const root = join(import.meta.dirname, '..', '..')
const file = join(process.env.VARIORUM_DATA ?? join(root, '..', 'shared'), 'data/summedits/summedits_news.jsonl.gz')
if (!existsSync(file)) {
  console.error(`no ${file}: set VARIORUM_DATA to the folder with data/summedits`)
  process.exit(1)
}
const pairs = gunzipSync(readFileSync(file))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Pair)

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN'].map((t) => UPOS.indexOf(t as (typeof UPOS)[number])))
const NEGATION = /^(?:not|n't|no|never|without|nobody|none|nor|neither|deny|fail|refuse)$/
const {idf, highest} = frequency()
const words = synonyms()

/** A text as what is counted of it. */
interface Seen {
  readonly layers: ReportLayers
  readonly sentences: readonly (readonly {
    readonly lemma: string
    readonly family: string
    readonly weight: number
    readonly tag: string
  }[])[]
  readonly negated: readonly boolean[]
}

function see(text: string): Seen {
  const report = makeReport({text, parts: [{part: 'body', start: 0, end: text.length}]}, 0)
  const layers = runStages<ReportLayers>([segment, annotate], {report}, {now: () => 0})
  const {tokens, syntax} = layers
  const sentences: {lemma: string; family: string; weight: number; tag: string}[][] = layers.sentences.map(() => [])
  const negated = layers.sentences.map(() => false)
  for (let i = 0; i < tokens.count; i++) {
    const lemma = (syntax.lemma[i] ?? '').toLowerCase()
    const s = tokens.sentence[i]!
    if (NEGATION.test(lemma)) negated[s] = true
    if (CONTENT.has(syntax.upos[i]!))
      sentences[s]!.push({
        lemma,
        family: familyOf(lemma),
        weight: idf(tokens.form[i]!) / highest,
        tag: UPOS[syntax.upos[i]!]!,
      })
  }
  return {layers, sentences, negated}
}

const TAGS = ['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN'] as const
const FEATURES = [
  'one',
  'rarest',
  'unheard',
  'share',
  'numbers',
  'times',
  'names',
  'negation',
  'order',
  'count',
  'alone',
  ...TAGS,
] as const

function featuresOf(doc: Seen, sum: Seen): readonly number[] {
  const families = new Set(doc.sentences.flat().map((w) => w.family))
  const lemmas = [...new Set(doc.sentences.flat().map((w) => w.lemma))]
  const heard = new Map<string, number>()
  const support = (w: {readonly lemma: string; readonly family: string}): number => {
    if (families.has(w.family)) return 1
    let best = heard.get(w.lemma)
    if (best === undefined) {
      best = 0
      for (const lemma of lemmas) best = Math.max(best, words.alike(w.lemma, lemma))
      heard.set(w.lemma, best)
    }
    return best
  }
  let [rarest, unheard, all, count] = [0, 0, 0, 0]
  let negation = 0
  const byTag = new Map<string, number>()
  let pairsIn = 0
  let pairsAll = 0
  const neighbours = new Set(doc.sentences.flatMap((s) => s.slice(1).map((w, i) => `${s[i]!.family} ${w.family}`)))
  for (const [i, sentence] of sum.sentences.entries()) {
    for (const w of sentence) {
      const lack = w.weight * (1 - support(w))
      rarest = Math.max(rarest, lack)
      unheard += lack
      all += w.weight
      if (lack > 0.2) {
        count++
        byTag.set(w.tag, (byTag.get(w.tag) ?? 0) + 1)
      }
    }
    sentence.slice(1).forEach((w, k) => {
      pairsAll++
      if (neighbours.has(`${sentence[k]!.family} ${w.family}`)) pairsIn++
    })
    // The sentence of the text that has most of its words.
    const mine = new Set(sentence.map((w) => w.family))
    let best = -1
    let most = 0
    for (const [k, other] of doc.sentences.entries()) {
      const common = other.reduce((n, w) => n + (mine.has(w.family) ? w.weight : 0), 0)
      if (common > most) [best, most] = [k, common]
    }
    if (best >= 0 && doc.negated[best] !== sum.negated[i]) negation = 1
  }
  const missing = (kinds: readonly string[]): number =>
    sum.layers.mentions.filter(
      (m) =>
        kinds.includes(m.value.kind) &&
        !doc.layers.mentions.some(
          (d) => d.value.kind === m.value.kind && isCompatible(compareValues(d.value, m.value)),
        ),
    ).length
  return [
    1,
    rarest,
    unheard,
    all > 0 ? unheard / all : 0,
    missing(['quantity']),
    missing(['time']),
    missing(['name', 'place']),
    negation,
    pairsAll > 0 ? 1 - pairsIn / pairsAll : 0,
    count / 5,
    // One word alone is what a changed detail looks like; many are another wording.
    count === 1 ? 1 : 0,
    ...TAGS.map((tag) => Math.min(2, byTag.get(tag) ?? 0)),
  ]
}

const documents = new Map<string, Seen>()
const rows = pairs.map((pair) => {
  let doc = documents.get(pair.doc)
  if (!doc) documents.set(pair.doc, (doc = see(pair.doc)))
  return {pair, x: featuresOf(doc, see(pair.summary)), y: pair.label === 0 ? 1 : 0}
})

const STEPS = 3000
const RATE = 0.5
const RIDGE = 0.002

/** Logistic regression, both labels weighing the same. */
function learn(train: readonly (typeof rows)[number][]): readonly number[] {
  const w = FEATURES.map(() => 0)
  const ones = train.filter((r) => r.y === 1).length
  const weight = (y: number): number => (y === 1 ? 0.5 / ones : 0.5 / (train.length - ones))
  for (let step = 0; step < STEPS; step++) {
    const g = w.map((v, k) => (k === 0 ? 0 : RIDGE * v))
    for (const {x, y} of train) {
      const p = 1 / (1 + Math.exp(-x.reduce((n, v, k) => n + v * w[k]!, 0)))
      for (let k = 0; k < w.length; k++) g[k]! += weight(y) * (p - y) * x[k]!
    }
    for (let k = 0; k < w.length; k++) w[k]! -= RATE * g[k]!
  }
  return w
}

const hits = {changed: 0, same: 0}
const totals = {changed: 0, same: 0}
const byEdit = new Map<string, {hits: number; of: number}>()
for (const doc of documents.keys()) {
  const w = learn(rows.filter((r) => r.pair.doc !== doc))
  for (const {pair, x, y} of rows.filter((r) => r.pair.doc === doc)) {
    const said = x.reduce((n, v, k) => n + v * w[k]!, 0) > 0 ? 1 : 0
    const kind = y === 1 ? 'changed' : 'same'
    totals[kind]++
    if (said === y) hits[kind]++
    if (y === 1)
      for (const edit of pair.edit_types) {
        const of = byEdit.get(edit) ?? {hits: 0, of: 0}
        byEdit.set(edit, {hits: of.hits + said, of: of.of + 1})
      }
  }
}
const share = (a: number, b: number): number => Math.round((1000 * a) / b) / 10
const result = {
  documents: documents.size,
  pairs: rows.length,
  balancedAccuracy: Math.round(5 * (share(hits.changed, totals.changed) + share(hits.same, totals.same))) / 10,
  changedFound: share(hits.changed, totals.changed),
  sameKept: share(hits.same, totals.same),
  byEdit: Object.fromEntries(
    [...byEdit]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([edit, {hits: n, of}]) => [edit, `${share(n, of)} % of ${of}`]),
  ),
  weights: Object.fromEntries(learn(rows).map((v, k) => [FEATURES[k]!, Math.round(v * 100) / 100])),
}
console.log(result)
writeFileSync(join(root, 'bench/results/summedits.json'), `${JSON.stringify(result, null, 2)}\n`)
