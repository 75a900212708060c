import {expect, test} from 'vitest'
import {EVENT_CLASSES, eventClassOf, isGrowing, isSingleValued} from './event-classes.ts'

test.each([
  ['kill', 'die'],
  ['fatality', 'die'],
  ['hospitalise', 'injure'],
  ['derailment', 'crash'],
  ['march', 'protest'],
  ['forum', 'gathering'],
  ['sentence', 'convict'],
  ['overturn', 'crash'],
  ['quash', 'rule'],
  ['decline', 'reject'],
  ['decrease', 'drop'],
])('%s is of class %s', (lemma, wanted) => expect(eventClassOf(lemma)).toBe(wanted))

test.each(['the', 'table', 'company', '', 'constructor', '__proto__'])('"%s" is of none', (lemma) =>
  expect(eventClassOf(lemma)).toBeUndefined(),
)

test('every word of a class is found in that class', () => {
  for (const [name, {words}] of Object.entries(EVENT_CLASSES))
    for (const word of words.split(' ')) expect(`${word}: ${eventClassOf(word)}`).toBe(`${word}: ${name}`)
})

test('counts of dead, hurt and arrested rise while they are made; a verdict’s years and a price do not', () => {
  for (const growing of ['die', 'injure', 'arrest', 'miss']) expect(isGrowing(growing)).toBe(true)
  for (const settled of ['convict', 'cost', 'gathering', 'sign', undefined]) expect(isGrowing(settled)).toBe(false)
})

test('an event has one time and place if its class says so', () => {
  expect(isSingleValued('crash', 'where')).toBe(true)
  expect(isSingleValued('sign', 'when')).toBe(true)
  expect(isSingleValued('crash', 'who')).toBe(false)
  expect(isSingleValued('cost', 'when')).toBe(false)
  expect(isSingleValued('toString', 'when')).toBe(false)
  expect(isSingleValued(undefined, 'when')).toBe(false)
})

test('the lexicon has at least 250 lemmas, each once', () => {
  const all = Object.values(EVENT_CLASSES).flatMap(({words}) => words.split(' '))
  expect(new Set(all).size).toBeGreaterThanOrEqual(250)
  expect(all.length).toBe(new Set(all).size)
})

test('what is named single-valued is a slot', () => {
  for (const {single = ''} of Object.values(EVENT_CLASSES))
    for (const slot of single.split(' ').filter(Boolean))
      expect(['when', 'where', 'who', 'whom', 'howMany']).toContain(slot)
})
