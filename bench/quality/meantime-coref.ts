// Which reports tell of one event: MEANTIME (Minard et al. 2016, CC BY 4.0), Wikinews on Airbus and Apple; each of the two is
// one block, though it holds the news of years. Counts only are kept.
//   node bench/quality/meantime-coref.ts     writes bench/results/meantime-coref.json
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {readCat} from './coreference/documents.ts'
import {measure} from './coreference/measure.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = join(process.env.VARIORUM_DATA ?? join(root, '..', 'shared'), 'data/meantime/intra_cross-doc_annotation')
if (!existsSync(folder)) {
  console.error(`no ${folder}: set VARIORUM_DATA to the folder with data/meantime`)
  process.exit(1)
}
/** Events are marked in the first sentences of each report only (Minard et al. 2016). */
const MARKED = 6
const blocks = ['corpus_airbus', 'corpus_apple'].map((part) =>
  readdirSync(join(folder, part))
    .toSorted()
    .map((file) =>
      readCat(
        `${part}/${file}`,
        readFileSync(join(folder, part, file), 'utf8'),
        (tag) => tag === 'EVENT_MENTION',
        () => false,
      ),
    ),
)
const result = measure(blocks, (_, sentence) => sentence < MARKED)
console.log(JSON.stringify(result, null, 2))
writeFileSync(join(root, 'bench/results/meantime-coref.json'), `${JSON.stringify(result, null, 2)}\n`)
