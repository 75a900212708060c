import {extname} from 'node:path'
import {Worker} from 'node:worker_threads'
import type {LanguageTables} from './models/trained/language-model.ts'

/**
 * Begins to read the weights of the language model in a thread of their own, so that they are there when the rest of the program has been
 * loaded and the reports have been read from disk: about a tenth of a second of other work.
 */
export function weightsAhead(): Promise<LanguageTables> {
  const {promise, resolve, reject} = Promise.withResolvers<LanguageTables>()
  // Beside this file in the sources, and in the bundle.
  const worker = new Worker(new URL(`./weights-thread${extname(import.meta.url)}`, import.meta.url))
  worker.once('message', resolve)
  worker.once('error', reject)
  // Whoever waits for them is told; a command that finds nothing to read does not.
  promise.catch(() => undefined)
  return promise
}
