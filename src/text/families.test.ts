import {expect, test} from 'vitest'
import {familyOf} from './families.ts'

test.each([
  ['collide', 'collision'],
  ['decide', 'decision'],
  ['die', 'death'],
  ['die', 'dead'],
  ['kill', 'killing'],
  ['visit', 'visitor'],
  ['announce', 'announcement'],
  ['evacuate', 'evacuation'],
  ['inspect', 'inspection'],
  ['inspect', 'inspector'],
  ['appear', 'appearance'],
  ['nationalise', 'nationalisation'],
  ['nationalise', 'nationalize'],
  ['organise', 'organization'],
  ['identify', 'identification'],
  ['evict', 'eviction'],
  ['bury', 'burial'],
  ['hear', 'hearing'],
  ['close', 'closing'],
  ['run', 'running'],
  ['stab', 'stabbing'],
  ['construct', 'building'],
])('%s and %s are of one family', (a, b) => expect(familyOf(a)).toBe(familyOf(b)))

test.each([
  ['general', 'generation'],
  ['nation', 'native'],
  ['party', 'part'],
  ['police', 'policy'],
  ['comment', 'come'],
  ['moment', 'mom'],
  ['station', 'state'],
  ['universe', 'university'],
  ['minister', 'minute'],
  ['mission', 'miss'],
  ['passion', 'pass'],
  ['department', 'depart'],
  ['apartment', 'apart'],
  ['basement', 'base'],
  ['importance', 'import'],
  ['sentence', 'sent'],
  ['position', 'posit'],
  ['version', 'verse'],
  ['process', 'proceed'],
  ['training', 'train'],
  ['planting', 'plan'],
  ['evening', 'even'],
])('%s and %s are not', (a, b) => expect(familyOf(a)).not.toBe(familyOf(b)))

test('a short word is its own family, and any string has one', () => {
  for (const word of ['', 'be', 'party', '42', 'é']) expect(familyOf(word)).toBe(word)
})
