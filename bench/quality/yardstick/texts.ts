// What the trained yardstick of attribution sees of one text: its tree, its quotations, what the rules found, what is marked.
import type {ReportLayers} from '../../../src/pipeline/layers.ts'
import {runStages} from '../../../src/pipeline/run.ts'
import {annotate} from '../../../src/report/annotate/index.ts'
import {extract} from '../../../src/report/extract/index.ts'
import {makeReport} from '../../../src/report/read/index.ts'
import {segment} from '../../../src/report/segment/index.ts'
import {treeOf, type Tree} from '../../../src/text/tree.ts'
import type {Marks} from '../attribution.ts'
import type {Range} from '../../../src/core/span.ts'

export interface Read {
  readonly tree: Tree
  readonly paragraph: Int32Array
  /** 1 + ordinal of the quotation a token stands in, 0 for none. */
  readonly quote: Int32Array
  readonly rules: readonly TokenMarks[]
  readonly gold: readonly TokenMarks[]
}

/** One attribution by tokens. */
export interface TokenMarks {
  readonly cue: readonly number[]
  readonly source: ReadonlySet<number>
  readonly content: ReadonlySet<number>
  /** The token of the cue that its other tokens hang on; -1 without a cue. */
  readonly head: number
}

const headOf = (tree: Tree, cue: readonly number[]): number =>
  cue.find((i) => !cue.includes(tree.head(i)) && /^(VERB|NOUN|ADJ)$/.test(tree.upos(i))) ??
  cue.find((i) => !cue.includes(tree.head(i))) ??
  -1

export function readOne(text: string, gold: readonly Marks[]): Read {
  const layers = runStages<ReportLayers>([segment, annotate, extract], {report: makeReport({text}, 0)}, {now: () => 0})
  const {tokens, syntax, sentences, quotations, attributions} = layers
  const tree = treeOf(text, tokens, syntax)
  const inside = (pieces: readonly Range[]): number[] => {
    const found: number[] = []
    for (let i = 0; i < tree.count; i++)
      if (pieces.some((p) => tokens.start[i]! < p.end && p.start < tokens.end[i]!)) found.push(i)
    return found
  }
  const byToken = ({source, cue, content}: Marks): TokenMarks => {
    const cues = inside(cue)
    return {cue: cues, source: new Set(inside(source)), content: new Set(inside(content)), head: headOf(tree, cues)}
  }
  const quote = new Int32Array(tree.count)
  for (const [n, q] of quotations.entries()) for (const i of inside([q])) quote[i] = n + 1
  return {
    tree,
    paragraph: Int32Array.from({length: tree.count}, (_, i) => sentences[tokens.sentence[i]!]?.paragraph ?? 0),
    quote,
    rules: attributions.map((a) =>
      byToken({source: a.source ? [a.source] : [], cue: a.cue ? [a.cue] : [], content: a.content}),
    ),
    gold: gold.map(byToken),
  }
}
