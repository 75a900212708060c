import {expect, test} from 'vitest'
import {editionOf, told} from '../../../../test/collated.ts'
import {cases} from './frames.cases.ts'

const DAY = '\n\nOn the quay gulls sat in the rain. A baker sold rolls, and two boys played cards under a sail.'

test.each(cases)('$name', ({a, b, slot, between}) => {
  const reports = [
    {text: a + DAY, publishedAt: '2025-03-13'},
    {
      text: `${b}\n\nThe evening was mild, and an old man fed the pigeons beside the fountain.`,
      publishedAt: '2025-03-13',
    },
  ] as const
  const units = told(editionOf(reports)).filter((u) => u.tier === 'shown' && u.relation !== 'update')
  if (between === undefined) {
    expect(units).toEqual([])
    return
  }
  const [x, y] = between
  const found = units.find(
    (u) =>
      u.slot === slot && u.readings.some((r) => r.join().includes(x)) && u.readings.some((r) => r.join().includes(y)),
  )
  expect(found, JSON.stringify(units)).toBeDefined()
  expect(units).toHaveLength(1)
})
