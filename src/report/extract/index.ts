import type {ReportLayers} from '../../pipeline/layers.ts'
import {stage} from '../../pipeline/stage.ts'
import {treeOf} from '../../text/tree.ts'
import {attributionsOf} from './attributions.ts'
import {claimsOf} from './claims.ts'

/** Claims and attributions of one report. */
export const extract = stage<ReportLayers>()({
  name: 'extract',
  reads: ['report', 'tokens', 'sentences', 'quotations', 'syntax', 'mentions'],
  writes: ['attributions', 'claims'],
  run(layers) {
    const {report, tokens, sentences, quotations, syntax, mentions} = layers
    const tree = treeOf(report.text, tokens, syntax)
    const attributions = attributionsOf(report.id, tree, sentences, quotations, mentions)
    return {attributions, claims: claimsOf(layers, tree, attributions)}
  },
})
