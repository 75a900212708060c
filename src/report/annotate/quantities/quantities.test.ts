import {expect, test} from 'vitest'

import type {QuantityValue} from '../../../core/value.ts'
import {annotated} from '../annotated.ts'
import {quantityCases} from './quantities.cases.ts'

const shown = (q: QuantityValue): string =>
  [
    q.measure,
    q.low ?? '-∞',
    q.high ?? '∞',
    q.unit === '' ? '-' : q.unit,
    q.counted ?? 'null',
    ...(q.scope.length > 0 ? [`[${q.scope.join(',')}]`] : []),
    ...(q.approximate ? ['~'] : []),
  ].join(' ')

test.each(quantityCases)('%s: %s', (text, words, wanted) => {
  const at = text.indexOf(words)
  const found = annotated([text]).mentions.find(
    (m) => m.value.kind === 'quantity' && m.spans[0].start < at + words.length && m.spans[0].end > at,
  )
  if (wanted === null) expect(found).toBeUndefined()
  else {
    expect(found && text.slice(found.spans[0].start, found.spans[0].end)).toBe(words)
    expect(shown(found?.value as QuantityValue)).toBe(wanted)
  }
})
