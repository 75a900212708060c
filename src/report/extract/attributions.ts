import type {Attribution} from '../../core/claim.ts'
import {idOf} from '../../core/id.ts'
import type {Mention, Sentence} from '../../core/mention.ts'
import {overlap, spanOf, type Range, type Span} from '../../core/span.ts'
import type {Value} from '../../core/value.ts'
import {subtree, type Tree} from '../../text/tree.ts'
import {ANONYMOUS, DOCUMENTS, REPORTING} from './reporting-words.ts'
import {tokensIn} from '../../text/tokens.ts'

interface Found {
  readonly source?: {readonly range: Range; readonly head: number}
  readonly cue: Range
  readonly content: readonly Range[]
  readonly mode: Attribution['mode']
}

const inside = (ranges: readonly Range[], at: Range): boolean => ranges.some((r) => overlap(r, at) > 0)

/** Without the commas and spaces at its ends. */
function bare(text: string, {start, end}: Range): Range {
  let from = start
  let to = end
  while (from < to && /[\s,;:–—-]/.test(text[from] ?? '')) from++
  while (to > from && /[\s,;:]/.test(text[to - 1] ?? '')) to--
  return from < to ? {start: from, end: to} : {start, end}
}

/** Range of a noun phrase with its apposition, relative clauses left out. */
function phrase(tree: Tree, head: number): Range {
  const all = subtree(
    tree,
    head,
    (c) => /^(acl|advcl|punct|parataxis|ccomp|cop|conj|nsubj|aux|mark)/.test(tree.relation(c)) && c > head,
  )
  return tree.range(all[0] ?? head, all[all.length - 1] ?? head)
}

/**
 * The speaker behind the verb, where the tree takes the name for something else.
 *
 *     "The water came through the roof," said Berit Moen, the warden
 *                                             ^^^^^^^^^^
 */
