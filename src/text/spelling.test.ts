import {expect, test} from 'vitest'
import {spellingFold} from './spelling.ts'

test.each([
  ['colour', 'color'],
  ['neighbours', 'neighbors'],
  ['favourite', 'favorite'],
  ['organisation', 'organization'],
  ['organised', 'organized'],
  ['travelled', 'traveled'],
  ['cancelling', 'canceling'],
  ['modelled', 'modeled'],
  ['revelled', 'reveled'],
  ['unravelled', 'unraveled'],
  ['fuelled', 'fueled'],
  ['dialled', 'dialed'],
  ['equalled', 'equaled'],
  ['centre', 'center'],
  ['metres', 'meters'],
  ['programme', 'program'],
  ['tyre', 'tire'],
  ['towards', 'toward'],
  ['okay', 'OK'],
  ['Gonçalves', 'goncalves'],
])('%s and %s are one word', (a, b) => expect(spellingFold(a)).toBe(spellingFold(b)))

test.each([
  ['four', 'for'],
  ['hour', 'hor'],
  ['our', 'or'],
  ['rise', 'rize'],
  ['roof', 'door'],
  ['advice', 'advise'],
  ['tour', 'tor'],
  ['filled', 'filed'],
  ['filling', 'filing'],
  ['refilled', 'refiled'],
  ['rolled', 'roled'],
  ['polling', 'poling'],
  ['smaller', 'smaler'],
  ['quelled', 'queled'],
])('%s and %s are two', (a, b) => expect(spellingFold(a)).not.toBe(spellingFold(b)))

test('takes time in proportion to the length', () => {
  for (const part of ['a', 'b', 'ab', 'l', 'all', 'q', 'aab'])
    expect(spellingFold(part.repeat(100_000))).toBe(part.repeat(100_000))
}, 2000)
