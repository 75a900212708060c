import {expect, test} from 'vitest'
import {lemmaOf} from './lemmatiser.ts'
import {readLanguageModel} from './load.ts'

const {lemmas} = readLanguageModel()

test.each([
  // The past form is the more frequent word.
  ['demolished', 'VBN', 'demolish'],
  ['drowned', 'VBD', 'drown'],
  ['collided', 'VBD', 'collide'],
  ['overturned', 'VBD', 'overturn'],
  ['drowning', 'VBG', 'drown'],
  ['acquitted', 'VBN', 'acquit'],
  // The last letter of the stem.
  ['evacuated', 'VBN', 'evacuate'],
  ['carried', 'VBD', 'carry'],
  ['stopped', 'VBD', 'stop'],
  ['hoped', 'VBD', 'hope'],
  // Irregular.
  ['risen', 'VBN', 'rise'],
  ['shot', 'VBN', 'shoot'],
  ['fled', 'VBD', 'flee'],
  ['upheld', 'VBD', 'uphold'],
  ['overran', 'VBD', 'overrun'],
  ['slain', 'VBN', 'slay'],
])('%s (%s) is a form of %s', (form, xpos, lemma) => expect(lemmaOf(form, 'VERB', xpos, lemmas)).toBe(lemma))

test.each([
  // No stem is a word.
  ['qwzxed', 'VBD', 'qwzxed'],
  // The ending belongs to the word.
  ['shed', 'VBD', 'shed'],
  ['rise', 'VBP', 'rise'],
  ['bring', 'VB', 'bring'],
  // The same letters are the base of another verb.
  ['found', 'VB', 'found'],
  ['wound', 'VBP', 'wound'],
  ['ground', 'NN', 'ground'],
])('%s (%s) stays %s', (form, xpos, lemma) =>
  expect(lemmaOf(form, xpos === 'NN' ? 'NOUN' : 'VERB', xpos, lemmas)).toBe(lemma),
)
