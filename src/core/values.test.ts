import {describe, expect, test} from 'vitest'
import type {Claim, Slot, SlotName} from './claim.ts'
import {bestComparison, haveOneName} from './compare-slots.ts'
import type {Value} from './value.ts'
import {valueText} from './value-text.ts'
import {count, text, valueCases} from './values.cases.ts'

test.each(valueCases)('%s as a text', (_, value, wanted) => expect(valueText(value)).toBe(wanted))

const slot = (value: Value, name: SlotName = 'howMany'): Slot => ({name, span: {report: 'r', start: 0, end: 1}, value})
const people = (low: number, high: number | null = low): Slot => slot(count(low, high, {counted: 'person'}))

describe('the best of two lists of slots', () => {
  test('one equal pair is enough', () => {
    expect(bestComparison([people(3), people(12)], [people(12), people(40)])).toBe('equal')
  })
  test('a bound is better than a difference', () => {
    expect(bestComparison([people(3), people(12)], [people(10, null)])).toBe('refines')
    expect(bestComparison([people(10, null)], [people(12)])).toBe('refined-by')
  })
  test('all different is disjoint', () => {
    expect(bestComparison([people(3), people(4)], [people(12)])).toBe('disjoint')
  })
  test('an empty side tells nothing', () => {
    expect(bestComparison([], [people(12)])).toBe('unknown')
    expect(bestComparison(undefined, undefined)).toBe('unknown')
  })
  test('values of two kinds tell nothing', () => {
    expect(bestComparison([people(12)], [slot(text('old tower'))])).toBe('unknown')
  })
})

describe('numbered gatherings', () => {
  const gathering = (name: string, eventClass = 'gathering'): Claim => {
    const span = {report: 'r', start: 0, end: 1}
    return {
      id: 'c',
      report: 'r',
      sentence: 0,
      predicate: {lemma: 'forum', form: 'noun', family: 'forum', eventClass, span},
      slots: [slot(text(name), 'what')],
      polarity: 'positive',
      status: 'planned',
      lemmas: [],
      part: 'body',
      spans: [span],
      evidence: [{rule: 'test', version: 1, spans: [span], wouldChangeIf: 'never'}],
    }
  }
  test('one name, one gathering', () => {
    expect(haveOneName(gathering('fourth water forum'), gathering('fourth water forum'))).toBe(true)
  })
  test.each([
    ['another number', gathering('third water forum')],
    ['another forum', gathering('fourth dance forum')],
    ['a name too short to tell', gathering('water forum')],
    ['no gathering', gathering('fourth water forum', 'meet')],
  ])('%s: not one', (_, other) => {
    expect(haveOneName(gathering('fourth water forum'), other)).toBe(false)
  })
  test('two names too short to tell are not one', () => {
    expect(haveOneName(gathering('water forum'), gathering('water forum'))).toBe(false)
  })
})
