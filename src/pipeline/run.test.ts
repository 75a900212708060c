import {expect, test} from 'vitest'
import {runStages} from './run.ts'
import {stage, type AnyStage} from './stage.ts'

interface Layers {
  readonly text: string
  readonly words: readonly string[]
  readonly count: number
}
const world = {now: () => 0}

const split = stage<Layers>()({
  name: 'split',
  reads: ['text'],
  writes: ['words'],
  run: ({text}) => ({words: text.split(' ')}),
})
const tally = stage<Layers>()({
  name: 'tally',
  reads: ['words'],
  writes: ['count'],
  run: ({words}) => ({count: words.length}),
})

test('stages run in order, each on what earlier ones wrote', () => {
  expect(runStages<Layers>([split, tally], {text: 'a b c'}, world)).toEqual({
    text: 'a b c',
    words: ['a', 'b', 'c'],
    count: 3,
  })
})

test('a stage is handed only what it says it reads', () => {
  let seen: readonly string[] = []
  const nosy: AnyStage<Layers> = {
    name: 'nosy',
    reads: ['text'],
    writes: ['count'],
    run: (layers: object) => {
      seen = Object.keys(layers)
      return {count: 0}
    },
  }
  runStages<Layers>([split, nosy], {text: 'a b'}, world)
  expect(seen).toEqual(['text'])
})

test('only layers that were declared are kept', () => {
  const more: AnyStage<Layers> = {name: 'more', reads: [], writes: ['count'], run: () => ({count: 1, words: ['x']})}
  expect(runStages<Layers>([more], {text: 'a'}, world)).toEqual({text: 'a', count: 1})
})

test.each<[string, AnyStage<Layers>[], string]>([
  ['reads what nobody wrote', [tally], 'tally reads "words"'],
  ['writes what is there', [split, split], 'split writes "words"'],
  [
    'leaves out what it declared',
    [{name: 'idle', reads: [], writes: ['count'], run: () => ({})}],
    'did not write "count"',
  ],
])('a stage that %s is a mistake', (_, stages, message) => {
  expect(() => runStages<Layers>(stages, {text: 'a b'}, world)).toThrow(TypeError)
  expect(() => runStages<Layers>(stages, {text: 'a b'}, world)).toThrow(message)
})

test('what was given is left as it was', () => {
  const given = Object.freeze({text: 'a b'})
  runStages<Layers>([split], given, world)
  expect(given).toEqual({text: 'a b'})
})

test('a signal stops it before the next stage', () => {
  const control = new AbortController()
  const stop: AnyStage<Layers> = {
    name: 'stop',
    reads: [],
    writes: ['words'],
    run: () => {
      control.abort()
      return {words: []}
    },
  }
  let reached = false
  const after: AnyStage<Layers> = {
    name: 'after',
    reads: [],
    writes: ['count'],
    run: () => {
      reached = true
      return {count: 0}
    },
  }
  expect(() => runStages<Layers>([stop, after], {}, {...world, signal: control.signal})).toThrow(/abort/i)
  expect(reached).toBe(false)
})
