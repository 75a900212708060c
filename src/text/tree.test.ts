import {expect, test} from 'vitest'
import type {Syntax, Tokens} from './tokens.ts'
import {UPOS} from './tokens.ts'
import {subtree, treeOf} from './tree.ts'

/** `form/TAG/head/relation`, heads by position, -1 for the root; one space between. */
function tree(source: string) {
  const rows = source.split(' ').map((cell) => cell.split('/') as [string, string, string, string])
  const text = rows.map(([form]) => form).join(' ')
  const start = new Uint32Array(rows.length)
  const end = new Uint32Array(rows.length)
  let at = 0
  for (const [i, [form]] of rows.entries()) {
    start[i] = at
    end[i] = at + form.length
    at += form.length + 1
  }
  const relationNames = [...new Set(rows.map((r) => r[3]))]
  const tokens: Tokens = {
    count: rows.length,
    start,
    end,
    kind: new Uint8Array(rows.length),
    form: new Uint32Array(rows.length),
    sentence: new Uint32Array(rows.length),
  }
  const syntax: Syntax = {
    upos: Uint8Array.from(rows, ([, tag]) => (UPOS as readonly string[]).indexOf(tag)),
    xpos: new Uint8Array(rows.length),
    xposNames: ['NN'],
    lemma: rows.map(([form]) => form.toLowerCase()),
    head: Int32Array.from(rows, ([, , head]) => Number(head)),
    relation: Uint8Array.from(rows, ([, , , relation]) => relationNames.indexOf(relation)),
    relationNames,
  }
  return treeOf(text, tokens, syntax)
}

const DOG = tree('The/DET/1/det dog/NOUN/2/nsubj barked/VERB/-1/root at/ADP/5/case the/DET/5/det Moon/PROPN/2/obl')

test('names instead of codes', () => {
  expect(DOG.upos(1)).toBe('NOUN')
  expect(DOG.relation(5)).toBe('obl')
  expect(DOG.head(2)).toBe(-1)
  expect([DOG.word(5), DOG.lower(5), DOG.lemma(5)]).toEqual(['Moon', 'moon', 'moon'])
})

test('children in order, and one by its relation', () => {
  expect(DOG.children(2)).toEqual([1, 5])
  expect(DOG.children(0)).toEqual([])
  expect(DOG.child(2, 'obj', 'obl')).toBe(5)
  expect(DOG.child(2, 'obj')).toBeUndefined()
})

test('a subtree, whole or stopped', () => {
  expect(subtree(DOG, 2)).toEqual([0, 1, 2, 3, 4, 5])
  expect(subtree(DOG, 5)).toEqual([3, 4, 5])
  expect(subtree(DOG, 2, (c) => DOG.relation(c) === 'obl')).toEqual([0, 1, 2])
})

test('a range of tokens is a range of the text', () => {
  const {start, end} = DOG.range(3, 5)
  expect(DOG.text.slice(start, end)).toBe('at the Moon')
})

test('a token that is its own head has no child in itself', () => {
  const odd = tree('loop/NOUN/0/dep')
  expect(odd.children(0)).toEqual([])
  expect(subtree(odd, 0)).toEqual([0])
})
