// Which reports tell of one event: ECB+ (Cybulska & Vossen 2014, CC BY 3.0), topics 1–35, the sentences marked for
// coreference; a block is one half of a topic (reports of one happening). Counts only are kept.
//   node bench/quality/ecb.ts     writes bench/results/ecb.json
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {readCat, type CatDocument} from './coreference/documents.ts'
import {measure} from './coreference/measure.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = join(process.env.VARIORUM_DATA ?? join(root, '..', 'shared'), 'data/ecbplus')
if (!existsSync(folder)) {
  console.error(`no ${folder}: set VARIORUM_DATA to the folder with data/ecbplus`)
  process.exit(1)
}
const LAST_TOPIC = 35

/** Sentences whose events are marked, by document. */
const marked = new Map<string, Set<number>>()
for (const line of readFileSync(join(folder, 'ECBplus_coreference_sentences.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)) {
  const [topic, file, sentence] = line.trim().split(',')
  const name = `${topic}_${file}`
  marked.set(name, (marked.get(name) ?? new Set()).add(Number(sentence)))
}

const tar = spawnSync('tar', ['xzOf', join(folder, 'ECB+_xml.tar.gz')], {maxBuffer: 1 << 29, encoding: 'utf8'}).stdout
const documents = tar
  .split(/(?=<\?xml)|(?=<Document )/)
  .filter((xml) => xml.startsWith('<Document '))
  .flatMap((xml): CatDocument[] => {
    const name = /doc_name="([^"]*)\.xml"/.exec(xml)?.[1] ?? ''
    if (Number(name.split('_')[0]) > LAST_TOPIC || !marked.has(name)) return []
    const isEvent = (tag: string): boolean => tag.startsWith('ACTION') || tag.startsWith('NEG_ACTION')
    // The second half of a topic has its address as sentence 0.
    return [readCat(name, xml, isEvent, (s) => s === 0 && name.endsWith('plus'))]
  })
  .toSorted((a, b) => (a.name < b.name ? -1 : 1))
const blocks = [...Map.groupBy(documents, ({name}) => `${name.split('_')[0]} ${name.endsWith('plus')}`).values()]
const result = measure(blocks, ({name}, sentence) => marked.get(name)?.has(sentence) === true)
console.log(JSON.stringify(result, null, 2))
writeFileSync(join(root, 'bench/results/ecb.json'), `${JSON.stringify(result, null, 2)}\n`)
