import {expect, test} from 'vitest'
import {spellingFold} from './spelling.ts'

test.each([
  ['colour', 'color'],
  ['neighbours', 'neighbors'],
  ['favourite', 'favorite'],
  ['organisation', 'organization'],
  ['organised', 'organized'],
  ['travelled', 'traveled'],
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
])('%s and %s are two', (a, b) => expect(spellingFold(a)).not.toBe(spellingFold(b)))
