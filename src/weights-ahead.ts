import {extname} from 'node:path'
import {MessageChannel, receiveMessageOnPort, Worker} from 'node:worker_threads'
import type {LanguageTables} from './models/trained/language-model.ts'
import type {ReadTree} from './trees-ahead.ts'
import type {TreesOrder} from './weights-thread.ts'

/** The language model, on its way. */
export interface LanguageAhead {
  readonly tables: Promise<LanguageTables>
  /** Begins to read the trees of the sentences of texts in the second thread; what is given back tells those that are there, once each. */
  readonly trees: (texts: readonly string[]) => () => readonly ReadTree[]
  /** Ends the second thread. */
  readonly end: () => void
}

/**
 * Begins to read the weights of the language model in a thread of their own, so that they are there when the rest of the program has been
 * loaded and the reports have been read from disk: about a tenth of a second of other work.
 */
export function weightsAhead(): LanguageAhead {
  const {promise: tables, resolve, reject} = Promise.withResolvers<LanguageTables>()
  // Beside this file in the sources, and in the bundle.
  const worker = new Worker(new URL(`./weights-thread${extname(import.meta.url)}`, import.meta.url))
  worker.once('message', (given: LanguageTables) => {
    // It waits for more to do: the program does not wait for it.
    worker.unref()
    resolve(given)
  })
  worker.once('error', reject)
  // Whoever waits for them is told; a command that finds nothing to read does not.
  tables.catch(() => undefined)
  return {
    tables,
    trees(texts) {
      const {port1, port2} = new MessageChannel()
      worker.postMessage({texts, to: port2} satisfies TreesOrder, [port2])
      return () => {
        const found: ReadTree[] = []
        for (let next = receiveMessageOnPort(port1); next; next = receiveMessageOnPort(port1))
          found.push(...(next.message as readonly ReadTree[]))
        return found
      }
    },
    end: () => void worker.terminate(),
  }
}
