import {expect, test} from 'vitest'
import {editionOf, told, wordsIn} from '../../../../test/collated.ts'
import {evidenceOfRule, third} from './learned.cases.ts'
import {probabilityOf} from './index.ts'

const RULE = 'judge:others-on-a-dispute'

test.each(third)('$name', ({reports, possible}) => {
  const edition = editionOf(reports)
  const words = wordsIn(edition)
  const units = evidenceOfRule(edition.units, RULE)
  expect(units.every((u) => u.tier === 'possible')).toBe(true)
  expect(units.map((u) => words(u.readings[1]!.spans[0]))).toEqual(possible)
})

test('the order of the reports changes nothing', () => {
  for (const {reports} of third) expect(told(editionOf(reports.toReversed()))).toEqual(told(editionOf(reports)))
})

test('what speaks for a candidate makes it likelier', () => {
  const features = {shared: 0.4, inOrder: 0.1, best: 0}
  const candidate = {family: 'quotation', slot: 'wording', sides: [side('a'), side('b')], features} as const
  const better = {...candidate, features: {shared: 0.8, inOrder: 0.7, best: 1}}
  expect(probabilityOf(better)).toBeGreaterThan(probabilityOf(candidate))
})

function side(report: string) {
  return {value: report, spans: [{report, start: 0, end: 1}]} as const
}
