import {expect, test} from 'vitest'

import type {PlaceValue} from '../../../core/value.ts'
import {annotated} from '../annotated.ts'
import {placeCases} from './places.cases.ts'

const shown = (p: PlaceValue): string =>
  `${p.name} ${p.level} ${p.country ?? '-'} in:${p.within[0] ?? '-'}${p.metonym === true ? ' *' : ''}`

test.each(placeCases)('%s: %s', (text, words, wanted) => {
  const at = text.indexOf(words)
  const found = annotated([text]).mentions.find(
    (m) => m.value.kind === 'place' && m.spans[0].start < at + words.length && m.spans[0].end > at,
  )
  if (wanted === null) expect(found).toBeUndefined()
  else expect(found && shown(found.value as PlaceValue)).toBe(wanted)
})

test('a place named later settles an earlier one', () => {
  const {mentions} = annotated([
    'Clashes broke out in Tripoli.',
    'The Lebanese army said it had closed the roads from Beirut.',
  ])
  const place = mentions.find((m) => m.value.kind === 'place')?.value as PlaceValue
  expect(place.country).toBe('LB')
})
