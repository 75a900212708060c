import {expect, test} from 'vitest'

import type {NameValue} from '../../../core/value.ts'
import {annotated} from '../annotated.ts'
import {nameCases} from './names.cases.ts'

test.each(nameCases)('$name', ({sentences, names, not = []}) => {
  const {text, mentions} = annotated(sentences)
  const found = mentions.filter((m) => m.value.kind === 'name')
  const words = found.map((m) => text.slice(m.spans[0].start, m.spans[0].end))
  const shown = found.map((m, i) => {
    const value = m.value as NameValue
    return `${words[i]} → ${value.type}: ${value.name} {${value.roles.join(', ')}}`
  })
  for (const wanted of names) expect(shown).toContain(wanted)
  for (const wrong of not) expect(words).not.toContain(wrong)
})

test('all mentions of one share an entity, those of two do not', () => {
  const {mentions} = annotated([
    'Ola Brandt met Ines Falk.',
    'Brandt thanked Ms Falk and the Kandor Rescue Council (KRC).',
    'The KRC thanked Brandt.',
  ])
  const entities = mentions.flatMap((m) => (m.value.kind === 'name' ? [[m.value.name, m.value.entity] as const] : []))
  const byName = new Map<string, Set<string>>()
  for (const [name, entity] of entities) byName.set(name, (byName.get(name) ?? new Set()).add(entity))
  expect([...byName.keys()].toSorted()).toEqual(['Ines Falk', 'Kandor Rescue Council', 'Ola Brandt'])
  for (const set of byName.values()) expect(set.size).toBe(1)
  expect(new Set(entities.map(([, entity]) => entity)).size).toBe(3)
})
