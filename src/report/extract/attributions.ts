import type {Attribution} from '../../core/claim.ts'
import {idOf} from '../../core/id.ts'
import type {Mention, Sentence} from '../../core/mention.ts'
import {contains, overlap, spanOf, type Range} from '../../core/span.ts'
import {tokensIn} from '../../text/tokens.ts'
import type {Tree} from '../../text/tree.ts'
import type {Found} from './attribution/found.ts'
import {byAdverb, byLabel, byNoun, byPreposition, verbTakenForNoun} from './attribution/other-cues.ts'
import {phraseOf} from './attribution/phrase.ts'
import {lastBefore, quoteAround, quotesOf, type Quote} from './attribution/quotes.ts'
import {byVerb} from './attribution/reporting-verbs.ts'
import {sourceResolver} from './attribution/resolve.ts'
import {sourceType} from './attribution/source-type.ts'

const PARTS = new Set(['body', 'headline', 'caption'])
/** Share of the content in quotation marks from which all of it is quoted. */
const ALL = 0.8

function modeOf(content: readonly Range[], quotes: readonly Quote[]): Attribution['mode'] {
  let length = 0
  let quoted = 0
  for (const piece of content) {
    length += piece.end - piece.start
    for (let i = lastBefore(quotes, piece.end); i >= 0 && quotes[i]!.end > piece.start; i--)
      quoted += overlap(quotes[i]!, piece)
  }
  return quoted === 0 ? 'indirect' : quoted > ALL * length ? 'direct' : 'mixed'
}

/** Words on either side of a cue that are looked at: longer sentences are lists, tables or an attack. */
const WIDE = 200
/** How many attributions stand near one another: those of one sentence. */
const NEAR = 8

const near = (found: readonly Found[], at: number): readonly Found[] => found.slice(Math.max(0, at - NEAR), at + NEAR)

/** "the paper reported, citing police": what police say is what the paper reports. */
function cited(tree: Tree, verb: number, last: number, hosts: readonly Found[]): Found | undefined {
  if (tree.xpos(verb) !== 'VBG' || !/^(cite|quote)$/.test(tree.lemma(verb))) return undefined
  const object = tree.children(verb).find((c) => c > verb && tree.relation(c) === 'obj')
  const up = tree.head(verb)
  const host = hosts.find((h) => h.cue && up >= 0 && h.cue.start === tree.tokens.start[up]) ?? hosts.at(-1)
  if (object === undefined || host === undefined) return undefined
  return {
    source: phraseOf(tree, object, verb + 1, last),
    cue: tree.range(verb, verb),
    content: host.content,
    rule: 'reporting-clause',
    citedBy: host,
  }
}

function inSentence(tree: Tree, begin: number, end: number, quotes: readonly Quote[]): Found[] {
  const found: Found[] = []
  const citing: number[] = []
  for (let i = begin; i < end; i++) {
    const first = Math.max(begin, i - WIDE)
    const last = Math.min(end, i + WIDE)
    const upos = tree.upos(i)
    if (upos !== 'VERB' && upos !== 'NOUN' && upos !== 'ADV') continue
    if (quoteAround(quotes, tree.tokens.start[i]!)?.speech === true) continue
    if (upos === 'VERB' && tree.xpos(i) === 'VBG' && /^(cite|quote)$/.test(tree.lemma(i))) citing.push(i)
    const one =
      upos === 'VERB' || (upos === 'NOUN' && verbTakenForNoun(tree, i, first, last))
        ? byVerb(tree, i, first, last, quotes)
        : upos === 'NOUN'
          ? byNoun(tree, i, first, last)
          : byAdverb(tree, i, first, last)
    if (one) found.push(one)
  }
  found.push(...byPreposition(tree, begin, end))
  for (const verb of citing) {
    const one = cited(tree, verb, Math.min(end, verb + WIDE), found)
    if (one) found.push(one)
  }
  return found
}

/** "He said he believed that …": he again, inside what he says. */
const isSelf = (tree: Tree, {source, cue}: Found, found: readonly Found[], at: number): boolean =>
  cue !== undefined &&
  (source === undefined || /^(he|she|it|they|we|i|you)$/.test(tree.lower(source.head))) &&
  near(found, at).some((o) => o.cue !== cue && o.content.some((c) => contains(c, cue)))

/** The one that a quotation after it goes on from: a quoted one, else one that stands in no other. */
const goesOn = (found: readonly Found[]): Found | undefined =>
  found.findLast((f) => f.source && f.rule === 'quoted-words') ??
  found.find(
    (f, at) =>
      f.source &&
      !f.speaksOf &&
      !near(found, at).some((o) => o !== f && f.cue && o.content.some((c) => contains(c, f.cue!))),
  )

/** Whether the source says its content, rather than speaks of it: "criticised the arrest" says nothing of an arrest. */
export const asserts = (attribution: Attribution): boolean => attribution.evidence[0].rule !== 'extract:spoken-of'

