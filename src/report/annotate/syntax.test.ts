import * as fc from 'fast-check'
import {beforeAll, describe, expect, it} from 'vitest'

import type {Report} from '../../core/report.ts'
import type {LanguageModel} from '../../models/trained/language-model.ts'
import {readLanguageModel} from '../../models/trained/load.ts'
import {UPOS} from '../../text/tokens.ts'
import {segment} from '../segment/index.ts'
import {syntaxOf} from './syntax.ts'

let model: LanguageModel
beforeAll(() => {
  model = readLanguageModel()
})

function read(text: string, reader = model) {
  const report: Report = {id: 'r_test', text, layout: 'lines', language: 'en', kind: 'unknown', parts: []}
  const {tokens, sentences} = segment.run({report}, {now: () => 0})
  const syntax = syntaxOf(text, tokens, sentences, reader)
  const words = Array.from({length: tokens.count}, (_, i) => text.slice(tokens.start[i], tokens.end[i]))
  return {tokens, sentences, syntax, words}
}

/** "relation(head, dependent)" for every token. */
function arcs(text: string): string[] {
  const {syntax, words} = read(text)
  return words.map((word, i) => {
    const head = syntax.head[i]!
    return `${syntax.relationNames[syntax.relation[i]!]}(${head < 0 ? 'root' : words[head]}, ${word})`
  })
}

describe('trees', () => {
  it.each([
    ['The rebels freed the hostages.', ['nsubj(freed, rebels)', 'obj(freed, hostages)', 'root(root, freed)']],
    ['The hostages were freed by the rebels.', ['nsubj:pass(freed, hostages)', 'aux:pass(freed, were)']],
    [
      'Officials said that the dam had collapsed.',
      ['nsubj(said, Officials)', 'ccomp(said, collapsed)', 'nsubj(collapsed, dam)'],
    ],
    ['The minister did not resign.', ['nsubj(resign, minister)', 'advmod(resign, not)', 'aux(resign, did)']],
    [
      'Police arrested two men in the capital on Monday.',
      ['nsubj(arrested, Police)', 'obj(arrested, men)', 'nummod(men, two)'],
    ],
    ['She wants to leave.', ['nsubj(wants, She)', 'xcomp(wants, leave)']],
    ['Troops and tanks entered the town.', ['nsubj(entered, Troops)', 'conj(Troops, tanks)', 'obj(entered, town)']],
  ])('%s', (text, expected) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(expected))
  })
})

describe('lemmas', () => {
  it.each([
    ['The women were running.', ['the', 'woman', 'be', 'run', '.']],
    ['He died and she hoped.', ['he', 'die', 'and', 'she', 'hope', '.']],
    ['They planned larger cities.', ['they', 'plan', 'large', 'city', '.']],
    ['It was visited by families.', ['it', 'be', 'visit', 'by', 'family', '.']],
  ])('%s', (text, expected) => {
    expect(read(text).syntax.lemma).toEqual(expected)
  })

  it('keeps a proper noun as it is written', () => {
    expect(read('Forsgren met Oduya in Lisbon.').syntax.lemma).toEqual(
      expect.arrayContaining(['Forsgren', 'Oduya', 'Lisbon']),
    )
  })
})

const troubled = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'the ',
        'dam ',
        'BREAKS ',
        'said ',
        '. ',
        '"',
        '“',
        '”',
        ', ',
        '\n\n',
        "don't ",
        'é',
        '\ud83d',
        '👩‍🚒',
        '東 ',
        '9 ',
      ),
      fc.string({unit: 'binary', maxLength: 5}),
    ),
    {maxLength: 60},
  )
  .map((a) => a.join(''))

describe('any text', () => {
  it('has one root a sentence, heads inside it, no circle, and tags with names', () => {
    fc.assert(
      fc.property(troubled, (text) => {
        const {tokens, sentences, syntax} = read(text)
        const roots = Array.from({length: sentences.length}, () => 0)
        for (let i = 0; i < tokens.count; i++) {
          const sentence = tokens.sentence[i]!
          const head = syntax.head[i]!
          if (head < 0) roots[sentence]!++
          else expect(tokens.sentence[head]).toBe(sentence)
          let up = i
          for (let steps = 0; up >= 0; steps++) {
            expect(steps).toBeLessThanOrEqual(tokens.count)
            up = syntax.head[up]!
          }
          expect(UPOS[syntax.upos[i]!]).toBeDefined()
          expect(syntax.xposNames[syntax.xpos[i]!]).toBeDefined()
          expect(syntax.relationNames[syntax.relation[i]!]).toBeDefined()
          expect(syntax.relationNames[syntax.relation[i]!] === 'root').toBe(head < 0)
          expect(syntax.lemma[i]).toBeDefined()
        }
        expect(roots.every((n) => n === 1)).toBe(true)
      }),
      {seed: 22, numRuns: 300},
    )
  })

  it.each([
    ['no punctuation', 'the dam broke and '],
    ['all capitals', 'THE DAM BROKE AND '],
    ['one sort of mark', '“ '],
    ['nothing but commas', ', '],
  ])('a sentence of 200,000 characters takes linear time: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length))
    const started = performance.now()
    expect(read(text).syntax.head.length).toBeGreaterThan(10_000)
    // About a second; a quadratic parser would take many minutes.
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('gives the same twice', () => {
    const text = 'The dam broke early on Tuesday, officials told reporters. Two towns, long warned, were flooded.'
    expect(read(text).syntax).toEqual(read(text).syntax)
  })

  it('reads a sentence alike whatever stood before it, and has read it before or not', () => {
    fc.assert(
      fc.property(troubled, troubled, (before, text) => {
        const said = `${before}\n\nThe dam broke, officials said.\n\n${text}`
        read(text)
        expect(read(said).syntax).toEqual(read(said, {...model}).syntax)
      }),
      {seed: 23, numRuns: 100},
    )
  })
})
