// A thread that reads the weights of the language model for weights-ahead.ts, hands them over and ends.
import {parentPort} from 'node:worker_threads'
import {readLanguageTables} from './models/trained/load.ts'

parentPort?.postMessage(readLanguageTables())
