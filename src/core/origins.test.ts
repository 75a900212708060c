import {describe, expect, test} from 'vitest'
import type {LineageEdge} from './edition.ts'
import {countOrigins} from './origins.ts'
import type {Span} from './span.ts'

const at = (report: string, start = 0, end = 30): Span => ({report, start, end})
const evidence = [{rule: 'trace:test', version: 1, spans: [at('a')], wouldChangeIf: 'never'}] as const

const edge = (parent: string | null, child: string, strength: number, inferred?: string): LineageEdge => ({
  id: `${parent} ${child}`,
  parent,
  child,
  ...(inferred ? {inferred} : {}),
  relation: 'edited',
  directed: true,
  strength,
  passages: [{child: at(child, 0, 20)}],
  spans: [at(child)],
  evidence,
})

describe('origins of a set of words', () => {
  test.each<[string, string[], LineageEdge[], [number, number]]>([
    ['one report', ['a'], [], [1, 1]],
    ['nothing copied', ['a', 'b', 'c'], [], [3, 3]],
    ['a sure copy', ['a', 'b'], [edge('a', 'b', 0.9)], [1, 1]],
    ['a likely copy', ['a', 'b'], [edge('a', 'b', 0.5)], [1, 2]],
    ['an unlikely copy', ['a', 'b'], [edge('a', 'b', 0.1)], [2, 2]],
    ['a chain', ['a', 'b', 'c'], [edge('a', 'b', 0.9), edge('b', 'c', 0.9)], [1, 1]],
    ['two copies of what does not carry it', ['b', 'c'], [edge('a', 'b', 0.9), edge('a', 'c', 0.9)], [1, 1]],
    ['two parents', ['a', 'b', 'c'], [edge('a', 'c', 0.9), edge('b', 'c', 0.9)], [1, 1]],
    ['a ring', ['a', 'b'], [edge('a', 'b', 0.9), edge('b', 'a', 0.9)], [1, 1]],
    ['a copy and one apart', ['a', 'b', 'd'], [edge('a', 'b', 0.9)], [2, 2]],
  ])('%s', (_, carriers, lineage, [low, high]) => {
    expect(
      countOrigins(
        carriers.map((r) => at(r)),
        lineage,
      ),
    ).toEqual({low, high})
  })

  test('one report that says it twice is one', () => {
    expect(countOrigins([at('a', 0, 5), at('a', 50, 60)], [])).toEqual({low: 1, high: 1})
  })

  test('an unseen statement joins only the words that stand in what it explains', () => {
    const lineage = [edge(null, 'a', 0.9, 'h'), edge(null, 'b', 0.9, 'h')]
    expect(countOrigins([at('a', 0, 20), at('b', 5, 20)], lineage)).toEqual({low: 1, high: 1})
    expect(countOrigins([at('a', 0, 20), at('b', 40, 60)], lineage)).toEqual({low: 2, high: 2})
    expect(countOrigins([at('a', 0, 20), at('b', 0, 400)], lineage)).toEqual({low: 2, high: 2})
  })

  test('two unseen statements are two', () => {
    const lineage = [edge(null, 'a', 0.9, 'h'), edge(null, 'b', 0.9, 'k')]
    expect(countOrigins([at('a', 0, 20), at('b', 0, 20)], lineage)).toEqual({low: 2, high: 2})
  })
})
