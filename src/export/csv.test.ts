import {describe, expect, it} from 'vitest'
import {toCsv} from './csv.ts'
import {editionOf, ferries} from './fixtures.cases.ts'

/** A reader of RFC 4180, so that the writer is not judged by itself. */
function read(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let quoted = false
  for (let i = 0; i < csv.length; i++) {
    const c = csv[i]!
    if (quoted) {
      if (c !== '"') field += c
      else if (csv[i + 1] === '"') field += csv[++i]!
      else quoted = false
    } else if (c === '"' && field === '') quoted = true
    else if (c === ',') {
      row.push(field)
      field = ''
    } else if (c === '\r' && csv[i + 1] === '\n') {
      rows.push([...row, field])
      row = []
      field = ''
      i++
    } else field += c
  }
  expect(field).toBe('')
  return rows
}

const column = (rows: string[][], name: string): string[] => {
  const at = rows[0]!.indexOf(name)
  return rows.slice(1).map((r) => r[at]!)
}

describe('toCsv', () => {
  const rows = read(toCsv(ferries))

  it('has a row for each reading and report', () => {
    expect(new Set(rows.map((r) => r.length)).size).toBe(1)
    const of = (label: string, name: string): string[] =>
      column([rows[0]!, ...rows.filter((r) => r[0] === label)], name)
    expect(of('C1', 'sigil')).toEqual(['A', 'B', 'C'])
    expect(of('D1', 'changed_from')).toEqual(['', '1'])
  })

  it('quotes the very words', () => {
    const texts = new Map(ferries.editions[0]!.reports.map((r) => [r.id, r.text]))
    const [report, start, end, quote] = ['report', 'start', 'end', 'quote'].map((n) => column(rows, n))
    quote!.forEach((words, i) => {
      expect(texts.get(report![i]!)!.slice(Number(start![i]), Number(end![i]))).toBe(words)
    })
  })

  it('gives the sentence around them, and no words twice', () => {
    const [quote, sentence] = [column(rows, 'quote'), column(rows, 'sentence')]
    expect(quote.filter((words, i) => !sentence[i]!.includes(words) && !words.includes(sentence[i]!))).toEqual([])
    const places = rows
      .slice(1)
      .map((r) => ['label', 'reading', 'report', 'start'].map((n) => r[rows[0]!.indexOf(n)]).join(' '))
    expect(places.filter((p, i) => places.indexOf(p) !== i)).toEqual([])
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r\nx', '=cmd|"/C calc"!A0', ' =1', '＝1'])(
    '%j is no formula',
    (text) => {
      const [, first] = column(
        read(toCsv({editions: [editionOf(text, 'b, "c"')], unplaced: [], messages: []})),
        'quote',
      )
      const cells = read(toCsv({editions: [editionOf(text, 'b, "c"')], unplaced: [], messages: []}))
      const quote = column(cells, 'quote')
      expect(quote[0]).toBe(`'${text}`)
      expect(first).toBe('b, "c"')
    },
  )

  it('gives the sections asked for', () => {
    const only = read(toCsv(ferries, ['conflict']))
    expect(new Set(column(only, 'label'))).toEqual(new Set(['C1']))
  })
})
