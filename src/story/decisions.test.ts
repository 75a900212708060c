import {expect, test} from 'vitest'
import {collate} from '../collate.ts'
import {DecisionError} from '../core/decision.ts'
import type {Report} from '../core/report.ts'
import {cases} from './decisions.cases.ts'
import {resolveDecisions} from './decisions.ts'

const report = (id: string, path: string): Report => ({
  id,
  path,
  text: '',
  layout: 'lines',
  language: 'en',
  kind: 'unknown',
  parts: [],
})
const reports = [
  report('r_aaaaaaaaaaaaaaaaaaaa', 'news/wire/a.txt'),
  report('r_bbbbbbbbbbbbbbbbbbbb', 'news/press/b.txt'),
  report('r_cccccccccccccccccccc', 'news/c d.txt'),
  report('r_xxxxxxxxxxxxxxxxxxxx', 'one/same.txt'),
  report('r_yyyyyyyyyyyyyyyyyyyy', 'two/same.txt'),
]

test.each(cases)('$name', ({text, gives}) => {
  const read = () => resolveDecisions({text, path: 'list.txt'}, reports)
  if (gives instanceof RegExp) {
    expect(read).toThrow(DecisionError)
    expect(read).toThrow(gives)
    return
  }
  expect(read().decisions.map(({kind, a, b}) => `${kind} ${a.at(-1)} ${b.at(-1)}`)).toEqual(gives)
  expect(read().messages).toEqual([])
})

test('a report that is not there is told in one line with file and line, and the rest holds', () => {
  const {decisions, messages} = resolveDecisions(
    {text: '\ncopy a.txt of r_zzzz\ncopy a.txt of b.txt', path: 'list.txt'},
    reports,
  )
  expect(decisions).toHaveLength(1)
  expect(messages).toMatchObject([{rule: 'decisions:unknown-report', path: 'list.txt', level: 'warning'}])
  expect(messages[0]!.text).toMatch(/^line 2: no report “r_zzzz”/)
  expect(messages[0]!.text).not.toContain('\n')
})

const LEAD =
  'Two rowers were lifted from the Velda on Sunday after their boat sank below the Norvale weir, the harbour police said.'
const REST =
  'They had held on to a buoy for forty minutes. Neither wore a life vest. The boat was found a mile downstream, split from bow to stern.'
const given = [
  {text: `Rowers saved\n\n${LEAD} ${REST}\n`, path: 'a.txt', outlet: 'Norvale Wire', publishedAt: '2031-05-04'},
  {
    text: `Two saved from the Velda\n\n${LEAD} ${REST} The club has sent for another boat.\n`,
    path: 'b.txt',
    outlet: 'Velda Post',
    publishedAt: '2031-05-05',
  },
  {
    text: 'Weir to be fenced\n\nThe council of Norvale will fence the weir, its engineer Ilse Krom said. Boats drift there each spring.\n',
    path: 'c.txt',
    outlet: 'Council',
    publishedAt: '2031-05-09',
  },
]
const edges = (text?: string) => {
  const [edition] = collate(given, {
    oneStory: true,
    ...(text === undefined ? {} : {decisions: {text, path: 'list.txt'}}),
  }).editions
  const name = (id: string | null) => edition!.reports.find((r) => r.id === id)?.path?.[0]
  return {
    origins: edition!.origins,
    list: edition!.lineage
      .filter((e) => e.parent !== null)
      .map((e) => ({way: `${name(e.parent)} > ${name(e.child)}`, edge: e})),
  }
}

test('what the user decided holds against what was worked out', () => {
  expect(edges().list.map((e) => e.way)).toEqual(['a > b'])
  expect(edges().origins).toEqual({low: 2, high: 2})
  const turned = edges('copy a.txt of b.txt')
  expect(turned.list.map((e) => e.way)).toEqual(['b > a'])
  expect(turned.list[0]!.edge).toMatchObject({
    directed: true,
    strength: 1,
    evidence: [{rule: 'decided:copy', note: 'you decided: list.txt:1'}, {}],
  })
  const apart = edges('independent a.txt b.txt')
  expect(apart.list).toEqual([])
  expect(apart.origins).toEqual({low: 3, high: 3})
  const more = edges('copy c.txt of a.txt')
  expect(more.list.map((e) => e.way).toSorted()).toEqual(['a > b', 'a > c'])
  expect(more.origins).toEqual({low: 1, high: 1})
})

test('two reports of two stories cannot be joined by a decision, and that is said', () => {
  const far = {
    text: 'Basil on a windowsill\n\nBasil wants light and hates draughts. Water it from below and never let it flower.\n',
    path: 'd.txt',
    publishedAt: '2031-05-04',
  }
  const {messages} = collate([...given.slice(0, 2), far], {decisions: {text: 'copy d.txt of a.txt'}})
  expect(messages.filter((m) => m.rule === 'decisions:two-stories')).toHaveLength(1)
  expect(messages.filter((m) => m.rule === 'decisions:applied')).toEqual([])
})

test('how many decisions were applied is noted', () => {
  const applied = (text: string) =>
    collate(given, {oneStory: true, decisions: {text, path: 'list.txt'}}).messages.filter(
      (m) => m.rule === 'decisions:applied',
    )
  expect(applied('copy a.txt of b.txt')).toEqual([
    {rule: 'decisions:applied', level: 'note', text: '1 decision applied', path: 'list.txt'},
  ])
  expect(applied('copy b.txt of a.txt\nindependent c.txt a.txt\ncopy x.txt of a.txt')).toMatchObject([
    {text: '2 decisions applied'},
  ])
  expect(applied('copy x.txt of a.txt')).toEqual([])
})
