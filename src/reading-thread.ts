// A thread that reads reports for collate-in-threads.ts.
import {parentPort} from 'node:worker_threads'
import {analyse} from './analyse.ts'
import {adoptLanguage} from './models/trained/load.ts'
import type {ReportLayers} from './pipeline/layers.ts'
import {taken, type Answer, type Order} from './reading-orders.ts'

/** Reports without a day, by id: they may have to be read again when it is known. */
const undated = new Map<string, ReportLayers>()

const answer = (given: Answer): void => parentPort?.postMessage(given)

parentPort?.on('message', (order: Order) => {
  if ('weights' in order) return adoptLanguage(order.weights)
  for (const at of taken(order.next, order.reports.length)) {
    const report = order.reports[at]!
    const before = undated.get(report.id)
    undated.delete(report.id)
    const found = analyse(before ? {report, before} : {report}, {now: () => 0})
    if (!report.publishedAt) undated.set(report.id, found)
    const {report: _, ...layers} = found
    answer({at, layers})
  }
})
