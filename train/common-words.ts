// Words that English writes small: those met at least twice away from a sentence's start in the training treebanks and
// WikiGold, in small letters three times in four.
//   node train/common-words.ts      writes weights/common-words.txt
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {fold} from '../src/text/fold.ts'
import {dataFolder, readTreebanks} from './treebanks.ts'

const LEAST_MET = 2
const MOSTLY_SMALL = 0.75

const small = new Map<string, number>()
const all = new Map<string, number>()
function meet(words: readonly string[]): void {
  for (const word of words.slice(1)) {
    if (!/^\p{L}[\p{L}'’-]*$/u.test(word)) continue
    const key = fold(word)
    all.set(key, (all.get(key) ?? 0) + 1)
    if (/^\p{Ll}/u.test(word)) small.set(key, (small.get(key) ?? 0) + 1)
  }
}
for (const document of readTreebanks().train) for (const s of document.sentences) meet(s.words.map((w) => w.form))
const wiki = readFileSync(join(dataFolder(), 'ner_wikigold/CONLL-format/data/wikigold.conll.txt'), 'utf8')
for (const s of wiki.split(/\n\s*\n/)) meet(s.split('\n').map((line) => line.split(' ')[0] ?? ''))

const kept = [...small].filter(([w, n]) => n >= LEAST_MET && n >= MOSTLY_SMALL * (all.get(w) ?? 0)).map(([w]) => w)
writeFileSync(join(import.meta.dirname, '..', 'weights', 'common-words.txt'), `${kept.toSorted().join('\n')}\n`)
console.log(`${kept.length} words`)
