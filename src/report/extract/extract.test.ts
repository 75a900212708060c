import {describe, expect, test} from 'vitest'
import {editionOf, wordsIn} from '../../../test/collated.ts'
import type {Edition} from '../../core/edition.ts'
import {contains, type Span} from '../../core/span.ts'
import {attributionCases, claimCases} from './extract.cases.ts'
import {meantCases} from './meant.cases.ts'
import {moreCases} from './more.cases.ts'

/** A day after the invented happenings. A line without a stop is a headline. */
function read(text: string): Edition {
  const body = 'The day was calm and the valley was quiet.'
  return editionOf([
    {
      text: /[.?!"]$/.test(text) ? `Notes from the valley\n\n${text}\n\n${body}` : `${text}\n\n${body}`,
      publishedAt: '2024-03-06',
    },
  ])
}

const bare = (words: string): string => words.replace(/^(?:the|a|an) /i, '')

describe('claims', () => {
  test.each([...claimCases, ...moreCases])('$name: $text', ({text, at, slots, none, eventClass, status, polarity}) => {
    const edition = read(text)
    const words = wordsIn(edition)
    const claim = edition.claims.find((c) => words(c.predicate.span) === at)
    expect(claim, `no clause of "${at}"`).toBeDefined()
    const own = claim!.slots.filter((s) => !s.inherited)
    const found = Object.fromEntries(
      Object.keys(slots ?? {}).map((name) => [
        name,
        own.filter((s) => s.name === name).map((s) => bare(words(s.span))),
      ]),
    )
    expect(found).toEqual(slots ?? {})
    expect(own.filter((s) => none?.includes(s.name)).map((s) => words(s.span))).toEqual([])
    if (eventClass) expect(claim!.predicate.eventClass).toBe(eventClass)
    if (status) expect(claim!.status).toBe(status)
    expect(claim!.polarity).toBe(polarity ?? 'positive')
  })

  test('a clause holds its predicate and the slots it fills itself, in its report and sentence', () => {
    for (const {text} of [...claimCases, ...moreCases]) {
      const {claims, sentences} = read(text)
      for (const {spans, predicate, sentence} of claims) {
        expect(contains(spans[0], predicate.span)).toBe(true)
        expect(contains(sentences[sentence]!, predicate.span)).toBe(true)
      }
    }
  })
})

describe('what a clause leaves out', () => {
  test.each(meantCases)('$name', ({text, at, taken, named, none}) => {
    const edition = read(text)
    const words = wordsIn(edition)
    const claim = edition.claims.find((c) => words(c.predicate.span) === at)!
    const own = (name: string): typeof claim.slots => claim.slots.filter((s) => s.name === name)
    for (const [name, said] of Object.entries(taken ?? {}))
      expect(own(name).map((s) => [words(s.span), s.inherited])).toEqual([[said, true]])
    for (const [name, value] of Object.entries(named ?? {}))
      expect(own(name).map((s) => (s.value.kind === 'name' && !s.inherited ? s.value.name : ''))).toEqual([value])
    for (const name of none ?? []) expect(own(name)).toEqual([])
  })
})

describe('attributions', () => {
  const nameOf = (edition: Edition, i: number): string | undefined => {
    const value = edition.attributions[i]?.sourceValue
    return value?.kind === 'name' || value?.kind === 'place'
      ? value.name
      : value?.kind === 'text'
        ? value.head
        : undefined
  }

  test.each(attributionCases)('$name: $text', ({text, said}) => {
    const edition = read(text)
    const words = wordsIn(edition)
    const contentOf = (content: readonly Span[]): string => content.map(words).join(' ')
    expect(edition.attributions.map((a, i) => ({by: nameOf(edition, i), mode: a.mode}))).toEqual(
      said.map(({by, mode}) => ({by, mode})),
    )
    for (const [i, {holds, lacks}] of said.entries()) {
      const content = contentOf(edition.attributions[i]!.content)
      expect(content).toContain(holds)
      if (lacks) expect(content).not.toContain(lacks)
    }
  })

  test('a claim inside said words says by whom, one outside does not', () => {
    const edition = read('Police said that two men had fled. The road is open.')
    const words = wordsIn(edition)
    const of = (word: string): string | undefined =>
      edition.claims.find((c) => words(c.predicate.span) === word)?.attribution
    expect(of('fled')).toBe(edition.attributions[0]?.id)
    expect(of('open')).toBeUndefined()
  })
})
