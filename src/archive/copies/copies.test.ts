import {expect, test} from 'vitest'
import {copyIndex} from './index.ts'
import {wordHashes} from './prints.ts'

const WIRE = `The harbour of Norvale was closed on Sunday after a crane fell across the main quay. No one was hurt, the harbour master said.
Two container ships had to wait outside the breakwater until the evening tide, and a third was sent on to Velda.
The crane, built in 1974, had been inspected in March. Its operator had left the cabin ten minutes earlier because of the wind.
Divers will look at the piles of the quay on Monday. The port expects to open one berth on Tuesday and the rest by the end of the week.`
const OTHER = `Musicians of the Velden orchestra have elected a new conductor by secret ballot. She will open the autumn season with a symphony
that the orchestra last played forty years ago. Tickets go on sale in June. The hall, which has been under repair since the winter, will be ready by then.`

function held() {
  const index = copyIndex(1000)
  index.add('wire', WIRE)
  index.add('other', OTHER)
  return index
}

test('a reprint in another typography is found whole', () => {
  const found = held().find(WIRE.toUpperCase().replaceAll('\n', '   ').replaceAll("'", '’'))
  expect(found).toEqual([{id: 'wire', shared: found[0]!.shared, share: 1}])
})

test('a paragraph in a report of its own is found, with how much it is', () => {
  const paragraph = WIRE.split('\n').slice(1, 3).join(' ')
  const [first, ...more] = held().find(`${OTHER.split('.').slice(0, 1).join('.')}. ${paragraph}`)
  expect(first?.id).toBe('wire')
  expect(first!.share).toBeGreaterThan(0.3)
  expect(first!.share).toBeLessThan(1)
  expect(more.filter((m) => m.id === 'wire')).toEqual([])
})

test('another report is no copy, nor is nothing', () => {
  expect(
    held().find(
      'A quiet Sunday in Norvale: the market was open, the harbour was full, and the wind came from the west.',
    ),
  ).toEqual([])
  expect(held().find('')).toEqual([])
})

test('what a page of one outlet always says does not make its reports copies', () => {
  const index = copyIndex(1000)
  const footer =
    'Sign up for our morning letter, follow us, and send us what you have seen: the desk of the Norvale Courier reads every message it gets from readers.'
  for (let n = 0; n < 300; n++)
    index.add(
      `r${n}`,
      `Item ${n} stands for report number ${n} and says ${n * 7} things of ${n * 13} people. ${footer}`,
    )
  expect(index.find(`Something else altogether happened in another town far away from the sea. ${footer}`)).toEqual([])
})

test('words are the same in any case, with any apostrophe, and in any script', () => {
  expect(wordHashes("The Port's CRANE")).toEqual(wordHashes('the port’s “crane”'))
  expect(wordHashes('порт закрыт — кран')).toHaveLength(3)
  expect(wordHashes('  …! ')).toHaveLength(0)
})
