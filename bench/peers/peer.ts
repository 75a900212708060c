// One reader in a process of its own: `node peer.ts NAME` prints what it cost and what it found, as JSON.
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

import type {Report} from '../../src/core/report.ts'
import {compare, goldTexts, type Found, type ReadToken} from './gold-text.ts'

/** Milliseconds of processor time of this process, all its threads together. */
const cpu = (): number => {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

interface Reader {
  readonly read: (text: string) => ReadToken[]
  /** Ours remembers sentences: a second round would find them read. */
  readonly forget?: () => void
}

async function ours(): Promise<Reader> {
  const {segment} = await import('../../src/report/segment/index.ts')
  const {syntaxOf} = await import('../../src/report/annotate/syntax.ts')
  const {languageModel} = await import('../../src/models/trained/language-model.ts')
  const {sharedLanguage} = await import('../../src/models/trained/load.ts')
  const {UPOS} = await import('../../src/text/tokens.ts')
  let model = languageModel(sharedLanguage())
  const read = (text: string): ReadToken[] => {
    const report: Report = {id: 'r', text, layout: 'paragraphs', language: 'en', kind: 'unknown', parts: []}
    const {tokens, sentences} = segment.run({report}, {now: () => 0})
    const syntax = syntaxOf(text, tokens, sentences, model)
    return Array.from({length: tokens.count}, (_, i) => ({
      start: tokens.start[i]!,
      end: tokens.end[i]!,
      upos: UPOS[syntax.upos[i]!]!,
      xpos: syntax.xposNames[syntax.xpos[i]!]!,
      head: syntax.head[i]! < 0 ? -1 : tokens.start[syntax.head[i]!]!,
      relation: syntax.relationNames[syntax.relation[i]!]!,
    }))
  }
  return {
    read,
    forget: () => {
      model = languageModel(sharedLanguage())
    },
  }
}

const require = createRequire(import.meta.url)

/** What is used here of wink-nlp, which has no types of its own for it. */
interface Wink {
  readonly its: Readonly<Record<'value' | 'pos' | 'precedingSpaces', unknown>>
  readDoc(text: string): {tokens(): {out(what: unknown): string[]}}
}

function wink(): Reader {
  const open = require('wink-nlp') as (model: unknown) => Wink
  const nlp = open(require('wink-eng-lite-web-model'))
  const read = (text: string): ReadToken[] => {
    const tokens = nlp.readDoc(text).tokens()
    const values = tokens.out(nlp.its.value)
    const tags = tokens.out(nlp.its.pos)
    const gaps = tokens.out(nlp.its.precedingSpaces)
    const list: ReadToken[] = []
    let at = 0
    for (const [i, value] of values.entries()) {
      at += gaps[i]!.length
      // Line breaks come out as tokens of their own.
      if (value.trim() !== '') list.push({start: at, end: at + value.length, upos: tags[i]!})
      at += value.length
    }
    return list
  }
  return {read}
}

/** Not in the project's own packages: the compiler is not to look for it. */
const COMPROMISE: string = 'compromise'

interface Compromise {
  (text: string): {json(options: unknown): {terms: {text: string; pre: string; post: string}[]}[]}
}

async function compromise(): Promise<Reader> {
  const {default: nlp} = (await import(COMPROMISE)) as {default: Compromise}
  const read = (text: string): ReadToken[] => {
    const list: ReadToken[] = []
    let at = 0
    for (const {terms} of nlp(text).json({terms: {text: true, tags: true}})) {
      for (const term of terms) {
        const found = term.text === '' ? -1 : text.indexOf(term.text, at)
        if (found < 0) continue
        list.push({start: found, end: found + term.text.length})
        at = found + term.text.length
      }
    }
    return list
  }
  return {read}
}

const READERS: Readonly<Record<string, () => Reader | Promise<Reader>>> = {ours, 'wink-nlp': wink, compromise}

const name = process.argv[2] ?? ''
const documents = goldTexts()
const before = cpu()
const {read, forget} = await READERS[name]!()
// The first text makes it read its weights, and compiles nothing yet.
read(documents[0]!.text)
const load = cpu() - before
let words = 0
const found: Found = {gold: 0, given: 0, tokens: 0, upos: 0, xpos: 0, arcs: 0, labelled: 0}
forget?.()
const started = cpu()
const all = documents.map(({text}) => read(text))
const cold = cpu() - started
let warm = Infinity
for (let round = 0; round < 3; round++) {
  forget?.()
  const from = cpu()
  for (const {text} of documents) read(text)
  warm = Math.min(warm, cpu() - from)
}
for (const [i, document] of documents.entries()) {
  compare(document, all[i]!, found)
  words += document.sentences.reduce((n, s) => n + s.words.length, 0)
}
const version =
  name === 'ours'
    ? ''
    : (
        JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')) as {
          version: string
        }
      ).version
console.log(JSON.stringify({name, version, words, load, cold, warm, found}))
