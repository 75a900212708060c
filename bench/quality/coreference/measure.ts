// Events of a set of documents in blocks (one block: the reports of one happening), as told by points, against its chains.
import type {Claim} from '../../../src/core/claim.ts'
import {overlap, spanOf} from '../../../src/core/span.ts'
import {frequency} from '../../../src/models/trained/frequency.ts'
import {synonyms} from '../../../src/models/trained/synonyms.ts'
import type {ReportLayers, StoryLayers} from '../../../src/pipeline/layers.ts'
import {runStages} from '../../../src/pipeline/run.ts'
import {annotate} from '../../../src/report/annotate/index.ts'
import {extract} from '../../../src/report/extract/index.ts'
import {makeReports} from '../../../src/report/read/index.ts'
import {segment} from '../../../src/report/segment/index.ts'
import {align} from '../../../src/story/align/index.ts'
import {withSigils} from '../../../src/story/sigils.ts'
import {trace} from '../../../src/story/trace/index.ts'
import {eventClassOf} from '../../../src/text/event-classes.ts'
import {familyOf} from '../../../src/text/families.ts'
import {tokenAt, tokensIn} from '../../../src/text/tokens.ts'
import type {CatDocument, EventMention} from './documents.ts'
import {count, noCounts, scoresOf, type Clusters} from './scores.ts'

const clustersBy = <T>(list: readonly T[], key: (one: T) => string, id: (one: T) => string): Clusters =>
  [...Map.groupBy(list, key).values()].map((group) => group.map(id))

interface Placed extends EventMention {
  readonly id: string
  /** The program has a clause there. */
  readonly found: boolean
  readonly point: string
  readonly lemma: string
}

/** The head of a mention: the token whose own head stands outside it. */
function headOf({tokens, syntax}: ReportLayers, {range}: EventMention): number {
  const {start, end} = tokensIn(tokens, range)
  for (let t = start; t < end; t++) {
    const up = syntax.head[t]!
    if (up < start || up >= end) return t
  }
  return start
}

/** A claim for each marked event, in its order: the program's own where it has one there, else the bare words below its head. */
function claimsFor(layers: ReportLayers, mentions: readonly EventMention[]): Claim[] {
  const taken = new Set<Claim>()
  const {report, tokens, syntax} = layers
  return mentions.map((m, k): Claim => {
    const known = layers.claims.find((c) => !taken.has(c) && overlap(c.predicate.span, m.range) > 0)
    if (known) {
      taken.add(known)
      return {...known, id: `${report.id} event ${k}`}
    }
    const head = headOf(layers, m)
    const sentence = tokens.sentence[head]!
    let [first, last] = [head, head]
    for (let t = tokenAt(tokens, layers.sentences[sentence]!.start); tokens.sentence[t] === sentence; t++) {
      let up = t
      while (up >= 0 && up !== head) up = syntax.head[up]!
      if (up === head) [first, last] = [Math.min(first, t), Math.max(last, t)]
    }
    const lemma = (syntax.lemma[head] ?? '').toLowerCase()
    const eventClass = eventClassOf(lemma)
    const span = spanOf(report.id, {start: tokens.start[first]!, end: tokens.end[last]!})
    return {
      id: `${report.id} event ${k}`,
      report: report.id,
      sentence,
      spans: [span],
      evidence: [{rule: 'bench:marked', version: 1, spans: [span], wouldChangeIf: 'it were not marked'}],
      predicate: {
        lemma,
        form: 'noun',
        family: familyOf(lemma),
        span: spanOf(report.id, m.range),
        ...(eventClass ? {eventClass} : {}),
      },
      slots: [],
      polarity: 'positive',
      status: 'happened',
      lemmas: [],
      part: 'body',
    }
  })
}

const several = (clusters: Clusters): Clusters => clusters.filter((c) => c.length > 1)

/**
 * Scores of three answers, over blocks. `gold`: events as marked, each a claim of its own, put together as claims are;
 * `lemma`: events as marked, those with one head lemma in one cluster; `own`: the program's own clauses that share a
 * point, those at no marked event with them. Chains of one mention are left out of the key, and so are their mentions.
 *
 * @param counted in which sentences events are marked; nothing outside them counts
 */
