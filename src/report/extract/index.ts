import type {Attribution} from '../../core/claim.ts'
import type {Mention} from '../../core/mention.ts'
import type {ReportLayers} from '../../pipeline/layers.ts'
import {stage} from '../../pipeline/stage.ts'
import type {Syntax} from '../../text/tokens.ts'
import {treeOf, type Tree} from '../../text/tree.ts'
import {attributionsOf} from './attributions.ts'
import {claimsBySentence} from './claims.ts'
import {handedOn} from './inherit.ts'
import {withPurposes, type Headed} from './purposes.ts'

/** What was found in a report. */
interface Extracted {
  readonly report: string
  readonly mentions: readonly Mention[]
  readonly tree: Tree
  readonly attributions: readonly Attribution[]
  readonly claims: readonly (readonly Headed[])[]
}

/** A report whose day is worked out later is read again, with the trees that it had: only what rests on its times can come out another way. */
const found = new WeakMap<Syntax, Extracted>()

/** Whether the same words name the same, but for the days that times mean. */
const alike = (a: readonly Mention[], b: readonly Mention[]): boolean =>
  a.length === b.length &&
  a.every(({value, spans: [at]}, i) => {
    const {value: other, spans} = b[i]!
    return (
      at.start === spans[0].start &&
      at.end === spans[0].end &&
      (value === other || (value.kind === 'time' && other.kind === 'time'))
    )
  })

/** Claims and attributions of one report. */
export const extract = stage<ReportLayers>()({
  name: 'extract',
  reads: ['report', 'tokens', 'sentences', 'quotations', 'syntax', 'mentions'],
  writes: ['attributions', 'claims'],
  run(layers) {
    const {report, tokens, sentences, quotations, syntax, mentions} = layers
    const known = found.get(syntax)
    const before = known?.report === report.id && alike(known.mentions, mentions) ? known : undefined
    const tree = before?.tree ?? treeOf(report.text, tokens, syntax)
    const attributions = before?.attributions ?? attributionsOf(report.id, tree, sentences, quotations, mentions)
    const claims = claimsBySentence(layers, tree, attributions, before?.claims)
    found.set(syntax, {report: report.id, mentions, tree, attributions, claims})
    return {attributions, claims: withPurposes(tree, handedOn(tree, sentences, claims.flat()))}
  },
})