function inverted(tree: Tree, verb: number): number | undefined {
  const before = verb > 0 ? tree.word(verb - 1) : ''
  if (!/^[,"”’'?!…—–]$/.test(before)) return undefined
  return tree
    .children(verb)
    .find((c) => c > verb && /^(PROPN|NOUN|PRON)$/.test(tree.upos(c)) && (subtree(tree, c)[0] ?? c) === verb + 1)
}

/** `X said (that) Y`, `Y, X said`, `"Y", said X`: by the parse. */
function byVerb(tree: Tree, verb: number, sentence: Range, quotations: readonly Range[]): Found | undefined {
  const subject = tree.children(verb).find((c) => tree.relation(c).startsWith('nsubj')) ?? inverted(tree, verb)
  const agent = tree.children(verb).find((c) => tree.relation(c) === 'obl:agent')
  const cue = tree.range(verb, verb)
  const inSentence = quotations.filter((q) => q.start >= sentence.start && q.end <= sentence.end + 1)
  const content: Range[] = []
  for (const c of tree.children(verb)) {
    if (c === subject) continue
    const relation = tree.relation(c)
    if (
      relation === 'ccomp' ||
      relation === 'ccomp:speech' ||
      (relation === 'parataxis' && tree.lemma(verb) !== 'be')
    ) {
      const all = subtree(tree, c)
      content.push(tree.range(all[0] ?? c, all[all.length - 1] ?? c))
    }
  }
  if (content.length === 0 && tree.relation(verb) === 'parataxis') {
    // The reporting clause hangs in the sentence: all the rest of it is content.
    const own = subtree(tree, verb)
    const clause = tree.range(own[0] ?? verb, own[own.length - 1] ?? verb)
    if (clause.start > sentence.start) content.push({start: sentence.start, end: clause.start})
    if (clause.end < sentence.end - 1) content.push({start: clause.end, end: sentence.end})
  }
  if (content.length === 0) content.push(...inSentence)
  if (content.length === 0) return undefined
  const source = subject ?? agent
  if (source !== undefined && /^(it|which|that|there)$/.test(tree.lower(source))) return undefined
  const quoted = inSentence.reduce((n, q) => n + (inside(content, q) ? q.end - q.start : 0), 0)
  const length = content.reduce((n, r) => n + r.end - r.start, 0)
  return {
    ...(source === undefined ? {} : {source: {range: phrase(tree, source), head: source}}),
    cue,
    content,
    mode: quoted === 0 ? 'indirect' : quoted > 0.8 * length ? 'direct' : 'mixed',
  }
}

/** `according to X`, `per X`, `in a statement by X`. */
function byPreposition(tree: Tree, first: number, last: number, sentence: Range): Found[] {
  const found: Found[] = []
  for (let i = first; i + 1 < last; i++) {
    const according = tree.lower(i) === 'according' && tree.lower(i + 1) === 'to'
    const asPer = tree.lower(i) === 'per' && i > first && tree.lower(i - 1) === 'as'
    if (!according && !asPer) continue
    const after = according ? i + 2 : i + 1
    let head = -1
    for (let j = after; j < Math.min(last, after + 12); j++)
      if (
        /^(NOUN|PROPN|PRON)$/.test(tree.upos(j)) &&
        (tree.head(j) < after || tree.head(j) > j + 8 || tree.children(j).some((c) => c === i || c === i + 1))
      ) {
        head = j
        break
      }
    if (head < 0) continue
    const range = phrase(tree, head)
    const start = tree.range(according ? i : i - 1, i).start
    const end = Math.max(range.end, start)
    const content: Range[] = []
    if (start > sentence.start + 1) content.push({start: sentence.start, end: start})
    if (end < sentence.end - 2) content.push({start: end, end: sentence.end})
    if (content.length > 0)
      found.push({
        source: {range: {start: tree.range(after, after).start, end}, head},
        cue: {start, end: tree.range(after - 1, after - 1).end},
        content,
        mode: 'indirect',
      })
  }
  return found
}

function typeOf(tree: Tree, head: number | undefined, value: Value | undefined): Attribution['type'] {
  if (head === undefined) return 'unknown'
  if (value?.kind === 'name') return value.type === 'person' ? 'person' : 'organisation'
  const lemma = tree.lemma(head)
  if (DOCUMENTS.has(lemma)) return 'document'
  if (ANONYMOUS.has(lemma)) return 'anonymous'
  if (
    /^(police|ministry|government|court|office|department|authority|army|military|union|company|hospital|council|service|agency|commission|firm|party|team|club|state)$/.test(
      lemma,
    )
  )
    return 'organisation'
  if (/^(he|she|they|i|we)$/.test(lemma)) return 'unknown'
  return /(man|woman|er|or|ist|chief|president|minister|mayor|spokesperson)$/.test(lemma) ? 'office' : 'unknown'
}

/** Attributions of one report, with the source resolved where that is safe: names, and pronouns to the nearest earlier named source of the paragraph. */
export function attributionsOf(
  report: string,
  tree: Tree,
  sentences: readonly Sentence[],
  quotations: readonly Range[],
  mentions: readonly Mention[],
): readonly Attribution[] {
  const result: Attribution[] = []
  let last: {value?: Value; paragraph: number; span?: Span; type: Attribution['type']} | undefined
  const valueOf = (head: number, range: Range): Value | undefined => {
    const at = tree.range(head, head)
    const named = mentions.filter(
      (m) => (m.value.kind === 'name' || m.value.kind === 'place') && overlap(m.spans[0], range) > 0,
    )
    return (
      named.find((m) => overlap(m.spans[0], at) > 0) ??
      named.find((m) => m.value.kind === 'name' && m.value.type === 'person')
    )?.value
  }
  const text = (head: number, range: Range): Value => {
    const {start, end} = tokensIn(tree.tokens, range)
    const lemmas: string[] = []
    for (let i = start; i < end; i++) if (/^(NOUN|PROPN|ADJ|NUM)$/.test(tree.upos(i))) lemmas.push(tree.lemma(i))
    return {kind: 'text', head: tree.lemma(head), lemmas}
  }
  for (const sentence of sentences) {
    if (sentence.part !== 'body' && sentence.part !== 'headline' && sentence.part !== 'caption') continue
    const {start: first, end: lastToken} = tokensIn(tree.tokens, sentence)
    const found: Found[] = []
    for (let i = first; i < lastToken; i++) {
      if (!REPORTING.has(tree.lemma(i)) || !/^VERB$/.test(tree.upos(i)) || inside(quotations, tree.range(i, i)))
        continue
      const one = byVerb(tree, i, sentence, quotations)
      if (one) found.push(one)
    }
    found.push(...byPreposition(tree, first, lastToken, sentence))
    for (const one of found) {
      const pronoun = one.source !== undefined && /^(he|she|they|him|her)$/.test(tree.lower(one.source.head))
      let value =
        one.source && !pronoun
          ? (valueOf(one.source.head, one.source.range) ?? text(one.source.head, one.source.range))
          : undefined
      let type = typeOf(tree, one.source?.head, value)
      if ((pronoun || !one.source) && last && sentence.paragraph - last.paragraph <= 1) {
        value = last.value
        type = last.type
      }
      const [head, ...rest] = one.content.map((r) => spanOf(report, bare(tree.text, r)))
      if (!head) continue
      const cue = spanOf(report, one.cue)
      const source = one.source ? spanOf(report, one.source.range) : undefined
      const evidence = {
        rule: one.mode === 'direct' ? 'extract:quoted-words' : 'extract:reporting-clause',
        version: 1,
        spans: [cue, ...(source ? [source] : []), head] as const,
        wouldChangeIf: 'the reporting words belonged to another clause',
      }
      result.push({
        id: idOf('a', report, cue.start, cue.end, head.start),
        spans: [head, ...rest],
        evidence: [evidence],
        ...(source ? {source} : {}),
        ...(value ? {sourceValue: value} : {}),
        type,
        cue,
        content: [head, ...rest],
        mode: one.mode,
      })
      if (value) last = {value, paragraph: sentence.paragraph, ...(source ? {span: source} : {}), type}
    }
    // A quotation with no reporting words goes on speaking for the last source of the paragraph or the one before.
    const free = quotations.filter(
      (q) =>
        q.start >= sentence.start &&
        q.start < sentence.end &&
        q.end - q.start > 20 &&
        !result.some((a) => inside(a.content, q)),
    )
    if (found.length === 0 && last?.value && sentence.paragraph - last.paragraph <= 1)
      for (const q of free) {
        const span = spanOf(report, {start: q.start, end: Math.min(q.end, Math.max(sentence.end, q.start + 1))})
        result.push({
          id: idOf('a', report, span.start, span.end),
          spans: [span],
          evidence: [
            {
              rule: 'extract:quotation-goes-on',
              version: 1,
              spans: last.span ? [span, last.span] : [span],
              wouldChangeIf: 'another speaker stood between',
            },
          ],
          sourceValue: last.value,
          type: last.type,
          content: [span],
          mode: 'direct',
        })
      }
  }
  return result.sort((a, b) => a.spans[0].start - b.spans[0].start || (a.id < b.id ? -1 : 1))
}
