import {expect, test} from 'vitest'
import {collateInThreads, threadsFor} from './collate-in-threads.ts'
import {collate} from './collate.ts'
import type {ReportInput} from './core/report.ts'
import {treesOf} from './trees-ahead.ts'
import {weightsAhead} from './weights-ahead.ts'

/** Two stories; in one, a report without a day that is worked out from the others, and one in another language. */
const INPUTS: readonly ReportInput[] = [
  {
    text: 'Ferry runs aground\n\nThe ferry Alma ran aground off Tarvisk on Tuesday with 112 people on board, the coast guard said. All were taken to the harbour by noon.',
    publishedAt: '2031-03-04',
    outlet: 'Northern Wire',
  },
  {
    text: 'Alma stuck\n\nThe ferry Alma ran aground off Tarvisk on Tuesday with 140 people on board, the coast guard said. All were taken to the harbour by noon, and two were hurt.',
    publishedAt: '2031-03-05',
    outlet: 'Harbour Post',
  },
  {
    text: 'Ferry freed\n\nThe ferry Alma was pulled off the sandbank near Tarvisk on Wednesday, a day after it ran aground with 140 people on board.',
  },
  {
    text: 'Boekenbeurs in Norvale\n\nDe boekenbeurs in Norvale trok dit jaar 40.000 bezoekers. Op de laatste dag van de beurs regende het de hele middag.',
  },
  {
    text: 'Fair ends in Norvale\n\nThe book fair in Norvale drew 40,000 visitors this year. Rain fell on the last day of the fair.',
    publishedAt: '2031-05-02',
  },
  {
    text: 'Readers come to Norvale\n\nThe book fair in Norvale drew 55,000 visitors this year. Poets read at the fair in tents.',
    publishedAt: '2031-05-03',
  },
]

test.each([
  [true, 1],
  [true, 2],
  [false, 3],
])('one story: %s, %i threads: the same to the byte', async (oneStory, threads) => {
  const told: string[] = []
  const found = await collateInThreads(
    INPUTS,
    {oneStory, progress: ({stage}) => told.push(stage)},
    weightsAhead(),
    threads,
  )
  expect(JSON.stringify(found)).toBe(JSON.stringify(collate(INPUTS, {oneStory})))
  expect(told).toContain('collating')
})

test('trees that a second thread has read are those that the first would read', async () => {
  const trees = [...treesOf(INPUTS.map(({text}) => text))]
  expect(trees.map((of) => of.length)).toEqual([3, 3, 2, 3, 3, 3])
  const [first] = trees[0]!
  expect(first![0]).toBe('Ferry runs aground')
  expect(first![1].lemma).toEqual(['ferry', 'run', 'aground'])
  // Long enough that they are asked for.
  const long = INPUTS.map((input, i) => ({
    ...input,
    text: `${input.text}\n\n${`In hall ${i} the choir sang, and ${i + 20} guests heard it. `.repeat(60)}`,
  }))
  const found = await collateInThreads(long, {oneStory: true}, weightsAhead(), 1)
  expect(JSON.stringify(found)).toBe(JSON.stringify(collate(long, {oneStory: true})))
})

test('what stops the work in one thread stops it in several', async () => {
  await expect(
    collateInThreads([{text: 'Fair', publishedAt: 'soon'}, ...INPUTS], {}, weightsAhead(), 2),
  ).rejects.toThrow(RangeError)
  const control = new AbortController()
  control.abort()
  await expect(collateInThreads(INPUTS, {signal: control.signal}, weightsAhead(), 2)).rejects.toThrow(/abort/i)
})

test('few words are read in one thread, and never more threads are started than there are reports', () => {
  expect(threadsFor(INPUTS)).toBe(1)
  expect(threadsFor([{text: 'a '.repeat(1_000_000)}])).toBe(1)
})
