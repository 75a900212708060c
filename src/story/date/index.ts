import type {PublishedAt} from '../../core/report.ts'
import type {StoryLayers} from '../../pipeline/layers.ts'
import {stage} from '../../pipeline/stage.ts'
import {ordersOf} from './orders.ts'
import {dayOf} from './undated.ts'

/** When reports without a date were published, as far as the others tell, and what the texts put in order of time. */
export const date = stage<StoryLayers>()({
  name: 'date',
  reads: ['reports', 'lineage'],
  writes: ['dates', 'order'],
  run({reports, lineage}) {
    const dated = reports.filter((r) => r.report.publishedAt)
    const dates = new Map<string, PublishedAt>()
    for (const layers of reports) {
      if (layers.report.publishedAt) continue
      const day = dayOf(layers, dated, lineage)
      if (day) dates.set(layers.report.id, day)
    }
    return {dates, order: reports.flatMap(ordersOf)}
  },
})