export function measure(
  blocks: readonly (readonly CatDocument[])[],
  counted: (document: CatDocument, sentence: number) => boolean,
) {
  const gold = noCounts()
  const lemma = noCounts()
  const own = noCounts()
  let mentions = 0
  let covered = 0
  for (const block of blocks) {
    const made = makeReports(block.map(({name, text}) => ({text, path: name, layout: 'paragraphs' as const})))
    const layers = made.map((report) => runStages<ReportLayers>([segment, annotate, extract], {report}, {now: () => 0}))
    const story = runStages<StoryLayers>(
      [trace, align(frequency(), synonyms())],
      {reports: withSigils(layers)},
      {now: () => 0},
    )
    const markedIn = (document: CatDocument): readonly EventMention[] =>
      document.mentions.filter((m) => counted(document, m.sentence))
    const reportOf = (document: CatDocument): ReportLayers =>
      story.reports.find((r) => r.report.path === document.name)!
    const documentOf = new Map(block.map((document) => [document.name, document]))
    const marked = runStages<StoryLayers>(
      [align(frequency(), synonyms())],
      {
        lineage: story.lineage,
        tiles: story.tiles,
        reports: story.reports.map((layers) => ({
          ...layers,
          claims: claimsFor(layers, markedIn(documentOf.get(layers.report.path!)!)),
        })),
      },
      {now: () => 0},
    )
    const eventPoint = new Map(marked.points.flatMap((p) => p.claims.map((c) => [c, p.id] as const)))
    const pointOf = new Map(story.points.flatMap((p) => p.claims.map((c) => [c, p.id] as const)))
    const placed: Placed[] = []
    /** Ids of clauses' events: that of the marked event at their predicate, else their own. */
    const events: {readonly id: string; readonly point: string}[] = []
    for (const document of block) {
      const of = reportOf(document)
      const taken = new Set<string>()
      const here = markedIn(document)
      for (const [k, m] of here.entries()) {
        const claim = of.claims.find((c) => !taken.has(c.id) && overlap(c.predicate.span, m.range) > 0)
        if (claim) taken.add(claim.id)
        const id = `${document.name} ${k}`
        if (claim) events.push({id, point: pointOf.get(claim.id)!})
        placed.push({
          ...m,
          id,
          found: claim !== undefined,
          point: eventPoint.get(`${of.report.id} event ${k}`)!,
          lemma: (of.syntax.lemma[headOf(of, m)] ?? '').toLowerCase(),
        })
      }
      const ranges = [...document.sentences].flatMap(([n, range]) => (counted(document, n) ? [range] : []))
      for (const c of of.claims)
        if (!taken.has(c.id) && ranges.some((r) => overlap(r, c.predicate.span) > 0))
          events.push({id: c.id, point: pointOf.get(c.id)!})
    }
    const key = several(
      clustersBy(
        placed,
        (m) => m.instance,
        (m) => m.id,
      ),
    )
    const inKey = new Set(key.flat())
    const known = placed.filter((m) => inKey.has(m.id))
    mentions += known.length
    covered += known.filter((m) => m.found).length
    count(
      gold,
      clustersBy(
        known,
        (m) => m.point,
        (m) => m.id,
      ),
      key,
    )
    count(
      lemma,
      clustersBy(
        known,
        (m) => m.lemma,
        (m) => m.id,
      ),
      key,
    )
    const alone = new Set(placed.filter((m) => !inKey.has(m.id)).map((m) => m.id))
    const said = events.filter((e) => !alone.has(e.id))
    // Clauses at no marked event of a chain count only where they are put together with one that is.
    const together = several(
      clustersBy(
        said,
        (e) => e.point,
        (e) => e.id,
      ),
    ).filter((c) => c.some((id) => inKey.has(id)))
    count(own, together, key)
  }
  return {
    blocks: blocks.length,
    mentions,
    covered: Math.round((1000 * covered) / mentions) / 10,
    gold: scoresOf(gold),
    sameLemma: scoresOf(lemma),
    own: scoresOf(own),
  }
}
