import {describe, expect, test} from 'vitest'

import {editionOf, wordsIn} from '../../../../test/collated.ts'
import {saidCases} from './attribution.cases.ts'

describe('who says what', () => {
  test.each(saidCases)('$name: $text', ({text, said}) => {
    const body = 'The day was calm and the valley was quiet.'
    // A line without a stop is a headline.
    const edition = editionOf([
      {
        text: /[.?!"”]$/.test(text) ? `Notes from the valley\n\n${text}\n\n${body}` : `${text}\n\n${body}`,
        publishedAt: '2024-03-06',
      },
    ])
    const words = wordsIn(edition)
    const cueOf = (id: string | undefined): string | undefined => {
      const cue = edition.attributions.find((a) => a.id === id)?.cue
      return cue && words(cue)
    }
    const found = edition.attributions.map((a, i) => {
      const wanted = said[i]
      const value =
        a.sourceValue?.kind === 'name'
          ? a.sourceValue.name
          : a.sourceValue?.kind === 'text'
            ? a.sourceValue.head
            : undefined
      return {
        source: a.source ? words(a.source) : null,
        cue: a.cue ? words(a.cue) : null,
        content: a.content.map(words),
        ...(wanted?.type ? {type: a.type} : {}),
        ...(wanted?.mode ? {mode: a.mode} : {}),
        ...(wanted?.value ? {value} : {}),
        ...(a.within ? {within: cueOf(a.within)} : {}),
      }
    })
    expect(found).toEqual(said)
  })

  test('he who has been she before is nobody known', () => {
    const {text} = saidCases.find((c) => c.name === 'she and he are two')!
    const edition = editionOf([{text: `Notes from the valley\n\n${text}`, publishedAt: '2024-03-06'}])
    expect(edition.attributions.at(-1)?.sourceValue).toBeUndefined()
  })

  test('a claim in what is only spoken of is not the speaker’s', () => {
    const edition = editionOf([
      {text: 'Notes\n\nThe minister condemned the arrest of two miners in Tarsk on Monday.', publishedAt: '2024-03-06'},
    ])
    const words = wordsIn(edition)
    const arrest = edition.claims.find((c) => words(c.predicate.span) === 'arrest')
    expect(arrest).toBeDefined()
    expect(arrest?.attribution).toBeUndefined()
    expect(edition.attributions.map((a) => a.cue && words(a.cue))).toEqual(['condemned'])
  })
})
