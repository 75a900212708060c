import {describe, expect, it} from 'vitest'

import {readClusters, packClusters} from '../src/models/trained/clusters.ts'
import {narrowScorer, openNarrow, packNarrow} from '../src/models/trained/narrow-table.ts'
import {openWide, packWide, wideScorer} from '../src/models/trained/wide-table.ts'
import {formOf} from '../src/text/fold.ts'
import {readConllu} from './conllu.ts'
import {headlines, prepare, restyle} from './gold.ts'
import {goldTrees, learnParser} from './learn-parser.ts'
import {learnTagger, modelOf, tagAll, tagNames} from './learn-tagger.ts'
import {projectivise} from './projectivise.ts'
import {seeded} from './random.ts'

/** Two invented sentences, one with a multiword token. */
const TREEBANK = `# newdoc id = mill
# sent_id = mill-1
# newpar
# text = The miller didn't sleep.
1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
2\tmiller\tmiller\tNOUN\tNN\t_\t5\tnsubj\t_\t_
3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
3\tdid\tdo\tAUX\tVBD\t_\t5\taux\t_\t_
4\tn't\tnot\tPART\tRB\t_\t5\tadvmod\t_\t_
5\tsleep\tsleep\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
6\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_

# sent_id = mill-2
# text = His wheel turned all night.
1\tHis\this\tPRON\tPRP$\t_\t2\tnmod:poss\t_\t_
2\twheel\twheel\tNOUN\tNN\t_\t3\tnsubj\t_\t_
3\tturned\tturn\tVERB\tVBD\t_\t0\troot\t_\t_
4\tall\tall\tDET\tDT\t_\t5\tdet\t_\t_
5\tnight\tnight\tNOUN\tNN\t_\t3\tobl:unmarked\t_\tSpaceAfter=No
6\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

`
const documents = readConllu(TREEBANK, 'test')
const clusters = readClusters(packClusters([{form: formOf('wheel'), rank: 9, fine: 3, coarse: 1}]))
const sentences = prepare(documents, clusters)

describe('treebanks', () => {
  it('are read with every word at its place in the text', () => {
    const [document] = documents
    expect(document!.text).toBe("The miller didn't sleep. His wheel turned all night.")
    for (const sentence of document!.sentences) {
      for (const word of sentence.words) expect(document!.text.slice(word.start, word.end)).toBe(word.form)
    }
    expect(document!.sentences[0]!.words.map((w) => w.form)).toEqual(['The', 'miller', 'did', "n't", 'sleep', '.'])
  })

  it('are set as headlines without moving a word', () => {
    const [document] = documents
    const second = document!.sentences[1]!
    expect(restyle(second, document!.text, 'title')).toBe('His Wheel Turned All Night.')
    expect(restyle(second, document!.text, 'capitals')).toBe('HIS WHEEL TURNED ALL NIGHT.')
    expect(headlines(documents, clusters).sentences.map(({sentence}) => sentence.id)).toEqual(['mill-1'])
  })

  it('have their crossing arcs lifted', () => {
    // 0 → 2 crosses 1 → 3: the shorter arc is lifted until none crosses; 4 is the root.
    const heads = Int32Array.from([2, 3, 3, 4])
    projectivise(heads)
    expect([...heads]).toEqual([3, 3, 3, 4])
  })
})

describe('training', () => {
  const tags = tagNames(sentences)
  const learned = () => learnTagger(sentences, tags, 5, 1)

  it('gives the same weights twice', () => {
    expect(learned().weights.averaged()).toEqual(learned().weights.averaged())
  })

  it('learns the tags and trees it is shown', () => {
    const tagger = learned()
    tagger.weights.settle()
    const given = tagAll(modelOf(tagger), sentences)
    expect(given.map((ids) => [...ids].map((id) => tags[id - 1]))).toEqual(
      sentences.map(({sentence}) => sentence.words.map((w) => `${w.upos} ${w.xpos}`)),
    )
    const labels = [...new Set(sentences.flatMap(({sentence}) => sentence.words.map((w) => w.relation)))].sort()
    let right = 0
    learnParser(goldTrees(sentences, given, labels), labels, tags, 12, 1, (_, share) => {
      right = share
    })
    expect(right).toBe(1)
  })
})

describe('packed tables', () => {
  const random = seeded(5)
  const rows = Array.from({length: 300}, () => ({
    key: Math.floor(random() * 4294967296) | 0,
    weights: [0, 1, 2].map(() => Math.round(random() * 20 - 10)),
  }))
  it('give back the weights, to within a step of the scale', () => {
    const narrow = narrowScorer(openNarrow(packNarrow(rows, 1 << 16, 0)))
    const wide = wideScorer(openWide(packWide(rows, 1 << 16, 0)))
    for (const {key, weights} of rows) {
      const keys = Int32Array.from([key])
      const a = new Float32Array(3)
      const b = new Float32Array(3)
      narrow.add(keys, 1, a)
      wide.add(keys, 1, b)
      for (let c = 0; c < 3; c++) {
        // Steps are at most 2/127 of the largest weight: 20 for differences, 10 for weights.
        expect(Math.abs(a[c]! - (weights[c]! - weights[0]!))).toBeLessThanOrEqual(0.32)
        expect(Math.abs(b[c]! - weights[c]!)).toBeLessThanOrEqual(0.16)
      }
    }
  })

  it('say nothing of a feature they do not hold', () => {
    const narrow = narrowScorer(openNarrow(packNarrow(rows, 1 << 16, 0)))
    const scores = new Float32Array(3)
    narrow.add(Int32Array.from([0x00abcd00 ^ 0x55]), 1, scores)
    expect([...scores]).toEqual([0, 0, 0])
  })
})