/** Attributions of one report, each with its source resolved where that is safe. */
export function attributionsOf(
  report: string,
  tree: Tree,
  sentences: readonly Sentence[],
  quotations: readonly Range[],
  mentions: readonly Mention[],
): readonly Attribution[] {
  const quotes = quotesOf(tree.text, quotations)
  const all: {found: Found; paragraph: number; paragraphStart: number}[] = []
  const taken = new Set<Quote>()
  const take = (found: Found): void => {
    for (const piece of found.content)
      for (let i = lastBefore(quotes, piece.end); i >= 0 && quotes[i]!.end > piece.start; i--) taken.add(quotes[i]!)
  }
  // 1: a name, 2: a place, a time or a number, which speak in front of no colon.
  const mentioned = new Uint8Array(tree.count)
  for (const m of mentions) {
    const {start, end} = tokensIn(tree.tokens, m.spans[0])
    mentioned.fill(m.value.kind === 'name' ? 1 : 2, start, end)
  }
  const isSpeaker = (head: number, range: Range): boolean =>
    mentioned[head] === 1 ||
    (mentioned[head] === 0 && sourceType(tree, head, undefined, tree.text.slice(range.start, range.end)) !== 'unknown')
  let paragraph = -1
  let paragraphStart = 0
  let earlierStart = 0
  let last: {found: Found; paragraph: number} | undefined
  let spoken: {found: Found; paragraph: number} | undefined
  for (const sentence of sentences) {
    if (!PARTS.has(sentence.part)) continue
    const lineStart = sentence.paragraph !== paragraph
    if (lineStart) {
      paragraph = sentence.paragraph
      earlierStart = paragraphStart
      paragraphStart = sentence.start
    }
    const {start: first, end} = tokensIn(tree.tokens, sentence)
    if (first >= end) continue
    const found = inSentence(tree, first, end, quotes)
    const label =
      found.length === 0 || lineStart
        ? byLabel(tree, first, end, sentence.part === 'headline', isSpeaker, quotes, lineStart)
        : undefined
    if (
      label &&
      !found.some((f) => f.rule === 'quoted-words' || (f.cue && label.source && overlap(f.cue, label.source.range) > 0))
    )
      found.unshift(label)
    for (const [i, one] of found.entries()) {
      if (isSelf(tree, one, found, i)) continue
      take(one)
      all.push({found: one, paragraph, paragraphStart: earlierStart})
    }
    // A quotation that no cue claims goes on speaking for the last source.
    for (let i = lastBefore(quotes, sentence.start) + 1; i < quotes.length && quotes[i]!.start < sentence.end; i++) {
      const quote = quotes[i]!
      if (taken.has(quote) || !quote.speech || /[\p{L}\p{N}]/u.test(tree.text.slice(sentence.start, quote.outer.start)))
        continue
      if (last === undefined || paragraph - last.paragraph > 1) continue
      taken.add(quote)
      const piece = {start: quote.start, end: quote.end}
      let {found: speech} = last
      if (last.paragraph === paragraph && speech.rule === 'quoted-words') speech.content.push(piece)
      else {
        speech = {...(speech.source ? {source: speech.source} : {}), content: [piece], rule: 'quoted-words'}
        all.push({found: speech, paragraph, paragraphStart: earlierStart})
      }
      last = {found: speech, paragraph}
    }
    // A transcript's speaker goes on to the end of the line.
    if (spoken?.paragraph === paragraph && !lineStart && found.length === 0)
      spoken.found.content[0] = {...spoken.found.content[0]!, end: sentence.end}
    if (label && found[0] === label && label.cue === undefined && sentence.part === 'body')
      spoken = {found: label, paragraph}
    const next = goesOn(found)
    if (next) last = {found: next, paragraph}
  }
  const resolve = sourceResolver(tree, mentions)
  const made = new Map<Found, Attribution>()
  for (const {found, paragraph: at, paragraphStart: start} of all) {
    const who = resolve(found.source, at, start)
    const [head, ...rest] = found.content.map((r) => spanOf(report, r))
    if (!head) continue
    const cue = found.cue && spanOf(report, found.cue)
    const source = found.source && spanOf(report, found.source.range)
    made.set(found, {
      id: idOf('a', report, (cue ?? source ?? head).start, (cue ?? source ?? head).end, head.start),
      spans: [head, ...rest],
      evidence: [
        {
          rule: found.speaksOf ? 'extract:spoken-of' : `extract:${found.rule}`,
          version: 2,
          spans: [head, ...(cue ? [cue] : []), ...(source ? [source] : [])],
          wouldChangeIf: 'the reporting words belonged to another clause, or another speaker stood between',
        },
      ],
      ...(source ? {source} : {}),
      ...(who.value ? {sourceValue: who.value} : {}),
      type: who.type,
      ...(cue ? {cue} : {}),
      content: [head, ...rest],
      mode: modeOf(found.content, quotes),
    })
  }
  return nested(
    all.map((a) => a.found),
    made,
  ).sort((a, b) => a.spans[0].start - b.spans[0].start || (a.id < b.id ? -1 : 1))
}

/** Each attribution with the smallest one that its cue stands inside. */
function nested(all: readonly Found[], made: ReadonlyMap<Found, Attribution>): Attribution[] {
  const size = (f: Found): number => f.content.reduce((n, r) => n + r.end - r.start, 0)
  return all.flatMap((found, at) => {
    const attribution = made.get(found)
    if (attribution === undefined) return []
    let host = found.citedBy
    // Cues inside one another stand in one sentence, so near one another in the list.
    for (const other of found.citedBy ? [] : near(all, at)) {
      if (other === found || !found.cue || !other.content.some((c) => contains(c, found.cue!))) continue
      if (host === undefined || size(other) < size(host)) host = other
    }
    const within = host && made.get(host)?.id
    return [within === undefined ? attribution : {...attribution, within}]
  })
}
