import {describe, expect, test} from 'vitest'

import {compareNames} from './compare-names.ts'
import {comparePlaces} from './compare-places.ts'
import {compareQuantities} from './compare-quantities.ts'
import {compareTimes} from './compare-times.ts'
import {nameCases, placeCases, quantityCases, timeCases} from './compare.cases.ts'
import {reversed} from './comparison.ts'

describe('comparison of values', () => {
  test.each(quantityCases)('quantities: $name', ({a, b, expect: wanted}) => {
    expect(compareQuantities(a, b)).toBe(wanted)
    expect(compareQuantities(b, a)).toBe(reversed(wanted))
  })
  test.each(timeCases)('times: $name', ({a, b, expect: wanted}) => {
    expect(compareTimes(a, b)).toBe(wanted)
    expect(compareTimes(b, a)).toBe(reversed(wanted))
  })
  test.each(placeCases)('places: $name', ({a, b, expect: wanted}) => {
    expect(comparePlaces(a, b)).toBe(wanted)
    expect(comparePlaces(b, a)).toBe(reversed(wanted))
  })
  test.each(nameCases)('names: $name', ({a, b, expect: wanted}) => {
    expect(compareNames(a, b)).toBe(wanted)
    expect(compareNames(b, a)).toBe(reversed(wanted))
  })
})
