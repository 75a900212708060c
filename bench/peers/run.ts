/**
 * Other readers of English beside ours, each in a process of its own, on the test parts of UD English EWT and GUM as plain text.
 *
 *     npm ci --prefix bench/peers && node bench/peers/run.ts
 *
 * spaCy and CoreNLP take part where they are installed: see README.md. Reads `$VARIORUM_DATA` (default `../shared`), writes
 * `bench/results/peers.json`.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import type {Measured} from './measured.ts'
import {coreNlp, spacy} from './other-languages.ts'

const here = import.meta.dirname
if (!existsSync(join(here, 'node_modules'))) {
  console.log('skipped: run npm ci --prefix bench/peers first')
  process.exit(0)
}
const measured: readonly Measured[] = [
  ...['ours', 'wink-nlp', 'compromise'].map(
    (name) => JSON.parse(execFileSync(process.execPath, [join(here, 'peer.ts'), name], {encoding: 'utf8'})) as Measured,
  ),
  ...spacy(),
  ...coreNlp(),
]

const percent = (part: number, whole: number): string => (part === 0 ? '–' : ((100 * part) / whole).toFixed(1))
for (const {name, version, words, load, cold, warm, found: f} of measured) {
  console.log(
    `${`${name} ${version}`.padEnd(32)} words/CPU-s cold ${Math.round((1000 * words) / cold)}, warm ${Math.round((1000 * words) / warm)}; ` +
      `load ${Math.round(load)} ms; tokens F1 ${percent(2 * f.tokens, f.gold + f.given)}; ` +
      `UPOS ${percent(f.upos, f.gold)}, Penn ${percent(f.xpos, f.gold)}, UAS ${percent(f.arcs, f.gold)}, LAS ${percent(f.labelled, f.gold)}`,
  )
}
const folder = join(here, '..', 'results')
mkdirSync(folder, {recursive: true})
writeFileSync(join(folder, 'peers.json'), `${JSON.stringify(measured, null, 2)}\n`)
