/**
 * Exact spans of persons, organisations and places on a world news set: `node bench/quality/names.ts [--errors]`.
 * Writes counts and scores, and no word of a text, to bench/results/names.json. Needs the data folder (`$VARIORUM_DATA`, else ../shared); it is measured on, never trained on.
 * Files are split in two by the sum of the letters of their names: errors are only shown for the odd part.
 */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'

import type {Report} from '../../src/core/report.ts'
import type {Sentence} from '../../src/core/mention.ts'
import {formOf} from '../../src/text/fold.ts'
import type {Tokens} from '../../src/text/tokens.ts'
import {viewOf} from '../../src/report/annotate/view.ts'
import {findNames} from '../../src/report/annotate/names/index.ts'
import {dataFolder} from '../../train/treebanks.ts'
import {readTarball} from '../../train/tarball.ts'

type Kind = 'person' | 'organisation' | 'place'
const KINDS: readonly Kind[] = ['person', 'organisation', 'place']
/** Four-class reading of the set's nine classes; a facility is a place here. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  Person: 'person',
  Organization: 'organisation',
  Location: 'place',
  Facility: 'place',
}

interface Gold {
  readonly words: readonly string[]
  readonly sentences: readonly (readonly [number, number])[]
  readonly names: readonly {first: number; last: number; kind: Kind | 'none'}[]
}

export function readGold(text: string): Gold {
  const words: string[] = []
  const names: {first: number; last: number; kind: Kind | 'none'}[] = []
  const sentences: [number, number][] = []
  let from = 0
  for (const line of text.split('\n')) {
    const [word = '', label = 'O'] = line.trim().split('\t')
    if (word === '' || /^https?:/.test(word)) {
      if (words.length > from) sentences.push([from, words.length])
      from = words.length
      continue
    }
    if (label.startsWith('B-'))
      names.push({first: words.length, last: words.length, kind: KIND_OF[label.slice(2)] ?? 'none'})
    else if (label.startsWith('I-') && names.length > 0) names.at(-1)!.last = words.length
    words.push(word)
  }
  if (words.length > from) sentences.push([from, words.length])
  return {words, sentences, names}
}

/** Gold tokens as a report: hyphens and marks are set tight again. */
export function viewOfGold(id: string, {words, sentences}: Gold): ReturnType<typeof viewOf> {
  let text = ''
  const start = new Uint32Array(words.length)
  const end = new Uint32Array(words.length)
  const sentence = new Uint32Array(words.length)
  for (const [s, [from, to]] of sentences.entries()) {
    for (let i = from; i < to; i++) {
      const word = words[i]!
      const tight = i === from || /^(?:[.,;:!?%)\]’”'-]|['’]s|n['’]t)$/.test(word) || /^[-([“$‘]$/.test(words[i - 1]!)
      if (!tight) text += ' '
      start[i] = text.length
      text += word
      end[i] = text.length
      sentence[i] = s
    }
    text += '\n'
  }
  const report: Report = {id, text, layout: 'lines', language: 'en', kind: 'unknown', parts: []}
  const tokens: Tokens = {
    count: words.length,
    start,
    end,
    kind: new Uint8Array(words.length),
    form: Uint32Array.from(words, formOf),
    sentence,
  }
  const list: Sentence[] = sentences.map(([from, to], s) => ({
    report: id,
    paragraph: s,
    part: 'body',
    start: start[from]!,
    end: end[to - 1]!,
  }))
  return viewOf(report, tokens, list)
}

const percent = (a: number, b: number): string => (b === 0 ? '–' : ((100 * a) / b).toFixed(1))

function main(): void {
  const files = readTarball(join(dataFolder(), 'ner_en_worldwide_newswire/processed_annotated.tar.gz'))
  const counts = new Map<string, {right: number; found: number; gold: number}>()
  const errors = new Map<string, number>()
  const began = performance.now()
  let total = 0
  for (const name of [...files.keys()].sort()) {
    if (!name.endsWith('.tsv')) continue
    const file = files.get(name)!
    const gold = readGold(typeof file === 'string' ? file : new TextDecoder().decode(file))
    let sum = 0
    for (const c of name) sum += c.charCodeAt(0)
    const half = sum % 2 === 1 ? 'odd' : 'even'
    const view = viewOfGold(name, gold)
    total += gold.words.length
    const found = findNames(view)
    const right = new Map(gold.names.map((n) => [`${n.first} ${n.last}`, n.kind]))
    for (const part of [half, 'all']) {
      const count = (kind: string) => {
        const key = `${part} ${kind}`
        const c = counts.get(key) ?? {right: 0, found: 0, gold: 0}
        counts.set(key, c)
        return c
      }
      for (const n of gold.names) if (n.kind !== 'none') for (const k of [n.kind, 'typed']) count(k).gold++
      for (const n of gold.names) if (n.kind !== 'none') count('span').gold++
      for (const f of found) {
        const kind = right.get(`${f.first} ${f.last}`)
        if (f.type !== 'other') {
          for (const k of [f.type, 'typed']) {
            count(k).found++
            if (kind === f.type) count(k).right++
          }
          count('span').found++
          if (kind !== undefined && kind !== 'none') count('span').right++
        }
      }
    }
    if (half === 'odd' && process.argv.includes('--errors')) {
      const mine = new Map(found.map((f) => [`${f.first} ${f.last}`, f]))
      for (const n of gold.names) {
        if (n.kind === 'none') continue
        const f = mine.get(`${n.first} ${n.last}`)
        if (f?.type === n.kind) continue
        const touching = found
          .filter((x) => x.first <= n.last && x.last >= n.first)
          .map((x) => `${x.type}[${gold.words.slice(x.first, x.last + 1).join(' ')}]`)
        const key = `MISS ${n.kind} [${gold.words.slice(n.first, n.last + 1).join(' ')}] got ${touching.join(' ') || 'nothing'}`
        errors.set(key, (errors.get(key) ?? 0) + 1)
      }
      for (const f of found) {
        if (f.type === 'other' || gold.names.some((n) => n.kind !== 'none' && n.first <= f.last && n.last >= f.first))
          continue
        const n = gold.names.some((n) => n.first <= f.last && n.last >= f.first) ? 'misc' : 'no name'
        const key = `FALSE ${f.type} [${gold.words.slice(f.first, f.last + 1).join(' ')}] is ${n} (${f.rule})`
        errors.set(key, (errors.get(key) ?? 0) + 1)
      }
    }
  }
  for (const part of ['all', 'odd', 'even'])
    console.log(
      part.padEnd(5),
      [...KINDS, 'typed', 'span']
        .map((kind) => {
          const c = counts.get(`${part} ${kind}`) ?? {right: 0, found: 0, gold: 0}
          return `${kind} P ${percent(c.right, c.found)} R ${percent(c.right, c.gold)} F1 ${percent(2 * c.right, c.found + c.gold)} (${c.gold})`
        })
        .join(' | '),
    )
  const result = Object.fromEntries(
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, {right, found, gold}]) => [key, {right, found, gold, f1: Number(percent(2 * right, found + gold))}]),
  )
  writeFileSync(new URL('../results/names.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
  console.log(`${total} tokens, ${((performance.now() - began) / 1000).toFixed(1)} s`)
  for (const [key, n] of [...errors].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) console.log(n, key)
}

if (import.meta.main) main()
