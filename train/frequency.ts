// How common a word is in ordinary English: document counts of folded forms over the training treebanks and WikiGold.
//   node train/frequency.ts      writes weights/frequency.bin
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {formOf} from '../src/text/fold.ts'
import {dataFolder, readTreebanks} from './treebanks.ts'

/** A word seen in one document alone tells no more than one never seen. */
const LEAST_DOCUMENTS = 2
/** WikiGold has no document marks: this many sentences are taken as one. */
const WIKI_SENTENCES = 12

const documents: Set<number>[] = readTreebanks().train.map(
  (d) => new Set(d.sentences.flatMap((s) => s.words.map((w) => formOf(w.form)))),
)
const wiki = readFileSync(join(dataFolder(), 'ner_wikigold/CONLL-format/data/wikigold.conll.txt'), 'utf8').split(
  /\n\s*\n/,
)
for (let i = 0; i < wiki.length; i += WIKI_SENTENCES)
  documents.push(
    new Set(
      wiki.slice(i, i + WIKI_SENTENCES).flatMap((s) => s.split('\n').map((line) => formOf(line.split(' ')[0] ?? ''))),
    ),
  )

const counts = new Map<number, number>()
for (const document of documents) for (const form of document) counts.set(form, (counts.get(form) ?? 0) + 1)
const kept = [...counts].filter(([, n]) => n >= LEAST_DOCUMENTS).toSorted(([a], [b]) => a - b)

// Layout: documents, forms (two uint32), the forms ascending (uint32), their document counts (uint16), all little endian.
const bytes = Buffer.alloc(8 + kept.length * 6)
bytes.writeUInt32LE(documents.length, 0)
bytes.writeUInt32LE(kept.length, 4)
for (const [i, [form, n]] of kept.entries()) {
  bytes.writeUInt32LE(form, 8 + i * 4)
  bytes.writeUInt16LE(Math.min(n, 65_535), 8 + kept.length * 4 + i * 2)
}
writeFileSync(join(import.meta.dirname, '..', 'weights', 'frequency.bin'), bytes)
console.log(`${documents.length} documents, ${kept.length} forms, ${bytes.length} bytes`)
