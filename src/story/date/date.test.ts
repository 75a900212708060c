import {describe, expect, test} from 'vitest'
import {editionOf, wordsIn} from '../../../test/collated.ts'
import {cases, orderCases} from './date.cases.ts'

describe('days of reports without a date', () => {
  test.each(cases)('$name', ({undated, beside, day, between}) => {
    const {reports} = editionOf([undated, ...beside])
    const at = reports.find((r) => r.text === undated.text)?.publishedAt
    if (day === undefined || between === undefined) expect(at).toBeUndefined()
    else {
      expect(at?.known).toBe('story')
      const {from, to} = at!
      expect({from, to, holds: from <= day && day <= to}).toEqual({from, to, holds: true})
      expect(from >= between[0] && to <= between[1], `${from} to ${to}`).toBe(true)
    }
  })

  test('a given date is left as it is', () => {
    for (const {undated, beside} of cases) {
      const {reports} = editionOf([{...undated, publishedAt: '2024-03-20'}, ...beside])
      expect(reports.find((r) => r.text === undated.text)?.publishedAt).toEqual({
        from: '2024-03-20',
        to: '2024-03-20',
        known: 'metadata',
      })
    }
  })

  test('the words are read again with the day in hand', () => {
    const {undated, beside} = cases[1]!
    const edition = editionOf([undated, ...beside])
    const said = edition.mentions.find((m) => wordsIn(edition)(m.spans[0]) === 'yesterday')
    const {from, to} = edition.reports.find((r) => r.text === undated.text)!.publishedAt!
    const dayBefore = (iso: string): string => new Date(Date.parse(`${iso}T00:00Z`) - 864e5).toISOString().slice(0, 10)
    expect(said?.value).toMatchObject({kind: 'time', from: dayBefore(from), to: dayBefore(to)})
  })
})

describe('what the texts put in order', () => {
  test.each(orderCases)('$sentence', ({sentence, order}) => {
    const edition = editionOf([{text: `Notes from the valley\n\n${sentence}`, publishedAt: '2024-03-05'}])
    const verbs = ({start, end, report}: {start: number; end: number; report: string}): readonly string[] =>
      edition.claims
        .filter((c) => c.report === report && c.spans[0].start <= start && c.spans[0].end >= end)
        .map((c) => wordsIn(edition)(c.predicate.span))
    if (!order) expect(edition.order).toEqual([])
    else {
      expect(edition.order).toHaveLength(1)
      expect(verbs(edition.order[0]!.before)).toContain(order[0])
      expect(verbs(edition.order[0]!.after)).toContain(order[1])
    }
  })
})
