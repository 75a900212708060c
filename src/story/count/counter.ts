import type {Claim} from '../../core/claim.ts'
import type {LineageEdge, Origins} from '../../core/edition.ts'
import {countOrigins} from '../../core/origins.ts'
import {overlap, type Span} from '../../core/span.ts'
import {testimonies} from '../../core/testimony.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {voicesOf} from './voices.ts'

/** Counts the origins behind carrying spans; `plain`: the reports that surely carry it, all of them if it is not given. */
export type Counter = (carriers: readonly Span[], claims: readonly Claim[], plain?: ReadonlySet<string>) => Origins

export function counter(reports: readonly ReportLayers[], lineage: readonly LineageEdge[]): Counter {
  const quotations = new Map(reports.map((r) => [r.report.id, r.quotations]))
  const isQuoted = (span: Span): boolean =>
    quotations.get(span.report)!.some((q) => 2 * overlap(q, span) > span.end - span.start)
  const voices = voicesOf(reports)
  // What is quoted was heard: each who quotes it may have heard it.
  const copies = lineage.filter((e) => e.parent !== null)
  return (carriers, claims, plain) => {
    const sure = plain === undefined ? carriers : carriers.filter((s) => plain.has(s.report))
    const voice = voices(carriers)
    const one = [...testimonies(claims), ...voice.sure]
    const {low} = countOrigins(sure, lineage, [...one, ...voice.maybe])
    const {high} = carriers.every(isQuoted) ? countOrigins(carriers, copies) : countOrigins(carriers, lineage, one)
    return {low, high}
  }
}
