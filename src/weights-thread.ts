// A thread that reads the weights of the language model for weights-ahead.ts and hands them over; then trees of sentences, if it is asked to.
import {parentPort, type MessagePort} from 'node:worker_threads'
import {adoptLanguage, readLanguageTables} from './models/trained/load.ts'

const tables = readLanguageTables()

/** Texts whose sentences are to be read, and where their trees go, text by text. */
export interface TreesOrder {
  readonly texts: readonly string[]
  readonly to: MessagePort
}

parentPort?.once('message', ({texts, to}: TreesOrder) => {
  void import('./trees-ahead.ts').then(({treesOf}) => {
    adoptLanguage(tables)
    for (const found of treesOf(texts)) to.postMessage(found)
  })
})
parentPort?.postMessage(tables)
