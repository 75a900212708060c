import type {Attribution} from '../../core/claim.ts'
import {compareValues} from '../../core/compare-values.ts'
import {overlap, type Span} from '../../core/span.ts'
import type {Testimony} from '../../core/testimony.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {fold} from '../../text/fold.ts'

/** On whose word words stand, in pairs of reports: plainly on one speaker's, or perhaps. */
export interface OneVoice {
  readonly sure: readonly Testimony[]
  readonly maybe: readonly Testimony[]
}

/** An official's word that names nobody: "officials", "the service", "a statement". */
const UNNAMED: ReadonlySet<Attribution['type']> = new Set(['office', 'organisation', 'document', 'anonymous'])

const wordsOf = (name: string): readonly string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w.length > 3)

/** Reports that rest on one speaker's word, or on what the speaker put out: itself one of the reports. */
export function voicesOf(reports: readonly ReportLayers[]): (carriers: readonly Span[]) => OneVoice {
  const byId = new Map(reports.map((r) => [r.report.id, r]))
  const sourcesAt = (span: Span): readonly Attribution[] =>
    byId.get(span.report)!.attributions.filter((a) => a.content.some((c) => overlap(c, span) > 0))
  const issuer = (id: string): readonly string[] | undefined => {
    const {kind, outlet} = byId.get(id)!.report
    return kind === 'official' ? wordsOf(outlet ?? '') : undefined
  }
  return (carriers) => {
    const sure: Testimony[] = []
    const maybe: Testimony[] = []
    const told = carriers.map((span) => ({span, sources: sourcesAt(span), issuer: issuer(span.report)}))
    for (const [i, a] of told.entries())
      for (const b of told.slice(i + 1)) {
        if (a.span.report === b.span.report) continue
        const pair: Testimony = [a.span.report, b.span.report]
        if (
          a.sources.some((x) =>
            b.sources.some(
              (y) =>
                x.sourceValue !== undefined &&
                y.sourceValue !== undefined &&
                /equal|refine/.test(compareValues(x.sourceValue, y.sourceValue)),
            ),
          )
        )
          sure.push(pair)
        for (const [one, other] of [
          [a, b],
          [b, a],
        ] as const) {
          if (one.issuer === undefined) continue
          const names = other.sources.flatMap((s) =>
            s.sourceValue?.kind === 'name' ? wordsOf(s.sourceValue.name) : [],
          )
          if (names.length > 0 && names.every((n) => one.issuer!.includes(n))) sure.push(pair)
          else if (other.sources.some((s) => UNNAMED.has(s.type))) maybe.push(pair)
        }
      }
    return {sure, maybe}
  }
}
