import {once} from 'node:events'
import {Worker} from 'node:worker_threads'
import {describe, expect, it} from 'vitest'

import {formOf} from '../../text/fold.ts'
import {formRows, rowFinder} from './form-rows.ts'
import {readLanguageModel, sharedLanguage} from './load.ts'

describe('weights', () => {
  it('are read once', () => {
    expect(sharedLanguage()).toBe(sharedLanguage())
    expect(readLanguageModel()).toBe(readLanguageModel())
  })

  it('are handed to a worker thread without a copy', async () => {
    const load = new URL('load.ts', import.meta.url).href
    const worker = new Worker(
      `const {parentPort, workerData} = require('node:worker_threads')
      import(${JSON.stringify(load)}).then(({adoptLanguage, readLanguageModel, sharedLanguage}) => {
        adoptLanguage(workerData)
        const {slots} = sharedLanguage().forward.transitions
        const before = slots[0]
        slots[0] = 123456789
        parentPort.postMessage({before, tags: readLanguageModel().tagger.tags.length})
      })`,
      {eval: true, workerData: sharedLanguage()},
    )
    const [said] = (await once(worker, 'message')) as [{before: number; tags: number}]
    await worker.terminate()
    const {slots} = sharedLanguage().forward.transitions
    // What the worker wrote stands here too: it is the same memory.
    expect(slots[0]).toBe(123456789)
    slots[0] = said.before
    expect(said.tags).toBe(readLanguageModel().tagger.tags.length)
  })
})

describe('rows of forms', () => {
  const forms = Uint32Array.from(['ferry', 'mill', 'harbour', 'quay'].map(formOf)).sort()
  const rowOf = rowFinder(formRows(forms))
  it('are found', () => {
    expect([...forms].map(rowOf)).toEqual([1, 2, 3, 4])
  })
  it('are 0 for a form that is not there', () => {
    expect(rowOf(formOf('windmill'))).toBe(0)
    expect(rowFinder(formRows(new Uint32Array(0)))(7)).toBe(0)
  })
})
